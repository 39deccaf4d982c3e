package dk.overblik.workbook;

import java.util.Arrays;

/** The elements that the place being read stands in, and what their prefixes mean there. */
final class XmlPath {

    private static final int DEEPEST = 5_000;

    private final XmlNamespaces namespaces = new XmlNamespaces();
    private XmlName[] open = new XmlName[16];
    private int depth;

    int depth() {
        return depth;
    }

    XmlName innermost() {
        return open[depth - 1];
    }

    String namespace(String prefix) {
        return namespaces.of(prefix);
    }

    /** The value of the attribute in a namespace, empty if there is none. */
    String attribute(XmlAttributes all, String namespace, String name) {
        for (int i = 0; i < all.count(); i++) {
            XmlName each = all.name(i);
            boolean prefixed = !each.prefix().isEmpty() && each.local().equals(name);
            if (prefixed && namespaces.of(each.prefix()).equals(namespace)) {
                return all.value(i);
            }
        }
        return "";
    }

    /** Goes into an element; false where there are too many inside each other. */
    boolean enter(XmlName name) {
        if (depth == DEEPEST) {
            return false;
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = name;
        depth++;
        return true;
    }

    /** Takes what the innermost element says that prefixes mean. */
    void declare(XmlAttributes attributes) {
        namespaces.begin(depth, attributes);
    }

    void leave() {
        namespaces.end(depth);
        depth--;
    }
}
