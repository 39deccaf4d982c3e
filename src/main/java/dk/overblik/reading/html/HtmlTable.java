package dk.overblik.reading.html;

import dk.overblik.reading.source.SheetLimits;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet.FieldCounts;
import dk.overblik.sheet.Sheet.HiddenLines;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The cells of one table of a web page, laid out as the HTML standard's table model says.
 *
 * @param fields how many columns the cells of each row take, with those that reach down into it
 * @param hasFigures whether a row with several cells has a digit in one of them
 */
record HtmlTable(
        Grid grid,
        List<Range> merged,
        HiddenLines hiddenLines,
        FieldCounts fields,
        boolean hidden,
        boolean hasFigures) {

    static HtmlTable of(HtmlPage.Block block, TextTable texts, SlotBudget budget)
            throws UnreadableFile {
        HiddenCells hidden = HiddenCells.of(block.table());
        HtmlTable all = of(block, texts, budget, hidden);
        return hidden.unseen().isEmpty() ? all : of(block, texts, budget, hidden.found());
    }

    private static HtmlTable of(
            HtmlPage.Block block, TextTable texts, SlotBudget budget, HiddenCells hidden)
            throws UnreadableFile {
        Builder builder = new Builder(new GridBuilder(texts), budget, hidden);
        builder.addLines(block.above());
        boolean figures = false;
        for (List<Element> section : sections(block.table())) {
            figures |= builder.addSection(section);
        }
        boolean cells = builder.nextRow > block.above().size();
        builder.addLines(cells ? block.below() : List.of());
        Grid grid = cells ? builder.grid.build() : new GridBuilder(texts).build();
        return new HtmlTable(
                grid,
                builder.merged,
                new HiddenLines(builder.hiddenRows, hidden.columns()),
                new FieldCounts(Arrays.copyOf(builder.counts, builder.nextRow)),
                isHidden(block.table()),
                figures);
    }

    static int rowsWithFigures(Element table) {
        int rows = 0;
        for (List<Element> section : sections(table)) {
            for (Element row : section) {
                rows += hasFigures(cells(row).stream().map(HtmlText::of).toList()) ? 1 : 0;
            }
        }
        return rows;
    }

    /** The rows of each part of a table; the foot last, wherever it is written. */
    private static List<List<Element>> sections(Element table) {
        List<List<Element>> sections = new ArrayList<>();
        List<List<Element>> feet = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tfoot" -> feet.add(rows(part));
                case "thead", "tbody" -> sections.add(rows(part));
                case "tr" -> sections.add(List.of(part));
                default -> {
                    // a caption or columns
                }
            }
        }
        sections.addAll(feet);
        return sections;
    }

    private static List<Element> rows(Element section) {
        return section.children().stream().filter(child -> child.nameIs("tr")).toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child -> child.nameIs("td") || child.nameIs("th"))
                .toList();
    }

    private static boolean hasFigures(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).count() > 1
                && texts.stream().anyMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    /** How many columns a cell or a part of a table takes. */
    static int columns(Element element, String attribute) {
        return Math.max(1, HtmlSpans.span(element, attribute, HtmlSpans.MOST_COLUMNS));
    }

    private static boolean isHidden(Element table) {
        return HtmlText.isHidden(table) || table.parents().stream().anyMatch(HtmlText::isHidden);
    }

    /** Collects the cells of a table, row by row. */
    private static final class Builder {
        private final GridBuilder grid;
        private final SlotBudget budget;
        private final List<Range> merged = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private int[] counts = new int[64];
        private int nextRow;

        private final HiddenCells hidden;

        Builder(GridBuilder grid, SlotBudget budget, HiddenCells hidden) {
            this.grid = grid;
            this.budget = budget;
            this.hidden = hidden;
        }

        void addLines(List<String> lines) throws UnreadableFile {
            for (String line : lines) {
                SheetLimits.check(nextRow, 0);
                grid.text(nextRow, 0, line);
                endRow(1);
            }
        }

        private void endRow(int fields) {
            if (nextRow == counts.length) {
                counts = Arrays.copyOf(counts, nextRow * 2);
            }
            counts[nextRow++] = fields;
        }

        /** Adds rows; whether one of them has figures. */
        boolean addSection(List<Element> rows) throws UnreadableFile {
            boolean figures = false;
            HtmlSpans spans = new HtmlSpans(nextRow + rows.size() - 1, budget);
            for (Element row : rows) {
                SheetLimits.check(nextRow, 0);
                hiddenRows.set(nextRow, HtmlText.isHidden(row));
                figures |= addRow(row, spans);
                endRow(spans.taken());
            }
            return figures;
        }

        private boolean addRow(Element row, HtmlSpans spans) throws UnreadableFile {
            List<String> texts = new ArrayList<>();
            spans.startRow(nextRow);
            for (Element cell : cells(row)) {
                if (hidden.isGone(cell)) {
                    continue;
                }
                Range range = spans.place(cell);
                hidden.see(cell, range, hiddenRows.get(nextRow));
                String text = hidden.isBlank(cell) ? "" : HtmlText.of(cell);
                HtmlCell.of(cell, text).addTo(grid, nextRow, range.firstColumn());
                if (range.lastColumn() > range.firstColumn() || range.lastRow() > nextRow) {
                    merged.add(range);
                }
                texts.add(text);
            }
            return hasFigures(texts);
        }
    }

    /**
     * Where the cells of one part of a table come to stand, by the algorithm of the HTML standard
     * (<a href="https://html.spec.whatwg.org/multipage/tables.html">4.9.12.1 Forming a table</a>).
     */
    private static final class HtmlSpans {

        /** The standard's own bounds; larger numbers mean these. */
        private static final int MOST_COLUMNS = 1_000;

        private static final int MOST_ROWS = 65_534;

        private static final Pattern NUMBER =
                Pattern.compile("\\s*\\+?(\\d{1,9})\\d*.*", Pattern.DOTALL);

        private final SlotBudget budget;
        private final int lastRow;
        private int[] freeFrom = new int[16];
        private final Map<Integer, Integer> columnsFreedAt = new HashMap<>();
        private int row;
        private int nextColumn;
        private int taken;
        private int takenBelow;

        /**
         * @param lastRow the last row of this part of the table, which no cell reaches beyond
         */
        HtmlSpans(int lastRow, SlotBudget budget) {
            this.budget = budget;
            this.lastRow = lastRow;
        }

        void startRow(int number) {
            row = number;
            nextColumn = 0;
            Integer freed = columnsFreedAt.remove(number);
            takenBelow -= freed == null ? 0 : freed;
            taken = takenBelow;
        }

        /** How many columns of the row have a cell, its own or one from above. */
        int taken() {
            return taken;
        }

        /**
         * The place of the next cell of the row; what an earlier cell takes already is left to it.
         */
        Range place(Element cell) throws UnreadableFile {
            int first = nextColumn;
            while (freeFrom(first) > row) {
                first++;
            }
            SheetLimits.check(row, first);
            budget.take(first - nextColumn);
            int columns = columns(cell, "colspan");
            int end = Math.min(first + columns, CellAddress.MOST_COLUMNS);
            int last = first;
            while (last + 1 < end && freeFrom(last + 1) <= row) {
                last++;
            }
            int rows = span(cell, "rowspan", MOST_ROWS);
            int bottom = rows == 0 ? lastRow : Math.min(row + rows - 1, lastRow);
            budget.take(end - first);
            take(first, end, bottom + 1);
            count(last - first + 1, bottom);
            nextColumn = end;
            return new Range(row, first, bottom, last);
        }

        private void count(int columns, int bottom) {
            taken += columns;
            if (bottom > row) {
                takenBelow += columns;
                columnsFreedAt.merge(bottom + 1, columns, Integer::sum);
            }
        }

        private int freeFrom(int column) {
            return column < freeFrom.length ? freeFrom[column] : 0;
        }

        private void take(int first, int end, int until) {
            if (end > freeFrom.length) {
                freeFrom = Arrays.copyOf(freeFrom, Math.max(end, freeFrom.length * 2));
            }
            for (int column = first; column < end; column++) {
                freeFrom[column] = Math.max(freeFrom[column], until);
            }
        }

        /** A span as browsers read it: what is no number is 1. */
        private static int span(Element cell, String name, int most) {
            String written = cell.attr(name);
            if (written.isEmpty()) {
                return 1;
            }
            Matcher number = NUMBER.matcher(written);
            return number.matches() ? Math.min(Integer.parseInt(number.group(1)), most) : 1;
        }
    }

    /** How many places the cells of a web page may still take: a few spans can take millions. */
    static final class SlotBudget {

        /** Far more than the cells that a page within the bound on its tags can have. */
        private static final int MOST = 50_000_000;

        private int left = MOST;

        void take(int slots) throws UnreadableFile {
            left -= slots;
            if (left < 0) {
                throw new UnreadableFile(
                        Reason.TOO_LARGE, "cells that span too many rows and columns");
            }
        }
    }
}
