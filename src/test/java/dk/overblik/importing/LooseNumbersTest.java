package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sheets full of numbers that belong to no table. */
class LooseNumbersTest {

    private static final long SLACK = TimeUnit.MILLISECONDS.toNanos(400);

    /** Where each is understood as words are, numbers that differ take ten times as long. */
    @Test
    void numbersThatDifferTakeAsLongAsEqualOnes() {
        taken(0.001);
        long equal = Math.min(taken(0), taken(0));
        long differing = Math.min(taken(0.001), taken(0.001));
        assertThat(differing).isLessThan(3 * equal + SLACK);
    }

    /** How many nanoseconds 400,000 numbers take this thread, each so much above the one before. */
    private static long taken(double step) {
        GridBuilder grid = new GridBuilder(new TextTable());
        for (int row = 0; row < 20_000; row++) {
            for (int column = 0; column < 20; column++) {
                grid.number(row, column, 7 + step * (20 * row + column), Cell.Shown.PLAIN);
            }
        }
        Sheet loose = Sheet.of("Ark2", grid.build());
        Sheet table = Drawn.sheet("Ark1", "Område | Periode | Antal personer\nSamsø | 2017 | 5");
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Drawn.readFile("mange.xlsx", table, loose);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
