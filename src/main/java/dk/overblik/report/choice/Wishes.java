package dk.overblik.report.choice;

import dk.overblik.model.Area;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for; what was not asked for is chosen from the figures.
 *
 * @param own the own area's name, in any spelling that the vocabulary knows
 * @param comparisons names of areas to compare with, in order
 * @param settings what holds where nothing was asked for, and what no one asks for report by report
 */
public record Wishes(
        Optional<String> own,
        List<String> comparisons,
        Optional<PeriodWish> period,
        Settings settings) {
    public Wishes {
        comparisons = List.copyOf(comparisons);
    }

    public Wishes(Optional<String> own, List<String> comparisons, Optional<PeriodWish> period) {
        this(own, comparisons, period, Settings.none());
    }

    /** The same wishes for one certain period. */
    public Wishes at(Optional<Period> certain) {
        Settings.Standing standing = settings.standing();
        Settings.Standing others =
                new Settings.Standing(standing.own(), standing.comparisons(), Optional.empty());
        return new Wishes(own, comparisons, certain.map(PeriodWish.At::new), settings.with(others));
    }

    public static Wishes none() {
        return new Wishes(Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * What was asked for, filled up from the settings as far as the export goes: unlike a wish for
     * one report, a standing one gives way to an export that cannot meet it, and says so.
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
                    asked.own()
                            .or(() -> standing.own().filter(name -> isThere(areas, name, remarks)));
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
            return new StandingWishes(
                    new Wishes(own, comparisons, period, asked.settings()), remarks);
        }

        private static boolean isOwn(Area area, Optional<String> own, AreaChoice areas) {
            return own.flatMap(areas::find).filter(area::equals).isPresent();
        }

        private static boolean isThere(AreaChoice areas, String name, List<String> remarks) {
            boolean there = areas.find(name).isPresent();
            if (!there) {
                remarks.add("Området \"" + name + "\" fra indstillingerne er ikke i udtrækket.");
            }
            return there;
        }

        private static boolean isThere(
                List<Period> periods, PeriodWish wish, List<String> remarks) {
            boolean there = wish instanceof PeriodWish.At at && periods.contains(at.period());
            if (!there) {
                remarks.add(
                        "Perioden " + wish.named() + " fra indstillingerne er ikke i udtrækket.");
            }
            return there;
        }
    }
}
