package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Shares of other exports' benefits have sentences of their own, held against their own figures.
 */
class SharesApartTest {

    private static final String ALL = "Ydelsesgrupper i alt";

    private static final List<String> NAMES =
            List.of("A-dagpenge", "Sygedagpenge", "Fleksjob", "Førtidspension", "Efterløn");

    @TempDir Path folder;

    /**
     * @param before shares in tenths of a pct. a year before; "." where one is missing
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "20 30 57; 20 31 60",
                "20 30 57; 24 31 50",
                "20 30 57; 22 32 59",
                "20 30 57; 18 28 55",
                "20 30 57 57; 20 30 57 57",
                "57 30 57 57; 58 30 58 58",
                "20 30 57 90 12; 24 30 61 90 12",
                ". 30 57 90; 24 31 61 86",
                "20 30 57 90; . 31 61 86",
                "20 30; 24 31",
                ". . 57 90; 20 31 61 86",
            })
    void whatIsSaidIsTrueOfTheFigures(String before, String now) throws IOException {
        List<String> then = List.of(before.split(" ", -1));
        List<String> shown = List.of(now.split(" ", -1));
        String text = text(then, shown, 2018);
        List<Optional<Integer>> levels = shown.stream().map(SharesApartTest::tenths).toList();
        List<Optional<Integer>> changes = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Optional<Integer> earlier = tenths(then.get(i));
            changes.add(levels.get(i).flatMap(level -> earlier.map(e -> level - e)));
        }
        assertThat(sentence(text, " størst for ")).isEqualTo(largest(levels));
        assertThat(sentence(text, " mest for ")).isEqualTo(moved(changes));
    }

    /** Nobody is to make much of a change that a break explains. */
    @Test
    void aBreakIsToldBesideWhatItExplains() throws IOException {
        String text = text(List.of("20", "30", "57"), List.of("24", "31", "50"), 2016);
        assertThat(sentence(text, " mest for "))
                .contains("steget mest for A-dagpenge (0,4 pct.point, databrud juli 2017) og");
    }

    private static Optional<Integer> tenths(String share) {
        return share.equals(".") ? Optional.empty() : Optional.of(Integer.valueOf(share));
    }

    private static List<Integer> known(List<Optional<Integer>> all) {
        return all.stream().flatMap(Optional::stream).sorted().toList();
    }

    private static String largest(List<Optional<Integer>> levels) {
        List<Integer> known = known(levels);
        if (known.size() < 3) {
            return "";
        }
        boolean whole = known.size() == levels.size();
        return "Blandt disse ydelser "
                + (whole ? "" : "med tal ")
                + "er andelen i Hedensted størst for "
                + named(levels, known.get(known.size() - 1), " pct.")
                + ".";
    }

    private static String moved(List<Optional<Integer>> changes) {
        List<Integer> known = known(changes);
        if (known.size() < 3) {
            return "";
        }
        List<String> ends = new ArrayList<>();
        int up = known.get(known.size() - 1);
        if (up > 1) {
            ends.add("steget mest for " + named(changes, up, " pct.point"));
        }
        int down = known.get(0);
        if (down < -1) {
            ends.add("faldet mest for " + named(changes, down, " pct.point"));
        }
        String since =
                known.size() < changes.size()
                        ? "Blandt disse ydelser med tal er andelen siden september 2018 "
                        : "Siden september 2018 er andelen ";
        return ends.isEmpty() ? "" : since + String.join(" og ", ends) + ".";
    }

    /** "A-dagpenge", "A-dagpenge og fleksjob", "A-dagpenge og 2 andre ydelser". */
    private static String named(List<Optional<Integer>> all, int end, String unit) {
        List<String> names =
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).equals(Optional.of(end)))
                        .mapToObj(NAMES::get)
                        .map(n -> n.startsWith("A-") ? n : n.toLowerCase(Locale.ROOT))
                        .toList();
        String size = Math.abs(end) / 10 + "," + Math.abs(end) % 10 + unit;
        String told =
                names.size() > 2
                        ? names.get(0) + " og " + (names.size() - 1) + " andre ydelser"
                        : String.join(" og ", names);
        return told + " (" + size + (names.size() > 1 ? " hver)" : ")");
    }

    private static String sentence(String text, String words) {
        return text.lines().filter(line -> line.contains(words)).collect(Collectors.joining("|"));
    }

    private String text(List<String> before, List<String> now, int year) throws IOException {
        Path exports = Files.createDirectory(folder.resolve("udtræk"));
        DatedExport all = new DatedExport();
        add(all, ALL, "300", "310", year);
        all.write(exports, "alle.csv");
        for (int i = 0; i < now.size(); i++) {
            DatedExport one = new DatedExport();
            add(one, NAMES.get(i), before.get(i), now.get(i), year);
            one.write(exports, "y" + i + ".csv");
        }
        Path out = Files.createDirectory(folder.resolve("ud"));
        Run run = Run.of("--samlet", "--kommune", "Hedensted", "--ud", out, exports);
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(Path.of(run.out().strip())).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals("Overblik"))
                .map(parts -> parts[3])
                .collect(Collectors.joining("\n"));
    }

    private static void add(
            DatedExport export, String benefit, String before, String now, int year) {
        for (String area : List.of("Hedensted", "Hele landet")) {
            export.add(area, benefit, year + "M09", DatedExport.SHARE, written(before));
            export.add(area, benefit, year + 1 + "M09", DatedExport.SHARE, written(now));
        }
    }

    private static String written(String tenths) {
        int point = tenths.length() - 1;
        return tenths.equals(".")
                ? "."
                : tenths.substring(0, point) + "," + tenths.substring(point);
    }
}
