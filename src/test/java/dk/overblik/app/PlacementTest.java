package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import dk.overblik.danish.DanishNames;
import dk.overblik.examples.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the places of municipalities against a count of the sample's own figures. */
class PlacementTest {

    private static final Path EXPORT = Run.EXPORTS.resolve("benchmark-y30r21.xlsx");
    private static final String PERIOD = "2021QMAT04";
    private static final int SHARE = 7;

    @TempDir Path folder;

    private static final List<String> SIX =
            List.of("Favrskov", "Hedensted", "Horsens", "Odder", "Randers", "Silkeborg");

    private final List<List<String>> sample = new ArrayList<>();

    @BeforeEach
    void readSample() {
        Tables.rows("samples/benchmark-y30r21-v2.csv").stream()
                .filter(row -> row.get(1).equals(PERIOD))
                .filter(row -> row.get(2).equals("Ydelsesgrupper i alt"))
                .forEach(sample::add);
        assertThat(sample).hasSize(98);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hedensted", "Norddjurs", "Allerød", "Lolland"})
    void thePlaceIsOneMoreThanThoseWithALowerShare(String own) {
        double value = share(own);
        long first = 1 + count(other -> other < value);
        long last = count(other -> other <= value);
        Shown shown = placement(own);
        List<String> row = shown.row("Faktisk andel (pct.)", 8);
        assertThat(row.subList(1, 3)).containsExactly(place(first, last), "98");
        assertThat(shown.row("Måling", 8).get(1)).isEqualTo("Placering (nr. 1 er lavest)");
    }

    private static String place(long first, long last) {
        return first == last ? "" + first : first + ".-" + last + ".";
    }

    @Test
    void theListHasEveryMunicipalityFromTheFirstPlaceOn() {
        Shown shown = placement("Hedensted");
        int first = shown.rowOf("Kommune") + 1;
        double previous = 0;
        HashSet<String> names = new HashSet<>();
        for (int row = first; row < first + 98; row++) {
            String name = shown.cells().get("A" + row);
            names.add(name);
            assertThat(share(name)).isGreaterThanOrEqualTo(previous);
            previous = share(name);
            String place = shown.cells().get("B" + row);
            double own = share(name);
            assertThat(place)
                    .isEqualTo(
                            place(1 + count(other -> other < own), count(other -> other <= own)));
        }
        assertThat(names).hasSize(98);
    }

    @Test
    void theAreaThatOthersShareWithTheOwnCouncilHasAColumn() {
        Shown shown = placement("Hedensted");
        assertThat(shown.cells().get("D" + shown.rowOf("Kommune"))).isEqualTo("Fælles område");
        assertThat(shown.cells().get("D" + shown.rowOf("Odder"))).isEqualTo("RAR Østjylland");
        assertThat(shown.cells().get("D" + shown.rowOf("Lemvig"))).isEqualTo("Region Midtjylland");
        for (String other : List.of("Gentofte", "Varde", "Lolland")) {
            assertThat(shown.cells().get("D" + shown.rowOf(other))).isEmpty();
        }
    }

    /** Six municipalities and the country, which has the sum of a count and the mean of a rate. */
    @ParameterizedTest
    @CsvSource({
        "Antal ledige personer, 210, false",
        "Ledige, 210, false",
        "Ledige, 35, true",
        "Antal ledige pr. 1.000 indbyggere, 210, true",
        "Udgifter i alt (kr.), 210, false",
        "Timeløn (kr.), 35, true",
        "Gennemsnitlig varighed (uger), 35, true",
        "Befolkningen (16-66 år), 210, false"
    })
    void nobodyIsRankedByHowLargeAMunicipalityIs(String measure, String country, boolean ranked) {
        DatedExport export = new DatedExport();
        for (int i = 0; i < SIX.size(); i++) {
            export.add(SIX.get(i), "A-dagpenge", "2017M09", measure, "" + (10 + 10 * i));
            export.add(SIX.get(i), "A-dagpenge", "2017M09", 40 + i);
            export.add(SIX.get(i), "A-dagpenge", "2017M09", DatedExport.SHARE, "2," + i);
        }
        export.add("Hele landet", "A-dagpenge", "2017M09", measure, country);
        String text = export.made(folder, "--kommune", "Odder").text("Placering");
        assertThat(text).contains("Fuldtidspersoner i pct. af arbejdsstyrken");
        assertThat(text.contains(measure.replace(" (16-66 år)", ""))).isEqualTo(ranked);
        assertThat(text).doesNotContain("Antal fuldtidspersoner", "efter antal");
    }

    /** The place is in one benefit of several, and the axis of its diagram names no unit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Fuldtidspersoner i pct. af arbejdsstyrken; Sygedagpenge; Fuldtidspersoner i pct. af"
                        + " arbejdsstyrken, A-dagpenge, september 2017: Odder er nr. 4 af 6",
                "Fuldtidspersoner i pct. af arbejdsstyrken; Ydelsesgrupper i alt; Fuldtidspersoner i"
                        + " pct. af arbejdsstyrken, offentlige ydelser, september 2017: Odder er",
                "Andel ledige med mindst 4 samtaler de seneste 12 måneder; Sygedagpenge; Andel"
                        + " ledige med mindst 4 samtaler de seneste 12 måneder (pct.), A-dagpenge,"
                        + " september 2017: Odder er",
                "Faktisk andel (pct.); Ydelsesgrupper i alt; Faktisk andel (pct.), offentlig"
                        + " forsørgelse, september 2017: Odder er",
                "Samarbejdsgrad (pct.); Sygedagpenge; Samarbejdsgrad (pct.), A-dagpenge, september"
                        + " 2017: Odder er"
            })
    void theTitleOfTheDiagramNamesTheBenefitAndTheUnit(String measure, String other, String title) {
        DatedExport export = new DatedExport();
        for (int i = 0; i < SIX.size(); i++) {
            export.add(SIX.get(i), "A-dagpenge", "2017M09", measure, "2," + i);
            export.add(SIX.get(i), other, "2017M09", measure, "3," + i);
        }
        Made made = export.made(folder, "--kommune", "Odder");
        assertThat(made.text("Grundlag").replace('\u00a0', ' ')).contains("\n" + title);
    }

    /** What a rule asks for is known: it is in percent, and more of it is good. */
    @ParameterizedTest
    @CsvSource({
        "Andel ledige med mindst 4 samtaler de seneste 12 måneder, true",
        "Andel ledige med mindst ét tilbud eller 225 arbejdstimer de seneste 12 måneder, true",
        "Andel ledige med mindst 4 hunde, false"
    })
    void aShareThatARuleAsksForIsKnown(String measure, boolean known) {
        DatedExport export = new DatedExport();
        for (int i = 0; i < SIX.size(); i++) {
            export.add(SIX.get(i), "A-dagpenge", "2022M09", measure, "8" + i + ",5");
        }
        Made made = export.made(folder, "--kommune", "Odder");
        assertThat(made.run().err().contains("kendes ikke af Overblik")).isEqualTo(!known);
        assertThat(made.text("Placering").contains(",5 pct., hvilket er")).isEqualTo(known);
        assertThat(made.text("Placering").contains(" pct.point ")).isEqualTo(known);
        assertThat(made.text("Placering").contains("Hvor hverken høje")).isEqualTo(!known);
    }

    /** There is a list all the same, which says what it follows and makes nothing of the median. */
    @Test
    void whereThereIsNothingButCountsTheListSaysWhatItFollows() {
        DatedExport export = new DatedExport();
        SIX.forEach(name -> export.add(name, "A-dagpenge", "2017M09", 10 * name.length()));
        assertThat(export.made(folder, "--kommune", "Odder").text("Placering"))
                .contains("følger mest af, hvor stor kommunen er", "Højest er")
                .doesNotContain("medianen af kommunerne");
    }

    @ParameterizedTest
    @CsvSource({
        "1.96 2.04 3 4 5 6, true",
        "2.0 2.0 3 4 5 6, false",
        "1.9 2.0 3 4 5 6, false",
        "1 2 3 4 5.44 5.36, true"
    })
    void thatPlacesFollowUnroundedFiguresIsSaidWhereItShows(String shares, boolean said) {
        String text = shared(DatedExport.SHARE, shares).text("Placering");
        assertThat(text.contains("Placeringen følger de uafrundede tal")).isEqualTo(said);
    }

    /**
     * What is published with two decimals is shown with them, as on the sheet of other measures.
     */
    @ParameterizedTest
    @CsvSource({
        "1.96 2.04 3 4.1 5 6, '4,10'",
        "1 2 3 4 5.44 5.36, '4,00'",
        "1.9 2.0 3 4.1 5 6, '4,1'",
        "1.9641 2.0421 3 4.1 5 6, '4,1'"
    })
    void aShareIsShownAsOnOtherSheets(String shares, String odder) {
        Made made = shared("Nettoafgang i pct.", shares);
        assertThat(made.row("Placering", "Nettoafgang i pct.").get(0)).isEqualTo(odder);
        assertThat(made.text("Placering")).contains("Odder har " + odder + " pct., hvilket er");
        assertThat(made.text("Andre målinger")).contains(odder + " pct.");
        boolean unrounded = made.text("Placering").contains("Placeringen følger de uafrundede tal");
        assertThat(unrounded).isEqualTo(shares.startsWith("1.9641"));
    }

    private Made shared(String measure, String shares) {
        DatedExport export = new DatedExport();
        String[] each = shares.split(" ", -1);
        for (int i = 0; i < SIX.size(); i++) {
            String share = each[i].replace('.', ',');
            export.add(SIX.get(i), "A-dagpenge", "2017M09", measure, share);
        }
        return export.made(folder, "--kommune", "Odder");
    }

    @Test
    void aSharedPlaceIsASpanInTheOneColumnOfPlaces() {
        DatedExport export = new DatedExport();
        List<String> shares = List.of("3,0", "2,0", "2,0", "2,0", "1,0", "4,0");
        for (int i = 0; i < SIX.size(); i++) {
            export.add(SIX.get(i), "A-dagpenge", "2017M09", DatedExport.SHARE, shares.get(i));
            export.add(SIX.get(i), "A-dagpenge", "2017M09", "Samarbejdsgrad (pct.)", "5" + i);
        }
        DatedExport.Made made = export.made(folder, "--kommune", SIX.get(2));
        assertThat(made.row("Placering", DatedExport.SHARE).subList(0, 3))
                .containsExactly("2,0", "2.-4.", "6");
        assertThat(made.row("Placering", SIX.get(3)).get(0)).isEqualTo("2.-4.");
        assertThat(made.row("Placering", SIX.get(0)).get(0)).isEqualTo("5");
        assertThat(made.text("Placering"))
                .contains(
                        "Horsens ligger på en delt 2.-4. plads af 6 (nr. 1 er lavest). Lavest er"
                                + " Randers (1,0 pct.), højest Silkeborg (4,0 pct.).");
        assertThat(made.text("Grundlag"))
                .contains(": Horsens ligger på\u00a0en delt 2.-4.\u00a0plads af\u00a06 (nr.");
    }

    /** A place has one form, whether a table, a sentence or a title tells it. */
    @ParameterizedTest
    @ValueSource(strings = {"112345", "111345", "123345", "214443", "123456"})
    void aPlaceHasOneFormThroughout(String figures) {
        DatedExport.Made made = ofShares(figures.chars().mapToObj(c -> (char) c + ",0").toList());
        String shown = made.row("Placering", SIX.get(2)).get(0);
        String told =
                shown.endsWith(".")
                        ? "ligger på en delt " + shown + " plads af 6 "
                        : "er nr. " + shown + " af 6 ";
        assertThat(made.text("Placering")).contains(SIX.get(2) + " " + told);
        assertThat(DanishNames.broken(made.text("Grundlag"))).contains(SIX.get(2) + " " + told);
    }

    /** Of the third of six municipalities, by the shares of all. */
    private DatedExport.Made ofShares(List<String> shares) {
        DatedExport export = new DatedExport();
        for (int i = 0; i < SIX.size(); i++) {
            export.add(SIX.get(i), "A-dagpenge", "2017M09", DatedExport.SHARE, shares.get(i));
        }
        return export.made(folder, "--kommune", SIX.get(2));
    }

    /** Where all have the same nobody is ahead, and bars of one length, or of none, say nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5,0 5,0 5,0 5,0 5,0 5,0; Alle 6 kommuner har 5,0 pct.",
                "0,0 0,0 0,0 0,0 0,0 0,0; Alle 6 kommuner har 0,0 pct.",
                "0,0 0,0 0,0 0,0 0,0 .; Alle 5 kommuner med tal har 0,0 pct.",
                "0,0 0,0 . 0,0 0,0 0,0; Alle 5 kommuner med tal har 0,0 pct.",
                "0,01 0,02 0,03 0,04 0,01 0,02; Alle 6 kommuner har 0,0 pct."
            })
    void nobodyHasAPlaceAmongEquals(String shares, String said) {
        DatedExport.Made made = ofShares(List.of(shares.split(" ", -1)));
        assertThat(made.text("Placering"))
                .contains(said)
                .doesNotContain("plads af", "er nr. ", "Højest", "Lavest", "medianen af", "..");
        assertThat(made.text("Grundlag")).doesNotContain("plads", "er nr. ", "har det samme");
    }

    @Test
    void theBenchmarksOwnPlacesAreNotComputedAgain() {
        Shown shown = placement("Hedensted");
        assertThat(shown.cells().values())
                .doesNotContain("Placering på benchmarkranglisten", "Forventet antal")
                .anyMatch(text -> text.contains("står i arket Benchmark"));
    }

    @Test
    void oneMunicipalityHasNoPlace() {
        Shown shown = Shown.of(folder, Run.EXPORTS.resolve(Run.HEDENSTED), "Placering");
        assertThat(shown.cells()).isEmpty();
    }

    private Shown placement(String own) {
        return Shown.of(folder, EXPORT, "Placering", "--kommune", own, "--periode", PERIOD);
    }

    private double share(String name) {
        return sample.stream()
                .filter(row -> row.get(0).equals(name))
                .mapToDouble(PlacementTest::number)
                .findFirst()
                .orElseThrow();
    }

    private long count(DoublePredicate matches) {
        return sample.stream().mapToDouble(PlacementTest::number).filter(matches).count();
    }

    private static double number(List<String> row) {
        return Double.parseDouble(row.get(SHARE).replace(',', '.'));
    }
}
