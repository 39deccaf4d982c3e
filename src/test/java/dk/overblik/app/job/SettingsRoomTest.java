package dk.overblik.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that cannot be used, by whose fault it is. */
class SettingsRoomTest {

    private static final int WRONG_USE = 2;
    private static final int NO_ACCESS = 4;

    @TempDir Path folder;

    @Test
    void settingsWithoutRoomForTheirCopyAreTheMachinesFault() throws Exception {
        SettingsFiles.make(folder.resolve(SettingsFiles.NAME));
        Path nowhere = folder.resolve("ingen");
        assertThat(code(nowhere)).isEqualTo(NO_ACCESS);
        assertThat(said())
                .contains("midlertidige filer i " + nowhere + ".")
                .contains(SettingsFiles.NAME);
    }

    @Test
    void settingsThatAreNoneAreTheUsersFault() throws Exception {
        Files.writeString(folder.resolve(SettingsFiles.NAME), "intet");
        assertThat(code(folder)).isEqualTo(WRONG_USE);
        assertThat(said()).contains("ikke en Excel-projektmappe");
    }

    @Test
    void settingsThatCanBeUsedAreNobodysFault() throws Exception {
        SettingsFiles.make(folder.resolve(SettingsFiles.NAME));
        assertThat(code(folder)).isZero();
        assertThat(said()).isEmpty();
    }

    private int code(Path temporary) throws Exception {
        Process run =
                Processes.start(
                        SettingsAsked.class,
                        temporary,
                        folder.resolve("err"),
                        folder,
                        folder.resolve("svar"));
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return run.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("svar"));
    }
}
