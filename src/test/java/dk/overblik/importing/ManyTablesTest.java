package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Sheet;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sheets of thousands of small tables. */
class ManyTablesTest {

    private static final long SLACK = TimeUnit.MILLISECONDS.toNanos(500);

    /** Where each table looks at all the others, twice as many take four times as long. */
    @Test
    void twiceAsManyTablesTakeAboutTwiceAsLong() {
        taken(500);
        long some = Math.min(taken(2_000), taken(2_000));
        long more = Math.min(taken(4_000), taken(4_000));
        assertThat(more).isLessThan(3 * some + SLACK);
    }

    /** How many nanoseconds some tables, one below another, take this thread. */
    private static long taken(int tables) {
        StringBuilder picture = new StringBuilder();
        for (int table = 0; table < tables; table++) {
            picture.append("Område | Ydelse | sep 2016 | sep 2017 | | \n");
            picture.append("Hedensted | A-dagpenge | ").append(table).append(" | 2 | Nye | 3\n");
            picture.append("Horsens | A-dagpenge | 3 | 4 | | \n");
            picture.append("Aarhus | A-dagpenge | 3 | 4 | | \n");
            picture.append(" | | | | | \n");
        }
        Sheet sheet = Drawn.sheet("Ark1", picture.toString());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Drawn.readFile("mange.csv", sheet);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
