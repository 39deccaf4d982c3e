package dk.overblik.app;

import static dk.overblik.app.DatedExport.FULL_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report on several exports says of what single ones of them have and lack. */
class CombinedRemarksTest {

    private static final String ALL = "Ydelsesgrupper i alt";

    @TempDir Path folder;

    private Path exports;

    @BeforeEach
    void make() throws IOException {
        exports = Files.createDirectory(folder.resolve("flere"));
    }

    @Test
    void aPartIsNotHeldAgainstTheTotalOfAnotherExport() throws IOException {
        both("Kontanthjælp", 300).write(exports, "kontanthjælp.csv");
        both("Sygedagpenge", 200).write(exports, "sygedagpenge.csv");
        both(ALL, 4000).write(exports, "alle.csv");
        assertThat(text("Overblik"))
                .contains(
                        "Ydelserne kan ikke lægges sammen til totalen i Hedensted, da Kontanthjælp"
                                + " og Sygedagpenge er fra andre udtræk end totalen.")
                .doesNotContain("Jobindsats' tal");
    }

    @Test
    void aGroupThatATotalCannotHoldIsNamed() throws IOException {
        both("Kontanthjælp", 560).write(exports, "kontanthjælp.csv");
        DatedExport one = both("Sygedagpenge", 200);
        for (String at : new String[] {"2023M06", "2024M06"}) {
            one.add("Hedensted", "Fleksjob", at, 300).add("Hedensted", ALL, at, 501);
        }
        one.write(exports, "alle.csv");
        assertThat(text("Overblik"))
                .contains(
                        "Ydelserne kan ikke lægges sammen til totalen i Hedensted, da Kontanthjælp"
                                + " er fra et andet udtræk end totalen.");
    }

    /** What is true of both areas is said once, also where each lacks a figure of its own. */
    @Test
    void areasThatLackDifferentFiguresHaveOneRemark() throws IOException {
        DatedExport one = new DatedExport();
        DatedExport other = new DatedExport();
        DatedExport all = new DatedExport();
        for (String at : new String[] {"2023M06", "2024M06"}) {
            for (String area : new String[] {"Hedensted", "Region Midtjylland"}) {
                boolean own = area.equals("Hedensted");
                one.add(area, "Kontanthjælp", at, DatedExport.FULL_TIME, own ? "300" : ".");
                other.add(area, "Sygedagpenge", at, DatedExport.FULL_TIME, own ? "." : "200");
                all.add(area, ALL, at, 4000);
            }
        }
        one.write(exports, "a.csv");
        other.write(exports, "b.csv");
        all.write(exports, "c.csv");
        String text = text("Overblik");
        assertThat(text)
                .contains(
                        "Ydelserne kan ikke lægges sammen til totalen i Hedensted og i Region"
                                + " Midtjylland, da Kontanthjælp og Sygedagpenge er fra andre"
                                + " udtræk end totalen.")
                .containsOnlyOnce("kan ikke lægges sammen til totalen");
    }

    /** The list of sheets has the titles: no two sheets have the same one. */
    @ParameterizedTest
    @CsvSource({"M06, måned for måned", "Q02, kvartal for kvartal", "Y01, år for år"})
    void overviewAndDevelopmentHaveTitlesOfTheirOwn(String part, String step) throws IOException {
        DatedExport export = new DatedExport();
        for (String benefit : new String[] {"A-dagpenge", "Fleksjob", "Sygedagpenge", ALL}) {
            for (int year = 2020; year <= 2024; year++) {
                export.add("Hedensted", benefit, year + part, 300 + year % 7);
            }
        }
        export.write(exports, "alle.csv");
        String title = "Udviklingen i fuldtidspersoner på offentlige ydelser";
        assertThat(text("Udvikling")).startsWith(title + ", " + step + " Hedensted");
        assertThat(text("Overblik")).startsWith(title + " Hedensted");
    }

    /** Titles say of several benefits without a total what the sentences say of them. */
    @Test
    void benefitsWithoutATotalAreNowhereCalledAll() throws IOException {
        both("A-dagpenge", 300).write(exports, "a.csv");
        both("Sygedagpenge", 200).write(exports, "b.csv");
        assertThat(text("Overblik"))
                .startsWith("Udviklingen i fuldtidspersoner på de viste ydelser");
        assertThat(WorkbookText.lines(exports.resolve("flere - samlet overblik.xlsx")))
                .noneMatch(line -> line.contains("offentlige ydelser"));
    }

    @Test
    void whichExportsEndBeforeThePeriodOfTheReportIsSaidBesideTheResult() {
        both("Sygedagpenge", 200).write(exports, "ny.csv");
        older("Kontanthjælp", "2022M06", "2023M05").write(exports, "måned.csv");
        older("Fleksjob", "2022Y01", "2023Y01").write(exports, "år.csv");
        older("Ledighedsydelse", "2021Y01", "2022Y01").write(exports, "gammelt år.csv");
        older("Ressourceforløb", "2023Q01", "2024Q01").write(exports, "kvartal.csv");
        Run run = Run.of("--samlet", "--kommune", "Hedensted", "--periode", "juni 2024", exports);
        assertThat(run.err())
                .contains(
                        "Udtrækkene slutter ikke samtidig: Rapporten er for juni 2024, men"
                                + " \"gammelt år.csv\" slutter med 2022, \"kvartal.csv\" slutter med 1."
                                + " kvartal 2024 og \"måned.csv\" slutter med maj 2023.");
    }

    @Test
    void whereAllExportsGoAsFarNothingIsSaidOfTheirEnds() {
        both("Sygedagpenge", 200).write(exports, "a.csv");
        both("Kontanthjælp", 300).write(exports, "b.csv");
        Run run = Run.of("--samlet", "--kommune", "Hedensted", exports);
        assertThat(run.err()).doesNotContain("samtidig");
        Run before =
                Run.of("--samlet", "--kommune", "Hedensted", "--periode", "juni 2023", exports);
        assertThat(before.err()).doesNotContain("samtidig");
    }

    /** Whoever works on from a printed path finds the result, wherever that is done. */
    @Test
    void thePathOfAResultIsPrintedWholeForAFolderAndForFiles() {
        Path file = both("Sygedagpenge", 200).write(exports, "a.csv");
        both("Kontanthjælp", 300).write(exports, "b.csv");
        Path here = Path.of("").toAbsolutePath();
        for (Path named : List.of(exports, file, exports.resolve("."))) {
            Run run = Run.of("--samlet", "--kommune", "Hedensted", here.relativize(named));
            Path printed = Path.of(run.out().strip());
            assertThat(printed).isAbsolute().exists();
            assertThat(printed.getParent().normalize()).isEqualTo(exports);
        }
    }

    private static DatedExport older(String benefit, String before, String at) {
        return new DatedExport()
                .add("Hedensted", benefit, before, 100)
                .add("Hedensted", benefit, at, 110);
    }

    @Test
    void ofOneExportThePartsAreSaidNotToBeAll() throws IOException {
        DatedExport one = both("Kontanthjælp", 300);
        for (String at : new String[] {"2023M06", "2024M06"}) {
            one.add("Hedensted", "Sygedagpenge", at, 200).add("Hedensted", ALL, at, 4000);
        }
        one.write(exports, "en.csv");
        new DatedExport().add("Odder", "Fleksjob", "2024M06", 9).write(exports, "to.csv");
        assertThat(text("Overblik"))
                .contains(
                        "I Hedensted giver ydelserne tilsammen 500 fuldtidspersoner, 3.500 færre"
                                + " end Jobindsats' tal. Udtrækket har ikke alle ydelser.");
    }

    /** Benefits that are lacking make the rest less, and never more, than the total. */
    @Test
    void thatBenefitsAreLackingExplainsNoSurplus() throws IOException {
        DatedExport one = both("Kontanthjælp", 300);
        for (String at : new String[] {"2023M06", "2024M06"}) {
            one.add("Hedensted", "Sygedagpenge", at, 200).add("Hedensted", ALL, at, 480);
        }
        one.write(exports, "en.csv");
        assertThat(text("Overblik"))
                .contains(
                        "giver ydelserne tilsammen 500 fuldtidspersoner, 20 flere end Jobindsats'")
                .doesNotContain("har ikke alle ydelser");
    }

    @Test
    void anExportWithoutTheAreaOrThePeriodIsNamed() throws IOException {
        both("Kontanthjælp", 300).write(exports, "kontanthjælp.csv");
        new DatedExport()
                .add("Odder", "Sygedagpenge", "2024M05", 20)
                .add("Odder", "Sygedagpenge", "2024M06", 21)
                .write(exports, "sygedagpenge.csv");
        new DatedExport()
                .add("Hedensted", "Fleksjob", "2023M04", 20)
                .add("Hedensted", "Fleksjob", "2023M05", 21)
                .write(exports, "fleksjob.csv");
        assertThat(text("Noter"))
                .contains("Udtrækket \"sygedagpenge.csv\" har ingen tal for Hedensted.")
                .contains("Udtrækket \"fleksjob.csv\" har ikke juni 2024, kun april-maj 2023.")
                .doesNotContain("Udtrækket \"kontanthjælp.csv\" har");
    }

    /** What stands in two exports is shown of one; the other has it none the less. */
    @Test
    void anExportWhoseFiguresStandInAnotherAsWellLacksNothing() throws IOException {
        both("Kontanthjælp", 300).write(exports, "a.csv");
        DatedExport same = both("Kontanthjælp", 300);
        for (String at : new String[] {"2023M06", "2024M06"}) {
            same.add("Odder", "Sygedagpenge", at, 21);
        }
        same.write(exports, "b.csv");
        DatedExport differs = both("Kontanthjælp", 301);
        for (String at : new String[] {"2023M06", "2024M06"}) {
            differs.add("Odder", "Fleksjob", at, 21);
        }
        differs.write(exports, "c.csv");
        assertThat(text("Noter"))
                .contains("a.csv", "b.csv", "c.csv")
                .doesNotContain("har ingen tal for")
                .doesNotContain("har ikke juni 2024");
    }

    /** Whoever compares with an area sees at once which exports lack it, and not in Noter alone. */
    @Test
    void exportsWithoutAnAreaThatIsComparedWithAreSaidAtOnce() throws IOException {
        both("Kontanthjælp", 300)
                .add("Hele landet", "Kontanthjælp", "2023M06", 9000)
                .add("Hele landet", "Kontanthjælp", "2024M06", 9100)
                .write(exports, "0.csv");
        String[] others = {
            "A-dagpenge",
            "Sygedagpenge",
            "Fleksjob",
            "Ledighedsydelse",
            "Førtidspension",
            "Seniorpension",
            "Efterløn"
        };
        for (int i = 0; i < others.length; i++) {
            both(others[i], 300).write(exports, (i + 1) + ".csv");
        }
        Run run = Run.of("--samlet", "--kommune", "Hedensted", exports);
        assertThat(run.err())
                .containsOnlyOnce(
                        "Udtrækkene \"1.csv\", \"2.csv\", \"3.csv\", \"4.csv\", \"5.csv\" og 2 andre har"
                                + " ingen tal for hele landet.");
    }

    /** Each chapter has its own newest period: what one of them shows is not left out. */
    @Test
    void aNewerPeriodThatAnotherSheetShowsIsNotCalledUnseen() throws IOException {
        both("Kontanthjælp", 300)
                .add("Hedensted", "Kontanthjælp", "2024M08", "Varighed i uger", "31,5")
                .add("Hedensted", "Kontanthjælp", "2024M07", "Varighed i uger", "30,5")
                .write(exports, "kontanthjælp.csv");
        both("Sygedagpenge", 300).write(exports, "sygedagpenge.csv");
        assertThat(text("Andre målinger")).contains("31,5 i august 2024");
        assertThat(text("Noter"))
                .contains("Udtrækkene har også juli 2024, som ikke vises.")
                .doesNotContain("august 2024, som ikke vises");
    }

    /** An older export's measure stands alone, not beside older figures of what is shown newer. */
    @Test
    void ofAMeasureOnlyTheBenefitsThatNothingElseShowsStandInAnOlderPeriod() throws IOException {
        DatedExport newer = new DatedExport();
        for (String at : new String[] {"2023M06", "2023M07", "2024M06", "2024M07"}) {
            for (String benefit : new String[] {"Sygedagpenge", "Fleksjob", ALL}) {
                int people = benefit.equals(ALL) ? 4000 : 210;
                newer.add("Hedensted", benefit, at, people)
                        .add("Hedensted", benefit, at, "Antal personer", "" + (people + 7));
            }
        }
        newer.write(exports, "alle.csv");
        both("Kontanthjælp", 300)
                .add("Hedensted", "Kontanthjælp", "2023M06", "Antal personer", "333")
                .add("Hedensted", "Kontanthjælp", "2024M06", "Antal personer", "344")
                .write(exports, "kontanthjælp.csv");
        assertThat(text("Andre målinger"))
                .contains("Kontanthjælp", "344")
                .doesNotContain("Sygedagpenge", "Fleksjob", ALL);
    }

    /** What was merged since is no figure that an export keeps to itself. */
    @Test
    void aFigureThatSeveralMakeTogetherIsNotCalledUntold() throws IOException {
        DatedExport total = new DatedExport();
        for (String at : new String[] {"2024M07", "2025M07"}) {
            int more = at.equals("2025M07") ? 60 : 0;
            total.add("Hedensted", "A-dagpenge", at, 500 + more)
                    .add("Hedensted", "Fleksjob", at, 700 - more / 2)
                    .add("Hedensted", "Sygedagpenge", at, 300)
                    .add("Hedensted", ALL, at, 2000 + more);
        }
        total.add("Hedensted", "Kontanthjælp", "2024M07", 432)
                .add("Hedensted", "Uddannelseshjælp", "2024M07", FULL_TIME, ".")
                .add("Hedensted", "Kontanthjælp", "2025M07", 440)
                .write(exports, "alle.csv");
        assertThat(text("Kort fortalt"))
                .contains("Kontanthjælp kan ikke opgøres for juli 2024")
                .doesNotContain("er ikke oplyst for juli 2024");
    }

    @Test
    void whatIsSaidOfAllExportsIsNotSaidOfTheFirst() {
        Path one =
                both("Kontanthjælp", 300)
                        .add("Hele landet", "Kontanthjælp", "2023M06", 9000)
                        .add("Hele landet", "Kontanthjælp", "2024M06", 9100)
                        .write(exports, "b.csv");
        Path first = both("Sygedagpenge", 300).write(exports, "a.csv");
        Run run = Run.of("--samlet", "--kommune", "Hedensted", first, one);
        assertThat(run.err())
                .contains("overblik.xlsx: Sammenlignet med Hele landet")
                .doesNotContain("a.csv: Sammenlignet");
    }

    /** Making a report of that export alone would not show it, either. */
    /**
     * What there is more of fills no sheet: that it is there is said once, and the rest in Noter.
     */
    @Test
    void whatIsPassedOverIsToldInNoter() throws IOException {
        List<String> files = List.of("a.csv", "b.csv", "c.csv");
        List<String> periods = List.of("2024Y01", "2020QMAT02", "2019QMAT02");
        for (int i = 0; i < files.size(); i++) {
            DatedExport benchmark = new DatedExport();
            if (i < 2) {
                benchmark.add("Hedensted", ALL, periods.get(i), "Forventet antal", "300");
            }
            benchmark.add("Hedensted", ALL, periods.get(i), "Faktisk antal", "290");
            benchmark.write(exports, files.get(i));
        }
        String said =
                "Udtrækkene \"b.csv\" og \"c.csv\" har flere tal for det samme, som ikke er vist.";
        assertThat(text("Benchmark"))
                .containsOnlyOnce("har flere tal for det samme")
                .contains(said + " Hvilke, står i arket Noter.")
                .doesNotContain("har også");
        assertThat(text("Noter"))
                .contains("Udtrækket \"b.csv\" har også Forventet antal")
                .contains("Udtrækket \"c.csv\" har også Faktisk antal")
                .doesNotContain("har flere tal for det samme");
    }

    @Test
    void aBenefitThatIsPaidNoLongerIsNotCalledPassedOver() throws IOException {
        DatedExport one = new DatedExport();
        for (String at : new String[] {"2024M06", "2024M07", "2025M06", "2025M07"}) {
            one.add("Hedensted", "A-dagpenge", at, 500).add("Hedensted", ALL, at, 900);
            if (!at.equals("2025M07")) {
                one.add("Hedensted", "Uddannelseshjælp", at, 120);
            }
        }
        one.write(exports, "alle.csv");
        new DatedExport()
                .add("Hedensted", "Sygedagpenge", "2024M07", 300)
                .add("Hedensted", "Sygedagpenge", "2025M07", 310)
                .write(exports, "sygedagpenge.csv");
        assertThat(text("Noter")).doesNotContain("har også Antal fuldtidspersoner");
    }

    /** A benefit by the year to date alone has no line, and no part of a sum, among quarters. */
    @ParameterizedTest
    @CsvSource({"2025MYTD06, 2026MYTD06", "2025M06, 2026M06", "2025, 2026"})
    void aBenefitOfOtherPeriodsIsNoneOfTheShown(String before, String now) throws IOException {
        new DatedExport()
                .add("Hedensted", "Sygedagpenge", "2025Q2", 257)
                .add("Hedensted", "Sygedagpenge", "2026Q2", 268)
                .write(exports, "kvartal.csv");
        new DatedExport()
                .add("Hedensted", "A-dagpenge", before, 256)
                .add("Hedensted", "A-dagpenge", now, 260)
                .write(exports, "andre.csv");
        assertThat(text("Overblik", "--periode", "2026Q2"))
                .contains("I 2. kvartal 2026 var der 268 fuldtidspersoner på sygedagpenge")
                .doesNotContain("viste ydelser");
    }

    private static DatedExport both(String benefit, int level) {
        return new DatedExport()
                .add("Hedensted", benefit, "2023M06", level)
                .add("Hedensted", benefit, "2024M06", level);
    }

    private String text(String sheet, Object... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("--samlet", "--kommune", "Hedensted"));
        words.addAll(List.of(options));
        words.add(exports);
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(exports.resolve("flere - samlet overblik.xlsx")).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet))
                .map(parts -> parts[3])
                .collect(Collectors.joining(" "));
    }
}
