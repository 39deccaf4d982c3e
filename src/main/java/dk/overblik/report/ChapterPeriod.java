package dk.overblik.report;

import dk.overblik.model.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** The period of a chapter whose figures may come out less often than the others. */
final class ChapterPeriod {

    private ChapterPeriod() {}

    /** The report's period if it has what the chapter needs, else the newest that has. */
    static Optional<Period> of(Scope scope, Predicate<Period> hasFigures) {
        return hasFigures.test(scope.period())
                ? Optional.of(scope.period())
                : scope.dataset().periods().stream()
                        .filter(hasFigures)
                        .max(Comparator.naturalOrder());
    }
}
