package dk.overblik.template.document;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.template.Placeholders;
import dk.overblik.template.Placeholders.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of one paragraph, whatever runs it is split over, with the placeholders in it.
 *
 * <p>Paragraphs inside it, as in a text box that is anchored in it, are none of it.
 */
public final class ParagraphText {

    private static final Set<String> WRAPPERS =
            Set.of(
                    "hyperlink",
                    "smartTag",
                    "customXml",
                    "fldSimple",
                    "dir",
                    "bdo",
                    "sdtContent",
                    "sdt");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");
    private static final Set<String> DELETED = Set.of("del", "moveFrom");

    /** What can stand in a paragraph or run without being seen. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "pPr",
                    "rPr",
                    "endParaRPr",
                    "sdtPr",
                    "sdtEndPr",
                    "proofErr",
                    "bookmarkStart",
                    "bookmarkEnd",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "permStart",
                    "permEnd",
                    "moveFromRangeStart",
                    "moveFromRangeEnd",
                    "moveToRangeStart",
                    "moveToRangeEnd",
                    "fldChar",
                    "instrText",
                    "lastRenderedPageBreak",
                    "smartTagPr",
                    "customXmlPr",
                    "rPh",
                    "phoneticPr",
                    "softHyphen");

    private final Dialect dialect;
    private final XmlElement paragraph;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final List<Integer> tracked = new ArrayList<>();
    private final List<Found> found;

    /** An element with some of the text. */
    private static final class Piece {
        private final XmlElement element;
        private final XmlElement run;
        private final int from;
        private final String before;
        private final boolean editable;
        private final StringBuilder now;
        private int shift;
        private boolean changed;

        Piece(XmlElement element, XmlElement run, int from, String text, boolean editable) {
            this.element = element;
            this.run = run;
            this.from = from;
            this.before = text;
            this.editable = editable;
            this.now = new StringBuilder(text);
        }

        int to() {
            return from + before.length();
        }

        /** Puts something in the place of a stretch of it; called from left to right. */
        void replace(int start, int end, String by) {
            now.replace(start - from + shift, end - from + shift, by);
            shift += by.length() - (end - start);
            changed = true;
        }
    }

    private ParagraphText(XmlElement paragraph, Dialect dialect) {
        this.dialect = dialect;
        this.paragraph = paragraph;
        read(paragraph, paragraph, false);
        this.found = Placeholders.in(text.toString());
    }

    public static ParagraphText of(XmlElement paragraph, Dialect dialect) {
        return new ParagraphText(paragraph, dialect);
    }

    private void read(XmlElement parent, XmlElement run, boolean isTracked) {
        for (XmlElement child : parent.children()) {
            if (child.namespace().equals(dialect.namespace())) {
                readOwn(child, run, isTracked);
            } else if (!UNSEEN.contains(child.name())) {
                add(child, run, String.valueOf(Placeholders.OBJECT), false);
            }
        }
    }

    private void readOwn(XmlElement child, XmlElement run, boolean isTracked) {
        String name = child.name();
        if (name.equals("r")) {
            read(child, child, isTracked);
        } else if (name.equals("t")) {
            mark(isTracked);
            add(child, run, child.text(), true);
            mark(isTracked);
        } else if (WRAPPERS.contains(name)) {
            read(child, run, isTracked);
        } else if (INSERTED.contains(name)) {
            read(child, run, true);
        } else if (DELETED.contains(name)) {
            mark(true);
            child.inside()
                    .filter(each -> dialect.is(each, "delText") || dialect.is(each, "t"))
                    .forEach(each -> deleted.append(each.text()));
        } else if (!UNSEEN.contains(name)) {
            readSign(child, run);
        }
    }

    private void readSign(XmlElement child, XmlElement run) {
        switch (child.name()) {
            case "br", "cr" -> add(child, run.equals(paragraph) ? child : run, "\n", false);
            case "tab" -> add(child, run, "\t", false);
            case "noBreakHyphen" -> add(child, run, "\u2011", false);
            default -> add(child, run, String.valueOf(Placeholders.OBJECT), false);
        }
    }

    private void add(XmlElement element, XmlElement run, String content, boolean editable) {
        pieces.add(new Piece(element, run, text.length(), content, editable));
        text.append(content);
    }

    private void mark(boolean isTracked) {
        if (isTracked) {
            tracked.add(text.length());
        }
    }

    public XmlElement paragraph() {
        return paragraph;
    }

    /** What is read in it; what is no text is {@link Placeholders#OBJECT}. */
    public String text() {
        return text.toString();
    }

    public List<Found> found() {
        return found;
    }

    /** Those that stand in a text which is only kept to show that it was deleted. */
    public List<Found> foundDeleted() {
        return Placeholders.in(deleted.toString());
    }

    /** Whether a placeholder is part of a change that nobody has accepted or rejected yet. */
    public boolean isTracked(Found placeholder) {
        return tracked.stream()
                .anyMatch(
                        at ->
                                at >= placeholder.from()
                                        && at <= placeholder.to()
                                        && inside(at, placeholder));
    }

    private boolean inside(int at, Found placeholder) {
        if (at > placeholder.from() && at < placeholder.to()) {
            return true;
        }
        return pieces.stream()
                .filter(piece -> piece.from < placeholder.to() && piece.to() > placeholder.from())
                .anyMatch(piece -> isInChange(piece.element));
    }

    private boolean isInChange(XmlElement element) {
        return element.ancestors()
                .takeWhile(each -> !each.equals(paragraph))
                .anyMatch(each -> INSERTED.contains(each.name()) && dialect.is(each, each.name()));
    }

    /** Whether the paragraph holds nothing else that is seen. */
    public boolean isAlone(Found placeholder) {
        return text.substring(0, placeholder.from()).isBlank()
                && text.substring(placeholder.to()).isBlank();
    }

    /** The run that holds the first brace, or the paragraph where its text stands in none. */
    public XmlElement run(Found placeholder) {
        return at(placeholder.from()).run;
    }

    /** The properties of that run, such as its font; empty where it has none of its own. */
    public Optional<XmlElement> look(Found placeholder) {
        XmlElement run = run(placeholder);
        return run.equals(paragraph) ? Optional.empty() : run.child("rPr");
    }

    private Piece at(int place) {
        return pieces.stream()
                .filter(piece -> piece.from <= place && piece.to() > place)
                .findFirst()
                .orElseThrow();
    }

    /** Puts a text in the place of a placeholder; those of a paragraph come from left to right. */
    public void replace(Found placeholder, String by) {
        boolean first = true;
        for (Piece piece : pieces) {
            int start = Math.max(piece.from, placeholder.from());
            int end = Math.min(piece.to(), placeholder.to());
            if (start < end) {
                piece.replace(start, end, first ? by : "");
                first = false;
            }
        }
    }

    /** Hands all that was replaced on to the part. */
    public void writeTo(XmlTree tree) {
        Set<XmlElement> emptied = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.changed && !emptied.contains(piece.run)) {
                if (piece.now.isEmpty() && isEmptied(piece.run)) {
                    emptied.add(piece.run);
                    tree.remove(piece.run);
                } else {
                    write(piece, tree);
                }
            }
        }
    }

    private boolean isEmptied(XmlElement run) {
        if (run.equals(paragraph)) {
            return false;
        }
        List<Piece> own = pieces.stream().filter(piece -> piece.run.equals(run)).toList();
        Set<XmlElement> elements = new HashSet<>();
        own.forEach(piece -> elements.add(piece.element));
        return own.stream().allMatch(piece -> piece.now.isEmpty())
                && run.children().stream()
                        .allMatch(each -> each.name().equals("rPr") || elements.contains(each));
    }

    private void write(Piece piece, XmlTree tree) {
        if (piece.editable) {
            tree.replace(piece.element, element(piece.element, piece.now.toString()));
        } else if (piece.now.isEmpty()) {
            tree.remove(piece.element);
        }
    }

    /** A text element like another one, with another text. */
    private String element(XmlElement like, String content) {
        String name = like.prefix() + like.name();
        boolean blanks = dialect.marksBlanks() && !content.equals(content.strip());
        return "<"
                + name
                + (blanks ? " xml:space=\"preserve\">" : ">")
                + XmlWriter.escaped(content)
                + "</"
                + name
                + ">";
    }
}
