package dk.overblik.checking.reading;

import java.util.List;

/**
 * A run of a paragraph in a Word document.
 *
 * @param textFrom where its text begins in that of the paragraph
 * @param textTo behind its text
 * @param from its first byte in the part
 * @param to behind its last byte
 * @param leadsTo the notes at the foot or the end whose marks it holds: "footnote 3"
 */
public record WordRun(int textFrom, int textTo, int from, int to, List<String> leadsTo) {
    public WordRun {
        leadsTo = List.copyOf(leadsTo);
    }
}
