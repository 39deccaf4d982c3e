package dk.overblik.report;

import dk.overblik.calculation.Evaluation;
import dk.overblik.model.Figure;
import dk.overblik.report.Table.Column;
import dk.overblik.report.Table.Line;
import dk.overblik.sheet.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How wide the columns of a table must be, so that no figure and no word is cut. */
final class TableWidths {

    /** Room for the space that a spreadsheet keeps free at a cell's edges. */
    static final double PADDING = 1.6;

    /** The same, with the indent of texts that stand beside figures. */
    static final double INDENTED = 3;

    private static final double STEP = 0.25;
    private static final double NARROWEST_LABEL = 24;
    private static final double NARROWEST_FIGURE = 9;

    private final Table table;

    TableWidths(Table table) {
        this.table = table;
    }

    /** From column A on, remarks included where there are any. */
    List<Double> columns() {
        List<Double> widths = new ArrayList<>();
        widths.add(labels());
        List<Column> columns = table.blocks().stream().flatMap(b -> b.columns().stream()).toList();
        for (int i = 0; i < columns.size(); i++) {
            widths.add(figures(columns.get(i), i));
        }
        remarks().ifPresent(widths::add);
        return widths;
    }

    private double labels() {
        double widest = NARROWEST_LABEL;
        for (Line line : table.lines()) {
            widest = Math.max(widest, shown(line.label()));
        }
        return widest;
    }

    private double figures(Column column, int index) {
        String heading = column.heading();
        double widest = heading(heading) + INDENTED;
        int decimals = column.unit().decimals();
        for (Line line : table.lines()) {
            if (Evaluation.of(line.cells().get(index)) instanceof Figure.Known known) {
                widest = Math.max(widest, shown(DanishNumbers.fixed(known.value(), decimals)));
            }
        }
        return Math.max(NARROWEST_FIGURE, widest);
    }

    /** Wide enough for every word, and such that no line ends inside "16-66". */
    private static double heading(String heading) {
        double width = TextWidth.widestWord(heading, PageRows.HEADING_POINTS, true);
        while (TextWidth.mayBreakAtHyphen(heading, width, PageRows.HEADING_POINTS, true)) {
            width += STEP;
        }
        return width;
    }

    private OptionalDouble remarks() {
        return table.lines().stream()
                .filter(line -> !line.remark().isEmpty())
                .mapToDouble(line -> shown(line.remark()) + INDENTED)
                .max();
    }

    /** In bold, since total rows are. */
    private static double shown(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, true) + PADDING;
    }
}
