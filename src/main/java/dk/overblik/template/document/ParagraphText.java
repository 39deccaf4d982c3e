package dk.overblik.template.document;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.template.Placeholders;
import dk.overblik.template.Placeholders.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The edges of texts in changes, in rising order. */
    private final List<Integer> tracked = new ArrayList<>();

    private final List<Found> found;
    private final int seenFrom;
    private final int seenTo;

    /** An element with some of the text. */
    private static final class Piece {
        private final XmlElement element;
        private final XmlElement run;
        private final int from;
        private final String before;
        private final boolean editable;
        private final StringBuilder now = new StringBuilder();
        private int done;
        private boolean changed;

        Piece(XmlElement element, XmlElement run, int from, String text, boolean editable) {
            this.element = element;
            this.run = run;
            this.from = from;
            this.before = text;
            this.editable = editable;
        }

        int to() {
            return from + before.length();
        }

        /** Puts something in the place of a stretch of it; called from left to right. */
        void replace(int start, int end, String by) {
            now.append(before, done, start - from).append(by);
            done = end - from;
            changed = true;
        }

        boolean isEmpty() {
            return now.isEmpty() && done == before.length();
        }

        String now() {
            return now + before.substring(done);
        }
    }

    private ParagraphText(XmlElement paragraph, Dialect dialect) {
        this.dialect = dialect;
        this.paragraph = paragraph;
        read(paragraph, paragraph, false);
        String all = text.toString();
        this.found = Placeholders.in(all);
        this.seenFrom = all.length() - all.stripLeading().length();
        this.seenTo = all.stripTrailing().length();
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
        int first = first(tracked.size(), i -> tracked.get(i) >= placeholder.from());
        return tracked.subList(first, tracked.size()).stream()
                .takeWhile(at -> at <= placeholder.to())
                .distinct()
                .anyMatch(at -> inside(at, placeholder));
    }

    private boolean inside(int at, Found placeholder) {
        if (at > placeholder.from() && at < placeholder.to()) {
            return true;
        }
        return pieces(placeholder).anyMatch(piece -> isInChange(piece.element));
    }

    private boolean isInChange(XmlElement element) {
        return element.ancestors()
                .takeWhile(each -> !each.equals(paragraph))
                .anyMatch(each -> INSERTED.contains(each.name()) && dialect.is(each, each.name()));
    }

    /** Whether the paragraph holds nothing else that is seen. */
    public boolean isAlone(Found placeholder) {
        return seenFrom >= placeholder.from() && seenTo <= placeholder.to();
    }

    /** The run that holds the first brace, or the paragraph where its text stands in none. */
    public XmlElement run(Found placeholder) {
        return pieces(placeholder).findFirst().orElseThrow().run;
    }

    /** The properties of that run, such as its font; empty where it has none of its own. */
    public Optional<XmlElement> look(Found placeholder) {
        XmlElement run = run(placeholder);
        return run.equals(paragraph) ? Optional.empty() : run.child("rPr");
    }

    /** Those with some of a placeholder; found by halving, as a paragraph may have very many. */
    private Stream<Piece> pieces(Found placeholder) {
        int first = first(pieces.size(), i -> pieces.get(i).to() > placeholder.from());
        return pieces.subList(first, pieces.size()).stream()
                .takeWhile(piece -> piece.from < placeholder.to())
                .filter(piece -> !piece.before.isEmpty());
    }

    /** The first of some numbers from 0 for which something holds, as for all after it. */
    private static int first(int size, IntPredicate holds) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Puts a text in the place of a placeholder; those of a paragraph come from left to right. */
    public void replace(Found placeholder, String by) {
        boolean first = true;
        for (Piece piece : pieces(placeholder).toList()) {
            int start = Math.max(piece.from, placeholder.from());
            int end = Math.min(piece.to(), placeholder.to());
            piece.replace(start, end, first ? by : "");
            first = false;
        }
    }

    /** Hands all that was replaced on to the part. */
    public void writeTo(XmlTree tree) {
        Map<XmlElement, List<Piece>> runs =
                pieces.stream().collect(Collectors.groupingBy(piece -> piece.run));
        Set<XmlElement> emptied = new HashSet<>();
        runs.forEach(
                (run, own) -> {
                    if (isEmptied(run, own)) {
                        emptied.add(run);
                        tree.remove(run);
                    }
                });
        for (Piece piece : pieces) {
            if (piece.changed && !emptied.contains(piece.run)) {
                write(piece, tree);
            }
        }
    }

    /** Whether nothing is left of a run that something was taken from. */
    private boolean isEmptied(XmlElement run, List<Piece> own) {
        if (run.equals(paragraph)
                || own.stream().noneMatch(piece -> piece.changed)
                || !own.stream().allMatch(Piece::isEmpty)) {
            return false;
        }
        Set<XmlElement> elements = new HashSet<>();
        own.forEach(piece -> elements.add(piece.element));
        return run.children().stream()
                .allMatch(each -> each.name().equals("rPr") || elements.contains(each));
    }

    private void write(Piece piece, XmlTree tree) {
        if (piece.editable) {
            tree.replace(piece.element, element(piece.element, piece.now()));
        } else if (piece.isEmpty()) {
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
