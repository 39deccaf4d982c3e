package dk.overblik.importing;

import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the example of each layout and container from the drawings in {@code layouts.txt}, all of
 * the same twelve published figures: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dk.overblik.importing.LayoutExamples}.
 *
 * <p>A drawing begins with "# " and the name of its file, a sheet of it with "## " and its name,
 * then lines as in {@link Drawn}.
 */
public final class LayoutExamples {

    private static final Path FOLDER = Path.of("src", "test", "resources", "layouts");
    private static final String FLAT = "fladt.xlsx";

    private LayoutExamples() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<Sheet>> drawn = drawn();
        for (Map.Entry<String, List<Sheet>> example : drawn.entrySet()) {
            write(example.getKey(), WorkbookBytes.of(example.getValue(), "xlsx"));
        }
        List<Sheet> flat = drawn.get(FLAT);
        write("fladt.xlsm", WorkbookBytes.of(flat, "xlsm"));
        write("fladt.xls", WorkbookBytes.of(flat, "xls"));
        write("fladt-html.xls", SheetText.html(drawn.get("tre-overskriftsraekker.xlsx").get(0)));
        byte[] csv = SheetText.csv(flat.get(0));
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        write("fladt-v3.csv", csv);
        write("fladt-v2.csv", text.replace("Område", "Area").getBytes(StandardCharsets.UTF_8));
        write("fladt-windows-1252.csv", text.getBytes(Charset.forName("windows-1252")));
        write("fladt-tabulator.txt", text.replace(';', '\t').getBytes(StandardCharsets.UTF_16));
        String points = text.replace(',', '.').replace(';', ',');
        write("fladt-komma.csv", points.getBytes(StandardCharsets.UTF_8));
        write("fladt-v2.json", SheetText.jsonV2(flat.get(0)));
        write("fladt-v3.json", SheetText.jsonV3(flat.get(0)));
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.write(FOLDER.resolve(name), bytes);
    }

    private static Map<String, List<Sheet>> drawn() throws IOException {
        Map<String, List<Sheet>> drawn = new LinkedHashMap<>();
        String all = Files.readString(FOLDER.resolve("layouts.txt"));
        for (String example : all.split("(?m)^# ", -1)) {
            String[] sheets = example.split("(?m)^## (?!merged|hidden)", -1);
            List<Sheet> read = new ArrayList<>();
            for (int i = 1; i < sheets.length; i++) {
                read.add(sheet(sheets[i].lines().toList()));
            }
            if (!read.isEmpty()) {
                drawn.put(sheets[0].strip(), read);
            }
        }
        return drawn;
    }

    private static Sheet sheet(List<String> lines) {
        int[] hidden = numbers(lines, "## hidden ");
        int[] merged = numbers(lines, "## merged ");
        Range[] ranges = new Range[merged.length / 4];
        for (int i = 0; i < ranges.length; i++) {
            int at = 4 * i;
            ranges[i] = new Range(merged[at], merged[at + 1], merged[at + 2], merged[at + 3]);
        }
        List<String> picture =
                lines.stream().skip(1).filter(line -> !line.startsWith("## ")).toList();
        Sheet sheet = Drawn.sheet(lines.get(0), String.join("\n", picture), ranges);
        BitSet rows = new BitSet();
        Arrays.stream(hidden).forEach(rows::set);
        boolean all = lines.contains("## hidden");
        return new Sheet(
                sheet.name(), all, sheet.grid(), sheet.merged(), new Sheet.HiddenLines(rows));
    }

    private static int[] numbers(List<String> lines, String directive) {
        return lines.stream()
                .filter(line -> line.startsWith(directive))
                .flatMap(line -> Arrays.stream(line.substring(directive.length()).split("[ ,]")))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
