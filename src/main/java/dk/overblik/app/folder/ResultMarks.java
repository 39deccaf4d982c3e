package dk.overblik.app.folder;

import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.job.OwnResults;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a result carries with it to say which conversion it is of.
 *
 * @param source the export's path from the inbox
 */
record ResultMarks(String source, ConversionKey key) {

    private static final String SOURCE = "source";
    private static final String CONTENT = "content";
    private static final String SETTINGS = "settings";

    Map<String, String> all() {
        return Map.of(SOURCE, source, CONTENT, key.content(), SETTINGS, key.settings());
    }

    boolean isSameSource(Map<String, String> marks) {
        return source.equals(marks.get(SOURCE));
    }

    /** The marks that a file carries; other properties of it are left out. */
    static Map<String, String> of(Path file) {
        Map<String, String> marks = new TreeMap<>(OwnResults.marks(file));
        marks.keySet().retainAll(Set.of(SOURCE, CONTENT, SETTINGS));
        return marks;
    }
}
