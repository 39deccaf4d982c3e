package dk.overblik.option;

import java.text.Normalizer;

/** Words of the command line as they are kept: with letters that every keyboard has. */
final class PlainLetters {

    private PlainLetters() {}

    /**
     * Danish letters as they are written without them: "læs" is "laes", "--område" "--omraade".
     * Some systems hand a letter and its ring over one by one.
     */
    static String of(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Å", "AA");
    }
}
