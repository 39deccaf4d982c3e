package dk.overblik.reading.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one table of a JSON text, under its labels. */
final class JsonRows {

    private final JsonParser parser;
    private final GridBuilder grid;
    private final int columns;
    private int row;

    private JsonRows(JsonParser parser, GridBuilder grid, int columns) {
        this.parser = parser;
        this.grid = grid;
        this.columns = columns;
    }

    static List<Sheet> sheets(JsonParser parser, JsonOutline outline) throws IOException {
        GridBuilder.TextTable texts = new GridBuilder.TextTable();
        List<Sheet> sheets = new ArrayList<>();
        JsonOutline.JsonObjects objects = new JsonOutline.JsonObjects(parser);
        while (objects.next()) {
            List<String> labels = outline.labels().getOrDefault(objects.number(), List.of());
            if (labels.isEmpty()) {
                parser.skipChildren();
                continue;
            }
            GridBuilder grid = new GridBuilder(texts);
            for (int column = 0; column < labels.size(); column++) {
                grid.text(0, column, labels.get(column));
            }
            new JsonRows(parser, grid, labels.size()).read();
            sheets.add(Sheet.of("", grid.build()));
        }
        return sheets;
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
        switch (parser.currentToken()) {
            case VALUE_STRING -> {
                String text = parser.getText();
                if (!WhiteSpace.isAll(text)) {
                    grid.text(row, column, text);
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                double number = parser.getDoubleValue();
                if (!Double.isFinite(number)) {
                    throw damaged("a number beyond all bounds");
                }
                grid.number(row, column, number, Cell.Shown.PLAIN);
            }
            case VALUE_TRUE, VALUE_FALSE -> grid.truth(row, column, parser.getBooleanValue());
            case VALUE_NULL -> {
                // a blank cell
            }
            default -> throw damaged("a list or an object in a cell");
        }
    }

    private UnreadableFile damaged(String fault) {
        return new UnreadableFile(Reason.DAMAGED, "row " + (row + 1) + ": " + fault);
    }
}
