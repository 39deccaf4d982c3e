package dk.overblik.app.window.list;

import dk.overblik.app.Options;
import dk.overblik.app.window.list.ExportRow.State;
import dk.overblik.app.window.list.StateIcon.Shape;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.writing.style.Palette;
import java.awt.Color;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** A line of the list at a glance: sign, colour and word for how far it is, and what came of it. */
final class RowCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;
    static final int AIR = 6;

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
        setIconTextGap(AIR);
        setToolTipText(tip(line, column));
        if (column == ExportRows.STATUS) {
            showState(line, marked);
        } else if (column == ExportRows.RESULT) {
            showResult(line, marked);
        }
        return this;
    }

    private static String tip(ExportRow line, int column) {
        return column == ExportRows.NAME ? line.whole().toString() : line.message();
    }

    private void showState(ExportRow line, boolean marked) {
        Sign sign = Sign.of(line, chosen.get());
        setIcon(new StateIcon(sign.shape(), marked ? getForeground() : sign.color()));
        setText(sign.word());
        if (!marked) {
            setForeground(sign.color());
        }
    }

    /** The file that was made, and under it what is to be known of it; or why there is none. */
    private void showResult(ExportRow line, boolean marked) {
        Optional<String> file = line.result().map(path -> names(path, line.documents()));
        String message = escaped(line.message());
        Color words = file.isPresent() ? Hue.of(Palette.QUIET) : Hue.of(Palette.BAD_WORDS);
        String coloured =
                marked
                        ? message
                        : "<span style='color:#"
                                + Integer.toHexString(words.getRGB()).substring(2)
                                + "'>"
                                + message
                                + "</span>";
        setText(
                "<html>"
                        + file.map(RowCell::escaped).orElse("")
                        + (file.isPresent() && !message.isEmpty() ? "<br>" : "")
                        + coloured
                        + "</html>");
    }

    private static String names(Path workbook, List<Path> documents) {
        return Stream.concat(Stream.of(workbook), documents.stream())
                .map(path -> path.getFileName().toString())
                .collect(Collectors.joining(", "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The sign, the colour and the word of a state. */
    private record Sign(Shape shape, Color color, String word) {

        static Sign of(ExportRow line, Options now) {
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
            return ended(line, now);
        }

        private static Sign ended(ExportRow line, Options now) {
            if (line.result().isEmpty()) {
                return new Sign(Shape.FAILED, Hue.of(Palette.BAD_WORDS), line.status());
            }
            if (line.isOutdated(now)) {
                return new Sign(Shape.CHANGED, Hue.of(Palette.BAD_WORDS), "Lav igen");
            }
            Shape shape = line.reasons().isEmpty() ? Shape.DONE : Shape.REMARKED;
            return new Sign(shape, Hue.of(Palette.GOOD_WORDS), line.status());
        }
    }
}
