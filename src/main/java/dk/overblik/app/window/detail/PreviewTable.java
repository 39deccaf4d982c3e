package dk.overblik.app.window.detail;

import dk.overblik.app.window.detail.Preview.Bar;
import dk.overblik.app.window.detail.Preview.Heading;
import dk.overblik.app.window.detail.Preview.Spot;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.app.window.widget.TextLines;
import dk.overblik.writing.style.Palette;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import javax.swing.table.TableColumn;

/**
 * A glance laid out as the sheet that it stands for: names of areas over their blocks, figures to
 * the right, pale bars beside the changes.
 */
final class PreviewTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int LABEL_WIDTH = 210;
    private static final int FIGURE_WIDTH = 128;
    private static final int PADDING = 14;
    private static final int FEW_COLUMNS = 6;

    /** Left of it lie falls, right of it rises, and digits stand in the other half. */
    private static final double AXIS = 0.25;

    private static final double LONGEST_BAR = 0.22;

    private final Blocks blocks = new Blocks();
    private transient Optional<Preview> preview = Optional.empty();

    /** The scroll pane that the table and its headings stand in. */
    JScrollPane inPane() {
        return new JScrollPane(this);
    }

    /** Blocks stand above the headings, and move sideways with them. */
    @Override
    protected void configureEnclosingScrollPane() {
        super.configureEnclosingScrollPane();
        JPanel headings = new JPanel(new BorderLayout());
        headings.add(blocks, BorderLayout.NORTH);
        headings.add(getTableHeader(), BorderLayout.CENTER);
        if (getParent() != null && getParent().getParent() instanceof JScrollPane pane) {
            pane.setColumnHeaderView(headings);
        }
    }

    void fill(Optional<Preview> shown) {
        preview = shown;
        List<String> headings = shown.map(Preview::headings).orElse(List.of());
        DefaultTableModel model = new DefaultTableModel();
        headings.forEach(model::addColumn);
        shown.map(Preview::lines)
                .orElse(List.of())
                .forEach(line -> model.addRow(line.toArray(String[]::new)));
        setModel(model);
        setAutoResizeMode(
                headings.size() > FEW_COLUMNS
                        ? JTable.AUTO_RESIZE_OFF
                        : JTable.AUTO_RESIZE_ALL_COLUMNS);
        int lines = lines(shown.map(Preview::heads).orElse(List.of()));
        for (int i = 0; i < headings.size(); i++) {
            column(getColumnModel().getColumn(i), i == 0, lines);
        }
        blocks.revalidate();
        blocks.repaint();
    }

    /** How many lines the longest of the headings takes. */
    private int lines(List<Heading> heads) {
        FontMetrics metrics = getFontMetrics(getTableHeader().getFont());
        return heads.stream()
                .mapToInt(head -> TextLines.of(head.own(), FIGURE_WIDTH - PADDING, metrics).size())
                .max()
                .orElse(1);
    }

    private void column(TableColumn column, boolean label, int lines) {
        column.setPreferredWidth(label ? LABEL_WIDTH : FIGURE_WIDTH);
        column.setCellRenderer(new Cells(label));
        column.setHeaderRenderer(
                (table, value, selected, focused, row, index) -> heading(index, label, lines));
    }

    private Component heading(int index, boolean label, int lines) {
        String own = preview.map(p -> p.heads().get(index).own()).orElse("");
        JLabel text = new JLabel();
        FontMetrics metrics = text.getFontMetrics(getTableHeader().getFont());
        int width = (label ? LABEL_WIDTH : FIGURE_WIDTH) - PADDING;
        text.setFont(getTableHeader().getFont());
        text.setText(
                "<html><div style='text-align:"
                        + (label ? "left" : "right")
                        + "'>"
                        + TextLines.html(TextLines.of(own, width, metrics))
                        + "</div></html>");
        text.setHorizontalAlignment(label ? SwingConstants.LEADING : SwingConstants.TRAILING);
        text.setVerticalAlignment(SwingConstants.BOTTOM);
        text.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(0, 0, 1, 0, Hue.line()),
                        BorderFactory.createEmptyBorder(2, 4, 2, 4)));
        text.setPreferredSize(new Dimension(width, metrics.getHeight() * lines + PADDING / 2));
        return text;
    }

    /** The names of areas, each over its columns. */
    private final class Blocks extends JComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getPreferredSize() {
            boolean any =
                    preview.stream()
                            .flatMap(p -> p.heads().stream())
                            .anyMatch(head -> !head.block().isEmpty());
            int height = getFontMetrics(bold()).getHeight();
            return new Dimension(
                    PreviewTable.this.getPreferredSize().width, any ? height + PADDING / 2 : 0);
        }

        private Font bold() {
            return getTableHeader().getFont().deriveFont(Font.BOLD);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            graphics.setFont(bold());
            List<Heading> heads = preview.map(Preview::heads).orElse(List.of());
            int x = 0;
            int start = 0;
            for (int i = 0; i < heads.size() && i < getColumnModel().getColumnCount(); i++) {
                boolean first = i == 0 || !heads.get(i).block().equals(heads.get(i - 1).block());
                start = first ? x : start;
                x += getColumnModel().getColumn(i).getWidth();
                boolean last =
                        i == heads.size() - 1
                                || !heads.get(i).block().equals(heads.get(i + 1).block());
                if (last && !heads.get(i).block().isEmpty()) {
                    paintBlock(graphics, heads.get(i).block(), start, x);
                }
            }
        }

        private void paintBlock(Graphics graphics, String name, int from, int until) {
            graphics.setColor(Hue.ground(Palette.TINT));
            graphics.fillRect(from + 2, 0, until - from - 3, getHeight() - 1);
            graphics.setColor(Hue.of(Palette.ACCENT));
            int base = getHeight() - PADDING / 2 + 1;
            graphics.drawString(name, from + PADDING / 2, base - 1);
        }
    }

    /** Figures with their bars; the last line in bold where it is a total. */
    private final class Cells extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;
        private transient Optional<Bar> bar = Optional.empty();

        Cells(boolean label) {
            setHorizontalAlignment(label ? SwingConstants.LEADING : SwingConstants.TRAILING);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean marked, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(in, value, false, false, row, column);
            bar =
                    preview.map(Preview::bars)
                            .flatMap(bars -> Optional.ofNullable(bars.get(new Spot(row, column))));
            boolean total = preview.filter(p -> p.isTotal(row)).isPresent();
            setFont(in.getFont().deriveFont(total ? Font.BOLD : Font.PLAIN));
            setBorder(
                    BorderFactory.createCompoundBorder(
                            BorderFactory.createMatteBorder(total ? 1 : 0, 0, 0, 0, Hue.line()),
                            BorderFactory.createEmptyBorder(1, 4, 1, 4)));
            return this;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (bar.isPresent()) {
                graphics.setColor(getBackground());
                graphics.fillRect(0, 0, getWidth(), getHeight());
                paintBar(graphics, bar.get());
                setOpaque(false);
                super.paintComponent(graphics);
                setOpaque(true);
            } else {
                super.paintComponent(graphics);
            }
        }

        private void paintBar(Graphics graphics, Bar drawn) {
            int axis = (int) (getWidth() * AXIS);
            int length = (int) Math.round(Math.abs(drawn.share()) * getWidth() * LONGEST_BAR);
            graphics.setColor(Hue.of(drawn.rgb(), Color.LIGHT_GRAY));
            graphics.fillRect(drawn.share() < 0 ? axis - length : axis, 2, length, getHeight() - 4);
            graphics.setColor(Hue.line());
            graphics.drawLine(axis, 0, axis, getHeight());
        }
    }
}
