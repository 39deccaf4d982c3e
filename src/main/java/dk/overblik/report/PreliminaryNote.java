package dk.overblik.report;

import dk.overblik.model.Period;
import java.util.Optional;

/** That the newest month will be revised, under tables that show it. */
final class PreliminaryNote {

    private PreliminaryNote() {}

    static Optional<String> of(Scope scope, Period shown) {
        boolean newest =
                scope.dataset().periods().stream()
                        .filter(shown::isComparableWith)
                        .noneMatch(period -> period.compareTo(shown) > 0);
        return newest && shown.kind() == Period.Kind.MONTH
                ? Optional.of(
                        "Pga. efterregistreringer vil specielt den seneste måned blive øget ved"
                                + " næste opdatering.")
                : Optional.empty();
    }
}
