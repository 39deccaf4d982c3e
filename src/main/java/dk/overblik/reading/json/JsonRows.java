package dk.overblik.reading.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.StoredNumber;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one table of a JSON text, under its labels. */
final class JsonRows {

    private static final int LONGEST_NESTED = 80;

    /** Whole numbers of fewer digits than any that a double cannot keep. */
    private static final int SMALL_DIGITS = 15;

    private final JsonParser parser;
    private final TextTable texts;
    private final GridBuilder grid;
    private final JsonOutline.Table table;
    private final int columns;

    /** The values of a record, by their columns, but for texts. */
    private final @Nullable Cell[] cells;

    /** The texts of a record, by their columns: their numbers plus one, 0 where there is none. */
    private final int[] textNumbers;

    private int row;

    private JsonRows(JsonParser parser, TextTable texts, JsonOutline.Table table) {
        this.parser = parser;
        this.texts = texts;
        this.grid = new GridBuilder(texts);
        this.table = table;
        this.columns = table.columns();
        this.cells = new Cell[columns];
        this.textNumbers = new int[columns];
    }

    /** The sheets of a text, one for each of its tables. */
    static List<Sheet> sheets(JsonParser parser, JsonOutline outline) throws IOException {
        TextTable texts = new TextTable();
        List<Sheet> sheets = new ArrayList<>();
        while (parser.nextToken() != null) {
            boolean begins = parser.currentToken().isStructStart();
            JsonOutline.Table table =
                    begins ? outline.tables().get(JsonOutline.place(parser)) : null;
            if (table != null) {
                JsonRows rows = new JsonRows(parser, texts, table);
                rows.readTable();
                sheets.add(Sheet.of("", rows.grid.build()));
            }
        }
        return sheets;
    }

    private void readTable() throws IOException {
        List<List<String>> headings = table.headings();
        for (int heading = 0; heading < headings.size(); heading++) {
            List<String> labels = headings.get(heading);
            for (int column = 0; column < labels.size(); column++) {
                grid.text(heading, column, labels.get(column));
            }
        }
        row = headings.size() - 1;
        if (table.areRecords()) {
            readRecords();
        } else {
            read();
        }
    }

    /** Those of a list, or objects that stand after each other, one a line. */
    private void readRecords() throws IOException {
        Map<String, Integer> places = new HashMap<>();
        table.headings().get(0).forEach(name -> places.put(name, places.size()));
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
        }
        while (parser.currentToken() == JsonToken.START_OBJECT) {
            row++;
            SheetLimits.check(row, 0);
            readRecord(places);
            parser.nextToken();
        }
    }

    /** The fields of a record stand in any order, its cells from left to right. */
    private void readRecord(Map<String, Integer> places) throws IOException {
        Arrays.fill(cells, null);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Integer place = places.get(parser.currentName());
            boolean single = parser.nextToken().isScalarValue();
            if (place != null) {
                cells[place] = null;
                textNumbers[place] = 0;
            }
            if (place != null && single) {
                take(place);
            } else if (place != null) {
                cells[place] = nested(place < table.single());
            }
            parser.skipChildren();
        }
        for (int column = 0; column < columns; column++) {
            if (textNumbers[column] > 0) {
                grid.text(row, column, textNumbers[column] - 1);
                textNumbers[column] = 0;
            } else {
                put(column, cells[column]);
            }
        }
    }

    /** Keeps a value until all of its record are known; a text by its number. */
    private void take(int place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            char[] text = parser.getTextCharacters();
            int from = parser.getTextOffset();
            int length = parser.getTextLength();
            textNumbers[place] =
                    WhiteSpace.isAll(CharBuffer.wrap(text, from, length))
                            ? 0
                            : texts.number(text, from, length) + 1;
        } else {
            cells[place] = scalar();
        }
    }

    /**
     * A list or an object; goes to its end. One that only wraps a name is that name, as nothing
     * else can be meant, and one that leads somewhere the address; of any other the beginning is
     * enough to know it again, and no number is taken out of it, as what stands around a number
     * says what it is.
     *
     * @param amongSingle whether other records have a single value in its place; where none has,
     *     numbers within lists are figures that cannot be read, and no labels
     */
    private Cell nested(boolean amongSingle) throws IOException {
        StringBuilder written = new StringBuilder();
        JsonLinks links = new JsonLinks();
        String text = "";
        int values = 0;
        boolean numbers = false;
        boolean nothing = true;
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue()) {
                values++;
                links.see(parser);
                numbers |= token.isNumeric();
                nothing &= token == JsonToken.VALUE_NULL;
                text = token == JsonToken.VALUE_STRING ? parser.getText() : "";
            }
            if (written.length() < LONGEST_NESTED) {
                written.append(written.length() > 0 ? " " : "").append(shortened(parser.getText()));
            }
        } while (depth > 0 && parser.nextToken() != null);
        if (!amongSingle && (nothing || numbers)) {
            return nothing ? Cell.BLANK : new Cell.Fault(written.toString());
        }
        if (links.areAll()) {
            return new Cell.Text(links.first());
        }
        boolean name = !text.isEmpty() && Character.isLetter(text.codePointAt(0));
        return new Cell.Text(values == 1 && name ? text : written.toString());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NESTED));
    }

    private Cell scalar() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Cell.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE, VALUE_FALSE -> new Cell.Truth(parser.getBooleanValue());
            default -> Cell.BLANK;
        };
    }

    private Cell number() throws IOException {
        boolean small =
                parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getTextLength() <= SMALL_DIGITS;
        if (small) {
            return new Cell.Number(parser.getLongValue(), Cell.Shown.PLAIN);
        }
        String written = parser.getText();
        double number = StoredNumber.of(written);
        return Double.isNaN(number)
                ? new Cell.Text(written)
                : new Cell.Number(number, Cell.Shown.PLAIN);
    }

    private void put(int column, @Nullable Cell cell) {
        if (cell instanceof Cell.Text held && !WhiteSpace.isAll(held.text())) {
            grid.text(row, column, held.text());
        } else if (cell instanceof Cell.Number held) {
            grid.number(row, column, held.value(), held.shown());
        } else if (cell instanceof Cell.Truth held) {
            grid.truth(row, column, held.value());
        } else if (cell instanceof Cell.Fault held) {
            grid.fault(row, column, held.code());
        }
    }

    private void read() throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && JsonOutline.isRows(name)) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    row++;
                    SheetLimits.check(row, 0);
                    readRow();
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readRow() throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            readCells();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            readWrappedCells();
        } else {
            throw damaged("no list of cells");
        }
    }

    private void readWrappedCells() throws IOException {
        boolean found = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean value = !found && parser.currentName().equalsIgnoreCase("value");
            if (parser.nextToken() == JsonToken.START_ARRAY && value) {
                found = true;
                readCells();
            } else {
                parser.skipChildren();
            }
        }
        if (!found) {
            throw damaged("no list of cells");
        }
    }

    private void readCells() throws IOException {
        int column = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (column < columns) {
                readCell(column);
            }
            parser.skipChildren();
            column++;
        }
        if (column != columns) {
            throw damaged(column + " cells under " + columns + " labels");
        }
    }

    private void readCell(int column) throws IOException {
        if (!parser.currentToken().isScalarValue()) {
            throw damaged("a list or an object in a cell");
        }
        put(column, scalar());
    }

    private UnreadableFile damaged(String fault) {
        return new UnreadableFile(Reason.DAMAGED, "row " + (row + 1) + ": " + fault);
    }
}
