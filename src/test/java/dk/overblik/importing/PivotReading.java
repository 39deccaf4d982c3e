package dk.overblik.importing;

import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A random export that was read, compared with the figures it was made from. */
final class PivotReading {

    private final long seed;
    private final PivotFile pivot;
    private final Import read;
    private final List<String> wrong = new ArrayList<>();
    private final Map<List<Object>, Observation> lost;

    PivotReading(long seed) {
        this.seed = seed;
        this.pivot = new PivotFile(seed);
        this.read = new Importer(Drawn.VOCABULARY).read(pivot.file());
        this.lost = new HashMap<>(pivot.expected());
        read.dataset().observations().forEach(this::compare);
    }

    private void compare(Observation observation) {
        Observation expected = lost.remove(List.of(observation.key(), observation.period()));
        boolean same =
                expected != null
                        && expected.figure().equals(observation.figure())
                        && expected.source().equals(observation.source());
        if (!same) {
            wrong.add(Drawn.line(observation) + " in " + observation.source());
        }
    }

    /** The figures that were read and are not those of the cell, or not of this cell. */
    List<String> wrong() {
        return wrong;
    }

    /** The numbers that were not read, if no problem says that numbers were lost. */
    List<String> lostInSilence() {
        boolean said =
                read.problems().stream()
                        .anyMatch(p -> p.kind().severity() == Problem.Severity.LOSS);
        return said
                ? List.of()
                : lost.values().stream()
                        .filter(o -> o.figure() instanceof Figure.Known)
                        .map(Drawn::line)
                        .toList();
    }

    boolean isComplete() {
        return lost.isEmpty();
    }

    /** All there is to see when something went wrong. */
    String picture() {
        StringBuilder picture = new StringBuilder("seed " + seed + "\n");
        lost.values().stream()
                .limit(5)
                .forEach(o -> picture.append("lost ").append(Drawn.line(o)).append('\n'));
        read.problems().stream().limit(10).forEach(p -> picture.append(p).append('\n'));
        return picture.append(pivot.picture()).toString();
    }
}
