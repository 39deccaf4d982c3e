package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

/** Charts on the sheets of a workbook that is a template. */
class TemplateChartTest {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");
    private static final String CHART = "{{diagram:Overblik}}";

    @TempDir Path folder;
    private Path in;

    @BeforeEach
    void makeRoom() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    private Run run(Path template) {
        return Run.of("--kommune", "Hedensted", "--skabelon", template, "--ud", folder, EXPORT);
    }

    private Path template(String name, String... placeholders) throws IOException {
        Path template = in.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Side");
            sheet.createRow(0).createCell(0).setCellValue("{{kommune}}");
            for (int i = 0; i < placeholders.length; i++) {
                sheet.createRow(2 + 30 * i).createCell(1).setCellValue(placeholders[i]);
            }
            book.write(out);
        }
        return template;
    }

    private XSSFWorkbook result(String name) throws IOException {
        String stem = "hedensted-2017-09 - " + name;
        return new XSSFWorkbook(folder.resolve(stem).toString());
    }

    private static XSSFSheet sheetOf(XSSFWorkbook book) {
        return book.getSheetAt(0);
    }

    private static List<XSSFChart> charts(XSSFWorkbook book) {
        XSSFDrawing drawing = sheetOf(book).getDrawingPatriarch();
        return drawing == null ? List.of() : drawing.getCharts();
    }

    private static List<Double> values(XSSFChart chart) {
        List<Double> values = new ArrayList<>();
        for (CTBarSer series : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            for (CTNumVal point : series.getVal().getNumLit().getPtArray()) {
                values.add(Double.parseDouble(point.getV()));
            }
        }
        return values;
    }

    /** The same figures as the chart of the workbook that stands beside it. */
    @Test
    void aChartHoldsItsFiguresItself() throws IOException {
        Run run = run(template("et.xlsx", CHART, "{{diagram:Udvikling}}"));
        assertThat(run.err()).doesNotContain(CHART);
        try (XSSFWorkbook book = result("et.xlsx");
                XSSFWorkbook overview =
                        new XSSFWorkbook(
                                folder.resolve("hedensted-2017-09 - overblik.xlsx").toString())) {
            XSSFChart ours = charts(book).get(0);
            XSSFChart there =
                    overview.getSheet("Kort fortalt").getDrawingPatriarch().getCharts().get(0);
            List<Double> wanted = new ArrayList<>();
            for (CTBarSer series :
                    there.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
                for (CTNumVal point : series.getVal().getNumRef().getNumCache().getPtArray()) {
                    wanted.add(Double.parseDouble(point.getV()));
                }
            }
            assertThat(wanted).isNotEmpty();
            assertThat(values(ours)).isEqualTo(wanted);
            assertThat(ours.getTitleText().getString()).isNotBlank();
            assertThat(ours.getRelationParts()).isEmpty();
            Cell cell = sheetOf(book).getRow(2).getCell(1);
            assertThat(cell.getStringCellValue()).isEmpty();
        }
    }

    /** The first of its kind must not take the place of what the sheet has. */
    @Test
    void aChartIsLaidBesideTheDrawingsThatAreThere() throws IOException {
        Path template = in.resolve("to.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Side");
            sheet.createDrawingPatriarch()
                    .createTextbox(
                            sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, 40, 3, 44))
                    .setText("Kommunens eget felt om {{kommune}}");
            sheet.createRow(2).createCell(1).setCellValue(CHART);
            book.write(out);
        }
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        try (XSSFWorkbook book = result("to.xlsx")) {
            assertThat(charts(book)).hasSize(1);
            XSSFDrawing drawing = sheetOf(book).getDrawingPatriarch();
            assertThat(drawing.getShapes())
                    .filteredOn(XSSFSimpleShape.class::isInstance)
                    .extracting(shape -> ((XSSFSimpleShape) shape).getText())
                    .containsExactly("Kommunens eget felt om Hedensted");
        }
    }

    @Test
    void aChartWithoutRoomIsNamedAndHidesNoFigure() throws IOException {
        Path template = in.resolve("trang.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Side");
            sheet.createRow(2).createCell(1).setCellValue(CHART);
            sheet.createRow(5).createCell(4).setCellValue(17);
            book.write(out);
        }
        Run run = run(template);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(CHART).contains("B3:I").contains("skal være tomme");
        try (XSSFWorkbook book = result("trang.xlsx")) {
            assertThat(charts(book)).isEmpty();
            assertThat(sheetOf(book).getRow(2).getCell(1).getStringCellValue()).isEqualTo(CHART);
        }
    }
}
