package dk.overblik.report;

import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.sheet.CellAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every figure that a report shows, in the order of its rows on the page that lists them. */
final class Foundation {

    static final int HEADING_ROWS = 4;
    static final int VALUE_COLUMN = 4;

    private final String sheetName;
    private final List<Observation> observations;
    private final Map<Key, Integer> rows = new HashMap<>();

    private record Key(SeriesKey series, Period period) {
        static Key of(Observation observation) {
            return new Key(observation.key(), observation.period());
        }
    }

    /**
     * @param areas the order in which areas stand
     */
    Foundation(String sheetName, Stream<Observation> shown, List<Area> areas) {
        this.sheetName = sheetName;
        Map<Key, Observation> distinct = new LinkedHashMap<>();
        shown.forEach(observation -> distinct.putIfAbsent(Key.of(observation), observation));
        this.observations =
                distinct.values().stream()
                        .sorted(Comparator.comparingInt(o -> areas.indexOf(o.key().area())))
                        .toList();
        for (Observation observation : observations) {
            rows.put(Key.of(observation), rows.size() + HEADING_ROWS);
        }
    }

    String sheetName() {
        return sheetName;
    }

    List<Observation> observations() {
        return observations;
    }

    List<Observation> missing() {
        return observations.stream().filter(o -> o.figure() instanceof Figure.Missing).toList();
    }

    /** The cell that holds an observation as a number or as ".". */
    String address(Observation observation) {
        Integer row = rows.get(Key.of(observation));
        if (row == null) {
            throw new IllegalArgumentException("Not among the figures shown: " + observation);
        }
        return CellAddress.onSheet(sheetName, row, VALUE_COLUMN);
    }
}
