package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document's table styles do by themselves. */
final class TableStyles {

    private final Map<String, XmlElement> byId = new HashMap<>();
    private Optional<String> usual = Optional.empty();

    private TableStyles() {}

    static TableStyles of(DocumentPackage document, Optional<XmlTree> settings) throws IOException {
        TableStyles styles = new TableStyles();
        Optional<String> part = document.related(document.main(), "styles");
        if (part.isPresent()) {
            styles.read(XmlTree.of(document.bytes(part.get())).root());
        }
        styles.usual =
                settings.flatMap(each -> each.root().child("defaultTableStyle"))
                        .map(each -> each.attribute("val"))
                        .filter(styles.byId::containsKey)
                        .or(() -> styles.usual);
        return styles;
    }

    private void read(XmlElement root) {
        for (XmlElement style : root.children("style")) {
            if (style.attribute("type").equals("table")) {
                byId.put(style.attribute("styleId"), style);
                if (isOn(style.attribute("default"))) {
                    usual = Optional.of(style.attribute("styleId"));
                }
            }
        }
    }

    /** The style of tables that name none. */
    Optional<String> usual() {
        return usual;
    }

    /** Whether a style draws a kind of row by itself, such as "firstRow". */
    boolean draws(String id, String kind) {
        return inherits(id, style -> hasRow(style, kind));
    }

    private static boolean hasRow(XmlElement style, String kind) {
        return style.children("tblStylePr").stream()
                .anyMatch(each -> each.attribute("type").equals(kind));
    }

    /** Whether a style draws lines or grounds by itself. */
    boolean isPlain(String id) {
        return !inherits(
                id,
                style ->
                        style.inside()
                                .anyMatch(
                                        each ->
                                                each.isBeside(style, "tblBorders")
                                                        || each.isBeside(style, "tcBorders")
                                                        || each.isBeside(style, "shd")));
    }

    private boolean inherits(String id, java.util.function.Predicate<XmlElement> wanted) {
        Set<String> seen = new HashSet<>();
        XmlElement style = byId.get(id);
        while (style != null && seen.add(style.attribute("styleId"))) {
            if (wanted.test(style)) {
                return true;
            }
            style =
                    style.child("basedOn")
                            .map(each -> byId.get(each.attribute("val")))
                            .orElse(null);
        }
        return false;
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
