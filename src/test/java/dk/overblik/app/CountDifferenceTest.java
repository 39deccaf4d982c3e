package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One more is "mere", several are "flere", wherever a sentence tells a difference of counts. */
class CountDifferenceTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        // the changes of two benefits, words that stand, words that do not
        "1, 0, 1 mere end i marts 2025, 1 flere end",
        "3, -2, 1 mere end i marts 2025, 1 flere end",
        "2, 0, 2 flere end i marts 2025, 2 mere end",
        "11, 10, 21 flere end i marts 2025, 21 mere end",
        "-1, 0, 1 færre end i marts 2025, 1 flere end",
    })
    void differencesAreWordedByTheirNumber(int first, int second, String said, String unsaid) {
        DatedExport export = new DatedExport();
        for (String area : List.of("Hedensted", "Horsens", "Region Midtjylland")) {
            int level = 100 * area.length();
            export.add(area, "Fleksjob", "2025M03", level);
            export.add(area, "Fleksjob", "2026M03", level + first);
            export.add(area, "Sygedagpenge", "2025M03", 3 * level);
            export.add(area, "Sygedagpenge", "2026M03", 3 * level + second);
            export.add(area, "Ydelsesgrupper i alt", "2025M03", 4 * level);
            export.add(area, "Ydelsesgrupper i alt", "2026M03", 4 * level + first + second);
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text()).contains(said).doesNotContainPattern("(?<![\\d.])" + unsaid);
    }
}
