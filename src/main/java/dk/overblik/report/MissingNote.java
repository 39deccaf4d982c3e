package dk.overblik.report;

import dk.overblik.calculation.Evaluation;
import dk.overblik.model.Figure;
import java.util.List;
import java.util.Optional;

/** What "." means, under tables that have one. */
final class MissingNote {

    private MissingNote() {}

    static Optional<String> of(List<Table> tables) {
        boolean any =
                tables.stream()
                        .flatMap(Table::expressions)
                        .anyMatch(shown -> Evaluation.of(shown) instanceof Figure.Missing);
        return any
                ? Optional.of(
                        "\".\" betyder, at tallet mangler; grunden står i arkene Grundlag og Noter.")
                : Optional.empty();
    }
}
