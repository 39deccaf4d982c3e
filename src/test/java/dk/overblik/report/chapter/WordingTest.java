package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.MakeMost;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.OutermostName;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.sheet.CellAddress;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wording says as a text, and as a formula that another program computes. */
class WordingTest {

    private static final int LINES = 6;
    private static final int ROWS = LINES + 1;
    private static final int CASES = 150;
    private static final List<String> LABELS =
            List.of("A-dagpenge", "Kontanthjælp", "SHO", "Fleksjob", "Tidlig pension", "Efterløn");
    private static final Stride STRIDE = new Stride(new Place(1, 0), new Place(0, 0));
    private static final Column ALL = new Column(0, LINES - 1, 0);

    @TempDir Path folder;

    /** Excel takes 255 characters of a text in a formula, however long a name is. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "\ud83d\ude00", "ab\"\"c"})
    void aLongTextStandsInPiecesInAFormula(String sign) {
        for (int length : new int[] {0, 1, 126, 127, 128, 254, 255, 256, 2_000}) {
            String text = "y".repeat(length % 2) + sign.repeat(length);
            String formula = Wording.of(text).formula(place -> "A1");

            Matcher piece = LITERAL.matcher(formula);
            StringBuilder read = new StringBuilder();
            while (piece.find()) {
                assertThat(piece.group(1)).hasSizeLessThanOrEqualTo(255);
                assertThat(piece.group(1).codePoints().filter(Character::isBmpCodePoint))
                        .noneMatch(c -> Character.isSurrogate((char) c.intValue()));
                read.append(piece.group(1).replace("\"\"", "\""));
            }
            assertThat(read).hasToString(text);
            assertThat(LITERAL.matcher(formula).replaceAll("").replace("&", "")).isEmpty();
        }
    }

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

    private static Wording outermost() {
        List<Part> parts = new ArrayList<>();
        for (boolean lowest : new boolean[] {true, false}) {
            for (int number = 1; number <= 3; number++) {
                Outermost one = new Outermost(ALL, lowest, number);
                List<Part> told =
                        List.of(
                                new OutermostName(
                                        one, LABELS, number == 3 ? Naming.NAME : Naming.NOUN),
                                new Words(" "),
                                new Amount(one, 0),
                                new When(
                                        new MakeMost(one),
                                        List.of(new Words(" most")),
                                        List.of(new Words(" less"))),
                                new Words("; "));
                parts.add(new When(one.isBeyondZero(0), told, List.of(new Words("none; "))));
            }
        }
        return new Wording(parts, "missing");
    }

    private static Wording series() {
        List<Part> parts =
                List.of(
                        When.bySign(
                                STRIDE,
                                0,
                                List.of(new Words("down "), new Amount(STRIDE, 0)),
                                List.of(new Words("up "), new Amount(STRIDE, 0)),
                                List.of(new Words("same"))),
                        new Words("; "),
                        new Run(ALL, 2, "lines"),
                        new Words("; "),
                        new RecordSince(new Column(1, LINES - 1, 0), 2, LABELS.subList(1, LINES)));
        return new Wording(parts, "missing");
    }

    private static Wording order() {
        List<Part> parts =
                List.of(
                        When.byOrder(
                                new Place(0, 0),
                                new Place(1, 0),
                                1,
                                List.of(new Words("below")),
                                List.of(new Words("same")),
                                List.of(new Words("above"))));
        return new Wording(parts, "missing");
    }

    /** Columns with ties, figures that round to zero, and some that are missing. */
    private static double[] column(Random random) {
        double[] column = new double[LINES];
        for (int i = 0; i < LINES; i++) {
            double drawn = Math.rint(random.nextGaussian() * 40) / 10;
            column[i] = random.nextInt(5) == 0 ? Double.NaN : drawn;
        }
        return column;
    }

    @ParameterizedTest
    @ValueSource(strings = {"da-DK", "en-US"})
    void libreOfficeSaysTheSame(String language) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Random random = new Random(17);
        List<String> expected = new ArrayList<>();
        Path made = folder.resolve("wordings.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            Sheet sheet = workbook.createSheet("Data");
            for (int i = 0; i < CASES; i++) {
                double[] column = column(random);
                expected.add(write(sheet, i * ROWS, column, outermost()));
                expected.add(write(sheet, i * ROWS + 1, i * ROWS, column, order()));
                expected.add(write(sheet, i * ROWS + 2, i * ROWS, column, series()));
            }
            workbook.write(out);
        }
        Path recalculated = LibreOffice.recalculated(made, folder, language);
        try (InputStream in = Files.newInputStream(recalculated);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Data");
            for (int i = 0; i < CASES; i++) {
                for (int j = 0; j < 3; j++) {
                    assertThat(sheet.getRow(i * ROWS + j).getCell(3).getStringCellValue())
                            .isEqualTo(expected.get(3 * i + j));
                }
            }
        }
    }

    private static String write(Sheet sheet, int from, double[] column, Wording wording) {
        for (int line = 0; line < LINES; line++) {
            sheet.createRow(from + line).createCell(0).setCellValue(LABELS.get(line));
            if (Double.isNaN(column[line])) {
                sheet.getRow(from + line).createCell(1).setCellValue(".");
            } else {
                sheet.getRow(from + line).createCell(1).setCellValue(column[line]);
            }
        }
        return write(sheet, from, from, column, wording);
    }

    private static String write(Sheet sheet, int row, int from, double[] column, Wording wording) {
        sheet.getRow(row)
                .createCell(3)
                .setCellFormula(
                        wording.formula(
                                place -> CellAddress.of(from + place.line(), 1 + place.column())));
        return said(wording, column);
    }

    private static String said(Wording wording, double... column) {
        ToDoubleFunction<Place> values = place -> column[place.line()];
        return wording.text(
                place ->
                        Double.isNaN(values.applyAsDouble(place))
                                ? Figure.missing(Figure.Reason.NOT_REPORTED)
                                : Figure.known(values.applyAsDouble(place)));
    }

    @Test
    void ofEqualFiguresTheUpperComesFirst() {
        assertThat(said(outermost(), -3, -3, 5, 5, Double.NaN, 1))
                .isEqualTo(
                        "A-dagpenge 3 most; kontanthjælp 3 most; none; SHO 5 less; fleksjob 5"
                                + " most; Efterløn 1 most; ");
    }

    @Test
    void figuresAreComparedAsTheyShow() {
        assertThat(said(order(), 2.04, 1.96, 0, 0, 0, 0)).isEqualTo("same");
        assertThat(said(order(), -0.05, -0.04, 0, 0, 0, 0)).isEqualTo("below");
        assertThat(said(order(), Double.NaN, 1, 0, 0, 0, 0)).isEqualTo("missing");
    }

    @Test
    void aSeriesIsTold() {
        assertThat(said(series(), -7, -5, -1, -8, 4, 9))
                .isEqualTo(
                        "down 2; Antallet har været lavere end året før 4 lines i træk.; -7 er"
                                + " det laveste antal siden Fleksjob.");
        assertThat(said(series(), 2, 5, 4, 8, 5, 9))
                .isEqualTo(
                        "down 3; Antallet har været højere end året før i mindst 6 lines i træk.; 2 er"
                                + " det laveste antal i hele perioden fra Efterløn.");
        assertThat(said(series(), 3, -5, 3, 0, 4, 0)).isEqualTo("up 8; ; ");
        assertThat(said(series(), 6, -5, -3, 0, 4, 7)).isEqualTo("up 11; ; ");
        assertThat(said(series(), 6, -5, -3, 0, 3, 7))
                .isEqualTo("up 11; ; 6 er det højeste antal siden Efterløn.");
        assertThat(said(series(), 6, -5, -3, 0, 4, Double.NaN)).isEqualTo("missing");
    }
}
