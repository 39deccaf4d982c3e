package dk.overblik.workbook;

/** The characters that stand in XML as "&amp;amp;", "&amp;#230;" and the like. */
final class XmlReference {

    static final int LONGEST = 12;

    private XmlReference() {}

    /**
     * The character that a reference stands for; -1 where it stands for none.
     *
     * @param name what stands between the ampersand and the semicolon
     */
    static int character(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#") ? numbered(name) : -1;
        };
    }

    private static int numbered(String name) {
        boolean hex = name.startsWith("#x");
        try {
            int number = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
            return isCharacter(number) ? number : -1;
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    /** Source: XML 1.0, 2.2. */
    private static boolean isCharacter(int number) {
        if (number < ' ') {
            return number == '\t' || number == '\n' || number == '\r';
        }
        boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        return !surrogate && number <= Character.MAX_CODE_POINT && (number & 0xFFFE) != 0xFFFE;
    }
}
