package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Engines that are not ours find the values that the cells already hold. */
class RecalculationTest {

    @TempDir Path folder;

    static List<Path> overviews() throws IOException {
        try (Stream<Path> files = Files.walk(Run.OVERVIEWS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Sentences hold number texts of the program's locale, and are left to the next test. */
    @ParameterizedTest
    @MethodSource("overviews")
    void apachePoiFindsTheSameFigures(Path overview) throws IOException {
        assertRecalculates(overview);
    }

    /** Every formula but those of sentences has the value that Apache POI finds. */
    static void assertRecalculates(Path overview) throws IOException {
        try (XSSFWorkbook workbook = read(overview)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int compared = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (isFormula(cell) && !isOfSentence(cell.getCellFormula())) {
                            assertSame(cell, evaluator.evaluate(cell));
                            compared++;
                        }
                    }
                }
            }
            assertThat(compared).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void libreOfficeInDanishFindsTheSameFiguresAndSentences(Path overview) throws IOException {
        libreOfficeInDanish(overview, folder);
    }

    /** Every formula, sentences too, has the value that LibreOffice finds. */
    static void libreOfficeInDanish(Path overview, Path folder) throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path recalculated = LibreOffice.recalculated(overview, folder, "da-DK");
        try (XSSFWorkbook before = read(overview);
                XSSFWorkbook after = read(recalculated)) {
            int compared = 0;
            for (Sheet sheet : before) {
                Sheet other = after.getSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (isFormula(cell)) {
                            Cell now = other.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                            assertSame(cell, value(now));
                            compared++;
                        }
                    }
                }
            }
            assertThat(compared).isPositive();
        }
    }

    /** Figures that are Danish texts in the export are turned into numbers by formulas alone. */
    @ParameterizedTest
    @ValueSource(strings = {"benchmark-y30r21-v2.csv", "kontanthjaelp-y60a02-v3.csv"})
    void figuresWrittenAsTextAreReadAlikeByFormulas(String sample) throws IOException {
        Path export = Path.of("src", "test", "resources", "samples", sample);
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder, export);
        assertThat(run.code()).as(run.err()).isZero();
        Path made = Path.of(run.out().strip());
        apachePoiFindsTheSameFigures(made);
        libreOfficeInDanishFindsTheSameFiguresAndSentences(made);
    }

    /** One that has number texts, or looks for the second of two that are alike cell by cell. */
    private static boolean isOfSentence(String formula) {
        return formula.contains("FIXED(") || formula.contains("SUMPRODUCT(SMALL(");
    }

    private static boolean isFormula(Cell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    private static CellValue value(Cell cell) {
        CellType type = isFormula(cell) ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? new CellValue(cell.getNumericCellValue())
                : new CellValue(cell.getStringCellValue());
    }

    private static void assertSame(Cell cell, CellValue recalculated) {
        String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        assertThat(recalculated.getCellType())
                .as(place)
                .isEqualTo(cell.getCachedFormulaResultType());
        if (recalculated.getCellType() == CellType.NUMERIC) {
            double cached = cell.getNumericCellValue();
            assertThat(recalculated.getNumberValue())
                    .as(place)
                    .isCloseTo(cached, within(1e-9 * Math.max(1, Math.abs(cached))));
        } else {
            assertThat(recalculated.getStringValue())
                    .as(place)
                    .isEqualTo(cell.getStringCellValue());
        }
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
