package dk.overblik.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.overblik.app.Outcome;
import dk.overblik.app.Outcome.Done;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.app.Outcome.Note;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

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
            if (outcome instanceof Done done) {
                json.writeStringField("resultat", done.result().toString());
                writeNote(json, done.note());
                json.writeStringField("status", "ok");
                List<String> said =
                        Stream.concat(done.remarks().stream(), done.problems().stream()).toList();
                writeProblems(json, said);
            } else if (outcome instanceof Failed failed) {
                json.writeNullField("resultat");
                json.writeStringField("status", "fejl");
                writeProblems(json, List.of(failed.sentence()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeNote(JsonGenerator json, Note note) throws IOException {
        if (note instanceof Note.Written written) {
            json.writeStringField("notat", written.file().toString());
        } else if (!(note instanceof Note.Unwanted)) {
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
