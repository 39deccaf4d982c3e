package dk.overblik.report.common;

import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Scope;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The period of a chapter whose figures may come out less often than the others. */
public final class ChapterPeriod {

    /** Further back than any chapter looks. */
    private static final int MOST_TRIED = 40;

    private ChapterPeriod() {}

    /**
     * The report's period if it has what the chapter needs, else the newest that has; none later
     * than was asked for.
     */
    public static Optional<Period> of(Scope scope, Predicate<Period> hasFigures) {
        return hasFigures.test(scope.period())
                ? Optional.of(scope.period())
                : scope.dataset().periods().stream()
                        .filter(scope::allows)
                        .filter(hasFigures)
                        .max(Comparator.naturalOrder());
    }

    /** The periods before the report's of which the own area has figures, newest first. */
    public static Stream<Period> before(Scope scope) {
        Period now = scope.period();
        return known(scope)
                .filter(period -> !period.last().isAfter(now.last()))
                .sorted(Comparator.comparing(Period::last).thenComparing(p -> p).reversed())
                .limit(MOST_TRIED);
    }

    /** The same, and then those that may be shown and end after it, the nearest first. */
    public static Stream<Period> others(Scope scope) {
        Period now = scope.period();
        Stream<Period> after =
                known(scope)
                        .filter(period -> period.last().isAfter(now.last()))
                        .filter(scope::allows)
                        .sorted(Comparator.comparing(Period::last).thenComparing(p -> p))
                        .limit(MOST_TRIED);
        return Stream.concat(before(scope), after);
    }

    private static Stream<Period> known(Scope scope) {
        return scope.dataset().knownPeriods(scope.own()).stream()
                .filter(period -> !period.equals(scope.period()));
    }

    /**
     * The period of the expenditure, which is published more rarely than the counts beside it: the
     * report's, else the latest that the own area has; none later than was asked for.
     */
    public static Optional<Period> ofExpenditure(Scope scope) {
        List<Period> known =
                scope.dataset()
                        .observations()
                        .filter(o -> o.key().measure().concept() == Concept.EXPENDITURE_PER_PERSON)
                        .filter(o -> o.key().area().equals(scope.own()))
                        .filter(o -> o.figure() instanceof Figure.Known)
                        .map(Observation::period)
                        .toList();
        if (known.contains(scope.period())) {
            return Optional.of(scope.period());
        }
        return commonest(known).stream().filter(scope::allows).max(Comparator.naturalOrder());
    }

    /** Those of the kind that there are most of. */
    private static List<Period> commonest(List<Period> periods) {
        Map<Period.Kind, Integer> counts = new HashMap<>();
        periods.forEach(period -> counts.merge(period.kind(), 1, Integer::sum));
        Optional<Period.Kind> kind =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<Period.Kind, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
        return periods.stream().filter(p -> kind.filter(p.kind()::equals).isPresent()).toList();
    }
}
