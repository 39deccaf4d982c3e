package dk.overblik.template.workbook;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the cells in a sheet's part and leads to parts that lie on the sheet, in the
 * order that the schema demands.
 *
 * <p>Source: ECMA-376 part 1, 18.3.1.99.
 */
enum SheetEnd {
    DRAWING("drawing"),
    LEGACY_DRAWING("legacyDrawing");

    /** From the first of ours on. */
    private static final List<String> ORDER =
            List.of(
                    "drawing",
                    "legacyDrawing",
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "webPublishItems",
                    "tableParts",
                    "extLst");

    private final String element;

    SheetEnd(String element) {
        this.element = element;
    }

    /** The part that one leads to, where the sheet has one. */
    Optional<String> part(DocumentPackage document, String sheet, XmlTree tree) throws IOException {
        Optional<String> id = tree.root().child(element).map(each -> each.attribute("id"));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Relation.of(document.file(), sheet).stream()
                .filter(each -> each.id().equals(id.get()))
                .map(Relation::target)
                .filter(document.file()::has)
                .findFirst();
    }

    /**
     * Puts one in its place; of a sheet that has none.
     *
     * @param relation the id of the relation to the part
     */
    void put(XmlTree tree, String relation) {
        XmlElement root = tree.root();
        String xml =
                "<"
                        + root.prefix()
                        + element
                        + " xmlns:rel=\""
                        + XmlWriter.OFFICE_RELATIONS
                        + "\" rel:id=\""
                        + relation
                        + "\"/>";
        List<String> behind = ORDER.subList(ORDER.indexOf(element) + 1, ORDER.size());
        Optional<XmlElement> next =
                root.children().stream().filter(each -> behind.contains(each.name())).findFirst();
        if (next.isPresent()) {
            tree.insertBefore(next.get(), xml);
        } else {
            tree.append(root, xml);
        }
    }
}
