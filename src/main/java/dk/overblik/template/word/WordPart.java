package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.template.Answer;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.document.DocumentChart;
import dk.overblik.template.document.DocumentPackage;
import dk.overblik.template.document.Filling;
import dk.overblik.template.document.ParagraphText;
import dk.overblik.template.document.TextParts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part with paragraphs of a Word document, being filled. */
final class WordPart {

    private static final String ALONE = "skal stå alene i sit afsnit";

    private final DocumentPackage document;
    private final String name;
    private final XmlTree tree;
    private final Filling filling;
    private final TableStyles styles;
    private final boolean canDraw;
    private final int numbers;

    /** The properties of the part's sections, in its order. */
    private final List<XmlElement> sections;

    private int drawings;

    /**
     * @param canDraw whether charts can stand in the part
     */
    WordPart(
            DocumentPackage document,
            String name,
            XmlTree tree,
            Filling filling,
            TableStyles styles,
            boolean canDraw) {
        this.document = document;
        this.name = name;
        this.tree = tree;
        this.filling = filling;
        this.styles = styles;
        this.canDraw = canDraw;
        this.numbers = highest(tree);
        this.sections =
                List.copyOf(
                        tree.root()
                                .inside()
                                .filter(each -> each.is(Dialect.WORD.namespace(), "sectPr"))
                                .toList());
    }

    void fill() throws IOException {
        for (XmlElement element : tree.root().inside().toList()) {
            if (Dialect.WORD.isParagraph(element)) {
                fill(ParagraphText.of(element, Dialect.WORD));
            } else if (Dialect.DRAWING.isParagraph(element)) {
                fill(ParagraphText.of(element, Dialect.DRAWING));
            }
        }
    }

    private void fill(ParagraphText text) throws IOException {
        text.foundDeleted().forEach(filling::tracked);
        for (Found found : text.found()) {
            if (text.isTracked(found)) {
                filling.tracked(found);
            } else {
                put(filling.answer(found), found, text);
            }
        }
        text.writeTo(tree);
    }

    private void put(Answer answer, Found found, ParagraphText text) throws IOException {
        boolean alone = text.isAlone(found) && text.paragraph().is(Dialect.WORD.namespace(), "p");
        if (answer instanceof Answer.Paragraphs paragraphs && alone) {
            putTexts(paragraphs.texts(), found, text);
        } else if (answer instanceof Answer.Tabulated tabulated) {
            putTable(tabulated, found, text, alone);
        } else if (answer instanceof Answer.Drawn drawn) {
            putDiagram(drawn.diagram(), found, text, alone);
        } else {
            TextParts.inLine(answer).ifPresent(by -> text.replace(found, by));
        }
    }

    /** The first text in the paragraph itself, and the others in paragraphs like it below. */
    private void putTexts(List<String> texts, Found found, ParagraphText text) {
        if (isMarked(text.paragraph())) {
            filling.misplaced(found, "afsnittet er en registreret ændring");
            return;
        }
        boolean endsSection = properties(text.paragraph(), "sectPr").isPresent();
        int last = texts.size() - 1;
        text.replace(found, texts.get(endsSection ? last : 0));
        String look = text.look(found).map(XmlElement::source).orElse("");
        String others =
                (endsSection ? texts.subList(0, last) : texts.subList(1, texts.size()))
                        .stream()
                                .map(each -> paragraph(text.paragraph(), look, each))
                                .collect(Collectors.joining());
        if (endsSection) {
            tree.insertBefore(text.paragraph(), others);
        } else {
            tree.insertAfter(text.paragraph(), others);
        }
    }

    /** A paragraph like another one, which neither breaks a page nor ends a section. */
    static String paragraph(XmlElement like, String look, String text) {
        String w = like.prefix();
        String properties =
                like.child("pPr").map(XmlElement::children).orElse(List.of()).stream()
                        .filter(each -> !isOfOne(each))
                        .map(XmlElement::source)
                        .collect(Collectors.joining());
        String wrapped =
                properties.isEmpty() ? "" : "<" + w + "pPr>" + properties + "</" + w + "pPr>";
        return "<" + w + "p>" + wrapped + run(w, look, text) + "</" + w + "p>";
    }

    private static boolean isOfOne(XmlElement property) {
        return Set.of("sectPr", "pageBreakBefore", "pPrChange").contains(property.name());
    }

    /** A run with a text. */
    static String run(String w, String look, String text) {
        String content = XmlWriter.escaped(text);
        return "<"
                + w
                + "r>"
                + look
                + "<"
                + w
                + "t xml:space=\"preserve\">"
                + content
                + "</"
                + w
                + "t></"
                + w
                + "r>";
    }

    private static Optional<XmlElement> properties(XmlElement paragraph, String child) {
        return paragraph.child("pPr").flatMap(each -> each.child(child));
    }

    /** Whether the paragraph itself was added or taken away, and nobody has decided on that. */
    static boolean isMarked(XmlElement paragraph) {
        return properties(paragraph, "rPr").map(XmlElement::children).orElse(List.of()).stream()
                .anyMatch(each -> Set.of("ins", "del", "moveFrom", "moveTo").contains(each.name()));
    }

    private void putTable(
            Answer.Tabulated tabulated, Found found, ParagraphText text, boolean alone) {
        if (!alone || isMarked(text.paragraph())) {
            filling.misplaced(found, "en tabel " + ALONE);
            return;
        }
        WordTables tables = tables(found, text);
        Optional<String> refused = tables.put(tabulated.table());
        if (refused.isPresent()) {
            filling.misplaced(found, refused.get());
        } else {
            text.replace(found, "");
        }
    }

    private WordTables tables(Found found, ParagraphText text) {
        return new WordTables(tree, sections, styles, text.paragraph(), text.look(found));
    }

    private void putDiagram(Diagram diagram, Found found, ParagraphText text, boolean alone)
            throws IOException {
        if (!canDraw || !alone) {
            filling.misplaced(found, canDraw ? "et diagram " + ALONE : "her kan intet diagram stå");
            return;
        }
        XmlElement paragraph = text.paragraph();
        double width = tables(found, text).available() / 20.0;
        double height = DocumentChart.height(diagram, width);
        DocumentChart chart = DocumentChart.add(document, name, diagram, width, height);
        drawings++;
        String drawing =
                InlineDrawing.xml(chart, paragraph.prefix(), numbers + drawings, width, height);
        tree.insertBefore(text.run(found), drawing);
        text.replace(found, "");
    }

    /** The highest number that a drawing of the part has. */
    private static int highest(XmlTree tree) {
        return tree.root()
                .inside()
                .filter(each -> each.name().equals("docPr"))
                .mapToInt(each -> WordTables.number(each.attribute("id"), 0))
                .max()
                .orElse(0);
    }
}
