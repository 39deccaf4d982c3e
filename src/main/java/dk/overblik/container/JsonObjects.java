package dk.overblik.container;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The objects that can be tables: the only value of a text, or the elements of its only array. */
final class JsonObjects {

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
