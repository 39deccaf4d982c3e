package dk.overblik.writing.values;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.DayNumber;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import dk.overblik.writing.page.PageWriter;
import dk.overblik.writing.values.ValuesWorkbook.Copied;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sheet's values as the part of a sheet in a new workbook. */
final class ValuesSheet {

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_MEASURED = 500;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int SOME = 1 << 10;
    private static final int MOST_READY = 1 << 16;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final Set<String> FAULTS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");

    private final Sheet sheet;
    private final Grid grid;
    private final Optional<FigureTexts> figures;
    private final String[] letters;

    /** By the numbers of texts what cells with them hold; the same few stand in most cells. */
    private @Nullable String[] ready = new String[SOME];

    ValuesSheet(Copied copied) {
        this.sheet = copied.sheet();
        this.grid = sheet.grid();
        this.figures = copied.figures().map(place -> new FigureTexts(grid, place));
        this.letters = new String[grid.columns()];
        for (int column = 0; column < letters.length; column++) {
            letters[column] = CellAddress.column(column);
        }
    }

    void write(OutputStream target) throws IOException {
        XmlWriter out = XmlWriter.worksheet(target);
        int[] widths = IntStream.range(0, letters.length).map(this::width).toArray();
        ValuesPrint print =
                new ValuesPrint(IntStream.of(widths).mapToDouble(ValuesPrint::points).sum());
        print.writeProperties(out);
        writeColumns(out, widths);
        out.start("sheetData");
        for (int row = 0; row < grid.rows(); row++) {
            writeRow(out, row);
        }
        out.end();
        print.write(out);
        out.finish();
    }

    private static void writeColumns(XmlWriter out, int[] widths) throws IOException {
        if (widths.length == 0) {
            return;
        }
        out.start("cols");
        for (int column = 0; column < widths.length; column++) {
            out.start("col").with("min", column + 1).with("max", column + 1);
            out.with("width", NumberText.of(PageWriter.stored(widths[column])));
            out.with("customWidth", 1).end();
        }
        out.end();
    }

    private int width(int column) {
        int width = NARROWEST;
        for (int row = 0; row < Math.min(grid.rows(), ROWS_MEASURED); row++) {
            Cell cell = grid.cell(row, column);
            if (cell instanceof Cell.Text text) {
                width = Math.max(width, text.text().length() + 1);
            } else if (!(cell instanceof Cell.Blank)) {
                width = Math.max(width, "31-12-2025".length() + 1);
            }
        }
        return Math.min(width, WIDEST);
    }

    private void writeRow(XmlWriter out, int row) throws IOException {
        out.start("row").with("r", row + 1);
        if (sheet.hiddenLines().hasRow(row)) {
            out.with("hidden", 1);
        }
        for (int column = 0; column < letters.length; column++) {
            Grid.Kind kind = grid.kind(row, column);
            if (kind != Grid.Kind.BLANK) {
                out.start("c").with("r", letters[column], row + 1);
                if (kind != Grid.Kind.TEXT) {
                    writeCell(out, grid.cell(row, column));
                } else if (figures.isPresent() && figures.get().isNumber(row, column)) {
                    writeFigure(out, row, column, figures.get());
                } else {
                    writeText(out, grid.textNumber(row, column));
                }
                out.end();
            }
        }
        out.end();
    }

    private void writeFigure(XmlWriter out, int row, int column, FigureTexts texts)
            throws IOException {
        out.with("s", ValuesParts.FIRST_NUMBER_FORMAT + texts.format(row, column));
        String text = grid.text(grid.textNumber(row, column));
        out.start("v").text(FigureTexts.stored(text)).end();
    }

    private static void writeCell(XmlWriter out, Cell cell) throws IOException {
        if (cell instanceof Cell.Number held) {
            boolean percent = held.shown() == Cell.Shown.PERCENT;
            int format = percent ? ValuesParts.PERCENT_FORMAT : ValuesParts.PLAIN_FORMAT;
            writeNumber(out, held.value(), format);
        } else if (cell instanceof Cell.Day held && !held.date().isBefore(FIRST_DAY)) {
            writeNumber(out, (double) DayNumber.number(held.date()), ValuesParts.DAY_FORMAT);
        } else if (cell instanceof Cell.Truth held) {
            out.with("t", "b").start("v").text(held.value() ? "1" : "0").end();
        } else if (cell instanceof Cell.Fault held && FAULTS.contains(held.code())) {
            out.with("t", "e").start("v").text(held.code()).end();
        } else {
            writeText(out, text(cell));
        }
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Fault held) {
            return held.code();
        }
        return cell instanceof Cell.Day held ? held.date().toString() : "";
    }

    private static void writeNumber(XmlWriter out, double value, int format) throws IOException {
        if (!Double.isFinite(value)) {
            writeText(out, Double.toString(value));
            return;
        }
        if (format != ValuesParts.PLAIN_FORMAT) {
            out.with("s", format);
        }
        out.start("v").text(NumberText.of(value)).end();
    }

    private void writeText(XmlWriter out, int number) throws IOException {
        if (number >= MOST_READY) {
            writeText(out, grid.text(number));
            return;
        }
        if (number >= ready.length) {
            ready = Arrays.copyOf(ready, Math.min(MOST_READY, 2 * (number + 1)));
        }
        String elements = ready[number];
        if (elements == null) {
            elements = XmlWriter.spaced("t", shortened(grid.text(number)));
            ready[number] = elements;
        }
        out.with("t", "inlineStr").start("is").ready(elements).end();
    }

    private static void writeText(XmlWriter out, String text) throws IOException {
        out.with("t", "inlineStr").start("is").spacedText("t", shortened(text)).end();
    }

    /** As much of a text as a cell can hold. */
    private static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_TEXT);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
