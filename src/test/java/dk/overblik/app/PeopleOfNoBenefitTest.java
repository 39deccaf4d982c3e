package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures that say themselves whom they count have a row of their own name, not of a benefit. */
class PeopleOfNoBenefitTest {

    private static final String SHEET = "Andre målinger";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antal bruttoledige fuldtidspersoner",
                "Bruttoledige fuldtidspersoner i pct. af arbejdsstyrken",
                "Befolkningen"
            })
    void aMeasureOfNoBenefitIsNamedOnce(String measure) throws IOException {
        StringBuilder text = new StringBuilder("Område;Periode;" + measure);
        int figure = 3;
        for (String area : List.of("Hedensted", "Region Midtjylland", "Hele landet")) {
            for (String period : List.of("2025M07", "2026M07")) {
                text.append('\n').append(String.join(";", area, period, "" + figure++));
            }
        }
        Path export = folder.resolve("alene.csv");
        Files.writeString(export, text.append('\n'), StandardCharsets.UTF_8);
        Run run = Run.of("--kommune", "Hedensted", export);
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> cells = sheet(folder.resolve("alene - overblik.xlsx"));
        assertThat(cells.get("A1")).isEqualTo(measure);
        List<String> labels =
                cells.entrySet().stream()
                        .filter(cell -> cell.getKey().matches("A\\d+"))
                        .map(Map.Entry::getValue)
                        .toList();
        assertThat(labels).doesNotContain("Ydelse ikke oplyst", "Ydelsesgruppe");
        assertThat(labels).containsOnlyOnce("Måling");
        // The title, and the row.
        assertThat(labels.stream().filter(measure::equals)).hasSize(2);
    }

    private static Map<String, String> sheet(Path made) {
        Map<String, String> cells = new TreeMap<>();
        for (String line : WorkbookText.lines(made)) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals(SHEET)) {
                cells.put(parts[1], parts[3]);
            }
        }
        return cells;
    }
}
