package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are read straight from the bytes are read as all others are. */
class PlainCellsTest {

    private static final int TRIES = Integer.getInteger("overblik.tries", 200);

    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "7",
                    "7673.0",
                    "-2.5",
                    "-0",
                    "5.",
                    ".5",
                    "0.1",
                    "100000000000000",
                    "999999999999999",
                    "1234567890123456",
                    "0.12345678901234567",
                    "1.0E-3",
                    "-",
                    ".",
                    "1.2.3",
                    " 7",
                    "+7",
                    "1e400",
                    "NaN",
                    "",
                    "12a",
                    "43831",
                    "&#49;");
    private static final List<String> TEXTS =
            List.of(
                    "Hedensted",
                    "Ærø",
                    "a &amp; b",
                    " rum ",
                    "",
                    "linje\nto",
                    "linje\r\nto",
                    "_x000D_",
                    "_x00",
                    "😀",
                    "1,5",
                    "&lt;",
                    "<!-- -->x",
                    "<![CDATA[y]]>",
                    "\tz");
    private static final List<String> TYPES =
            List.of("", " t=\"n\"", " t=\"str\"", " t=\"b\"", " t=\"e\"", " t=\"d\"");
    private static final List<String> FORMATS =
            List.of("", " s=\"0\"", " s=\"1\"", " s=\"2\"", " s=\"99\"", " s='1'");

    private static final List<String> ROWS =
            List.of(
                    ">",
                    " r=\"N\">",
                    "  r=\"N\" >",
                    " r=\"N\" spans=\"1:9\">",
                    " r=\"N\" spans=\"1:9\" x14ac:dyDescent=\"0.25\">",
                    " r=\"N\" x14ac:dyDescent=\"0.25\">",
                    " r=\"N\" hidden=\"1\">",
                    " r=\"N\" spans=\"1:9\" ht=\"0\">",
                    " r=\"N\"/><row r=\"N\">");

    @TempDir private Path folder;

    @Test
    void randomSheetsAreReadAlikeBothWays() throws Exception {
        int plain = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            String rows = rows(new Random(seed), seed % 2 == 0);
            String read = read(rows);
            assertThat(read).as("%s", seed).isEqualTo(read(unusual(rows)));
            plain += read.startsWith("[") ? 1 : 0;
        }
        assertThat(plain).isBetween(TRIES / 4, TRIES);
    }

    @Test
    void cellsAreReadAlikeWhereverTheBytesAtHandEnd() throws Exception {
        for (int filler = 0; filler < 260; filler++) {
            String blank = "<!--" + "x".repeat(65_000 + 3 * filler) + "-->";
            String rows = blank + rows(new Random(1), false);
            assertThat(read(rows)).isEqualTo(read(unusual(rows)));
        }
    }

    /** The longer blanks are as good in XML, and nothing is plain with them. */
    private static String unusual(String rows) {
        return rows.replace("<c r", "<c  r").replace("<row r", "<row  r");
    }

    /** Cells, or why there are none. */
    private String read(String rows) {
        RawPackage file =
                RawPackage.withRows(rows)
                        .with("xl/sharedStrings.xml", shared())
                        .with("xl/styles.xml", styles())
                        .replaced(
                                "xl/_rels/workbook.xml.rels",
                                "</Relationships>",
                                relation(2, "sharedStrings")
                                        + relation(3, "styles")
                                        + "</Relationships>");
        try {
            Sheet sheet = XlsxReader.read(file.in(folder)).get(0);
            return WorkbookFiles.cells(sheet) + " " + sheet.hiddenLines().rows();
        } catch (UnreadableFile fault) {
            return fault.reason().name();
        }
    }

    /** Odd ones have values that no program writes, of which one may spoil the whole sheet. */
    private static String rows(Random random, boolean odd) {
        StringBuilder rows = new StringBuilder();
        int columns = 1 + random.nextInt(30);
        for (int row = 1; row <= 1 + random.nextInt(12); row++) {
            rows.append("<row").append(any(random, ROWS).replace("N", String.valueOf(row)));
            for (int column = 0; column < columns; column++) {
                rows.append(random.nextInt(9) == 0 ? "\n " : "");
                rows.append(cell(random, CellAddress.of(row - 1, column), odd));
            }
            rows.append("</row>\n");
        }
        return rows.toString();
    }

    private static String cell(Random random, String address, boolean odd) {
        String start = "<c r=\"" + address + "\"" + any(random, FORMATS);
        if (odd && random.nextInt(50) == 0) {
            start = "<c r=\"" + any(random, List.of("A1", "b2", "XFE1", "A0", "$A$1", "7")) + "\"";
        }
        return switch (random.nextInt(odd ? 9 : 6)) {
            case 0, 1, 2 ->
                    start + any(random, TYPES.subList(0, 2)) + ">" + value(random, NUMBERS, odd);
            case 3 -> start + " t=\"s\"><v>" + random.nextInt(odd ? 4 : 3) + "</v></c>";
            case 4 -> start + " t=\"inlineStr\"><is><t>" + any(random, TEXTS) + "</t></is></c>";
            case 5 -> start + "/>";
            case 6 ->
                    start
                            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                            + any(random, TEXTS)
                            + "</t></is></c>";
            case 7 -> start + any(random, TYPES) + "><f>A1</f>" + value(random, NUMBERS, true);
            default -> start + any(random, TYPES) + ">" + value(random, TEXTS, true);
        };
    }

    private static String value(Random random, List<String> values, boolean odd) {
        return "<v>" + (odd ? any(random, values) : values.get(random.nextInt(12))) + "</v></c>";
    }

    private static String any(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String relation(int number, String kind) {
        return "<Relationship Id=\"rId"
                + number
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind
                + "\" Target=\""
                + kind
                + ".xml\"/>";
    }

    private static String shared() {
        return "<sst><si><t>Hele landet</t></si><si><t> </t></si><si><t>2025M01</t></si></sst>";
    }

    private static String styles() {
        return "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/>"
                + "</cellXfs></styleSheet>";
    }
}
