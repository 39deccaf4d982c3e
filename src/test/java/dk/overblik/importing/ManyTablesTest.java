package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Sheet;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Sheets of thousands of small tables, or of rows that may begin one. */
class ManyTablesTest {

    private static final long SLACK = TimeUnit.MILLISECONDS.toNanos(500);

    /** Where each table looks at all the others, twice as many take four times as long. */
    @Test
    void twiceAsManyTablesTakeAboutTwiceAsLong() {
        assertThatCostIsInStep(2_000, ManyTablesTest::tables);
    }

    /** Where each number looks for a table below it, twice as many take four times as long. */
    @Test
    void twiceAsManyLoneNumbersTakeAboutTwiceAsLong() {
        assertThatCostIsInStep(20_000, rows -> " | 2345 | \n".repeat(rows) + " | slut | \n");
    }

    private static void assertThatCostIsInStep(int count, IntFunction<String> picture) {
        taken(picture.apply(count / 4));
        String twice = picture.apply(2 * count);
        long some = Math.min(taken(picture.apply(count)), taken(picture.apply(count)));
        long more = Math.min(taken(twice), taken(twice));
        assertThat(more).isLessThan(3 * some + SLACK);
    }

    /** Some tables, one below another. */
    private static String tables(int tables) {
        StringBuilder picture = new StringBuilder();
        for (int table = 0; table < tables; table++) {
            picture.append("Område | Ydelse | sep 2016 | sep 2017 | | \n");
            picture.append("Hedensted | A-dagpenge | ").append(table).append(" | 2 | Nye | 3\n");
            picture.append("Horsens | A-dagpenge | 3 | 4 | | \n");
            picture.append("Aarhus | A-dagpenge | 3 | 4 | | \n");
            picture.append(" | | | | | \n");
        }
        return picture.toString();
    }

    /** How many nanoseconds a sheet takes this thread. */
    private static long taken(String picture) {
        Sheet sheet = Drawn.sheet("Ark1", picture);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Drawn.readFile("mange.csv", sheet);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
