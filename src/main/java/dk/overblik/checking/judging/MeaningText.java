package dk.overblik.checking.judging;

import dk.overblik.checking.placing.Meaning;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.SeriesKey;
import java.util.ArrayList;
import java.util.List;

/** What a number was understood as, in Danish. */
public final class MeaningText {

    private MeaningText() {}

    /** "Viborg, Kontanthjælp, Antal fuldtidspersoner, juli 2026". */
    public static String of(Meaning meaning) {
        List<String> parts = new ArrayList<>(List.of(series(meaning.key())));
        parts.add(time(meaning));
        return String.join(", ", parts);
    }

    /** What a change of that sign is called. */
    static String way(Meaning meaning, double value) {
        if (meaning.kind() == Meaning.Kind.PLACES) {
            return value < 0 ? "en tilbagegang" : "en fremgang";
        }
        return value < 0 ? "et fald" : "en stigning";
    }

    static String series(SeriesKey key) {
        String benefit = key.benefit().name();
        return key.area().name()
                + (benefit.isEmpty() ? "" : ", " + benefit)
                + ", "
                + key.measure().label();
    }

    private static String time(Meaning meaning) {
        String now = PeriodNames.of(meaning.now());
        String since =
                meaning.before()
                        .map(before -> " fra " + PeriodNames.of(before) + " til " + now)
                        .orElse("");
        return switch (meaning.kind()) {
            case LEVEL -> now;
            case CHANGE -> "ændring" + since;
            case CHANGE_IN_PERCENT -> "ændring i pct." + since;
            case PLACES -> "pladser vundet" + since;
            case DIFFERENCE ->
                    "forskel til "
                            + meaning.other().map(area -> area.name()).orElse("et andet område")
                            + ", "
                            + now;
        };
    }
}
