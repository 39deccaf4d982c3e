package dk.overblik.template.document;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.template.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** What a content control is known by, which may be the very placeholder that fills it. */
    private static final Set<String> NAMES_OF_CONTROLS = Set.of("tag", "alias");

    /** As addresses have it. */
    private static final Pattern CODED_BRACE = Pattern.compile("(?i)%7B%7B");

    /** What a shape or a sheet is known by. */
    private static final Pattern NAME = Pattern.compile(" name=(\"[^\"]*\"|'[^']*')");

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
                nameLeft(part);
            }
        }
    }

    /**
     * Names what is still there: in the code of a field, the address of a link, the list of a cell.
     */
    private void nameLeft(String part) throws IOException {
        Optional<XmlTree> tree =
                hasCodedBrace(part)
                        ? Optional.of(XmlTree.of(document.bytes(part)))
                        : TextParts.openedUnsplit(document, part);
        if (tree.isPresent()) {
            XmlElement root = tree.get().root();
            Stream.concat(Stream.of(root), root.inside())
                    .filter(element -> !NAMES_OF_CONTROLS.contains(element.name()))
                    .flatMap(element -> Stream.of(element.text(), written(element.tag())))
                    .flatMap(text -> Placeholders.in(text).stream())
                    .filter(Placeholders.Found::isUnderstood)
                    .forEach(found -> filling.left(found.written()));
        }
    }

    private boolean hasCodedBrace(String part) throws IOException {
        boolean mayHave = part.endsWith(".rels");
        return mayHave
                && CODED_BRACE
                        .matcher(new String(document.bytes(part), StandardCharsets.UTF_8))
                        .find();
    }

    /** The attributes of a tag as their users wrote them; addresses have codes for braces. */
    private static String written(String tag) {
        return NAME.matcher(tag)
                .replaceAll("")
                .replaceAll("(?i)%7B", "{")
                .replaceAll("(?i)%7D", "}")
                .replaceAll("(?i)%3B", ";")
                .replace("%20", " ")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
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
