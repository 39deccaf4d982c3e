package dk.overblik.app.window.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.command.Request;
import dk.overblik.app.job.Options;
import dk.overblik.option.Option;
import dk.overblik.option.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The watcher that the window starts has the window's choices, and speaks its language. */
class FolderWatchTest {

    @Test
    void theCommandLineOfTheWatcherHoldsAllThatWasChosen() {
        Options chosen =
                Options.NONE
                        .with(Option.OWN, "Hedensted")
                        .with(Option.COMPARISONS, "RAR Østjylland", "Hele landet")
                        .with(Option.SETTINGS, "Overblik indstillinger.xlsx")
                        .with(Option.NOTE);
        List<String> words = new ArrayList<>(FolderWatch.words(chosen));
        words.add("en mappe");
        Request request = Request.of(Task.WATCH, words);
        assertThat(request.options()).isEqualTo(chosen.with(Option.FROM_WINDOW));
        assertThat(request.paths()).containsExactly(Path.of("en mappe"));
        assertThat(request.isFromWindow()).isTrue();
    }
}
