package dk.overblik.checking.reading;

/** The names of the standard that every Word document uses. */
final class WordNames {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordNames() {}
}
