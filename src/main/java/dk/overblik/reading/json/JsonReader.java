package dk.overblik.reading.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.TextEncoding;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

/**
 * The sheets of an answer of Jobindsats, or of another program: one for each table, without names.
 *
 * <p>Version 2: [{"Variables": [{"Name", "Label"}, …], "Data": [[…], …]}, …], all cells texts; a
 * row may also be {"value": […]}. Version 3: {"columns": […], "rows": [[…], …]}, numbers as
 * numbers. The site's own table: {"header": [[groups], [labels]], "data": [[…], …]}, also as a text
 * in JSON. Records of other programs: [{"Område": …, …}, …], or one such object a line, in any
 * order of their fields. The labels make the first rows; null is a blank cell. A row with more or
 * fewer cells than there are labels is damage: its cells may stand under wrong labels. A number
 * that cannot be kept is a text as it is written. So are a list and an object in a record: every
 * field that holds more than null and empty ones of these has its column.
 *
 * <p>The text is read twice, since the rows may stand before their labels.
 */
public final class JsonReader {

    /** Long enough for a table of the site that comes as a text in JSON. */
    private static final int LONGEST_TEXT = 64 << 20;

    private static final int DEEPEST_TEXT = 2;

    /** The API's own answers are nested five deep. */
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(LONGEST_TEXT)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(10_000)
                    .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();

    /** For a text that was found to name nothing twice. */
    private static final JsonFactory AGAIN =
            FACTORY.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonReader() {}

    /** The sheets of an answer, one for each table in it. */
    public static List<Sheet> read(Path file) throws UnreadableFile {
        return ReadFaults.of(file, SheetLimits.TEXT_BYTES, () -> sheets(file));
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        return sheets(() -> encoding.open(file), DEEPEST_TEXT);
    }

    /** A text that can be read from its beginning any number of times. */
    private interface Text {
        Reader open() throws IOException;
    }

    /**
     * The sheets of a text, or of a text in it.
     *
     * @param depth how deep texts within texts are looked into
     */
    private static List<Sheet> sheets(Text source, int depth) throws IOException {
        JsonOutline outline;
        try (Reader text = source.open();
                JsonParser parser = FACTORY.createParser(text)) {
            outline = JsonOutline.of(parser);
        }
        if (outline.tables().isEmpty()) {
            if (depth > 0 && outline.inner().isPresent()) {
                String inner = outline.inner().get();
                return sheets(() -> new StringReader(inner), depth - 1);
            }
            throw outline.message().isEmpty()
                    ? new UnreadableFile(Reason.NO_TABLE, "other JSON")
                    : new UnreadableFile(Reason.ERROR_ANSWER, outline.message());
        }
        try (Reader text = source.open();
                JsonParser parser = AGAIN.createParser(text)) {
            return JsonRows.sheets(parser, outline);
        }
    }
}
