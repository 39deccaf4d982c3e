package dk.overblik.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the usual way with Apache POI costs: open, add sheets with charts, save. */
public final class UsermodelCopy {

    private static final int ROWS = 20;

    private UsermodelCopy() {}

    /** Arguments: the workbook, the copy, how many sheets to add. */
    public static void main(String[] args) throws IOException {
        // Its guards against zip bombs and large parts would refuse the large export.
        ZipSecureFile.setMinInflateRatio(0);
        IOUtils.setByteArrayMaxOverride(Integer.MAX_VALUE);
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            int sheets = Integer.parseInt(args[2]);
            for (int i = 0; i < sheets; i++) {
                add(workbook.createSheet("Ny " + i), sheets > 1);
            }
            workbook.write(out);
        }
    }

    private static void add(XSSFSheet sheet, boolean charted) {
        for (int i = 0; i < ROWS; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue("Række " + i);
            row.createCell(1).setCellValue(i * 1.5);
            row.createCell(2).setCellFormula("B" + (i + 1) + "*100");
        }
        if (charted) {
            chart(sheet);
        }
    }

    private static void chart(XSSFSheet sheet) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 4, 1, 12, 18);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText("Udvikling");
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.LINE, categories, values);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                        sheet, new CellRangeAddress(0, ROWS - 1, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet, new CellRangeAddress(0, ROWS - 1, 1, 1)));
        chart.plot(data);
    }
}
