package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets of a report say one and the same of goals, periods and choices. */
class OneReportTest {

    private static final String ALL = "Ydelsesgrupper i alt";
    private static final String OWN = "Hedensted";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private Made withGoals(List<List<String>> goals, Object... options) throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Mål", "Mål");
        for (List<String> goal : goals) {
            for (int j = 0; j < goal.size(); j++) {
                settings.fill("Mål", Character.toString('A' + j) + row, goal.get(j));
            }
            row++;
        }
        Object[] words = new Object[options.length + 2];
        System.arraycopy(options, 0, words, 0, options.length);
        words[options.length] = "--indstillinger";
        words[options.length + 1] = settings.file();
        return export.made(folder, words);
    }

    private void year(String area, int first) {
        for (String group : List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob")) {
            first += 7;
            export.add(area, group, "2022M09", 100).add(area, group, "2023M09", first);
        }
        export.add(area, ALL, "2022M09", 400).add(area, ALL, "2023M09", 4 * first - 42);
    }

    /** Each sheet tells what belongs to it: a line alone on a paper says nothing to anybody. */
    @Test
    void theOverviewOfOneLineSaysWhatItTells() {
        DatedExport one =
                new DatedExport()
                        .add("Hedensted", "Fleksjob", "2026M07", 400)
                        .add("Hedensted", "Fleksjob", "2025M07", 440)
                        .add("Hele landet", "Fleksjob", "2026M07", 90000)
                        .add("Hele landet", "Fleksjob", "2025M07", 95000);
        for (String other : List.of("Horsens", "Vejle", "Odder", "Samsø", "Favrskov")) {
            one.add(other, "Fleksjob", "2026M07", 300).add(other, "Fleksjob", "2025M07", 310);
        }
        DatedExport.Made made = one.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Kort fortalt")).contains("40 færre end i juli 2025");
        assertThat(made.text("Overblik"))
                .contains("Fleksjob", "Kilde: ", "I juli 2026 var der", "Det er et fald");
        one.add("Hedensted", "Efterløn", "2026M07", 90).add("Hedensted", "Efterløn", "2025M07", 95);
        assertThat(one.made(folder, "--kommune", "Hedensted").text("Overblik"))
                .contains("Det er et fald");
    }

    @Test
    void goalsAreCountedAlikeOnAllSheets() throws IOException {
        year(OWN, 100);
        String count = DatedExport.FULL_TIME;
        Made made =
                withGoals(
                        List.of(
                                List.of("Syge", "Sygedagpenge", count, "højst", "500"),
                                List.of("Fleks", "Fleksjob", count, "højst", "5"),
                                List.of(
                                        "Kontant",
                                        "Kontanthjælp",
                                        count,
                                        "merfald i forhold til Region Midtjylland",
                                        "2")),
                        "--kommune",
                        OWN);
        assertThat(made.text("Resultatmål")).contains("1 af 3 mål er nået; 1 kan ikke afgøres.");
        assertThat(made.text("Kort fortalt"))
                .contains("1 af 3 resultatmål er nået; 1 kan ikke afgøres. Ikke nået: \"Fleks\".");
        assertThat(made.row("Kort fortalt", "Fleks")).contains("ikke nået");
        assertThat(made.row("Kort fortalt", "Syge")).contains("nået");
    }

    /**
     * A single goal without a rule, all of whose figures stand on another sheet, has no sheet of
     * its own; the notes say where they are.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ydelsesgrupper i alt; Antal fuldtidspersoner| | Kort fortalt",
                "Ydelsesgrupper i alt; Offentlige udgifter pr. person i arbejdsstyrken| | Kort fortalt",
                // Judged, or one of several: these are told by no other sheet.
                "Fleksjob; Antal fuldtidspersoner; højst; 500| |",
                "Ydelsesgrupper i alt; Offentlige udgifter pr. person i arbejdsstyrken| Fleksjob;"
                        + " Antal fuldtidspersoner|",
                // The share of a year ago stands nowhere else.
                "Fleksjob; Fuldtidspersoner i pct. af arbejdsstyrken| |"
            })
    void aGoalThatIsOnlyFollowedIsShownOnce(String goal, @Nullable String more, @Nullable String at)
            throws IOException {
        for (String area : List.of(OWN, "Region Midtjylland")) {
            year(area, 100);
            for (String period : List.of("2022M09", "2023M09")) {
                String kroner = "Offentlige udgifter pr. person i arbejdsstyrken";
                export.add(area, ALL, period, kroner, period.startsWith("2022") ? "9000" : "9100");
                export.add(area, "Fleksjob", period, DatedExport.SHARE, "2,1");
            }
        }
        List<List<String>> goals = new ArrayList<>();
        Stream.of(goal, more)
                .filter(Objects::nonNull)
                .forEach(each -> goals.add(List.of(("Fulgt; " + each).split("; ", -1))));
        Made made = withGoals(goals, "--kommune", OWN);
        assertThat(made.sheets().contains("Resultatmål")).isEqualTo(at == null);
        String told = "Tallene for målet Fulgt står i arket ";
        assertThat(made.text("Noter").contains(told + at + ".")).isEqualTo(at != null);
        assertThat(made.text("Noter").contains(told)).isEqualTo(at != null);
    }

    /** The expenditure on more than three groups is summed up, and drawn where it is. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void expenditureIsSummedUpAsPersonsAre(int groups) {
        List<String> names = List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob");
        String kroner = "Offentlige udgifter pr. person i arbejdsstyrken";
        for (int i = 0; i < groups; i++) {
            export.add(OWN, names.get(i), "2022M09", kroner, "1000");
            export.add(OWN, names.get(i), "2023M09", kroner, "" + (1001 + i));
        }
        int sum = 1000 * groups + groups * (groups + 1) / 2;
        export.add(OWN, ALL, "2022M09", kroner, groups + "000");
        export.add(OWN, ALL, "2023M09", kroner, "" + sum);
        Made made = export.made(folder, "--kommune", OWN);
        assertThat(made.sheets().contains("Kort fortalt")).isEqualTo(groups > 3);
        assertThat(made.text("Grundlag").replace('\u00a0', ' '))
                .contains("Udgifter pr. person i arbejdsstyrken i Hedensted siden september 2022");
    }

    /** Beside the last of many areas it would stand on another paper, alone with that one. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsSaidOfALineStandsUnderATableThatGoesOn(boolean several) {
        for (String area : List.of(OWN, "Region Midtjylland", "Hele landet")) {
            boolean own = area.equals(OWN);
            for (String group : List.of("A-dagpenge", "Kontanthjælp", "Fleksjob")) {
                boolean few = own && !group.equals("Kontanthjælp");
                for (String at : List.of("2022M09", "2023M09")) {
                    int level = (few ? 12 : 60_000) + (at.startsWith("2023") ? 3 : 0);
                    export.add(area, group, at, level);
                    if (several) {
                        export.add(area, group, at, "Antal personer", "" + level);
                    }
                    export.add(area, group, at, DatedExport.SHARE, "2,1");
                }
            }
        }
        Object[] options = {"--kommune", OWN, "--sammenlign", "Region Midtjylland"};
        Object[] more = {
            "--kommune", OWN, "--sammenlign", "Region Midtjylland", "--sammenlign", "Hele landet"
        };
        Made made = export.made(folder, several ? more : options);
        String below = "Anm.: Lille grundlag: Hedensted (A-dagpenge og Fleksjob).";
        assertThat(made.text("Overblik").contains(below)).isEqualTo(several);
        assertThat(made.row("Overblik", "A-dagpenge").contains("lille grundlag: Hedensted"))
                .isEqualTo(!several);
    }

    /** By municipality and by benefit, where one paper has room for both; else by municipality. */
    @ParameterizedTest
    @CsvSource({"RAR Østjylland, 11, true", "Region Midtjylland, 19, false"})
    void whatDrivesTheChangeOfARegionFillsOnePaper(String whole, int count, boolean both) {
        List<String> region =
                List.of(
                        ("Favrskov Hedensted Horsens Norddjurs Odder Randers Samsø Silkeborg"
                                        + " Skanderborg Syddjurs Aarhus Herning Holstebro"
                                        + " Ikast-Brande Lemvig Ringkøbing-Skjern Skive Struer"
                                        + " Viborg")
                                .split(" ", -1));
        List<String> groups = List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob");
        for (String at : List.of("2022M09", "2023M09")) {
            int more = at.startsWith("2023") ? 5 : 0;
            for (String area : region.subList(0, count)) {
                groups.forEach(group -> export.add(area, group, at, 100 + more));
                export.add(area, ALL, at, 4 * (100 + more));
            }
            groups.forEach(group -> export.add(whole, group, at, count * (100 + more)));
            export.add(whole, ALL, at, 4 * count * (100 + more));
        }
        String said = export.made(folder, "--kommune", whole).text("Kort fortalt");
        assertThat(said).contains("\nKommune\n");
        assertThat(said.contains("\nYdelsesgruppe\n")).isEqualTo(both);
    }

    /** An index needs fifty; of fewer, or of one area, both sheets would draw the same numbers. */
    @ParameterizedTest
    @CsvSource({"20, true", "20, false", "200, false", "200, true"})
    void theSameCurveIsDrawnOnOneSheet(int level, boolean compared) {
        for (int month = 0; month < 25; month++) {
            String at = (2022 + month / 12) + String.format(Locale.ROOT, "M%02d", 1 + month % 12);
            export.add(OWN, "Fleksjob", at, level + month);
            if (compared) {
                export.add("Hele landet", "Fleksjob", at, 80 * level + month);
            }
        }
        String basis = export.made(folder, "--kommune", OWN).text("Grundlag");
        assertThat(basis.replace('\u00a0', ' ').lines())
                .filteredOn(line -> line.startsWith("Antal fuldtidspersoner i fleksjob"))
                .hasSize(1);
    }

    @Test
    void nobodyIsHeldAgainstItself() throws IOException {
        year("Region Midtjylland", 100);
        String count = DatedExport.FULL_TIME;
        Made made =
                withGoals(
                        List.of(
                                List.of("Syge", "Sygedagpenge", count, "højst", "500"),
                                List.of(
                                        "Fald",
                                        "Fleksjob",
                                        count,
                                        "merfald i forhold til Region Midtjylland",
                                        "2")),
                        "--kommune",
                        "Region Midtjylland");
        assertThat(made.text("Resultatmål"))
                .contains("1 af 1 mål er nået.")
                .contains("Mål, der måles mod Region Midtjylland selv, er ikke vurderet: Fald.")
                .doesNotContain("ikke nået");
        assertThat(made.text("Kort fortalt")).contains("1 af 1 resultatmål er nået.");
    }

    @Test
    void aChapterShowsItsNewestPeriodUnlessOneIsAskedFor() {
        year(OWN, 100);
        for (String at : List.of("2021Y01", "2022Y01", "2024Y01")) {
            int actual = Integer.parseInt(at.substring(0, 4)) - 1900;
            export.add(OWN, ALL, at, "Forventet antal", "300");
            export.add(OWN, ALL, at, "Faktisk antal", "" + actual);
        }
        Made free = export.made(folder, "--kommune", OWN);
        assertThat(free.text("Benchmark")).contains("Hedensted, 2024.");
        assertThat(free.row("Benchmark", "I alt")).contains("124");
        assertThat(free.text("Overblik")).contains("Hedensted, september 2023.");
        Made asked = export.made(folder, "--kommune", OWN, "--periode", "2023M09");
        assertThat(asked.text("Benchmark")).contains("Hedensted, 2022.");
        assertThat(asked.row("Benchmark", "I alt")).contains("122").doesNotContain("124");
    }

    @Test
    void whereNobodyIsCountedTheNewestOfTheFullestPeriodsIsShown() {
        for (String at : List.of("2020QMAT02", "2021QMAT02", "2019QMAT02", "2024Y01")) {
            export.add(OWN, ALL, at, "Forventet antal", "300");
            export.add(OWN, ALL, at, "Faktisk antal", "290");
        }
        export.add(OWN, ALL, "2026M01", "Samarbejdsgrad (pct.)", "29,3");
        Made made = export.made(folder, "--kommune", OWN);
        assertThat(made.text("Benchmark")).contains("Hedensted, 2024.");
        assertThat(made.text("Samarbejdsgrad") + made.text("Andre målinger"))
                .contains("januar 2026");
    }

    @Test
    void itIsSaidThatTheCountryStandsInForWhatIsNearer() {
        year(OWN, 100);
        year("Hele landet", 20_000);
        String said = "Sammenlignet med Hele landet, da ";
        assertThat(export.made(folder, "--kommune", OWN).run().err())
                .contains(said, "Region Midtjylland", " ikke er i udtrækket.");
        Made asked = export.made(folder, "--kommune", OWN, "--sammenlign", "Hele landet");
        assertThat(asked.run().err()).doesNotContain(said);
        year("Region Midtjylland", 4_000);
        Made near = export.made(folder, "--kommune", OWN);
        assertThat(near.run().err()).doesNotContain(said);
    }

    /** A table's name in that of a sheet is no claim on the figures of the others. */
    @Test
    void theTableOfASheetIsNotThatOfItsFile() throws IOException {
        Path export = Path.of("workbooks/exports/norddjurs/norddjurs-fokusmaal-2021.xlsx");
        Run run = Run.of("--ud", folder, export);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(WorkbookText.lines(Path.of(run.out().strip())))
                .filteredOn(line -> line.contains("fra tabel"))
                .hasSize(1)
                .allMatch(line -> line.contains("er i arket \"y30r21\" fra tabel y30r21."));
    }

    @Test
    void whatToTypeStandsOverNoTable() {
        year(OWN, 100);
        year("Horsens", 200);
        Made made = export.made(folder);
        assertThat(made.run().err()).contains("Kommune ikke valgt: viser Hedensted. Vælg med --");
        assertThat(made.text("Noter")).contains("Vælg med --kommune.");
        for (String sheet : made.sheets()) {
            if (!sheet.equals("Noter")) {
                assertThat(made.text(sheet)).as(sheet).doesNotContain("--");
            }
        }
        assertThat(made.text("Overblik")).contains("Kommune ikke valgt: viser Hedensted.");
    }
}
