package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process that goes on converting (1,000 exports with the profile "lang"). */
class SteadyMemoryIT {

    /** What remembering the paths may cost; one kept workbook would cost more each. */
    private static final long BYTES_AN_EXPORT = 4096;

    @TempDir Path root;

    @Test
    void memoryStaysFlatFromConversionToConversion() throws IOException {
        int batch = Processes.LONG ? 250 : 60;
        WatchedFolder folder = new WatchedFolder(root);
        long first = inUseAfter(folder, 0, batch);
        long last = first;
        for (int made = batch; made < 4 * batch; made += batch) {
            last = inUseAfter(folder, made, batch);
        }
        System.out.println(
                4 * batch
                        + " conversions in one process: heap "
                        + first / 1000
                        + " kB after the first quarter, "
                        + last / 1000
                        + " kB after the last");
        assertThat(last - first).isLessThan(BYTES_AN_EXPORT * 3 * batch);
    }

    private static long inUseAfter(WatchedFolder folder, int from, int batch) throws IOException {
        for (int i = from; i < from + batch; i++) {
            folder.drop("udtræk " + i + ".csv", Exports.csv(i));
        }
        assertThat(folder.once()).isZero();
        assertThat(folder.printed()).hasLineCount(batch);
        folder.said();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            least = Math.min(least, now);
        }
        return least;
    }
}
