package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.examples.Tables;
import dk.overblik.examples.WorkbookText;
import dk.overblik.model.Area;
import dk.overblik.option.Option;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CombinationTest {

    private static final String HEADINGS = "Område;Ydelse;Periode;Måling;Værdi";

    @TempDir Path folder;

    private Path exports;

    @BeforeEach
    void makeFolder() throws IOException {
        exports = Files.createDirectory(folder.resolve("september"));
    }

    /**
     * Who ticks "Saml i én rapport" chooses no option, and wants next month's in one report, too.
     */
    @Test
    void aCombinedReportSaysThatItIsOneHoweverItWasAskedFor() throws IOException {
        write("a.csv", HEADINGS, "Randers;A-dagpenge;2024M05;Antal fuldtidspersoner;9");
        write("b.csv", HEADINGS, "Randers;Fleksjob;2024M05;Antal fuldtidspersoner;7");
        List<Outcome> outcomes =
                Conversion.Combination.of(Options.NONE.with(Option.OWN, "Randers"))
                        .combine(
                                List.of(exports),
                                List.of(exports.resolve("a.csv"), exports.resolve("b.csv")),
                                (done, all) -> {});
        assertThat(outcomes).hasSize(1);
        assertThat(EarlierResult.declared(outcomes.get(0).workbook().orElseThrow()))
                .hasValueSatisfying(
                        result -> assertThat(result.chosen().has(Option.COMBINED)).isTrue());
    }

    /** Beside them and elsewhere: a result of the same exports is made anew, not beside itself. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOrderInWhichExportsAreNamedMakesNoOthersOfThem(boolean beside) throws IOException {
        write("a.csv", HEADINGS, "Randers;A-dagpenge;2024M05;Antal fuldtidspersoner;9");
        write("b.csv", HEADINGS, "Randers;Fleksjob;2024M05;Antal fuldtidspersoner;7");
        Path results = beside ? exports : Files.createDirectory(folder.resolve("ud"));
        Path first = exports.resolve("a.csv");
        Path second = exports.resolve("b.csv");
        assertThat(Run.of("--samlet", first, second, "--ud", results).code()).isZero();
        Path result = results.resolve("Samlet overblik.xlsx");
        byte[] made = Files.readAllBytes(result);
        Run again = Run.of("--samlet", second, first, "--ud", results);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).doesNotContain("andre udtræk");
        assertThat(result).hasBinaryContent(made);
        assertThat(results.resolve("Samlet overblik (2).xlsx")).doesNotExist();
    }

    /** Whichever name the program would come to first: what most of the exports are about. */
    @ParameterizedTest
    @CsvSource({"a.csv, b.csv, c.csv", "c.csv, b.csv, a.csv", "b.csv, c.csv, a.csv"})
    void withoutAWishTheReportIsOnTheMunicipalityOfMostExports(
            String first, String second, String third) throws IOException {
        write(
                first,
                HEADINGS,
                "Aarhus;A-dagpenge;2024M05;Antal fuldtidspersoner;90",
                "Aarhus;Kontanthjælp;2024M05;Antal fuldtidspersoner;80",
                "Randers;A-dagpenge;2024M05;Antal fuldtidspersoner;9");
        write(second, HEADINGS, "Randers;Fleksjob;2024M05;Antal fuldtidspersoner;7");
        write(
                third,
                HEADINGS,
                "Aarhus;Ledighedsydelse;2024M05;Antal fuldtidspersoner;.",
                "Randers;Ledighedsydelse;2024M05;Antal fuldtidspersoner;5");
        Run run = Run.of("--samlet", exports);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Kommune ikke valgt: viser Randers.");
    }

    /** Where the exports lie in folders of their own, so may the settings. */
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "Randers, '', Randers",
        "'', Randers, Randers",
        "Randers, Aarhus, Randers"
    })
    void settingsBesideAnyOfTheExportsHold(String one, String two, String own) throws IOException {
        Path other = Files.createDirectory(folder.resolve("oktober"));
        write("a.csv", HEADINGS, "Aarhus;A-dagpenge;2024M05;Antal fuldtidspersoner;9");
        write(
                "../oktober/b.csv",
                HEADINGS,
                "Aarhus;Fleksjob;2024M05;Antal fuldtidspersoner;7",
                "Randers;Fleksjob;2024M05;Antal fuldtidspersoner;7");
        settings(exports, one);
        settings(other, two);
        Run run = Run.of("--samlet", "--ud", folder.resolve("ud"), exports, other);
        assertThat(run.code()).as(run.err()).isZero();
        Path made = folder.resolve("ud").resolve("Samlet overblik.xlsx");
        assertThat(WorkbookText.lines(made))
                .filteredOn(line -> line.contains("Kommune: "))
                .hasSize(own.isEmpty() ? 0 : 1)
                .allMatch(line -> line.contains("Kommune: " + own));
        String aside =
                "Indstillingerne i mappen \"oktober\" er ikke brugt, da dem i \"september\" gælder"
                        + " for hele rapporten.";
        assertThat(run.err().contains(aside)).isEqualTo(!one.isEmpty() && !two.isEmpty());
    }

    private static void settings(Path folder, String own) throws IOException {
        if (!own.isEmpty()) {
            FilledSettings.in(folder).fill("Indstillinger", "B6", own);
        }
    }

    /** Of an unknown measure, the one with a unit may be a share of what the other counts. */
    @ParameterizedTest
    @CsvSource({
        "Offentlige udgifter pr. person i arbejdsstyrken, (kr./person), 1",
        "Offentlige udgifter pr. person i arbejdsstyrken, (kr.), 1",
        "Borgere med plan, (pct.), 2"
    })
    void aMeasureThatOnlyOneExportShowsTheUnitOfIsTheSame(String measure, String unit, int said)
            throws IOException {
        String written = ";" + measure + " " + unit + ";";
        write(
                "a.csv",
                HEADINGS,
                "Randers;A-dagpenge;2023K2;" + measure + ";9",
                "Randers;A-dagpenge;2024K2;" + measure + ";8");
        write(
                "b.csv",
                HEADINGS,
                "Randers;Fleksjob;2023K2" + written + "7",
                "Randers;Fleksjob;2024K2" + written + "6");
        assertThat(Run.of("--samlet", exports).code()).isZero();
        assertThat(
                        WorkbookText.lines(exports.resolve("september - samlet overblik.xlsx"))
                                .stream()
                                .filter(line -> line.startsWith("Grundlag | "))
                                .flatMap(line -> Stream.of(line.split(" \\| ", -1)))
                                .filter(cell -> cell.startsWith(measure))
                                .distinct())
                .hasSize(said);
    }

    /** The published overview once more, now from seventeen exports, one a benefit. */
    @Test
    void oneExportABenefitGivesTheSameOverviewAsOneForAll() throws IOException {
        Map<String, List<String>> byBenefit = new LinkedHashMap<>();
        Run.of("laes", Run.EXPORTS.resolve(Run.HEDENSTED))
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(";"))
                .forEach(
                        cells ->
                                byBenefit
                                        .computeIfAbsent(cells[1], benefit -> new ArrayList<>())
                                        .add(String.join(";", List.of(cells).subList(0, 5))));
        for (Map.Entry<String, List<String>> one : byBenefit.entrySet()) {
            write(one.getKey() + ".csv", HEADINGS, String.join("\n", one.getValue()));
        }
        assertThat(byBenefit).hasSize(17);
        Run run = Run.of("--samlet", "--kommune", "Hedensted", exports);
        assertThat(run.code()).as(run.err()).isZero();
        Path result = exports.resolve("september - samlet overblik.xlsx");
        assertThat(run.out().strip()).isEqualTo(result.toString());
        assertThat(shownLines(WorkbookText.lines(result)))
                .isEqualTo(
                        Tables.rows("seed-tables/hedensted-overblik-2017-09.csv").stream()
                                .skip(1)
                                .toList());
        assertThat(WorkbookText.lines(result))
                .anyMatch(
                        line ->
                                line.startsWith("Grundlag | E5 ")
                                        && line.contains("'A-dagpenge'!"));
    }

    /** Each export has its own areas, and only one of them the municipality that is reported on. */
    @ParameterizedTest
    @CsvSource({
        "5,Hele landet",
        "12,Hele landet",
        "12,Region Syddanmark",
        "40,",
        "98,RAR Sydjylland"
    })
    void anExportThatLacksTheOwnMunicipalityStopsNoReport(int others, String whole)
            throws IOException {
        List<String> areas =
                new ArrayList<>(
                        VocabularyReader.load().areas().all().stream()
                                .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                                .map(Area::name)
                                .filter(name -> !name.equals("Kolding"))
                                .limit(others)
                                .toList());
        Optional.ofNullable(whole).ifPresent(areas::add);
        DatedExport some = new DatedExport();
        for (String month : List.of("2024M06", "2025M06")) {
            for (int i = 0; i < areas.size(); i++) {
                some.add(areas.get(i), "Ydelsesgrupper i alt", month, 1_000 + 10 * i);
                some.add(areas.get(i), "A-dagpenge", month, 100 + i);
                some.add(areas.get(i), "A-dagpenge", month, DatedExport.SHARE, "3,1");
            }
        }
        some.write(exports, "andre.csv");
        new DatedExport()
                .add("Kolding", "Kontanthjælp", "2024M06", 900)
                .add("Kolding", "Kontanthjælp", "2025M06", 850)
                .add("Hele landet", "Kontanthjælp", "2024M06", 90_000)
                .add("Hele landet", "Kontanthjælp", "2025M06", 91_000)
                .write(exports, "egen.csv");

        Run run = Run.of("--samlet", "--kommune", "Kolding", exports);

        assertThat(run.code()).as(run.err()).isLessThanOrEqualTo(1);
        assertThat(WorkbookText.lines(exports.resolve("september - samlet overblik.xlsx")))
                .anyMatch(line -> line.startsWith("Overblik ") && line.contains("850"));
    }

    @Test
    void theNewerOfTwoExportsCountsAndBothFiguresAreSaid() throws IOException {
        write("gammel.csv", HEADINGS, line("517"), "", "Senest opdateret: 12.10.2017");
        write("ny.csv", HEADINGS, line("520"), "", "Senest opdateret: 14.11.2017");
        Run run = Run.of("--samlet", exports);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "Hedensted, A-dagpenge, 2017M09, Antal personer: 520 i \"ny.csv\" er brugt; 517 i \"gammel.csv\" er ældre.");
        List<String> lines =
                WorkbookText.lines(exports.resolve("september - samlet overblik.xlsx"));
        assertThat(lines).anyMatch(line -> line.matches("Overblik \\| B\\d+ \\| #,##0 \\| 520 .*"));
        assertThat(lines).anyMatch(line -> line.startsWith("Noter ") && line.contains("517"));
    }

    @Test
    void whereNeitherIsNewerTheFigureIsMissingAndBothCellsAreNamed() throws IOException {
        write("a.csv", HEADINGS, line("517"));
        write("b.csv", HEADINGS, line("520"));
        Run run = Run.of("--samlet", exports.resolve("a.csv"), exports.resolve("b.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("520 her og 517 i celle E2 i \"a.csv\"");
        assertThat(run.out().strip()).endsWith("Samlet overblik.xlsx");
        assertThat(WorkbookText.lines(exports.resolve("Samlet overblik.xlsx")))
                .anyMatch(line -> line.matches("Overblik \\| B\\d+ \\| #,##0 \\| \\. .*"));
    }

    @Test
    void equalFiguresAreOneAndNothingIsSaid() throws IOException {
        write("a.csv", HEADINGS, line("517"));
        write("b.csv", HEADINGS, line("517"), line("379").replace("personer", "fuldtidspersoner"));
        Run run = Run.of("--samlet", exports);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    /** The table of the benefit has kept its id through three names. */
    @Test
    void aTableIdIsNoConflictWithAnotherNameOfItsBenefit() throws IOException {
        String figure = "Hedensted;Integrationsydelse;2017M09;Antal personer;200";
        write("y35a02 integration.csv", HEADINGS, figure);
        Run run = Run.of(exports.resolve("y35a02 integration.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        write("y36a02 integration.csv", HEADINGS, figure);
        assertThat(Run.of(exports.resolve("y36a02 integration.csv")).err())
                .contains("To steder nævner hver sin ydelse");
    }

    /** The tables keep their names; the values of a file of the same name step aside. */
    @Test
    void aFileNamedAsATableLeavesTheTableItsName() throws IOException {
        write("overblik.csv", HEADINGS, line("517"));
        write(
                "noter.csv",
                HEADINGS,
                line("517"),
                line("379").replace("personer", "fuldtidspersoner"));
        assertThat(Run.of("--samlet", exports).code()).isZero();
        List<String> lines =
                WorkbookText.lines(exports.resolve("september - samlet overblik.xlsx"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Overblik | B6 | #,##0 | 517"))
                .anyMatch(line -> line.startsWith("overblik (2) | "));
    }

    /** A municipality that only another measure has is not among those without a figure. */
    @Test
    void placesAreAmongTheMunicipalitiesThatTheMeasureHas() throws IOException {
        List<String> names =
                List.of("Hedensted", "Horsens", "Vejle", "Odder", "Samsø", "Aarhus", "Randers");
        write(
                "a.csv",
                HEADINGS,
                names.subList(0, 6).stream()
                        .map(name -> line("5" + name.length()).replace("Hedensted", name))
                        .collect(Collectors.joining("\n")));
        write(
                "b.csv",
                HEADINGS,
                line("7").replace("Hedensted", "Randers").replace("personer", "ryk"));
        assertThat(Run.of("--samlet", "--kommune", "Hedensted", exports).code()).isZero();
        assertThat(WorkbookText.lines(exports.resolve("september - samlet overblik.xlsx")))
                .anyMatch(line -> line.startsWith("Placering | A"))
                .noneMatch(line -> line.contains("kommune har intet tal"));
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsCombined() throws IOException {
        write("a.csv", HEADINGS, line("517"));
        write("tom.csv", "");
        Files.writeString(exports.resolve("tom.csv"), "");
        Run run = Run.of("--samlet", exports);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("\"tom.csv\"");
        assertThat(run.out().strip()).endsWith("september - samlet overblik.xlsx");
    }

    private static String line(String value) {
        return "Hedensted;A-dagpenge;2017M09;Antal personer;" + value;
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(
                exports.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** The lines of the overview as they are shown, row by row. */
    private static List<List<String>> shownLines(List<String> workbook) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : workbook) {
            String[] parts = line.split(" \\| ", -1);
            String row = parts[1].replaceAll("\\D", "");
            boolean shown = parts[0].equals("Overblik") && parts[1].compareTo("L") < 0;
            if (shown && Integer.parseInt(row) >= 6 && Integer.parseInt(row) < 23) {
                rows.computeIfAbsent(row, number -> new ArrayList<>()).add(parts[3]);
            }
        }
        return List.copyOf(rows.values());
    }
}
