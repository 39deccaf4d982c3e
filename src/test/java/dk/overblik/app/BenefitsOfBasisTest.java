package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grundlag says that a benefit is not known only of figures that are of some benefit. */
class BenefitsOfBasisTest {

    private static final String UNKNOWN = "Ydelse ikke oplyst";
    private static final String ASKED = "hvilken ydelse";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Antal bruttoledige fuldtidspersoner, false",
        "Bruttoledige fuldtidspersoner i pct. af arbejdsstyrken, false",
        "Antal langtidsledige personer, false",
        "Antal dimittendledige fuldtidspersoner, false",
        "Befolkningen, false",
        "Antal personer, true",
        "Antal fuldtidspersoner, true",
        "Antal forløb, true",
        "Trivsel, true",
    })
    void aMeasureThatSaysWhomItCountsIsOfNoBenefit(String measure, boolean lacks)
            throws IOException {
        Path export = folder.resolve("tal.csv");
        String rows =
                "Område;Periode;Måling;Værdi\n"
                        + line("Hedensted", "2026M07", measure, 120)
                        + line("Hedensted", "2025M07", measure, 110)
                        + line("Hele landet", "2026M07", measure, 920)
                        + line("Hele landet", "2025M07", measure, 910);
        Files.writeString(export, rows, StandardCharsets.UTF_8);
        assertThat(Run.of("--kommune", "Hedensted", export).code()).isLessThan(2);
        List<String> lines = WorkbookText.lines(folder.resolve("tal - overblik.xlsx"));
        assertRows(lines, measure, lacks);
        assertThat(lines.stream().anyMatch(l -> l.startsWith("Noter ") && l.contains(ASKED)))
                .isEqualTo(lacks);
    }

    private static String line(String area, String period, String measure, int value) {
        return area + ";" + period + ";" + measure + ";" + value + "\n";
    }

    @Test
    void norAreSharesThatHaveAGoal() throws IOException {
        Path export = Run.EXPORTS.resolve("norddjurs").resolve("norddjurs-fokusmaal-2021.xlsx");
        assertThat(Run.of("--ud", folder, export).code()).isZero();
        List<String> lines =
                WorkbookText.lines(folder.resolve("norddjurs-fokusmaal-2021 - overblik.xlsx"));
        assertRows(lines, "Andel ledige med mindst 4 samtaler de seneste 12 måneder", false);
        assertThat(lines).noneMatch(each -> each.contains(UNKNOWN));
    }

    private static void assertRows(List<String> lines, String measure, boolean lacks) {
        Map<String, String> basis = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals("Grundlag")) {
                basis.put(parts[1], parts[3]);
            }
        }
        List<String> rows =
                basis.keySet().stream()
                        .filter(cell -> cell.startsWith("D") && measure.equals(basis.get(cell)))
                        .map(cell -> cell.substring(1))
                        .toList();
        assertThat(rows).isNotEmpty();
        for (String row : rows) {
            assertThat(basis.getOrDefault("B" + row, "")).isEqualTo(lacks ? UNKNOWN : "");
        }
    }
}
