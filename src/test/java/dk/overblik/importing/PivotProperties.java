package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heart of these tests: random figures, laid out at random, written, read and compared. */
class PivotProperties {

    private static final int USUAL_TRIES = 400;
    private static final int TRIES =
            Math.max(USUAL_TRIES, Integer.getInteger("overblik.tries", USUAL_TRIES));
    private static final PivotContainer[] CONTAINERS = PivotContainer.values();

    @Test
    void anyPivotOfTheSameFiguresReadsTheSame(@TempDir Path folder) throws IOException {
        PivotCounts counts = new PivotCounts();
        for (long seed = 1; seed <= TRIES; seed++) {
            PivotContainer container = CONTAINERS[(int) (seed % CONTAINERS.length)];
            Optional<PivotReading> byFile =
                    PivotReading.of(seed, container, folder.resolve("eksport"));
            PivotReading reading = byFile.isPresent() ? byFile.get() : new PivotReading(seed);
            String picture = container + " " + reading.picture();
            assertThat(reading.wrong()).as(picture).isEmpty();
            assertThat(reading.lostInSilence()).as(picture).isEmpty();
            counts.add(byFile.isPresent() ? container : PivotContainer.MEMORY, reading);
        }
        // Some layouts are as doubtful to a person: years alone in a table, say. They are refused.
        assertThat(counts.refused()).as(counts.toString()).isLessThanOrEqualTo(TRIES / 200);
        if (TRIES > USUAL_TRIES) {
            System.out.println(counts);
        }
    }
}
