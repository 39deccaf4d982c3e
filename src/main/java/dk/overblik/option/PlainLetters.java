package dk.overblik.option;

/** Words of the command line as they are kept: with letters that every keyboard has. */
final class PlainLetters {

    private PlainLetters() {}

    /** Danish letters as they are written without them: "læs" is "laes", "--område" "--omraade". */
    static String of(String word) {
        return word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }
}
