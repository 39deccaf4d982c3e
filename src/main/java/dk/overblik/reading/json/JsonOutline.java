package dk.overblik.reading.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a JSON text are tables, and what it holds beside them.
 *
 * @param tables by the place in the text where the value begins
 * @param message what an answer without a table says instead; empty if nothing
 * @param inner a text in it that may be JSON itself
 */
record JsonOutline(TreeMap<Long, Table> tables, String message, Optional<String> inner) {

    private static final Set<String> LABELS = Set.of("columns", "variables");
    private static final Set<String> HEADERS = Set.of("header", "headers");
    private static final Set<String> MESSAGES =
            Set.of("code", "cause", "message", "error", "errors", "detail", "exceptionmessage");
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int MOST_NAMES = 1_000;

    /**
     * A table.
     *
     * @param headings its rows of labels, the outermost first; of records the names of their fields
     * @param areRecords whether each row is an object of named fields
     * @param single how many of the fields, which come first, hold a single value in some record;
     *     the others hold nothing but lists or objects
     */
    record Table(List<List<String>> headings, boolean areRecords, int single) {

        static Table of(List<List<String>> headings) {
            return new Table(headings, false, 0);
        }

        static Table of(Fields fields) {
            List<String> names = new ArrayList<>(fields.single);
            fields.nested.stream()
                    .filter(name -> !fields.single.contains(name))
                    .forEach(names::add);
            return new Table(List.of(List.copyOf(names)), true, fields.single.size());
        }

        int columns() {
            return headings.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** The names of the fields of some records. */
    private static final class Fields {

        private final Set<String> single = new LinkedHashSet<>();

        /** Those that hold a list or an object with more than null in it, in some record. */
        private final Set<String> nested = new LinkedHashSet<>();

        void add(Fields record) throws UnreadableFile {
            nested.addAll(record.nested);
            single.addAll(record.single);
            SheetLimits.check(0, single.size() + nested.size());
        }
    }

    /** Reads a text to its end, so that what was cut short is known before a cell is read. */
    static JsonOutline of(JsonParser parser) throws IOException {
        Walk walk = new Walk(parser);
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            walk.lines();
        } else if (parser.currentToken() != null) {
            walk.value();
            walk.end(parser.nextToken());
        }
        return new JsonOutline(walk.tables, walk.message.toString().strip(), walk.inner);
    }

    static boolean isRows(String name) {
        return name.equalsIgnoreCase("rows") || name.equalsIgnoreCase("data");
    }

    /** The place where the value begins that a parser stands at. */
    static long place(JsonParser parser) {
        return parser.currentTokenLocation().getCharOffset();
    }

    /** Goes through all values of a text. */
    private static final class Walk {

        private final JsonParser parser;
        private final TreeMap<Long, Table> tables = new TreeMap<>();
        private final StringBuilder message = new StringBuilder();
        private final Map<String, String> lower = new HashMap<>();
        private Optional<String> inner = Optional.empty();

        /** What is seen in the field of a record that is gone through. */
        private @Nullable JsonLinks links;

        /** Whether there was anything but null in what was gone through last. */
        private boolean hasValue;

        Walk(JsonParser parser) {
            this.parser = parser;
        }

        /** Goes to the end of the value that the parser stands at. */
        void value() throws IOException {
            if (links != null && parser.currentToken().isScalarValue()) {
                links.see(parser);
            }
            switch (parser.currentToken()) {
                case START_OBJECT -> object(false);
                case START_ARRAY -> array();
                case VALUE_STRING -> text();
                case VALUE_NULL -> {
                    // no table, and nothing to say
                }
                default -> hasValue = true;
            }
        }

        /** Goes through an object, or through several after each other, which are records. */
        void lines() throws IOException {
            long place = place(parser);
            Fields fields = object(false);
            JsonToken next = parser.nextToken();
            boolean several = next == JsonToken.START_OBJECT && tables.isEmpty();
            while (several && next == JsonToken.START_OBJECT) {
                fields.add(object(true));
                next = parser.nextToken();
            }
            end(next);
            if (several && tables.isEmpty() && fields.single.size() > 1) {
                put(place, Table.of(fields));
            }
        }

        void end(@Nullable JsonToken next) throws UnreadableFile {
            if (next != null) {
                throw new UnreadableFile(Reason.DAMAGED, "text after the end of the JSON value");
            }
        }

        private void text() throws IOException {
            hasValue = true;
            if (inner.isEmpty() && mayBeJson()) {
                inner = Optional.of(parser.getText().stripLeading());
            }
        }

        /** Whether the text begins as a value with others in it does; seen where it lies. */
        private boolean mayBeJson() throws IOException {
            char[] text = parser.getTextCharacters();
            int at = parser.getTextOffset();
            int end = at + parser.getTextLength();
            while (at < end && Character.isWhitespace(text[at])) {
                at++;
            }
            return at < end && (text[at] == '{' || text[at] == '[');
        }

        /**
         * Goes to the end of an object; gives the names of its fields.
         *
         * @param record whether it is one of several: what programs add to each is no table
         */
        private Fields object(boolean record) throws IOException {
            long place = place(parser);
            Fields fields = new Fields();
            List<List<String>> headings = new ArrayList<>();
            boolean rows = false;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String written = parser.currentName();
                String name = lower(written);
                boolean list = parser.nextToken() == JsonToken.START_ARRAY;
                boolean single = parser.currentToken().isScalarValue();
                boolean before = hasValue;
                hasValue = false;
                if (list && LABELS.contains(name)) {
                    headings.add(labels());
                } else if (list && HEADERS.contains(name)) {
                    headings.addAll(headers());
                } else if (MESSAGES.contains(name)) {
                    readMessage();
                } else if (record && isOfProgram(name)) {
                    hasValue = !single;
                    parser.skipChildren();
                } else {
                    rows |= list && isRows(name);
                    if (record && !single) {
                        nested();
                    } else {
                        value();
                    }
                }
                if (single) {
                    fields.single.add(written);
                } else if (hasValue) {
                    fields.nested.add(written);
                }
                hasValue |= before;
            }
            if (rows && headings.stream().anyMatch(labels -> !labels.isEmpty())) {
                tables.tailMap(place).clear();
                put(place, Table.of(headings));
            }
            return fields;
        }

        /** Goes to the end of a list or an object in a record; links to others are no table. */
        private void nested() throws IOException {
            long place = place(parser);
            @Nullable JsonLinks around = links;
            JsonLinks own = new JsonLinks();
            links = own;
            value();
            links = around;
            if (own.areAll()) {
                tables.tailMap(place).clear();
            }
            if (around != null) {
                around.addAll(own);
            }
        }

        /** Whether programs add it to data for each other, as HAL and OData do: "_links". */
        private static boolean isOfProgram(String name) {
            return !name.isEmpty() && !Character.isLetterOrDigit(name.charAt(0));
        }

        /** Goes to the end of an array; objects of nothing but single values are records. */
        private void array() throws IOException {
            long place = place(parser);
            Fields names = new Fields();
            boolean records = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    int before = tables.size();
                    Fields fields = object(true);
                    records &= tables.size() == before && !fields.single.isEmpty();
                    names.add(fields);
                } else {
                    records = false;
                    value();
                }
            }
            boolean data =
                    names.single.stream()
                            .anyMatch(n -> !MESSAGES.contains(n.toLowerCase(Locale.ROOT)));
            if (records && data && names.single.size() > 1) {
                put(place, Table.of(names));
            }
        }

        private String lower(String name) {
            if (lower.size() > MOST_NAMES) {
                lower.clear();
            }
            return lower.computeIfAbsent(name, written -> written.toLowerCase(Locale.ROOT));
        }

        private void put(long place, Table table) throws UnreadableFile {
            tables.put(place, table);
            SheetLimits.checkTables(tables.size());
        }

        /** The rows of labels of the site's own table: groups above, labels below. */
        private List<List<String>> headers() throws IOException {
            List<List<String>> headers = new ArrayList<>();
            List<String> flat = new ArrayList<>();
            for (JsonToken token = parser.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    headers.add(labels());
                } else {
                    flat.add(label(token));
                }
            }
            if (!flat.isEmpty()) {
                headers.add(flat);
            }
            return headers;
        }

        private List<String> labels() throws IOException {
            List<String> labels = new ArrayList<>();
            for (JsonToken token = parser.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                SheetLimits.check(0, labels.size());
                labels.add(label(token));
            }
            return labels;
        }

        private String label(JsonToken token) throws IOException {
            if (token == JsonToken.START_OBJECT) {
                return namedLabel();
            }
            if (!token.isScalarValue()) {
                throw new UnreadableFile(Reason.DAMAGED, "a list among the labels");
            }
            return token == JsonToken.VALUE_NULL ? "" : parser.getText();
        }

        /** The label of {"Name": …, "Label": …}; the name where there is none. */
        private String namedLabel() throws IOException {
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
        private void readMessage() throws IOException {
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
    }
}
