package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An export in long form, made figure by figure, and what the program makes of it. */
public final class DatedExport {

    static final String FULL_TIME = "Antal fuldtidspersoner";
    static final String SHARE = "Fuldtidspersoner i pct. af arbejdsstyrken";

    private final Map<String, String> figures = new LinkedHashMap<>();

    DatedExport add(String area, String benefit, String period, String measure, String value) {
        figures.put(String.join(";", area, benefit, period, measure), value);
        return this;
    }

    /** Full-time persons of a benefit. */
    public DatedExport add(String area, String benefit, String period, int value) {
        return add(area, benefit, period, FULL_TIME, Integer.toString(value));
    }

    public Path write(Path folder, String name) {
        String text =
                figures.entrySet().stream()
                        .map(figure -> figure.getKey() + ";" + figure.getValue())
                        .collect(
                                Collectors.joining(
                                        "\n", "Område;Ydelse;Periode;Måling;Værdi\n", "\n"));
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program makes of it; another engine finds the same figures. */
    Made made(Path folder, Object... options) {
        Path export = write(folder, "udtraek.csv");
        List<Object> words = new ArrayList<>(List.of(options));
        words.add(export);
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        Path overview = Path.of(run.out().strip());
        try {
            RecalculationTest.assertRecalculates(overview);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(run, WorkbookText.lines(overview));
    }

    /**
     * A finished workbook as text.
     *
     * @param lines "sheet | cell | look | text | formula"
     */
    record Made(Run run, List<String> lines) {

        /** What the maker of a report may do is told in Noter alone, and the map is worked with. */
        private static final Pattern ORDER =
                Pattern.compile("(^|[.:;] )(Tag|Hent|Skriv|Angiv|Vælg|Ret|Åbn|Prøv) ");

        /** What stands over a sheet is not said again over its table. */
        private static void assertTitledOnce(List<String> lines) {
            Map<String, String> titles = new LinkedHashMap<>();
            for (String line : lines) {
                String[] parts = line.split(" \\| ", -1);
                String title = titles.putIfAbsent(parts[0], parts[3]);
                if (title != null && parts[1].startsWith("A")) {
                    assertThat(parts[3]).as(line).isNotEqualTo(title);
                }
            }
        }

        private static final Set<String> FOR_MAKERS = Set.of("Noter", "Kort");

        /** Whoever reads a sheet is never sent to the same one, nor told what to do. */
        Made {
            assertTitledOnce(lines);
            for (String line : lines) {
                String[] parts = line.split(" \\| ", -1);
                if (!FOR_MAKERS.contains(parts[0])) {
                    assertThat(parts[3]).as(line).doesNotContainPattern(ORDER);
                }
                if (!line.contains("arke")) {
                    continue;
                }
                String named = "arke(t|ne [^.;]* og) " + Pattern.quote(parts[0]) + "([.,; ]|$)";
                assertThat(parts[3]).as(line).doesNotContainPattern(named);
            }
        }

        List<String> sheets() {
            return lines.stream().map(line -> line.split(" \\| ", -1)[0]).distinct().toList();
        }

        /** Everything that a sheet says. */
        String text(String sheet) {
            return lines.stream()
                    .map(line -> line.split(" \\| ", -1))
                    .filter(parts -> parts[0].equals(sheet))
                    .map(parts -> parts[3])
                    .collect(Collectors.joining("\n"));
        }

        /** Everything that all sheets of ours say. */
        String text() {
            return sheets().stream().map(this::text).collect(Collectors.joining("\n"));
        }

        /** The cells of the first row with a label, from column B on. */
        List<String> row(String sheet, String label) {
            List<List<String>> rows = rows(sheet, label);
            assertThat(rows).as(sheet + ": " + label).isNotEmpty();
            return rows.get(0);
        }

        /**
         * The five figures of each area in a line of the overview, those of columns that are left
         * out empty.
         */
        List<String> overview(String label) {
            Map<String, String> shown = new LinkedHashMap<>();
            int number = 0;
            for (String line : lines) {
                String[] parts = line.split(" \\| ", -1);
                if (parts[0].equals("Overblik")) {
                    shown.put(parts[1], parts[3]);
                    if (number == 0 && parts[1].startsWith("A") && parts[3].equals(label)) {
                        number = Integer.parseInt(parts[1].substring(1));
                    }
                }
            }
            assertThat(number).as("Overblik: " + label).isPositive();
            return new OverviewLine(shown).of(number);
        }

        /** The cells of all rows with a label. */
        List<List<String>> rows(String sheet, String label) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String line : lines) {
                String[] parts = line.split(" \\| ", -1);
                if (parts[0].equals(sheet)) {
                    String number = parts[1].replaceAll("[A-Z]", "");
                    rows.computeIfAbsent(number, any -> new ArrayList<>()).add(parts[3]);
                }
            }
            return rows.values().stream()
                    .filter(cells -> cells.get(0).equals(label))
                    .map(cells -> cells.subList(1, cells.size()))
                    .toList();
        }
    }

    /** The overview's cells by their addresses. */
    private record OverviewLine(Map<String, String> shown) {

        private static final List<String> COLUMNS =
                List.of(
                        "Antal personer",
                        "Antal fuldtidspersoner",
                        "Udviklingen i antal",
                        "Udviklingen i pct.",
                        "Fuldtidspersoner i pct.");

        List<String> of(int number) {
            int headings =
                    shown.entrySet().stream()
                            .filter(cell -> cell.getValue().equals("Ydelsesgruppe"))
                            .mapToInt(cell -> Integer.parseInt(cell.getKey().substring(1)))
                            .min()
                            .orElseThrow();
            List<String> figures = new ArrayList<>();
            for (char c = 'B'; shown.containsKey(c + "" + headings); c++) {
                if (!shown.getOrDefault(c + "" + (headings - 1), "").isEmpty()) {
                    COLUMNS.forEach(any -> figures.add(""));
                }
                String heading = shown.getOrDefault(c + "" + headings, "");
                int place =
                        COLUMNS.indexOf(
                                COLUMNS.stream()
                                        .filter(heading::startsWith)
                                        .findFirst()
                                        .orElseThrow(() -> new AssertionError(heading)));
                figures.set(
                        figures.size() - COLUMNS.size() + place,
                        shown.getOrDefault(c + "" + number, ""));
            }
            return figures;
        }
    }
}
