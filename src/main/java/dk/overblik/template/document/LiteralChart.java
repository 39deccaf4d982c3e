package dk.overblik.template.document;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.writing.figure.EmbeddedChart;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chart whose figures and names stand in itself, instead of references to cells.
 *
 * <p>Source: ECMA-376 part 1, 21.2.2: numLit and strLit of data, v of a series' name, rich of a
 * title.
 */
final class LiteralChart {

    private LiteralChart() {}

    /** The part of such a chart. */
    static byte[] of(EmbeddedChart chart) throws IOException {
        XmlTree tree = XmlTree.of(chart.chart());
        for (XmlElement each : tree.root().inside().toList()) {
            switch (each.name()) {
                case "numRef" -> tree.replace(each, literal(each, "numCache", "numLit"));
                case "strRef" -> tree.replace(each, text(each));
                case "externalData" -> tree.remove(each);
                default -> {}
            }
        }
        return tree.bytes();
    }

    private static String literal(XmlElement reference, String cache, String name) {
        String content = reference.child(cache).map(XmlElement::content).orElse("");
        String element = reference.prefix() + name;
        return "<" + element + ">" + content + "</" + element + ">";
    }

    private static String text(XmlElement reference) {
        XmlElement holder = reference.parent().orElseThrow();
        if (!holder.name().equals("tx")) {
            return literal(reference, "strCache", "strLit");
        }
        XmlElement named = holder.parent().orElseThrow();
        String words = words(reference);
        if (named.name().equals("ser")) {
            String element = reference.prefix() + "v";
            return "<" + element + ">" + words + "</" + element + ">";
        }
        return rich(reference.prefix(), words, look(named));
    }

    /** The text of the only cell, as it is written. */
    private static String words(XmlElement reference) {
        return reference
                .inside()
                .filter(each -> each.name().equals("v"))
                .map(XmlElement::content)
                .collect(Collectors.joining());
    }

    /** How the text of a title looks, as the properties of a paragraph. */
    private static Optional<XmlElement> look(XmlElement title) {
        return title.child("txPr").stream()
                .flatMap(XmlElement::inside)
                .filter(each -> each.name().equals("pPr"))
                .findFirst();
    }

    private static String rich(String c, String words, Optional<XmlElement> look) {
        List<String> parts =
                List.of(
                        "<~rich><a:bodyPr/><a:lstStyle/><a:p>",
                        look.map(XmlElement::source).orElse(""),
                        "<a:r>",
                        look.flatMap(each -> each.children().stream().findFirst())
                                .map(LiteralChart::ofRun)
                                .orElse(""),
                        "<a:t>" + words + "</a:t></a:r></a:p></~rich>");
        return String.join("", parts).replace("<~", "<" + c).replace("</~", "</" + c);
    }

    /** The usual properties of runs as those of one. */
    private static String ofRun(XmlElement usual) {
        return usual.source().replace("a:defRPr", "a:rPr");
    }
}
