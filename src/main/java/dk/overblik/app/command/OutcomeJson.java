package dk.overblik.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.overblik.app.Outcome;
import dk.overblik.app.Outcome.Note;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What became of an export, as one JSON object on one line. */
public final class OutcomeJson {

    private static final int SCHEMA = 1;

    private OutcomeJson() {}

    public static String of(Outcome outcome) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("skema", SCHEMA);
            json.writeStringField("fil", outcome.export().toString());
            if (outcome.workbook().isPresent()) {
                json.writeStringField("resultat", outcome.workbook().get().toString());
            } else {
                json.writeNullField("resultat");
            }
            writeNote(json, outcome.note());
            json.writeStringField("status", outcome.isFailed() ? "fejl" : "ok");
            writeProblems(json, outcome.sentences());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeNote(JsonGenerator json, Note note) throws IOException {
        if (note.written().isPresent()) {
            json.writeStringField("notat", note.written().get().toString());
        } else if (note.missing().isPresent()) {
            json.writeNullField("notat");
        }
    }

    private static void writeProblems(JsonGenerator json, List<String> problems)
            throws IOException {
        json.writeArrayFieldStart("problemer");
        for (String problem : problems) {
            json.writeString(problem);
        }
        json.writeEndArray();
    }
}
