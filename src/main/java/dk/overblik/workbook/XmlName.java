package dk.overblik.workbook;

/** The name of an element or attribute; in one document each is made only once. */
final class XmlName {

    private static final String DECLARATION = "xmlns";

    private final String prefix;
    private final String local;
    private final boolean declaration;

    XmlName(String qualified) {
        int colon = qualified.indexOf(':');
        prefix = colon < 0 ? "" : qualified.substring(0, colon);
        local = qualified.substring(colon + 1);
        declaration = (prefix.isEmpty() ? local : prefix).equals(DECLARATION);
    }

    /** Without its colon; empty where there is none. */
    String prefix() {
        return prefix;
    }

    /** What stands behind the prefix. */
    String local() {
        return local;
    }

    /** Whether an attribute of this name says what a prefix means. */
    boolean isDeclaration() {
        return declaration;
    }

    /** The prefix that this declares. */
    String declared() {
        return prefix.isEmpty() ? "" : local;
    }
}
