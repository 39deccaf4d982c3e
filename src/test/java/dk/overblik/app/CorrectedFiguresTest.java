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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A figure that is corrected in a finished workbook is corrected wherever it is told: no text with
 * a number stands there any more that a report made of the corrected export does not have.
 */
class CorrectedFiguresTest {

    @TempDir Path folder;

    /**
     * Of a correction that chooses other sentences and tables only the texts that follow no figure
     * are compared.
     */
    @ParameterizedTest
    @CsvSource({
        "hedensted-tabel-1b-2017-02, Tabel 1.b, E19, 480, true",
        "hedensted-tabel-1b-2017-02, Tabel 1.b, E5, 10200, true",
        "hedensted-2017-09, Offentligt forsørgede, E12, 200, false",
        "hedensted-2017-09, Offentligt forsørgede, E18, 100, false",
        "kontanthjaelp-y60a02, Kontanthjælp, D318, 700, true",
        "kontanthjaelp-y60a02, Kontanthjælp, D6, 300, true",
        "hedensted-udgifter-2017-kvt3, Data, D9, 9000, true",
        "hedensted-resultatmaal-2017-kvt3, Udgifter og andele, E7, 3, false",
        "hedensted-resultatmaal-2017-kvt3, Udgifter og andele, D19, 9000, true"
    })
    void noNumberIsOfTheDayOfMaking(
            String export, String sheet, String cell, double to, boolean same) throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path original = Run.EXPORTS.resolve(export + ".xlsx");
        Path corrected = folder.resolve("rettet").resolve(export + ".xlsx");
        correct(original, corrected, sheet, cell, to);
        Path settings = Run.EXPORTS.resolve("Overblik indstillinger.xlsx");
        Files.copy(settings, corrected.resolveSibling(settings.getFileName()));
        Path finished = folder.resolve("færdig.xlsx");
        correct(report(original, "først"), finished, sheet, cell, to);
        Path recalculated = LibreOffice.recalculated(finished, folder, "da-DK");
        try (XSSFWorkbook then = read(recalculated);
                XSSFWorkbook anew = read(report(corrected, "siden"))) {
            Set<String> right = new HashSet<>();
            anew.forEach(each -> right.addAll(texts(each, true)));
            for (Sheet each : then) {
                assertThat(texts(each, same).stream().filter(text -> !right.contains(text)))
                        .as(each.getSheetName())
                        .isEmpty();
            }
        }
    }

    private Path report(Path export, String to) {
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder.resolve(to), export);
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().strip());
    }

    private static void correct(Path from, Path to, String sheet, String cell, double value)
            throws IOException {
        Files.createDirectories(to.getParent());
        try (XSSFWorkbook workbook = read(from);
                OutputStream out = Files.newOutputStream(to)) {
            CellReference place = new CellReference(cell);
            workbook.getSheet(sheet)
                    .getRow(place.getRow())
                    .getCell(place.getCol())
                    .setCellValue(value);
            workbook.write(out);
        }
    }

    /**
     * All that is told in words with a number in it that is no year and no age.
     *
     * @param live whether that which a formula made is among it
     */
    private static List<String> texts(Sheet sheet, boolean live) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean formula = cell.getCellType() == CellType.FORMULA;
                CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
                if (type == CellType.STRING && (live || !formula)) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        texts.removeIf(
                text ->
                        !text.replaceAll("(?<![\\d.,])(20\\d\\d|16-66)", "")
                                .matches("(?s).*\\d.*"));
        return texts;
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
