package dk.overblik.checking.document;

import java.util.List;

/** A part of a note that stands by itself. */
public sealed interface Block {

    boolean hasText();

    /**
     * A heading.
     *
     * @param level from 1, the title
     */
    record Heading(Passage passage, int level) implements Block {
        @Override
        public boolean hasText() {
            return !passage.isBlank();
        }
    }

    /** Running text. */
    record Paragraph(Passage passage) implements Block {
        @Override
        public boolean hasText() {
            return !passage.isBlank();
        }
    }

    /**
     * A table, as rectangular as it is written: rows may have fewer cells than others.
     *
     * @param rows from above
     */
    record Table(List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean hasText() {
            return rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.text().isBlank());
        }

        public int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }

        /** The cell at a place; an empty one where the row is shorter. */
        public Cell cell(int row, int column) {
            List<Cell> cells = rows.get(row);
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /**
     * A cell of a table.
     *
     * @param passages what is written in it, a paragraph each
     * @param covered whether it is a further part of a merged cell, whose text it repeats
     */
    record Cell(List<Passage> passages, boolean covered) {

        public static final Cell EMPTY = new Cell(List.of(), false);

        public Cell {
            passages = List.copyOf(passages);
        }

        /** A cell with one paragraph. */
        public static Cell of(Passage passage) {
            return new Cell(List.of(passage), false);
        }

        /** The same as a further part of a merged cell. */
        public Cell cover() {
            return new Cell(passages, true);
        }

        public String text() {
            return passages.size() == 1
                    ? passages.get(0).text().strip()
                    : String.join(" ", passages.stream().map(Passage::text).toList()).strip();
        }
    }
}
