package dk.overblik.report;

import dk.overblik.calculation.Evaluation;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import java.util.List;
import java.util.Optional;

/** Remarks that several chapters make, each only where it applies. */
final class Caveats {

    private Caveats() {}

    /** What "." means, where any is shown. */
    static Optional<String> missing(List<Table> tables) {
        boolean any =
                tables.stream()
                        .flatMap(Table::expressions)
                        .anyMatch(e -> Evaluation.of(e) instanceof Figure.Missing);
        return any
                ? Optional.of(
                        "\".\" betyder, at tallet ikke er oplyst, er diskretioneret eller ikke er i"
                                + " udtrækket.")
                : Optional.empty();
    }

    /** That the newest month will be revised, where it is the newest that the export has. */
    static Optional<String> preliminary(Scope scope, Period shown) {
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
