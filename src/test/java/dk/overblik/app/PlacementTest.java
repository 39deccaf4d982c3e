package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the places of municipalities against a count of the sample's own figures. */
class PlacementTest {

    private static final Path EXPORT = Run.EXPORTS.resolve("benchmark-y30r21.xlsx");
    private static final String PERIOD = "2021QMAT04";
    private static final int SHARE = 7;

    @TempDir Path folder;

    private final List<List<String>> sample = new ArrayList<>();

    @BeforeEach
    void readSample() {
        Tables.rows("samples/benchmark-y30r21-v2.csv").stream()
                .filter(row -> row.get(1).equals(PERIOD))
                .filter(row -> row.get(2).equals("Ydelsesgrupper i alt"))
                .forEach(sample::add);
        assertThat(sample).hasSize(98);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hedensted", "Norddjurs", "Allerød", "Lolland"})
    void thePlaceIsOneMoreThanThoseWithALowerShare(String own) {
        double value = share(own);
        long first = 1 + count(other -> other < value);
        long last = count(other -> other <= value);
        Shown shown = placement(own);
        List<String> row = shown.row("Faktisk andel (pct.)", 8);
        assertThat(row.subList(2, 4)).containsExactly(place(first, last), "98");
        assertThat(shown.row("Måling", 8).get(2)).isEqualTo("Placering (nr. 1 er lavest)");
    }

    private static String place(long first, long last) {
        return first == last ? "" + first : first + ".-" + last + ".";
    }

    @Test
    void theListHasEveryMunicipalityFromTheFirstPlaceOn() {
        Shown shown = placement("Hedensted");
        int first = shown.rowOf("Kommune") + 1;
        double previous = 0;
        HashSet<String> names = new HashSet<>();
        for (int row = first; row < first + 98; row++) {
            String name = shown.cells().get("A" + row);
            names.add(name);
            assertThat(share(name)).isGreaterThanOrEqualTo(previous);
            previous = share(name);
            String place = shown.cells().get("B" + row);
            double own = share(name);
            assertThat(place)
                    .isEqualTo(
                            place(1 + count(other -> other < own), count(other -> other <= own)));
        }
        assertThat(names).hasSize(98);
    }

    @Test
    void theOwnCouncilAndTheEndsAreRemarked() {
        Shown shown = placement("Hedensted");
        assertThat(shown.cells().get("D" + shown.rowOf("Odder"))).isEqualTo("RAR Østjylland");
        assertThat(shown.cells().get("D" + shown.rowOf("Lemvig"))).isEqualTo("Region Midtjylland");
        assertThat(shown.cells().get("D" + shown.rowOf("Gentofte")))
                .isEqualTo("blandt de ti første");
        assertThat(shown.cells().get("D" + shown.rowOf("Lolland")))
                .isEqualTo("blandt de ti sidste");
        assertThat(shown.cells().get("D" + shown.rowOf("Varde"))).isNull();
    }

    @Test
    void theBenchmarksOwnPlacesAreNotComputedAgain() {
        Shown shown = placement("Hedensted");
        assertThat(shown.cells().values())
                .doesNotContain("Placering på benchmarkranglisten", "Forventet antal")
                .anyMatch(text -> text.contains("står i arket Benchmark"));
    }

    @Test
    void oneMunicipalityHasNoPlace() {
        Shown shown = Shown.of(folder, Run.EXPORTS.resolve(Run.HEDENSTED), "Placering");
        assertThat(shown.cells()).isEmpty();
    }

    private Shown placement(String own) {
        return Shown.of(folder, EXPORT, "Placering", "--kommune", own, "--periode", PERIOD);
    }

    private double share(String name) {
        return sample.stream()
                .filter(row -> row.get(0).equals(name))
                .mapToDouble(PlacementTest::number)
                .findFirst()
                .orElseThrow();
    }

    private long count(DoublePredicate matches) {
        return sample.stream().mapToDouble(PlacementTest::number).filter(matches).count();
    }

    private static double number(List<String> row) {
        return Double.parseDouble(row.get(SHARE).replace(',', '.'));
    }
}
