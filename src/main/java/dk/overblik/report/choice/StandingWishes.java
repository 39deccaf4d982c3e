package dk.overblik.report.choice;

import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for, filled up from the settings as far as the export goes: unlike a wish for one
 * report, a standing one gives way to an export that cannot meet it, and says so.
 *
 * @param remarks Danish sentences on what gave way
 */
record StandingWishes(Wishes wishes, List<String> remarks) {

    StandingWishes {
        remarks = List.copyOf(remarks);
    }

    static StandingWishes of(Wishes asked, AreaChoice areas, List<Period> periods) {
        Settings.Standing standing = asked.settings().standing();
        List<String> remarks = new ArrayList<>();
        Optional<String> own =
                asked.own().or(() -> standing.own().filter(name -> isThere(areas, name, remarks)));
        List<String> comparisons =
                asked.comparisons().isEmpty()
                        ? standing.comparisons().stream()
                                .filter(name -> isThere(areas, name, remarks))
                                .filter(
                                        name ->
                                                areas.find(name)
                                                        .filter(a -> isOwn(a, own, areas))
                                                        .isEmpty())
                                .toList()
                        : asked.comparisons();
        Optional<PeriodWish> period =
                asked.period()
                        .or(() -> standing.period().filter(p -> isThere(periods, p, remarks)));
        return new StandingWishes(new Wishes(own, comparisons, period, asked.settings()), remarks);
    }

    private static boolean isOwn(Area area, Optional<String> own, AreaChoice areas) {
        return own.flatMap(areas::find).filter(area::equals).isPresent();
    }

    private static boolean isThere(AreaChoice areas, String name, List<String> remarks) {
        boolean there = areas.find(name).isPresent();
        if (!there) {
            remarks.add("Området " + Quote.of(name) + " fra indstillingerne er ikke i udtrækket.");
        }
        return there;
    }

    private static boolean isThere(List<Period> periods, PeriodWish wish, List<String> remarks) {
        boolean there = wish instanceof PeriodWish.At at && periods.contains(at.period());
        if (!there) {
            remarks.add("Perioden " + wish.named() + " fra indstillingerne er ikke i udtrækket.");
        }
        return there;
    }
}
