package dk.overblik.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How a table is written as JSON. */
    enum Layout {
        VERSION_2,
        VERSION_2_VALUE_ROWS,
        VERSION_3,
        VERSION_3_ROWS_FIRST
    }

    @Property(seed = "8")
    void theSameRowsReadTheSameInEveryLayout(@ForAll("tables") List<List<String>> table)
            throws UnreadableFile {
        for (Layout layout : Layout.values()) {
            String text = written(table, layout);
            assertThat(ContainerFiles.texts(ContainerFiles.read(text, JsonReader::read).get(0)))
                    .as(text)
                    .isEqualTo(table);
        }
    }

    @Property(seed = "9")
    void numbersAreReadExactly(@ForAll List<Double> numbers) throws UnreadableFile {
        StringBuilder text = new StringBuilder("{\"columns\":[\"a\"],\"rows\":[");
        for (double number : numbers) {
            text.append('[').append(number).append("],");
        }
        text.append("[null]]}");
        var grid = ContainerFiles.read(text.toString(), JsonReader::read).get(0).grid();
        for (int row = 0; row < numbers.size(); row++) {
            assertThat(grid.number(row + 1, 0)).isEqualTo(numbers.get(row));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6), Arbitraries.integers().between(0, 8))
                .flatAs(
                        (columns, rows) ->
                                Combinators.combine(
                                                row(columns, 1),
                                                row(columns, 0).list().ofSize(rows))
                                        .as(JsonProperties::withLabels))
                .filter(table -> !table.get(table.size() - 1).stream().allMatch(String::isEmpty));
    }

    private static Arbitrary<List<String>> row(int columns, int leastLength) {
        Arbitrary<String> known =
                Arbitraries.of("1.234", "2,4", ".", "København", "\"", "\\", "\n.");
        Arbitrary<String> any =
                Arbitraries.strings()
                        .ofMinLength(leastLength)
                        .ofMaxLength(5)
                        .map(JsonProperties::seen);
        return Arbitraries.oneOf(known, any)
                .filter(text -> text.length() >= leastLength)
                .list()
                .ofSize(columns);
    }

    /** Half surrogates and NUL are no text; what is only white space is a blank cell. */
    private static String seen(String text) {
        String clean = text.replaceAll("[\\x00\\uD800-\\uDFFF]", "x");
        return WhiteSpace.isAll(clean) ? "" : clean;
    }

    private static List<List<String>> withLabels(List<String> labels, List<List<String>> rows) {
        List<List<String>> table = new ArrayList<>(rows);
        table.add(0, labels);
        return Collections.unmodifiableList(table);
    }

    private static String written(List<List<String>> table, Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            switch (layout) {
                case VERSION_2, VERSION_2_VALUE_ROWS -> writeVersion2(json, table, layout);
                case VERSION_3, VERSION_3_ROWS_FIRST -> writeVersion3(json, table, layout);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void writeVersion2(JsonGenerator json, List<List<String>> table, Layout layout)
            throws IOException {
        json.writeStartArray();
        json.writeStartObject();
        json.writeArrayFieldStart("Variables");
        for (String label : table.get(0)) {
            json.writeStartObject();
            json.writeStringField("Name", "navn");
            json.writeStringField("Label", label);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeRows(json, "Data", table, layout);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeVersion3(JsonGenerator json, List<List<String>> table, Layout layout)
            throws IOException {
        json.writeStartObject();
        if (layout == Layout.VERSION_3_ROWS_FIRST) {
            writeRows(json, "rows", table, layout);
        }
        json.writeFieldName("columns");
        json.writeArray(table.get(0).toArray(new String[0]), 0, table.get(0).size());
        if (layout == Layout.VERSION_3) {
            writeRows(json, "rows", table, layout);
        }
        json.writeEndObject();
    }

    private static void writeRows(
            JsonGenerator json, String name, List<List<String>> table, Layout layout)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (List<String> row : table.subList(1, table.size())) {
            if (layout == Layout.VERSION_2_VALUE_ROWS) {
                json.writeStartObject();
                json.writeFieldName("value");
            }
            json.writeStartArray();
            for (String cell : row) {
                if (cell.isEmpty() && layout == Layout.VERSION_3) {
                    json.writeNull();
                } else {
                    json.writeString(cell);
                }
            }
            json.writeEndArray();
            if (layout == Layout.VERSION_2_VALUE_ROWS) {
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
