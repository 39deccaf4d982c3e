package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.examples.ManyBenefits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What many groups leave of the total follows the figures however many there are. */
class RestOfManyTest {

    private static final int REST = 13;
    private static final int MARKED = 987_654;
    private static final int CORRECTION = 40;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {4, 60, 120, 140, 250})
    void itIsLive(int groups) throws IOException {
        int total = 0;
        DatedExport export = new DatedExport();
        List<String> names = ManyBenefits.names(groups, 4);
        for (int i = 0; i < groups; i++) {
            int level = i == 1 ? MARKED : 100 + i % 7;
            export.add("Hedensted", names.get(i), "2024M09", 100);
            export.add("Hedensted", names.get(i), "2025M09", level);
            total += level;
        }
        export.add("Hedensted", "Ydelsesgrupper i alt", "2024M09", 100 * groups);
        export.add("Hedensted", "Ydelsesgrupper i alt", "2025M09", total + REST);
        DatedExport.Made made = export.made(folder, "--kommune", "Hedensted");
        try (InputStream in = Files.newInputStream(Path.of(made.run().out().strip()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Row rest = row(workbook.getSheet("Kort fortalt"));
            assertThat(rest.getCell(1).getNumericCellValue()).isEqualTo(REST);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertRest(evaluator, rest, REST, groups);
            marked(workbook, MARKED).setCellValue(MARKED - CORRECTION);
            evaluator.clearAllCachedResultValues();
            assertRest(evaluator, rest, REST + CORRECTION, groups);
            marked(workbook, MARKED - CORRECTION).setCellValue(".");
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(rest.getCell(1)).getStringValue()).isEqualTo(".");
            assertThat(evaluator.evaluate(rest.getCell(2)).getStringValue()).isEqualTo(".");
        }
    }

    private static void assertRest(FormulaEvaluator evaluator, Row rest, int expected, int groups) {
        for (int i = 1; i <= 2; i++) {
            assertThat(rest.getCell(i).getCellType()).isEqualTo(CellType.FORMULA);
        }
        assertThat(evaluator.evaluate(rest.getCell(1)).getNumberValue()).isEqualTo(expected);
        assertThat(evaluator.evaluate(rest.getCell(2)).getNumberValue())
                .isCloseTo(expected / (double) groups, within(1e-6));
    }

    private static Row row(Sheet sheet) {
        for (Row row : sheet) {
            Cell label = row.getCell(0);
            if (label != null
                    && label.getCellType() == CellType.STRING
                    && label.getStringCellValue().equals("Øvrige/ikke fordelt")) {
                return row;
            }
        }
        throw new AssertionError("No rest");
    }

    /** In the export's own sheet. */
    private static Cell marked(XSSFWorkbook workbook, int level) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC
                            && cell.getNumericCellValue() == level) {
                        return cell;
                    }
                }
            }
        }
        throw new AssertionError("Not in the export");
    }
}
