package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

    @ParameterizedTest
    @CsvSource({
        "benchmark-y30r21-v2.csv, 10976",
        "kontanthjaelp-y60a02-v3.csv, 18612",
    })
    void everyFigureOfACsvSampleIsRead(String name, int figures) {
        Import read = Drawn.readFile(name, SampleFiles.csv(name));
        assertThat(read.dataset().size()).isEqualTo(figures);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "activation, 42",
        "expired_graduates, 28",
        "graduates_akasser, 8",
        "graduates_total, 56",
        "longterm_akasser, 8",
        "longterm_total, 56",
        "new_work_sharing, 0",
        "notices, 28",
        "sanctions_akasser, 14",
        "sanctions_total, 42",
        "unemployment_akasser, 8",
        "unemployment_total, 56",
        "work_sharing, 0",
    })
    void everyTotalOfAJsonSampleIsRead(String name, int figures) {
        Import read = Drawn.readFile(name + ".json", SampleFiles.json("v3/" + name + ".json"));
        assertThat(read.dataset().size()).isEqualTo(figures);
        assertThat(Drawn.kinds(read).contains(Problem.Kind.NO_TOTAL)).isEqualTo(figures == 0);
    }
}
