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
 * @param paragraph properties of paragraphs, their alignment not included
 * @param alignment the one that the placeholder's paragraph has; empty for the usual
 * @param run properties of runs
 * @param strongRun the same for headings and totals
 */
record CellLook(
        String prefix,
        String row,
        String cell,
        String paragraph,
        String alignment,
        String run,
        String strongRun) {

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
            Set.of("jc", "numPr", "pageBreakBefore", "framePr", "keepNext");

    /** In a table of its own, where the style of the text around would be too airy. */
    static CellLook beside(XmlElement paragraph, Optional<XmlElement> run) {
        String w = paragraph.prefix();
        Optional<XmlElement> style = paragraph.child("pPr").flatMap(each -> each.child("pStyle"));
        String unnumbered =
                "<"
                        + w
                        + "numPr><"
                        + w
                        + "ilvl "
                        + w
                        + "val=\"0\"/><"
                        + w
                        + "numId "
                        + w
                        + "val=\"0\"/></"
                        + w
                        + "numPr>";
        String tight =
                "<"
                        + w
                        + "spacing "
                        + w
                        + "before=\"40\" "
                        + w
                        + "after=\"40\" "
                        + w
                        + "line=\"240\" "
                        + w
                        + "lineRule=\"auto\"/><"
                        + w
                        + "ind "
                        + w
                        + "left=\"0\" "
                        + w
                        + "right=\"0\" "
                        + w
                        + "firstLine=\"0\"/>";
        String properties = style.map(each -> each.source() + unnumbered).orElse("") + tight;
        return new CellLook(w, "", "", properties, "", runOf(run), strong(w, run));
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
                kept(properties, union(PARAGRAPH_DROPPED)),
                alignment,
                runOf(run),
                strong(w, run));
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

    private static String runOf(Optional<XmlElement> run) {
        return run.map(XmlElement::content).orElse("");
    }

    /** Bold stands behind the style and the fonts. */
    private static String strong(String w, Optional<XmlElement> run) {
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        for (XmlElement each : run.map(XmlElement::children).orElse(List.of())) {
            if (each.name().equals("rStyle") || each.name().equals("rFonts")) {
                before.append(each.source());
            } else if (!each.name().equals("b") && !each.name().equals("bCs")) {
                behind.append(each.source());
            }
        }
        return before + "<" + w + "b/>" + behind;
    }
}
