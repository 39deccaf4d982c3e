package dk.overblik.report.common;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.report.chapter.Balance;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Whether parts add up to a total, in full-time persons, said in numbers that agree as they show.
 */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * The remark on the difference; empty where none shows. It follows the figures, and says so
     * where they have come to agree; of figures that stand in no one table it tells no size.
     *
     * @param who such as "ydelserne"
     * @param parts all of them known
     * @param total known, too; one of an area that the export does not have is not the official one
     */
    public static Optional<Wording> remark(
            Scope scope, String who, List<Observation> parts, Observation total, Table table) {
        boolean whole = known(total) % 1 == 0 && parts.stream().allMatch(p -> known(p) % 1 == 0);
        int decimals = whole ? 0 : 1;
        if (DanishFormat.rounded(over(parts, total), decimals).signum() == 0) {
            return Optional.empty();
        }
        String where = SentenceNames.capitalIn(total.key().area());
        String figure = isOfficial(scope, total) ? "Jobindsats' tal" : "det beregnede tal";
        String otherwise = where + " kan " + who + " ikke holdes op mod " + figure + ".";
        List<Place> places = places(table, parts);
        List<Place> of = places(table, List.of(total));
        if (places.size() < parts.size() || of.isEmpty()) {
            return Optional.of(
                    Wording.of(where + " giver " + who + " ikke " + figure + " tilsammen."));
        }
        Balance over = new Balance(places, of);
        Amount off = new Amount(over, decimals);
        return Optional.of(
                new Wording(
                        List.of(
                                new Words(where + " giver " + who + " tilsammen "),
                                new Amount(new Balance(places, List.of()), decimals),
                                new Words(" fuldtidspersoner, "),
                                When.bySign(
                                        over,
                                        decimals,
                                        List.of(off, new Words(" færre end ")),
                                        List.of(off, new Words(" flere end ")),
                                        List.of(new Words("det samme som "))),
                                new Words(figure + ".")),
                        otherwise));
    }

    /** Where figures stand; fewer than they are where some stand nowhere. */
    public static List<Place> places(Table table, List<Observation> figures) {
        return figures.stream().flatMap(each -> table.place(each).stream()).toList();
    }

    /** Whether parts are more than rounding can make away from their total. */
    public static boolean isApart(List<Observation> parts, Observation total) {
        return Math.abs(over(parts, total)) > parts.size();
    }

    /** By how much parts are more than their total. */
    public static double over(List<Observation> parts, Observation total) {
        return parts.stream().mapToDouble(Reconciliation::known).sum() - known(total);
    }

    /** Whether the export has it, or what it is an average of. */
    private static boolean isOfficial(Scope scope, Observation total) {
        return total.wasRead()
                || scope.dataset().periods().stream()
                        .map(period -> scope.dataset().get(total.key(), period))
                        .anyMatch(Observation::wasRead);
    }

    private static double known(Observation observation) {
        return ((Figure.Known) observation.figure()).value();
    }
}
