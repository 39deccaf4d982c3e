package dk.overblik.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The example exports of Norddjurs, made from what its committee saw. */
final class NorddjursExports {

    private static final String AREA = "Norddjurs";
    private static final List<String> BENCHMARK_HEADINGS =
            List.of(
                    "Område",
                    "Ydelsesgrupper",
                    "Periode",
                    "Forventet antal",
                    "Faktisk antal",
                    "Forskel mellem forventet og faktisk antal",
                    "Placering på benchmarkranglisten");

    private NorddjursExports() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ExportMaker.write(
                folder.resolve("norddjurs-benchmark-2024.xlsx"),
                "y30r21",
                "Benchmark af kommunernes indsats",
                3,
                benchmark2024());
        ExportMaker.write(
                folder.resolve("norddjurs-fokusmaal-2021.xlsx"),
                List.of(
                        new ExportMaker.Table(
                                "Indsats", "Samtaler og tilbud til ledige", 2, focusGoals()),
                        new ExportMaker.Table(
                                "y30r21", "Benchmark af kommunernes indsats", 3, sample())));
    }

    /** Of the year before, the places alone were printed. */
    static List<List<String>> benchmark2024() {
        List<List<String>> printed = Tables.rows("seed-tables/norddjurs-benchmark-2024.csv");
        List<List<String>> rows = new ArrayList<>(List.of(BENCHMARK_HEADINGS));
        for (List<String> line : printed.subList(1, printed.size())) {
            List<String> now = new ArrayList<>(List.of(AREA, line.get(0), "2024"));
            now.addAll(line.subList(1, 5));
            rows.add(now);
            rows.add(List.of(AREA, line.get(0), "2023", ".", ".", ".", line.get(5)));
        }
        return rows;
    }

    /** The shares as printed, under measures of our own naming. */
    static List<List<String>> focusGoals() {
        List<List<String>> printed = Tables.rows("seed-tables/norddjurs-fokusmaal-2021.csv");
        return List.of(
                List.of(
                        "Område",
                        "Periode",
                        "Andel ledige med mindst 4 samtaler de seneste 12 måneder",
                        "Andel ledige med mindst ét tilbud eller 225 arbejdstimer de seneste 12"
                                + " måneder"),
                List.of(AREA, printed.get(1).get(1), printed.get(1).get(2), printed.get(2).get(2)));
    }

    /** The sample's own figures, the committee's among them. */
    static List<List<String>> sample() {
        List<List<String>> rows = new ArrayList<>(List.of(BENCHMARK_HEADINGS));
        for (List<String> row : Tables.rows("samples/benchmark-y30r21-v2.csv")) {
            if (row.get(0).equals(AREA) && row.get(1).compareTo("2021QMAT02") <= 0) {
                rows.add(
                        List.of(
                                AREA,
                                row.get(2),
                                row.get(1),
                                row.get(3),
                                row.get(4),
                                row.get(5),
                                row.get(9)));
            }
        }
        return rows;
    }
}
