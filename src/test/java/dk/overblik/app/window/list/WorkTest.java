package dk.overblik.app.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.job.Options;
import dk.overblik.app.window.list.ExportRow.State;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that wait for their turn, and those that somebody thought better of. */
class WorkTest {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    @TempDir Path folder;

    @Test
    void aLineThatWasCancelledIsMadeOnceItIsWantedAgain() throws Exception {
        Path export = Files.copy(EXPORT, folder.resolve("a.xlsx"));
        ExportRows rows = new ExportRows();
        List<Throwable> faults = new ArrayList<>();
        Work work = new Work(rows, () -> Options.NONE, faults::add);
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch made = new CountDownLatch(1);
        work.prepare(() -> await(first));
        onEventThread(
                () -> {
                    rows.addTableModelListener(event -> count(event, rows, made));
                    ExportRow row = rows.add(Dropped.of(List.of(export), false).get(0));
                    work.add(row);
                    work.cancel(rows.row(0));
                    assertThat(rows.row(0).state()).isEqualTo(new State.Cancelled());
                    work.add(rows.row(0));
                    assertThat(rows.row(0).state()).isEqualTo(new State.Waiting());
                });
        first.countDown();
        assertThat(made.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(rows.row(0).result()).contains(folder.resolve("a - overblik.xlsx"));
        assertThat(faults).isEmpty();
    }

    private static void count(TableModelEvent event, ExportRows rows, CountDownLatch made) {
        if (event.getType() == TableModelEvent.UPDATE
                && rows.row(0).state() instanceof State.Ended) {
            made.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void onEventThread(Runnable action)
            throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(action);
    }
}
