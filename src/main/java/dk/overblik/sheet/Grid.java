package dk.overblik.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a sheet that was read, stored as columns of primitives, by chunks, so that nothing
 * is copied as they grow: 11 bytes a cell.
 *
 * <p>Rows and columns count from 0. Cells are stored row by row, each row sorted by column; blank
 * cells are not stored. {@link Cell} values are views, made when asked for.
 */
public final class Grid {

    private final int[] rowStarts;
    private final int columns;
    private final CellChunk[] chunks;
    private final List<String> texts;
    private final List<String> words;
    private final Covered covered;

    /**
     * The cells that merged cells covered with other content than their own, before they were left
     * out.
     *
     * @param row that of the first of them, where there is one
     */
    public record Covered(int count, int row, int column) {

        static final Covered NONE = new Covered(0, 0, 0);
    }

    Grid(
            int[] rowStarts,
            int columns,
            List<CellChunk> chunks,
            List<String> texts,
            List<String> words,
            Covered covered) {
        this.rowStarts = rowStarts;
        this.columns = columns;
        this.chunks = chunks.toArray(new CellChunk[0]);
        this.texts = texts;
        this.words = words;
        this.covered = covered;
    }

    /** What a stored cell is; the payload is a number, a text's index, or a day's number. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        PERCENT,
        DAY,
        TRUTH,
        FAULT,
        /** A number that the sheet shows with words; which is told by codes from its own on. */
        WORDED;

        private static final Kind[] ALL = values();

        /** As many words as a code has room for. */
        static final int MOST_WORDS = 100;

        @SuppressWarnings("EnumOrdinal") // stored in memory only
        byte code() {
            return (byte) ordinal();
        }

        static Kind of(byte code) {
            return code >= WORDED.code() ? WORDED : ALL[code];
        }
    }

    /** How many rows reach from the first to the last one with a cell. */
    public int rows() {
        return rowStarts.length - 1;
    }

    /** How many columns reach from the first to the last one with a cell. */
    public int columns() {
        return columns;
    }

    /** The last column of a row that has a cell; -1 where the row is blank. */
    public int lastColumn(int row) {
        boolean blank = row < 0 || row >= rows() || rowStarts[row] == rowStarts[row + 1];
        return blank ? -1 : columnAt(rowStarts[row + 1] - 1);
    }

    /** The columns that have a cell in some row. */
    public BitSet usedColumns() {
        BitSet used = new BitSet();
        for (int at = 0; at < size(); at++) {
            used.set(columnAt(at));
        }
        return used;
    }

    /** How many cells are not blank in the first rows and columns. */
    public int sizeWithin(int firstRows, int firstColumns) {
        int within = 0;
        int end = rowStarts[Math.min(firstRows, rows())];
        for (int at = 0; at < end; at++) {
            within += columnAt(at) < firstColumns ? 1 : 0;
        }
        return within;
    }

    /** How many cells are not blank. */
    public int size() {
        return rowStarts[rows()];
    }

    public Covered covered() {
        return covered;
    }

    /** These cells without those that merged cells cover: all but the first of each range. */
    Grid shownBy(List<Range> merged) {
        CoveredCells cover = new CoveredCells(this, merged);
        BitSet hidden = cover.hidden();
        return hidden.isEmpty() ? this : without(hidden, cover.different());
    }

    private Grid without(BitSet hidden, Covered different) {
        int[] starts = new int[rowStarts.length];
        List<CellChunk> kept = new ArrayList<>();
        int size = 0;
        for (int row = 0; row < rows(); row++) {
            starts[row] = size;
            for (int at = rowStarts[row]; at < rowStarts[row + 1]; at++) {
                if (!hidden.get(at)) {
                    if (CellChunk.isFull(size)) {
                        kept.add(new CellChunk());
                    }
                    kept.get(CellChunk.numberOf(size)).take(size, chunks, at);
                    size++;
                }
            }
        }
        starts[rows()] = size;
        return new Grid(starts, columns, kept, texts, words, different);
    }

    /** A text at a place that has a cell. */
    public record TextAt(int row, int column, String text) {}

    /** These cells with texts in the place of some. */
    public Grid with(List<TextAt> written) {
        List<String> all = new ArrayList<>(texts);
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < all.size(); number++) {
            numbers.put(all.get(number), number);
        }
        List<CellChunk> copies = Arrays.stream(chunks).map(CellChunk::copy).toList();
        for (TextAt each : written) {
            int number = numbers.computeIfAbsent(each.text(), text -> all.size());
            if (number == all.size()) {
                all.add(each.text());
            }
            int at = position(each.row(), each.column());
            CellChunk chunk = copies.get(CellChunk.numberOf(at));
            chunk.kinds[CellChunk.placeOf(at)] = Kind.TEXT.code();
            chunk.payload[CellChunk.placeOf(at)] = number;
        }
        return new Grid(rowStarts, columns, copies, all, words, covered);
    }

    /** How many cells stand before a row. */
    int start(int row) {
        return rowStarts[row];
    }

    public Cell cell(int row, int column) {
        int at = position(row, column);
        if (at < 0) {
            return Cell.BLANK;
        }
        return switch (kindAt(at)) {
            case BLANK -> Cell.BLANK;
            case TEXT -> new Cell.Text(texts.get((int) payload(at)));
            case NUMBER, WORDED -> new Cell.Number(payload(at), Cell.Shown.PLAIN);
            case PERCENT -> new Cell.Number(payload(at), Cell.Shown.PERCENT);
            case DAY -> new Cell.Day(LocalDate.ofEpochDay((long) payload(at)));
            case TRUTH -> new Cell.Truth(payload(at) != 0);
            case FAULT -> new Cell.Fault(texts.get((int) payload(at)));
        };
    }

    public Kind kind(int row, int column) {
        int at = position(row, column);
        return at < 0 ? Kind.BLANK : kindAt(at);
    }

    /** What a cell of kind WORDED shows, with "#" for the digits of its number, if it shows any. */
    public String words(int row, int column) {
        int at = position(row, column);
        byte code = chunks[CellChunk.numberOf(at)].kinds[CellChunk.placeOf(at)];
        return words.get(code - Kind.WORDED.code());
    }

    /** The number in a cell of kind NUMBER, PERCENT or WORDED, as it is stored. */
    public double number(int row, int column) {
        return payload(position(row, column));
    }

    /**
     * The number of the text in a cell of kind TEXT or FAULT: equal texts of one workbook have
     * equal numbers, so that what a text means need be found out only once.
     */
    public int textNumber(int row, int column) {
        return (int) payload(position(row, column));
    }

    /** The text with a number that {@link #textNumber} gave. */
    public String text(int number) {
        return texts.get(number);
    }

    private Kind kindAt(int at) {
        return Kind.of(chunks[CellChunk.numberOf(at)].kinds[CellChunk.placeOf(at)]);
    }

    private double payload(int at) {
        return chunks[CellChunk.numberOf(at)].payload[CellChunk.placeOf(at)];
    }

    int columnAt(int at) {
        return chunks[CellChunk.numberOf(at)].columns[CellChunk.placeOf(at)];
    }

    /** Whether two stored cells hold the same. */
    boolean isSame(int at, int other) {
        return kindAt(at) == kindAt(other) && payload(at) == payload(other);
    }

    /** The place of a cell among those stored; below 0 where it is blank. */
    int position(int row, int column) {
        if (row < 0 || row >= rows() || column < 0) {
            return -1;
        }
        int from = rowStarts[row];
        int to = rowStarts[row + 1] - 1;
        int guess = from + column;
        if (guess <= to && columnAt(guess) == column) {
            return guess;
        }
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int found = columnAt(middle);
            if (found == column) {
                return middle;
            }
            from = found < column ? middle + 1 : from;
            to = found < column ? to : middle - 1;
        }
        return -1;
    }

    /** As many cells as one chunk of a {@link Grid} holds, column by column: 11 bytes a cell. */
    static final class CellChunk {

        private static final int BITS = 12;
        static final int LENGTH = 1 << BITS;

        final short[] columns = new short[LENGTH];
        final byte[] kinds = new byte[LENGTH];
        final double[] payload = new double[LENGTH];

        CellChunk copy() {
            CellChunk copy = new CellChunk();
            System.arraycopy(columns, 0, copy.columns, 0, LENGTH);
            System.arraycopy(kinds, 0, copy.kinds, 0, LENGTH);
            System.arraycopy(payload, 0, copy.payload, 0, LENGTH);
            return copy;
        }

        void take(int place, CellChunk[] from, int at) {
            int in = placeOf(place);
            CellChunk chunk = from[numberOf(at)];
            columns[in] = chunk.columns[placeOf(at)];
            kinds[in] = chunk.kinds[placeOf(at)];
            payload[in] = chunk.payload[placeOf(at)];
        }

        /** Whether so many cells fill all the chunks that they need. */
        static boolean isFull(int size) {
            return placeOf(size) == 0;
        }

        /** The chunk that a cell is in. */
        static int numberOf(int at) {
            return at >> BITS;
        }

        /** A cell's place in its chunk. */
        static int placeOf(int at) {
            return at & (LENGTH - 1);
        }
    }
}
