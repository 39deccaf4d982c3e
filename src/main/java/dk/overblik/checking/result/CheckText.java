package dk.overblik.checking.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.overblik.calculation.Expression;
import dk.overblik.checking.judging.Judge;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.MeaningText;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Judgements as lines: for people on standard error, and as JSON for programs. */
public final class CheckText {

    private static final int SCHEMA = 1;

    /** So many characters of a sentence are enough to find it by. */
    private static final int BEGINNING = 50;

    private static final JsonFactory JSON = new JsonFactory();

    private CheckText() {}

    /** One sentence: where, what, why. */
    public static String line(Judgement judgement) {
        WrittenNumber number = judgement.number().number();
        return number.passage().place()
                + ", "
                + Quote.of(begun(judgement.number().context().strip()))
                + ": "
                + number.shown().strip()
                + " ("
                + judgement.verdict().words()
                + "). "
                + judgement.explanation();
    }

    /** The first words of a sentence, or all of a row's label and heading, to look for. */
    private static String begun(String context) {
        int end = context.lastIndexOf(' ', BEGINNING);
        return context.length() <= BEGINNING || end < 0
                ? context
                : context.substring(0, end) + " …";
    }

    /** What stands beside a slip in a copy of the note. */
    public static String comment(Judgement judgement) {
        return DanishNames.first(judgement.verdict().words())
                + " ("
                + judgement.number().number().shown().strip()
                + "). "
                + judgement.explanation()
                + judgement
                        .meaning()
                        .map(m -> " Forstået som: " + MeaningText.of(m) + ".")
                        .orElse("");
    }

    /** One JSON object on one line. */
    public static String json(String note, Judgement judgement) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("skema", SCHEMA);
            json.writeStringField("fil", note);
            json.writeStringField("sted", judgement.number().number().passage().place());
            json.writeStringField("tekst", judgement.number().context());
            json.writeStringField("tal", judgement.number().number().shown().strip());
            text(json, "forstået som", judgement.meaning().map(MeaningText::of));
            text(json, "rigtigt tal", judgement.right().map(e -> right(judgement, e)));
            json.writeStringField("vurdering", judgement.verdict().words());
            json.writeStringField("forklaring", judgement.explanation());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String right(Judgement judgement, Expression right) {
        return DanishFormat.fixed(
                Judge.value(right).orElse(0), judgement.number().number().decimals());
    }

    private static void text(JsonGenerator json, String field, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }
}
