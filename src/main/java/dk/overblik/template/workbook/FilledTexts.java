package dk.overblik.template.workbook;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.template.Answer;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.document.DocumentPackage;
import dk.overblik.template.document.Filling;
import dk.overblik.template.document.ParagraphText;
import dk.overblik.template.document.TextParts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts that cells of a workbook share, those with placeholders among them. */
final class FilledTexts {

    private final DocumentPackage document;
    private final Optional<String> part;
    private final Optional<XmlTree> tree;
    private final Map<Integer, CellText> texts = new HashMap<>();

    private FilledTexts(DocumentPackage document, Optional<String> part, Optional<XmlTree> tree) {
        this.document = document;
        this.part = part;
        this.tree = tree;
    }

    static FilledTexts of(DocumentPackage document, Filling filling) throws IOException {
        Optional<String> part = document.related(document.main(), "sharedStrings");
        Optional<XmlTree> tree =
                part.isPresent() ? TextParts.opened(document, part.get()) : Optional.empty();
        FilledTexts shared = new FilledTexts(document, part, tree);
        List<XmlElement> items = tree.map(each -> each.root().children("si")).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            ParagraphText text = ParagraphText.of(items.get(i), Dialect.SHEET);
            if (!text.found().isEmpty()) {
                shared.texts.put(i, CellText.of(text, filling));
            }
        }
        return shared;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text of a number, if it has placeholders. */
    Optional<CellText> text(int number) {
        return Optional.ofNullable(texts.get(number));
    }

    /** Writes what cells read in them. */
    void finish() {
        tree.ifPresent(each -> texts.values().forEach(text -> text.writeTo(each)));
        if (tree.isPresent() && tree.get().isChanged()) {
            document.change(part.orElseThrow(), tree.get().bytes());
        }
    }

    /**
     * A text with placeholders, and what is answered to them.
     *
     * @param alone the answer to the only placeholder of a text that holds nothing else
     */
    record CellText(ParagraphText text, Filling filling, Optional<Answer> alone, Found first) {

        static CellText of(ParagraphText text, Filling filling) {
            Found first = text.found().get(0);
            boolean only = text.found().size() == 1 && text.isAlone(first);
            if (only) {
                Answer answer = filling.answer(first);
                fillAlone(text, first, answer);
                return new CellText(text, filling, Optional.of(answer), first);
            }
            text.found().forEach(each -> fill(text, each, filling));
            return new CellText(text, filling, Optional.empty(), first);
        }

        private static void fillAlone(ParagraphText text, Found found, Answer answer) {
            if (answer instanceof Answer.Paragraphs paragraphs) {
                text.replace(found, String.join("\n", paragraphs.texts()));
            } else {
                TextParts.inLine(answer).ifPresent(by -> text.replace(found, by));
            }
        }

        private static void fill(ParagraphText text, Found found, Filling filling) {
            Answer answer = filling.answer(found);
            Optional<String> by = TextParts.inLine(answer);
            by.ifPresent(each -> text.replace(found, each));
            if (by.isEmpty() && !(answer instanceof Answer.Nothing)) {
                filling.misplaced(found, "den skal stå alene i sin celle");
            }
        }

        /** Says that what was asked for has no room there. */
        void misplaced(String reason) {
            filling.misplaced(first, reason);
        }

        /** Takes the placeholder away, whose answer stands elsewhere. */
        void clear() {
            text.replace(first, "");
        }

        void writeTo(XmlTree tree) {
            text.writeTo(tree);
        }
    }
}
