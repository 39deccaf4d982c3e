package dk.overblik.app;

import java.io.IOException;
import java.nio.file.Path;

/** The way in which a finished workbook gets to where its user finds it. */
@FunctionalInterface
public interface Placing {

    /**
     * Puts a finished workbook or note in its place, whole or not at all, and says where that is.
     *
     * @param finished a file in a temporary folder
     * @param beside the folder to use where no other was chosen
     * @param stem of the result's name
     * @param ending of the result's name, "xlsx", "xlsm" or "docx"
     */
    Path place(Path finished, Path beside, String stem, String ending) throws IOException;
}
