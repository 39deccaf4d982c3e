package dk.overblik.report.common;

import dk.overblik.calculation.UsualChange;
import dk.overblik.danish.DanishList;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Scope;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the own area's change over twelve months is one that its own past lets one expect. */
public record UsualChanges(Scope scope) {

    private static final String USUAL = "inden for de sædvanlige udsving";
    private static final String UNUSUAL = "uden for de sædvanlige udsving";

    /** Of a series that goes on in one direction, whose changes nobody calls ups and downs. */
    private static final String ALONG = "på linje med de foregående år";

    /** So many lines may say the same. */
    private static final int MOST_MARKED = 1;

    /** Ten years, and the year before them. */
    private static final int MOST_MONTHS = 132;

    /**
     * What to say of a benefit's change; empty where its past is too short, or broken since, where
     * the change is among the largest there have been, though not beyond what chance can do, and
     * where it is less than usual, or against it.
     */
    public Optional<String> words(BenefitGroup benefit) {
        Period now = scope.period();
        boolean comparable =
                now.kind() == Period.Kind.MONTH
                        && reachesBack(UsualChange.FEWEST)
                        && SeriesBreaks.of(scope).leaveWhole(series(benefit));
        if (!comparable) {
            return Optional.empty();
        }
        double[] levels = fromFirst(levels(benefit));
        int newest = levels.length - 1;
        if (isNobody(benefit)
                || newest < UsualChange.FEWEST
                || Double.isNaN(levels[newest] - levels[newest - 12])) {
            return Optional.empty();
        }
        double change = levels[newest] - levels[newest - 12];
        return UsualChange.of(levels, breaks(benefit, levels.length))
                .flatMap(usual -> words(usual, change));
    }

    private static Optional<String> words(UsualChange usual, double change) {
        if (!usual.holds(change)) {
            return Optional.of(UNUSUAL);
        }
        if (usual.isOuter(change)) {
            return Optional.empty();
        }
        return usual.goesNowhere()
                ? Optional.of(USUAL)
                : Optional.of(ALONG).filter(any -> usual.isAlong(change));
    }

    private boolean reachesBack(int months) {
        YearMonth first = scope.period().first().minusMonths(months);
        return scope.dataset().periods().stream().anyMatch(each -> !each.first().isAfter(first));
    }

    /** Whether it is known to be one as there often is. */
    public boolean isUsual(BenefitGroup benefit) {
        return words(benefit).filter(USUAL::equals).isPresent();
    }

    /** Whether there was nobody and is nobody, which is neither usual nor unusual. */
    private boolean isNobody(BenefitGroup benefit) {
        return level(benefit, scope.period()) == 0
                && level(benefit, scope.period().yearBefore()) == 0;
    }

    /** The words beside each of many benefits: where most are usual, the others alone have any. */
    public Map<BenefitGroup, String> beside(List<BenefitGroup> benefits) {
        Map<BenefitGroup, String> words = new LinkedHashMap<>();
        benefits.forEach(benefit -> words(benefit).ifPresent(said -> words.put(benefit, said)));
        if (Collections.frequency(words.values(), USUAL) > MOST_MARKED) {
            words.values().removeIf(USUAL::equals);
        }
        return words;
    }

    /** That changes without words are usual, where they are too many to be marked one by one. */
    public Optional<String> unmarked(List<BenefitGroup> benefits) {
        List<BenefitGroup> told = benefits.stream().filter(b -> words(b).isPresent()).toList();
        int marked = beside(benefits).size();
        if (told.size() == marked) {
            return Optional.empty();
        }
        String untold =
                DanishList.of(
                        benefits.stream()
                                .filter(benefit -> !told.contains(benefit) && !isNobody(benefit))
                                .map(SentenceNames::inRow)
                                .toList());
        return Optional.of(
                (marked == 0 ? "Ændringerne " : "Ændringer uden bemærkning ")
                        + (SentenceNames.in(scope.own()) + " er ")
                        + USUAL
                        + (untold.isEmpty() ? "" : "; for " + untold + " siger tallene det ikke")
                        + ".");
    }

    /** The remark that explains the words, where any benefit has them. */
    public Optional<String> explanation(List<BenefitGroup> benefits) {
        return benefits.stream().anyMatch(benefit -> words(benefit).isPresent())
                ? Optional.of(
                        "Sædvanlige udsving: Ændringen over 12 måneder "
                                + SentenceNames.in(scope.own())
                                + " er holdt op mod, hvor meget tallet plejer at ændre sig over 12"
                                + " måneder, i mindst tre års tal uden databrud. Det er beregnet,"
                                + " da rapporten blev lavet.")
                : Optional.empty();
    }

    private LeadSeries series(BenefitGroup benefit) {
        Measure measure =
                LeadSeries.measure(scope, Concept.FULL_TIME_PERSONS)
                        .orElse(Measure.FULL_TIME_PERSONS);
        return new LeadSeries(scope, benefit, measure);
    }

    private double[] levels(BenefitGroup benefit) {
        Set<Period> there = Set.copyOf(scope.dataset().periods());
        double[] levels = new double[MOST_MONTHS];
        for (int i = 0; i < MOST_MONTHS; i++) {
            Period month = month(MOST_MONTHS - 1 - i);
            levels[i] = there.contains(month) ? level(benefit, month) : Double.NaN;
        }
        return levels;
    }

    private double level(BenefitGroup benefit, Period month) {
        return scope.figure(scope.own(), benefit, Measure.FULL_TIME_PERSONS, month).figure()
                        instanceof Figure.Known known
                ? known.value()
                : Double.NaN;
    }

    private Period month(int before) {
        return Period.month(scope.period().last().minusMonths(before));
    }

    private static double[] fromFirst(double[] levels) {
        int first = 0;
        while (first < levels.length && Double.isNaN(levels[first])) {
            first++;
        }
        return Arrays.copyOfRange(levels, first, levels.length);
    }

    private boolean[] breaks(BenefitGroup benefit, int months) {
        SeriesBreaks all = SeriesBreaks.between(scope, month(months - 1), scope.period());
        LeadSeries series = series(benefit);
        boolean[] breaks = new boolean[months];
        for (int i = 1; i < months; i++) {
            breaks[i] = !all.in(month(months - 1 - i)).leaveWhole(series);
        }
        return breaks;
    }
}
