package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.SheetReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Workbooks of ours that another program has saved, without what marks them as ours: they hold
 * figures twice, and computed ones, and are no exports.
 */
class LostMarksTest {

    private static final String TITLE = "Grundlag: de tal, som tabellerne viser";

    private static final List<String> HEADINGS =
            List.of(
                    "Område",
                    "Ydelse",
                    "Periode",
                    "Måling",
                    "Værdi",
                    "Fil",
                    "Ark",
                    "Celle",
                    "Bemærkning");

    /** What LibreOffice made of a filled template and of a report. */
    private static final Path SAVED = Path.of("src", "test", "resources", "gemt");

    @TempDir Path folder;

    static List<Path> results() throws IOException {
        try (Stream<Path> files = Files.walk(Run.OVERVIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void areRefusedByNameInWhateverContainerTheyAreNow(Path result) throws IOException {
        assertRefused(workbook(result));
        assertRefused(page(result));
    }

    @Test
    void soAreThoseOnSeveralMunicipalitiesSeveralExportsAndOfChecks() throws IOException {
        Path exports = Run.EXPORTS;
        Path note = Files.writeString(folder.resolve("notat.txt"), "Hedensted har 379 i 2017.");
        Run.of(
                exports.resolve("benchmark-y30r21.xlsx"),
                "--kommune",
                "Odder,Skive",
                "--ud",
                folder);
        Run.of("--samlet", exports.resolve("norddjurs"), "--ud", folder);
        Run.of("tjek", note, exports.resolve(Run.HEDENSTED));
        List<Path> made = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".xlsx")).forEach(made::add);
        }
        assertThat(made).hasSize(5);
        for (Path each : made) {
            assertRefused(workbook(each));
        }
    }

    @Test
    void aSheetThatHasOnlyTheNameOrTheTitleOrTheHeadingsOfOneOfOursIsAnExports()
            throws IOException {
        List<String> none = List.of();
        List<Run> runs =
                List.of(
                        read("Grundlag", "Grundlag", HEADINGS),
                        read("Ark1", "Grundlag: de tal", HEADINGS.subList(0, 5)),
                        read("Grundlag", TITLE, HEADINGS.subList(0, 5)),
                        read("Grundlag", TITLE, none));
        assertThat(runs).extracting(Run::err).noneMatch(said -> said.contains("lavet af Overblik"));
        assertThat(runs.get(3).out()).contains("Hedensted;A-dagpenge;2017M09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"side.ods", "side.html", "side.xls"})
    void aFilledTemplateIsKnownByTheMarksThatOtherProgramsCarryOver(String name)
            throws IOException {
        assertRefused(Files.copy(SAVED.resolve(name), folder.resolve(name)));
    }

    /** Nothing tells it from an export, so that it is read, and said what it may be. */
    @Test
    void aFilledTemplateWithoutAnyMarkIsSaidToBePerhapsOne() throws IOException {
        Path template = folder.resolve("T.xlsx");
        Run.of("skabelon", template);
        Path export = Run.EXPORTS.resolve(Run.HEDENSTED);
        Run.of(export, "--kommune", "Hedensted", "--skabelon", template, "--ud", folder);
        Path filled = folder.resolve("hedensted-2017-09 - T.xlsx");
        assertRefused(filled);
        Run run = Run.of("laes", workbook(filled), "--udtraeksperiode", "2017M09");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Er filen en udfyldt skabelon, så giv i stedet det udtræk");
        assertThat(Run.of("laes", export).err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("results")
    void eachSheetOfAChapterIsKnownWhereItStandsAlone(Path result) throws IOException {
        int known = 0;
        for (Sheet sheet : SheetReader.read(result).sheets()) {
            if (isOfChapter(sheet)) {
                Run run = Run.of("laes", alone(sheet));
                assertThat(run.code()).isEqualTo(3);
                assertThat(run.err()).contains("er lavet af Overblik selv");
                known++;
            }
        }
        assertThat(known).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fuldtidspersoner;;;\n\n%Kilde: Jobindsats.dk og egne beregninger.;;;\n",
                "Fuldtidspersoner;;;\nHedensted, september 2017.;;;\n\n%Kilde: Jobindsats.dk;;;\n",
                "Hedensted, september 2017.;;;\n\n%Kilde: Jobindsats.dk og egne beregninger.;;;\n"
            })
    void aTableWithSomeWordsOfOursIsAnExport(String page) throws IOException {
        String table =
                "Område;Ydelse;Periode;Antal fuldtidspersoner\nHedensted;A-dagpenge;2017M09;379\n";
        Path file = Files.writeString(folder.resolve("andres.csv"), page.replace("%", table));
        assertThat(Run.of("laes", file).out()).contains("Hedensted;A-dagpenge;2017M09;", ";379;");
    }

    @Test
    void aCopyWithItsMarksIsRepeatedAsTheResultItself() throws IOException {
        Path vintages = Path.of("src", "test", "resources", "vintages");
        Run.of(vintages.resolve("maj.xlsx"), "--kommune", "Hedensted", "--ud", folder);
        Path earlier = folder.resolve("maj - overblik.xlsx");
        Path copy = Files.copy(SAVED.resolve("maj.ods"), folder.resolve("maj - overblik.ods"));
        List<String> said = new ArrayList<>();
        List<List<List<Cell>>> made = new ArrayList<>();
        for (Path each : List.of(earlier, copy)) {
            Path to = folder.resolve("af " + each.getFileName());
            said.add(Run.of("gentag", each, vintages.resolve("juli.xlsx"), "--ud", to).err());
            made.add(cells(to.resolve("juli - overblik.xlsx")));
        }
        assertThat(said.get(0)).contains("Siden sidst").isEqualTo(said.get(1));
        assertThat(made.get(0)).isEqualTo(made.get(1));
    }

    @Test
    void aReportWithoutMarksIsNamedAsSuchWhereItShallBeRepeated() throws IOException {
        Path result = workbook(Run.OVERVIEWS.resolve("hedensted-2017-09 - overblik.xlsx"));
        Run run = Run.of("gentag", result, Run.EXPORTS.resolve(Run.HEDENSTED));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"gemt.xlsx\" er lavet af Overblik", "opskriften mangler");
    }

    /** Nobody sees whether it is a result; the sentence is on how it is saved. */
    @Test
    void aResultThatIsSavedSoThatNobodyCanLookIntoItIsToldHowToSaveIt() throws IOException {
        String types = "[Content_Types].xml";
        String main = "<Types><Override PartName='/xl/workbook' ContentType='application/vnd.";
        Path locked = folder.resolve("låst.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(out);
        }
        Path binary = folder.resolve("binær.xlsb");
        zip(binary, types, main + "ms-excel.sheet.binary.macroEnabled.main'/></Types>");
        Path strict = folder.resolve("streng.xlsx");
        zip(
                strict,
                types,
                main + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>",
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Target='xl/workbook.xml' Type='http:"
                        + "//purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'"
                        + "/></Relationships>");
        Map<Path, String> said =
                Map.of(
                        locked, "er beskyttet med adgangskode. Gem en kopi uden, og prøv igen.",
                        binary, "er en binær projektmappe (.xlsb). Åbn den i Excel, og gem den som",
                        strict, "er gemt som \"Strict Open XML\". Åbn den i Excel, og gem den som");
        for (Map.Entry<Path, String> each : said.entrySet()) {
            Run run = Run.of("gentag", each.getKey(), Run.EXPORTS.resolve(Run.HEDENSTED));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("\"" + each.getKey().getFileName() + "\" " + each.getValue());
        }
    }

    private static void zip(Path file, String... partsAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < partsAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(partsAndContents[at]));
                zip.write(partsAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static List<List<Cell>> cells(Path workbook) throws IOException {
        List<List<Cell>> all = new ArrayList<>();
        for (Sheet sheet : SheetReader.read(workbook).sheets()) {
            List<Cell> cells = new ArrayList<>();
            for (int row = 0; row < sheet.grid().rows(); row++) {
                for (int column = 0; column < sheet.grid().columns(); column++) {
                    cells.add(sheet.grid().cell(row, column));
                }
            }
            all.add(cells);
        }
        return all;
    }

    /** Whether the sheet's tables have a source below them, as those of exports have not. */
    private static boolean isOfChapter(Sheet sheet) {
        for (int row = 0; row < sheet.grid().rows(); row++) {
            if (shown(sheet.grid().cell(row, 0)).endsWith("og egne beregninger.")) {
                return shown(sheet.grid().cell(1, 0)).endsWith(".");
            }
        }
        return false;
    }

    /** One sheet as text with separators, as any program saves it. */
    private Path alone(Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        Grid grid = sheet.grid();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                String shown = shown(grid.cell(row, column));
                text.append(column > 0 ? ";" : "");
                text.append('"').append(shown.replace("\"", "\"\"")).append('"');
            }
            text.append("\r\n");
        }
        return Files.writeString(folder.resolve("ark.csv"), text);
    }

    /** The reading of a table under a title and, where there are any, under headings. */
    private Run read(String name, String title, List<String> headings) throws IOException {
        Path file = folder.resolve("fremmed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet(name);
            sheet.createRow(0).createCell(0).setCellValue(title);
            put(sheet, 3, headings);
            if (headings.isEmpty()) {
                put(sheet, 4, List.of("Område", "Ydelse", "Periode", "Antal fuldtidspersoner"));
                put(sheet, 5, List.of("Hedensted", "A-dagpenge", "2017M09", "379"));
            } else {
                String measure = "Antal fuldtidspersoner";
                put(sheet, 4, List.of("Hedensted", "A-dagpenge", "2017M09", measure, "379"));
            }
            workbook.write(out);
        }
        return Run.of("laes", file);
    }

    private static void put(XSSFSheet sheet, int row, List<String> texts) {
        var cells = sheet.createRow(row);
        for (int i = 0; i < texts.size(); i++) {
            boolean number = texts.get(i).matches("\\d{1,3}");
            if (number) {
                cells.createCell(i).setCellValue(Integer.parseInt(texts.get(i)));
            } else {
                cells.createCell(i).setCellValue(texts.get(i));
            }
        }
    }

    private void assertRefused(Path file) throws IOException {
        List<Path> before = all();
        for (Run run : List.of(Run.of(file), Run.of("laes", file), Run.of("--samlet", file))) {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().strip())
                    .isEqualTo(
                            "Filen \""
                                    + file.getFileName()
                                    + "\" er lavet af Overblik selv; vælg i stedet det udtræk, den"
                                    + " er lavet af.");
        }
        assertThat(all()).isEqualTo(before);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    /** As a program saves it that knows nothing of custom properties. */
    private Path workbook(Path result) throws IOException {
        Path saved = folder.resolve("gemt.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(result));
                OutputStream out = Files.newOutputStream(saved)) {
            workbook.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .setPropertyArray(null);
            workbook.write(out);
        }
        return saved;
    }

    /** Its sheets as tables of a page, one below the other. */
    private Path page(Path result) throws IOException {
        StringBuilder page = new StringBuilder("<html><meta charset=\"utf-8\"><body>");
        for (Sheet sheet : SheetReader.read(result).sheets()) {
            page.append("<h1>").append(sheet.name()).append("</h1><table>");
            Grid grid = sheet.grid();
            for (int row = 0; row < grid.rows(); row++) {
                page.append("<tr>");
                for (int column = 0; column < grid.columns(); column++) {
                    page.append("<td>").append(shown(grid.cell(row, column))).append("</td>");
                }
                page.append("</tr>");
            }
            page.append("</table>");
        }
        return Files.writeString(folder.resolve("gemt.html"), page.append("</body></html>"));
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text().replace("&", "&amp;").replace("<", "&lt;");
        }
        return cell instanceof Cell.Number number
                ? Double.toString(number.value()).replace('.', ',')
                : "";
    }
}
