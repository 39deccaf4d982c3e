package dk.overblik.app;

/** A command line that cannot be understood; the message is a Danish sentence for the user. */
final class WrongWords extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongWords(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
