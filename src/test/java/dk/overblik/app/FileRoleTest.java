package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.archive.Vintages;
import dk.overblik.app.job.SettingsFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is for among those that are dropped together. */
class FileRoleTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path NOTES = RESOURCES.resolve("checking");
    private static final String PROSE =
            "I Kolding fik 1.278 fuldtidspersoner kontanthjælp i juli 2026, og det er 52 færre end"
                    + " året før.";

    @TempDir Path folder;

    /** Every export that there is an example of, in whatever container, readable or not. */
    static List<Path> exports() throws IOException {
        try (Stream<Path> all =
                Stream.of("container", "container/v3", "layouts", "samples", "samples/v3")
                        .map(RESOURCES::resolve)
                        .flatMap(FileRoleTest::files)) {
            return Stream.concat(all, files(Path.of("workbooks", "exports")))
                    .filter(file -> !file.endsWith("layouts.txt"))
                    .filter(file -> !file.endsWith(SettingsFiles.NAME))
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void whatIsReadAsAnExportIsOneWhateverItsContainer(Path file) {
        assertThat(FileRole.of(file)).isEqualTo(FileRole.EXPORT);
    }

    @Test
    void monthsOfExportsInEachShapeAreExports() {
        for (Vintages.Shape shape : Vintages.Shape.values()) {
            Path file = Vintages.write(folder, shape + ".csv", 1, shape);
            assertThat(FileRole.of(file)).isEqualTo(FileRole.EXPORT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viborg-ren.docx",
                "viborg-grundlag.docx",
                "fredericia-periode.pdf",
                "kolding-ren.txt"
            })
    void notesAreNotes(String name) {
        assertThat(FileRole.of(NOTES.resolve(name))).isEqualTo(FileRole.NOTE);
    }

    @Test
    void runningTextIsANoteInAPageAndInATextOfAnyName() throws IOException {
        assertThat(FileRole.of(written("notat.txt", PROSE))).isEqualTo(FileRole.NOTE);
        assertThat(FileRole.of(written("notat.csv", "Ledigheden i Kolding\n\n" + PROSE)))
                .isEqualTo(FileRole.NOTE);
        String page = "<html><body><h1>Notat</h1><p>" + PROSE + "</p></body></html>";
        assertThat(FileRole.of(written("notat.html", page))).isEqualTo(FileRole.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mælk;2\n",
                "Værdi\n538\n",
                "Tallene er foreløbige for juli 2026 og kan blive ændret.\nOmråde;Antal\nKolding;x7\n",
                "Varer til køkkenet i juli 2026, hentet af Pia.\nmælk;2;kr\nbrød;3;kr\n",
                "Ledigheden er lav i Kolding, og den har været det længe.\n",
                "<html><body><p>Tabellen er fra juli 2026 og er foreløbig indtil videre.</p>"
                        + "<table><tr><td>x</td><td>7</td></tr><tr><td>y</td><td>8</td></tr></table>"
                        + "</body></html>"
            })
    void whatHasATableOrNoFiguresInSentencesIsNoNoteForSure(String text) throws IOException {
        assertThat(FileRole.of(written("fil.txt", text))).isEqualTo(FileRole.EXPORT);
    }

    @Test
    void everyTemplateIsATemplate() {
        List<Path> templates =
                files(RESOURCES.resolve("templates"))
                        .filter(file -> !file.getFileName().toString().startsWith("udtræk"))
                        .toList();
        assertThat(templates).isNotEmpty();
        assertThat(templates)
                .allSatisfy(file -> assertThat(FileRole.of(file)).isEqualTo(FileRole.TEMPLATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void theTemplateToBuildOnIsATemplate(String ending) throws IOException {
        Path file = folder.resolve("ny." + ending);
        NewTemplate.write(file);
        assertThat(FileRole.of(file)).isEqualTo(FileRole.TEMPLATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:t>{{kommune}}</w:t>|TEMPLATE",
                "<w:t>{</w:t></w:r><w:r><w:t>{kommune}</w:t></w:r><w:r><w:t>}</w:t>|TEMPLATE",
                "<w:t>{{tabel Overblik}}</w:t>|TEMPLATE",
                "<w:t>Mængden {1, 2} og {3}</w:t>|NOTE",
                "<w:t>Kolding har 1.278 ledige i juli 2026.</w:t>|NOTE"
            })
    void bracesAskAlsoWhereTheyAreSplitOrMisspelt(String run, FileRole role) throws IOException {
        assertThat(FileRole.of(document(run, ""))).isEqualTo(role);
    }

    @Test
    void theTagOfAContentControlAsksToo() throws IOException {
        String properties = "<w:sdtPr><w:tag w:val=\"{{kommune}}\"/></w:sdtPr>";
        assertThat(FileRole.of(document("<w:t>Kommune</w:t>", properties)))
                .isEqualTo(FileRole.TEMPLATE);
    }

    @Test
    void resultsOfOursAreWhatTheyAre() throws IOException {
        Path export = RESOURCES.resolve("templates").resolve("udtræk.xlsx");
        Path template = folder.resolve("notat.docx");
        NewTemplate.write(template);
        Run run = Run.of("--kommune", "Viborg", "--skabelon", template, "--ud", folder, export);
        assertThat(FileRole.of(folder.resolve("udtræk - overblik.xlsx")))
                .as(run.err())
                .isEqualTo(FileRole.EARLIER);
        // Some of its placeholders may be left: it is a finished document all the same.
        assertThat(FileRole.of(folder.resolve("udtræk - notat.docx"))).isEqualTo(FileRole.NOTE);
    }

    @Test
    void aSettingsWorkbookIsNoExport() {
        assertThat(FileRole.of(Path.of("workbooks", "exports", SettingsFiles.NAME)))
                .isEqualTo(FileRole.SETTINGS);
    }

    @Test
    void whatIsNotThereOrDamagedIsAnExportWhoseReaderSaysWhy() throws IOException {
        assertThat(FileRole.of(folder)).isEqualTo(FileRole.EXPORT);
        assertThat(FileRole.of(folder.resolve("væk.xlsx"))).isEqualTo(FileRole.EXPORT);
        assertThat(FileRole.of(written("tom.docx", ""))).isEqualTo(FileRole.EXPORT);
        assertThat(FileRole.of(written("brudt.docx", "PK\3\4 afbrudt"))).isEqualTo(FileRole.EXPORT);
    }

    @Test
    void allRolesAreThereAndFilesStayInOrder() {
        Path note = NOTES.resolve("viborg-ren.docx");
        Path one = NOTES.resolve("ledighed.csv");
        Path other = NOTES.resolve("kontanthjaelp.xlsx");
        assertThat(FileRole.of(List.of(other, note, one)))
                .isEqualTo(
                        Map.of(
                                FileRole.EXPORT, List.of(other, one),
                                FileRole.EARLIER, List.of(),
                                FileRole.NOTE, List.of(note),
                                FileRole.TEMPLATE, List.of(),
                                FileRole.SETTINGS, List.of()));
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** A document of Word with one paragraph. */
    private Path document(String run, String control) throws IOException {
        Path file = folder.resolve("dokument.docx");
        String runs = "<w:p><w:r>" + run + "</w:r></w:p>";
        String body =
                control.isEmpty()
                        ? runs
                        : "<w:sdt>" + control + "<w:sdtContent>" + runs + "</w:sdtContent></w:sdt>";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
