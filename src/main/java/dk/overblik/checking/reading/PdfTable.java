package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.reading.PdfLines.Line;
import dk.overblik.checking.reading.PdfLines.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Puts the pieces of some lines into the columns of a table, by where they stand. */
final class PdfTable {

    /** The widest space of the usual fonts, of the size of their letters. */
    private static final double SPACE = 0.28;

    private static final double CLEARLY_WIDER = 1.2;

    /** Figures stand in line at the edge where they stray so much less than at the other. */
    private static final double SAME_EDGE = 0.3;

    /** In points: what only touches a place does not stand over it. */
    private static final double TOUCH = 0.5;

    private final List<String> head;

    /** From where to where the figures of each column stand. */
    private final List<double[]> columns = new ArrayList<>();

    /** From where to where the names over each column may stand. */
    private final List<double[]> zones = new ArrayList<>();

    private final List<List<Block.Cell>> rows = new ArrayList<>();

    private PdfTable(List<String> head) {
        this.head = head;
    }

    static PdfTable of(List<Line> lines, String place) {
        PdfTable table =
                new PdfTable(lines.stream().takeWhile(l -> !hasFigure(l)).map(Line::text).toList());
        table.findColumns(lines);
        table.add(lines, place);
        return table;
    }

    Block.Table block() {
        return new Block.Table(rows);
    }

    /**
     * Takes the rows at the top of the next page.
     *
     * @param lines of that page
     * @return how many of its lines belong to the table, with a heading that is repeated
     */
    int continuedBy(List<Line> lines, String place) {
        int from = 0;
        while (from < Math.min(head.size(), lines.size())
                && lines.get(from).text().equals(head.get(from))) {
            from++;
        }
        int end = from;
        while (end < lines.size() && isRow(lines.get(end))) {
            end++;
        }
        if (end == from) {
            return 0;
        }
        add(lines.subList(from, end), place);
        return end;
    }

    /** A label and figures, each in a column of its own; years alone head a table of their own. */
    private boolean isRow(Line line) {
        List<Integer> taken = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            List<Integer> over = over(piece, columns);
            if (over.size() != 1 || taken.contains(over.get(0))) {
                return false;
            }
            taken.add(over.get(0));
        }
        return hasFigure(line) && taken.get(0) == 0;
    }

    /** Of the rows with most pieces, which stand under each other. */
    private void findColumns(List<Line> lines) {
        List<Line> figures = lines.stream().filter(PdfTable::hasFigure).toList();
        List<Line> rows = figures.isEmpty() ? lines : figures;
        int most = rows.stream().mapToInt(l -> l.pieces().size()).max().orElse(0);
        List<Line> full = rows.stream().filter(l -> l.pieces().size() == most).toList();
        full.forEach(line -> line.pieces().forEach(this::widen));
        columns.sort((a, b) -> Double.compare(a[0], b[0]));
        findZones(full);
    }

    /**
     * Columns of figures that end under each other reach from the end of one to the end of the
     * next, and those that begin so from one beginning to the next: a name stands within that,
     * wherever its cell puts it. Others tell no more than where their figures are.
     */
    private void findZones(List<Line> rows) {
        double begins = spread(rows, Piece::left, 0);
        double ends = spread(rows, Piece::right, 1);
        boolean right = ends < SAME_EDGE * begins;
        if (!right && begins >= SAME_EDGE * ends) {
            zones.addAll(columns);
            return;
        }
        double from = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean last = i + 1 == columns.size();
            double to = right ? columns.get(i)[1] : last ? 0 : columns.get(i + 1)[0];
            zones.add(new double[] {from, last ? Double.MAX_VALUE : to});
            from = to;
        }
    }

    /** How far the edges of figures are from the edges of their columns, in all. */
    private double spread(List<Line> rows, ToDoubleFunction<Piece> edge, int side) {
        return rows.stream()
                .flatMap(line -> line.pieces().stream().skip(1))
                .mapToDouble(
                        piece -> {
                            double[] column = columns.get(nearest(piece));
                            return Math.abs(edge.applyAsDouble(piece) - column[side]);
                        })
                .sum();
    }

    private void widen(Piece piece) {
        for (double[] column : columns) {
            if (piece.left() < column[1] && column[0] < piece.right()) {
                column[0] = Math.min(column[0], piece.left());
                column[1] = Math.max(column[1], piece.right());
                return;
            }
        }
        columns.add(new double[] {piece.left(), piece.right()});
    }

    private void add(List<Line> lines, String place) {
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && isSameRow(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            rows.add(row(lines.subList(at, end), place + ", række " + (rows.size() + 1)));
            at = end;
        }
    }

    /** A heading over several lines is one row: none of them has a figure. */
    private static boolean isSameRow(Line above, Line line) {
        boolean near = line.foot() - above.foot() < 1.5 * line.size();
        return near && !hasFigure(line) && !hasFigure(above);
    }

    private static boolean hasFigure(Line line) {
        return line.pieces().stream()
                .skip(1)
                .anyMatch(
                        p ->
                                p.text().matches("[-+\u2212\u2013]?\\d[\\d.,]*\\s?(?:%|pct\\.?)?")
                                        && !p.text().matches("(?:19|20)\\d\\d"));
    }

    private List<Block.Cell> row(List<Line> parts, String at) {
        List<StringBuilder> texts =
                IntStream.range(0, columns.size()).mapToObj(i -> new StringBuilder()).toList();
        boolean[] covered = new boolean[columns.size()];
        for (Line line : parts) {
            List<double[]> places = rows.isEmpty() && !hasFigure(line) ? zones : columns;
            for (Piece piece : pieces(line, places)) {
                boolean first = true;
                for (int column : columnsOf(piece, places)) {
                    StringBuilder text = texts.get(column);
                    PdfLayout.append(text, piece.text());
                    covered[column] |= !first;
                    first = false;
                }
            }
        }
        return IntStream.range(0, columns.size())
                .mapToObj(
                        i ->
                                new Block.Cell(
                                        List.of(Passage.of(texts.get(i).toString(), at)),
                                        covered[i]))
                .toList();
    }

    /**
     * Those of a line. The names of narrow columns stand closer than columns do elsewhere: what
     * stands over several is cut at its widest gaps, if each part then stands over its own.
     */
    private static List<Piece> pieces(Line line, List<double[]> places) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            List<Integer> over = over(piece, places);
            List<Piece> parts = cut(piece, over.size(), line.size());
            boolean own =
                    parts.size() == over.size()
                            && IntStream.range(0, parts.size())
                                    .allMatch(
                                            i ->
                                                    over(parts.get(i), places)
                                                            .equals(List.of(over.get(i))));
            pieces.addAll(own ? parts : List.of(piece));
        }
        return pieces;
    }

    /** Into so many parts, where the gaps between them are clearly wider than those within. */
    private static List<Piece> cut(Piece piece, int parts, double size) {
        int words = piece.words().size();
        if (parts < 2 || words < parts) {
            return List.of(piece);
        }
        double[] gaps = IntStream.range(1, words).mapToDouble(piece::gapBefore).sorted().toArray();
        double narrowest = gaps[words - parts];
        double within = words > parts ? gaps[words - parts - 1] : SPACE * size;
        if (narrowest < CLEARLY_WIDER * within) {
            return List.of(piece);
        }
        List<Piece> cut = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words; at++) {
            if (at == words || piece.gapBefore(at) >= narrowest) {
                cut.add(new Piece(piece.words().subList(from, at)));
                from = at;
            }
        }
        return cut;
    }

    /** All columns that a piece stands over, else the nearest. */
    private List<Integer> columnsOf(Piece piece, List<double[]> places) {
        List<Integer> over = over(piece, places);
        return over.isEmpty() ? List.of(nearest(piece)) : over;
    }

    private static List<Integer> over(Piece piece, List<double[]> places) {
        List<Integer> over = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            double[] place = places.get(i);
            if (piece.left() + TOUCH < place[1] && place[0] < piece.right() - TOUCH) {
                over.add(i);
            }
        }
        return over;
    }

    private int nearest(Piece piece) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (distance(piece, i) < distance(piece, nearest)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private double distance(Piece piece, int column) {
        double middle = (columns.get(column)[0] + columns.get(column)[1]) / 2;
        return Math.abs(piece.middle() - middle);
    }
}
