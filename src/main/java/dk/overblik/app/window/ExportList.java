package dk.overblik.app.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;

/** The list of exports with what can be done about the marked one. */
final class ExportList {

    private final ExportRows rows;
    private final RowActions actions;
    private final JTable table;
    private final JProgressBar progress = new JProgressBar();
    private final JButton open;
    private final JButton reveal;
    private final JButton why;
    private final JButton cancel;

    /** What is done about the marked line, and about the list. */
    record RowActions(
            Consumer<ExportRow> marked,
            Consumer<ExportRow> open,
            Consumer<ExportRow> reveal,
            Consumer<ExportRow> why,
            Consumer<ExportRow> cancel,
            Runnable choose,
            Runnable clear) {}

    ExportList(ExportRows rows, RowActions actions) {
        this.rows = rows;
        this.actions = actions;
        this.table = new JTable(rows);
        this.open = Widgets.of("Åbn", 'Å', "aabn", () -> marked().ifPresent(actions.open()));
        this.reveal =
                Widgets.of("Vis i mappe", 'I', "vis", () -> marked().ifPresent(actions.reveal()));
        this.why = Widgets.of("Hvorfor?", 'H', "hvorfor", () -> marked().ifPresent(actions.why()));
        this.cancel =
                Widgets.of("Annullér", 'A', "annuller", () -> marked().ifPresent(actions.cancel()));
        table.setName("udtraek");
        table.getAccessibleContext().setAccessibleName("Udtræk og resultater");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        alignHeadings();
        table.setDefaultRenderer(Object.class, new Tips());
        table.getSelectionModel().addListSelectionListener(event -> changed());
        rows.addTableModelListener(event -> changed());
        table.addMouseListener(new DoubleClick());
    }

    JComponent panel() {
        JPanel buttons =
                Widgets.Line.of(
                        open,
                        reveal,
                        why,
                        cancel,
                        Widgets.of("Tilføj filer …", 'T', "vaelg", actions.choose()),
                        Widgets.of("Ryd liste", 'R', "ryd", actions.clear()),
                        progress);
        progress.setMaximumSize(progress.getPreferredSize());
        progress.setName("fremdrift");
        progress.getAccessibleContext().setAccessibleName("Fremdrift");
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(new JScrollPane(table), BorderLayout.CENTER);
        panel.add(buttons, BorderLayout.SOUTH);
        changed();
        return panel;
    }

    /** Over the left edge of their columns, also when the look is changed. */
    private void alignHeadings() {
        TableCellRenderer centred = table.getTableHeader().getDefaultRenderer();
        table.getTableHeader()
                .setDefaultRenderer(
                        (in, value, marked, focused, row, column) -> {
                            Component heading =
                                    centred.getTableCellRendererComponent(
                                            in, value, marked, focused, row, column);
                            if (heading instanceof JLabel label) {
                                label.setHorizontalAlignment(SwingConstants.LEADING);
                            }
                            return heading;
                        });
    }

    /** Marks a line. */
    void mark(int index) {
        table.setRowSelectionInterval(index, index);
        table.scrollRectToVisible(table.getCellRect(index, 0, true));
    }

    Optional<ExportRow> marked() {
        int index = table.getSelectedRow();
        return index >= 0 && index < rows.getRowCount()
                ? Optional.of(rows.row(index))
                : Optional.empty();
    }

    private void changed() {
        Optional<ExportRow> row = marked();
        boolean result = row.flatMap(ExportRow::result).isPresent();
        open.setEnabled(result);
        reveal.setEnabled(result);
        why.setEnabled(row.filter(r -> !r.reasons().isEmpty()).isPresent());
        cancel.setEnabled(row.filter(ExportRow::isOpen).isPresent());
        row.ifPresent(actions.marked());
        int all = rows.getRowCount();
        int ended = (int) rows.all().stream().filter(r -> !r.isOpen()).count();
        progress.setVisible(ended < all);
        progress.setMaximum(all);
        progress.setValue(ended);
    }

    /** What does not fit a cell is read by resting on it. */
    private final class Tips extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean marked, boolean focused, int row, int column) {
            ExportRow line = rows.row(row);
            setToolTipText(
                    column == ExportRows.NAME
                            ? line.whole().toString()
                            : line.reasons().stream().findFirst().orElse(null));
            return super.getTableCellRendererComponent(in, value, marked, false, row, column);
        }
    }

    private final class DoubleClick extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                marked().filter(row -> row.result().isPresent()).ifPresent(actions.open());
            }
        }
    }
}
