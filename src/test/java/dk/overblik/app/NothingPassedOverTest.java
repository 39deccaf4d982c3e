package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodParser;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that an export holds of the own municipality is lost where several are read together:
 * each measure, in each kind of period, of each benefit stands on a sheet, or in a sentence that
 * names the export.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingPassedOverTest {

    private static final int MADE_UP = 16;

    @TempDir Path folder;

    /** The kept exports, each read once. */
    private final Map<Path, List<List<String>>> lines = new HashMap<>();

    /** A figure as {@code laes} writes it. */
    private record Read(String area, String benefit, String period, String measure, String value) {

        String kind() {
            return period.replaceAll("[0-9]+", "#");
        }

        /** What must not be lost as a whole. */
        String series() {
            return String.join(" / ", measure, kind(), benefit);
        }
    }

    /** A finished report: the lines of what its figures are, and all that its notes say. */
    private record Report(List<List<String>> basis, List<String> notes) {

        static Report of(Path workbook) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            List<String> notes = new ArrayList<>();
            for (String line : WorkbookText.lines(workbook)) {
                String[] parts = line.split(" \\| ", -1);
                if (parts[0].equals("Grundlag")) {
                    rows.computeIfAbsent(parts[1].replaceAll("[A-Z]", ""), r -> new ArrayList<>())
                            .add(parts[3]);
                } else if (parts[0].equals("Noter")) {
                    notes.add(parts[3]);
                }
            }
            return new Report(rows.values().stream().filter(row -> row.size() > 4).toList(), notes);
        }

        boolean shows(Read figure) {
            return basis.stream()
                    .anyMatch(
                            row ->
                                    row.get(0).equals(figure.area)
                                            && (figure.benefit.isEmpty()
                                                    || row.get(1).equals(figure.benefit))
                                            && row.get(2).equals(inWords(figure.period))
                                            && isOf(row, figure));
        }

        private static String inWords(String id) {
            return PeriodNames.of(PeriodParser.parse(id).orElseThrow());
        }

        /** Two exports may call the same kroner by two names. */
        private static boolean isOf(List<String> row, Read figure) {
            boolean alike = bare(row.get(3)).equals(bare(figure.measure));
            return row.get(3).startsWith(figure.measure)
                    || (alike && row.get(4).replace(".", "").equals(figure.value));
        }

        private static String bare(String measure) {
            return measure.replaceFirst(" \\(kr[^()]*\\)$", "");
        }

        boolean names(String file, Read figure) {
            return notes.stream()
                    .filter(note -> note.contains("\"" + file + "\""))
                    .filter(note -> note.contains(figure.measure))
                    .anyMatch(
                            note ->
                                    note.contains(figure.benefit)
                                            || !note.contains(figure.measure + " for "));
        }
    }

    private static final Path OF_NORDDJURS = Run.EXPORTS.resolve("norddjurs");

    static List<Path> kept() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(Run.EXPORTS, OF_NORDDJURS)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".xlsx"))
                        .filter(file -> !file.toString().contains("indstillinger"))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** Each pair is of the municipality that its last export was made for. */
    static Stream<Arguments> pairs() throws IOException {
        List<Path> all = kept();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(
                        i ->
                                IntStream.range(i + 1, all.size())
                                        .mapToObj(j -> List.of(all.get(i), all.get(j))))
                .map(pair -> Arguments.of(own(pair.get(1)), pair));
    }

    private static String own(Path export) {
        return export.startsWith(OF_NORDDJURS) ? "Norddjurs" : "Hedensted";
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoKeptExportsNothingIsLost(String own, List<Path> exports) {
        assertNothingIsLost(own, exports);
    }

    @Test
    void ofAllKeptExportsNothingIsLost() throws IOException {
        assertNothingIsLost("Hedensted", kept());
        assertNothingIsLost("Norddjurs", kept());
    }

    static IntStream seeds() {
        return IntStream.range(0, MADE_UP);
    }

    /** Exports of any kinds of periods, measures and benefits beside each other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void ofMadeUpExportsNothingIsLost(int seed) {
        Random random = new Random(seed);
        List<Path> exports = new ArrayList<>();
        int many = 2 + random.nextInt(3);
        for (int i = 0; i < many; i++) {
            exports.add(madeUp(random).write(folder, seed + "-" + (i + 1) + ".csv"));
        }
        assertNothingIsLost("Randers", exports);
    }

    /** The table of a benefit before it was merged goes on in the table of what it became. */
    @Test
    void figuresFromBeforeAMergerAreNoNews() throws IOException {
        DatedExport before = new DatedExport();
        DatedExport after = new DatedExport();
        for (String measure : List.of(DatedExport.FULL_TIME, DatedExport.SHARE, "Antal personer")) {
            before.add("Randers", "Kontanthjælp", "2025M06", measure, "34");
            before.add("Randers", "Uddannelseshjælp", "2025M06", measure, "12");
            after.add("Randers", "Kontanthjælp", "2026M07", measure, "44");
            after.add("Randers", "A-dagpenge", "juli 2026", measure, "30");
        }
        List<Path> exports =
                List.of(before.write(folder, "før.csv"), after.write(folder, "efter.csv"));
        Report report = report("Randers", exports);
        assertThat(report.notes).noneMatch(note -> note.contains("har også"));
        assertThat(report.basis)
                .filteredOn(row -> row.get(3).startsWith("Antal personer"))
                .extracting(row -> row.get(2))
                .contains("juli 2026")
                .doesNotContain("juni 2025");
    }

    /**
     * One benefit ends earlier than the others, and its persons of then are all that is not shown:
     * its table has full-time persons, too, though a series shows them for other months; and says
     * nothing of a benefit of another export that has ended.
     */
    @Test
    void aTableOfAnOlderPeriodHasWhatItIsAbout() throws IOException {
        DatedExport all = new DatedExport();
        DatedExport one = new DatedExport();
        for (int year = 2023; year <= 2026; year++) {
            all.add("Randers", "Ydelsesgrupper i alt", year + "M07", 900 + year);
            all.add("Randers", "Integrationsydelse", "2018M07", 40);
            all.add("Randers", "Integrationsydelse", "2018M07", "Antal personer", "42");
            for (int month = 4; month <= (year == 2026 ? 4 : 7); month++) {
                String at = year + "M0" + month;
                int number = 100 * month + year;
                one.add("Randers", "Fleksjob", at, number);
                one.add("Randers", "Fleksjob", at, "Antal personer", "" + (number + 7));
            }
        }
        List<Path> exports = List.of(all.write(folder, "alle.csv"), one.write(folder, "fleks.csv"));
        Report report = report("Randers", exports);
        assertThat(report.basis)
                .filteredOn(row -> row.get(1).equals("Fleksjob"))
                .filteredOn(row -> row.get(2).equals("april 2026"))
                .extracting(row -> row.get(3).replaceAll(" \\(.*", "") + " " + row.get(4))
                .containsExactlyInAnyOrder("Antal fuldtidspersoner 2.426", "Antal personer 2.433");
        assertThat(report.notes)
                .noneMatch(note -> note.contains("Integrationsydelse vises ikke for april 2026"));
    }

    private static DatedExport madeUp(Random random) {
        List<String> kinds = List.of("M0%d", "Q0%d", "QMAT0%d", "Y01", "MYTD0%d", "H0%d");
        List<String> measures =
                List.of(
                        DatedExport.FULL_TIME,
                        DatedExport.SHARE,
                        "Fuldtidspersoner i pct. af befolkningen",
                        "Antal personer",
                        "Offentlige udgifter pr. person i arbejdsstyrken",
                        "Samarbejdsgrad (pct.)");
        List<String> benefits =
                List.of("Ydelsesgrupper i alt", "A-dagpenge", "Kontanthjælp", "Sygedagpenge");
        List<String> areas = List.of("Randers", "RAR Østjylland", "Region Midtjylland", "Horsens");
        String kind = kinds.get(random.nextInt(kinds.size()));
        int last = 2020 + random.nextInt(6);
        int part = 1 + random.nextInt(2);
        DatedExport export = new DatedExport();
        for (String measure : some(measures, random)) {
            for (String benefit : some(benefits, random)) {
                for (String area : areas.subList(0, 1 + random.nextInt(areas.size()))) {
                    for (int year = last - 1; year <= last; year++) {
                        String period = year + kind.replace("%d", "" + part);
                        export.add(area, benefit, period, measure, "" + (1 + random.nextInt(60)));
                    }
                }
            }
        }
        return export;
    }

    private static List<String> some(List<String> all, Random random) {
        List<String> some = all.stream().filter(any -> random.nextBoolean()).toList();
        return some.isEmpty() ? List.of(all.get(random.nextInt(all.size()))) : some;
    }

    private void assertNothingIsLost(String own, List<Path> exports) {
        Map<Path, List<Read>> read = new LinkedHashMap<>();
        exports.forEach(export -> read.put(export, read(export, own)));
        if (read.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        Report report = report(own, exports);
        Set<String> lost = new LinkedHashSet<>();
        read.forEach(
                (export, figures) -> {
                    Set<String> kept = kept(export, figures, report);
                    figures.stream()
                            .filter(figure -> !kept.contains(figure.series()))
                            .filter(figure -> !isElsewhere(figure, export, read, report))
                            .forEach(figure -> lost.add(export + ": " + figure.series()));
                });
        assertThat(lost).isEmpty();
    }

    /** The series of an export that are shown or named. */
    private static Set<String> kept(Path export, List<Read> figures, Report report) {
        String file = export.getFileName().toString();
        Set<String> kept = new LinkedHashSet<>();
        figures.stream()
                .filter(figure -> report.shows(figure) || report.names(file, figure))
                .forEach(figure -> kept.add(figure.series()));
        return kept;
    }

    /** What two exports have alike is one figure. */
    private static boolean isElsewhere(
            Read figure, Path export, Map<Path, List<Read>> read, Report report) {
        return read.keySet().stream()
                .filter(other -> !other.equals(export) && read.get(other).contains(figure))
                .anyMatch(other -> kept(other, read.get(other), report).contains(figure.series()));
    }

    private Report report(String own, List<Path> exports) {
        List<Object> words = new ArrayList<>(List.of("--samlet", "--kommune", own, "--ud", folder));
        words.addAll(exports);
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return Report.of(Path.of(run.out().strip()));
    }

    private List<Read> read(Path export, String own) {
        return lines.computeIfAbsent(export, NothingPassedOverTest::lines).stream()
                .map(c -> new Read(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4)))
                .filter(figure -> figure.area.equals(own) && !figure.value.equals("."))
                .toList();
    }

    private static List<List<String>> lines(Path export) {
        return Run.of("laes", export)
                .out()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }
}
