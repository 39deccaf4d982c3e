package dk.overblik.report.common;

import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.KnownColumns;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import java.util.List;
import java.util.Optional;

/** The remarks that several chapters make alike, each only where it applies. */
public final class Remarks {

    /** What is said of the newest month where nobody has learnt more. */
    public static final String PRELIMINARY =
            "Pga. efterregistreringer vil specielt den seneste måned blive øget ved næste"
                    + " opdatering.";

    private Remarks() {}

    /** What "." means, under tables that have one. */
    public static Optional<String> missing(List<Table> tables) {
        boolean any =
                tables.stream()
                        .flatMap(table -> new KnownColumns(table).table().expressions())
                        .anyMatch(shown -> shown.figure() instanceof Figure.Missing);
        return any
                ? Optional.of(
                        "\".\" betyder, at tallet mangler; grunden står i arkene Grundlag og Noter.")
                : Optional.empty();
    }

    /** That the newest month will be revised, under tables that show it. */
    public static Optional<String> preliminary(Scope scope, Period shown) {
        return isNewest(scope, shown) ? Optional.of(PRELIMINARY) : Optional.empty();
    }

    /** Whether a period is the newest month that there is. */
    public static boolean isNewest(Scope scope, Period shown) {
        return shown.kind() == Period.Kind.MONTH
                && scope.dataset().periods().stream()
                        .filter(shown::isComparableWith)
                        .noneMatch(period -> period.compareTo(shown) > 0);
    }
}
