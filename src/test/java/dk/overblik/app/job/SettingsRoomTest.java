package dk.overblik.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.overblik.app.folder.Processes;
import dk.overblik.danish.Quote;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What is passed over as an export by its name is used by its name, too. */
    @ParameterizedTest
    @ValueSource(strings = {"overblik Indstillinger.xlsx", "OVERBLIK INDSTILLINGER.XLSX"})
    void settingsHoldInWhateverCaseTheyAreNamed(String name) throws IOException {
        Files.writeString(folder.resolve(name), "intet");
        assertThat(SettingsFiles.isNamed(name)).isTrue();
        assertThat(found().fault().orElseThrow().sentence()).contains(Quote.of(name));
    }

    @Test
    void ofTwoThatDifferInCaseTheOtherOneIsSaidNotToHold() throws IOException {
        SettingsFiles.make(folder.resolve(SettingsFiles.NAME));
        assertThat(found().overruled()).isEmpty();
        String other = "overblik Indstillinger.xlsx";
        assumeFalse(Files.exists(folder.resolve(other)), "One file here, however it is named");
        Files.writeString(folder.resolve(other), "intet");
        assertThat(found().fault()).isEmpty();
        assertThat(found().overruled())
                .singleElement(STRING)
                .startsWith(Quote.of(other) + " er ikke brugt")
                .contains(Quote.of(SettingsFiles.NAME));
    }

    private SettingsFiles.Found found() {
        return SettingsFiles.nearest(VocabularyReader.load(), Options.NONE).of(folder);
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
