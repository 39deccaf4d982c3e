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
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.event.ChangeEvent;
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
    private static final int LONGEST_LABEL = 300;
    private static final int FIGURE_WIDTH = 128;
    private static final int LEAST_WIDTH = 60;
    private static final int WORDS_WIDTH = 216;
    private static final int PADDING = 14;
    private static final int FEW_COLUMNS = 6;

    /** Left of it lie falls, right of it rises, and digits stand in the other half. */
    private static final double AXIS = 0.25;

    private static final double LONGEST_BAR = 0.22;

    private final Blocks blocks = new Blocks();
    private transient Optional<Preview> preview = Optional.empty();

    /** Whether it stands among sentences, and not in a pane of its own. */
    private boolean amongWords;

    /** Another look has letters of another height. */
    @Override
    public void updateUI() {
        super.updateUI();
        leaveDrops();
        if (preview != null && preview.isPresent()) {
            fill(preview);
        }
    }

    /** The table below its headings, as high as it is. */
    JComponent withHeadings() {
        amongWords = true;
        leaveDrops();
        JPanel whole = new Whole();
        whole.setOpaque(false);
        whole.add(headings(), BorderLayout.NORTH);
        whole.add(this, BorderLayout.CENTER);
        return whole;
    }

    /** No larger than it wants to be, which is more where narrow headings take more lines. */
    private static final class Whole extends JPanel {
        private static final long serialVersionUID = 1L;

        Whole() {
            super(new BorderLayout());
        }

        @Override
        public Dimension getMaximumSize() {
            return getPreferredSize();
        }
    }

    /** A table among sentences leaves what is dropped on it to what it stands in. */
    private void leaveDrops() {
        if (amongWords) {
            setTransferHandler(null);
        }
    }

    JPanel headings() {
        JPanel headings = new JPanel(new BorderLayout());
        headings.add(blocks, BorderLayout.NORTH);
        headings.add(getTableHeader(), BorderLayout.CENTER);
        return headings;
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
        List<Heading> heads = shown.map(Preview::heads).orElse(List.of());
        setAutoResizeMode(JTable.AUTO_RESIZE_ALL_COLUMNS);
        for (int i = 0; i < heads.size(); i++) {
            column(getColumnModel().getColumn(i), heads.get(i), i);
        }
        giveRoomToTheLongest();
        breakLines();
        blocks.revalidate();
        blocks.repaint();
    }

    /** What is left over is for those words that take several lines, where there are any. */
    private void giveRoomToTheLongest() {
        List<TableColumn> columns = Collections.list(getColumnModel().getColumns());
        if (isOfWords() && columns.stream().anyMatch(PreviewTable::isLong)) {
            columns.stream()
                    .filter(column -> !isLong(column))
                    .forEach(column -> column.setMaxWidth(column.getPreferredWidth()));
        }
    }

    private static boolean isLong(TableColumn column) {
        return column.getPreferredWidth() >= WORDS_WIDTH;
    }

    /**
     * How narrow it can be drawn: words are broken into more lines, as long as none is cut; of few
     * figures the columns move together.
     */
    int leastWidth() {
        boolean few = getColumnCount() <= FEW_COLUMNS;
        int least = 0;
        for (int i = 0; i < getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            least += isOfWords() || few ? column.getMinWidth() : column.getPreferredWidth();
        }
        return least;
    }

    /** How wide it is drawn in a room: words take all of it, figures stay beside their labels. */
    int width(int room) {
        int wanted = getPreferredSize().width;
        if (leastWidth() > room) {
            return wanted;
        }
        return isOfWords() ? room : Math.min(room, wanted);
    }

    private boolean isOfWords() {
        return preview.filter(Preview::isOfWords).isPresent();
    }

    /** Figures have one width; words have what they need, up to some. */
    private int width(Heading head, int column) {
        if (!isOfWords() && column > 0) {
            return FIGURE_WIDTH;
        }
        int longest = getFontMetrics(getFont()).stringWidth(head.own());
        for (int row = 0; row < getRowCount(); row++) {
            String text = getValueAt(row, column).toString();
            longest = Math.max(longest, letters(row).stringWidth(text));
        }
        return isOfWords()
                ? Math.max(LEAST_WIDTH, Math.min(WORDS_WIDTH, longest + 3 * PADDING))
                : Math.max(LABEL_WIDTH, Math.min(LONGEST_LABEL, longest + PADDING));
    }

    /** As narrow as the longest word of a column, which is not broken. */
    private int leastWidth(Heading head, int column) {
        int longest = longestWord(head.own(), getFontMetrics(getTableHeader().getFont()));
        for (int row = 0; row < getRowCount(); row++) {
            String text = getValueAt(row, column).toString();
            longest = Math.max(longest, longestWord(text, letters(row)));
        }
        return Math.max(LEAST_WIDTH, longest + 2 * PADDING);
    }

    private static int longestWord(String text, FontMetrics letters) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, letters.stringWidth(word));
        }
        return longest;
    }

    /** The letters of a line. */
    private FontMetrics letters(int row) {
        boolean strong = preview.filter(p -> p.isStrong(row)).isPresent();
        return getFontMetrics(strong ? getFont().deriveFont(Font.BOLD) : getFont());
    }

    /** Lines are as high as their longest words need, in columns as wide as they are drawn. */
    private void breakLines() {
        if (!isOfWords()) {
            return;
        }
        for (int row = 0; row < getRowCount(); row++) {
            int high = Math.max(getRowHeight(), most(row) * letters(row).getHeight() + PADDING / 2);
            if (getRowHeight(row) != high) {
                setRowHeight(row, high);
            }
        }
    }

    /** How many lines the longest words of a line take. */
    private int most(int row) {
        List<Heading> heads = preview.map(Preview::heads).orElse(List.of());
        int most = 1;
        for (int i = 0; i < Math.min(heads.size(), getColumnCount()); i++) {
            if (heads.get(i).ofWords()) {
                String text = getValueAt(row, i).toString();
                int room = getColumnModel().getColumn(i).getWidth() - 2 * PADDING;
                most = Math.max(most, TextLines.of(text, room, letters(row)).size());
            }
        }
        return most;
    }

    @Override
    public void columnMarginChanged(ChangeEvent event) {
        super.columnMarginChanged(event);
        if (preview != null) {
            breakLines();
        }
    }

    /** How many lines the longest of the headings takes, in columns as wide as they are drawn. */
    private int lines() {
        FontMetrics metrics = getFontMetrics(getTableHeader().getFont());
        List<Heading> heads = preview.map(Preview::heads).orElse(List.of());
        int most = 1;
        for (int i = 0; i < Math.min(heads.size(), getColumnCount()); i++) {
            int room = getColumnModel().getColumn(i).getWidth() - PADDING;
            most = Math.max(most, TextLines.of(heads.get(i).own(), room, metrics).size());
        }
        return most;
    }

    private void column(TableColumn column, Heading head, int index) {
        int width = width(head, index);
        column.setMinWidth(Math.min(width, leastWidth(head, index)));
        column.setPreferredWidth(width);
        column.setWidth(width);
        column.setCellRenderer(new Cells(head.ofWords()));
        column.setHeaderRenderer(
                (table, value, selected, focused, row, at) ->
                        heading(at, head.ofWords(), column.getWidth() - PADDING, lines()));
    }

    private Component heading(int index, boolean label, int width, int lines) {
        String own = preview.map(p -> p.heads().get(index).own()).orElse("");
        JLabel text = new JLabel();
        FontMetrics metrics = text.getFontMetrics(getTableHeader().getFont());
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
                        BorderFactory.createEmptyBorder(2, indent(index), 2, 4)));
        text.setPreferredSize(new Dimension(width, metrics.getHeight() * lines + PADDING / 2));
        return text;
    }

    /** Words that follow on figures stand a little away from them, as in the sheet. */
    private int indent(int column) {
        return column > 0 && isOfWords() ? PADDING : 4;
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

    /** Figures with their bars; in bold what is so in the sheet. */
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
            boolean strong = preview.filter(p -> p.isStrong(row)).isPresent();
            boolean slip = preview.filter(p -> p.isMarked(row, column)).isPresent();
            setFont(in.getFont().deriveFont(strong || slip ? Font.BOLD : Font.PLAIN));
            setForeground(slip ? Hue.of(Palette.BAD_WORDS) : in.getForeground());
            setBackground(slip ? Hue.ground(Palette.TINT) : in.getBackground());
            if (isOfWords()) {
                int room = in.getColumnModel().getColumn(column).getWidth() - 2 * PADDING;
                setVerticalAlignment(SwingConstants.TOP);
                setText(inLines(String.valueOf(value), room));
            }
            setBorder(
                    BorderFactory.createCompoundBorder(
                            BorderFactory.createMatteBorder(strong ? 1 : 0, 0, 0, 0, Hue.line()),
                            BorderFactory.createEmptyBorder(1, indent(column), 1, 4)));
            return this;
        }

        private String inLines(String text, int room) {
            List<String> lines = TextLines.of(text, room, getFontMetrics(getFont()));
            return TextLines.shown(lines.size() == 1 ? List.of(text) : lines);
        }

        @Override
        protected void setValue(Object value) {
            setText(TextLines.shown(List.of(Objects.toString(value, ""))));
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
