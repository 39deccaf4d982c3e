package dk.overblik.app.archive;

import dk.overblik.app.archive.ArchiveTable.Line;
import dk.overblik.archive.Reading;
import dk.overblik.archive.SeriesName;
import dk.overblik.danish.DanishFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Passes each figure on once, from readings that come newest first. */
final class NewestFigures {

    private final Path folder;
    private final Archive.Newest visitor;
    private final Map<SeriesName, BitSet> passed = new HashMap<>();
    private final Map<String, Integer> periods = new HashMap<>();
    private int contradicted;

    NewestFigures(Path folder, Archive.Newest visitor) {
        this.folder = folder;
        this.visitor = visitor;
    }

    /** Takes readings of which nobody can tell which is the newest. */
    void take(List<Reading> group) throws IOException {
        if (group.size() == 1) {
            LocalDate day = group.get(0).day();
            forEach(group.get(0), line -> pass(line, day));
            return;
        }
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        Map<List<String>, LocalDate> days = new HashMap<>();
        for (Reading reading : group) {
            forEach(
                    reading,
                    line -> {
                        lines.merge(line.figureKey(), line, this::agreed);
                        days.putIfAbsent(line.figureKey(), reading.day());
                    });
        }
        lines.forEach((key, line) -> pass(line, days.getOrDefault(key, group.get(0).day())));
    }

    private void forEach(Reading reading, Consumer<Line> each) throws IOException {
        Path file = folder.resolve(reading.name());
        ArchiveFile.read(file).forEach(file, each);
    }

    private Line agreed(Line one, Line other) {
        if (one.figure().equals(other.figure())) {
            return one;
        }
        contradicted++;
        return one.withheld();
    }

    private void pass(Line line, LocalDate day) {
        int period = periods.computeIfAbsent(line.get("Periode"), added -> periods.size());
        BitSet known = passed.computeIfAbsent(line.series(), added -> new BitSet());
        if (!known.get(period)) {
            known.set(period);
            visitor.told(line.tidy(), day);
        }
    }

    /** What is to be said of figures that differ, in Danish. */
    List<String> remarks() {
        return contradicted == 0
                ? List.of()
                : List.of(
                        "Arkivet har to forskellige tal af samme alder "
                                + DanishFormat.counted(contradicted, "sted", "steder")
                                + "; de står som manglende.");
    }
}
