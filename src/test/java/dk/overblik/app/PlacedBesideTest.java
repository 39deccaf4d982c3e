package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result that does not get its own name says in one sentence what has it, and why. */
class PlacedBesideTest {

    private static final Path EXPORTS = Path.of("workbooks", "exports");
    private static final Path HEDENSTED = EXPORTS.resolve("hedensted-2017-09.xlsx");

    @TempDir Path folder;

    @Test
    void aResultOnOtherExports() throws IOException {
        Path first = export("Hedensted", "a.csv");
        Path second = export("Odder", "b.csv");
        Path both = export("Horsens", "c.csv");
        assertThat(Run.of("--samlet", first, both).err()).doesNotContain("det nye resultat");
        Run run = Run.of("--samlet", second, both);
        assertThat(run.out()).contains("Samlet overblik (2).xlsx");
        assertSaysOnce(
                run,
                "\"Samlet overblik.xlsx\" er lavet af andre udtræk og er ikke rørt; det nye"
                        + " resultat er \"Samlet overblik (2).xlsx\".");
        assertThat(Run.of("--samlet", first, both).err()).doesNotContain("det nye resultat");
    }

    /** Each was alone with its name when its own result was made. */
    @ParameterizedTest
    @CsvSource({"tal.csv, tal.xlsx", "tal.xlsx, tal.txt", "tal.csv, tal.txt"})
    void anOverviewOfAnExportOfTheSameNameWithAnotherEnding(String first, String second)
            throws IOException {
        Run.of("--notat", export("Hedensted", first));
        Path result = folder.resolve("tal - overblik.xlsx");
        byte[] made = Files.readAllBytes(result);
        Path source = folder.resolve(first);
        Path other = Files.createDirectory(folder.resolve("andre"));
        Files.move(source, other.resolve(first));
        assertSaysOnce(
                Run.of("--notat", export("Odder", second)),
                "overblik.xlsx\" er lavet af andre udtræk og er ikke rørt; det nye resultat er");
        assertThat(result).hasBinaryContent(made);
        Files.delete(folder.resolve(second));
        Files.move(other.resolve(first), source);
        assertThat(Run.of("--notat", source).err()).doesNotContain("det nye resultat");
    }

    @Test
    void theCheckOfANoteOfTheSameNameWithAnotherEnding() throws IOException {
        Path export = export("Hedensted", "tal.csv");
        String sentence = "I maj 2025 var der 3 personer på kontanthjælp i Hedensted.";
        Path first = Files.writeString(folder.resolve("notat.txt"), sentence);
        Run.of("tjek", first, export);
        Path result = folder.resolve("notat - tjek.xlsx");
        byte[] made = Files.readAllBytes(result);
        Files.delete(first);
        Path second = Files.writeString(folder.resolve("notat.html"), sentence);
        assertThat(Run.of("tjek", second, export).err())
                .containsOnlyOnce(
                        "\"notat - tjek.xlsx\" er lavet af et andet notat og er ikke rørt; det nye resultat"
                                + " er \"notat - tjek (2).xlsx\".");
        assertThat(result).hasBinaryContent(made);
        Files.delete(second);
        Files.writeString(first, sentence + " Det er færre.");
        assertThat(Run.of("tjek", first, export).err()).doesNotContain("det nye resultat");
    }

    /** It can be made again of the same export, but whoever looks for it is told. */
    @Test
    void anOverviewOfAnotherAreaIsReplacedAndThatIsSaid() throws IOException {
        Path export =
                Files.copy(
                        EXPORTS.resolve("kontanthjaelp-y60a02.xlsx"), folder.resolve("tal.xlsx"));
        assertThat(Run.of("--kommune", "Randers", export).err()).doesNotContain("erstattet");
        assertThat(Run.of("--kommune", "Randers", export).err()).doesNotContain("erstattet");
        Run other = Run.of("--kommune", "Odder", export);
        assertThat(other.err())
                .containsOnlyOnce(
                        "\"tal - overblik.xlsx\" var et overblik over Randers, som nu er erstattet.");
        assertThat(other.out().lines()).hasSize(1);
        Run.of("--kommune", "Odder", "--sammenlign", "Horsens", export);
        assertThat(Run.of("--kommune", "Odder", export).err()).doesNotContain("erstattet");
    }

    /** Its number is told, and what stood at that. */
    @Test
    void soIsOneWithANumber() throws IOException {
        Path export =
                Files.copy(
                        EXPORTS.resolve("kontanthjaelp-y60a02.xlsx"), folder.resolve("tal.xlsx"));
        Files.writeString(folder.resolve("tal - overblik.xlsx"), "mit");
        Run first = Run.of("--kommune", "Randers", export);
        assertSaysOnce(first, "\"tal - overblik (2).xlsx\".");
        assertThat(first.err()).doesNotContain("erstattet");
        Run other = Run.of("--kommune", "Odder", export);
        assertSaysOnce(other, "det nye resultat er \"tal - overblik (2).xlsx\".");
        assertThat(other.err())
                .containsOnlyOnce(
                        "\"tal - overblik (2).xlsx\" var et overblik over Randers, som nu er"
                                + " erstattet.");
    }

    @Test
    void twoExportsOfOneNameInOneRun() throws IOException {
        Path first = export("Hedensted", "maj/tal.csv");
        Path second = export("Odder", "juni/tal.csv");
        Path out = folder.resolve("ud");
        assertSaysOnce(
                Run.of("--ud", out, first, second),
                "\"tal - overblik.xlsx\" er også lavet nu og er ikke rørt; det nye resultat er"
                        + " \"tal - overblik (2).xlsx\".");
    }

    /** A template may be called what the overview is called, and both are of the same export. */
    @Test
    void aTemplateOfTheOverviewsName() throws IOException {
        Path export = export("Hedensted", "tal.csv");
        Path template = folder.resolve("skabelon/overblik.xlsx");
        Files.createDirectories(template.getParent());
        assertThat(Run.of("skabelon", template).code()).isZero();
        assertThat(Run.of("--skabelon", template, export).err())
                .containsOnlyOnce(
                        "\"tal - overblik.xlsx\" er også lavet nu og er ikke rørt; det nye resultat er"
                                + " \"tal - overblik (2).xlsx\".");
    }

    @Test
    void whatSomebodyEditedOrPutThere() throws IOException {
        Path export = Files.copy(HEDENSTED, folder.resolve("a.xlsx"));
        Path result = folder.resolve("a - overblik.xlsx");
        Files.copy(HEDENSTED, result);
        assertSaysOnce(
                Run.of(export),
                "\"a - overblik.xlsx\" findes i forvejen og er ikke rørt; det nye resultat er \"a -"
                        + " overblik (2).xlsx\".");
        Files.copy(
                folder.resolve("a - overblik (2).xlsx"),
                result,
                StandardCopyOption.REPLACE_EXISTING);
        edit(result);
        Files.delete(folder.resolve("a - overblik (2).xlsx"));
        assertSaysOnce(
                Run.of(export),
                "\"a - overblik.xlsx\" er rettet, siden Overblik lavede den, og er ikke rørt;");
    }

    /** What a disk or a sync program leaves of a file: nothing, zeros, its beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"nothing", "zeros", "beginning"})
    void whatIsNoDocumentAnyMore(String left) throws IOException {
        Path export = Files.copy(HEDENSTED, folder.resolve("a.xlsx"));
        Path result = folder.resolve("a - overblik.xlsx");
        Run.of(export);
        byte[] damaged = damaged(Files.readAllBytes(result), left);
        Files.write(result, damaged);
        assertSaysOnce(
                Run.of(export),
                "\"a - overblik.xlsx\" er tom eller beskadiget og er ikke rørt; det nye resultat er"
                        + " \"a - overblik (2).xlsx\".");
        assertThat(result).hasBinaryContent(damaged);
    }

    /** A file as something has left it. */
    private static byte[] damaged(byte[] whole, String left) {
        return switch (left) {
            case "nothing" -> new byte[0];
            case "zeros" -> new byte[whole.length];
            default -> Arrays.copyOf(whole, whole.length / 2);
        };
    }

    @Test
    void aFolderOfThatName() throws IOException {
        Path export = Files.copy(HEDENSTED, folder.resolve("a.xlsx"));
        Files.createDirectory(folder.resolve("a - overblik.xlsx"));
        assertSaysOnce(
                Run.of(export),
                "\"a - overblik.xlsx\" er ikke en fil og er ikke rørt; det nye resultat er");
    }

    @Test
    void theNoteBesideItHasItsNumberAndNoSentenceOfItsOwn() throws IOException {
        Path both = export("Horsens", "c.csv");
        Run.of("--samlet", "--notat", export("Hedensted", "a.csv"), both);
        Run run = Run.of("--samlet", "--notat", export("Odder", "b.csv"), both);
        assertThat(run.out()).contains("Samlet notat (2).docx");
        assertSaysOnce(run, "det nye resultat er \"Samlet overblik (2).xlsx\".");
    }

    private static void edit(Path workbook) throws IOException {
        byte[] made = Files.readAllBytes(workbook);
        try (XSSFWorkbook edited = new XSSFWorkbook(new ByteArrayInputStream(made));
                OutputStream out = Files.newOutputStream(workbook)) {
            edited.getSheet("Overblik").getRow(0).getCell(0).setCellValue("Min egen titel");
            edited.write(out);
        }
    }

    private static void assertSaysOnce(Run run, String sentence) {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).containsOnlyOnce("det nye resultat er").contains(sentence);
    }

    private Path export(String area, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                "Område;Ydelse;Periode;Måling;Værdi\n"
                        + area
                        + ";A-dagpenge;2024M05;Antal fuldtidspersoner;500\n",
                StandardCharsets.UTF_8);
    }
}
