package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Wording.Place;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rose and fell most is said alike by the program and by the cell. */
final class ExtremesTest {

    private static final List<String> NAMES = List.of("Fleksjob", "Efterløn", "A-dagpenge");

    private static final List<Unit> UNITS =
            List.of(Unit.COUNT, Unit.PERCENT, Unit.WHOLE_KRONER, Unit.KRONER);

    @TempDir Path folder;

    @Test
    void bothEndsAreNamedWithTheirSigns() {
        assertThat(said(Unit.COUNT, 12, -52, 3))
                .isEqualTo("Efterløn faldt mest (52 færre), Fleksjob steg mest (12 flere)");
    }

    @Test
    void kronerAreNeitherFewerNorMore() {
        assertThat(said(Unit.WHOLE_KRONER, 1, -52, 3))
                .isEqualTo("Efterløn faldt mest (52 kr.), A-dagpenge steg mest (3 kr.)");
        assertThat(said(Unit.KRONER, 0.5, 0, 0.25))
                .isEqualTo("Fleksjob steg mest (0,50 kr.), og ingen faldt");
    }

    @Test
    void percentIsNeitherFewerNorMore() {
        assertThat(said(Unit.PERCENT, 1.04, -0.06, 0))
                .isEqualTo("Fleksjob steg mest (1,0 pct.), Efterløn faldt mest (0,1 pct.)");
    }

    @Test
    void whereNoneFellThatIsSaid() {
        assertThat(said(Unit.COUNT, 12, 52, 0))
                .isEqualTo("Efterløn steg mest (52 flere), og ingen faldt");
        assertThat(said(Unit.COUNT, -12, -52, 0))
                .isEqualTo("Efterløn faldt mest (52 færre), og ingen steg");
        assertThat(said(Unit.MEAN, 0.04, -0.02, 0)).isEqualTo("ingen ændringer");
    }

    @Test
    void nobodyIsTheOnlyOneWhereOthersShowAsMuch() {
        assertThat(said(Unit.COUNT, 12.2, -6, 11.8))
                .isEqualTo(
                        "Fleksjob og A-dagpenge steg mest (12 flere hver), Efterløn faldt mest (6"
                                + " færre)");
        assertThat(said(Unit.COUNT, -6, 7, -6))
                .isEqualTo(
                        "Efterløn steg mest (7 flere), Fleksjob og A-dagpenge faldt mest (6 færre"
                                + " hver)");
        assertThat(said(Unit.COUNT, -6.2, -5.8, -6))
                .isEqualTo("Fleksjob m.fl. faldt mest (6 færre), og ingen steg");
    }

    /** No sentence tells of fewer, so that no title does; nor that nobody fell where some did. */
    @Test
    void fewerThanFivePersonsAreNoEnd() {
        assertThat(said(Unit.COUNT, 12, -4, 3)).isEqualTo("Fleksjob steg mest (12 flere)");
        assertThat(said(Unit.COUNT, 12, -4.5, 3))
                .isEqualTo("Fleksjob steg mest (12 flere), Efterløn faldt mest (5 færre)");
        assertThat(said(Unit.COUNT, 4, -12, 3)).isEqualTo("Efterløn faldt mest (12 færre)");
        assertThat(said(Unit.COUNT, 4, -4, 3)).isEqualTo("ingen ændringer på 5 eller mere");
        assertThat(said(Unit.COUNT, 0, 0.4, 0)).isEqualTo("ingen ændringer");
        assertThat(said(Unit.PERCENT, 4, -4, 3))
                .isEqualTo("Fleksjob steg mest (4,0 pct.), Efterløn faldt mest (4,0 pct.)");
    }

    @Test
    void theFormulaSaysTheSame() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Random random = new Random(7);
        List<String> right = new ArrayList<>();
        Path made = folder.resolve("extremes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            XSSFSheet sheet = workbook.createSheet();
            for (int round = 0; round < 100; round++) {
                double step = List.of(0.31, 2.13, 6.0).get(round % 3);
                double[] changes = random.ints(3, -3, 4).mapToDouble(i -> i * step).toArray();
                for (int row = 0; row < 3; row++) {
                    sheet.createRow(3 * round + row).createCell(0).setCellValue(NAMES.get(row));
                    sheet.getRow(3 * round + row).createCell(1).setCellValue(changes[row]);
                }
                for (int unit = 0; unit < UNITS.size(); unit++) {
                    int from = 3 * round;
                    Extremes extremes = extremes(UNITS.get(unit));
                    right.add(extremes.text(place -> changes[place.line()]));
                    sheet.getRow(from)
                            .createCell(2 + unit)
                            .setCellFormula(
                                    extremes.formula(
                                            at ->
                                                    address(
                                                            new Place(
                                                                    from + at.line(),
                                                                    at.column()))));
                }
            }
            workbook.write(out);
        }
        Path recalculated = LibreOffice.recalculated(made, folder, "da-DK");
        try (InputStream in = Files.newInputStream(recalculated);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < right.size(); i++) {
                int units = UNITS.size();
                Cell said = workbook.getSheetAt(0).getRow(i / units * 3).getCell(2 + i % units);
                assertThat(said.getStringCellValue()).isEqualTo(right.get(i));
            }
        }
        assertThat(right).anyMatch(text -> text.contains(" hver)"));
    }

    /** A guard of each cell would be more than a function takes. */
    @Test
    void ofVeryManyTheFormulaCountsThoseThatAreThere() throws Exception {
        int many = 1_900;
        List<Place> places = IntStream.range(0, many).mapToObj(line -> new Place(line, 0)).toList();
        List<String> names = IntStream.range(0, many).mapToObj(line -> "Ydelse " + line).toList();
        Wording wording =
                new Wording(List.of(new Extremes(places, names, Unit.COUNT)), "Noget mangler.");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int row = 0; row < many; row++) {
                sheet.createRow(row).createCell(0).setCellValue(names.get(row));
                sheet.getRow(row).createCell(1).setCellValue(row % 500 - 7);
            }
            Cell formula = sheet.getRow(0).createCell(2);
            formula.setCellFormula(wording.formula(ExtremesTest::address));
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(formula.getCellFormula().length()).isLessThan(4_000);
            assertThat(evaluator.evaluate(formula).getStringValue())
                    .isEqualTo(wording.text(place -> Figure.known(place.line() % 500 - 7)));
            sheet.getRow(1_000).getCell(1).setCellValue(".");
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(formula).getStringValue()).isEqualTo("Noget mangler.");
        }
    }

    private static String address(Place place) {
        return (place.column() == 0 ? "B" : "A") + (place.line() + 1);
    }

    private static String said(Unit unit, double... changes) {
        return extremes(unit).text(place -> changes[place.line()]);
    }

    private static Extremes extremes(Unit unit) {
        List<Place> places = IntStream.range(0, 3).mapToObj(i -> new Place(i, 0)).toList();
        return new Extremes(places, NAMES, unit);
    }
}
