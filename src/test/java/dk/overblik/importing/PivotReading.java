package dk.overblik.importing;

import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Problem;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A random export that was written and read, compared with the figures it was made from. */
final class PivotReading {

    private final long seed;
    private final PivotFile pivot;
    private final Import read;
    private final List<String> wrong = new ArrayList<>();
    private final Map<List<Object>, Observation> lost;

    private PivotReading(long seed, PivotFile pivot, ExportFile file) {
        this.seed = seed;
        this.pivot = pivot;
        this.read = new Importer(Drawn.VOCABULARY).readAsWritten(file);
        this.lost = new HashMap<>(pivot.expected());
        read.dataset().observations().forEach(this::compare);
    }

    /** The same of an export that leaves something out, which is answered. */
    static PivotReading answered(long seed, PivotFile silent) {
        return new PivotReading(seed, silent);
    }

    PivotReading(long seed) {
        this(seed, new PivotFile(seed));
    }

    private PivotReading(long seed, PivotFile pivot) {
        this(seed, pivot, pivot.file());
    }

    /** By way of a file; empty if such a container cannot hold the export. */
    static Optional<PivotReading> of(long seed, PivotContainer container, Path file)
            throws IOException {
        PivotFile pivot = new PivotFile(seed);
        ExportFile export = pivot.file();
        boolean named = pivot.isNamedBySheet() && !container.keepsNames();
        if (named || !container.fits(export.sheets())) {
            return Optional.empty();
        }
        List<Sheet> sheets = container.reread(export.sheets(), file);
        ExportFile reread = new ExportFile(export.name(), sheets, export.answers());
        return Optional.of(new PivotReading(seed, pivot, reread));
    }

    private void compare(Observation observation) {
        Observation expected = lost.remove(List.of(observation.key(), observation.period()));
        boolean same =
                expected != null
                        && expected.figure().equals(observation.figure())
                        && expected.source().row() == observation.source().row()
                        && expected.source().column() == observation.source().column();
        if (!same) {
            wrong.add(Drawn.line(observation) + " in " + observation.source());
        }
    }

    PivotFile pivot() {
        return pivot;
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

    /** Whether a reading was chosen among several, and that was said. */
    boolean isSaidToBeAmbiguous() {
        return read.problems().stream()
                .map(Problem::kind)
                .anyMatch(
                        kind ->
                                kind == Problem.Kind.AMBIGUOUS
                                        || kind == Problem.Kind.BENEFIT_CONFLICT);
    }

    /** What was said of the figures that were not read; the first reason. */
    String reason() {
        return read.problems().stream()
                .map(Problem::kind)
                .filter(kind -> kind.severity() == Problem.Severity.LOSS)
                .filter(kind -> kind != Problem.Kind.NO_TABLE)
                .findFirst()
                .map(Problem.Kind::name)
                .orElse("no table, or only missing figures");
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
