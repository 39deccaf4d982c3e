package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.danish.DanishNames;
import dk.overblik.examples.LibreOffice;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.BesideOutermost.Said;
import dk.overblik.report.chapter.Extremes.Lines;
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

    private static final Lines BROKEN =
            new Lines(
                    NAMES,
                    true,
                    List.of(Said.of("databrud maj"), Said.NOTHING, Said.of("databrud juni")));

    private static final int ROUNDS = 200;

    /** Newer versions of Java read only so many escaped signs of a part. */
    private static final int ON_A_SHEET = 10;

    private static final List<Extremes> VARIANTS =
            List.of(
                    extremes(Unit.COUNT),
                    extremes(Unit.PERCENT),
                    extremes(Unit.WHOLE_KRONER),
                    extremes(Unit.KRONER),
                    Extremes.of(Lines.ofAreas(NAMES), Unit.COUNT),
                    Extremes.of(BROKEN, Unit.COUNT),
                    Extremes.of(BROKEN, Unit.PERCENT).unsized());

    @TempDir Path folder;

    @Test
    void bothEndsAreNamedWithTheirSigns() {
        assertThat(said(Unit.COUNT, 12, -52, 3))
                .isEqualTo("efterløn faldt mest (52 færre), fleksjob steg mest (12 flere)");
    }

    @Test
    void kronerAreNeitherFewerNorMore() {
        assertThat(said(Unit.WHOLE_KRONER, 1, -52, 3))
                .isEqualTo("efterløn faldt mest (52 kr.), A-dagpenge steg mest (3 kr.)");
        assertThat(said(Unit.KRONER, 0.5, 0, 0.25))
                .isEqualTo("fleksjob steg mest (0,50 kr.), og ingen faldt");
    }

    @Test
    void percentIsNeitherFewerNorMore() {
        assertThat(said(Unit.PERCENT, 1.04, -0.06, 0))
                .isEqualTo("fleksjob steg mest (1,0 pct.), efterløn faldt mest (0,1 pct.)");
    }

    @Test
    void whereNoneFellThatIsSaid() {
        assertThat(said(Unit.COUNT, 12, 52, 0))
                .isEqualTo("efterløn steg mest (52 flere), og ingen faldt");
        assertThat(said(Unit.COUNT, -12, -52, 0))
                .isEqualTo("efterløn faldt mest (52 færre), og ingen steg");
        assertThat(said(Unit.MEAN, 0.04, -0.02, 0)).isEqualTo("ingen ændringer");
    }

    @Test
    void nobodyIsTheOnlyOneWhereOthersShowAsMuch() {
        assertThat(said(Unit.COUNT, 12.2, -6, 11.8))
                .isEqualTo(
                        "fleksjob og A-dagpenge steg mest (12 flere hver), efterløn faldt mest (6"
                                + " færre)");
        assertThat(said(Unit.COUNT, -6, 7, -6))
                .isEqualTo(
                        "efterløn steg mest (7 flere), fleksjob og A-dagpenge faldt mest (6 færre"
                                + " hver)");
        assertThat(said(Unit.COUNT, -6.2, -5.8, -6))
                .isEqualTo("fleksjob og 2 andre ydelser faldt mest (6 færre hver), og ingen steg");
    }

    /** No sentence tells of fewer, so that no title does; nor that nobody fell where some did. */
    @Test
    void fewerThanFivePersonsAreNoEnd() {
        assertThat(said(Unit.COUNT, 12, -4, 3)).isEqualTo("fleksjob steg mest (12 flere)");
        assertThat(said(Unit.COUNT, 12, -4.5, 3))
                .isEqualTo("fleksjob steg mest (12 flere), efterløn faldt mest (5 færre)");
        assertThat(said(Unit.COUNT, 4, -12, 3)).isEqualTo("efterløn faldt mest (12 færre)");
        assertThat(said(Unit.COUNT, 4, -4, 3)).isEqualTo("ingen ændringer på 5 eller mere");
        assertThat(said(Unit.COUNT, 0, 0.4, 0)).isEqualTo("ingen ændringer");
        assertThat(said(Unit.PERCENT, 4, -4, 3))
                .isEqualTo("fleksjob steg mest (4,0 pct.), efterløn faldt mest (4,0 pct.)");
    }

    /** A change that a break explains is not told as if nothing were the matter. */
    @Test
    void whatHasToBeKnownOfALineStandsBesideItsName() {
        List<Said> broken =
                List.of(Said.NOTHING, Said.of("databrud maj 2026"), Said.of("databrud juli 2017"));
        assertThat(said(broken, true, 12, -52, 3))
                .isEqualTo(
                        "efterløn (databrud maj 2026) faldt mest (52 færre), fleksjob steg mest (12"
                                + " flere)");
        assertThat(said(broken, true, 12, -52, 12))
                .isEqualTo(
                        "efterløn (databrud maj 2026) faldt mest (52 færre), fleksjob og A-dagpenge"
                                + " (databrud juli 2017) steg mest (12 flere hver)");
        assertThat(said(broken, true, 0, -6, -6))
                .isEqualTo(
                        "efterløn (databrud maj 2026) og A-dagpenge (databrud juli 2017) faldt mest"
                                + " (6 færre hver), og ingen steg");
        assertThat(said(broken, false, 12, -52, 3))
                .isEqualTo("efterløn (databrud maj 2026) faldt mest, fleksjob steg mest");
        assertThat(said(broken, false, 12, -52, 12))
                .isEqualTo(
                        "efterløn (databrud maj 2026) faldt mest, fleksjob og A-dagpenge (databrud"
                                + " juli 2017) steg mest");
    }

    /** Areas keep their capitals, and are no benefits where they are counted. */
    @Test
    void areasKeepTheirNames() {
        Extremes areas = Extremes.of(Lines.ofAreas(List.of("Odder", "Ry", "Aarhus")), Unit.COUNT);
        assertThat(DanishNames.broken(areas.text(place -> -6)))
                .isEqualTo("Odder og 2 andre kommuner faldt mest (6 færre hver), og ingen steg");
    }

    @Test
    void theFormulaSaysTheSame() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Random random = new Random(7);
        List<String> right = new ArrayList<>();
        Path made = folder.resolve("extremes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            for (int round = 0; round < ROUNDS; round++) {
                int from = 3 * (round % ON_A_SHEET);
                XSSFSheet sheet =
                        from == 0
                                ? workbook.createSheet()
                                : workbook.getSheetAt(round / ON_A_SHEET);
                double step = List.of(0.31, 2.13, 6.0).get(round % 3);
                double[] changes = random.ints(3, -3, 4).mapToDouble(i -> i * step).toArray();
                for (int row = 0; row < 3; row++) {
                    sheet.createRow(from + row).createCell(0).setCellValue(NAMES.get(row));
                    sheet.getRow(from + row).createCell(1).setCellValue(changes[row]);
                }
                for (int variant = 0; variant < VARIANTS.size(); variant++) {
                    Extremes extremes = VARIANTS.get(variant);
                    right.add(extremes.text(place -> changes[place.line()]));
                    sheet.getRow(from)
                            .createCell(2 + variant)
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
                int round = i / VARIANTS.size();
                Cell said =
                        workbook.getSheetAt(round / ON_A_SHEET)
                                .getRow(3 * (round % ON_A_SHEET))
                                .getCell(2 + i % VARIANTS.size());
                assertThat(said.getStringCellValue()).isEqualTo(right.get(i));
            }
        }
        assertThat(right).anyMatch(text -> DanishNames.broken(text).contains(" hver)"));
    }

    /** A guard of each cell would be more than a function takes. */
    @Test
    void ofVeryManyTheFormulaCountsThoseThatAreThere() throws Exception {
        int many = 900;
        List<String> names = IntStream.range(0, many).mapToObj(line -> "Ydelse " + line).toList();
        Extremes extremes = Extremes.of(Lines.ofAreas(names), Unit.COUNT);
        Wording wording = new Wording(List.of(extremes), "Noget mangler.");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int row = 0; row < many; row++) {
                sheet.createRow(row).createCell(0).setCellValue(names.get(row));
                sheet.getRow(row).createCell(1).setCellValue(row - 7);
            }
            Cell formula = sheet.getRow(0).createCell(2);
            formula.setCellFormula(wording.formula(ExtremesTest::address));
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(formula.getCellFormula().length()).isLessThan(4_000);
            assertThat(evaluator.evaluate(formula).getStringValue())
                    .isEqualTo(wording.text(place -> Figure.known(place.line() - 7)));
            sheet.getRow(700).getCell(1).setCellValue(".");
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(formula).getStringValue()).isEqualTo("Noget mangler.");
        }
    }

    private static String address(Place place) {
        return (place.column() == 0 ? "B" : "A") + (place.line() + 1);
    }

    private static String said(Unit unit, double... changes) {
        return DanishNames.broken(extremes(unit).text(place -> changes[place.line()]));
    }

    private static String said(List<Said> beside, boolean sized, double... changes) {
        Extremes all = Extremes.of(new Lines(NAMES, true, beside), Unit.COUNT);
        return DanishNames.broken(
                (sized ? all : all.unsized()).text(place -> changes[place.line()]));
    }

    private static Extremes extremes(Unit unit) {
        return Extremes.of(new Lines(NAMES, true, List.of()), unit);
    }
}
