package dk.overblik.writing;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Workbooks of every kind that pages may have to be put into. */
public enum Original {
    OPENPYXL {
        @Override
        public Path in(Path folder) throws Exception {
            return WorkbookFiles.stored("openpyxl-rich.xlsx", folder);
        }
    },
    FROM_1904 {
        @Override
        public Path in(Path folder) throws Exception {
            return WorkbookFiles.stored("openpyxl-1904.xlsx", folder);
        }
    },
    LIBREOFFICE {
        @Override
        public Path in(Path folder) throws Exception {
            return WorkbookFiles.stored("libreoffice-rich.xlsx", folder);
        }
    },
    /** With a chart sheet on top, and with features newer than the schemas. */
    XLSXWRITER {
        @Override
        public Path in(Path folder) throws Exception {
            return WorkbookFiles.stored("xlsxwriter-rich.xlsx", folder);
        }
    },
    PREFIXED {
        @Override
        public Path in(Path folder) throws Exception {
            RawPackage file = RawPackage.of(WorkbookFiles.stored("openpyxl-rich.xlsx", folder));
            for (String part :
                    List.of(
                            "[Content_Types].xml",
                            "_rels/.rels",
                            "xl/_rels/workbook.xml.rels",
                            "xl/workbook.xml",
                            "xl/styles.xml",
                            "xl/worksheets/sheet3.xml")) {
                file.changed(part, RawPackage::prefixed);
            }
            return file.in(folder);
        }
    },
    LEAST {
        @Override
        public Path in(Path folder) {
            return RawPackage.withRows("<row><c><v>7</v></c></row>").in(folder);
        }
    },
    /** In another encoding, with relations from the root and parts of other names. */
    ODD {
        @Override
        public Path in(Path folder) {
            RawPackage file = RawPackage.withRows("<row><c><v>7</v></c></row>");
            return file.replaced("xl/workbook.xml", "Ark1", "Årk")
                    .changed("xl/workbook.xml", text -> declared(text, "UTF-16"))
                    .with("xl/workbook.xml", utf16(file.text("xl/workbook.xml")))
                    .renamed("xl/worksheets/sheet1.xml", "data.xml")
                    .replaced("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "/data.xml")
                    .replaced("[Content_Types].xml", "/xl/worksheets/sheet1.xml", "/data.xml")
                    .with("xl/worksheets/overblik1.xml", "<taken/>")
                    .with("docProps/custom.xml", "<taken/>")
                    .in(folder);
        }
    },
    MACROS {
        @Override
        public Path in(Path folder) throws Exception {
            XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}));
            filled(workbook.createSheet("Makroer"));
            return WorkbookFiles.saved(workbook, folder.resolve("makroer.xlsm"));
        }
    },
    PIVOT {
        @Override
        public Path in(Path folder) throws Exception {
            XSSFWorkbook workbook = new XSSFWorkbook();
            XSSFSheet data = workbook.createSheet("Data");
            filled(data);
            AreaReference area = new AreaReference("Data!A1:B5", SpreadsheetVersion.EXCEL2007);
            XSSFPivotTable pivot =
                    workbook.createSheet("Pivot").createPivotTable(area, new CellReference("A3"));
            pivot.addRowLabel(0);
            pivot.addColumnLabel(DataConsolidateFunction.SUM, 1);
            return WorkbookFiles.saved(workbook, folder.resolve("pivot.xlsx"));
        }
    },
    NAMES_AND_PROPERTIES {
        @Override
        public Path in(Path folder) throws Exception {
            XSSFWorkbook workbook = new XSSFWorkbook();
            filled(workbook.createSheet("Et"));
            filled(workbook.createSheet("To & tre"));
            workbook.setPrintArea(1, "$A$1:$B$4");
            workbook.getSheetAt(1).setRepeatingRows(CellRangeAddress.valueOf("1:2"));
            workbook.getSheetAt(0).setAutoFilter(CellRangeAddress.valueOf("A1:B5"));
            workbook.getSheetAt(0).createRow(9).createCell(0).setCellFormula("SUM(B2:B5)");
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            workbook.getProperties().getCustomProperties().addProperty("Sag", "2025-1 & <2>");
            workbook.getProperties().getCustomProperties().addProperty("Antal", 3);
            return WorkbookFiles.saved(workbook, folder.resolve("navne.xlsx"));
        }
    };

    public abstract Path in(Path folder) throws Exception;

    public static void filled(XSSFSheet sheet) {
        for (int row = 0; row < 5; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "Navn" : "n" + row % 2);
            sheet.getRow(row).createCell(1).setCellValue(row * 1.5);
        }
        sheet.getRow(0).createCell(1).setCellValue("Tal");
    }

    private static String declared(String text, String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + text;
    }

    private static byte[] utf16(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_16);
    }
}
