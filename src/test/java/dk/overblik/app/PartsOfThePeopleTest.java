package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the young, or of men, are never taken for those of all. */
class PartsOfThePeopleTest {

    @TempDir Path folder;

    private Path exports;

    @BeforeEach
    void make() throws IOException {
        exports = Files.createDirectory(folder.resolve("flere"));
    }

    /** The export of the part is the newer one, so that its figures would win. */
    @ParameterizedTest
    @CsvSource({
        "Alder,Under 30 år",
        "Alder,60 år og derover",
        "Køn,Mænd",
        "Herkomst,Indvandrere fra ikke-vestlige lande",
        "Visitationskategori,Aktivitetsparat"
    })
    void ofAPartAndOfAllEachFigureKeepsItsName(String dimension, String member) throws IOException {
        all("2024M06", 400, 410).write(exports, "alle.csv");
        write("del.csv", dimension, member, "2024M07", 90, 95);
        List<String> lines = report();
        assertThat(of(lines, "Overblik")).contains("410").doesNotContain("95");
        assertThat(of(lines, "Andre målinger"))
                .contains("Antal fuldtidspersoner (" + member + ")")
                .contains("95");
        assertThat(of(lines, "Noter")).doesNotContain("er ældre").contains(member);
    }

    /** Each benefit from its own export: none of them may stand in the other's table. */
    @Test
    void aBenefitOfAPartIsNoLineAmongThoseOfAll() throws IOException {
        all("2024M06", 400, 410).write(exports, "alle.csv");
        Files.writeString(
                exports.resolve("del.csv"),
                """
                Område;Ydelse;Alder;Periode;Måling;Værdi
                Randers;Sygedagpenge;Under 30 år;2023M06;Antal fuldtidspersoner;71
                Randers;Sygedagpenge;Under 30 år;2024M06;Antal fuldtidspersoner;73
                """,
                StandardCharsets.UTF_8);
        List<String> lines = report();
        assertThat(of(lines, "Overblik")).doesNotContain("Sygedagpenge");
        assertThat(of(lines, "Andre målinger")).contains("Sygedagpenge").contains("73");
    }

    /** Where all are of one part, it is one report on it, and every sheet says so. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatAllFiguresAreOfStandsInThePeriodLine(boolean several) throws IOException {
        write("en.csv", "Alder", "Under 30 år", "2024M06", 90, 95);
        if (several) {
            Files.writeString(
                    exports.resolve("to.csv"),
                    """
                    Område;Ydelse;Alder;Periode;Måling;Værdi
                    Randers;Sygedagpenge;Under 30 år;2023M06;Antal fuldtidspersoner;71
                    Randers;Sygedagpenge;Under 30 år;2024M06;Antal fuldtidspersoner;73
                    """,
                    StandardCharsets.UTF_8);
        }
        List<String> lines = report();
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.startsWith("Overblik | A2 ")
                                        && line.contains("Kun under 30 år."));
        assertThat(of(lines, "Overblik")).contains("95");
        // A sentence or a title may be read by itself, in a note or on a slide.
        assertThat(lines)
                .filteredOn(line -> !line.startsWith("Grundlag"))
                .map(line -> line.split(" \\| ", -1)[3])
                .filteredOn(text -> text.matches(".*uldtidspersoner på .*"))
                .isNotEmpty()
                .allMatch(text -> text.contains("(kun under 30 år)"));
    }

    /** A title and a column may write the one member each in its own way. */
    @Test
    void aMemberIsOneHoweverItIsWritten() throws IOException {
        Files.writeString(
                exports.resolve("en.csv"),
                """
                Kontanthjælp, under 30 år
                Område;Alder;Periode;Måling;Værdi
                Randers;Under 30 år;2023M06;Antal fuldtidspersoner;71
                Randers;Under 30 ÅR;2024M06;Antal fuldtidspersoner;73
                """,
                StandardCharsets.UTF_8);
        assertThat(of(report(), "Overblik")).contains("73").contains("(kun under 30 år)");
    }

    private static DatedExport all(String period, int before, int now) {
        String earlier = period.replace("2024", "2023");
        return new DatedExport()
                .add("Randers", "A-dagpenge", earlier, before)
                .add("Randers", "A-dagpenge", period, now)
                .add("Randers", "Kontanthjælp", earlier, 300)
                .add("Randers", "Kontanthjælp", period, 310);
    }

    /** An export of a part of the people with the month of all the others in it. */
    private void write(
            String name, String dimension, String member, String newest, int before, int now)
            throws IOException {
        StringBuilder text = new StringBuilder("Område;Ydelse;" + dimension);
        text.append(";Periode;Måling;Værdi\n");
        for (String period : List.of("2023M06", "2024M06", newest)) {
            int value = period.startsWith("2023") ? before : now;
            String line = "Randers;A-dagpenge;" + member + ";" + period;
            text.append(line).append(";Antal fuldtidspersoner;").append(value).append('\n');
        }
        Files.writeString(exports.resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<String> report() {
        Run run = Run.of("--samlet", "--kommune", "Randers", exports);
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(Path.of(run.out().strip()));
    }

    private static String of(List<String> lines, String sheet) {
        return lines.stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet))
                .map(parts -> parts[3])
                .collect(Collectors.joining("\n"));
    }
}
