package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the benchmark and the focus goals of Norddjurs against what its committee saw. */
class PublishedBenchmarkTest {

    private static final Path NORDDJURS = Run.EXPORTS.resolve("norddjurs");
    private static final int COLUMNS = 6;

    @TempDir Path folder;

    @Test
    void theSampleGivesTheNoteOf2021() {
        Shown shown = sample("--periode", "2021QMAT02");
        for (List<String> line : published("norddjurs-benchmark-2021.csv")) {
            List<String> row = shown.row(line.get(1), COLUMNS);
            List<String> printed = line.subList(3, 9);
            for (int i = 0; i < COLUMNS; i++) {
                if (!printed.get(i).isEmpty()) {
                    assertThat(row.get(i)).as(line.get(1)).isEqualTo(printed.get(i));
                }
            }
        }
        assertThat(shown.cells().values())
                .contains(
                        "Placering 3. kvartal 2020 - 2. kvartal 2021",
                        "Placering 2020",
                        "I alt er der 60 færre på offentlig forsørgelse i Norddjurs end forventet.",
                        "I alt er Norddjurs faldet 2 placeringer fra nr. 21 til nr. 23 af 98.",
                        "På området Kontanthjælp er der 30 flere end forventet (nr. 68 af 98).");
        assertThat(shown.cells().values().stream().filter(text -> text.startsWith("På området")))
                .hasSize(1);
    }

    @Test
    void theExportOf2024GivesTheTableOf2024() {
        Shown shown =
                Shown.of(
                        folder,
                        NORDDJURS.resolve("norddjurs-benchmark-2024.xlsx"),
                        "Benchmark",
                        "--kommune",
                        "Norddjurs");
        for (List<String> line : published("norddjurs-benchmark-2024.csv")) {
            assertThat(shown.row(line.get(0), 5)).isEqualTo(line.subList(1, 6));
        }
        // Of 2023 there are places alone, which stand beside those of 2024.
        assertThat(shown.cells().values())
                .noneMatch(text -> text.contains("i alle udtrækkets perioder"));
        assertThat(shown.cells().values())
                .contains(
                        "I alt er Norddjurs uændret nr. 10 af 98.",
                        "På området Kontanthjælp er Norddjurs faldet 7 placeringer fra nr. 38 til"
                                + " nr. 45 af 98.",
                        "Placering 2023")
                .anyMatch(text -> text.contains("ikke altid give det samme tal"));
    }

    @Test
    void aTotalThatIsNoSumIsSaidToBeNone() {
        String sentence = "vil \"i alt\" ikke altid give det samme tal som en sammenlægning.";
        assertThat(sample("--periode", "2021QMAT04").cells().values())
                .as("520 + 930 + 800 is not 2.240")
                .anyMatch(text -> text.contains(sentence));
        assertThat(sample("--periode", "2021QMAT02").cells().values())
                .as("the areas of this period add up")
                .noneMatch(text -> text.contains(sentence));
    }

    @Test
    void withoutAnEarlierPeriodNoChangeIsShown() {
        Shown shown = sample("--periode", "2020QMAT02");
        assertThat(shown.cells().values())
                .noneMatch(text -> text.startsWith("Ændring i placering"))
                .anyMatch(text -> text.contains("ingen tidligere periode"));
        assertThat(shown.row("I alt", 5).get(4)).isNull();
    }

    @Test
    void theFocusGoalsAreThoseOf2021() {
        Shown shown = focus();
        for (List<String> line : published("norddjurs-fokusmaal-2021.csv")) {
            List<String> row = shown.row(line.get(0), 4);
            assertThat(List.of(row.get(0), row.get(1), row.get(3))).isEqualTo(line.subList(2, 5));
        }
        assertThat(shown.cells().values())
                .contains(
                        "Mindst 4 samtaler de seneste 12 måneder: 94,3 pct. i Norddjurs, 14,3"
                                + " pct.point over målet på 80 pct.");
    }

    @Test
    void withTheBenchmarkTheRuleOfTheYearIsApplied() {
        Shown shown = focus();
        assertThat(shown.row("Norddjurs", 4))
                .containsExactly("14,3", "3,2", "-60", "inspirationskommune");
        assertThat(shown.cells().values()).contains("Efter reglen fra 2021");
    }

    @Test
    void theRuleIsNotHeldAgainstALaterBenchmark() {
        Shown shown =
                Shown.of(
                        folder,
                        NORDDJURS.resolve("norddjurs-fokusmaal-2021.xlsx"),
                        "Fokusmål",
                        "--samlet",
                        "--kommune",
                        "Norddjurs",
                        Run.EXPORTS.resolve("benchmark-y30r21.xlsx"));
        assertThat(shown.cells().values())
                .contains(
                        "Benchmark",
                        "I alt, 3. kvartal 2020 - 2. kvartal 2021, faktisk minus forventet");
    }

    private Shown focus() {
        return Shown.of(
                folder,
                NORDDJURS.resolve("norddjurs-fokusmaal-2021.xlsx"),
                "Fokusmål",
                "--kommune",
                "Norddjurs");
    }

    private Shown sample(String... options) {
        List<Object> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--kommune", "Norddjurs"));
        Path export = Run.EXPORTS.resolve("benchmark-y30r21.xlsx");
        return Shown.of(folder, export, "Benchmark", words.toArray());
    }

    private static List<List<String>> published(String name) {
        List<List<String>> rows = Tables.rows("seed-tables/" + name);
        assertThat(rows).hasSizeGreaterThan(2);
        return rows.subList(1, rows.size());
    }
}
