package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.OtherProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader of another family, which knows neither Apache POI nor us, finds the same sheets, cached
 * values and charts.
 */
class OpenpyxlTest {

    private static final Path SCRIPT =
            Path.of("src", "test", "resources", "workbook", "openpyxl-reads.py");

    static List<Path> exports() throws IOException {
        return WorkbookPairsTest.exports();
    }

    @BeforeAll
    static void isThere() {
        assumeTrue(!OtherProgram.path("python").isEmpty(), "There is no Python with openpyxl");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void itReadsWhatWeKnow(Path export) throws IOException {
        Path overview = Run.OVERVIEWS.resolve(WorkbookPairsTest.overview(export));
        List<String> read = read(overview);
        List<String> original = read(export);
        Set<String> originals = names(original);
        assertThat(names(read)).containsAll(originals);
        // The export's own sheets are read as from the export itself.
        assertThat(read.stream().filter(line -> originals.contains(line.split("\t", -1)[1])))
                .containsExactlyElementsOf(original);
        assertThat(read.stream().filter(line -> !originals.contains(line.split("\t", -1)[1])))
                .containsExactlyElementsOf(known(overview, originals));
    }

    private static List<String> read(Path workbook) throws IOException {
        List<String> command =
                List.of(
                        OtherProgram.path("python"),
                        "-X",
                        "utf8",
                        SCRIPT.toString(),
                        workbook.toString());
        return OtherProgram.output(command).lines().toList();
    }

    private static Set<String> names(List<String> lines) {
        Set<String> names = new HashSet<>();
        lines.stream()
                .filter(line -> line.startsWith("sheet\t"))
                .forEach(line -> names.add(line.split("\t", -1)[1]));
        assertThat(names).isNotEmpty();
        return names;
    }

    private static List<String> known(Path overview, Set<String> originals) throws IOException {
        List<String> known = new ArrayList<>();
        try (InputStream in = Files.newInputStream(overview);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (!originals.contains(sheet.getSheetName())) {
                    known.add("sheet\t" + sheet.getSheetName() + "\tvisible");
                    addCells(sheet, known);
                    addCharts(sheet, known);
                }
            }
        }
        return known;
    }

    private static void addCells(XSSFSheet sheet, List<String> known) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellType type = cell.getCellType();
                CellType held = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
                String value =
                        switch (held) {
                            case NUMERIC -> "number\t" + bits(cell.getNumericCellValue());
                            case STRING -> "text\t" + plain(cell.getStringCellValue());
                            default -> "";
                        };
                if (!value.isEmpty()) {
                    String address = cell.getAddress().formatAsString();
                    known.add(String.join("\t", "cell", sheet.getSheetName(), address, value));
                }
            }
        }
    }

    private static void addCharts(XSSFSheet sheet, List<String> known) {
        for (XSSFChart chart : DrawnFiguresTest.charts(sheet)) {
            String cells = DrawnFiguresTest.values(chart).get(0).getNumRef().getF();
            String title = chart.getTitleText().getString();
            known.add(String.join("\t", "chart", sheet.getSheetName(), title, cells));
        }
    }

    private static String bits(double value) {
        return HexFormat.of().toHexDigits(Double.doubleToLongBits(value));
    }

    private static String plain(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }
}
