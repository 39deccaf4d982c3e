package dk.overblik.template.slides;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.template.Answer;
import dk.overblik.template.AnswerTable;
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
import java.util.stream.Collectors;

/** A slide, being filled. */
final class Slide {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private static final String ALONE = " skal stå alene i sit tekstfelt";

    private static final double UNITS_A_POINT = 12_700;

    private final DocumentPackage document;
    private final String name;
    private final XmlTree tree;
    private final Filling filling;

    Slide(DocumentPackage document, String name, XmlTree tree, Filling filling) {
        this.document = document;
        this.name = name;
        this.tree = tree;
        this.filling = filling;
    }

    void fill() throws IOException {
        for (XmlElement element : tree.root().inside().toList()) {
            if (Dialect.DRAWING.isParagraph(element)) {
                fill(ParagraphText.of(element, Dialect.DRAWING));
            }
        }
    }

    private void fill(ParagraphText text) throws IOException {
        for (Found found : text.found()) {
            put(filling.answer(found), found, text);
        }
        text.writeTo(tree);
    }

    private void put(Answer answer, Found found, ParagraphText text) throws IOException {
        if (answer instanceof Answer.Paragraphs paragraphs && text.isAlone(found)) {
            putTexts(paragraphs.texts(), found, text);
        } else if (answer instanceof Answer.Tabulated tabulated) {
            putTable(tabulated.table(), found, text);
        } else if (answer instanceof Answer.Drawn drawn) {
            putDiagram(drawn.diagram(), found, text);
        } else {
            TextParts.inLine(answer).ifPresent(by -> text.replace(found, by));
        }
    }

    /** The first text in the paragraph itself, and the others in paragraphs like it below. */
    private void putTexts(List<String> texts, Found found, ParagraphText text) {
        XmlElement paragraph = text.paragraph();
        String a = paragraph.prefix();
        String properties = paragraph.child("pPr").map(XmlElement::source).orElse("");
        String look = text.look(found).map(XmlElement::source).orElse("");
        String others =
                texts.stream()
                        .skip(1)
                        .map(XmlWriter::escaped)
                        .map(each -> "<~r>" + look + "<~t>" + each + "</~t></~r>")
                        .map(run -> ("<~p>" + properties + run + "</~p>"))
                        .collect(Collectors.joining());
        text.replace(found, texts.get(0));
        tree.insertAfter(paragraph, others.replace("<~", "<" + a).replace("</~", "</" + a));
    }

    private void putTable(AnswerTable table, Found found, ParagraphText text) throws IOException {
        Optional<XmlElement> row = ancestor(text.paragraph(), "tr");
        if (row.isPresent()) {
            Optional<String> refused = SlideRows.put(tree, row.get(), text, found, table);
            refused.ifPresent(reason -> filling.misplaced(found, reason));
            return;
        }
        Optional<XmlElement> shape = shape(text, found);
        if (shape.isEmpty()) {
            filling.misplaced(found, "en tabel" + ALONE);
            return;
        }
        Place place = Place.of(shape.get(), document, name);
        tree.replace(
                shape.get(),
                new SlideTable(table, place, text.paragraph().prefix(), text.look(found))
                        .frame(shape.get(), SlideTable.style(document)));
    }

    private void putDiagram(Diagram diagram, Found found, ParagraphText text) throws IOException {
        Optional<XmlElement> shape = shape(text, found);
        if (shape.isEmpty()) {
            filling.misplaced(found, "et diagram" + ALONE);
            return;
        }
        Place place = Place.of(shape.get(), document, name);
        DocumentChart chart =
                DocumentChart.add(
                        document,
                        name,
                        diagram,
                        place.width() / UNITS_A_POINT,
                        place.height() / UNITS_A_POINT);
        tree.replace(shape.get(), frame(shape.get(), chart, place, text.paragraph().prefix()));
    }

    private static String frame(XmlElement shape, DocumentChart chart, Place place, String a) {
        String p = shape.prefix();
        String id =
                shape.inside()
                        .filter(each -> each.isBeside(shape, "cNvPr"))
                        .map(each -> each.attribute("id"))
                        .findFirst()
                        .orElse("2");
        String properties =
                "<~nvGraphicFramePr><~cNvPr id=\"@\" name=\"Diagram @\" descr=\"%\"/>"
                        .replace("@", id)
                        .replace("%", XmlWriter.escaped(chart.description()));
        return (("<~graphicFrame>" + properties)
                                + "<~cNvGraphicFramePr/><~nvPr/></~nvGraphicFramePr>")
                        .replace("<~", "<" + p)
                        .replace("</~", "</" + p)
                + place.xml(p, a)
                + chart.graphic(a)
                + "</"
                + p
                + "graphicFrame>";
    }

    private static Optional<XmlElement> ancestor(XmlElement element, String wanted) {
        return element.ancestors()
                .filter(each -> each.is(Dialect.DRAWING.namespace(), wanted))
                .findFirst();
    }

    /** The shape that holds nothing but a placeholder. */
    private static Optional<XmlElement> shape(ParagraphText text, Found found) {
        Optional<XmlElement> shape =
                text.paragraph().ancestors().filter(each -> each.is(NAMESPACE, "sp")).findFirst();
        return shape.filter(
                each ->
                        text.isAlone(found)
                                && each.inside()
                                        .filter(Dialect.DRAWING::isParagraph)
                                        .filter(other -> !other.equals(text.paragraph()))
                                        .map(other -> ParagraphText.of(other, Dialect.DRAWING))
                                        .allMatch(other -> other.text().isBlank()));
    }
}
