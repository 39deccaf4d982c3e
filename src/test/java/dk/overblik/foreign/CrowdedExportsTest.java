package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports that name more than there is are read or refused in seconds, and say which it was. */
class CrowdedExportsTest {

    private static final int MANY = 12_000;
    private static final Duration MOST = Duration.ofSeconds(15);
    private static final String HEADINGS = "Område;Ydelsesgrupper;Periode;Antal fuldtidspersoner\n";
    private static final String ROW = "Hedensted;A-dagpenge;sep 2017;5\n";
    private static final String LONG = "y".repeat(10_000);

    @TempDir Path folder;

    private record Crowd(String name, String text, String refused) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Crowd rows(String name, IntFunction<String> row, String refused) {
        return new Crowd(name, HEADINGS + lines(MANY, row), refused);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.apply(i) + "\n")
                .collect(Collectors.joining());
    }

    static Stream<Crowd> crowds() {
        return Stream.of(
                rows("benefits", i -> "Hedensted;Gruppe x" + i + ";sep 2017;" + i, "ydelser"),
                rows("areas", i -> "Egn x" + i + ";A-dagpenge;sep 2017;" + i, ""),
                rows("periods", i -> "Hedensted;A-dagpenge;" + i + ". tur;" + i, "perioder"),
                rows("days", i -> "Hedensted;A-dagpenge;" + days(i) + ";" + i, "perioder"),
                new Crowd(
                        "measures",
                        "Område;Ydelsesgrupper;Periode;Måltal;Værdi\n"
                                + lines(MANY, i -> "Hedensted;A-dagpenge;sep 2017;m x" + i + ";5"),
                        "målinger"),
                new Crowd(
                        "columns",
                        "Område;Periode;"
                                + lines(MANY, i -> ";mål x" + i).replace("\n", "").substring(1)
                                + "\nHedensted;sep 2017"
                                + ";5".repeat(MANY),
                        "målinger"),
                new Crowd(
                        "long benefits",
                        HEADINGS + lines(1_000, i -> "Hedensted;" + LONG + i + ";sep 2017;5"),
                        "ydelser"),
                new Crowd("long titles", lines(1_000, i -> LONG + i) + HEADINGS + ROW, "målinger"),
                new Crowd(
                        "filters",
                        lines(
                                        1_000,
                                        i ->
                                                "Filter: "
                                                        + lines(100, j -> "x" + (i * 100 + j))
                                                                .replace("\n", ", "))
                                + HEADINGS
                                + ROW,
                        ""),
                new Crowd(
                        "footnotes", HEADINGS + ROW + lines(MANY, i -> "*) Om tal nr. " + i), ""));
    }

    private static String days(int i) {
        return String.format(
                java.util.Locale.ROOT,
                "01-%02d-%d - 28-%02d-%d",
                i % 12 + 1,
                1900 + i % 97,
                i % 11 + 1,
                2000 + i % 101);
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void noneTakesLong(Crowd crowd) throws IOException {
        Path export = Files.writeString(folder.resolve("u.csv"), crowd.text());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Made made = Made.of("--kommune", "Hedensted", export);
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(Duration.ofNanos(taken)).isLessThan(MOST);
        assertThat(made.code()).as(made.said()).isIn(0, 3);
        if (!crowd.refused().isEmpty()) {
            assertThat(made.code()).isEqualTo(3);
            assertThat(made.said())
                    .contains("Tabellen er for stor")
                    .contains("dens navne på " + crowd.refused())
                    .contains("Del udtrækket op i mindre dele.")
                    .hasLineCount(1);
        }
    }

    @Test
    void asManyAsMayBeAreRead() throws IOException {
        String text = HEADINGS + lines(2_000, i -> "Hedensted;Gruppe x" + i + ";sep 2017;" + i);
        Made made = Made.of("laes", Files.writeString(folder.resolve("u.csv"), text));
        assertThat(made.code()).isZero();
        assertThat(made.out()).hasSize(2_001);
    }

    /** Names are counted over all tables of a file, and those that fit are reported. */
    @Test
    void theOtherTablesOfTheFileStay() throws IOException {
        String text =
                HEADINGS
                        + ROW
                        + "\n\n"
                        + HEADINGS
                        + lines(2_000, i -> "Hedensted;Gruppe x" + i + ";sep 2017;" + i);
        Made made = Made.of("laes", Files.writeString(folder.resolve("u.csv"), text));
        assertThat(made.code()).isZero();
        assertThat(made.out()).hasSize(2);
        assertThat(made.said()).contains("Tabellen er for stor");
    }
}
