package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every overview, bars stand behind figures, and coloured verdicts are ones that are given. */
final class MarkedCellsTest {

    private static final Path OVERVIEWS = Path.of("workbooks", "overviews");

    static List<Path> overviews() throws IOException {
        try (Stream<Path> files = Files.walk(OVERVIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void whatIsMarkedIsWhatTheMarkIsFor(Path overview) throws Exception {
        List<String> wrong = new ArrayList<>();
        int bars = 0;
        int verdicts = 0;
        try (var in = Files.newInputStream(overview);
                Workbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                SheetConditionalFormatting marks = sheet.getSheetConditionalFormatting();
                for (int i = 0; i < marks.getNumConditionalFormattings(); i++) {
                    ConditionalFormatting mark = marks.getConditionalFormattingAt(i);
                    ConditionType type = mark.getRule(0).getConditionType();
                    boolean bar = type == ConditionType.DATA_BAR;
                    // What shows as nothing has no sign.
                    boolean sign = type == ConditionType.FORMULA;
                    List<Cell> cells = cells(sheet, mark);
                    cells.stream()
                            .filter(cell -> (bar || sign) ? !isFigure(cell) : !isVerdict(cell))
                            .forEach(cell -> wrong.add(sheet.getSheetName() + cell.getAddress()));
                    bars += bar ? cells.size() : 0;
                    verdicts += (bar || sign) ? 0 : cells.size();
                }
            }
        }
        assertThat(wrong).isEmpty();
        String name = overview.getFileName().toString();
        if (name.startsWith("hedensted-2017-09")) {
            assertThat(bars).isEqualTo(2 * 16);
        }
        if (name.startsWith("hedensted-resultatmaal")) {
            assertThat(verdicts).isEqualTo(2 * 4 * 5);
        }
    }

    private static List<Cell> cells(Sheet sheet, ConditionalFormatting mark) {
        List<Cell> cells = new ArrayList<>();
        for (CellRangeAddress range : mark.getFormattingRanges()) {
            for (CellAddress at : range) {
                cells.add(sheet.getRow(at.getRow()).getCell(at.getColumn()));
            }
        }
        return cells;
    }

    /** A figure, one that is missing, or a place that is shared. */
    private static boolean isFigure(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                || cell.getStringCellValue().matches("\\.|\\d+\\.-\\d+\\.");
    }

    private static boolean isVerdict(Cell cell) {
        String words = cell.getStringCellValue();
        return words.matches("nået|ikke nået|ja|nej|\\.|kan ikke afgøres.*");
    }
}
