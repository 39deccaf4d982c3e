package dk.overblik.workbook;

import java.util.ArrayList;
import java.util.List;

/** What the prefixes mean at the place in a document that is being read. */
final class XmlNamespaces {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Meaning> meanings = new ArrayList<>();

    private record Meaning(int depth, String prefix, String namespace) {}

    /** Takes what an element at a depth declares. */
    void begin(int depth, XmlAttributes attributes) {
        for (int i = 0; i < attributes.count(); i++) {
            XmlName name = attributes.name(i);
            if (name.isDeclaration()) {
                meanings.add(new Meaning(depth, name.declared(), attributes.value(i)));
            }
        }
    }

    /** Forgets what an element at a depth declared. */
    void end(int depth) {
        while (!meanings.isEmpty() && meanings.get(meanings.size() - 1).depth == depth) {
            meanings.remove(meanings.size() - 1);
        }
    }

    /** The namespace that a prefix means, empty if it means none. */
    String of(String prefix) {
        for (int i = meanings.size() - 1; i >= 0; i--) {
            if (meanings.get(i).prefix.equals(prefix)) {
                return meanings.get(i).namespace;
            }
        }
        return prefix.equals("xml") ? XML : "";
    }
}
