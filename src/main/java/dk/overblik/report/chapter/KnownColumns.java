package dk.overblik.report.chapter;

import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table without the columns that hold no known figure: dots from top to bottom tell nothing that
 * one line in the notes does not tell.
 */
public final class KnownColumns {

    private final Table table;
    private final List<Integer> kept;

    /**
     * A column that is left out.
     *
     * @param table its caption, or empty
     * @param block the heading over it, or empty
     * @param reasons why its figures are missing
     */
    public record Left(String table, String block, String heading, List<Figure.Missing> reasons) {
        public Left {
            reasons = List.copyOf(reasons);
        }
    }

    public KnownColumns(Table table) {
        this.table = table;
        this.kept =
                IntStream.range(0, table.columns().size()).filter(this::isKnown).boxed().toList();
    }

    private KnownColumns(Table table, List<Integer> kept) {
        this.table = table;
        this.kept = kept;
    }

    /** A table as it stands outside the workbook, where no sheet can be led to. */
    public static Table withoutLinks(Table table) {
        List<Integer> kept =
                IntStream.range(0, table.columns().size())
                        .filter(column -> !leadsAway(table, column))
                        .boxed()
                        .toList();
        return new KnownColumns(table, kept).table();
    }

    private static boolean leadsAway(Table table, int column) {
        return table.lines().stream()
                .map(line -> line.cells().get(column))
                .anyMatch(cell -> cell instanceof Cell.Said said && said.wording().isLink());
    }

    /** That there are two figures for one thing is something to be known. */
    public static boolean tells(Figure figure) {
        return figure instanceof Figure.Known
                || (figure instanceof Figure.Missing missing
                        && missing.reason() == Reason.CONTRADICTED);
    }

    private boolean isKnown(int column) {
        return table.lines().isEmpty()
                || table.lines().stream().anyMatch(line -> tells(line.cells().get(column)));
    }

    private boolean tells(Cell cell) {
        return cell instanceof Cell.Said said
                ? !table.said(said.wording()).equals(Table.MISSING)
                : tells(((Cell.Shown) cell).expression().figure());
    }

    /** Whether nothing is left of the table. */
    boolean areNone() {
        return kept.isEmpty();
    }

    /** The table of the columns that are kept; it is the same where all of them are. */
    public Table table() {
        return kept.size() == table.columns().size()
                ? table
                : new Table(
                        table.caption(),
                        table.labelHeading(),
                        blocks(),
                        table.lines().stream().map(this::line).toList(),
                        table.sentences().stream().map(this::wording).toList(),
                        table.lead().map(this::wording),
                        table.remarks().stream().map(this::wording).toList());
    }

    /** What is left out, from left to right. */
    public List<Left> left() {
        List<Left> left = new ArrayList<>();
        int column = 0;
        for (Block block : table.blocks()) {
            for (Column each : block.columns()) {
                if (!kept.contains(column)) {
                    left.add(
                            new Left(
                                    table.caption(),
                                    block.heading(),
                                    each.heading(),
                                    reasons(column)));
                }
                column++;
            }
        }
        return left;
    }

    private List<Figure.Missing> reasons(int column) {
        return table.lines().stream()
                .flatMap(line -> reason(line.cells().get(column)))
                .distinct()
                .toList();
    }

    private static Stream<Figure.Missing> reason(Cell cell) {
        return cell instanceof Cell.Shown shown
                        && shown.expression().figure() instanceof Figure.Missing missing
                ? Stream.of(new Figure.Missing(missing.reason()))
                : Stream.empty();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (Block block : table.blocks()) {
            int start = first;
            List<Column> columns =
                    IntStream.range(0, block.columns().size())
                            .filter(i -> kept.contains(start + i))
                            .mapToObj(block.columns()::get)
                            .toList();
            if (!columns.isEmpty()) {
                blocks.add(new Block(block.heading(), columns));
            }
            first += block.columns().size();
        }
        return blocks;
    }

    private Line line(Line line) {
        List<Cell> cells =
                kept.stream()
                        .map(line.cells()::get)
                        .map(
                                cell ->
                                        cell instanceof Cell.Said said
                                                ? Cell.of(wording(said.wording()))
                                                : cell)
                        .toList();
        List<Beside> beside =
                line.beside().stream()
                        .map(each -> each.moved(p -> kept.contains(p.column()), this::moved))
                        .toList();
        return new Line(line.label(), line.role(), cells, beside, line.good());
    }

    /** Words on a column that is left out say what they say of a missing figure. */
    private Wording wording(Wording wording) {
        return wording.places().stream().allMatch(place -> kept.contains(place.column()))
                ? wording.moved(this::moved)
                : wording.asMissing();
    }

    private Place moved(Place place) {
        return new Place(place.line(), kept.indexOf(place.column()));
    }
}
