package dk.overblik.template.document;

import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import java.util.Set;

/** How a language of Office writes paragraphs, runs and their text. */
@SuppressWarnings("ImmutableEnumChecker") // sets of texts, which never change
public enum Dialect {
    /** ECMA-376 part 1, 17.3. */
    WORD("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Set.of("p"), true),
    /** Slides, and text in drawings and charts: ECMA-376 part 1, 21.1.2. */
    DRAWING("http://schemas.openxmlformats.org/drawingml/2006/main", Set.of("p"), false),
    /** Shared and inline texts of cells, and texts of notes: ECMA-376 part 1, 18.4. */
    SHEET(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            Set.of("si", "is", "text"),
            true);

    private final String namespace;
    private final Set<String> paragraphs;
    private final boolean marksBlanks;

    Dialect(String namespace, Set<String> paragraphs, boolean marksBlanks) {
        this.namespace = namespace;
        this.paragraphs = paragraphs;
        this.marksBlanks = marksBlanks;
    }

    public String namespace() {
        return namespace;
    }

    public boolean isParagraph(XmlElement element) {
        return paragraphs.contains(element.name()) && element.namespace().equals(namespace);
    }

    boolean is(XmlElement element, String name) {
        return element.is(namespace, name);
    }

    /** Whether blanks at the ends of a text count only where that is said of it. */
    boolean marksBlanks() {
        return marksBlanks;
    }
}
