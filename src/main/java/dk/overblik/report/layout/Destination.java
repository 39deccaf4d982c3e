package dk.overblik.report.layout;

import dk.overblik.model.Source;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The workbook that a report goes into.
 *
 * @param sheets the name that each sheet of an export has there, by {@code Source.sheet(String,
 *     String)}
 * @param others the names of the sheets there that hold no cells, such as those of charts
 */
public record Destination(Map<Source, String> sheets, Set<String> others) {

    public Destination {
        sheets = Map.copyOf(sheets);
        others = Set.copyOf(others);
    }

    /** A workbook that has sheets of cells alone. */
    public Destination(Map<Source, String> sheets) {
        this(sheets, Set.of());
    }

    /** Whether the sheet that a cell was read in is in the workbook. */
    public boolean holds(Source source) {
        return source.isCell() && sheets.containsKey(Source.sheet(source.file(), source.sheet()));
    }

    /** The name in the workbook of the sheet that a cell was read in. */
    public String sheetOf(Source source) {
        String name = sheets.get(Source.sheet(source.file(), source.sheet()));
        if (name == null) {
            throw new IllegalArgumentException("No such sheet: " + source);
        }
        return name;
    }

    /** The names of the sheets that are there already. */
    public Set<String> names() {
        return Stream.concat(sheets.values().stream(), others.stream()).collect(Collectors.toSet());
    }

    /** A name that no sheet there has: the one wanted, or with " (2)" behind. */
    public String freeName(String wanted) {
        Set<String> taken =
                names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }
}
