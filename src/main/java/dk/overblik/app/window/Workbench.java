package dk.overblik.app.window;

import dk.overblik.app.Options;
import dk.overblik.option.Option;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;

/** The list of exports, under it what the marked one became, and the work on them. */
final class Workbench {

    private static final int LIST_HEIGHT = 220;
    private static final double LIST_SHARE = 0.35;
    private static final int AIR = 8;

    private final ExportRows rows = new ExportRows();
    private final Opening opener;
    private final Surroundings around;
    private final Work work;
    private final ExportList list;
    private final Details details;

    /**
     * What the workbench needs of the window that it stands in.
     *
     * @param options what was chosen, asked for when a line is added
     * @param message says a sentence at the foot of the window
     * @param choose asks the user for more files
     * @param emptied hears that nothing is left on the list
     */
    record Surroundings(
            Supplier<Options> options,
            Consumer<String> message,
            Runnable choose,
            Runnable emptied) {}

    Workbench(WindowParts parts, Surroundings around) {
        this.opener = parts.opener();
        this.around = around;
        this.work = new Work(rows, around.options(), parts::fault);
        this.details = new Details(this::makeAgain);
        this.list = new ExportList(rows, actions());
    }

    JComponent panel() {
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, list.panel(), details.panel());
        split.setDividerLocation(LIST_HEIGHT);
        split.setResizeWeight(LIST_SHARE);
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

    private void makeAgain(ExportRow row, Map<Option, String> answers) {
        ExportRow again = row.answered(answers);
        rows.put(again);
        work.add(again);
    }

    private ExportList.RowActions actions() {
        return new ExportList.RowActions(
                details::show,
                row -> row.result().ifPresent(result -> launch(result, "Resultatet")),
                row -> row.result().map(Path::getParent).ifPresent(it -> launch(it, "Mappen")),
                details::explain,
                work::cancel,
                around.choose(),
                this::clear);
    }

    private void launch(Path path, String what) {
        opener.open(
                path, failed -> around.message().accept(what + " kan ikke åbnes herfra: " + path));
    }

    private void clear() {
        rows.removeEnded();
        if (rows.getRowCount() == 0) {
            around.emptied().run();
        }
    }
}
