package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.access.TemporaryFolder;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.examples.WorkbookText;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several municipalities of one run: each gets what it would have got alone. */
class SeveralMunicipalitiesTest {

    private static final List<String> AREAS =
            List.of(
                    "Hele landet",
                    "Region Midtjylland",
                    "Region Syddanmark",
                    "Hedensted",
                    "Horsens",
                    "Vejle");

    private static final List<String> BENEFITS =
            List.of("A-dagpenge", "Kontanthjælp", "Fleksjob", "Ydelsesgrupper i alt");

    @TempDir Path folder;

    private Path export;

    @BeforeEach
    void write() {
        DatedExport dated = new DatedExport();
        for (int area = 0; area < AREAS.size(); area++) {
            for (int benefit = 0; benefit < BENEFITS.size(); benefit++) {
                int level = 1000 + 100 * area + 10 * benefit;
                dated.add(AREAS.get(area), BENEFITS.get(benefit), "2024M06", level);
                dated.add(AREAS.get(area), BENEFITS.get(benefit), "2025M06", level + area - 3);
            }
        }
        export = dated.write(folder, "juni.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "Hedensted,Vejle: Hedensted, Vejle",
                "vejle, Hedensted Kommune, Vejle: Hedensted, Vejle",
                "alle: Hedensted, Horsens, Vejle",
                "ALLE: Hedensted, Horsens, Vejle",
                "alle i Region Midtjylland: Hedensted, Horsens",
                "alle i region midtjylland,Vejle: Hedensted, Horsens, Vejle",
                "alle i Hele landet: Hedensted, Horsens, Vejle"
            })
    void eachWorkbookIsTheOneOfItsOwnRunToTheByte(String asked, String expected)
            throws IOException {
        Run several = Run.of("--kommune", asked, "--notat", export);
        assertThat(several.code()).as(several.err()).isZero();
        assertThat(several.err()).doesNotContain("ikke brugt");
        Path together = folder.resolve("juni - overblik");
        for (String name : List.of(expected.split(", ", -1))) {
            Path alone = folder.resolve("alene " + name);
            assertThat(Run.of("--kommune", name, "--notat", "--ud", alone, export).code()).isZero();
            assertThat(together.resolve(name + " - overblik.xlsx"))
                    .hasSameBinaryContentAs(alone.resolve("juni - overblik.xlsx"));
            // A note names the workbook that it stands beside.
            assertThat(together.resolve(name + " - notat.docx")).isNotEmptyFile();
        }
        assertThat(names(together))
                .hasSize(2 * expected.split(", ", -1).length + 1)
                .contains("juni - kommuner.xlsx");
        assertThat(several.out().lines().map(Path::of)).allSatisfy(p -> assertThat(p).exists());
    }

    @Test
    void anAreaThatIsNotThereIsSaidBeforeAnythingIsWritten() throws IOException {
        for (String asked :
                List.of(
                        "Hedensted,Hedenstedt",
                        "Vejle,Aarhus",
                        "alle i Region Midtjyland",
                        "alle i Hedensted")) {
            Run run = Run.of("--kommune", asked, "--ud", folder.resolve("ud"), export);
            assertThat(run.code()).as(asked).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--kommune").hasLineCount(1);
            assertThat(folder.resolve("ud")).doesNotExist();
        }
    }

    /** With "--kommune" left out, the settings decide; a report is that of its own run. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "alle: Hedensted, Horsens, Vejle",
                "Hedensted, vejle: Hedensted, Vejle",
                "ALLE: Hedensted, Horsens, Vejle",
                "Hedensted,Vejle,: Hedensted, Vejle",
                "alle i Region Midtjylland: Hedensted, Horsens",
                "Horsens, Vejle, Aarhus: Horsens, Vejle"
            })
    void settingsCanAskForSeveral(String asked, String expected) throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        settings.fill("Indstillinger", "B6", asked);
        Run several = Run.of(export);
        assertThat(several.code()).as(several.err()).isZero();
        Path together = folder.resolve("juni - overblik");
        for (String name : List.of(expected.split(", ", -1))) {
            Path alone = folder.resolve("alene " + name);
            assertThat(Run.of("--kommune", name, "--ud", alone, export).code()).isZero();
            assertThat(together.resolve(name + " - overblik.xlsx"))
                    .hasSameBinaryContentAs(alone.resolve("juni - overblik.xlsx"));
        }
        assertThat(names(together)).hasSize(expected.split(", ", -1).length + 1);
        Run one = Run.of("--kommune", "Vejle", export);
        assertThat(one.out().strip()).endsWith("juni - overblik.xlsx");
    }

    /** A wish for every export gives way to one that has none of it. */
    @Test
    void settingsForSeveralStandAsideWhereThereAreNone() throws IOException {
        FilledSettings.in(folder).fill("Indstillinger", "B6", "alle i Region Nordjylland");
        Run run = Run.of(export);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().strip()).endsWith("juni - overblik.xlsx");
    }

    /** What is asked for instead is said once for each report, and all of it. */
    @Test
    void severalThatAreAskedForGoBeforeOneOfTheSettings() throws IOException {
        FilledSettings.in(folder).fill("Indstillinger", "B6", "Vejle");
        Run run = Run.of("--kommune", "Hedensted,Horsens", export);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("står Vejle som Kommune; det er ikke brugt, da Hedensted og Horsens er")
                .doesNotContain("da Hedensted er valgt");
    }

    @ParameterizedTest
    @CsvSource({
        "alle i Region Midtjyland, Region Midtjyland, Mente du Region Midtjylland",
        "766, 766, Mente du Hedensted?",
        "999, 999, kendes ikke.",
    })
    void anAreaThatNobodyKnowsInTheSettingsIsNamed(String written, String named, String told)
            throws IOException {
        FilledSettings.in(folder).fill("Indstillinger", "B6", written);
        Run run = Run.of(export);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(named, told).doesNotContain("Ærø");
    }

    /** Whoever is handed the table must see that it is not of all that were asked for. */
    @Test
    void theTableOfAllNamesThoseThatTheExportLacks() {
        Run run = Run.of("--kommune", "alle i Region Midtjylland", export);
        assertThat(run.code()).isZero();
        List<String> lines =
                WorkbookText.lines(
                        folder.resolve("juni - overblik").resolve("juni - kommuner.xlsx"));
        for (String sheet : List.of("Kommuneoversigt", "Noter")) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(sheet + " | "))
                    .anyMatch(line -> line.contains("Udtrækket har ikke Favrskov, Herning,"));
        }
    }

    /** The places first, and then how many the municipalities are from what is expected. */
    @Test
    void aTableOfABenchmarkSaysHowFarEachIsFromTheExpected() {
        DatedExport benchmark = new DatedExport();
        List<String> areas = List.of("Hedensted", "Horsens", "Odder");
        for (int i = 0; i < areas.size(); i++) {
            String all = "Ydelsesgrupper i alt";
            String at = "2021QMAT04";
            benchmark
                    .add(areas.get(i), all, at, "Forventet antal", "300")
                    .add(areas.get(i), all, at, "Faktisk antal", String.valueOf(270 + 40 * i))
                    .add(areas.get(i), all, at, "Placering på benchmarkranglisten", "1" + i);
        }
        List<String> lines = council(benchmark);
        assertThat(lines).contains("Kommuneoversigt: benchmark af offentlig forsørgelse");
        assertThat(lines)
                .containsSubsequence("Faktisk minus forventet antal, 2021")
                .containsSubsequence("Hedensted", "10", "-30")
                .containsSubsequence("Horsens", "11", "10")
                .containsSubsequence("Odder", "12", "50");
    }

    /** The one that the municipalities' own reports lead with. */
    @ParameterizedTest
    @CsvSource({
        "Fuldtidspersoner i pct. af arbejdsstyrken, '', I pct. af arbejdsstyrken",
        "'', '', I pct. af befolkningen",
        "Fuldtidspersoner i pct. af arbejdsstyrken, Befolkningen, I pct. af befolkningen"
    })
    void theShareIsThatOfTheWorkforceUnlessThePopulationIsThere(
            String share, String people, String shown) {
        DatedExport one = new DatedExport();
        for (String area : List.of("Hedensted", "Horsens", "Odder")) {
            for (String measure : List.of("Fuldtidspersoner i pct. af befolkningen", share)) {
                if (!measure.isEmpty()) {
                    one.add(area, "Kontanthjælp", "2025M06", measure, "2,5");
                }
            }
            if (!people.isEmpty()) {
                one.add(area, "Kontanthjælp", "2025M06", people, "30000");
            }
            one.add(area, "Kontanthjælp", "2025M06", 700);
        }
        assertThat(council(one)).contains(shown);
    }

    /** What the sheet on several municipalities shows of all in an export, cell by cell. */
    private List<String> council(DatedExport of) {
        Run run = Run.of("--kommune", "alle", of.write(folder, "tal.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(folder.resolve("tal - overblik").resolve("tal - kommuner.xlsx"))
                .stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(cell -> cell[0].equals("Kommuneoversigt"))
                .map(cell -> cell[3])
                .toList();
    }

    @Test
    void membersThatTheExportLacksAreNamed() {
        Run run = Run.of("--kommune", "alle i Region Midtjylland", export);
        assertThat(run.err()).contains("Udtrækket har ikke", "Favrskov", "Aarhus");
    }

    @Test
    void aChosenFolderHoldsAFolderForEachExport() throws IOException {
        Path other = Files.copy(export, folder.resolve("juli.csv"));
        Run run = Run.of("--kommune", "alle", "--ud", folder.resolve("ud"), export, other);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(names(folder.resolve("ud")))
                .containsExactly("juli - overblik", "juni - overblik");
    }

    @Test
    void exportsThatAreCombinedGiveACombinedWorkbookEach() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("maj"));
        Files.move(export, exports.resolve("juni.csv"));
        Run run = Run.of("--samlet", "--kommune", "Horsens,Vejle", exports);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(names(exports.resolve("maj - samlet overblik")))
                .containsExactly(
                        "Horsens - overblik.xlsx", "Vejle - overblik.xlsx", "maj - kommuner.xlsx");
    }

    @Test
    void whatSomebodyEditedIsKeptAndARunAgainChangesNothingElse() throws IOException {
        Run.of("--kommune", "alle", export);
        Path together = folder.resolve("juni - overblik");
        Path edited = together.resolve("Vejle - overblik.xlsx");
        Files.writeString(edited, "rettet", StandardCharsets.UTF_8);
        assertThat(Run.of("--kommune", "alle", export).code()).isZero();
        assertThat(edited).hasContent("rettet");
        assertThat(names(together))
                .containsExactly(
                        "Hedensted - overblik.xlsx",
                        "Horsens - overblik.xlsx",
                        "Vejle - overblik (2).xlsx",
                        "Vejle - overblik.xlsx",
                        "juni - kommuner.xlsx");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** However it was asked for: the window, too, takes any text. */
    @ParameterizedTest
    @CsvSource({"Hedensted,i går", "alle,juni 20025", "Hedensted,2025M13", "alle,?"})
    void aPeriodThatNobodyCanReadNeverGivesAReportOnAnother(String own, String period)
            throws IOException {
        Options options =
                Options.NONE.with(Option.OWN, own.split(",", -1)).with(Option.PERIOD, period);

        List<Outcome> outcomes = Conversion.of(options).convert(export, SeveralReports.NOBODY);

        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> {
                            assertThat(failed.cause()).isEqualTo(Outcome.Cause.WRONG_USE);
                            assertThat(failed.sentence()).contains(period, "kan ikke læses");
                        });
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(export);
        }
    }

    /**
     * A report that is under way when another fails is not left half-made in the temporary folder.
     */
    @Test
    void whereTheyCannotLieNothingIsLeftBehind() throws IOException {
        Files.writeString(folder.resolve("juni - overblik"), "en fil");
        Set<Path> before = workingCopies();
        Run run = Run.of("--kommune", "alle", export);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("er ikke en mappe");
        assertThat(workingCopies()).isEqualTo(before);
    }

    private static Set<Path> workingCopies() throws IOException {
        try (Stream<Path> all = Files.list(TemporaryFolder.home())) {
            return all.filter(file -> WorkingCopy.process(file).isPresent())
                    .filter(
                            file ->
                                    WorkingCopy.process(file).getAsLong()
                                            == ProcessHandle.current().pid())
                    .collect(Collectors.toSet());
        }
    }
}
