package dk.overblik.reading.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.TextEncoding;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * The sheets of an answer of the Jobindsats API: one for each table, without names.
 *
 * <p>Version 2: [{"Variables": [{"Name", "Label"}, …], "Data": [[…], …]}, …], all cells texts; a
 * row may also be {"value": […]}. Version 3: {"columns": […], "rows": [[…], …]}, numbers as
 * numbers. The labels make the first row; null is a blank cell. A row with more or fewer cells than
 * there are labels is damage: its cells may stand under wrong labels.
 *
 * <p>The text is read twice, since the rows may stand before their labels.
 */
public final class JsonReader {

    /** The API's own answers are nested five deep. */
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(400)
                    .maxStringLength(1_000_000)
                    .maxNameLength(10_000)
                    .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private JsonReader() {}

    /** The sheets of an answer, one for each table in it. */
    public static List<Sheet> read(Path file) throws UnreadableFile {
        return ReadFaults.of(file, SheetLimits.TEXT_BYTES, () -> sheets(file));
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        JsonOutline outline;
        try (Reader text = encoding.open(file);
                JsonParser parser = FACTORY.createParser(text)) {
            outline = JsonOutline.of(parser);
        }
        if (outline.labels().isEmpty()) {
            throw outline.message().isEmpty()
                    ? new UnreadableFile(Reason.NO_TABLE, "other JSON")
                    : new UnreadableFile(Reason.ERROR_ANSWER, outline.message());
        }
        try (Reader text = encoding.open(file);
                JsonParser parser = FACTORY.createParser(text)) {
            return JsonRows.sheets(parser, outline);
        }
    }
}
