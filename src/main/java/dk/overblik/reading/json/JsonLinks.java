package dk.overblik.reading.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.sheet.WebAddress;
import java.io.IOException;

/**
 * Tells the addresses that programs add to records for each other, whatever their field is called:
 * lists and objects that lead somewhere and hold no figure, such as {"self": {"href": "/x/1"}}.
 */
final class JsonLinks {

    private String first = "";
    private boolean figures;

    /** Takes note of the single value that a parser stands at. */
    void see(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            if (!WebAddress.is(text)) {
                figures |= text.chars().anyMatch(Character::isDigit);
            } else if (first.isEmpty()) {
                first = text;
            }
        } else {
            figures |= parser.currentToken().isNumeric();
        }
    }

    /** Takes note of all that others have. */
    void addAll(JsonLinks others) {
        first = first.isEmpty() ? others.first : first;
        figures |= others.figures;
    }

    /** Whether all that was seen leads somewhere, and is no figure and no name of one. */
    boolean areAll() {
        return !first.isEmpty() && !figures;
    }

    /** The first address. */
    String first() {
        return first;
    }
}
