package dk.overblik.report;

import dk.overblik.calculation.Expression;
import java.util.List;

/**
 * A table that is published: blocks of columns side by side, a line for each group or area.
 *
 * @param sheetName the name of its page
 * @param labelHeading over the row labels
 */
record Table(
        String sheetName,
        String title,
        String periodLine,
        String labelHeading,
        List<Block> blocks,
        List<Line> lines,
        List<Wording> sentences,
        List<String> notes) {

    /** Columns under one heading, such as an area's name. */
    record Block(String heading, List<Column> columns) {
        Block {
            columns = List.copyOf(columns);
        }
    }

    /** What a column shows; its unit decides how. */
    record Column(String heading, Unit unit) {}

    /** The unit of a column's figures. */
    enum Unit {
        COUNT(0),
        PERCENT(1);

        private final int decimals;

        Unit(int decimals) {
            this.decimals = decimals;
        }

        int decimals() {
            return decimals;
        }
    }

    /**
     * One row.
     *
     * @param cells as many as all blocks have columns, from left to right
     * @param remark what to say after the last column, or empty
     */
    record Line(String label, boolean total, List<Expression> cells, String remark) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    Table {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }

    int columnCount() {
        return blocks.stream().mapToInt(block -> block.columns().size()).sum();
    }
}
