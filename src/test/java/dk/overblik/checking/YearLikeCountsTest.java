package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A count from 1980 to 2079 in a table is none of its years. */
class YearLikeCountsTest {

    @TempDir private Path folder;

    private List<Judgement> judged(String table) throws IOException {
        Path export = folder.resolve("export.csv");
        Files.writeString(
                export,
                """
                Periode;Område;Ydelsesgrupper;Antal personer;Antal fuldtidspersoner
                2017M09;Hedensted;A-dagpenge;1271;1025
                2017M09;Hedensted;Kontanthjælp;2542;2042
                2017M09;Hedensted;Sygedagpenge;1983;1700
                """);
        Path note = folder.resolve("note.html");
        Files.writeString(note, "<html><body><p>Hedensted, september 2017</p>" + table);
        return Checked.against(export).note(NoteReader.read(note));
    }

    private static String table(String count) {
        return String.format(
                Locale.ROOT,
                "<table><tr><td>Ydelse</td><td>Antal fuldtidspersoner</td></tr>"
                        + "<tr><td>A-dagpenge</td><td>1025</td></tr>"
                        + "<tr><td>Kontanthjælp</td><td>%s</td></tr></table>",
                count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2042", "2.042"})
    void itIsCheckedAsTheOthersOfItsColumn(String count) throws IOException {
        assertThat(judged(table(count)))
                .extracting(j -> j.number().number().shown(), Judgement::verdict)
                .contains(tuple(count, Verdict.RIGHT));
    }

    @Test
    void aWrongOneIsNoMorePassedOver() throws IOException {
        assertThat(judged(table("2043")))
                .filteredOn(j -> j.number().number().shown().equals("2043"))
                .singleElement()
                .satisfies(j -> assertThat(j.verdict()).isNotEqualTo(Verdict.RIGHT));
    }

    @Test
    void aColumnOfYearsHasNoCounts() throws IOException {
        String table =
                "<table><tr><td>Ydelse</td><td>År</td><td>Antal fuldtidspersoner</td></tr>"
                        + "<tr><td>A-dagpenge</td><td>2017</td><td>1025</td></tr>"
                        + "<tr><td>Kontanthjælp</td><td>2016</td><td>1500</td></tr></table>";
        assertThat(judged(table))
                .extracting(j -> j.number().number().shown())
                .doesNotContain("2017", "2016");
    }
}
