package dk.overblik.report.chapter;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is published: blocks of columns side by side, a line for each group or area.
 *
 * @param caption over the table; empty where the page's title says it all
 * @param labelHeading over the row labels
 * @param sentences stand under the table and speak of its cells
 * @param lead stands above the table and speaks of its cells, where there is so much to be said
 * @param remarks of those under the page the ones that speak of its cells, and follow them
 */
public record Table(
        String caption,
        String labelHeading,
        List<Block> blocks,
        List<Line> lines,
        List<Wording> sentences,
        Optional<Wording> lead,
        List<Wording> remarks) {

    /** What is shown of a figure that is missing. */
    public static final String MISSING = ".";

    /**
     * Columns under one heading.
     *
     * @param heading such as an area's name; empty where the columns need none
     */
    public record Block(String heading, List<Column> columns) {
        public Block {
            columns = List.copyOf(columns);
        }
    }

    /** What a column shows; its unit decides how. */
    public record Column(String heading, Unit unit, Emphasis emphasis) {

        /** A column that is read as it is. */
        public Column(String heading, Unit unit) {
            this(heading, unit, Emphasis.NONE);
        }

        /** Whether its cells hold words rather than figures. */
        public boolean holdsWords() {
            return unit == Unit.WORDS;
        }

        /** Whether bars may stand beside its figures. */
        public boolean hasBars() {
            return emphasis != Emphasis.NONE && emphasis != Emphasis.VERDICT;
        }

        public Column with(Emphasis other) {
            return new Column(heading, unit, other);
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Column that
                            && heading.equals(that.heading)
                            && unit.equals(that.unit)
                            && emphasis.equals(that.emphasis));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * heading.hashCode() + unit.hashCode()) + emphasis.hashCode();
        }
    }

    /** What a cell of a table holds. */
    public sealed interface Cell {

        /**
         * A figure, as a value and as a live formula.
         *
         * @param own what it is counted in, where that is not the unit of its column
         * @param last the last of the places that a place is shared over; empty of other figures
         * @param behind the words of its unit, which stand behind it where its column has figures
         *     in others; else empty
         * @param leftOver whether it is what all lines above leave of the last line's figure
         */
        record Shown(
                Expression expression,
                Optional<Unit> own,
                Optional<Expression> last,
                String behind,
                boolean leftOver)
                implements Cell {

            /** A figure in the unit of its column. */
            public Shown(Expression expression) {
                this(expression, Optional.empty(), Optional.empty(), "", false);
            }

            private Shown with(Expression other, Optional<Expression> otherLast) {
                return new Shown(other, own, otherLast, behind, leftOver);
            }

            /** What it is counted in, in a column of a unit. */
            public Unit unit(Column column) {
                return own.orElse(column.unit());
            }

            /** Whether it shows as a span of places, "5.-6.", and so as a text. */
            public boolean isSpan() {
                return last.filter(other -> !other.figure().equals(expression.figure()))
                        .isPresent();
            }

            /** What it shows with some decimals. */
            public String text(int decimals) {
                String shown = text(expression, decimals);
                if (isSpan()) {
                    return shown + ".-" + text(last.orElseThrow(), decimals) + ".";
                }
                return expression.figure() instanceof Figure.Known ? shown + behind : shown;
            }

            private static String text(Expression expression, int decimals) {
                return expression.figure() instanceof Figure.Known known
                        ? DanishFormat.fixed(known.value(), decimals)
                        : MISSING;
            }
        }

        /** Words that follow from figures of the same table. */
        record Said(Wording wording) implements Cell {}

        static Cell of(Expression expression) {
            return new Shown(expression);
        }

        /** A figure that is counted in a unit of its own. */
        static Cell of(Expression expression, Unit unit) {
            return saying(expression, unit, "");
        }

        /**
         * The same with its unit behind it.
         *
         * @param words of the unit, or empty
         */
        static Cell saying(Expression expression, Unit unit, String words) {
            String behind = words.isEmpty() ? "" : " " + words;
            return new Shown(expression, Optional.of(unit), Optional.empty(), behind, false);
        }

        /** A place that may be shared: a number, or "5.-6." */
        static Cell place(Expression first, Expression last) {
            return new Shown(first, Optional.empty(), Optional.of(last), "", false);
        }

        /**
         * What all lines above leave of the last line's figure: of many lines a formula has no room
         * for what each of them is computed from.
         */
        static Cell leftOver(Expression expression) {
            return new Shown(expression, Optional.empty(), Optional.empty(), "", true);
        }

        static Cell of(Wording wording) {
            return new Said(wording);
        }
    }

    /** What a line is among the others. */
    public enum Role {
        MEMBER,
        /** The total of the members above it. */
        TOTAL,
        /** What is counted of some members once more: before them, or set apart below the total. */
        SUBTOTAL,
        /** A member that the reader shall find at once among others, such as the own area. */
        OWN
    }

    /**
     * One row.
     *
     * @param cells as many as all blocks have columns, from left to right
     * @param beside what to say after the last column
     * @param good which end is good for what the line counts
     */
    public record Line(
            String label, Role role, List<Cell> cells, List<Beside> beside, GoodEnd good) {
        public Line {
            cells = List.copyOf(cells);
            beside = List.copyOf(beside);
        }

        /** A line of which nobody has said which end is good. */
        public Line(String label, Role role, List<Cell> cells, String remark) {
            this(label, role, cells, Beside.of(remark), GoodEnd.NEUTRAL);
        }

        /** What is said after the last column, as it is made, or empty. */
        public String remark() {
            return Beside.text(beside);
        }

        /** The same with what is known of its good end. */
        public Line with(GoodEnd known) {
            return new Line(label, role, cells, beside, known);
        }

        /** The same with something said beside it. */
        public Line beside(List<Beside> others) {
            return new Line(label, role, cells, others, good);
        }

        private Line asMember() {
            return new Line(label, Role.MEMBER, cells, beside, good);
        }

        private Line ofFirst(int columns) {
            List<Beside> said =
                    beside.stream()
                            .map(each -> each.moved(p -> p.column() < columns, p -> p))
                            .toList();
            return new Line(label, role, cells.subList(0, columns), said, good);
        }

        Line with(Substitution origins) {
            List<Cell> traced = cells.stream().map(cell -> traced(cell, origins)).toList();
            return new Line(label, role, traced, beside, good);
        }

        Line exact(List<Column> columns) {
            List<Cell> exact = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                exact.add(exact(cells.get(i), columns.get(i)));
            }
            return new Line(label, role, exact, beside, good);
        }

        private static Cell exact(Cell cell, Column column) {
            return cell instanceof Cell.Shown shown
                    ? shown.with(
                            shown.expression().exact(shown.unit(column).isCounted()), shown.last())
                    : cell;
        }

        private static Cell traced(Cell cell, Substitution origins) {
            return cell instanceof Cell.Shown shown
                    ? shown.with(
                            origins.inCell(shown.expression()), shown.last().map(origins::inCell))
                    : cell;
        }

        /** The expression of a cell that shows a figure. */
        public Expression figure(int column) {
            if (cells.get(column) instanceof Cell.Shown shown) {
                return shown.expression();
            }
            throw new IllegalArgumentException("Words, and no figure: " + cells.get(column));
        }

        /** A line of figures alone. */
        public static Line of(String label, Role role, List<Expression> figures, String remark) {
            return new Line(label, role, figures.stream().map(Cell::of).toList(), remark);
        }
    }

    public Table {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(amongOthers(lines));
        sentences = List.copyOf(sentences);
        remarks = List.copyOf(remarks);
    }

    /** Of several lines that all were to be found at once none stands out. */
    private static List<Line> amongOthers(List<Line> lines) {
        boolean alike = lines.size() > 1;
        for (Line line : lines) {
            alike = alike && line.role() == Role.OWN;
        }
        return alike ? lines.stream().map(Line::asMember).toList() : lines;
    }

    /** A table that nothing stands above but its caption. */
    public Table(
            String caption,
            String labelHeading,
            List<Block> blocks,
            List<Line> lines,
            List<Wording> sentences) {
        this(caption, labelHeading, blocks, lines, sentences, Optional.empty(), List.of());
    }

    /** The same with words above it. */
    public Table led(Wording words) {
        return new Table(
                caption, labelHeading, blocks, lines, sentences, Optional.of(words), remarks);
    }

    /** The same with other remarks that speak of its figures. */
    public Table remarked(List<Wording> others) {
        return new Table(caption, labelHeading, blocks, lines, sentences, lead, others);
    }

    /** The same with what computed figures are made of in their place. */
    Table with(Substitution origins) {
        return new Table(
                caption,
                labelHeading,
                blocks,
                lines.stream().map(line -> line.with(origins)).toList(),
                sentences,
                lead,
                remarks);
    }

    /** The first block alone, under no heading of its own; the sentences speak of no other. */
    public Table ofFirstBlock() {
        Block first = new Block("", blocks.get(0).columns());
        int width = first.columns().size();
        return new Table(
                caption,
                labelHeading,
                List.of(first),
                lines.stream().map(line -> line.ofFirst(width)).toList(),
                sentences,
                lead,
                remarks.stream()
                        .filter(words -> words.places().stream().allMatch(p -> p.column() < width))
                        .toList());
    }

    /** The same with figures that show alike whoever rounds them. */
    Table exact() {
        List<Column> columns = columns();
        return new Table(
                caption,
                labelHeading,
                blocks,
                lines.stream().map(line -> line.exact(columns)).toList(),
                sentences,
                lead,
                remarks);
    }

    /** The same with nothing said beside its lines. */
    Table withoutRemarks() {
        return new Table(
                caption,
                labelHeading,
                blocks,
                lines.stream().map(line -> line.beside(List.of())).toList(),
                sentences,
                lead,
                remarks);
    }

    /** The same under another caption. */
    public Table captioned(String other) {
        return new Table(other, labelHeading, blocks, lines, sentences, lead, remarks);
    }

    /** The same with other sentences. */
    public Table saying(List<Wording> others) {
        return new Table(caption, labelHeading, blocks, lines, others, lead, remarks);
    }

    /** All columns from left to right, the label's not included. */
    public List<Column> columns() {
        return blocks.stream().flatMap(block -> block.columns().stream()).toList();
    }

    /** The figure in a cell, of which words may speak. */
    public Figure figure(Wording.Place place) {
        return lines.get(place.line()).figure(place.column()).figure();
    }

    /** Where a figure stands by itself; empty where it does nowhere. */
    public Optional<Wording.Place> place(Observation figure) {
        for (int line = 0; line < lines.size(); line++) {
            List<Cell> cells = lines.get(line).cells;
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Cell.Shown cell
                        && cell.expression() instanceof Expression.Observed shown
                        && shown.observation().equals(figure)) {
                    return Optional.of(new Wording.Place(line, column));
                }
            }
        }
        return Optional.empty();
    }

    /** What words say of the figures. */
    public String said(Wording wording) {
        return wording.text(this::figure);
    }

    /** How many of the remarks say something as the figures are now. */
    public long remarksSaid() {
        return remarks.stream().filter(each -> !said(each).isEmpty()).count();
    }

    /** What is said beside a line, following its figures. */
    public Wording beside(int line) {
        return Beside.wording(lines.get(line).beside, line);
    }

    /** What a cell of a line shows, with the decimals of its column. */
    public String shown(Line line, int column) {
        if (line.cells().get(column) instanceof Cell.Said words) {
            return said(words.wording());
        }
        return ((Cell.Shown) line.cells().get(column)).text(unit(line, column).decimals());
    }

    /** What a cell of a line is counted in. */
    public Unit unit(Line line, int column) {
        Column shown = columns().get(column);
        return line.cells().get(column) instanceof Cell.Shown figure
                ? figure.unit(shown)
                : shown.unit();
    }

    /** The figures' expressions, line by line. */
    public Stream<Expression> expressions() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell.Shown.class::isInstance)
                .map(Cell.Shown.class::cast)
                .flatMap(cell -> Stream.concat(Stream.of(cell.expression()), cell.last().stream()));
    }

    /** What the eye shall be led to in a column of a table. */
    public enum Emphasis {
        NONE,
        /** How far figures are from zero; which side is good, each line knows. */
        CHANGE,
        /** The same of changes in percent, none of which is over so few people that it leaps. */
        RATE,
        /** Figures of which what is below zero is good. */
        LOW_IS_GOOD,
        /** The same where what is above zero is good. */
        HIGH_IS_GOOD,
        /** Words that say whether a goal is reached. */
        VERDICT
    }
}
