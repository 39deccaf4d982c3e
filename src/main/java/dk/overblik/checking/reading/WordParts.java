package dk.overblik.checking.reading;

import dk.overblik.ooxml.zip.OpcPackage;
import java.io.IOException;
import java.util.List;

/** Where the texts of a Word document stand in it, for whoever writes beside them. */
public final class WordParts {

    private WordParts() {}

    /** The name of the part with the text. */
    public static String main(OpcPackage zip) throws IOException {
        return DocxNote.mainPart(zip);
    }

    /**
     * The runs of each paragraph by the number that its passages have.
     *
     * @param part the part with the text, in UTF-8
     */
    public static List<List<WordRun>> runs(byte[] part) throws IOException {
        return DocxNote.runs(part);
    }
}
