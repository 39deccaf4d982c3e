package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen among an export's figures without being asked for is said, and is the right. */
final class ChosenFiguresTest {

    private static final String HEADINGS = "Område;Ydelse;Periode;Måling;Værdi\n";
    private static final String FULL_TIME = ";Antal fuldtidspersoner;";

    @TempDir private Path folder;

    /** A total of another period is of other groups, and no line of the overview. */
    @Test
    void theTotalOfThePeriodIsTheOneThatSentencesSpeakOf() throws IOException {
        Run run =
                Run.of(
                        "--samlet",
                        "--kommune",
                        "Hedensted",
                        "--ud",
                        folder,
                        Run.EXPORTS.resolve(Run.HEDENSTED),
                        Run.EXPORTS.resolve("hedensted-tabel-1b-2017-02.xlsx"));
        assertThat(run.code()).as(run.err()).isZero();
        List<String> overview =
                WorkbookText.lines(folder.resolve("Samlet overblik.xlsx")).stream()
                        .filter(line -> line.startsWith("Overblik | A"))
                        .toList();
        assertThat(overview).filteredOn(line -> line.matches(".* i alt \\| .*")).hasSize(1);
        assertThat(overview)
                .anyMatch(line -> line.contains("var der 4.321 fuldtidspersoner"))
                .noneMatch(line -> line.split(" \\| ", -1)[3].contains("ikke oplyst for"));
    }

    @Test
    void aNewerMonthThatLacksFiguresIsNamed() throws IOException {
        Path export = folder.resolve("total mangler.csv");
        Files.writeString(
                export,
                HEADINGS
                        + "Hedensted;Ydelsesgrupper i alt;2017M08;Antal fuldtidspersoner;4300\n"
                        + "Hedensted;Ydelsesgrupper i alt;2017M09;Antal fuldtidspersoner;.\n"
                        + "Hedensted;A-dagpenge;2017M08;Antal fuldtidspersoner;370\n"
                        + "Hedensted;A-dagpenge;2017M09;Antal fuldtidspersoner;379\n",
                StandardCharsets.UTF_8);
        String sentence =
                "Viser august 2017, da tal for Ydelsesgrupper i alt i Hedensted mangler i september"
                        + " 2017.";
        assertThat(Run.of(export).err()).contains(sentence);
        assertThat(WorkbookText.lines(folder.resolve("total mangler - overblik.xlsx")))
                .anyMatch(line -> line.startsWith("Overblik | A2") && line.contains(sentence))
                .anyMatch(line -> line.startsWith("Noter") && line.contains(sentence));
        assertThat(Run.of("--periode", "2017M08", export).err()).doesNotContain("Viser");
    }

    @Test
    void figuresThatFillNoTableAreSaidTo() throws IOException {
        Path export = folder.resolve("andet.csv");
        Files.writeString(
                export,
                HEADINGS + "Hele landet;A-dagpenge;2017M09;Gennemsnitlig ventetid i uger;.\n",
                StandardCharsets.UTF_8);
        Run run = Run.of("--kommune", "Hele landet", export);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("kan ikke fylde nogen af tabellerne");
    }

    /** Each of many conflicts names its own file; the console is spared most of them. */
    @Test
    void manyConflictsAreToldInTheNotes() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("to"));
        Files.writeString(exports.resolve("a.csv"), HEADINGS + lines(1), StandardCharsets.UTF_8);
        Files.writeString(exports.resolve("b.csv"), HEADINGS + lines(2), StandardCharsets.UTF_8);
        Run run = Run.of("--samlet", exports);
        assertThat(run.err().lines().filter(line -> line.contains("I \"b.csv\": "))).hasSize(20);
        assertThat(run.err()).contains("Der er 10 bemærkninger til; de står i arket Noter.");
        assertThat(WorkbookText.lines(exports.resolve("to - samlet overblik.xlsx")))
                .filteredOn(line -> line.startsWith("Noter | B") && line.contains("I \"b.csv\": "))
                .hasSize(30);
    }

    /** Shares of the population stand in the overview where there are none of the workforce. */
    @Test
    void theShareThatIsExportedIsTheOneShown() throws IOException {
        Path export = folder.resolve("andele.csv");
        Files.writeString(
                export,
                HEADINGS
                        + "Hedensted;Sygedagpenge;2017M09;Antal fuldtidspersoner;538\n"
                        + "Hedensted;Sygedagpenge;2017M09;Fuldtidspersoner i pct. af"
                        + " befolkningen;1,8\n",
                StandardCharsets.UTF_8);
        assertThat(Run.of(export).code()).isZero();
        List<String> lines = WorkbookText.lines(folder.resolve("andele - overblik.xlsx"));
        assertThat(lines)
                .anyMatch(line -> line.contains("Fuldtidspersoner i pct. af befolkningen 16-66 år"))
                .anyMatch(line -> line.matches("Overblik \\| C\\d+ \\| #,##0.0 \\| 1,8 .*"))
                .anyMatch(line -> line.contains("A1 | General | Fuldtidspersoner på sygedagpenge"));
    }

    /** The cell of a name is told, and not the corner of its table. */
    @Test
    void anUnknownNameIsToldWithItsOwnCell() throws IOException {
        Path export = folder.resolve("ukendt.csv");
        Files.writeString(
                export,
                HEADINGS
                        + "Hedensted;A-dagpenge;2017M09;Antal fuldtidspersoner;379\n"
                        + "Hedensted;Trangsydelse;2017M09;Antal fuldtidspersoner;5\n",
                StandardCharsets.UTF_8);
        assertThat(Run.of(export).err()).contains("Celle B3: Ydelsen \"Trangsydelse\" kendes ikke");
    }

    @Test
    void aTypedBenefitThatNobodyKnowsIsSaidToBe() throws IOException {
        Path export = folder.resolve("uden.csv");
        Files.writeString(
                export,
                "Område;Periode;Måling;Værdi\nHedensted;2017M09" + FULL_TIME + "538\n",
                StandardCharsets.UTF_8);
        Run unknown = Run.of("--ydelse", "Dagpenge", export);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("Ydelsen \"Dagpenge\" kendes ikke. Mente du A-dagpenge");
        assertThat(Run.of("--ydelse", "Sygedagpenge", export).err())
                .isEqualTo("uden.csv: Ydelsen er oplyst af brugeren: Sygedagpenge.\n");
    }

    private static String lines(int add) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(
                        i ->
                                "Hedensted;A-dagpenge;"
                                        + (2000 + i)
                                        + "M09"
                                        + FULL_TIME
                                        + (100 * i + add))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
