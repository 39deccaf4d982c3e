package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the texts around a table say about all of its figures.
 *
 * @param places the most trusted place first
 * @param head the place that speaks for the whole sheet
 */
record Constants(List<Place> places, Place head) {

    Constants {
        places = List.copyOf(places);
    }

    /**
     * What the most trusted of the places that say anything about a dimension says; nothing if that
     * place names several members.
     */
    Optional<Label> find(Dimension dimension) {
        return speaker(dimension).flatMap(place -> place.only(dimension));
    }

    /** What all places say about a dimension, the most trusted first, each member once. */
    List<Label> all(Dimension dimension) {
        return places.stream().flatMap(place -> place.only(dimension).stream()).distinct().toList();
    }

    /** Whether it is the head of the sheet that says it. */
    boolean comesFromHead(Dimension dimension) {
        return speaker(dimension).filter(head::equals).isPresent();
    }

    /** The members of extra dimensions that any place names, by dimension. */
    Map<String, Label> filters() {
        Map<String, Label> filters = new LinkedHashMap<>();
        places.forEach(place -> place.filters().forEach(filters::putIfAbsent));
        return filters;
    }

    private Optional<Place> speaker(Dimension dimension) {
        return places.stream().filter(place -> place.names(dimension)).findFirst();
    }
}
