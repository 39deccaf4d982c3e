package dk.overblik.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.reading.Refusal;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReaderTest {

    private static final String NAMES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc\"";

    private static final String STYLES =
            "<office:automatic-styles>"
                    + "<style:style style:name=\"T1\" style:family=\"text\">"
                    + "<style:text-properties style:text-position=\"super 58%\"/></style:style>"
                    + "<style:style style:name=\"T2\" style:family=\"text\">"
                    + "<style:text-properties style:text-line-through-style=\"solid\"/>"
                    + "</style:style>"
                    + "<style:style style:name=\"T3\" style:family=\"text\">"
                    + "<style:text-properties fo:font-size=\"6.5pt\"/></style:style>"
                    + "<style:style style:name=\"ce1\" style:family=\"table-cell\">"
                    + "<style:text-properties fo:font-size=\"10pt\"/></style:style>"
                    + "<style:style style:name=\"gone\" style:family=\"table\">"
                    + "<style:table-properties table:display=\"false\"/></style:style>"
                    + "</office:automatic-styles>";

    @TempDir private Path folder;

    @Test
    void eachTypeOfCellIsWhatItIs() throws IOException {
        Grid grid =
                grid(
                        row(
                                cell("office:value-type=\"string\"", p("Hedensted"))
                                        + cell(
                                                "office:value-type=\"float\" office:value=\"586\"",
                                                p("586,00"))
                                        + cell(
                                                "office:value-type=\"percentage\""
                                                        + " office:value=\"0.023\"",
                                                p("2,3 %"))
                                        + cell(
                                                "office:value-type=\"date\""
                                                        + " office:date-value=\"2024-06-01T00:00:00\"",
                                                p("juni 24"))
                                        + cell(
                                                "office:value-type=\"boolean\""
                                                        + " office:boolean-value=\"true\"",
                                                p("SAND"))
                                        + cell(
                                                "office:value-type=\"time\""
                                                        + " office:time-value=\"PT02H03M00S\"",
                                                p("2:03"))
                                        + cell(
                                                "office:value-type=\"string\""
                                                        + " calcext:value-type=\"error\"",
                                                p("#DIV/0!"))
                                        + cell(
                                                "office:value-type=\"float\" office:value=\"NaN\"",
                                                p("NaN"))));
        assertThat(cells(grid, 0))
                .containsExactly(
                        new Cell.Text("Hedensted"),
                        new Cell.Number(586, Cell.Shown.PLAIN),
                        new Cell.Number(0.023, Cell.Shown.PERCENT),
                        new Cell.Day(LocalDate.of(2024, 6, 1)),
                        new Cell.Truth(true),
                        new Cell.Text("2:03"),
                        new Cell.Fault("#DIV/0!"),
                        new Cell.Text("NaN"));
    }

    @Test
    void aDayThatShowsItsYearAloneIsThatYear() throws IOException {
        String day = "office:value-type=\"date\" office:date-value=\"2017-01-01\"";
        Grid grid = grid(row(cell(day, p("2017")) + cell(day, p("jan 17")) + cell(day, "")));
        Cell whole = new Cell.Day(LocalDate.of(2017, 1, 1));
        assertThat(cells(grid, 0)).containsExactly(new Cell.Text("år 2017"), whole, whole);
    }

    @Test
    void raisedAndStruckRunsAreNoDigits() throws IOException {
        String raised = "<text:p>573<text:span text:style-name=\"T1\">2</text:span></text:p>";
        String struck = "<text:p><text:span text:style-name=\"T2\">580</text:span> 586</text:p>";
        assertThat(cells(grid(row(cell("", raised) + cell("", struck))), 0))
                .containsExactly(new Cell.Text("573"), new Cell.Text(" 586"));
    }

    @Test
    void digitsOfAnotherSizeAreNotOfTheNumberBesideThem() throws IOException {
        String small = "<text:p>573<text:span text:style-name=\"T3\">2</text:span></text:p>";
        String known = cell("table:style-name=\"ce1\"", small);
        assertThat(cells(grid(row(known + cell("", small))), 0))
                .containsExactly(new Cell.Text("573"), new Cell.Text("573 [2]"));
    }

    @Test
    void paragraphsAreLinesAndCommentsNoText() throws IOException {
        String cell =
                "<office:annotation><text:p>se note</text:p></office:annotation>"
                        + p("Antal")
                        + "<text:p>fuldtids<text:s/>personer<text:line-break/>i alt</text:p>";
        assertThat(cells(grid(row(cell("", cell))), 0))
                .containsExactly(new Cell.Text("Antal\nfuldtids personer\ni alt"));
    }

    @Test
    void repeatedCellsAndRowsStandWhereTheyStand() throws IOException {
        Grid grid =
                grid(
                        "<table:table-row table:number-rows-repeated=\"3\">"
                                + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                                + cell("table:number-columns-repeated=\"2\"", p("a"))
                                + "</table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"1000000\">"
                                + "<table:table-cell table:number-columns-repeated=\"16384\"/>"
                                + "</table:table-row>"
                                + "<table:table-row-group><table:table-header-rows>"
                                + row(cell("", p("b")))
                                + "</table:table-header-rows></table:table-row-group>");
        assertThat(grid.size()).isEqualTo(7);
        assertThat(grid.cell(2, 3)).isEqualTo(new Cell.Text("a"));
        assertThat(grid.cell(1_000_003, 0)).isEqualTo(new Cell.Text("b"));
    }

    @Test
    void mergedHiddenAndCoveredCellsAreKnown() throws IOException {
        Sheet sheet =
                read(table(
                                "Skjult",
                                "gone",
                                "<table:table-column table:number-columns-repeated=\"2\"/>"
                                        + "<table:table-column-group><table:table-column"
                                        + " table:visibility=\"collapse\"/></table:table-column-group>"
                                        + row(
                                                cell(
                                                                "table:number-columns-spanned=\"2\""
                                                                        + " table:number-rows-spanned=\"2\"",
                                                                p("Ydelse"))
                                                        + "<table:covered-table-cell>"
                                                        + p("dækket")
                                                        + "</table:covered-table-cell>"
                                                        + cell("", p("Antal")))
                                        + "<table:table-row table:visibility=\"filter\">"
                                        + cell("", p("x"))
                                        + "</table:table-row>"))
                        .get(0);
        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.merged()).containsExactly(new Range(0, 0, 1, 1));
        assertThat(sheet.hiddenLines().hasRow(1)).isTrue();
        assertThat(sheet.hiddenLines().columns().stream()).containsExactly(3);
        // What stands under the merged cell nobody sees.
        assertThat(sheet.grid().size()).isEqualTo(2);
        assertThat(sheet.grid().cell(0, 2)).isEqualTo(new Cell.Text("Antal"));
    }

    @Test
    void earlierVersionsOfCellsAreNoSheets() throws IOException {
        String changes =
                "<table:tracked-changes><table:table-cell>"
                        + p("1")
                        + "</table:table-cell>"
                        + table("Gammel", "", row(cell("", p("1"))))
                        + "</table:tracked-changes>";
        List<Sheet> sheets = read(changes + table("Ny", "", row(cell("", p("2")))));
        assertThat(sheets).extracting(Sheet::name).containsExactly("Ny");
    }

    @Test
    void aFlatFileIsReadAsAZippedOne() throws IOException {
        Path file = folder.resolve("flad.fods");
        Files.writeString(file, document("office:document", table("A", "", row(cell("", p("1"))))));
        assertThat(OdsReader.read(file)).hasSize(1);
    }

    @Test
    void entitiesAreNotFetchedAndDamageIsSaid() throws IOException {
        Path file = folder.resolve("ond.fods");
        Files.writeString(
                file,
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + document("office:document", table("A", "", row(cell("", p("&x;"))))));
        assertThatThrownBy(() -> OdsReader.read(file)).isInstanceOf(UnreadableFile.class);
    }

    /** Newer versions of Java count them, and give up at 100,000. */
    @Test
    void escapedLettersMayBeMany() throws IOException {
        int many = 60_000;
        String cell = cell("office:value-type='string'", p("Job &amp; &lt;vækst"));
        Grid grid = grid(row(cell).repeat(many));

        assertThat(grid.rows()).isEqualTo(many);
        assertThat(cells(grid, many - 1)).containsExactly(new Cell.Text("Job & <vækst"));
    }

    /** Newer versions of Java allow 200 of either. */
    @Test
    void attributesAndLevelsMayBeMany() throws IOException {
        int many = 300;
        StringBuilder attributes = new StringBuilder("office:value-type='string'");
        for (int i = 0; i < many; i++) {
            attributes.append(" table:a").append(i).append("='1'");
        }
        String deep = "<text:span>".repeat(many) + "vækst" + "</text:span>".repeat(many);
        Grid grid = grid(row(cell(attributes.toString(), p(deep))));

        assertThat(cells(grid, 0)).containsExactly(new Cell.Text("vækst"));
    }

    @Test
    void aBombOfRepeatedCellsIsTooLarge() {
        String bomb =
                "<table:table-row table:number-rows-repeated=\"1000000\">"
                        + cell("table:number-columns-repeated=\"16384\"", p("a"))
                        + "</table:table-row>";
        assertThatThrownBy(() -> grid(bomb))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        thrown ->
                                assertThat(thrown.reason())
                                        .isEqualTo(UnreadableFile.Reason.TOO_LARGE));
    }

    @Test
    void bytesThatAreNoLettersAreDamageAndNothingIsSaidInEnglish() throws IOException {
        String good = document("office:document-content", table("Ark1", "", ""));
        PrintStream error = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (String before : List.of("", "<?xml version='1.0' encoding='UTF-8'?>")) {
                for (String bytes : List.of("\u00ff", "\u00c3(", "\u00f0\u009f")) {
                    Path file = folder.resolve("spoilt.fods");
                    String spoilt =
                            before + good.replace("</table:table>", bytes + "</table:table>");
                    Files.write(file, spoilt.getBytes(StandardCharsets.ISO_8859_1));
                    Refusal.expect(Reason.DAMAGED, () -> OdsReader.read(file));
                }
            }
        } finally {
            System.setErr(error);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void otherEncodingsAndAByteOrderMarkAreRead() throws IOException {
        String good = document("office:document-content", table("Ærø", "", ""));
        Path file = folder.resolve("a.fods");
        Files.writeString(file, "\uFEFF" + good, StandardCharsets.UTF_8);
        assertThat(OdsReader.read(file).get(0).name()).isEqualTo("Ærø");
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + good;
        Files.write(file, latin.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(OdsReader.read(file).get(0).name()).isEqualTo("Ærø");
        Files.write(file, ("\uFEFF" + good).getBytes(StandardCharsets.UTF_16LE));
        assertThat(OdsReader.read(file).get(0).name()).isEqualTo("Ærø");
    }

    @Test
    void anAttributeWithoutEndIsNotPutTogether() {
        String row = "<table:table-row table:style-name='" + "x".repeat(6 << 20) + "'/>";
        Refusal.expect(Reason.TOO_LARGE, () -> read(table("Ark1", "", row)));
    }

    @Test
    void aTextWithoutEndIsNotPutTogether() {
        String endless = "x".repeat(3 << 20);
        String row = "<table:table-row><table:table-cell office:value-type='string'><text:p>";
        String end = "</text:p></table:table-cell></table:table-row>";
        Refusal.expect(Reason.TOO_LARGE, () -> read(table("Ark1", "", row + endless + end)));
        Refusal.expect(
                Reason.TOO_LARGE,
                () -> read(table("Ark1", "", row + "<![CDATA[" + endless + "]]>" + end)));
    }

    private static List<Cell> cells(Grid grid, int row) {
        return java.util.stream.IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.cell(row, column))
                .toList();
    }

    private Grid grid(String rows) throws IOException {
        return read(table("Ark1", "", rows)).get(0).grid();
    }

    private List<Sheet> read(String tables) throws IOException {
        Path file = folder.resolve("a.ods");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(document("office:document-content", tables).getBytes(StandardCharsets.UTF_8));
        }
        return OdsReader.read(file);
    }

    private static String document(String root, String tables) {
        return "<"
                + root
                + NAMES
                + ">"
                + STYLES
                + "<office:body><office:spreadsheet>"
                + tables
                + "</office:spreadsheet></office:body></"
                + root
                + ">";
    }

    private static String table(String name, String style, String rows) {
        return "<table:table table:name=\""
                + name
                + "\" table:style-name=\""
                + style
                + "\"><table:table-column/>"
                + rows
                + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }
}
