package dk.overblik.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Filled;
import dk.overblik.app.job.Outcome.Note;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

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
            writeFilled(json, outcome.filled());
            json.writeStringField("status", outcome.isFailed() ? "fejl" : "ok");
            writeProblems(json, outcome.sentences());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return escaped(text.toString());
    }

    /** The same JSON: what steers a screen or ends a line is written as its number. */
    private static String escaped(String json) {
        StringBuilder plain = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean whole = !Character.isSurrogate(c) || isHalfOfOne(json, i);
            if (whole && (Character.isSurrogate(c) || !Quote.steers(c))) {
                plain.append(c);
            } else {
                plain.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return plain.toString();
    }

    /** Whether the other half of a character stands beside one. */
    private static boolean isHalfOfOne(String text, int at) {
        return Character.isSurrogatePair(
                        text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' ')
                || (at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)));
    }

    private static void writeNote(JsonGenerator json, Note note) throws IOException {
        if (note.written().isPresent()) {
            json.writeStringField("notat", note.written().get().toString());
        } else if (note.missing().isPresent()) {
            json.writeNullField("notat");
        }
    }

    private static void writeFilled(JsonGenerator json, Filled filled) throws IOException {
        if (filled.written().isPresent()) {
            json.writeStringField("dokument", filled.written().get().toString());
        } else if (!filled.missing().isEmpty()) {
            json.writeNullField("dokument");
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
