package dk.overblik.report.council;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Substitution;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure that each of several areas has, or lacks.
 *
 * @param column over it in the table
 * @param title what the map is of when it shows it, with the period
 * @param change how it is judged where it is a change; empty where it is a level
 * @param values area by area
 * @param larger the same of the areas that they are held against, where those have it
 */
record CouncilFigure(
        Table.Column column,
        String title,
        Optional<Change> change,
        List<Expression> values,
        Map<Area, Expression> larger) {

    /**
     * How a change is spoken of.
     *
     * @param good which end of it is good
     * @param below the words for one below zero, before how much it is
     * @param above the words for one above zero
     */
    record Change(GoodEnd good, String below, String above) {

        static Change inFigures(GoodEnd good) {
            return new Change(good, "fald på", "stigning på");
        }

        static Change inPlaces() {
            return new Change(GoodEnd.HIGH, "tilbage med", "frem med");
        }
    }

    CouncilFigure {
        values = List.copyOf(values);
        larger = Map.copyOf(larger);
    }

    /** The same with what computed figures are made of in their place. */
    CouncilFigure with(Substitution origins) {
        return new CouncilFigure(
                column,
                title,
                change,
                values.stream().map(origins::inCell).toList(),
                larger.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> origins.inCell(each.getValue()))));
    }

    boolean isKnown() {
        return values.stream().anyMatch(value -> value.figure() instanceof Figure.Known);
    }

    Unit unit() {
        return column.unit();
    }
}
