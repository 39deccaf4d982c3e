package dk.overblik.template.document;

import static dk.overblik.template.Placeholder.CLOSING;
import static dk.overblik.template.Placeholder.OPENING;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.template.Answer;
import dk.overblik.template.Placeholders;
import dk.overblik.template.Placeholders.Found;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Fills the texts of parts in which nothing but text can stand, such as a chart's title. */
public final class TextParts {

    /** The parts with texts in drawings that any document can have. */
    private static final Set<String> DRAWN =
            Set.of(
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
                    "application/vnd.ms-office.drawingml.diagramDrawing+xml",
                    "application/vnd.openxmlformats-officedocument.drawing+xml");

    /** Why a table or a chart is not put where it was asked for. */
    public static final String ONLY_TEXT = "her kan kun stå tekst og tal";

    private TextParts() {}

    /** Whether a part may hold texts in drawings. */
    public static boolean isDrawn(String contentType) {
        return DRAWN.contains(contentType);
    }

    /**
     * A part that may hold placeholders, to be changed; empty where it cannot.
     *
     * <p>Braces can be written as references too.
     */
    public static Optional<XmlTree> opened(DocumentPackage document, String part)
            throws IOException {
        return opened(document, part, 1);
    }

    /** The same of a part whose placeholders are never split: the braces stand side by side. */
    static Optional<XmlTree> openedUnsplit(DocumentPackage document, String part)
            throws IOException {
        return opened(document, part, 2);
    }

    /** No part that people write a placeholder in is larger; sheets full of figures are. */
    private static final long LARGEST_ASKING = 8L << 20;

    /** Whether a placeholder, whole or misspelt, stands anywhere in a document. */
    public static boolean ask(DocumentPackage document) throws IOException {
        for (ZipDirectory.Packed packed : document.file().parts()) {
            String part = PartName.plain(packed.name());
            if (isXml(document, part)
                    && packed.size() <= LARGEST_ASKING
                    && asks(opened(document, part))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads every part that may hold texts, so that one in which nothing is to be found is told
     * from one in which nothing can be.
     *
     * @throws IOException where a part is damaged
     */
    public static void readAll(DocumentPackage document) throws IOException {
        for (ZipDirectory.Packed packed : document.file().parts()) {
            String part = PartName.plain(packed.name());
            boolean main = PartName.key(part).equals(PartName.key(document.main()));
            if (main || (isXml(document, part) && packed.size() <= LARGEST_ASKING)) {
                XmlTree.of(document.bytes(part));
            }
        }
    }

    private static boolean isXml(DocumentPackage document, String part) {
        return document.contentType(part).toLowerCase(Locale.ROOT).endsWith("+xml");
    }

    /** Runs that a placeholder is split over are read on end, whatever stands between them. */
    private static boolean asks(Optional<XmlTree> part) {
        if (part.isEmpty()) {
            return false;
        }
        StringBuilder texts = new StringBuilder();
        for (XmlElement element : part.get().root().inside().toList()) {
            texts.append(element.text());
            if (asks(element.attribute("val")) || asks(element.attribute("descr"))) {
                return true;
            }
        }
        return asks(texts.toString());
    }

    private static boolean asks(String text) {
        return Placeholders.in(text).stream()
                .map(Found::written)
                .anyMatch(it -> it.startsWith(OPENING) && it.endsWith(CLOSING));
    }

    private static Optional<XmlTree> opened(DocumentPackage document, String part, int braces)
            throws IOException {
        byte[] bytes = document.bytes(part);
        int same = 0;
        boolean coded = false;
        for (int i = 0; i < bytes.length && !coded; i++) {
            boolean brace = bytes[i] == '{' || bytes[i] == '}';
            boolean again = same > 0 && bytes[i] == bytes[i - 1];
            int before = again ? same : 0;
            same = brace ? before + 1 : 0;
            boolean reference = bytes[i] == '&' && i + 1 < bytes.length && bytes[i + 1] == '#';
            coded = same >= braces || reference || bytes[i] == 0;
        }
        return coded ? Optional.of(XmlTree.of(bytes)) : Optional.empty();
    }

    /** Fills every paragraph of a part with texts alone. */
    public static void fill(XmlTree tree, Dialect dialect, Filling filling) {
        for (XmlElement element : tree.root().inside().toList()) {
            if (dialect.isParagraph(element)) {
                ParagraphText text = ParagraphText.of(element, dialect);
                for (Found found : text.found()) {
                    answer(found, filling).ifPresent(by -> text.replace(found, by));
                }
                text.writeTo(tree);
            }
        }
    }

    /** A text with its placeholders filled; empty where none of them could be. */
    public static Optional<String> filled(String text, Filling filling) {
        return filled(text, found -> answer(found, filling), UnaryOperator.identity());
    }

    /**
     * The same for a text in which some characters are codes.
     *
     * @param written how a text is written there
     */
    public static Optional<String> filled(
            String text, Filling filling, UnaryOperator<String> written) {
        return filled(text, found -> answer(found, filling), written);
    }

    /**
     * The same for the copy of a text that stands elsewhere: nothing is noted a second time.
     *
     * @param between what stands between paragraphs there
     */
    static Optional<String> copied(String text, Filling filling, String between) {
        return filled(
                text,
                found -> {
                    Answer answer = filling.peek(found);
                    return answer instanceof Answer.Paragraphs paragraphs
                            ? Optional.of(String.join(between, paragraphs.texts()))
                            : inLine(answer);
                },
                UnaryOperator.identity());
    }

    private static Optional<String> filled(
            String text, Function<Found, Optional<String>> answers, UnaryOperator<String> written) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (Found found : Placeholders.in(text)) {
            Optional<String> by = answers.apply(found);
            if (by.isPresent()) {
                filled.append(text, done, found.from()).append(written.apply(by.get()));
                done = found.to();
            }
        }
        return done == 0 ? Optional.empty() : Optional.of(filled + text.substring(done));
    }

    /** What stands in the place of a placeholder where only text can; else that is noted. */
    private static Optional<String> answer(Found found, Filling filling) {
        Answer answer = filling.answer(found);
        Optional<String> by = inLine(answer);
        if (by.isEmpty() && !(answer instanceof Answer.Nothing)) {
            filling.misplaced(found, ONLY_TEXT);
        }
        return by;
    }

    /** Whether an answer is a name or a figure, which can only stand in a line. */
    public static boolean isInLine(Answer answer) {
        return answer instanceof Answer.Words || answer instanceof Answer.Value;
    }

    /** An answer that can stand in a line, as its text. */
    public static Optional<String> inLine(Answer answer) {
        if (answer instanceof Answer.Words words) {
            return Optional.of(words.text());
        }
        if (answer instanceof Answer.Value value) {
            return Optional.of(value.text());
        }
        return answer instanceof Answer.Paragraphs paragraphs
                ? Optional.of(paragraphs.joined())
                : Optional.empty();
    }
}
