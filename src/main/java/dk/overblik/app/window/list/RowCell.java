package dk.overblik.app.window.list;

import dk.overblik.app.job.Options;
import dk.overblik.app.window.list.ExportRow.State;
import dk.overblik.app.window.list.StateIcon.Shape;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.app.window.widget.TextLines;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.writing.style.Palette;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** A line of the list at a glance: sign, colour and word for how far it is, and what came of it. */
final class RowCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;
    static final int AIR = Widgets.CELL_AIR;

    /** How high a line of the list is, in lines of text. */
    static final int LINES = 2;

    /** How high it is where what is to be known needs it. */
    static final int MOST_LINES = 3;

    /** What stands under the state of a line that other choices hold for now. */
    static final String OFFER = "Kan laves igen";

    private final transient ExportRows rows;
    private final transient Supplier<Options> chosen;

    RowCell(ExportRows rows, Supplier<Options> chosen) {
        this.rows = rows;
        this.chosen = chosen;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable in, Object value, boolean marked, boolean focused, int row, int column) {
        setForeground(null);
        super.getTableCellRendererComponent(in, value, marked, false, row, column);
        ExportRow line = rows.row(row);
        setBorder(BorderFactory.createEmptyBorder(AIR, AIR, 2, AIR));
        setIcon(null);
        setVerticalAlignment(SwingConstants.TOP);
        setVerticalTextPosition(SwingConstants.TOP);
        setIconTextGap(AIR);
        setToolTipText(tip(line, column));
        int room = in.getColumnModel().getColumn(column).getWidth() - 3 * AIR;
        if (column == ExportRows.STATUS) {
            showState(line, marked, room - StateIcon.SIZE - AIR);
        } else {
            if (column == ExportRows.RESULT) {
                int lines = in.getRowHeight(row) / getFontMetrics(getFont()).getHeight();
                showResult(line, marked, room, lines);
            } else {
                setText(
                        html(
                                TextLines.html(
                                        TextLines.ofName(
                                                LINES,
                                                line.name(),
                                                room,
                                                getFontMetrics(getFont())))));
            }
        }
        return this;
    }

    private static String tip(ExportRow line, int column) {
        return column == ExportRows.NAME ? line.whole().toString() : line.message();
    }

    /** A finished line is finished; that it can be made with other choices stands beside it. */
    private String offer(ExportRow line, int lines, boolean marked) {
        if (lines >= LINES || !line.isOutdated(chosen.get())) {
            return "";
        }
        return "<br>" + (marked ? OFFER : coloured(OFFER, Hue.of(Palette.QUIET)));
    }

    private void showState(ExportRow line, boolean marked, int room) {
        Sign sign = Sign.of(line);
        setIcon(new StateIcon(sign.shape(), marked ? getForeground() : sign.color()));
        List<String> words = TextLines.atMost(LINES, sign.word(), room, getFontMetrics(getFont()));
        setText(html(TextLines.html(words) + offer(line, words.size(), marked)));
        if (!marked) {
            setForeground(sign.color());
        }
    }

    /** The file that was made, and under it what is to be known of it; or why there is none. */
    private void showResult(ExportRow line, boolean marked, int room, int high) {
        Optional<String> file = line.resultNames();
        FontMetrics metrics = getFontMetrics(getFont());
        List<String> message =
                TextLines.atMost(file.isPresent() ? high - 1 : high, line.message(), room, metrics);
        Color words = file.isPresent() ? Hue.of(Palette.QUIET) : Hue.of(Palette.BAD_WORDS);
        String told = TextLines.html(message);
        int lines = line.message().isEmpty() ? LINES : 1;
        setText(
                html(
                        file.map(name -> TextLines.atMost(lines, name, room, metrics))
                                        .map(TextLines::html)
                                        .orElse("")
                                + (file.isPresent() && !line.message().isEmpty() ? "<br>" : "")
                                + (marked ? told : coloured(told, words))));
    }

    /**
     * How many lines of text a line of the list needs.
     *
     * @param width of the column of results
     */
    int lines(ExportRow line, int width) {
        FontMetrics metrics = getFontMetrics(getFont());
        int told = TextLines.of(line.message(), width - 3 * AIR, metrics).size();
        int all = told + (line.resultNames().isPresent() ? 1 : 0);
        return Math.max(LINES, Math.min(MOST_LINES, all));
    }

    private static String html(String lines) {
        return "<html><nobr>" + lines + "</nobr></html>";
    }

    private static String coloured(String html, Color color) {
        String rgb = Integer.toHexString(color.getRGB()).substring(2);
        return "<span style='color:#" + rgb + "'>" + html + "</span>";
    }

    /** The sign, the colour and the word of a state. */
    private record Sign(Shape shape, Color color, String word) {

        static Sign of(ExportRow line) {
            State state = line.state();
            if (state instanceof State.Waiting) {
                return new Sign(Shape.WAITING, Hue.of(Palette.QUIET), line.status());
            }
            if (state instanceof State.Running) {
                return new Sign(Shape.RUNNING, Hue.of(Palette.ACCENT), line.status());
            }
            if (state instanceof State.Cancelled) {
                return new Sign(Shape.CANCELLED, Hue.of(Palette.QUIET), line.status());
            }
            return ended(line);
        }

        private static Sign ended(ExportRow line) {
            if (line.isAsking()) {
                return new Sign(Shape.ASKING, Hue.of(Palette.BAD_WORDS), line.status());
            }
            if (line.result().isEmpty()) {
                return new Sign(Shape.FAILED, Hue.of(Palette.BAD_WORDS), line.status());
            }
            if (line.isToBeSeenTo()) {
                return new Sign(Shape.CHANGED, Hue.of(Palette.BAD_WORDS), line.status());
            }
            Shape shape = line.reasons().isEmpty() ? Shape.DONE : Shape.REMARKED;
            return new Sign(shape, Hue.of(Palette.GOOD_WORDS), line.status());
        }
    }
}
