package dk.overblik.importing;

import dk.overblik.model.Dimension;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the texts around a table say about all of its figures.
 *
 * @param title the lines next to the table
 * @param above all lines between the table and the one before it
 * @param head the lines that speak for the whole sheet
 * @param elsewhere other places, the most trusted first
 */
record Constants(Place title, Place above, Place head, List<Place> elsewhere) {

    Constants {
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * What the most trusted of the places that say anything about a dimension says; nothing if that
     * place names several members.
     */
    Optional<Label> find(Dimension dimension) {
        if (title.names(dimension)) {
            return title.only(dimension);
        }
        if (above.names(dimension) || head.names(dimension)) {
            List<Label> said = all(List.of(above, head), dimension);
            boolean several = above.isUndecided(dimension) || head.isUndecided(dimension);
            return said.size() == 1 && !several ? Optional.of(said.get(0)) : Optional.empty();
        }
        return elsewhere.stream()
                .filter(place -> place.names(dimension))
                .findFirst()
                .flatMap(place -> place.only(dimension));
    }

    private static List<Label> all(List<Place> places, Dimension dimension) {
        return places.stream().flatMap(p -> p.only(dimension).stream()).distinct().toList();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(title, above, head));
        places.addAll(elsewhere);
        return places;
    }

    /** What all places say about a dimension, the most trusted first, each member once. */
    List<Label> all(Dimension dimension) {
        return all(places(), dimension);
    }

    /** Whether the lines around the table name a period that is not a whole year. */
    boolean nameShorterPeriod() {
        return all(List.of(title, above, head), Dimension.PERIOD).stream()
                .flatMap(label -> label.period().stream())
                .anyMatch(period -> period.kind() != Period.Kind.YEAR);
    }

    /** Whether it is the head of the sheet that says it. */
    boolean comesFromHead(Dimension dimension) {
        return head.names(dimension) && !title.names(dimension) && !above.names(dimension);
    }

    /** The members of extra dimensions that any place names, by dimension. */
    Map<String, Label> filters() {
        Map<String, Label> filters = new LinkedHashMap<>();
        places().forEach(place -> place.filters().forEach(filters::putIfAbsent));
        return filters;
    }
}
