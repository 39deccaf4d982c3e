package dk.overblik.writing.note;

import dk.overblik.writing.note.NoteWidths.Comfort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A table made to fit the paper: upright if it can be read with ease, else broad, else in parts.
 */
final class NoteFit {

    /** From the most comfortable on; the last is the least that a reader should be given. */
    private static final List<Comfort> COMFORTS =
            List.of(
                    new Comfort(2, 1),
                    new Comfort(3, 1),
                    new Comfort(3, 2),
                    new Comfort(4, 2),
                    new Comfort(4, 3),
                    new Comfort(4, 4));

    /** More of them would be looked for up and down the paper. */
    private static final int MOST_AREAS = 3;

    private static final Comfort LEAST = COMFORTS.get(COMFORTS.size() - 1);

    /**
     * What stands on one paper.
     *
     * @param widths of the columns, in twentieths of a point
     */
    record Part(NoteTable table, List<Integer> widths) {}

    private NoteFit() {}

    /** The paper on which the tables of a chapter stand best, all of them the same way. */
    static NotePaper paper(List<NoteBlock> blocks) {
        boolean upright =
                blocks.stream()
                        .filter(NoteTable.class::isInstance)
                        .map(NoteTable.class::cast)
                        .allMatch(
                                table ->
                                        isSmall(table)
                                                || whole(table, NotePaper.PORTRAIT.inside())
                                                        .isPresent());
        return upright ? NotePaper.PORTRAIT : NotePaper.LANDSCAPE;
    }

    /** A few areas beside each other that are read below each other on one paper, none cut. */
    private static boolean isSmall(NoteTable table) {
        long areas =
                table.columns().stream()
                        .filter(column -> !column.blockHeading().isEmpty())
                        .mapToInt(NoteTable.Column::block)
                        .distinct()
                        .count();
        return areas > 1 && areas <= MOST_AREAS && standsInParts(table);
    }

    /** On one paper that stands, or on more where one that lies would not hold it whole, either. */
    private static boolean standsInParts(NoteTable table) {
        List<Part> parts = cut(table, NotePaper.PORTRAIT.inside());
        boolean lies = whole(table, NotePaper.LANDSCAPE.inside()).isPresent();
        return (NoteHeights.fits(NoteHeights.of(parts), NotePaper.PORTRAIT) || !lies)
                && IntStream.range(1, parts.size())
                        .allMatch(i -> startsBlock(parts.get(i), parts.get(i - 1)));
    }

    /** Whether the parts of a table leave no large gap where they go to the next page together. */
    static boolean areLow(List<Part> parts, NotePaper paper) {
        return NoteHeights.of(parts) <= paper.insideHeight() / 2;
    }

    private static boolean startsBlock(Part part, Part before) {
        List<NoteTable.Column> above = before.table().columns();
        NoteTable.Column first = part.table().columns().get(1);
        return !first.blockHeading().isEmpty()
                && first.block() != above.get(above.size() - 1).block();
    }

    /** The table on a paper, in one part if that can be. */
    static List<Part> parts(NoteTable table, NotePaper paper) {
        return whole(table, paper.inside())
                .map(List::of)
                .orElseGet(() -> cut(table, paper.inside()));
    }

    private static Optional<Part> whole(NoteTable table, int inside) {
        return COMFORTS.stream()
                .map(comfort -> NoteWidths.of(table, comfort))
                .filter(widths -> NoteWidths.sum(widths) <= inside)
                .findFirst()
                .map(widths -> new Part(table, eased(table, widths, inside)));
    }

    /**
     * What room is left goes to the texts, and then to as many as it has on one line; columns of
     * figures stay like each other.
     */
    private static List<Integer> eased(NoteTable table, List<Integer> tight, int inside) {
        List<Integer> widths = new ArrayList<>(tight);
        for (int column = 0; column < table.columns().size(); column++) {
            if (!table.holdsFigures(column)) {
                int least = widths.get(column);
                int most = least + inside - NoteWidths.sum(widths);
                for (Comfort comfort : COMFORTS) {
                    int wanted = NoteWidths.of(table, column, comfort);
                    if (wanted > least && wanted <= most) {
                        widths.set(column, wanted);
                        break;
                    }
                }
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            if (!table.holdsFigures(column)) {
                int now = widths.get(column);
                int most = now + inside - NoteWidths.sum(widths);
                NoteWidths.inOneLine(table, column)
                        .filter(width -> width > now && width <= most)
                        .max()
                        .ifPresent(unbroken(widths, column));
            }
        }
        return widths;
    }

    private static IntConsumer unbroken(List<Integer> widths, int column) {
        return width -> widths.set(column, width);
    }

    /** Cut between blocks; within a block only where that alone is too wide. */
    private static List<Part> cut(NoteTable table, int inside) {
        List<Integer> widths = NoteWidths.of(table, LEAST);
        List<Part> parts = new ArrayList<>();
        int from = 1;
        while (from < table.columns().size()) {
            int to = end(table, widths, from, inside);
            NoteTable part = table.part(from, to);
            parts.add(
                    whole(part, inside)
                            .orElseGet(() -> new Part(part, NoteWidths.of(part, LEAST))));
            from = to;
        }
        return parts;
    }

    /** Where the part that begins at a column has to end, that column not included. */
    private static int end(NoteTable table, List<Integer> widths, int from, int inside) {
        int used = widths.get(0) + widths.get(from);
        int atBlock = 0;
        int to = from + 1;
        while (to < table.columns().size() && used + widths.get(to) <= inside) {
            if (table.startsBlock(to)) {
                atBlock = to;
            }
            used += widths.get(to);
            to++;
        }
        boolean betweenBlocks = to == table.columns().size() || table.startsBlock(to);
        return betweenBlocks || atBlock == 0 ? to : atBlock;
    }
}
