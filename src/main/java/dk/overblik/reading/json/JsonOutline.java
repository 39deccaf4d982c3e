package dk.overblik.reading.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON text holds beside its rows.
 *
 * @param labels the labels of each object that is a table, by the object's number
 * @param message what an answer without a table says instead; empty if nothing
 */
record JsonOutline(Map<Integer, List<String>> labels, String message) {

    private static final Set<String> LABELS = Set.of("columns", "variables");
    private static final Set<String> MESSAGES =
            Set.of("code", "cause", "message", "error", "errors", "detail", "exceptionmessage");
    private static final int LONGEST_MESSAGE = 1_000;

    /** Reads a text to its end, so that what was cut short is known before a cell is read. */
    static JsonOutline of(JsonParser parser) throws IOException {
        Map<Integer, List<String>> labels = new TreeMap<>();
        StringBuilder message = new StringBuilder();
        JsonObjects objects = new JsonObjects(parser);
        while (objects.next()) {
            List<String> found = labels(parser, message);
            if (!found.isEmpty()) {
                labels.put(objects.number(), found);
            }
            SheetLimits.checkTables(labels.size());
        }
        return new JsonOutline(labels, message.toString().strip());
    }

    static boolean isRows(String name) {
        return name.equalsIgnoreCase("rows") || name.equalsIgnoreCase("data");
    }

    /** The labels of the object that the parser stands at; empty if it is not a table. */
    private static List<String> labels(JsonParser parser, StringBuilder message)
            throws IOException {
        List<String> labels = new ArrayList<>();
        boolean rows = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName().toLowerCase(Locale.ROOT);
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (list && LABELS.contains(name)) {
                readLabels(parser, labels);
            } else if (MESSAGES.contains(name)) {
                readMessage(parser, message);
            } else {
                rows |= list && isRows(name);
                parser.skipChildren();
            }
        }
        return rows ? labels : List.of();
    }

    private static void readLabels(JsonParser parser, List<String> labels) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            SheetLimits.check(0, labels.size());
            if (token == JsonToken.START_OBJECT) {
                labels.add(label(parser));
            } else if (token.isScalarValue()) {
                labels.add(token == JsonToken.VALUE_NULL ? "" : parser.getText());
            } else {
                throw new UnreadableFile(Reason.DAMAGED, "a list among the labels");
            }
        }
    }

    /** The label of {"Name": …, "Label": …}; the name where there is none. */
    private static String label(JsonParser parser) throws IOException {
        String label = "";
        String name = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && field.equalsIgnoreCase("label")) {
                label = parser.getText();
            } else if (value == JsonToken.VALUE_STRING && field.equalsIgnoreCase("name")) {
                name = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return label.isBlank() ? name : label;
    }

    /** Collects the scalars of a value, however deep. */
    private static void readMessage(JsonParser parser, StringBuilder message) throws IOException {
        int depth = 0;
        JsonToken token = parser.currentToken();
        do {
            depth += token.isStructStart() ? 1 : 0;
            depth -= token.isStructEnd() ? 1 : 0;
            boolean said = token.isScalarValue() && token != JsonToken.VALUE_NULL;
            if (said && message.length() < LONGEST_MESSAGE) {
                message.append(parser.getText()).append(' ');
            }
            token = depth > 0 ? parser.nextToken() : token;
        } while (depth > 0);
    }

    /**
     * The objects that can be tables: the only value of a text, or the elements of its only array.
     */
    static final class JsonObjects {

        private final JsonParser parser;
        private int number = -1;
        private int values;

        JsonObjects(JsonParser parser) {
            this.parser = parser;
        }

        /** Moves the parser to the beginning of the next object; false at the end of the text. */
        boolean next() throws IOException {
            JsonToken token = token();
            if (number < 0 && token == JsonToken.START_ARRAY) {
                token = token();
            }
            while (token != null && token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                token = token();
            }
            number++;
            return token != null;
        }

        /** Which of the objects the parser is in, counted from 0. */
        int number() {
            return number;
        }

        private @Nullable JsonToken token() throws IOException {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            JsonStreamContext context = parser.getParsingContext();
            boolean outermost =
                    token.isStructStart()
                            ? context.getParent().inRoot()
                            : context.inRoot() && !token.isStructEnd();
            values += outermost ? 1 : 0;
            if (values > 1) {
                throw new UnreadableFile(Reason.DAMAGED, "text after the end of the JSON value");
            }
            return token;
        }
    }
}
