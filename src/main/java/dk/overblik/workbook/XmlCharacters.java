package dk.overblik.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What stands between the tags of a document. */
final class XmlCharacters {

    private static final String COMMENT = "--";
    private static final String LITERAL = "[CDATA[";

    private final XmlBuffer buffer;

    XmlCharacters(XmlBuffer buffer) {
        this.buffer = buffer;
    }

    /** Goes on behind the next "&lt;", and adds the text before it. */
    void readText(XmlText text) throws IOException {
        while (true) {
            switch (buffer.readRun(text)) {
                case '<' -> {
                    buffer.next();
                    return;
                }
                case '&' -> readReference(text);
                case '\r' -> readLineEnd(text);
                default -> throw buffer.damage("A character that XML does not allow");
            }
        }
    }

    /** Goes on behind a comment, or a literal text, which is added to the text if there is one. */
    void readDeclaration(@Nullable XmlText text) throws IOException {
        buffer.expect('!');
        if (buffer.peek() == '-') {
            expect(COMMENT);
            readPast("-->", null);
        } else if (buffer.peek() == '[') {
            expect(LITERAL);
            readPast("]]>", text);
        } else {
            throw buffer.damage("A document type is not allowed");
        }
    }

    /** Goes on behind an instruction to some other program. */
    void skipInstruction() throws IOException {
        readPast("?>", null);
    }

    /** Goes on behind a mark, and adds what stands before it. */
    private void readPast(String mark, @Nullable XmlText text) throws IOException {
        int matched = 0;
        while (matched < mark.length()) {
            byte b = buffer.peek();
            buffer.next();
            if (text != null) {
                text.append(b);
            }
            if (b == mark.charAt(matched)) {
                matched++;
            } else if (matched < 2 || b != mark.charAt(1)) {
                // Behind "--" or "]]" one more of the same changes nothing.
                matched = b == mark.charAt(0) ? 1 : 0;
            }
        }
        if (text != null) {
            text.shorten(mark.length());
        }
    }

    private void readReference(XmlText text) throws IOException {
        StringBuilder name = new StringBuilder();
        buffer.expect('&');
        while (buffer.peek() != ';') {
            name.append((char) buffer.peek());
            buffer.next();
            if (name.length() > XmlReference.LONGEST) {
                throw buffer.damage("Not a reference: " + name);
            }
        }
        buffer.expect(';');
        int character = XmlReference.character(name.toString());
        if (character < 0) {
            throw buffer.damage("Not a reference: " + name);
        }
        text.appendCharacter(character);
    }

    /** However a document ends its lines, they are read alike. */
    private void readLineEnd(XmlText text) throws IOException {
        buffer.expect('\r');
        if (buffer.peek() == '\n') {
            buffer.next();
        }
        text.append((byte) '\n');
    }

    private void expect(String characters) throws IOException {
        for (int i = 0; i < characters.length(); i++) {
            buffer.expect(characters.charAt(i));
        }
    }
}
