package dk.overblik.template.document;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Texts around those of the document itself: its properties, the data that content controls show
 * (Word puts them in the place of what stands in the control when it opens the document), and what
 * is told of pictures, tables, links and cells to those who stop at them.
 *
 * <p>Source: ECMA-376 part 1, 15.2.4-15.2.6 and 22.2-22.3; part 2, 11.
 */
public final class TextsAround {

    private static final Set<String> PROPERTIES =
            Set.of(
                    "application/vnd.openxmlformats-package.core-properties+xml",
                    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                    "application/vnd.openxmlformats-officedocument.custom-properties+xml");

    /** A list of headings that programs write anew, each a copy of a text of the document. */
    private static final String COPIES = "TitlesOfParts";

    /** How the name of a table's column writes a line end of its heading. */
    private static final String NEW_LINE = "_x000a_";

    private static final List<String> TOLD =
            List.of("descr", "title", "tooltip", "prompt", "promptTitle", "error", "errorTitle");
    private static final Set<String> TOLD_OF_TABLE = Set.of("tblCaption", "tblDescription");

    private final DocumentPackage document;
    private final Filling filling;

    private TextsAround(DocumentPackage document, Filling filling) {
        this.document = document;
        this.filling = filling;
    }

    /** Fills those of a document; the texts of its parts may have been filled before. */
    public static void fill(DocumentPackage document, Filling filling) throws IOException {
        new TextsAround(document, filling).fill();
    }

    private void fill() throws IOException {
        Set<String> data = shownData();
        for (ZipDirectory.Packed packed : document.file().parts()) {
            String part = PartName.plain(packed.name());
            String type = document.contentType(part).toLowerCase(Locale.ROOT);
            if (PROPERTIES.contains(type)) {
                change(part, this::fillProperties);
            } else if (data.contains(PartName.key(part))) {
                change(part, this::fillData);
            } else if (type.endsWith("+xml") && !part.contains("/glossary/")) {
                change(part, this::fillAttributes);
            }
        }
    }

    /** Takes a part to be changed. */
    private interface Change {
        void in(XmlTree tree);
    }

    private void change(String part, Change change) throws IOException {
        Optional<XmlTree> tree = TextParts.openedUnsplit(document, part);
        if (tree.isPresent()) {
            change.in(tree.get());
            if (tree.get().isChanged()) {
                document.change(part, tree.get().bytes());
            }
        }
    }

    /** The keys of the parts with data of the document's own. */
    private Set<String> shownData() throws IOException {
        Set<String> parts = new HashSet<>();
        for (Relation each : Relation.of(document.file(), document.main())) {
            if (each.type().equals("customXml") && !each.external()) {
                parts.add(PartName.key(each.target()));
            }
        }
        return parts;
    }

    private void fillProperties(XmlTree tree) {
        for (XmlElement element : tree.root().inside().toList()) {
            boolean copy = element.ancestors().anyMatch(each -> each.name().equals(COPIES));
            String text = element.text();
            put(
                    copy ? TextParts.copied(text, filling, " ") : TextParts.filled(text, filling),
                    element,
                    tree);
        }
    }

    /** Programs keep data of their own there, in which braces mean other things. */
    private void fillData(XmlTree tree) {
        for (XmlElement element : tree.root().inside().toList()) {
            put(TextParts.copied(element.text(), filling, " "), element, tree);
        }
    }

    private static void put(Optional<String> filled, XmlElement element, XmlTree tree) {
        filled.ifPresent(text -> tree.fill(element, XmlWriter.escaped(text)));
    }

    private void fillAttributes(XmlTree tree) {
        for (XmlElement element : tree.root().inside().toList()) {
            for (String name : TOLD) {
                fillAttribute(element, name, tree);
            }
            if (element.name().equals("tableColumn")) {
                TextParts.copied(element.attribute("name"), filling, NEW_LINE)
                        .ifPresent(filled -> tree.set(element, "name", filled));
            }
            if (TOLD_OF_TABLE.contains(element.name())) {
                fillAttribute(element, "val", tree);
            }
        }
    }

    private void fillAttribute(XmlElement element, String name, XmlTree tree) {
        TextParts.filled(element.attribute(name), filling)
                .ifPresent(filled -> tree.set(element, name, filled));
    }
}
