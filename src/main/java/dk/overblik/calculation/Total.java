package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.model.Observation;
import java.util.List;

/** Figures of parts that do not overlap, added up; a single one is itself. */
public final class Total {

    private Total() {}

    public static Expression of(List<Observation> parts) {
        return parts.size() == 1
                ? new Observed(parts.get(0))
                : new Sum(parts.stream().<Expression>map(Observed::new).toList());
    }
}
