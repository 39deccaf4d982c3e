package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.SeriesKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a number was understood as, in Danish. */
public final class MeaningText {

    private MeaningText() {}

    /** "Viborg, Kontanthjælp, Antal fuldtidspersoner, juli 2026". */
    public static String of(Meaning meaning) {
        List<String> parts = new ArrayList<>(List.of(series(meaning)));
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

    private static String series(Meaning meaning) {
        String benefits = benefits(meaning);
        return names(meaning, key -> key.area().name())
                + (benefits.isEmpty() ? "" : ", " + benefits)
                + ", "
                + meaning.key().measure().label();
    }

    /** "Kontanthjælp", and "A-dagpenge + Sygedagpenge" of what is added up. */
    static String benefits(Meaning meaning) {
        return names(meaning, key -> key.benefit().name());
    }

    /** "Kolding + Fredericia", where figures are added up; of many only the first are named. */
    private static String names(Meaning meaning, Function<SeriesKey, String> name) {
        List<String> all = meaning.keys().map(name).distinct().toList();
        List<String> told = DanishList.told(all);
        int others = all.size() - told.size();
        return String.join(" + ", told) + (others == 0 ? "" : " + " + others + " andre");
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
            case INDEX -> "indeks" + since;
            case PLACES -> "pladser vundet" + since;
            case DIFFERENCE -> "forskel til " + other(meaning) + ", " + now;
            case DIFFERENCE_IN_PERCENT -> "forskel i pct. af " + other(meaning) + ", " + now;
        };
    }

    private static String other(Meaning meaning) {
        return meaning.other().map(area -> area.name()).orElse("et andet område");
    }
}
