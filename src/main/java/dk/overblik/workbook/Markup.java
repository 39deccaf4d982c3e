package dk.overblik.workbook;

/** Text made fit to stand in XML, between tags or between double quotes. */
final class Markup {

    static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Markup() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        append(escaped, text);
        return escaped.toString();
    }

    static void append(StringBuilder target, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> target.append("&amp;");
                case '<' -> target.append("&lt;");
                case '>' -> target.append("&gt;");
                case '"' -> target.append("&quot;");
                // As they are, they would be read as blanks or as other ends of lines.
                case '\t', '\n', '\r' -> target.append("&#").append((int) c).append(';');
                default -> target.append(c);
            }
        }
    }
}
