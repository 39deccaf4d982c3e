package dk.overblik.sheet;

/** Tells addresses of the web, also those within one site: "https://x.dk/1", "/tabeller/1". */
public final class WebAddress {

    private static final String SCHEME = "://";

    private WebAddress() {}

    /** Whether a text is an address and nothing else. */
    public static boolean is(String text) {
        boolean path =
                text.length() > 1
                        && text.charAt(0) == '/'
                        && Character.isLetterOrDigit(text.charAt(1));
        return (path || text.indexOf(SCHEME) > 0)
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"');
    }
}
