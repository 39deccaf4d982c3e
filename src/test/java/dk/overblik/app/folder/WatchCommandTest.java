package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.command.CommandLineProgram;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.folder.lock.FolderLock;
import dk.overblik.option.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed. */
class WatchCommandTest {

    @TempDir Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void onePassMakesTheFoldersAndTheResults() throws IOException {
        Path drop = root.resolve("Overblik");
        assertThat(run("overvaag", drop, "--engang", "--kommune", "Hedensted")).isZero();
        Files.copy(Exports.HEDENSTED, drop.resolve("Indbakke").resolve("maj.xlsx"));
        assertThat(
                        run(
                                "overvaag",
                                "--kommune",
                                "Hedensted",
                                drop,
                                "--engang",
                                "--json",
                                "--stille"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"skema\":1,\"fil\":")
                .contains("Resultater/maj - overblik.xlsx")
                .hasLineCount(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "Mappen \""
                                + drop
                                + "\" fandtes ikke og er lavet."
                                + System.lineSeparator());
        assertThat(WatchedFolder.names(drop.resolve(".overblik").resolve("log"))).hasSize(2);
    }

    @Test
    void wrongUseIsSaidInOneDanishSentence() throws IOException {
        Path file = Files.createFile(root.resolve("fil.txt"));
        assertWrong("nævnt en fil eller en mappe", "overvaag");
        assertWrong("Der kan kun overvåges én mappe", "overvaag", root, root);
        assertWrong("--ud kan ikke bruges", "overvaag", root, "--ud", root);
        assertWrong("er ikke en mappe", "overvaag", file);
        assertWrong("Perioden \"i går\" kan ikke læses", "overvaag", root, "--periode", "i går");
        assertWrong(
                "Indstillingerne i \"" + root.resolve("x.xlsx") + "\" findes ikke",
                "overvaag",
                root,
                "--indstillinger",
                root.resolve("x.xlsx"));
        assertWrong("--engang hører til kommandoen overvaag", "--engang", file);
        assertThat(root).isDirectoryNotContaining("glob:**Indbakke");
    }

    @Test
    void aFolderWhoseOwnFolderIsMissingCannotBeUsed() {
        assertThat(run("overvaag", root.resolve("Z").resolve("drop"), "--engang")).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("kan ikke bruges. Se efter, om den findes")
                .hasLineCount(1);
    }

    @Test
    void aFolderThatIsWatchedAlreadyIsRefused() throws IOException {
        DropFolder places = DropFolder.in(root);
        places.make();
        Pause.StopSignal stop = new Pause.StopSignal();
        try (FolderLock lock = FolderLock.take(places, stop::await, stop)) {
            assertThat(run("overvaag", root, "--engang")).isEqualTo(4);
            assertThat(lock.isLost()).isFalse();
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("overvåges allerede af " + System.getProperty("user.name"))
                .hasLineCount(1);
    }

    private void assertWrong(String said, Object... words) {
        err.reset();
        assertThat(run(words)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(said).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    private int run(Object... words) {
        String[] args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        return new CommandLineProgram(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(Task.WATCH, new WatchCommand()))
                .run(args);
    }
}
