package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The heart of these tests: random figures, laid out at random, written, read and compared. */
class PivotProperties {

    private static final int USUAL_TRIES = 400;

    @Test
    void anyPivotOfTheSameFiguresReadsTheSame() {
        int tries = Math.max(USUAL_TRIES, Integer.getInteger("overblik.tries", USUAL_TRIES));
        int refused = 0;
        for (long seed = 1; seed <= tries; seed++) {
            PivotReading reading = new PivotReading(seed);
            assertThat(reading.wrong()).as(reading.picture()).isEmpty();
            assertThat(reading.lostInSilence()).as(reading.picture()).isEmpty();
            refused += reading.isComplete() ? 0 : 1;
        }
        // Some layouts are as doubtful to a person: years alone in a table, say. They are refused.
        assertThat(refused).isLessThanOrEqualTo(tries / 200);
        if (tries > USUAL_TRIES) {
            System.out.println(tries + " pivots: " + refused + " not read in full, none wrongly");
        }
    }
}
