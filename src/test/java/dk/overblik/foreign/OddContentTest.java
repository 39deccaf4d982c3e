package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in cells and names, no input ends as a fault of the program or of the disk. */
class OddContentTest {

    /** What a sentence quotes is at most 80 characters and the marks around. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @TempDir Path folder;

    private Made made(ForeignWorkbook workbook) throws IOException {
        Path original = workbook.in(folder);
        byte[] before = Files.readAllBytes(original);
        Made made = Made.of("--notat", "--kommune", "Hedensted", original);
        assertThat(made.code()).as(made.said()).isIn(0, 3, 4);
        assertThat(original).hasBinaryContent(before);
        assertThat(made.said()).doesNotContain("kan ikke gemmes").doesNotContain("mangler. Der er");
        for (Matcher quoted = QUOTED.matcher(made.said()); quoted.find(); ) {
            assertThat(quoted.group(1).codePointCount(0, quoted.group(1).length()))
                    .as(quoted.group(1))
                    .isLessThanOrEqualTo(80);
        }
        return made;
    }

    private static UnaryOperator<String> instead(String from, String to) {
        return cell -> cell.equals(from) ? to : cell;
    }

    /** Excel shows them as it shows any other word. */
    @ParameterizedTest
    @ValueSource(strings = {"###", "I alt ### kr.", "NaN", "-Infinity", "#N/A", "#REF! nej"})
    void wordsThatLookLikeABrokenValueKeepNoReportBack(String words) throws IOException {
        String name = words.replace('/', '_');
        Path export = folder.resolve(name + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(export)) {
            Sheet sheet = workbook.createSheet(name);
            put(sheet.createRow(0), "Bemærkning: " + words);
            put(sheet.createRow(2), "Område", "Ydelse", "Periode", "Antal fuldtidspersoner");
            put(sheet.createRow(3), "Hedensted", "A-dagpenge", "2017M09", "379");
            put(sheet.createRow(4), "Horsens", "A-dagpenge", "2017M09", "500");
            workbook.write(out);
        }
        Made made = Made.of("--notat", "--kommune", "Hedensted", export);
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.said()).doesNotContain("ikke kan vise");
    }

    private static void put(Row row, String... texts) {
        for (String text : texts) {
            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text);
        }
    }

    static Stream<Integer> lengths() {
        return Stream.of(256, 8_192, 32_767, 32_768, 200_000);
    }

    /** Such as do not pack so well that Apache POI takes the workbook for a bomb. */
    private static String letters(int length, String some) {
        Random random = new Random(length);
        StringBuilder text = new StringBuilder("Lang");
        for (int i = 0; i < length; i++) {
            text.append(some.charAt(random.nextInt(some.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aLongTextIsCutToWhatACellCanShow(int length) throws IOException {
        String text = letters(length, "abc defg hij klm ");
        String word = letters(length, "abcdefghijklmnop");
        for (String place :
                List.of(
                        "Offentligt forsørgede",
                        "Antal fuldtidspersoner",
                        "RAR Østjylland",
                        "Sygedagpenge",
                        "2024M05",
                        "105")) {
            for (String odd : List.of(text, word)) {
                Made made = made(ForeignWorkbook.table("Data", instead(place, odd)));
                if (made.code() == 0) {
                    assertAllCanBeShown(made.result());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E15",
                "123456789012345",
                "1E20",
                "-1E20",
                "1E99",
                "1E101",
                "1.7E308",
                "-1.7E308",
                "1E-300",
                "4.9E-324",
                "-0",
                "<c><v>NaN</v></c>",
                "<c><v>INF</v></c>",
                "<c><v>1E999</v></c>",
                "<c><v></v></c>",
                "<c t=\"e\"><v>#N/A</v></c>",
                "<c t=\"b\"><v>1</v></c>",
                "<c t=\"str\"><v>1E400</v></c>",
                "99999999999999999999999999999999",
                "0.000000001"
            })
    void aNumberThatNoColumnCanShowIsShownAnotherWay(String number) throws IOException {
        for (String unit :
                List.of(
                        "Antal fuldtidspersoner",
                        "Fuldtidspersoner i pct. af arbejdsstyrken",
                        "Antal æbler")) {
            for (String place : List.of("113")) {
                Made made =
                        made(
                                ForeignWorkbook.table(
                                        "Data",
                                        cell ->
                                                cell.equals(place)
                                                        ? number
                                                        : cell.equals("Antal fuldtidspersoner")
                                                                ? unit
                                                                : cell));
                assertThat(made.code()).as(made.said()).isZero();
                assertAllCanBeShown(made.result());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-A1",
                "@SUM(A1)",
                "'x",
                "\"",
                "{=1}",
                "=cmd|' /c calc'!A1",
                "_x0041_",
                "\u202Eabc",
                "\u200B",
                "\uD83D\uDCCA",
                "a\nb",
                "<b>",
                "&amp;",
                "%s",
                "#REF!",
                "#N/A",
                "[1]Ark!A1",
                "TRUE"
            })
    void aLabelIsNeverAFormula(String label) throws IOException {
        for (String place :
                List.of(
                        "Offentligt forsørgede",
                        "Sygedagpenge",
                        "RAR Østjylland",
                        "Antal fuldtidspersoner")) {
            String written = label.equals("<b>") ? " <b>" : label;
            Made made = made(ForeignWorkbook.table("Data", instead(place, written)));
            if (made.code() == 0) {
                assertNothingLeadsOut(made.result());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x]",
                "a:b",
                "a*b",
                "a?",
                "a/b",
                "a\\b",
                "",
                " ",
                "'x'",
                "x'",
                "'",
                "[1]Ark",
                "[Bog.xlsx]Ark",
                "C:\\x\\[b.xlsx]Ark",
                "\\\\srv\\d\\[b.xlsx]A",
                "http://x/[b.xlsx]Ark",
                "Ark 1:Ark 2",
                "a\nb",
                "a\tb",
                "#REF!",
                "#NUM!x",
                "et navn med flere bogstaver end Excel tager"
            })
    void aNameThatExcelForbidsIsInNoFormula(String name) throws IOException {
        Made made = made(ForeignWorkbook.table(name, cell -> cell));
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.said()).contains("kopien har kun udtrækkets værdier");
        assertNothingLeadsOut(made.result());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1",
                "R1C1",
                "RC",
                "History",
                "TRUE",
                "1",
                "1+1",
                "-",
                "=x",
                "a''b",
                "Data,Data",
                "a;b",
                "a|b!c",
                "{a}",
                "\uD83D\uDCCA",
                "@x",
                "Ark!A1",
                "  x "
            })
    void aNameThatExcelTakesIsKept(String name) throws IOException {
        Made made = made(ForeignWorkbook.table(name, cell -> cell));
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.said()).doesNotContain("kopien");
        assertNothingLeadsOut(made.result());
    }

    private static void assertAllCanBeShown(Path result) throws IOException {
        try (InputStream in = Files.newInputStream(result);
                Workbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
                    for (Cell cell : row) {
                        CellType type =
                                cell.getCellType() == CellType.FORMULA
                                        ? cell.getCachedFormulaResultType()
                                        : cell.getCellType();
                        assertThat(type == CellType.ERROR && workbook.getSheetIndex(sheet) == 0)
                                .isFalse();
                    }
                }
            }
        }
    }

    /**
     * Formulas and links lead to sheets of the workbook, and the workbook has no links to others.
     */
    private static void assertNothingLeadsOut(Path result) throws IOException {
        try (InputStream in = Files.newInputStream(result);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(
                            workbook.getPackage()
                                    .getPartsByContentType(
                                            "application/vnd.openxmlformats-officedocument"
                                                    + ".spreadsheetml.externalLink+xml"))
                    .isEmpty();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula())
                                    .doesNotContain("[")
                                    .doesNotContain("#REF!")
                                    .doesNotContain("|'");
                        }
                        if (cell.getHyperlink() != null) {
                            assertThat(cell.getHyperlink().getAddress())
                                    .doesNotContain("[")
                                    .doesNotContain("://");
                        }
                    }
                }
            }
        }
    }
}
