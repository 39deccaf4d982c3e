package dk.overblik.app;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the figures of an export end.
 *
 * @param file the export's name, as its sources call it
 * @param newest the period of its newest known figure, of whatever area
 */
record ExportEnd(String file, Period newest) {

    /** So many are named in one sentence. */
    private static final int NAMED = 5;

    /** Empty where none of its figures is known. */
    static Optional<ExportEnd> of(Export export) {
        List<Period> newest = new ArrayList<>();
        export.read()
                .dataset()
                .forEachRead(
                        (key, period, sheet, row, column, figure) -> {
                            boolean newer = newest.isEmpty() || period.compareTo(newest.get(0)) > 0;
                            if (newer && figure instanceof Figure.Known) {
                                newest.clear();
                                newest.add(period);
                            }
                        });
        return newest.stream().findFirst().map(period -> new ExportEnd(export.name(), period));
    }

    /**
     * Which of several exports say nothing of the period that their report is on, though it is over
     * for them too; in Danish, empty where all go as far.
     */
    static Optional<String> sentence(List<ExportEnd> ends, Period shown) {
        List<String> behind =
                ends.stream()
                        .filter(end -> end.isBehind(shown))
                        .map(end -> Quote.of(end.file) + " slutter med " + of(end.newest))
                        .toList();
        if (ends.size() < 2 || behind.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>(behind.subList(0, Math.min(NAMED, behind.size())));
        int more = behind.size() - named.size();
        if (more > 0) {
            named.add(more == 1 ? "1 anden slutter også før" : more + " andre slutter også før");
        }
        return Optional.of(
                "Udtrækkene slutter ikke samtidig: Rapporten er for "
                        + of(shown)
                        + ", men "
                        + DanishList.of(named)
                        + ".");
    }

    private static String of(Period period) {
        return PeriodNames.of(period);
    }

    /** Whether a whole period more of the same length has gone by. */
    private boolean isBehind(Period shown) {
        return !newest.last().plusMonths(newest.months()).isAfter(shown.last());
    }
}
