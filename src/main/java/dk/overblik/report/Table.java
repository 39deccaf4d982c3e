package dk.overblik.report;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Substitution;
import dk.overblik.model.Rulebook.GoodEnd;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that is published: blocks of columns side by side, a line for each group or area.
 *
 * @param caption over the table; empty where the page's title says it all
 * @param labelHeading over the row labels
 * @param sentences stand under the table and speak of its cells
 */
record Table(
        String caption,
        String labelHeading,
        List<Block> blocks,
        List<Line> lines,
        List<Wording> sentences) {

    /**
     * Columns under one heading.
     *
     * @param heading such as an area's name; empty where the columns need none
     */
    record Block(String heading, List<Column> columns) {
        Block {
            columns = List.copyOf(columns);
        }
    }

    /** What a column shows; its unit decides how. */
    record Column(String heading, Unit unit, Emphasis emphasis) {

        /** A column that is read as it is. */
        Column(String heading, Unit unit) {
            this(heading, unit, Emphasis.NONE);
        }

        Column with(Emphasis other) {
            return new Column(heading, unit, other);
        }
    }


    /** What a cell of a table holds. */
    sealed interface Cell {

        /** A figure, as a value and as a live formula. */
        record Shown(Expression expression) implements Cell {}

        /** Words that follow from figures of the same table. */
        record Said(Wording wording) implements Cell {}

        static Cell of(Expression expression) {
            return new Shown(expression);
        }

        static Cell of(Wording wording) {
            return new Said(wording);
        }
    }

    /** What a line is among the others. */
    enum Role {
        MEMBER,
        /** The total of the members above it. */
        TOTAL,
        /** The subtotal that its members follow. */
        SUBTOTAL,
        /** A member that the reader shall find at once, such as the own area. */
        OWN
    }

    /**
     * One row.
     *
     * @param cells as many as all blocks have columns, from left to right
     * @param remark what to say after the last column, or empty
     * @param good which end is good for what the line counts
     */
    record Line(String label, Role role, List<Cell> cells, String remark, GoodEnd good) {
        Line {
            cells = List.copyOf(cells);
        }

        /** A line of which nobody has said which end is good. */
        Line(String label, Role role, List<Cell> cells, String remark) {
            this(label, role, cells, remark, GoodEnd.NEUTRAL);
        }

        /** The same with what is known of its good end. */
        Line with(GoodEnd known) {
            return new Line(label, role, cells, remark, known);
        }

        Line with(Substitution origins) {
            List<Cell> traced = cells.stream().map(cell -> traced(cell, origins)).toList();
            return new Line(label, role, traced, remark, good);
        }

        private static Cell traced(Cell cell, Substitution origins) {
            return cell instanceof Cell.Shown shown
                    ? Cell.of(origins.inCell(shown.expression()))
                    : cell;
        }

        /** The expression of a cell that shows a figure. */
        Expression figure(int column) {
            if (cells.get(column) instanceof Cell.Shown shown) {
                return shown.expression();
            }
            throw new IllegalArgumentException("Words, and no figure: " + cells.get(column));
        }

        /** A line of figures alone. */
        static Line of(String label, Role role, List<Expression> figures, String remark) {
            return new Line(label, role, figures.stream().map(Cell::of).toList(), remark);
        }
    }

    Table {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    /** The same with what computed figures are made of in their place. */
    Table with(Substitution origins) {
        return new Table(
                caption,
                labelHeading,
                blocks,
                lines.stream().map(line -> line.with(origins)).toList(),
                sentences);
    }

    /** The same under another caption. */
    Table captioned(String other) {
        return new Table(other, labelHeading, blocks, lines, sentences);
    }

    /** All columns from left to right, the label's not included. */
    List<Column> columns() {
        return blocks.stream().flatMap(block -> block.columns().stream()).toList();
    }

    /** The figures' expressions, line by line. */
    Stream<Expression> expressions() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell.Shown.class::isInstance)
                .map(cell -> ((Cell.Shown) cell).expression());
    }
}
