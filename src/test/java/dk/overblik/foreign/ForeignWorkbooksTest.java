package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.foreign.Feature.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever other programs put into workbooks, it is there afterwards as it was before. */
class ForeignWorkbooksTest {

    @TempDir Path folder;

    static List<Feature> features() {
        return Features.all();
    }

    @Test
    void thereAreManyAndNoTwoByOneName() {
        assertThat(features()).hasSizeGreaterThan(150);
        assertThat(features().stream().map(Feature::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureIsKeptOrRefusedByASentence(Feature feature) throws IOException {
        ForeignWorkbook workbook = feature.shown().named("udtræk");
        Path original = workbook.in(folder);
        byte[] before = Files.readAllBytes(original);
        Made made = Made.of("--kommune", "Hedensted", "--ud", folder.resolve("ud"), original);
        assertThat(original).hasBinaryContent(before);
        if (feature.answer() == Answer.REFUSED) {
            assertThat(made.code()).as(made.said()).isIn(3, 4);
            return;
        }
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(Kept.faults(workbook, made.result())).isEmpty();
        assertThat(cells(made.result())).containsAll(cells(original));
        assertThat(made.said().toLowerCase(Locale.ROOT).contains("kopien"))
                .as(made.said())
                .isEqualTo(feature.answer() == Answer.COPIED_WITH_A_WORD);
    }

    /** What Apache POI reads; nothing where it cannot read the file. */
    private static List<String> cells(Path file) {
        List<String> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
        return cells;
    }
}
