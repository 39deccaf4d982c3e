package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statistician would say of a table, said only where it is so; by arithmetic of its own. */
class ProfessionalSentencesTest {

    private static final String A = "A-dagpenge";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private static String id(YearMonth month) {
        return String.format(Locale.ROOT, "%dM%02d", month.getYear(), month.getMonthValue());
    }

    private static String name(YearMonth month) {
        List<String> names =
                List.of(
                        "januar",
                        "februar",
                        "marts",
                        "april",
                        "maj",
                        "juni",
                        "juli",
                        "august",
                        "september",
                        "oktober",
                        "november",
                        "december");
        return names.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSeriesIsToldByItsRecordsRunsAndSteps(int seed) {
        Random random = new Random(seed);
        List<Integer> levels = new ArrayList<>();
        YearMonth now = YearMonth.of(2018, 8);
        int level = 900;
        for (int i = 0; i < 49; i++) {
            level += (int) Math.round(12 * random.nextGaussian());
            levels.add(level);
            export.add("Hedensted", "Sygedagpenge", id(now.minusMonths(48L - i)), level);
        }
        String text = export.made(folder).text("Udvikling");
        assertThat(text)
                .contains(
                        "Siden juli 2018 er antallet "
                                + step(levels, 48, "faldet med ", "steget med ", "uændret")
                                + seasonal(levels)
                                + ".");
        List<Integer> shown = levels.subList(12, 49);
        int lowest = since(shown, true);
        int highest = since(shown, false);
        int newest = shown.get(36);
        boolean low = isTold(shown, lowest, true);
        boolean high = isTold(shown, highest, false);
        if (low && lowest < 0) {
            assertThat(text)
                    .contains(newest + " er det laveste antal i hele perioden fra august 2015.");
        } else if (low) {
            assertThat(text).contains("laveste antal siden " + name(now.minusMonths(36L - lowest)));
        } else if (high && highest < 0) {
            assertThat(text)
                    .contains(newest + " er det højeste antal i hele perioden fra august 2015.");
        } else if (high) {
            assertThat(text)
                    .contains("højeste antal siden " + name(now.minusMonths(36L - highest)));
        } else {
            assertThat(text).doesNotContain("laveste antal").doesNotContain("højeste antal");
            int run = run(levels);
            assertThat(text.contains(" i træk.")).isEqualTo(run >= 6);
            if (run >= 6) {
                assertThat(text)
                        .contains(
                                (newest < levels.get(36) ? "lavere" : "højere")
                                        + " end året før "
                                        + (run == 37 ? "i mindst " : "")
                                        + run
                                        + " måneder i træk.");
            }
        }
    }

    private static String seasonal(List<Integer> levels) {
        int now = levels.get(48) - levels.get(47);
        int then = levels.get(36) - levels.get(35);
        String same = (now == 0 ? " ligesom" : ", lige så meget som") + " på samme tid året før";
        return now == then
                ? same
                : "; på samme tid året før "
                        + step(levels, 36, "faldt det med ", "steg det med ", "var det uændret");
    }

    private static String step(
            List<Integer> levels, int at, String falls, String rises, String unchanged) {
        int step = levels.get(at) - levels.get(at - 1);
        return step == 0 ? unchanged : (step < 0 ? falls : rises) + Math.abs(step);
    }

    /** A year and more before, the nearest is away by more than the root of the newest. */
    private static boolean isTold(List<Integer> shown, int since, boolean lowest) {
        int newest = shown.get(36);
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = since + 1; i <= 24; i++) {
            nearest = Math.min(nearest, (shown.get(i) - newest) * (lowest ? 1 : -1));
        }
        return since < 24 && nearest > Math.sqrt(newest);
    }

    private static int since(List<Integer> shown, boolean lowest) {
        int newest = shown.get(shown.size() - 1);
        for (int i = shown.size() - 2; i >= 0; i--) {
            if (lowest ? shown.get(i) <= newest : shown.get(i) >= newest) {
                return i;
            }
        }
        return -1;
    }

    private static int run(List<Integer> levels) {
        int sign = Integer.signum(levels.get(48) - levels.get(36));
        int run = 0;
        while (run < 37
                && sign != 0
                && Integer.signum(levels.get(48 - run) - levels.get(36 - run)) == sign) {
            run++;
        }
        return run;
    }

    @Test
    void aShareIsToldFromToAndAgainstTheOthers() {
        for (String area : List.of("Hedensted", "Region Midtjylland", "Hele landet")) {
            int size = area.length();
            for (int year = 2023; year <= 2025; year++) {
                export.add(area, A, year + "M09", 100 * size - 5 * (year - 2022));
            }
            export.add(area, A, "2024M09", DatedExport.SHARE, "2," + size % 10);
            export.add(area, A, "2025M09", DatedExport.SHARE, "1," + size % 10);
        }
        for (String area : List.of("Horsens", "Odder")) {
            export.add(area, A, "2024M09", 400).add(area, A, "2025M09", 410);
        }
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--sammenlign", "Region Midtjylland");
        assertThat(made.text("Kommuner"))
                .contains(
                        "Det er et fald på 0,6 pct. (5 fuldtidspersoner) i forhold til september"
                                + " 2024 mod et fald på 0,3 pct. i Region Midtjylland.");
        assertThat(made.text("Kort fortalt"))
                .contains(
                        "Antallet svarer til 1,9 pct. af arbejdsstyrken i Hedensted, 1,0 pct.point"
                                + " mindre end i september 2024. I Region Midtjylland er andelen"
                                + " 1,8 pct.");
    }

    /** Shares that show alike are one fact. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24,0; 24,0; Andelen er den samme i Region Midtjylland og i hele landet.",
                "24,04; 23,96; Andelen er den samme i Region Midtjylland og i hele landet.",
                "21,5; 21,5; Både i Region Midtjylland og i hele landet er andelen 21,5 pct.",
                "24,0; 21,5; I Region Midtjylland er andelen 24,0 pct. og i hele landet 21,5 pct.",
                "21,5; ''; I Region Midtjylland er andelen 21,5 pct.",
                "24,0; ''; Andelen er den samme i Region Midtjylland.",
            })
    void sharesThatShowAlikeAreToldAtOnce(String region, String country, String said) {
        for (String area : List.of("Hedensted", "Region Midtjylland", "Hele landet")) {
            export.add(area, A, "2024M09", 4000).add(area, A, "2025M09", 4100);
        }
        export.add("Hedensted", A, "2024M09", DatedExport.SHARE, "23,3");
        export.add("Hedensted", A, "2025M09", DatedExport.SHARE, "24,0");
        export.add("Region Midtjylland", A, "2025M09", DatedExport.SHARE, region);
        if (!country.isEmpty()) {
            export.add("Hele landet", A, "2025M09", DatedExport.SHARE, country);
        }
        for (String area : List.of("Horsens", "Odder")) {
            export.add(area, A, "2024M09", 400).add(area, A, "2025M09", 410);
        }
        Made made =
                export.made(
                        folder,
                        "--kommune",
                        "Hedensted",
                        "--sammenlign",
                        "Region Midtjylland,Hele landet");
        assertThat(made.text("Kort fortalt"))
                .contains(
                        "Antallet svarer til 24,0 pct. af arbejdsstyrken i Hedensted, 0,7 pct.point"
                                + " mere end i september 2024. "
                                + said);
    }

    /** Whatever an export counts, how it has changed over the year is what is asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Antal personer; 410; 400; -10; Det er et fald på 2,4 pct. (10 personer) i forhold",
                "Antal personer; 400; 404; 4; Det er en stigning på 1,0 pct. (4 personer) i forhold",
                "Fuldtidspersoner i pct. af arbejdsstyrken; 2,6; 2,4; -0,2; Det er et fald på 0,2"
                        + " pct.point i forhold",
                "Fuldtidspersoner i pct. af befolkningen; 2,6; 2,6; 0,0; Det er uændret i forhold"
            })
    void anExportOfOneMeasureHasItsChange(
            String measure, String before, String now, String change, String said) {
        for (String area : List.of("Hedensted", "Hele landet")) {
            for (String benefit : List.of(A, "Fleksjob")) {
                export.add(area, benefit, "2024M09", measure, before);
                export.add(area, benefit, "2025M09", measure, now);
            }
            export.add(area, "Ydelsesgrupper i alt", "2024M09", measure, before);
            export.add(area, "Ydelsesgrupper i alt", "2025M09", measure, now);
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Overblik")).contains(said);
        assertThat(made.row("Overblik", "Fleksjob")).startsWith(now, change);
        assertThat(made.text("Overblik")).doesNotContain("uldtidspersoner seneste");
    }

    /** A share that shows alike says nothing against a number that has changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,4; 1,4; 1,4; 1,4 pct. af arbejdsstyrken i Hedensted, den samme andel som i"
                        + " september 2024. Andelen er den samme i hele landet.",
                "1,41; 1,44; 1,44; 1,4 pct. af arbejdsstyrken i Hedensted, den samme andel som i"
                        + " september 2024. Andelen er den samme i hele landet.",
                "1,41; 1,44; 2,8; 1,4 pct. af arbejdsstyrken i Hedensted, den samme andel som i"
                        + " september 2024. I hele landet er andelen 2,8 pct.",
                "1,44; 1,46; 2,8; 1,5 pct. af arbejdsstyrken i Hedensted, stort set den samme andel"
                        + " som i september 2024. I hele landet er andelen 2,8 pct.",
            })
    void aShareThatShowsAlikeIsNotCalledUnchanged(
            String before, String now, String country, String said) {
        for (String area : List.of("Hedensted", "Horsens", "Hele landet")) {
            export.add(area, A, "2024M09", 449).add(area, A, "2025M09", 471);
            // What others were a year before is nothing that the own share is told to be like.
            boolean whole = area.equals("Hele landet");
            export.add(area, A, "2024M09", DatedExport.SHARE, whole ? "2,9" : before);
            export.add(area, A, "2025M09", DatedExport.SHARE, whole ? country : now);
        }
        assertThat(export.made(folder, "--kommune", "Hedensted").text("Kort fortalt"))
                .contains("Antallet svarer til " + said)
                .doesNotContain("uændret 1,");
    }

    @Test
    void municipalitiesHaveOneThatLeadsAndOneThatTrails() {
        int[] changes = {-7, 12, -31, 4};
        List<String> areas = List.of("Hedensted", "Horsens", "Odder", "Skanderborg");
        for (int i = 0; i < 4; i++) {
            export.add(areas.get(i), A, "2016M09", 300);
            export.add(areas.get(i), A, "2017M09", 300 + changes[i]);
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Kommuner"))
                .contains(
                        "Blandt kommunerne med tal er det største fald i antal i Odder (31 færre) og"
                                + " den største stigning i Horsens (12 flere).");
    }

    /** In percent, as in persons the largest is always at an end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-8; -360; -12; Hedensted faldt 2,0 pct.; Odder faldt mest (9,0 pct.), og ingen"
                        + " steg",
                "-360; -8; -12; ''; Hedensted faldt mest (90,0 pct.), og ingen steg",
                "0; -4; 2; Hedensted uændret; Horsens steg mest (0,2 pct.), Odder faldt mest (0,1"
                        + " pct.)",
                "1; -4; 8; Hedensted stort set uændret; Horsens steg mest (0,8 pct.), Odder faldt"
                        + " mest (0,1 pct.)",
                "7; -400; 4; ''; Odder faldt mest (10,0 pct.), Hedensted steg mest (1,8 pct.)",
                "40; -400; 100; ''; Hedensted og Horsens steg mest (10,0 pct. hver), Odder faldt"
                        + " mest (10,0 pct.)",
                "41; -400; 103; ''; Horsens og Hedensted steg mest (10,3 pct."
                        + " hver), Odder faldt mest (10,0 pct.)",
            })
    void theTitleOfMunicipalitiesTellsOfTheOwnOne(
            int own, int odder, int horsens, String first, String ends) {
        List<String> areas = List.of("Hedensted", "Odder", "Horsens");
        int[] before = {400, 4000, 1000};
        int[] changes = {own, odder, horsens};
        for (int i = 0; i < 3; i++) {
            export.add(areas.get(i), A, "2016M09", before[i]);
            export.add(areas.get(i), A, "2017M09", before[i] + changes[i]);
        }
        assertThat(titles())
                .contains(
                        "Fuldtidspersoner på A-dagpenge siden september 2016, blandt kommuner med"
                                + " tal: "
                                + (first.isEmpty() ? "" : first + "; ")
                                + ends);
    }

    /** What all of them did is known: that is what the own one is held against. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-54, -1460; er antallet faldet mindre end i Region Midtjylland, 5,4 mod 14,6 pct.",
                "-54, -146; er antallet faldet mere end i Region Midtjylland, 5,4 mod 1,5 pct.",
                "54, 540; er antallet steget lige så meget som i Region Midtjylland, 5,4 pct.",
                "-54, 540; er antallet faldet 5,4 pct., mens det er steget 5,4 pct. i Region"
                        + " Midtjylland",
                "1, 540; er antallet stort set uændret, mens det er steget 5,4 pct. i Region"
                        + " Midtjylland",
                "0, 0; er antallet uændret ligesom i Region Midtjylland",
            })
    void theTitleHoldsTheOwnMunicipalityAgainstAllOfThem(String changes, String said) {
        List<String> areas = List.of("Hedensted", "Region Midtjylland", "Odder", "Horsens");
        String[] changed = changes.split(", ", -1);
        int[] before = {1000, 10_000, 49, 50};
        for (int i = 0; i < 4; i++) {
            int change = i < 2 ? Integer.parseInt(changed[i]) : 20;
            export.add(areas.get(i), A, "2024M09", before[i]);
            export.add(areas.get(i), A, "2025M09", before[i] + change);
        }
        // Two that are not of few persons are too few to compare.
        assertThat(titles()).doesNotContain("i Hedensted er antallet");
        export.add("Skive", A, "2024M09", 300).add("Skive", A, "2025M09", 303);
        assertThat(titles())
                .contains(
                        "Fuldtidspersoner på A-dagpenge siden september 2024: i Hedensted "
                                + said
                                + "\n");
    }

    /** One change is called the same on every sheet; a single person is no development. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "257; 258; 1 mere end; er antallet stort set uændret, mens; Det er stort set"
                        + " uændret (1 fuldtidsperson mere); var stort set uændret; stort set"
                        + " uændret, mens",
                "257; 256; 1 færre end; er antallet stort set uændret, mens; Det er stort set"
                        + " uændret (1 fuldtidsperson færre); var stort set uændret; stort set"
                        + " uændret, mens",
                "257; 257; lige så mange som; er antallet uændret, mens; Det er uændret i forhold til;"
                        + " var uændret; uændret, mens",
                "257; 259; 2 flere end; er antallet steget mindre; Det er en stigning på 0,8 pct. (2"
                        + " fuldtidspersoner); var steget med 0,8 pct.; steget mindre end",
                "9000; 9004; 4 flere end; er antallet stort set uændret, mens; Det er stort set"
                        + " uændret (4 fuldtidspersoner flere); var stort set uændret; stort set"
                        + " uændret, mens",
            })
    void oneChangeHasOneVerdictOnAllSheets(
            int before,
            int now,
            String number,
            String brief,
            String among,
            String series,
            String title) {
        for (int year = 2023; year <= 2025; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                String at = year + "Q0" + quarter;
                boolean newest = at.equals("2025Q04");
                export.add("Hedensted", A, at, newest ? now : before);
                export.add("Region Midtjylland", A, at, newest ? 10_300 : 10_000);
                export.add("Odder", A, at, 300).add("Skive", A, at, newest ? 310 : 300);
            }
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Kort fortalt")).contains(number + " ").contains(brief);
        assertThat(made.text("Kommuner")).contains(among);
        assertThat(made.text("Udvikling")).contains(series);
        assertThat(made.text("Grundlag").replace('\u00a0', ' '))
                .contains("i Hedensted er antallet " + title);
    }

    /** Two or three of a kind are no run, and no record, of quarters and years as of months. */
    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "5, true"})
    void aRunIsOfFourAtLeast(int length, boolean told) {
        for (int i = 0; i < 16; i++) {
            int year = 2022 + i / 4;
            // A year of much fewer ends the run; the quarters then rise against those before it.
            int level = i < 12 ? 900 - 10 * (i / 4) : 890;
            export.add("Hedensted", A, year + "Q0" + (1 + i % 4), level);
        }
        // The one that ends it was higher the year before.
        int broken = 15 - length;
        if (broken >= 12) {
            export.add("Hedensted", A, "2025Q0" + (1 + broken % 4), 800);
        }
        String text = export.made(folder, "--kommune", "Hedensted").text("Udvikling");
        assertThat(text.contains(" kvartaler i træk.")).isEqualTo(told);
    }

    /** What it costs is told ahead of all where there is room and something to compare it with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "11014,60 11428,41; 12189,42 12959,98; steget mindre end i Region Midtjylland, 3,8"
                        + " mod 6,3 pct.",
                "12000,00 11400,00; 12000,00 11880,00; faldet mere end i Region Midtjylland, 5,0"
                        + " mod 1,0 pct.",
                // A krone of few is no person: what shows as a change is one.
                "100,00 101,00; 100,00 103,00; steget mindre end i Region Midtjylland, 1,0 mod 3,0"
                        + " pct.",
                "12000,00 12000,00; 12000,00 12600,00; uændret, mens det er steget 5,0 pct. i Region"
                        + " Midtjylland.",
                "12000,00 12600,00; ''; ''",
            })
    void expenditureIsToldAgainstTheOthers(String own, String other, String said) {
        String kroner = "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";
        String all = "Ydelsesgrupper i alt";
        for (String area : List.of("Hedensted", "Region Midtjylland")) {
            export.add(area, all, "2024M09", 4600).add(area, all, "2025M09", 4500);
            String[] amounts = (area.equals("Hedensted") ? own : other).split(" ", -1);
            if (amounts.length == 2) {
                export.add(area, all, "2024Q03", kroner, amounts[0])
                        .add(area, all, "2025Q03", kroner, amounts[1]);
            }
        }
        String text = export.made(folder, "--kommune", "Hedensted").text("Kort fortalt");
        String opening =
                "De offentlige udgifter til alle ydelser under ét pr. person i arbejdsstyrken (løbende priser) er i"
                        + " Hedensted fra 3. kvartal 2024 til 3. kvartal 2025 ";
        assertThat(text.replace('\n', ' ').contains(opening)).isEqualTo(!said.isEmpty());
        assertThat(text.replace('\n', ' ')).contains(said.isEmpty() ? "" : opening + said);
    }

    private String titles() {
        return (export.made(folder, "--kommune", "Hedensted").text("Grundlag") + "\n")
                .replace('\u00a0', ' ');
    }

    /** Whoever is at an end has just been told so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hedensted; (nr. 1 er lavest). Lavest er Odder (1,2 pct.), højest Randers (4,0 pct.).",
                "Odder; Odder er nr. 1 af 6 (nr. 1 er lavest). Højest er Randers (4,0 pct.).",
                "Randers; Randers er nr. 6 af 6 (nr. 1 er lavest). Lavest er Odder (1,2 pct.)."
            })
    void aListHasALowestAndAHighest(String own, String said) {
        List<String> areas = List.of("Hedensted", "Horsens", "Odder", "Vejle", "Randers", "Skive");
        String[] shares = {"2,1", "3,4", "1,2", "2,2", "4,0", "2,0"};
        for (int i = 0; i < 6; i++) {
            export.add(areas.get(i), A, "2017M09", 100 + i);
            export.add(areas.get(i), A, "2017M09", DatedExport.SHARE, shares[i]);
        }
        assertThat(export.made(folder, "--kommune", own).text("Placering")).contains(said);
    }

    @Test
    void noTableIsToldInMoreThanThreeSentencesAndABenefitKeepsItsLetter() {
        for (String area : List.of("Hedensted", "RAR Østjylland", "Hele landet")) {
            for (int i = 0; i < 49; i++) {
                export.add(area, A, id(YearMonth.of(2016, 9).minusMonths(i)), 500 + i);
            }
        }
        Made made = export.made(folder, "--kommune", "Hedensted", "--sammenlign", "RAR Østjylland");
        for (String sheet : List.of("Overblik", "Udvikling")) {
            long sentences =
                    made.lines().stream()
                            .map(line -> line.split(" \\| ", -1))
                            .filter(parts -> parts[0].equals(sheet) && parts[1].matches("A\\d+"))
                            .filter(parts -> parts[4].startsWith("="))
                            .count();
            assertThat(sentences).as(sheet).isBetween(2L, 3L);
        }
        assertThat(made.text())
                .contains("på A-dagpenge i Hedensted")
                .doesNotContain("a-dagpenge i");
    }
}
