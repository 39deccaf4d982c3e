package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An index whose heading says of which time it counts is computed; any other is left alone. */
class IndicesTest {

    private static final int[][] JULY_TO_SEPTEMBER = {{1025, 1271}, {1051, 1280}, {990, 1301}};

    private static final List<String> MONTHS =
            List.of("juli 2017", "august 2017", "september 2017");

    @TempDir private Path folder;

    private List<Judgement> judged(String title, String table) throws IOException {
        StringBuilder export =
                new StringBuilder(
                        "Periode;Område;Ydelsesgrupper;Antal personer;Antal fuldtidspersoner\n");
        for (int i = 0; i < MONTHS.size(); i++) {
            int[] level = JULY_TO_SEPTEMBER[i];
            export.append(row(i, "Hedensted", level[1], level[0]));
            export.append(row(i, "Horsens", 2 * level[1] + i, 2 * level[0] + 7 * i));
        }
        Path note = folder.resolve("note.html");
        Files.writeString(note, "<html><body><h2>" + title + "</h2>" + table);
        return Checked.againstText(folder, export.toString()).note(NoteReader.read(note));
    }

    private static String row(int month, String area, int persons, int fullTime) {
        return String.format(
                Locale.ROOT, "2017M%02d;%s;A-dagpenge;%d;%d\n", 7 + month, area, persons, fullTime);
    }

    /** Months below each other, with the count and its index. */
    private static String months(String measure, String index, int of, int off) {
        StringBuilder table =
                new StringBuilder(
                        "<table><tr><td>Periode</td><td>"
                                + measure
                                + "</td><td>"
                                + index
                                + "</td></tr>");
        for (int i = 0; i < MONTHS.size(); i++) {
            int now = JULY_TO_SEPTEMBER[i][of];
            double share = 1000.0 * now / JULY_TO_SEPTEMBER[0][of];
            String shown = tenths(Math.round(share) + (i == 1 ? off : 0));
            table.append("<tr><td>" + MONTHS.get(i) + "</td><td>" + now + "</td><td>" + shown);
        }
        return table + "</table>";
    }

    private static String tenths(long tenths) {
        return tenths / 10 + "," + tenths % 10;
    }

    private static List<Judgement> indices(List<Judgement> all) {
        return all.stream().filter(j -> j.number().number().decimals() == 1).toList();
    }

    @ParameterizedTest
    @CsvSource({"Antal fuldtidspersoner, 0", "Antal personer, 1"})
    void itIsOfTheMeasureBesideIt(String measure, int of) throws IOException {
        String title = "A-dagpenge i Hedensted";
        List<Judgement> right =
                indices(judged(title, months(measure, "Indeks (juli 2017 = 100)", of, 0)));
        assertThat(right).hasSize(MONTHS.size());
        assertThat(right).extracting(Judgement::verdict).containsOnly(Verdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, -3, 1, 2, 10, 50, 900})
    void aWrongDigitIsFound(int off) throws IOException {
        String title = "A-dagpenge i Hedensted";
        List<Judgement> all =
                indices(
                        judged(
                                title,
                                months(
                                        "Antal fuldtidspersoner",
                                        "Indeks (juli 2017 = 100)",
                                        0,
                                        off)));
        assertThat(all)
                .extracting(j -> j.verdict() == Verdict.RIGHT)
                .containsExactly(true, false, true);
        assertThat(all.get(1).verdict().isSlip() || all.get(1).verdict() == Verdict.ROUNDED)
                .as(all.get(1).verdict().words() + ": " + all.get(1).explanation())
                .isTrue();
    }

    /** Nobody knows what it is a part of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indeks",
                "Indeks (2017 = 100)",
                "Indeks (2016 = 100)",
                "Indeks (maj 2017 = 100)",
                "Indeks (hele landet = 100)",
                "Indeks (juli 2017 = 1)",
                "Eget indeks (juli 2017 = 100)"
            })
    void anIndexOfSomethingElseIsNoSlip(String index) throws IOException {
        List<Judgement> all =
                indices(
                        judged(
                                "A-dagpenge i Hedensted",
                                months("Antal fuldtidspersoner", index, 0, 37)));
        assertThat(all).hasSize(MONTHS.size());
        assertThat(all)
                .allSatisfy(
                        j ->
                                assertThat(j.verdict().isSlip() || j.verdict() == Verdict.RIGHT)
                                        .as(index + ": " + j.explanation())
                                        .isFalse());
    }

    /** Areas below each other, at the time of the title. */
    @ParameterizedTest
    @CsvSource({"'96,6', '97,3', true, true", "'96,6', '97,4', true, false"})
    void areasHaveTheTimeOfTheirTitle(String own, String other, boolean first, boolean second)
            throws IOException {
        String table =
                "<table><tr><td>Kommune</td><td>Antal fuldtidspersoner</td>"
                        + "<td>Indeks (juli 2017 = 100)</td></tr>"
                        + "<tr><td>Hedensted</td><td>990</td><td>"
                        + own
                        + "</td></tr><tr><td>Horsens</td><td>1994</td><td>"
                        + other
                        + "</td></tr></table>";
        assertThat(indices(judged("A-dagpenge, september 2017", table)))
                .extracting(j -> j.verdict() == Verdict.RIGHT)
                .containsExactly(first, second);
    }
}
