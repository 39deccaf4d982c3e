package dk.overblik.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

    @TempDir Path folder;

    @Test
    void everyFigureOfAWorkbookIsALineThatNamesItsCell() {
        Run run = Run.of("laes", Run.EXPORTS.resolve(Run.HEDENSTED));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(1 + 2 * 17 * 2 * 3)
                .startsWith("Område;Ydelse;Periode;Måling;Værdi;Fil;Ark;Celle")
                .contains(
                        "Hedensted;A-dagpenge;2017M09;Antal fuldtidspersoner;379;"
                                + "hedensted-2017-09.xlsx;Offentligt forsørgede;E5",
                        "RAR Østjylland;Kontantydelse;2017M09;Antal fuldtidspersoner;.;"
                                + "hedensted-2017-09.xlsx;Offentligt forsørgede;E41",
                        "Hedensted;A-dagpenge;2017M09;Fuldtidspersoner i pct. af"
                                + " arbejdsstyrken;1,7;hedensted-2017-09.xlsx;Offentligt"
                                + " forsørgede;F5");
    }

    @Test
    void theRealSamplesOfBothGenerationsAreReadCompletely() {
        Run run =
                Run.of(
                        "laes",
                        SAMPLES.resolve("benchmark-y30r21-v2.csv"),
                        SAMPLES.resolve("kontanthjaelp-y60a02-v3.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .hasSize(1 + 1568 * 7 + 4653 * 4)
                .contains(
                        "København;A-dagpenge mv.;2020QMAT02;Forventet andel (pct.);3,41;"
                                + "benchmark-y30r21-v2.csv;;R3C7",
                        "Aabenraa;Kontanthjælp;2021M08;Fuldtidspersoner i pct. af arbejdsstyrken;"
                                + "2,4;kontanthjaelp-y60a02-v3.csv;;R2C5");
    }

    @Test
    void aWorkbookAndTheSameFiguresAsTextReadAlike() throws IOException {
        Path text = folder.resolve("hedensted-2017-09.csv");
        StringBuilder lines = new StringBuilder();
        Run.of("laes", Run.EXPORTS.resolve(Run.HEDENSTED))
                .out()
                .lines()
                .map(line -> line.split(";"))
                .forEach(
                        cells ->
                                lines.append(String.join(";", List.of(cells).subList(0, 5)))
                                        .append("\r\n"));
        Files.writeString(text, lines.toString(), StandardCharsets.UTF_8);
        assertThat(figures(Run.of("laes", text)))
                .containsExactlyInAnyOrderElementsOf(
                        figures(Run.of("laes", Run.EXPORTS.resolve(Run.HEDENSTED))));
    }

    /** Whatever a field holds is a figure, a name, or told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Antal personer|[5]|Celle E2: \"[ 5 ]\" kan ikke læses som et tal",
                "Antal personer|{\"tal\":\"5\"}|Celle E2: \"{ tal 5 }\" kan ikke læses som et tal",
                "Køn|{\"navn\":\"Mænd\"}|Udtrækket viser kun Mænd (Køn).",
                "Køn|{\"kode\":\"M\",\"navn\":\"Mænd\"}|viser kun { kode M navn Mænd } (Køn).",
                "Køn|[null]|``",
            })
    void whatOnlyListsAndObjectsHoldIsSaid(String field, String value, String said)
            throws IOException {
        String record =
                "{\"Område\":\"%s\",\"Ydelse\":\"A-dagpenge\",\"Periode\":\"2017M09\","
                        + ("\"Antal fuldtidspersoner\":379,\"" + field + "\":" + value + "}");
        String records = String.format(Locale.ROOT, record + "\n" + record, "Odder", "Skive");
        Run run = Run.of("laes", Files.writeString(folder.resolve("a.json"), records));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Skive;A-dagpenge;2017M09;Antal fuldtidspersoner;379;");
        assertThat(run.err()).contains(said);
        assertThat(run.err().isEmpty()).isEqualTo(said.isEmpty());
    }

    private static List<String> figures(Run run) {
        return run.out()
                .lines()
                .map(line -> String.join(";", List.of(line.split(";")).subList(0, 5)))
                .toList();
    }

    @Test
    void theBenefitThatTheExportDoesNotNameCanBeGiven() throws IOException {
        Path text = folder.resolve("tal.csv");
        Files.writeString(
                text,
                "Område;Periode;Antal personer\nHedensted;2017M09;5\nHorsens;2017M09;7\n",
                StandardCharsets.UTF_8);
        Run unnamed = Run.of("laes", text);
        assertThat(unnamed.out()).contains("Hedensted;;2017M09;Antal personer;5;");
        assertThat(unnamed.err()).contains("--ydelse");
        Run named = Run.of("laes", "--ydelse", "Sygedagpenge", text);
        assertThat(named.out()).contains("Hedensted;Sygedagpenge;2017M09;Antal personer;5;");
        assertThat(named.err())
                .isEqualTo("tal.csv: Ydelsen er oplyst af brugeren: Sygedagpenge.\n");
    }

    @Test
    void aFolderAmongTheFilesIsCalledAFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("udtræk.xlsx"));
        Run run = Run.of("laes", inside, Run.EXPORTS.resolve(Run.HEDENSTED));
        assertThat(run.err())
                .isEqualTo(
                        "\"udtræk.xlsx\" er en mappe, ikke en fil. Skriv eller vælg filerne i"
                                + " den.\n");
        assertThat(run.out().lines()).hasSize(1 + 2 * 17 * 2 * 3);
    }

    @Test
    void aResultOfOursIsNoExportToReadFiguresFrom() throws IOException {
        Path export = Run.EXPORTS.resolve(Run.HEDENSTED);
        assertThat(Run.of("--kommune", "Hedensted", "--ud", folder, export).code()).isZero();
        Path result = folder.resolve("hedensted-2017-09 - overblik.xlsx");
        Run run = Run.of("laes", result, export);
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("er lavet af Overblik selv").hasLineCount(1);
        assertThat(run.out()).isEqualTo(Run.of("laes", export).out());
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path export = Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("x.xlsx"));
        Path other = folder.resolve("under").resolve("..").resolve("x.xlsx");
        Files.createDirectory(folder.resolve("under"));
        assertThat(Run.of("laes", export, other, export).out())
                .isEqualTo(Run.of("laes", export).out());
    }

    @Test
    void whatWasWrittenHereIsNoExportEither() throws IOException {
        Path export = Run.EXPORTS.resolve(Run.HEDENSTED);
        Path archive = folder.resolve("arkiv");
        Run.of(export, "--arkiv", archive, "--ud", folder);
        for (Run written : List.of(Run.of("laes", export), Run.of("arkiv", archive))) {
            assertThat(written.out().lines().count()).isGreaterThan(200);
            Path table = Files.writeString(folder.resolve("tal.csv"), written.out());
            Run run = Run.of("laes", table);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("\"tal.csv\" er lavet af Overblik selv").hasLineCount(1);
        }
    }
}
