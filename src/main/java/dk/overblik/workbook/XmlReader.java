package dk.overblik.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * An XML document from a stranger being read, element by element: no document type, no entities but
 * the five that need none, nothing fetched.
 *
 * <p>Stands on an element whose start tag has been read. Much faster than a reader for every kind
 * of XML, and reading is what takes the time with large workbooks.
 */
final class XmlReader implements Closeable {

    private final XmlBuffer buffer;
    private final XmlCharacters characters;
    private final boolean original;
    private final XmlTags tags;
    private final XmlPath path = new XmlPath();

    /** Whether the element ends with its start tag, which has been read. */
    private boolean pending;

    private XmlReader(XmlInput input) {
        this.buffer = new XmlBuffer(input.bytes());
        this.characters = new XmlCharacters(buffer);
        this.tags = new XmlTags(buffer);
        this.original = input.isOriginal();
    }

    /** A reader that stands on the root element. */
    static XmlReader atRoot(InputStream in) throws IOException {
        XmlReader reader = new XmlReader(XmlInput.of(in));
        if (!reader.nextOutside()) {
            throw new DamagedXml("No element", 0);
        }
        reader.readStartTag();
        return reader;
    }

    /** The name of the element, without its prefix. */
    String name() {
        return path.innermost().local();
    }

    boolean is(String name) {
        return name().equals(name);
    }

    String prefix() {
        return path.innermost().prefix();
    }

    /** The namespace of the element, empty if it has none. */
    String namespace() {
        return path.namespace(prefix());
    }

    /** The value of the element's attribute in a namespace, empty if it has none. */
    String attributeIn(String namespace, String name) {
        return path.attribute(tags.attributes(), namespace, name);
    }

    /** The attributes of the element; to be read before anything else is. */
    XmlAttributes attributes() {
        return tags.attributes();
    }

    /** Whether places in the document are places in the part. */
    boolean isOriginal() {
        return original;
    }

    /** Where the tag read last begins, in bytes. */
    long tagFrom() {
        return tags.from();
    }

    /** Behind the tag read last. */
    long tagTo() {
        return tags.to();
    }

    /** Goes on to the next element inside the one that it stands on; false at that one's end. */
    boolean nextChild() throws IOException {
        if (pending) {
            leave();
            return false;
        }
        while (true) {
            buffer.skipText();
            switch (buffer.peek()) {
                case '/' -> {
                    readEndTag();
                    return false;
                }
                case '!' -> characters.readDeclaration(null);
                case '?' -> characters.skipInstruction();
                default -> {
                    readStartTag();
                    return true;
                }
            }
        }
    }

    /** Goes on behind the element that it stands on. */
    void skip() throws IOException {
        int outside = path.depth() - 1;
        while (path.depth() > outside) {
            nextChild();
        }
    }

    /** Reads the cells inside the element that are plain and come next; gives how many. */
    int read(PlainCells cells) {
        return pending ? 0 : buffer.read(cells);
    }

    /** Reads the text of the element, which must have no others inside, and goes on behind it. */
    void readText(XmlText text) throws IOException {
        text.clear();
        if (pending) {
            leave();
            return;
        }
        while (true) {
            characters.readText(text);
            switch (buffer.peek()) {
                case '/' -> {
                    readEndTag();
                    return;
                }
                case '!' -> characters.readDeclaration(text);
                case '?' -> characters.skipInstruction();
                default -> throw buffer.damage("An element inside a value");
            }
        }
    }

    String text() throws IOException {
        XmlText text = new XmlText();
        readText(text);
        return text.toString();
    }

    /** Reads to the end of the document, so that its last byte has been checked. */
    void finish() throws IOException {
        while (path.depth() > 0) {
            nextChild();
        }
        if (nextOutside()) {
            throw buffer.damage("More than one root");
        }
    }

    /** Goes on to an element outside any other; false at the end of the document. */
    private boolean nextOutside() throws IOException {
        while (buffer.skipToMarkup()) {
            switch (buffer.peek()) {
                case '!' -> characters.readDeclaration(null);
                case '?' -> characters.skipInstruction();
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    private void readStartTag() throws IOException {
        XmlName name = tags.readStart();
        if (!path.enter(name)) {
            throw buffer.damage("Too many elements inside each other");
        }
        pending = tags.isOneTag();
        if (tags.declares()) {
            path.declare(tags.attributes());
        }
    }

    private void readEndTag() throws IOException {
        XmlName name = tags.readEnd();
        if (path.depth() == 0 || name != path.innermost()) {
            throw buffer.damage("Does not end what it should: " + name.local());
        }
        leave();
    }

    private void leave() {
        pending = false;
        path.leave();
    }

    @Override
    public void close() throws IOException {
        buffer.close();
    }
}
