package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;

/** The charts of the overviews show the cells that they are drawn from, and follow them. */
class DrawnFiguresTest {

    @TempDir Path folder;

    static List<Path> overviews() throws IOException {
        return RecalculationTest.overviews();
    }

    @ParameterizedTest
    @CsvSource({
        "hedensted-2017-09, Kort fortalt, 1",
        "hedensted-2017-09, Overblik, 0",
        "kontanthjaelp-y60a02, Udvikling, 1",
        "kontanthjaelp-y60a02, Placering, 1",
        "benchmark-y30r21, Placering, 1",
        "benchmark-y30r21, Benchmark, 1",
        "hedensted-udgifter-2017-kvt3, Udgifter, 0"
    })
    void aSheetHasTheChartsThatItsFiguresFill(String export, String sheet, int count)
            throws IOException {
        try (XSSFWorkbook workbook = read(Run.OVERVIEWS.resolve(export + " - overblik.xlsx"))) {
            assertThat(charts(workbook.getSheet(sheet))).hasSize(count);
        }
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void everyChartHoldsTheFiguresOfItsCells(Path overview) throws IOException {
        try (XSSFWorkbook workbook = read(overview)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                for (XSSFChart chart : charts(workbook.getSheetAt(i))) {
                    List<CTNumDataSource> all = new ArrayList<>(values(chart));
                    all.addAll(ends(chart));
                    for (CTNumDataSource values : all) {
                        assertThat(held(values))
                                .as(overview + " " + chart.getTitleText())
                                .isNotEmpty()
                                .isEqualTo(inCells(workbook, values.getNumRef().getF()));
                    }
                }
            }
        }
    }

    @Test
    void aFigureEditedInTheExportReachesTheCellsOfTheChart() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path edited = folder.resolve("rettet.xlsx");
        Map<Integer, Double> before;
        try (XSSFWorkbook workbook =
                        read(Run.OVERVIEWS.resolve("hedensted-2017-09 - overblik.xlsx"));
                OutputStream out = Files.newOutputStream(edited)) {
            before = drawn(workbook);
            Cell count = source(workbook);
            count.setCellValue(count.getNumericCellValue() + 1000);
            workbook.write(out);
        }
        Path recalculated = LibreOffice.recalculated(edited, folder, "da-DK");
        try (XSSFWorkbook workbook = read(recalculated)) {
            Map<Integer, Double> after = drawn(workbook);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            List<Double> changes = new ArrayList<>();
            after.forEach((point, value) -> changes.add(value - before.get(point)));
            assertThat(changes).containsOnlyOnce(1000.0);
            assertThat(changes.stream().filter(change -> change != 0)).hasSize(1);
        }
    }

    /** The axis goes from zero to as far as all bars and the figures before them, then as now. */
    @ParameterizedTest
    @CsvSource({"80, 80", "80, 480", "585, 0", "2861, 9000"})
    void noBarIsOutsideItsAxisOnceAFigureIsCorrected(int from, int to) throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path export = Run.EXPORTS.resolve("hedensted-tabel-1b-2017-02.xlsx");
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder.resolve("ny"), export);
        assertThat(run.code()).as(run.err()).isZero();
        Path edited = folder.resolve("rettet.xlsx");
        try (XSSFWorkbook workbook = read(Path.of(run.out().strip()));
                OutputStream out = Files.newOutputStream(edited)) {
            cell(workbook.getSheet("Tabel 1.b"), from).setCellValue(to);
            workbook.write(out);
        }
        int charts = 0;
        try (XSSFWorkbook workbook = read(LibreOffice.recalculated(edited, folder, "da-DK"))) {
            for (Sheet sheet : workbook) {
                for (XSSFChart chart : charts((XSSFSheet) sheet)) {
                    if (bars(chart).findAny().isPresent()) {
                        assertReached(workbook, chart);
                        charts++;
                    }
                }
            }
        }
        assertThat(charts).isEqualTo(4);
    }

    /** The least figure that falls has a tenth of the axis before it. */
    private static void assertReached(XSSFWorkbook workbook, XSSFChart chart) {
        CTScaling scaling = chart.getCTChart().getPlotArea().getValAxArray(0).getScaling();
        assertThat(scaling.isSetMin() || scaling.isSetMax()).as("a fixed end").isFalse();
        assertThat(ends(chart)).hasSize(1);
        DoubleSummaryStatistics reached =
                inCells(workbook, ends(chart).get(0).getNumRef().getF()).values().stream()
                        .mapToDouble(value -> value)
                        .summaryStatistics();
        DoubleSummaryStatistics drawn =
                inCells(workbook, values(chart).get(0).getNumRef().getF()).values().stream()
                        .mapToDouble(value -> value)
                        .summaryStatistics();
        assertThat(reached.getMax()).isZero();
        double span = Math.max(0, drawn.getMax()) - drawn.getMin();
        if (drawn.getMin() < 0) {
            assertThat(reached.getMin())
                    .isBetween(drawn.getMin() - span, drawn.getMin() - span / 10);
        } else {
            assertThat(reached.getMin()).isZero();
        }
    }

    private static Cell cell(Sheet sheet, int value) {
        List<Cell> found = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == value) {
                    found.add(cell);
                }
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The export's cell with the full-time persons on A-dagpenge, by way of the overview. */
    private static Cell source(XSSFWorkbook workbook) {
        String level = workbook.getSheet("Overblik").getRow(5).getCell(2).getCellFormula();
        CellReference basis = new CellReference(level);
        String formula =
                workbook.getSheet("Grundlag")
                        .getRow(basis.getRow())
                        .getCell(basis.getCol())
                        .getCellFormula();
        String place = formula.substring(formula.lastIndexOf('\'', formula.indexOf('!') - 2));
        CellReference cell = new CellReference(place.replaceAll("[),].*", ""));
        return workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
    }

    private static Map<Integer, Double> drawn(XSSFWorkbook workbook) {
        List<XSSFChart> charts = charts(workbook.getSheet("Kort fortalt"));
        assertThat(charts).hasSize(1);
        return inCells(workbook, values(charts.get(0)).get(0).getNumRef().getF());
    }

    static List<XSSFChart> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCharts();
    }

    static List<CTNumDataSource> values(XSSFChart chart) {
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        List<CTNumDataSource> values = new ArrayList<>();
        plot.getLineChartList()
                .forEach(lines -> lines.getSerList().forEach(each -> values.add(each.getVal())));
        bars(chart).filter(DrawnFiguresTest::isSeen).forEach(bar -> values.add(bar.getVal()));
        assertThat(values).isNotEmpty();
        return values;
    }

    /** What the axis has to reach. */
    private static List<CTNumDataSource> ends(XSSFChart chart) {
        return bars(chart).filter(bar -> !isSeen(bar)).map(CTBarSer::getVal).toList();
    }

    private static Stream<CTBarSer> bars(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartList().stream()
                .flatMap(bars -> bars.getSerList().stream());
    }

    private static boolean isSeen(CTBarSer bar) {
        return !bar.getSpPr().isSetNoFill();
    }

    private static Map<Integer, Double> held(CTNumDataSource values) {
        Map<Integer, Double> held = new TreeMap<>();
        for (CTNumVal point : values.getNumRef().getNumCache().getPtList()) {
            held.put((int) point.getIdx(), Double.valueOf(point.getV()));
        }
        return held;
    }

    private static Map<Integer, Double> inCells(XSSFWorkbook workbook, String formula) {
        Map<Integer, Double> found = new TreeMap<>();
        CellReference[] cells =
                new AreaReference(formula, workbook.getSpreadsheetVersion())
                        .getAllReferencedCells();
        for (int i = 0; i < cells.length; i++) {
            Row row = workbook.getSheet(cells[i].getSheetName()).getRow(cells[i].getRow());
            Cell cell = row.getCell(cells[i].getCol());
            if (cell.getCellType() != CellType.BLANK) {
                found.put(i, cell.getNumericCellValue());
            }
        }
        return found;
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
