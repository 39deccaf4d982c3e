package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Tables;
import dk.overblik.examples.WorkbookText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the overview of Hedensted, September 2017, against what its committee saw. */
class PublishedOverviewTest {

    private static final int FIRST_LINE = 6;
    private static final int BLOCK_HEADINGS = 4;

    @TempDir static Path folder;

    private static final Map<String, String> SHOWN = new HashMap<>();
    private static final List<String> LINES = new ArrayList<>();

    @BeforeAll
    static void convert() {
        Run run =
                Run.of(
                        "--kommune",
                        "Hedensted",
                        "--ud",
                        folder,
                        Run.EXPORTS.resolve(Run.HEDENSTED));
        assertThat(run.code()).as(run.err()).isZero();
        for (String line :
                WorkbookText.lines(folder.resolve("hedensted-2017-09 - overblik.xlsx"))) {
            LINES.add(line);
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals("Overblik")) {
                SHOWN.put(parts[1], parts[3]);
            }
        }
    }

    @Test
    void everyCellShowsWhatTheCommitteeSaw() {
        List<List<String>> published = Tables.rows("seed-tables/hedensted-overblik-2017-09.csv");
        for (int i = 1; i < published.size(); i++) {
            List<String> shown = new ArrayList<>();
            for (int column = 0; column < 11; column++) {
                String letters = CellReference.convertNumToColString(column);
                shown.add(SHOWN.get(letters + (FIRST_LINE + i - 1)));
            }
            assertThat(shown).isEqualTo(published.get(i));
        }
        assertThat(published).hasSize(18);
    }

    @Test
    void theAreaNamesStandOverTheirBlocks() {
        assertThat(SHOWN.get("B" + BLOCK_HEADINGS)).isEqualTo("Hedensted");
        assertThat(SHOWN.get("G" + BLOCK_HEADINGS)).isEqualTo("RAR Østjylland");
        assertThat(SHOWN.get("A2")).contains("september 2017").contains("Hedensted");
    }

    @Test
    void theTotalsAreReconciledWithTheRowsThatAreKnown() {
        assertThat(SHOWN.values())
                .contains(
                        "Anm.: I Hedensted giver ydelserne med tal tilsammen totalen; ikke alle"
                                + " ydelser har tal.",
                        "Anm.: Ydelserne kan ikke lægges sammen til totalen i RAR Østjylland, da"
                                + " ikke alle ydelser har tal.",
                        "Kilde: Jobindsats.dk og egne beregninger.");
    }

    @Test
    void theSentencesSayLevelAndChange() {
        assertThat(SHOWN.values())
                .contains(
                        "I september 2017 var der 4.321 fuldtidspersoner på offentlige ydelser i"
                                + " Hedensted, heraf 1.343 på førtidspension og 917 i fleksjob.",
                        "Det er et fald på 4,0 pct. (179 fuldtidspersoner) i forhold til september"
                                + " 2016.");
    }

    /** Under the table, where all labels stand on one line for it. */
    @Test
    void aChangeOverFewPersonsIsMarked() {
        assertThat(SHOWN.values()).contains("Anm.: Lille grundlag: Hedensted (Forrevalidering).");
        assertThat(SHOWN).doesNotContainKeys("L12", "L13");
    }

    @Test
    void everyFigureIsALiveFormula() {
        long formulas =
                LINES.stream()
                        .filter(line -> line.matches("Overblik \\| [B-K](\\d+) \\|.*"))
                        .filter(
                                line ->
                                        Integer.parseInt(
                                                        line.replaceAll(
                                                                "^Overblik \\| [B-K](\\d+) .*",
                                                                "$1"))
                                                >= FIRST_LINE)
                        .peek(line -> assertThat(line).contains(" | ="))
                        .count();
        assertThat(formulas).isEqualTo(170);
    }
}
