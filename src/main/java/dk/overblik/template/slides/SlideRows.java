package dk.overblik.template.slides;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.document.ParagraphText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a table into the rows of a table that stands on a slide already. */
final class SlideRows {

    private SlideRows() {}

    /** Puts it there; a Danish clause says why it cannot. */
    static Optional<String> put(
            XmlTree tree, XmlElement row, ParagraphText text, Found found, AnswerTable table) {
        XmlElement around = row.parent().orElseThrow();
        List<XmlElement> rows = around.children("tr");
        if (!text.isAlone(found) || !isItsOwn(row, text)) {
            return Optional.of("en tabel skal stå alene i sin række");
        }
        List<XmlElement> grid =
                around.child("tblGrid").map(each -> each.children("gridCol")).orElse(List.of());
        boolean only = rows.size() == 1;
        if (!only && grid.size() != table.columns().size()) {
            return Optional.of(
                    "tabellen på diaset har "
                            + grid.size()
                            + " kolonner, og der skal bruges "
                            + table.columns().size());
        }
        if (only) {
            divide(tree, around, grid, table);
        }
        String look = text.look(found).map(XmlElement::source).orElse("<~rPr lang=\"da-DK\"/>");
        String cell =
                row.child("tc")
                        .flatMap(each -> each.child("tcPr"))
                        .map(XmlElement::source)
                        .orElse("");
        String made =
                SlideTable.rows(table, look, cell, Math.max(1, Place.number(row.attribute("h"))));
        String a = row.prefix();
        tree.replace(row, made.replace("<~", "<" + a).replace("</~", "</" + a));
        return Optional.empty();
    }

    private static void divide(
            XmlTree tree, XmlElement around, List<XmlElement> grid, AnswerTable table) {
        long width = grid.stream().mapToLong(each -> Place.number(each.attribute("w"))).sum();
        StringBuilder columns = new StringBuilder();
        for (long each : SlideTable.widths(table, Math.max(width, 1), 12)) {
            columns.append("<").append(around.prefix()).append("gridCol w=\"").append(each);
            columns.append("\"/>");
        }
        around.child("tblGrid").ifPresent(each -> tree.fill(each, columns.toString()));
    }

    private static boolean isItsOwn(XmlElement row, ParagraphText text) {
        Stream<XmlElement> others =
                row.inside()
                        .filter(Dialect.DRAWING::isParagraph)
                        .filter(each -> !each.equals(text.paragraph()));
        return others.allMatch(each -> ParagraphText.of(each, Dialect.DRAWING).text().isBlank());
    }
}
