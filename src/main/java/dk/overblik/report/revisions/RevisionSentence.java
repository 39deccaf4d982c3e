package dk.overblik.report.revisions;

import dk.overblik.archive.Revision;
import dk.overblik.danish.PeriodRanges;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How much the own area's leading figures of the last year have been revised: "Antallet af
 * fuldtidspersoner på sygedagpenge i Hedensted for april-juni 2026 er sat op med 0,3-2,1 pct. siden
 * tidligere udtræk."
 */
final class RevisionSentence {

    private static final int DECIMALS = 1;

    private RevisionSentence() {}

    /**
     * The sentence; none where none of the leading figures is another one, or where they are of so
     * few persons that percent say little. Of a figure that was several others the newest counts.
     *
     * @param revisions in the order of the table's lines
     * @param column of the change in percent
     */
    static Optional<Wording> of(LeadSeries series, List<Revision> revisions, int column) {
        SeriesKey lead = new SeriesKey(series.scope().own(), series.benefit(), series.measure());
        Map<Period, Place> changes = new TreeMap<>();
        for (int line = 0; line < revisions.size(); line++) {
            Revision revision = revisions.get(line);
            boolean told = revision.now().key().equals(lead) && isOfMany(revision);
            if (told && isRecent(series.scope().period(), revision.now().period())) {
                changes.putIfAbsent(revision.now().period(), new Place(line, column));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(wording(series, changes));
    }

    /** Of the last year: a formula on all the months of a long series would be too long. */
    private static boolean isRecent(Period now, Period period) {
        return period.isComparableWith(now) && period.compareTo(now.yearBefore()) >= 0;
    }

    private static boolean isOfMany(Revision revision) {
        return revision.before() instanceof Figure.Known before
                && before.value() >= LeadSeries.FEW
                && revision.now().figure() instanceof Figure.Known;
    }

    private static Wording wording(LeadSeries series, Map<Period, Place> changes) {
        List<Place> places = List.copyOf(changes.values());
        Quantity low = new EndOf(places, true);
        Quantity high = new EndOf(places, false);
        String about =
                "Antallet af "
                        + series.subject()
                        + (" " + SentenceNames.in(series.scope().own()))
                        + (" for " + PeriodRanges.of(changes.keySet()))
                        + " er ";
        String since = " siden tidligere udtræk.";
        List<Part> both =
                List.of(
                        new Words("ændret med "),
                        new Level(low, DECIMALS),
                        new Words(" til "),
                        new Level(high, DECIMALS),
                        new Words(" pct."));
        List<Part> small = List.of(new Words("ændret med mindre end 0,1 pct."));
        Part change =
                When.bySign(
                        low,
                        DECIMALS,
                        List.of(
                                When.bySign(
                                        high,
                                        DECIMALS,
                                        range("sat ned med ", high, low),
                                        both,
                                        upTo("sat ned med højst ", low))),
                        range("sat op med ", low, high),
                        List.of(
                                new When(
                                        high.shown(DECIMALS).isMore(0),
                                        upTo("sat op med højst ", high),
                                        small)));
        return new Wording(
                List.of(new Words(about), change, new Words(since)), about + "ændret" + since);
    }

    private static List<Part> upTo(String opening, Quantity most) {
        return List.of(new Words(opening), new Amount(most, DECIMALS), new Words(" pct."));
    }

    /** "0,3-2,1 pct.", or one figure where both show alike. */
    private static List<Part> range(String opening, Quantity least, Quantity most) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(opening));
        parts.add(
                new When(
                        least.shown(DECIMALS).isSame(most.shown(DECIMALS)),
                        List.of(),
                        List.of(new Amount(least, DECIMALS), new Words("-"))));
        parts.addAll(upTo("", most));
        return parts;
    }

    /**
     * The lowest or the highest of cells that do not stand together.
     *
     * @param lowest whether it is the lowest
     */
    private record EndOf(List<Place> among, boolean lowest) implements Quantity {

        @Override
        public Stream<Place> places() {
            return among.stream();
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            DoubleStream all = among.stream().mapToDouble(values);
            return lowest ? all.min() : all.max();
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return among.stream()
                    .map(addresses)
                    .collect(Collectors.joining(",", lowest ? "MIN(" : "MAX(", ")"));
        }

        @Override
        public Quantity moved(UnaryOperator<Place> to) {
            return new EndOf(among.stream().map(to).toList(), lowest);
        }

        @Override
        public boolean mayLack() {
            return false;
        }

        @Override
        public String longest() {
            return "1.000";
        }
    }
}
