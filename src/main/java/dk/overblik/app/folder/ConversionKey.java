package dk.overblik.app.folder;

/**
 * What makes a conversion the same as another one of the same drop.
 *
 * @param content a digest, or one of the words for what could not be read
 */
record ConversionKey(String content, String settings) {

    /** Of a file that could not even be opened. */
    static final String UNOPENED = "unopened";

    /** Of a file that could be opened, and yet not be read to its end. */
    static final String UNREAD = "unread";

    static final ConversionKey NONE = new ConversionKey("", "");

    boolean isUnread() {
        return content.equals(UNREAD);
    }

    boolean isUnopened() {
        return content.equals(UNOPENED);
    }
}
