package dk.overblik.settings;

import dk.overblik.danish.Quote;
import dk.overblik.model.Source;
import dk.overblik.sheet.CellAddress;
import java.util.ArrayList;
import java.util.List;

/** What cannot be used of a settings workbook, each with its sheet and cell. */
final class SettingsFaults {

    private static final int MANY = 50;

    private final List<String> sentences = new ArrayList<>();

    void add(Source place, String sentence) {
        String cell =
                place.isCell() ? ", celle " + CellAddress.of(place.row(), place.column()) : "";
        sentences.add("Arket " + Quote.of(place.sheet()) + cell + ": " + sentence);
    }

    /** Whether they are more than anybody is told of at once: then no more work goes into them. */
    boolean areMany() {
        return sentences.size() >= MANY;
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
