package dk.overblik.reading.ods;

import dk.overblik.reading.cells.TextRuns.Look;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.DayNumber;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.StoredNumber;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of a spreadsheet. */
final class OdsTable {

    private static final int MOST_CELLS = 30_000_000;
    private static final int MOST_MERGED = 200_000;
    private static final int LENGTH_OF_DAY = 10;
    private static final int YEAR_DIGITS = 4;

    private final XMLStreamReader xml;
    private final OdsStyles styles;
    private final GridBuilder grid;
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int row;
    private int columnsMet;
    private int count;

    /** A cell as it will be put into one or many places. */
    private record Written(Cell cell, int column, int times) {}

    OdsTable(XMLStreamReader xml, OdsStyles styles, TextTable texts) {
        this.xml = xml;
        this.styles = styles;
        this.grid = new GridBuilder(texts);
    }

    /** Reads the table that the reader stands on, to its end. */
    Sheet read() throws IOException, XMLStreamException {
        String name = OdsText.attribute(xml, "name", "");
        boolean hidden = styles.isHidden(OdsText.attribute(xml, "style-name", ""));
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth += enter() ? 1 : 0;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        return new Sheet(
                name,
                hidden,
                grid.build(),
                merged,
                new Sheet.HiddenLines(hiddenRows, hiddenColumns));
    }

    /** Goes into groups of rows and columns; reads rows and passes by the rest. */
    private boolean enter() throws IOException, XMLStreamException {
        switch (xml.getLocalName()) {
            case "table-row" -> {
                readRow();
                return false;
            }
            case "table-column" -> {
                readColumn();
                return false;
            }
            case "table-row-group",
                    "table-header-rows",
                    "table-rows",
                    "table-column-group",
                    "table-header-columns",
                    "table-columns" -> {
                return true;
            }
            default -> {
                OdsText.skip(xml);
                return false;
            }
        }
    }

    private void readColumn() throws IOException, XMLStreamException {
        int times = Math.max(1, OdsText.number(xml, "number-columns-repeated", 1));
        int end =
                Math.min(
                        columnsMet + Math.min(times, CellAddress.MOST_COLUMNS),
                        CellAddress.MOST_COLUMNS);
        if (!OdsText.attribute(xml, "visibility", "visible").equals("visible")) {
            hiddenColumns.set(Math.min(columnsMet, end), end);
        }
        columnsMet = end;
        OdsText.skip(xml);
    }

    private void readRow() throws IOException, XMLStreamException {
        int times = Math.max(1, OdsText.number(xml, "number-rows-repeated", 1));
        String visibility = OdsText.attribute(xml, "visibility", "visible");
        List<Written> cells = new ArrayList<>();
        int column = 0;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                column = readCell(column, cells);
            }
        }
        if (!visibility.equals("visible")) {
            hiddenRows.set(row, Math.min(row + times, CellAddress.MOST_ROWS));
        }
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            put(cells, row + i);
        }
        row += times;
    }

    private void put(List<Written> cells, int at) throws UnreadableFile {
        for (Written written : cells) {
            for (int i = 0; i < written.times; i++) {
                check(at, written.column + i);
                put(written.cell, at, written.column + i);
            }
        }
    }

    private void check(int atRow, int atColumn) throws UnreadableFile {
        SheetLimits.check(atRow, atColumn);
        count++;
        if (count > MOST_CELLS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_CELLS + " cells");
        }
    }

    private void put(Cell cell, int atRow, int atColumn) {
        if (cell instanceof Cell.Text held) {
            grid.text(atRow, atColumn, held.text());
        } else if (cell instanceof Cell.Number held) {
            grid.number(atRow, atColumn, held.value(), held.shown());
        } else if (cell instanceof Cell.Worded held) {
            grid.worded(atRow, atColumn, held.value(), held.shown());
        } else if (cell instanceof Cell.Day held) {
            grid.day(atRow, atColumn, held.date());
        } else if (cell instanceof Cell.Truth held) {
            grid.truth(atRow, atColumn, held.value());
        } else if (cell instanceof Cell.Fault held) {
            grid.fault(atRow, atColumn, held.code());
        }
    }

    /** Reads a cell in a column; gives the column of the next one. */
    private int readCell(int column, List<Written> cells) throws IOException, XMLStreamException {
        int times = Math.max(1, OdsText.number(xml, "number-columns-repeated", 1));
        if (xml.getLocalName().equals("table-cell")) {
            int columns = OdsText.number(xml, "number-columns-spanned", 1);
            int rows = OdsText.number(xml, "number-rows-spanned", 1);
            if (columns > 1 || rows > 1) {
                merge(column, columns, rows);
            }
            Cell cell = cell();
            if (!(cell instanceof Cell.Blank)) {
                cells.add(new Written(cell, column, times));
            }
        } else {
            // Covered by a merged cell, what it holds is not seen.
            OdsText.skip(xml);
        }
        return column + times;
    }

    private void merge(int column, int columns, int rows) throws UnreadableFile {
        merged.add(
                new Range(
                        row,
                        column,
                        Math.min(row + Math.max(rows, 1), CellAddress.MOST_ROWS) - 1,
                        Math.min(column + Math.max(columns, 1), CellAddress.MOST_COLUMNS) - 1));
        if (merged.size() > MOST_MERGED) {
            throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_MERGED + " merged");
        }
    }

    private Cell cell() throws XMLStreamException {
        String type = type();
        String value = OdsText.attribute(xml, "value", "");
        String day = OdsText.attribute(xml, "date-value", "");
        String truth = OdsText.attribute(xml, "boolean-value", "");
        String hidden = OdsText.attribute(xml, "string-value", "");
        String style = OdsText.attribute(xml, "style-name", "");
        Look look = styles.of(style);
        String shown = OdsText.read(xml, styles, style);
        Cell text = text(shown.isBlank() ? hidden : shown);
        return switch (type) {
            case "float", "currency", "percentage" ->
                    look == Look.STRUCK ? text : number(value, type, text, shown.strip());
            case "date" ->
                    isYear(shown.strip())
                            ? new Cell.Text(DayNumber.yearAlone(Integer.parseInt(shown.strip())))
                            : day(day, text);
            case "boolean" -> new Cell.Truth(truth.equals("true"));
            case "error" -> new Cell.Fault(shown.isBlank() ? "#?" : shown.strip());
            // What is written as a time of day shows one.
            default -> text;
        };
    }

    /** The type of the cell: LibreOffice gives an error as a text, and says so beside it. */
    private String type() {
        String type = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("value-type")) {
                String said = xml.getAttributeValue(i);
                type = type.isEmpty() || said.equals("error") ? said : type;
            }
        }
        return type;
    }

    private static Cell text(String text) {
        return text.isBlank() ? Cell.BLANK : new Cell.Text(text);
    }

    private static Cell number(String value, String type, Cell text, String shown) {
        double number = StoredNumber.of(value);
        if (Double.isNaN(number)) {
            return value.isBlank() ? text : both(shown, value);
        }
        boolean percent = type.equals("percentage");
        ShownNumber seen = ShownNumber.of(shown, percent);
        if (!seen.isNumber(percent ? number * 100 : number)) {
            return seen.digits().isEmpty() ? text : both(shown, value);
        }
        return seen.words().isEmpty()
                ? new Cell.Number(number, percent ? Cell.Shown.PERCENT : Cell.Shown.PLAIN)
                : percent ? text : new Cell.Worded(number, seen.words());
    }

    /** What a cell shows, and what it stores, where these are not the same. */
    private static Cell both(String shown, String value) {
        boolean same = shown.isEmpty() || shown.equals(value);
        return new Cell.Text(same ? value : shown + " [" + value + "]");
    }

    /** Of a day that shows nothing but its year, the year is what readers know. */
    private static boolean isYear(String shown) {
        return shown.length() == YEAR_DIGITS && shown.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Cell day(String value, Cell text) {
        try {
            int end = Math.min(LENGTH_OF_DAY, value.length());
            return new Cell.Day(LocalDate.parse(value.substring(0, end)));
        } catch (DateTimeException none) {
            return text;
        }
    }
}
