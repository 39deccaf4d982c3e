package dk.overblik.app.window;

import dk.overblik.app.ResultPdf;
import dk.overblik.app.job.Options;
import dk.overblik.app.window.desktop.Recent;
import dk.overblik.app.window.detail.Details;
import dk.overblik.app.window.list.Dropped;
import dk.overblik.app.window.list.Dropped.Last;
import dk.overblik.app.window.list.ExportList;
import dk.overblik.app.window.list.ExportRow;
import dk.overblik.app.window.list.ExportRows;
import dk.overblik.app.window.list.Work;
import dk.overblik.option.Option;
import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.SwingWorker;
import javax.swing.event.TableModelEvent;

/** The list of exports, under it what the marked one became, and the work on them. */
final class Workbench {

    private static final int LIST_HEIGHT = 220;
    private static final double LIST_SHARE = 0.45;
    private static final int AIR = 8;

    private final ExportRows rows = new ExportRows();
    private final WindowParts parts;
    private final Surroundings around;
    private final Recent recent;
    private final Work work;
    private final ExportList list;
    private final Details details;

    /**
     * What the workbench needs of the window that it stands in.
     *
     * @param options what was chosen, asked for when a line is added
     * @param last the overview that waits for what is to be made after it
     * @param followed hears that all on the list that can be was made after it
     * @param together whether exports that are dropped together become one report
     * @param message says a sentence at the foot of the window
     * @param choose asks the user for more files
     * @param emptied hears that nothing is left on the list
     */
    record Surroundings(
            Supplier<Options> options,
            Supplier<Optional<Last>> last,
            Runnable followed,
            BooleanSupplier together,
            Consumer<String> message,
            Runnable choose,
            Runnable emptied) {}

    Workbench(WindowParts parts, Surroundings around) {
        this.parts = parts;
        this.around = around;
        this.recent = new Recent(parts.remembered());
        this.work = new Work(rows, around.options(), parts::fault);
        this.details = new Details(this::makeAgain);
        this.list = new ExportList(rows, actions());
        rows.addTableModelListener(this::changed);
    }

    /** Of a line that changed the result may be a new one, where another one stood. */
    private void changed(TableModelEvent event) {
        if (event.getType() == TableModelEvent.UPDATE) {
            int last = Math.min(event.getLastRow(), rows.getRowCount() - 1);
            for (int index = Math.max(0, event.getFirstRow()); index <= last; index++) {
                rows.row(index)
                        .result()
                        .ifPresent(
                                result -> {
                                    recent.add(result);
                                    details.made(result);
                                });
            }
        }
    }

    JComponent panel() {
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, list.panel(), details.panel());
        split.setResizeWeight(LIST_SHARE);
        split.addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        // Once, on a screen of whatever size; from then on it is the user's.
                        split.removeComponentListener(this);
                        int share = (int) (split.getHeight() * LIST_SHARE);
                        split.setDividerLocation(Math.min(LIST_HEIGHT, share));
                    }
                });
        split.setBorder(BorderFactory.createEmptyBorder());
        JPanel panel = new JPanel(new BorderLayout());
        panel.setBorder(BorderFactory.createEmptyBorder(0, AIR, 0, AIR));
        panel.add(split);
        return panel;
    }

    /** Does something while nothing waits, such as getting ready. */
    void prepare(Runnable task) {
        work.prepare(task);
    }

    void add(Dropped dropped) {
        ExportRow row = rows.add(dropped);
        list.mark(rows.getRowCount() - 1);
        work.add(row);
    }

    /** All of it is there now: nothing is waited for. */
    private void combine(Dropped all) {
        add(all);
        if (all.last().isPresent()) {
            around.followed().run();
        }
    }

    /** The exports that were reported. */
    List<Path> exports() {
        return rows.all().stream()
                .filter(row -> !row.isCheck() && row.result().isPresent())
                .flatMap(row -> row.dropped().files().stream())
                .distinct()
                .toList();
    }

    /** Whether nothing is on the list. */
    boolean isEmpty() {
        return rows.getRowCount() == 0;
    }

    /** Whether a line can be made again after an overview. */
    boolean canFollow(Last overview) {
        return list.canFollow(overview);
    }

    /** Puts the keyboard on the list. */
    void focus() {
        list.focus();
    }

    /** Hears that something else is chosen now. */
    void chosenAnew() {
        list.chosenAnew();
    }

    /** The marked line. */
    Optional<ExportRow> marked() {
        return list.marked();
    }

    /** The folder of the marked line. */
    Optional<Path> folder() {
        return list.marked().map(ExportRow::whole).map(Path::toAbsolutePath).map(Path::getParent);
    }

    private void makeAgain(ExportRow row, Map<Option, String> answers) {
        ExportRow again = row.answered(answers);
        rows.put(again);
        work.add(again);
    }

    /** What was said before, such as what was to be made again, is over. */
    private void makeAgain(List<ExportRow> again) {
        around.message().accept(" ");
        Optional<Last> last = around.last().get();
        List<ExportRow> following =
                last.filter(Last::isOfSeveral).map(list::following).orElse(List.of());
        if (following.size() > 1 && again.stream().anyMatch(following::contains)) {
            // What the overview was one report of is one again.
            add(ExportList.together(following).after(last.get()));
            around.followed().run();
            return;
        }
        again.stream()
                .filter(row -> !row.isOpen())
                .map(row -> last.map(row::after).orElse(row))
                .forEach(work::add);
        if (last.isPresent() && !list.canFollow(last.get())) {
            around.followed().run();
        }
    }

    private ExportList.RowActions actions() {
        return new ExportList.RowActions(
                details::show,
                row -> row.result().ifPresent(result -> launch(result, "Resultatet")),
                document -> launch(document, "Dokumentet"),
                row -> row.result().map(Path::getParent).ifPresent(it -> launch(it, "Mappen")),
                details::explain,
                work::cancel,
                row -> copy(),
                parts.pdf().get().map(pdf -> row -> row.result().ifPresent(it -> save(pdf, it))),
                this::makeAgain,
                around.options(),
                around.last(),
                around.together(),
                this::combine,
                around.choose(),
                this::clear);
    }

    /** What the marked line says, for a mail to someone who can help. */
    private void copy() {
        try {
            Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection(details.text()), null);
            around.message().accept("Teksten ligger på udklipsholderen.");
        } catch (IllegalStateException e) {
            around.message().accept("Et andet program bruger udklipsholderen. Prøv igen.");
        }
    }

    /** Beside the event thread and the reports that wait, since it takes some seconds. */
    private void save(ResultPdf pdf, Path result) {
        around.message().accept("Laver PDF af " + result.getFileName() + " …");
        new SwingWorker<Path, Void>() {
            @Override
            protected Path doInBackground() throws IOException {
                return pdf.of(result);
            }

            @Override
            protected void done() {
                try {
                    around.message().accept("Gemt: " + get());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException e) {
                    parts.fault(e);
                    around.message()
                            .accept(
                                    "Der kunne ikke laves PDF. Åbn resultatet i Excel, og gem det"
                                            + " som PDF dér.");
                }
            }
        }.execute();
    }

    void launch(Path path, String what) {
        parts.opener()
                .open(
                        path,
                        failed ->
                                around.message()
                                        .accept(
                                                what
                                                        + " ligger klar, men kan ikke åbnes herfra:"
                                                        + " "
                                                        + path));
    }

    private void clear() {
        rows.removeEnded();
        around.message().accept(" ");
        if (rows.getRowCount() == 0) {
            around.emptied().run();
        }
    }
}
