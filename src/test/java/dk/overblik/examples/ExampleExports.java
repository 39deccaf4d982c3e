package dk.overblik.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the example exports from published figures: {@code mvn test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=dk.overblik.examples.ExampleExports}.
 */
public final class ExampleExports {

    private static final Path FOLDER = Path.of("workbooks", "exports");

    /** The eleven municipalities of RAR Østjylland, a twelfth, and the country. */
    private static final Set<String> AREAS =
            Set.of(
                    "Hele landet",
                    "Favrskov",
                    "Hedensted",
                    "Horsens",
                    "Norddjurs",
                    "Odder",
                    "Randers",
                    "Samsø",
                    "Silkeborg",
                    "Skanderborg",
                    "Syddjurs",
                    "Aarhus",
                    "Vejle");

    private ExampleExports() {}

    public static void main(String[] args) throws IOException {
        ExportMaker.write(
                FOLDER.resolve("hedensted-2017-09.xlsx"),
                "Offentligt forsørgede",
                "Offentligt forsørgede, alle ydelser",
                3,
                hedensted());
        ExportMaker.write(
                FOLDER.resolve("kontanthjaelp-y60a02.xlsx"),
                "Kontanthjælp",
                "Personer og fuldtidspersoner på kontanthjælp",
                2,
                kontanthjaelp());
        ExportMaker.write(
                FOLDER.resolve("benchmark-y30r21.xlsx"),
                "y30r21",
                "Benchmark af kommunernes indsats",
                3,
                Tables.rows("samples/benchmark-y30r21-v2.csv"));
        NorddjursExports.write(FOLDER.resolve("norddjurs"));
        PublishedTables.write(FOLDER);
        GoalExamples.write(FOLDER);
    }

    /** September 2017 as printed; a year earlier the level less the change. */
    static List<List<String>> hedensted() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Område",
                        "Ydelsesgrupper",
                        "Periode",
                        "Antal personer",
                        "Antal fuldtidspersoner",
                        "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år"));
        List<List<String>> printed = Tables.rows("seed-tables/hedensted-overblik-2017-09.csv");
        for (int block = 0; block < 2; block++) {
            String area = List.of("Hedensted", "RAR Østjylland").get(block);
            for (List<String> line : printed.subList(1, printed.size())) {
                List<String> cells = line.subList(1 + 5 * block, 6 + 5 * block);
                String benefit = line.get(0);
                rows.add(List.of(area, benefit, "2016M09", ".", earlier(cells), "."));
                rows.add(
                        List.of(
                                area,
                                benefit,
                                "2017M09",
                                cells.get(0),
                                cells.get(1),
                                cells.get(4)));
            }
        }
        return rows;
    }

    private static String earlier(List<String> cells) {
        String level = cells.get(1);
        String change = cells.get(2);
        if (level.equals(".") || change.equals(".")) {
            return ".";
        }
        return Long.toString(Math.round(ExportMaker.number(level) - ExportMaker.number(change)));
    }

    /** The last 25 months of the sample. */
    static List<List<String>> kontanthjaelp() {
        List<List<String>> sample = Tables.rows("samples/kontanthjaelp-y60a02-v3.csv");
        return sample.stream()
                .filter(
                        row ->
                                row.get(0).equals("Periode")
                                        || (AREAS.contains(row.get(1))
                                                && row.get(0).compareTo("2023M06") >= 0))
                .toList();
    }
}
