package dk.overblik.app.window.help;

import dk.overblik.app.window.widget.TextLines;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.danish.DanishFormat;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.RowFilter;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import javax.swing.table.TableModel;
import javax.swing.table.TableRowSorter;

/** What can be written in a template and is filled, to be looked through and copied. */
public final class PlaceholderList {

    private static final Dimension SIZE = new Dimension(720, 400);
    private static final int FIRST_WIDTH = 430;
    private static final int SECOND_WIDTH = 280;

    /** So many letters stand in two lines of the second column. */
    private static final int LONGEST = 70;

    /** The longest placeholders differ at their end. */
    private static final int LINES = 2;

    /** The list stays beside what it is copied into. */
    private final JTable table;

    private final TableRowSorter<TableModel> rows;
    private final JTextField search = new JTextField();
    private final JLabel count = new JLabel();
    private final Consumer<String> message;

    private PlaceholderList(Map<String, String> placeholders, Consumer<String> message) {
        this.message = message;
        DefaultTableModel model =
                new DefaultTableModel(new String[] {"Pladsholder", "Der kommer til at stå"}, 0) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public boolean isCellEditable(int row, int column) {
                        return false;
                    }
                };
        placeholders.forEach(
                (written, shown) -> model.addRow(new Object[] {written, shortened(shown)}));
        table = new JTable(model);
        rows = new TableRowSorter<>(model);
    }

    /** Of a long text its beginning: what is searched for is seen where it is found. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + " …";
    }

    /**
     * Shows the list in a window of its own, which stays while others are worked in.
     *
     * @param file what can fill them, by its name
     * @param placeholders as a template holds them, and what stands in their places
     */
    public static void show(
            Component over,
            String file,
            Map<String, String> placeholders,
            Consumer<String> message) {
        PlaceholderList list = new PlaceholderList(placeholders, message);
        JOptionPane pane = new JOptionPane(list.content(), JOptionPane.PLAIN_MESSAGE);
        JDialog dialog = pane.createDialog(over, "Pladsholdere, som " + file + " kan udfylde");
        dialog.setModal(false);
        dialog.setResizable(true);
        dialog.setVisible(true);
    }

    private JComponent content() {
        table.setName("pladsholdere");
        table.getAccessibleContext().setAccessibleName("Pladsholdere");
        table.setRowSorter(rows);
        table.getColumnModel().getColumn(0).setPreferredWidth(FIRST_WIDTH);
        table.getColumnModel().getColumn(1).setPreferredWidth(SECOND_WIDTH);
        table.setDefaultRenderer(Object.class, new InLines());
        table.setRowHeight(
                LINES * table.getFontMetrics(table.getFont()).getHeight() + Widgets.CELL_AIR);
        Widgets.leaveByTab(table);
        table.getInputMap().put(KeyStroke.getKeyStroke("ctrl C"), "copy");
        table.getActionMap().put("copy", Widgets.action("copy", this::copy));
        search.setName("soeg-pladsholder");
        search.getDocument().addDocumentListener(new Searching());
        JLabel label = new JLabel("Søg:");
        label.setDisplayedMnemonic('S');
        label.setLabelFor(search);
        JPanel above = new JPanel(new BorderLayout(Widgets.Line.GAP, 0));
        above.setBorder(BorderFactory.createEmptyBorder(0, 0, Widgets.Line.GAP, 0));
        above.add(label, BorderLayout.LINE_START);
        above.add(search, BorderLayout.CENTER);
        above.add(Widgets.of("Kopiér", 'K', "kopier", this::copy), BorderLayout.LINE_END);
        JPanel content = new JPanel(new BorderLayout());
        content.add(above, BorderLayout.NORTH);
        content.add(new JScrollPane(table), BorderLayout.CENTER);
        count.setName("antal-pladsholdere");
        count.setBorder(BorderFactory.createEmptyBorder(Widgets.Line.GAP, 0, 0, 0));
        content.add(count, BorderLayout.SOUTH);
        count();
        content.setPreferredSize(SIZE);
        return content;
    }

    /** The placeholders that are marked, and not what stands beside them. */
    private void copy() {
        String marked =
                Arrays.stream(table.getSelectedRows())
                        .mapToObj(row -> table.getValueAt(row, 0).toString())
                        .collect(Collectors.joining("\n"));
        if (marked.isEmpty()) {
            message.accept("Marker først en pladsholder på listen.");
            return;
        }
        try {
            Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection(marked), null);
            message.accept("Pladsholderen ligger på udklipsholderen.");
        } catch (IllegalStateException e) {
            message.accept("Et andet program bruger udklipsholderen. Prøv igen.");
        }
    }

    /** Shows those that hold all words that are written, in whatever order. */
    private final class Searching implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            search();
        }

        private void search() {
            List<RowFilter<TableModel, Object>> words = new ArrayList<>();
            for (String word : search.getText().strip().split("\\s+", -1)) {
                words.add(RowFilter.regexFilter("(?iu)" + Pattern.quote(word)));
            }
            rows.setRowFilter(RowFilter.andFilter(words));
            count();
        }
    }

    /** How many are seen; an empty list says that it is empty. */
    private void count() {
        int seen = rows.getViewRowCount();
        count.setText(
                seen > 0
                        ? DanishFormat.counted(seen, "pladsholder", "pladsholdere")
                        : "Ingen pladsholdere passer til \"" + search.getText().strip() + "\".");
    }

    /** A placeholder or a text in the lines that it takes. */
    private static final class InLines extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean marked, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(in, value, marked, focused, row, column);
            int room = in.getColumnModel().getColumn(column).getWidth() - 2 * Widgets.CELL_AIR;
            List<String> lines =
                    TextLines.ofName(LINES, value.toString(), room, getFontMetrics(getFont()));
            setText("<html><nobr>" + TextLines.html(lines) + "</nobr></html>");
            setToolTipText(value.toString());
            return this;
        }
    }
}
