package dk.overblik.app.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import javax.swing.table.TableColumn;

/** Lays a glance out in a table: labels to the left, figures to the right, headings wrapped. */
final class PreviewTable {

    private static final int LABEL_WIDTH = 220;
    private static final int FIGURE_WIDTH = 134;
    private static final int HEADING_LINES = 6;
    private static final int PADDING = 16;

    private PreviewTable() {}

    static void fill(JTable table, Optional<Preview> preview) {
        List<String> headings = preview.map(Preview::headings).orElse(List.of());
        DefaultTableModel model = new DefaultTableModel();
        headings.forEach(model::addColumn);
        preview.map(Preview::lines)
                .orElse(List.of())
                .forEach(line -> model.addRow(line.toArray(String[]::new)));
        table.setModel(model);
        table.setAutoResizeMode(
                headings.size() > 6 ? JTable.AUTO_RESIZE_OFF : JTable.AUTO_RESIZE_ALL_COLUMNS);
        for (int i = 0; i < headings.size(); i++) {
            column(table.getColumnModel().getColumn(i), i == 0);
        }
    }

    private static void column(TableColumn column, boolean label) {
        column.setPreferredWidth(label ? LABEL_WIDTH : FIGURE_WIDTH);
        DefaultTableCellRenderer cells = new DefaultTableCellRenderer();
        cells.setHorizontalAlignment(label ? SwingConstants.LEADING : SwingConstants.TRAILING);
        column.setCellRenderer(cells);
        column.setHeaderRenderer(
                (table, value, selected, focused, row, index) -> heading(table, value, label));
    }

    private static Component heading(JTable table, Object value, boolean label) {
        Component standard =
                table.getTableHeader()
                        .getDefaultRenderer()
                        .getTableCellRendererComponent(table, value, false, false, -1, 0);
        if (standard instanceof JLabel text) {
            int width = (label ? LABEL_WIDTH : FIGURE_WIDTH) - PADDING;
            FontMetrics metrics = text.getFontMetrics(text.getFont());
            String align = label ? "left" : "right";
            text.setText(
                    "<html><div style='text-align:"
                            + align
                            + "'>"
                            + String.join("<br>", wrapped(String.valueOf(value), width, metrics))
                            + "</div></html>");
            text.setHorizontalAlignment(label ? SwingConstants.LEADING : SwingConstants.TRAILING);
            text.setVerticalAlignment(SwingConstants.BOTTOM);
            text.setPreferredSize(
                    new Dimension(width, metrics.getHeight() * HEADING_LINES + PADDING));
        }
        return standard;
    }

    /** In lines that fit: the block's name first, then the column's own words. */
    private static List<String> wrapped(String heading, int width, FontMetrics metrics) {
        List<String> lines = new ArrayList<>();
        for (String part : heading.split(": ", 2)) {
            StringBuilder line = new StringBuilder();
            for (String word : part.split(" ", -1)) {
                if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                    lines.add(escaped(line.toString()));
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(escaped(line.toString()));
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
