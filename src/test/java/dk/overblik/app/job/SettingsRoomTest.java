package dk.overblik.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.overblik.app.folder.Processes;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.danish.Quote;
import dk.overblik.option.Option;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** Those of what cannot hold settings, whatever stands in it. */
    private static final Set<Reason> OF_NEW_SETTINGS =
            EnumSet.of(
                    Reason.EMPTY,
                    Reason.DAMAGED,
                    Reason.TOO_LARGE,
                    Reason.PACKED,
                    Reason.UNKNOWN_FORMAT,
                    Reason.NO_TABLE,
                    Reason.NO_TEXT,
                    Reason.ERROR_ANSWER,
                    Reason.OWN_RESULT);

    /** Only what is no workbook is said to be none, and only then are new settings the remedy. */
    @ParameterizedTest
    @EnumSource
    void whatADriveDoesIsNoFaultOfTheSettings(Reason reason) {
        SettingsFiles.Fault fault = SettingsFiles.fault(new UnreadableFile(reason, "x"));
        assertThat(fault.sentence().toLowerCase(Locale.ROOT).contains("lav en ny med"))
                .isEqualTo(OF_NEW_SETTINGS.contains(reason));
        assertThat(fault.cause())
                .isEqualTo(reason == Reason.INPUT_OUTPUT ? Cause.OTHER_FILE : Cause.WRONG_USE);
    }

    /** What stands under the name, and what is said of it. */
    static Stream<Arguments> others() {
        Path cases = Path.of("src", "test", "resources", "cases");
        return Stream.of(
                Arguments.of("er tom", (Filling) file -> Files.createFile(file)),
                Arguments.of("er beskadiget", (Filling) file -> Files.write(file, half())),
                Arguments.of("er en mappe", (Filling) file -> Files.createDirectory(file)),
                Arguments.of(
                        "en genvej",
                        (Filling) file -> Files.createSymbolicLink(file, Path.of("borte"))),
                Arguments.of(
                        "ikke en Excel-projektmappe",
                        (Filling) file -> Files.writeString(file, "Område;Ydelse\nVejle;SU\n")),
                Arguments.of(
                        "et regneark i et andet format",
                        (Filling) file -> Files.copy(cases.resolve("r12-xls-nan.xls"), file)));
    }

    @FunctionalInterface
    interface Filling {
        Object of(Path file) throws IOException;
    }

    private static byte[] half() throws IOException {
        Path folder = Files.createTempDirectory("overblik-test-");
        Path whole = folder.resolve(SettingsFiles.NAME);
        SettingsFiles.make(whole);
        byte[] bytes = Files.readAllBytes(whole);
        Files.delete(whole);
        Files.delete(folder);
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsWrongWithTheSettingsIsSaid(String said, Filling filling) throws IOException {
        filling.of(folder.resolve(SettingsFiles.NAME));
        assertThat(found().fault().map(SettingsFiles.Fault::sentence))
                .get(STRING)
                .contains(said)
                .contains(SettingsFiles.NAME);
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

    /** Whoever fills in a copy must be told that nobody reads it, whatever the system called it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overblik indstillinger (2).xlsx",
                "Overblik indstillinger(1).xlsx",
                "Overblik indstillinger - Kopi.xlsx",
                "Overblik indstillinger - kopi (3).xlsx",
                "Overblik indstillinger kopi.XLSX",
                "Kopi af Overblik indstillinger.xlsx",
                "Copy of Overblik indstillinger.xlsx",
                "Overblik_indstillinger.xlsx",
                "Overblik indstillinger-PC123.xlsx",
                "2026 Overblik indstillinger gammel.xlsx",
                "Overblik indstillinger.ods",
                "Overblik indstillinger.XLS",
                "Overblik indstillinger.xlsm"
            })
    void aCopyOfTheSettingsIsSaidNotToHold(String copy) throws IOException {
        Files.writeString(folder.resolve(copy), "intet");
        Files.writeString(folder.resolve("~$" + copy), "intet");
        assertThat(SettingsFiles.isNamed(copy)).isTrue();
        assertThat(found().overruled())
                .containsExactly(
                        Quote.of(copy)
                                + " er ikke brugt: Den, der skal gælde, skal hedde \"Overblik"
                                + " indstillinger.xlsx\".");
        SettingsFiles.make(folder.resolve(SettingsFiles.NAME));
        assertThat(found().overruled())
                .containsExactly(
                        Quote.of(copy)
                                + " er ikke brugt, da \"Overblik indstillinger.xlsx\" gælder. Behold"
                                + " kun den ene.");
        Options chosen =
                Options.NONE.with(Option.SETTINGS, folder.resolve(SettingsFiles.NAME).toString());
        assertThat(SettingsFiles.nearest(VocabularyReader.load(), chosen).of(folder).overruled())
                .isEmpty();
    }

    @Test
    void ofManyCopiesTheFirstAreNamed() throws IOException {
        SettingsFiles.make(folder.resolve(SettingsFiles.NAME));
        for (int i = 1; i < 6; i++) {
            Files.writeString(folder.resolve("Overblik indstillinger (" + i + ").xlsx"), "intet");
        }
        assertThat(found().overruled())
                .singleElement(STRING)
                .startsWith("\"Overblik indstillinger (1).xlsx\", ")
                .contains("(3).xlsx\" og 2 andre er ikke brugt nogen af dem, da")
                .doesNotContain("(4)");
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
