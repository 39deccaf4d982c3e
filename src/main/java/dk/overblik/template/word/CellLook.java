package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the text of a made table looks: the properties that its cells, paragraphs and runs take from
 * the place of the placeholder, as XML.
 *
 * @param prefix of the document's own elements, with its colon
 * @param row properties of rows
 * @param cell properties of cells, their width not included
 * @param style of paragraphs
 * @param paragraph other properties of paragraphs, their alignment not included
 * @param alignment the one that the placeholder's paragraph has; empty for the usual
 * @param run properties of runs
 */
record CellLook(
        String prefix,
        String row,
        String cell,
        String style,
        String paragraph,
        String alignment,
        RunLook run) {

    /** In the order of the schema, what may stand behind the alignment in a paragraph. */
    private static final Set<String> BEHIND_ALIGNMENT =
            Set.of(
                    "textDirection",
                    "textAlignment",
                    "textboxTightWrap",
                    "outlineLvl",
                    "divId",
                    "cnfStyle",
                    "rPr",
                    "sectPr",
                    "pPrChange");

    private static final Set<String> ROW_DROPPED =
            Set.of(
                    "tblHeader",
                    "cantSplit",
                    "ins",
                    "del",
                    "trPrChange",
                    "cnfStyle",
                    "gridBefore",
                    "gridAfter",
                    "wBefore",
                    "wAfter",
                    "hidden");

    private static final Set<String> CELL_DROPPED =
            Set.of(
                    "tcW",
                    "gridSpan",
                    "vMerge",
                    "hMerge",
                    "cnfStyle",
                    "noWrap",
                    "tcPrChange",
                    "cellIns",
                    "cellDel",
                    "cellMerge");

    private static final Set<String> PARAGRAPH_DROPPED =
            Set.of("pStyle", "jc", "numPr", "pageBreakBefore", "framePr", "keepNext");

    /** Where a style numbers its paragraphs. "~" stands for the prefix. */
    private static final String UNNUMBERED =
            "<~numPr><~ilvl ~val=\"0\"/><~numId ~val=\"0\"/></~numPr>";

    private static final String TIGHT =
            "<~spacing ~before=\"40\" ~after=\"40\" ~line=\"240\" ~lineRule=\"auto\"/>"
                    + "<~ind ~left=\"0\" ~right=\"0\" ~firstLine=\"0\"/>";

    /** In a table of its own, where the style of the text around would be too airy. */
    static CellLook beside(XmlElement paragraph, Optional<XmlElement> run) {
        String w = paragraph.prefix();
        Optional<XmlElement> style = paragraph.child("pPr").flatMap(each -> each.child("pStyle"));
        String numbered = style.isPresent() ? UNNUMBERED : "";
        return new CellLook(
                w,
                "",
                "",
                style.map(XmlElement::source).orElse(""),
                (numbered + TIGHT).replace("~", w),
                "",
                RunLook.of(w, run));
    }

    /** In the table that the placeholder stands in, as its own row is. */
    static CellLook inside(
            XmlElement row, XmlElement cell, XmlElement paragraph, Optional<XmlElement> run) {
        String w = paragraph.prefix();
        Optional<XmlElement> properties = paragraph.child("pPr");
        String alignment =
                properties
                        .flatMap(each -> each.child("jc"))
                        .map(each -> each.attribute("val"))
                        .orElse("");
        return new CellLook(
                w,
                kept(row.child("trPr"), ROW_DROPPED),
                kept(cell.child("tcPr"), CELL_DROPPED),
                properties.flatMap(each -> each.child("pStyle")).map(XmlElement::source).orElse(""),
                kept(properties, union(PARAGRAPH_DROPPED)),
                alignment,
                RunLook.of(w, run));
    }

    private static Set<String> union(Set<String> dropped) {
        return java.util.stream.Stream.concat(dropped.stream(), BEHIND_ALIGNMENT.stream())
                .collect(Collectors.toSet());
    }

    private static String kept(Optional<XmlElement> properties, Set<String> dropped) {
        return properties.map(XmlElement::children).orElse(List.of()).stream()
                .filter(each -> !dropped.contains(each.name()))
                .map(XmlElement::source)
                .collect(Collectors.joining());
    }

    /** The same with letters of another size. */
    CellLook sized(double points) {
        return new CellLook(prefix, row, cell, style, paragraph, alignment, run.sized(points));
    }
}
