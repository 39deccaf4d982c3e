package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The series of a single benefit, with the lines drawn above it, is read on one paper. */
class SeriesOnPaperTest {

    /** All rows of a paper that stands, drawn as small as may be read, in points. */
    private static final double PAPER = (842 - 79.2) / (8 / 9.0);

    /** The row that the lines are drawn in. */
    private static final int UNDER_TITLE = 2;

    private static final float LOWEST_LINES = 142;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"20, 1", "25, 2", "33, 2", "35, 2", "49, 1", "49, 2"})
    void allMonthsAndTheirLinesStandOnOnePaper(int months, int areas) throws IOException {
        DatedExport export = new DatedExport();
        List<String> names = List.of("Hedensted", "Region Midtjylland");
        for (int i = 0; i < months; i++) {
            String at =
                    String.format(Locale.ROOT, "%dM%02d", 2022 + (i + 4) / 12, 1 + (i + 4) % 12);
            for (int area = 0; area < areas; area++) {
                int level = 300 * (area + 1) + 7 * (i % 9);
                export.add(names.get(area), "A-dagpenge", at, level);
            }
        }
        Run run = Run.of("--kommune", "Hedensted", export.write(folder, "a.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(run.out().strip())) {
            XSSFSheet sheet = book.getSheet("Udvikling");
            assertThat(sheet.getRowBreaks()).isEmpty();
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            double height = 0;
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                height += sheet.getRow(row).getHeightInPoints();
            }
            assertThat(height).isLessThan(PAPER);
            assertThat(sheet.getRow(UNDER_TITLE).getHeightInPoints()).isGreaterThan(LOWEST_LINES);
        }
    }
}
