package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.List;
import java.util.Optional;

/** What makes a table impossible to read without guessing, in Danish words for the user. */
final class Flaws {

    /** "september 2017" above columns of 2016 and 2017, which may mean two Septembers. */
    static final String YEARS = "den nævner både en kortere periode og hele år.";

    private Flaws() {}

    /** The first flaw of the labels of a table, if they have any. */
    static Optional<String> of(Block block, LabelColumns labels, List<HeadingRow> headings) {
        for (HeadingRow heading : headings) {
            if (heading.startsLate(block)) {
                return Optional.of(
                        "den første kolonne mangler en overskrift i række "
                                + (heading.row() + 1)
                                + ".");
            }
        }
        if (labels.isDoubtfulOutline()) {
            return Optional.of("en kolonne blander områder, ydelser eller perioder.");
        }
        if (labels.startLate()) {
            return Optional.of("den første række mangler en etiket.");
        }
        if (labels.size() == 0 && block.lastRow() > block.firstRow()) {
            return Optional.of("rækkerne har ingen etiketter.");
        }
        return Optional.empty();
    }

    static String twice(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "to steder i tabellen nævner områder.";
            case PERIOD, PART_OF_YEAR -> "to steder i tabellen nævner perioder.";
            case BENEFIT -> "to steder i tabellen nævner ydelser.";
            case MEASURE -> "to steder i tabellen nævner målinger.";
            case EXTRA, CODE -> "to steder i tabellen nævner det samme.";
        };
    }
}
