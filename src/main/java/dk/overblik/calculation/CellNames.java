package dk.overblik.calculation;

import dk.overblik.model.Observation;
import java.util.List;
import java.util.function.Function;

/**
 * Where the cells stand that hold observations as numbers or as ".".
 *
 * @param cells the cell of an observation
 * @param ranges the range that holds some observations and no others
 */
public record CellNames(
        Function<Observation, String> cells, Function<List<Observation>, String> ranges) {

    String of(Observation observation) {
        return cells.apply(observation);
    }

    String range(List<Observation> observations) {
        return ranges.apply(observations);
    }
}
