package dk.overblik.container;

import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet.HiddenRows;
import dk.overblik.sheet.UnreadableFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The cells of one table of a web page, laid out as the HTML standard's table model says.
 *
 * @param hasFigures whether a row with several cells has a digit in one of them
 */
record HtmlTable(
        Grid grid, List<Range> merged, HiddenRows hiddenRows, boolean hidden, boolean hasFigures) {

    static HtmlTable of(HtmlPage.Block block, GridBuilder.TextTable texts, SlotBudget budget)
            throws UnreadableFile {
        Builder builder = new Builder(new GridBuilder(texts), budget);
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
                new HiddenRows(builder.hiddenRows),
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

    private static boolean isHidden(Element table) {
        return HtmlText.isHidden(table) || table.parents().stream().anyMatch(HtmlText::isHidden);
    }

    /** Collects the cells of a table, row by row. */
    private static final class Builder {
        private final GridBuilder grid;
        private final SlotBudget budget;
        private final List<Range> merged = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private int nextRow;

        Builder(GridBuilder grid, SlotBudget budget) {
            this.grid = grid;
            this.budget = budget;
        }

        void addLines(List<String> lines) throws UnreadableFile {
            for (String line : lines) {
                SheetSize.check(nextRow, 0);
                grid.text(nextRow++, 0, line);
            }
        }

        /** Adds rows; whether one of them has figures. */
        boolean addSection(List<Element> rows) throws UnreadableFile {
            boolean figures = false;
            HtmlSpans spans = new HtmlSpans(nextRow + rows.size() - 1, budget);
            for (Element row : rows) {
                SheetSize.check(nextRow, 0);
                hiddenRows.set(nextRow, HtmlText.isHidden(row));
                figures |= addRow(row, spans);
                nextRow++;
            }
            return figures;
        }

        private boolean addRow(Element row, HtmlSpans spans) throws UnreadableFile {
            List<String> texts = new ArrayList<>();
            spans.startRow(nextRow);
            for (Element cell : cells(row)) {
                Range range = spans.place(cell);
                String text = HtmlText.of(cell);
                HtmlCell.of(cell, text).addTo(grid, nextRow, range.firstColumn());
                if (range.lastColumn() > range.firstColumn() || range.lastRow() > nextRow) {
                    merged.add(range);
                }
                texts.add(text);
            }
            return hasFigures(texts);
        }
    }
}
