package dk.overblik.writing.note;

import dk.overblik.page.Look;
import dk.overblik.page.PageCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a note: rows of the same number of cells, the labels first.
 *
 * @param name what it shows, for those who hear it rather than see it
 * @param headings the rows that each page repeats
 */
record NoteTable(String name, List<List<PageCell>> headings, List<List<PageCell>> lines)
        implements NoteBlocks.NoteBlock {

    private static final PageCell NOTHING = PageCell.nothing(Look.PLAIN);

    /** A heading for what a sheet leaves without one; Word reads headings aloud. */
    private static final PageCell REMARKS = PageCell.text("Bemærkning", Look.TEXT_HEADING);

    NoteTable {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** A table of rows as a page has them, of which some may be shorter than others. */
    static NoteTable of(String name, List<List<PageCell>> headings, List<List<PageCell>> lines) {
        int columns =
                Stream.concat(headings.stream(), lines.stream())
                        .mapToInt(List::size)
                        .max()
                        .orElse(0);
        List<List<PageCell>> filled = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean last = i == headings.size() - 1;
            filled.add(filled(headings.get(i), columns, last ? REMARKS : NOTHING));
        }
        return new NoteTable(
                name, filled, lines.stream().map(line -> filled(line, columns, NOTHING)).toList());
    }

    private static List<PageCell> filled(List<PageCell> row, int columns, PageCell with) {
        List<PageCell> filled = new ArrayList<>(row);
        while (filled.size() < columns) {
            filled.add(with);
        }
        return List.copyOf(filled);
    }

    int columns() {
        return headings.isEmpty() ? lines.get(0).size() : headings.get(0).size();
    }

    /** The cells of a column that are no headings. */
    List<PageCell> column(int column) {
        return lines.stream().map(line -> line.get(column)).toList();
    }

    boolean holdsFigures(int column) {
        return column(column).stream().anyMatch(cell -> NoteStyle.isFigure(cell.look()));
    }

    /** The lowest heading of a column. */
    PageCell heading(int column) {
        return headings.isEmpty() ? NOTHING : headings.get(headings.size() - 1).get(column);
    }

    /** Whether a block of columns under a heading of its own begins here. */
    boolean startsBlock(int column) {
        return headings.stream().anyMatch(row -> row.get(column).look() == Look.BLOCK_HEADING);
    }

    /** The labels with some of the other columns, from one up to but not including another. */
    NoteTable part(int from, int to) {
        return new NoteTable(
                name,
                headings.stream().map(row -> part(headed(row, from), from, to)).toList(),
                lines.stream().map(row -> part(row, from, to)).toList());
    }

    private static List<PageCell> part(List<PageCell> row, int from, int to) {
        List<PageCell> part = new ArrayList<>(List.of(row.get(0)));
        part.addAll(row.subList(from, to));
        return List.copyOf(part);
    }

    /** A block that is cut has its heading over what follows the cut as well. */
    private static List<PageCell> headed(List<PageCell> row, int from) {
        int start = from;
        while (row.get(start).look() == Look.BLOCK_HEADING_REST) {
            start--;
        }
        List<PageCell> headed = new ArrayList<>(row);
        headed.set(from, row.get(start));
        return headed;
    }
}
