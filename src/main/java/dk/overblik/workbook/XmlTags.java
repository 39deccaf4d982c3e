package dk.overblik.workbook;

import java.io.IOException;

/** The tags of a document, one after the other. */
final class XmlTags {

    /** What a parse gives that came to the end of the bytes at hand. */
    private static final int CUT = -1;

    private final XmlBuffer buffer;
    private final XmlNames names = new XmlNames();
    private final XmlAttributes attributes = new XmlAttributes();
    private XmlName name = new XmlName("");
    private boolean oneTag;
    private boolean declares;
    private long from;
    private long to;

    XmlTags(XmlBuffer buffer) {
        this.buffer = buffer;
    }

    XmlAttributes attributes() {
        return attributes;
    }

    /** Whether the start tag read last is the end tag too. */
    boolean isOneTag() {
        return oneTag;
    }

    /** Whether the start tag read last says what a prefix means. */
    boolean declares() {
        return declares;
    }

    /** Where the tag read last begins, in bytes. */
    long from() {
        return from;
    }

    /** Behind the tag read last. */
    long to() {
        return to;
    }

    /** Reads the tag whose first character has been read. */
    XmlName readStart() throws IOException {
        int next = parseStart(buffer.bytes(), buffer.at(), buffer.end());
        while (next == CUT) {
            // From its beginning again, with more of it at hand.
            buffer.more();
            next = parseStart(buffer.bytes(), buffer.at(), buffer.end());
        }
        attributes.settle(buffer.bytes(), buffer.at() - 1);
        end(next);
        return name;
    }

    XmlName readEnd() throws IOException {
        int next = parseEnd(buffer.bytes(), buffer.at(), buffer.end());
        while (next == CUT) {
            buffer.more();
            next = parseEnd(buffer.bytes(), buffer.at(), buffer.end());
        }
        end(next);
        return name;
    }

    private void end(int next) {
        from = buffer.place() - 1;
        buffer.moveTo(next);
        to = buffer.place();
    }

    private int parseStart(byte[] bytes, int first, int end) throws DamagedXml {
        attributes.clear();
        declares = false;
        int at = parseName(bytes, first, end);
        while (at != CUT) {
            at = skipBlank(bytes, at, end);
            if (at == end) {
                return CUT;
            }
            if (bytes[at] == '>') {
                oneTag = false;
                return at + 1;
            }
            if (bytes[at] == '/') {
                oneTag = true;
                return parseSign(bytes, at + 1, end, '>');
            }
            at = parseAttribute(bytes, at, end);
        }
        return CUT;
    }

    private int parseEnd(byte[] bytes, int first, int end) throws DamagedXml {
        int at = parseName(bytes, first + 1, end);
        return at == CUT ? CUT : parseSign(bytes, skipBlank(bytes, at, end), end, '>');
    }

    private int parseAttribute(byte[] bytes, int first, int end) throws DamagedXml {
        XmlName element = name;
        int at = parseName(bytes, first, end);
        if (at == CUT) {
            return CUT;
        }
        XmlName attribute = name;
        name = element;
        declares |= attribute.isDeclaration();
        at = parseSign(bytes, skipBlank(bytes, at, end), end, '=');
        at = at == CUT ? end : skipBlank(bytes, at, end);
        return at == end ? CUT : parseValue(attribute, bytes, at, end);
    }

    private int parseValue(XmlName attribute, byte[] bytes, int first, int end) throws DamagedXml {
        byte quote = bytes[first];
        if (quote != '"' && quote != '\'') {
            throw buffer.damage("A value without quotes");
        }
        boolean coded = false;
        for (int at = first + 1; at < end; at++) {
            byte b = bytes[at];
            if (b == quote) {
                attributes.add(attribute, first + 1, at, coded);
                return at + 1;
            }
            if (b == '<') {
                throw buffer.damage("A tag inside a value");
            }
            coded |= XmlByte.isSpecialInValue(b);
        }
        return CUT;
    }

    private int parseName(byte[] bytes, int first, int end) throws DamagedXml {
        int at = first;
        while (at < end && !XmlByte.endsName(bytes[at])) {
            at++;
        }
        if (at >= end) {
            return CUT;
        }
        if (at == first) {
            throw buffer.damage("No name");
        }
        name = names.name(bytes, first, at);
        return at;
    }

    private int parseSign(byte[] bytes, int at, int end, char sign) throws DamagedXml {
        if (at >= end) {
            return CUT;
        }
        if (bytes[at] != sign) {
            throw buffer.damage("Expected " + sign);
        }
        return at + 1;
    }

    private static int skipBlank(byte[] bytes, int first, int end) {
        int at = first;
        while (at < end && XmlByte.isBlank(bytes[at])) {
            at++;
        }
        return at;
    }
}
