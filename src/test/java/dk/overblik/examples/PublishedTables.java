package dk.overblik.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Exports that hold what two published tables of Hedensted were made from. */
final class PublishedTables {

    private static final Map<String, String> AREAS =
            Map.of("Hele Landet", "Hele landet", "RAR-ØST", "RAR Østjylland");

    private PublishedTables() {}

    static void write(Path folder) throws IOException {
        ExportMaker.write(
                folder.resolve("hedensted-udgifter-2017-kvt3.xlsx"),
                "Data",
                "Offentlige udgifter, alle ydelser under ét",
                3,
                expenditure());
        ExportMaker.write(
                folder.resolve("hedensted-tabel-1b-2017-02.xlsx"),
                "Tabel 1.b",
                "Offentligt forsørgede i alt",
                3,
                municipalities());
    }

    /** Both quarters as printed. */
    static List<List<String>> expenditure() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Område",
                        "Ydelsesgrupper",
                        "Periode",
                        "Offentlige udgifter pr. person i arbejdsstyrken (kr./person)"));
        for (List<String> line :
                body(Tables.rows("seed-tables/hedensted-udgifter-2017-kvt3.csv"))) {
            String area = AREAS.getOrDefault(line.get(0), line.get(0));
            rows.add(List.of(area, "Alle ydelser", "2016Q03", line.get(1)));
            rows.add(List.of(area, "Alle ydelser", "2017Q03", line.get(2)));
        }
        return rows;
    }

    /** February 2017 as printed; a year earlier the level less the change. */
    static List<List<String>> municipalities() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Område",
                        "Ydelsesgrupper",
                        "Periode",
                        "Befolkningen (16-66 år)",
                        "Antal fuldtidspersoner"));
        for (List<String> line : body(Tables.rows("seed-tables/hedensted-tabel-1b-2017-02.csv"))) {
            String area = line.get(0).replace("Subtotal: ", "");
            String benefit = "Offentligt forsørgede i alt";
            long earlier =
                    Math.round(ExportMaker.number(line.get(2)) - ExportMaker.number(line.get(4)));
            rows.add(List.of(area, benefit, "2016M02", ".", Long.toString(earlier)));
            rows.add(List.of(area, benefit, "2017M02", line.get(1), line.get(2)));
        }
        return rows;
    }

    private static List<List<String>> body(List<List<String>> rows) {
        return rows.subList(1, rows.size());
    }
}
