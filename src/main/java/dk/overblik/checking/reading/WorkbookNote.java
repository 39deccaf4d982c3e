package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import dk.overblik.reading.SheetReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A note that is a workbook: on each visible sheet, rows with one text are paragraphs, and rows
 * with more cells that stand together are a table.
 */
final class WorkbookNote {

    private static final int MOST_DECIMALS = 4;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Block.Cell>> table = new ArrayList<>();
    private final Sheet sheet;
    private final PrintAreas printed;

    private WorkbookNote(Sheet sheet, PrintAreas printed) {
        this.sheet = sheet;
        this.printed = printed;
    }

    static Note read(Path file) throws IOException {
        List<Block> all = new ArrayList<>();
        PrintAreas printed = PrintAreas.of(file);
        for (Sheet sheet : SheetReader.read(file).sheets()) {
            if (!sheet.hidden()) {
                all.addAll(new WorkbookNote(sheet, printed).blocks());
            }
        }
        return new Note(all);
    }

    private List<Block> blocks() {
        blocks.add(new Block.Heading(Passage.of(sheet.name().strip(), sheet.name().strip()), 1));
        for (int row = 0; row < sheet.grid().rows(); row++) {
            row(row);
        }
        endTable();
        return blocks;
    }

    private void row(int row) {
        int filled = 0;
        int last = -1;
        for (int column = 0; column <= sheet.grid().lastColumn(row); column++) {
            if (isWritten(row, column)) {
                filled++;
                last = column;
            }
        }
        if (filled == 0) {
            endTable();
        } else if (filled == 1 && table.isEmpty() && !isMerged(row, last)) {
            paragraph(row, last);
        } else {
            table.add(cells(row, Math.max(last, lastMerged(row))));
        }
    }

    /** Whether a cell has something in it that is printed: beside that people keep their sums. */
    private boolean isWritten(int row, int column) {
        return !(sheet.grid().cell(row, column) instanceof Cell.Blank)
                && printed.has(sheet.name(), row, column);
    }

    private boolean isMerged(int row, int column) {
        return sheet.merged().stream()
                .anyMatch(
                        r ->
                                r.firstRow() <= row
                                        && row <= r.lastRow()
                                        && r.firstColumn() == column
                                        && column > 0);
    }

    private int lastMerged(int row) {
        return sheet.merged().stream()
                .filter(r -> r.firstRow() <= row && row <= r.lastRow())
                .mapToInt(Range::lastColumn)
                .max()
                .orElse(-1);
    }

    private void paragraph(int row, int column) {
        Passage passage = passage(row, column);
        boolean sentence = passage.text().strip().endsWith(".");
        boolean brief = passage.text().length() <= 90;
        blocks.add(
                brief && !sentence ? new Block.Heading(passage, 2) : new Block.Paragraph(passage));
    }

    private List<Block.Cell> cells(int row, int last) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            cells.add(cell(row, column));
        }
        return cells;
    }

    private Block.Cell cell(int row, int column) {
        for (Range range : sheet.merged()) {
            if (range.has(row, column)) {
                Block.Cell first = Block.Cell.of(passage(range.firstRow(), range.firstColumn()));
                boolean origin = range.firstRow() == row && range.firstColumn() == column;
                return origin ? first : first.cover();
            }
        }
        return Block.Cell.of(passage(row, column));
    }

    private Passage passage(int row, int column) {
        String place = sheet.name().strip() + "!" + CellAddress.of(row, column);
        String text = isWritten(row, column) ? text(sheet.grid().cell(row, column)) : "";
        return Passage.of(text, place);
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Number number) {
            return number(number);
        }
        if (cell instanceof Cell.Day day) {
            return PeriodNames.of(Period.month(YearMonth.from(day.date())));
        }
        return "";
    }

    /** A year is written as one, a fraction shown as percent by its percent units. */
    private static String number(Cell.Number number) {
        boolean percent = number.shown() == Cell.Shown.PERCENT;
        double value = percent ? number.value() * 100 : number.value();
        if (!percent && value == Math.rint(value) && value >= 1980 && value <= 2079) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        int decimals =
                Math.max(
                        0, DanishFormat.rounded(value, MOST_DECIMALS).stripTrailingZeros().scale());
        return DanishFormat.fixed(value, decimals) + (percent ? " %" : "");
    }

    /** Tables that stand side by side have a column between them that is empty in all rows. */
    private void endTable() {
        int columns = table.stream().mapToInt(List::size).max().orElse(0);
        int from = 0;
        for (int column = 0; column <= columns; column++) {
            if (column == columns || isEmpty(column)) {
                if (column > from) {
                    blocks.add(part(from, column));
                }
                from = column + 1;
            }
        }
        table.clear();
    }

    private boolean isEmpty(int column) {
        return table.stream()
                .allMatch(row -> column >= row.size() || row.get(column).text().isBlank());
    }

    private Block.Table part(int from, int to) {
        return new Block.Table(
                table.stream()
                        .map(
                                row ->
                                        row.subList(
                                                Math.min(from, row.size()),
                                                Math.min(to, row.size())))
                        .filter(row -> row.stream().anyMatch(cell -> !cell.text().isBlank()))
                        .toList());
    }
}
