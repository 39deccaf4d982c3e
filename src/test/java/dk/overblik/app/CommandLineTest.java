package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final Path EXPORT = Run.EXPORTS.resolve(Run.HEDENSTED);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--komune Hedensted; --komune findes ikke. Mente du --kommune?",
                "--kommune; --kommune mangler en værdi",
                "--periode 2017M09 --periode 2017M08; --periode er skrevet to gange",
                "--periode i_går fil.xlsx; kan ikke læses. Skriv den som fx 2017M09",
                "--stille; ikke nævnt en fil"
            })
    void wrongUseIsSaidInOneDanishSentence(String words, String said) {
        Run run = Run.of((Object[]) words.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).hasLineCount(1);
    }

    /** As every letter that is not English arrives where a machine knows no others. */
    @ParameterizedTest
    @ValueSource(strings = {"--kommune", "--sammenlign", "--periode", "--ydelse", "--ud"})
    void whatTheMachineCannotReadIsNotLookedFor(String option) {
        Run run = Run.of(option, "\ufffd\ufffdr\ufffd\ufffd", EXPORT);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(option, "kan denne computer ikke læse", "LC_ALL=C.UTF-8")
                .hasLineCount(1);
    }

    /** Commands and options are read with Danish letters, in capitals, and told when misspelt. */
    @ParameterizedTest
    @CsvSource({"læs, true", "LAES, true", "laes, true", "Læs, true", "laez, false", "lææs, false"})
    void aCommandIsReadAsItIsWritten(String word, boolean called) {
        Run run = Run.of(word, EXPORT);
        assertThat(run.code()).isEqualTo(called ? 0 : 2);
        if (!called) {
            assertThat(run.err())
                    .contains("Hverken en fil eller en kommando", '"' + word + '"', "laes?")
                    .hasLineCount(1);
        }
    }

    @Test
    void anOptionIsReadWithDanishLetters() {
        Run plain = Run.of("laes", "--maaling", "Antal personer", EXPORT);
        assertThat(Run.of("læs", "--måling", "Antal personer", EXPORT)).isEqualTo(plain);
        assertThat(Run.of("--hjælp")).isEqualTo(Run.of("--hjaelp"));
    }

    @Test
    void aFileThatIsCalledAlmostLikeACommandIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("tjekk"), "hej");
        assertThat(Run.of(file).err()).doesNotContain("Mente du");
    }

    @Test
    void aMessageThatWasSavedAsAnExportIsQuoted(@TempDir Path input) throws IOException {
        Path file = Files.writeString(input.resolve("u.csv"), "Nøglen er ikke gyldig længere.\n");
        assertFailed(Run.of(file), 3, "kun beskeden \"Nøglen er ikke gyldig længere.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ud", "--arkiv", "--skabelon", "--indstillinger"})
    void aFolderOrFileWithoutANameIsNotTheOneThatTheProgramIsStartedIn(String option) {
        Run run = Run.of(option, " ", EXPORT);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(option + " mangler en værdi").hasLineCount(1);
    }

    @Test
    void anAreaThatIsNotThereIsWrongUseAndTheNearestAreNamed() throws IOException {
        Run run = Run.of("--kommune", "Hedenstad", "--ud", folder, EXPORT);
        assertFailed(run, 2, "\"Hedenstad\"", "Hedensted");
    }

    @Test
    void aPeriodThatIsNotThereIsWrongUseAndOthersAreNamed() throws IOException {
        Run run = Run.of("--periode", "2015M01", "--ud", folder, EXPORT);
        assertFailed(run, 2, "2015M01", "2017M09");
    }

    @Test
    void aFileThatIsMissingCannotBeRead() throws IOException {
        assertFailed(
                Run.of("--ud", folder, "findes ikke.xlsx"), 4, "\"findes ikke.xlsx\"", "findes");
    }

    @Test
    void aDamagedFileCannotBeRead(@TempDir Path input) throws IOException {
        byte[] whole = Files.readAllBytes(EXPORT);
        Path cut = input.resolve("afkortet.xlsx");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertFailed(Run.of("--ud", folder, cut), 4, "\"afkortet.xlsx\"", "beskadiget");
    }

    @Test
    void anEmptyFileIsNoExport(@TempDir Path input) throws IOException {
        Path empty = Files.createFile(input.resolve("tom.xlsx"));
        assertFailed(Run.of("--ud", folder, empty), 3, "\"tom.xlsx\"", "tom");
    }

    @Test
    void anAddressListIsNoExport(@TempDir Path input) throws IOException {
        Path list = input.resolve("adresser.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(list)) {
            var sheet = workbook.createSheet("Ark1");
            for (int i = 0; i < 4; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "Navn" : "Person " + i);
                row.createCell(1).setCellValue(i == 0 ? "Gade" : "Storegade");
                if (i == 0) {
                    row.createCell(2).setCellValue("Nummer");
                } else {
                    row.createCell(2).setCellValue(10 + i);
                }
            }
            workbook.write(out);
        }
        assertFailed(Run.of("--ud", folder, list), 3, "\"adresser.xlsx\"", "Jobindsats");
    }

    @Test
    void someDoneAndSomeFailedIsOne(@TempDir Path input) throws IOException {
        Path empty = Files.createFile(input.resolve("tom.xlsx"));
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder, empty, EXPORT);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().strip())
                .isEqualTo(folder.resolve("hedensted-2017-09 - overblik.xlsx").toString());
    }

    @Test
    void ourOwnResultIsNoExport() throws IOException {
        Run.of("--kommune", "Hedensted", "--ud", folder, EXPORT);
        Path result = folder.resolve("hedensted-2017-09 - overblik.xlsx");
        Run again = Run.of(result);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("lavet af Overblik selv");
        assertThat(names(folder)).containsExactly("hedensted-2017-09 - overblik.xlsx");
    }

    @Test
    void theExportIsUntouchedAndASecondRunChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(EXPORT);
        Run.of("--kommune", "Hedensted", "--ud", folder, EXPORT);
        Path result = folder.resolve("hedensted-2017-09 - overblik.xlsx");
        byte[] first = Files.readAllBytes(result);
        Run.of("--kommune", "Hedensted", "--ud", folder, EXPORT);
        assertThat(Files.readAllBytes(result)).isEqualTo(first);
        assertThat(Files.readAllBytes(EXPORT)).isEqualTo(before);
        assertThat(names(folder)).hasSize(1);
    }

    @Test
    void aResultThatSomebodyEditedIsKept() throws IOException {
        Path result = folder.resolve("hedensted-2017-09 - overblik.xlsx");
        Run.of("--kommune", "Hedensted", "--ud", folder, EXPORT);
        try (XSSFWorkbook edited = new XSSFWorkbook(Files.newInputStream(result))) {
            edited.getSheet("Overblik").getRow(0).getCell(0).setCellValue("Min egen titel");
            try (var out = Files.newOutputStream(result)) {
                edited.write(out);
            }
        }
        byte[] kept = Files.readAllBytes(result);
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder, EXPORT);
        assertThat(run.out().strip()).endsWith("hedensted-2017-09 - overblik (2).xlsx");
        assertThat(Files.readAllBytes(result)).isEqualTo(kept);
    }

    @Test
    void withoutAnAreaTheFirstIsShownAndSaidSo() throws IOException {
        Path export = folder.resolve("uden indstillinger.xlsx");
        Files.copy(Run.EXPORTS.resolve("kontanthjaelp-y60a02.xlsx"), export);
        Run run = Run.of(export);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("Kommune ikke valgt: viser ")
                .contains("Vælg med --kommune.");
    }

    @Test
    void jsonIsOneObjectALine() {
        Run run = Run.of("--json", "--kommune", "Hedensted", "--ud", folder, EXPORT, "væk.xlsx");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"skema\":1,\"fil\":").contains("\"status\":\"ok\"");
        assertThat(lines.get(1)).contains("\"resultat\":null").contains("\"status\":\"fejl\"");
    }

    /** Who reads the lines learns of what is not there, also where there is nothing else. */
    @ParameterizedTest
    @CsvSource({"tjek, væk.docx, 4", "gentag, væk.xlsx, 4", "gentag, pom.xml, 2"})
    void aCommandThatFailsAsAWholeIsAnObject(String command, String file, int code) {
        Run run = Run.of(command, "--json", "--ud", folder, file, EXPORT);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out().lines())
                .singleElement(STRING)
                .startsWith("{\"skema\":1,\"fil\":\"" + file + "\",\"resultat\":null,")
                .contains("\"status\":\"fejl\"");
        assertThat(run.err()).hasLineCount(1);
        assertThat(Run.of(command, "--ud", folder, file, EXPORT).out()).isEmpty();
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.of("--hjaelp").out()).contains("--kommune NAVN");
        assertThat(Run.of("-h").out()).isEqualTo(Run.of("--help").out());
        assertThat(Run.of("--version").out())
                .matches("Overblik \\d+\\.\\d+\\.\\d+\\RNyt: .{20,120}\\.\\R");
        assertThat(Run.of().code()).isEqualTo(2);
    }

    private void assertFailed(Run run, int code, String... said) throws IOException {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).hasLineCount(1).doesNotContain("Exception");
        assertThat(names(folder)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
