package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What periods the known cells of a chapter are of, which its period line must be true of: columns
 * may be of a period that no cell in them is.
 *
 * @param latest the period of each cell, in order; of a cell on two, the later one
 * @param haveChanges whether a cell holds what has changed over a year
 */
public record ShownPeriods(Set<Period> latest, boolean haveChanges) {

    public ShownPeriods {
        latest = new TreeSet<>(latest);
    }

    public static ShownPeriods of(Collection<Expression> cells) {
        Set<Period> latest = new LinkedHashSet<>();
        boolean changes = false;
        for (Expression cell : cells) {
            if (cell.figure() instanceof Figure.Known) {
                Set<Period> periods =
                        cell.observations().map(Observation::period).collect(Collectors.toSet());
                Optional<Period> newest = periods.stream().max(Period::compareTo);
                newest.ifPresent(latest::add);
                changes |= newest.map(Period::yearBefore).filter(periods::contains).isPresent();
            }
        }
        return new ShownPeriods(latest, changes);
    }
}
