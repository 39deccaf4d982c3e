package dk.overblik.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.plausibility.Doubt.Ground;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    private static final String PERSONS = "Antal personer";
    private static final String FULL_TIME = "Antal fuldtidspersoner";
    private static final String SHARE = "Fuldtidspersoner i pct. af arbejdsstyrken";

    /**
     * A table of one measure, a row an area: "Hedensted 530 540; Horsens 1.18 1.198". Doubted are
     * the figures that stand in the last column again.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one area's own series, decimals between whole numbers
                "Hedensted 986 1.012 995 1.003 | 1.012 1.003",
                "Hedensted 986 1 1.012 995 | 1 1.012",
                "Hedensted 986 1.012 | 1.012",
                "Hedensted 1204 1.21 1198 | 1.21",
                "Hedensted 986 990 995 | ",
                "Hedensted 1 2 1.5 1 | ",
                "Hedensted 12 12.5 13 | ",
                "Hedensted 530 530.333 531.667 | ",
                "Hedensted 0 2 1.5 12 80 400 1200 | ",
                "Hedensted 0 0 1.5 0 | ",
                "Hedensted 1012 1.0123 995 | ",
                "Hedensted 1012 0.986 995 | ",
                // areas inside an area
                "Hele landet 71 71.926 72.852; Hedensted 530 540 550 | 71 71.926 72.852",
                "Hele landet 71.926; Hedensted 540; Samsø 12 | 71.926",
                "RAR Østjylland 11.349; Hedensted 540 | 11.349",
                "Region Midtjylland 11.349; Hedensted 540 | 11.349",
                "Hele landet 712.5; Hedensted 540 | ",
                // whole tables written so
                "Hedensted 586 577; Horsens 1.393 1.327 | 1.393 1.327",
                "Hedensted 586 577; Horsens 1.36 1.29; Randers 1.4 1.38 | 1.36 1.29 1.4 1.38",
                "Samsø 12 13; Hedensted 586 577; Horsens 1.393 1.327; Aarhus 5.12 5 | 1.393 1.327 5.12 5",
                // averages
                "Hedensted 586.5 577.25; Horsens 1393.5 1327.25 | ",
                "Hedensted 586.5 577; Horsens 1393 1327.25 | ",
                "Hedensted 56.667 57.333; Horsens 139.333 132.667; Samsø 2.333 2 | ",
                "Hedensted 560 570; RAR Østjylland 812.667 812.333 | ",
                "Samsø 2.5 3.5; Læsø 1.5 1.25; Hedensted 57 58 | ",
                "Hedensted 1.5 2 1.5; Horsens 2 2.5 2 | ",
            })
    void thousandsWhosePointWasLostAreDoubted(String table, String doubted) {
        Dataset figures = table(FULL_TIME, table);
        assertThat(values(figures, Ground.LOST_THOUSANDS)).isEqualTo(numbers(doubted));
    }

    /** Areas, benefits and measures of two figures, and what they are; the first one is told. */
    @ParameterizedTest
    @CsvSource({
        "Hedensted, Kontanthjælp, Antal fuldtidspersoner, 700, Hedensted, Kontanthjælp, Antal personer, 586",
        "Hedensted, Kontanthjælp, Antal personer, 24680, Hedensted, Ydelsesgrupper i alt, Antal personer, 6170",
        "Hedensted, Kontanthjælp, Antal personer, 24680, Hele landet, Kontanthjælp, Antal personer, 2400",
        "Hedensted, Kontanthjælp, Antal personer, 5000, RAR Østjylland, Kontanthjælp, Antal personer, 4000",
    })
    void aPartThatIsMoreThanItsWholeIsTold(
            String area,
            String benefit,
            String measure,
            double part,
            String otherArea,
            String otherBenefit,
            String otherMeasure,
            double whole) {
        for (double more :
                new double[] {0, -part + whole * 1.1, -part + whole, -part + whole - 5}) {
            Figures figures = new Figures();
            figures.add(area, benefit, measure, month(1), part + more);
            figures.add(otherArea, otherBenefit, otherMeasure, month(1), whole);
            figures.add(otherArea, otherBenefit, otherMeasure, month(2), 1);
            assertThat(values(figures.dataset(), Ground.ABOVE_WHOLE))
                    .isEqualTo(more == 0 ? List.of(part) : List.of());
        }
    }

    @Test
    void aWholeThatIsKnownToBeWrongIsNotHeldAgainstItsParts() {
        Figures figures = new Figures();
        figures.add("Hedensted", "Kontanthjælp", PERSONS, month(1), 586);
        figures.add("Hedensted", "Ydelsesgrupper i alt", PERSONS, month(1), -4012);
        assertThat(values(figures.dataset(), Ground.ABOVE_WHOLE)).isEmpty();
    }

    @Test
    void aTotalSmallerThanAPartLostItsPoint() {
        Figures figures = new Figures();
        figures.add("Hedensted", "Revalidering", PERSONS, month(1), 4.01);
        figures.add("Hedensted", "Kontanthjælp", PERSONS, month(1), 586);
        assertThat(values(figures.dataset(), Ground.LOST_THOUSANDS)).isEmpty();
        figures.add("Hedensted", "Ydelsesgrupper i alt", PERSONS, month(1), 4.012);
        figures.add("Hedensted", "Kontanthjælp", PERSONS, month(1), 586);
        assertThat(values(figures.dataset(), Ground.LOST_THOUSANDS)).containsExactly(4.012);
    }

    @Test
    void fullTimePersonsOfAThousandthOfThePersonsLostTheirPoint() {
        Figures figures = new Figures();
        figures.add("Horsens", "Kontanthjælp", PERSONS, month(1), 1393);
        figures.add("Horsens", "Kontanthjælp", FULL_TIME, month(1), 1.36);
        assertThat(values(figures.dataset(), Ground.LOST_THOUSANDS)).containsExactly(1.36);
    }

    @Test
    void aShareThatMakesAWorkforceOfAVillageProvesALostPoint() {
        Figures figures = new Figures();
        figures.add("Horsens", "Kontanthjælp", FULL_TIME, month(1), 1.36);
        figures.add("Horsens", "Kontanthjælp", SHARE, month(1), 2.7);
        figures.add("Læsø", "Kontanthjælp", FULL_TIME, month(1), 1.5);
        figures.add("Læsø", "Kontanthjælp", SHARE, month(1), 0.2);
        assertThat(values(figures.dataset(), Ground.LOST_THOUSANDS)).containsExactly(1.36);
    }

    @ParameterizedTest
    @CsvSource({
        "Antal personer, -13, NEGATIVE",
        "Antal fuldtidspersoner, -0.5, NEGATIVE",
        "Fuldtidspersoner i pct. af arbejdsstyrken, -2.3, NEGATIVE",
        "Fuldtidspersoner i pct. af arbejdsstyrken, 230, ABOVE_ALL",
        "Fuldtidspersoner i pct. af befolkningen, 100.1, ABOVE_ALL",
        "Ledige fuldtidspersoner i pct. af arbejdsstyrken, 230, ABOVE_ALL",
        "Antal ledige personer, -1, NEGATIVE",
        "Antal personer, 100000001, ABOVE_PEOPLE",
        "Antal fuldtidspersoner, 1e13, ABOVE_PEOPLE",
        "Antal personer i arbejdsstyrken, 3e9, ABOVE_PEOPLE",
    })
    void aLevelOutsideItsBoundsIsDoubted(String measure, double value, Ground ground) {
        Dataset figures = table(measure, "Hedensted 12 " + value);
        assertThat(values(figures, ground)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "Forskel mellem forventet og faktisk antal, -130",
        "Forskel mellem forventet og faktisk andel (pct. point), -0.4",
        "Placering på benchmarkranglisten, 1.5",
        "Offentlige udgifter pr. person i arbejdsstyrken, 161.03",
        "Antal fuldtidspersoner: ændring, -13",
        "Udvikling i pct., -230",
        "Samarbejdsgrad, 130",
        "Fuldtidspersoner i pct. af arbejdsstyrken, 100",
        "Fuldtidspersoner i pct. af arbejdsstyrken, 0",
        "Antal personer, 0",
        "Antal personer, 60000000",
        "Offentlige udgifter i alt, 40000000000",
    })
    void nothingButLevelsOfPersonsAndSharesIsDoubted(String measure, double value) {
        assertThat(doubts(table(measure, "Hedensted 58 " + value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hedensted 0.023 0.022; Horsens 0.027 0.026, true",
        "Hedensted 0.023 0.02; Horsens 0.027 0.03, false",
        "Hedensted 0.023 0.02; Horsens 0.027 0.026, true",
        "Hedensted 0.0234, true",
        "Hedensted 0.2 0.3; Horsens 0.1 0.4, false",
        "Hedensted 0.25 0.3; Horsens 0.15 0.4, false",
        "Hedensted 0.023 2.2; Horsens 0.027 2.6, false",
    })
    void aColumnOfSharesThatAreFractionsIsDoubted(String table, boolean doubted) {
        Dataset figures = table(SHARE, table);
        int all = doubted ? figures.size() : 0;
        assertThat(values(figures, Ground.LOST_PERCENT)).hasSize(all);
    }

    /** Doubted are the figures that stand in the last column again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hedensted 0.023 2.2; Horsens 0.027 2.6 | 0.023 0.027",
                "Hedensted 0.02 2.2; Horsens 0.027 2.6 | 0.02 0.027",
                "Hedensted 0.44 2.2; Horsens 0.61 2.6 | ",
                "Hedensted 0.123 12.2; Horsens 11.0 12.6 | 0.123",
                "Hedensted 0.2 2.2; Horsens 0.4 2.6 | ",
                "Hedensted 0.25 2.25; Horsens 0.4 2.6 | ",
                "Hedensted 0.023 2.2; Horsens 0 0.4 | ",
                "Hedensted 0 2.2; Horsens 0.1 2.6 | ",
                "Hedensted 0.30000000000000004 2.2; Horsens 0.1 2.6 | ",
                "Hedensted 0.023 2.2000000000000002; Horsens 0.1 2.6 | 0.023",
            })
    void aFractionAmongSharesInPercentIsDoubted(String table, String doubted) {
        List<Double> strays = values(table(SHARE, table), Ground.STRAY_FRACTION);
        assertThat(strays).isEqualTo(numbers(doubted));
    }

    @ParameterizedTest
    @CsvSource({
        "0.23, UNLIKE_COUNT",
        "23, UNLIKE_COUNT",
        "2.3,",
        "2.25,",
        "2.4,",
        "3.4, OFF_COUNT",
        "1.1, OFF_COUNT",
    })
    void aShareIsComparedWithItsCountOverTheExportsOwnWorkforce(double share, Ground ground) {
        Figures figures = new Figures();
        figures.add("Hedensted", "Kontanthjælp", FULL_TIME, month(1), 573);
        figures.add("Hedensted", "Kontanthjælp", SHARE, month(1), share);
        figures.add("Hedensted", "", "Arbejdsstyrken", month(1), 24900);
        List<Ground> grounds = doubts(figures.dataset()).stream().map(Doubt::ground).toList();
        assertThat(grounds).isEqualTo(ground == null ? List.of() : List.of(ground));
    }

    @Test
    void theWorkforceOfAnotherPeriodOrAreaSaysNothing() {
        Figures figures = new Figures();
        figures.add("Hedensted", "Kontanthjælp", FULL_TIME, month(1), 573);
        figures.add("Hedensted", "Kontanthjælp", SHARE, month(1), 0.2);
        figures.add("Hedensted", "", "Arbejdsstyrken", month(2), 24900);
        figures.add("Horsens", "", "Arbejdsstyrken", month(1), 24900);
        figures.add("Hedensted", "", "Befolkningen", month(1), 30000);
        assertThat(doubts(figures.dataset())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hedensted 586.5 577.25; Horsens 1393.5 1327, 1",
        "Hedensted 586.5 577.25; Horsens 1393 1327, 0",
        "Hedensted 586 577; Horsens 1.393 1.327, 0",
        "Horsens 1.393 1.327, 1",
    })
    void aColumnMostlyOfDecimalsIsSaidToBeAverages(String table, int remarks) {
        Dataset figures = table(FULL_TIME, table);
        assertThat(values(figures, Ground.AVERAGES)).hasSize(remarks);
    }

    /**
     * By hand: how many of the other shares of the column are missing, too, in 20 rows of one or
     * more months.
     *
     * @param impossible rows from above with shares over 100 in their first month
     */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0",
        "2, 1, 18",
        "3, 1, 17",
        "19, 1, 1",
        "20, 1, 0",
        "1, 3, 0",
        "2, 2, 38",
        "2, 3, 0",
        "3, 3, 57",
        "1, 12, 0",
        "11, 12, 0",
        "12, 12, 228"
    })
    void aColumnWithManyImpossibleSharesIsWrongAsAWhole(int impossible, int months, int others) {
        for (String measure : List.of(SHARE, "Fuldtidspersoner i pct. af befolkningen (Unge)")) {
            Figures figures = new Figures();
            for (int row = 0; row < 20; row++) {
                String area = row == 0 ? "Hedensted" : "Område " + row;
                for (int month = 1; month <= months; month++) {
                    boolean above = row < impossible && month == 1;
                    double share = above ? 101 + row : 2 + row / 10.0;
                    figures.add(area, "Kontanthjælp", measure, month(month), share);
                    figures.add(area, "Kontanthjælp", FULL_TIME, month(month), 573 + row);
                }
            }
            List<Doubt> doubts = doubts(figures.dataset());
            assertThat(doubts.stream().filter(d -> d.ground() == Ground.ABOVE_ALL))
                    .hasSize(impossible);
            assertThat(doubts.stream().filter(d -> d.ground() == Ground.AMONG_ABOVE_ALL))
                    .hasSize(others);
            assertThat(doubts).hasSize(impossible + others);
        }
    }

    /** Of some of the people, too, no share is above all of them; an index may be. */
    @ParameterizedTest
    @CsvSource({
        "Fuldtidspersoner i pct. af befolkningen (Unge), 1",
        "Fuldtidspersoner i pct. af arbejdsstyrken (Vinterledighed), 1",
        "Fuldtidspersoner i pct. af befolkningen (Indeks), 0",
        "Ledige fuldtidspersoner i pct. af arbejdsstyrken (Udvikling), 0",
        "Trivsel, 0"
    })
    void aShareOfSomeOfThePeopleIsBoundedToo(String measure, int doubted) {
        Dataset figures = table(measure, "Hedensted 279 63; Horsens -3 1");
        assertThat(values(figures, Ground.ABOVE_ALL)).hasSize(doubted);
        assertThat(doubts(figures)).hasSize(doubted);
    }

    /**
     * The persons of benefits in two months, in one or two areas, and of the total; doubted are the
     * totals that are told.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A-dagpenge 1234 1271; Kontanthjælp 2468 2542; Ydelsesgrupper i alt 3702 3813 | 3702 3813",
                "A-dagpenge 1234; Kontanthjælp 2468; Ydelsesgrupper i alt 3702 | 3702",
                "A-dagpenge 12 13; Kontanthjælp 24 25; Ydelsesgrupper i alt 36 38 | 36 38",
                "A-dagpenge 12 13; Kontanthjælp 0 25; Ydelsesgrupper i alt 12 38 | ",
                "A-dagpenge 112 13; Kontanthjælp 0 125; Ydelsesgrupper i alt 112 138 | 112 138",
                "A-dagpenge 12; Kontanthjælp 24; Ydelsesgrupper i alt 36 | ",
                "A-dagpenge 1234 1271; Kontanthjælp 2468 2542; Ydelsesgrupper i alt 3702 3812 | ",
                "A-dagpenge 1234 1271; Kontanthjælp 2468 2542; Ydelsesgrupper i alt 6170 6281 | ",
                "A-dagpenge 1234 1271; Ydelsesgrupper i alt 1234 1271 | ",
                "A-dagpenge 1234 1271; Kontanthjælp 2468; Ydelsesgrupper i alt 3702 1271 | 3702 1271",
            })
    void aTotalThatIsTheSumOfThePersonsBesideItIsDoubted(String table, String doubted) {
        Figures one = byBenefit(new Figures(), "Hedensted", PERSONS, table);
        assertThat(values(one.dataset(), Ground.SUM_OF_PERSONS)).isEqualTo(numbers(doubted));
        Figures other = byBenefit(new Figures(), "Hedensted", FULL_TIME, table);
        assertThat(values(other.dataset(), Ground.SUM_OF_SHOWN)).isEqualTo(numbers(doubted));
    }

    @Test
    void aTotalThatIsASumByChanceIsNotDoubtedBesideOthersThatAreNone() {
        Figures figures = new Figures();
        byBenefit(
                figures,
                "Læsø",
                PERSONS,
                "A-dagpenge 88 87; Efterløn 24 25; Ydelsesgrupper i alt 112 112");
        byBenefit(
                figures,
                "Horsens",
                PERSONS,
                "A-dagpenge 1231; Efterløn 24; Ydelsesgrupper i alt 1254");
        assertThat(doubts(figures.dataset())).isEmpty();
    }

    @Test
    void aHiddenPartLeavesATotalAsItIs() {
        Figures figures = new Figures();
        byBenefit(
                figures,
                "Hedensted",
                PERSONS,
                "A-dagpenge 1234; Kontanthjælp 24; Ydelsesgrupper i alt 1258");
        figures.add(
                "Hedensted",
                "Efterløn",
                PERSONS,
                month(1),
                Figure.missing(Figure.Reason.CONFIDENTIAL));
        assertThat(doubts(figures.dataset())).isEmpty();
    }

    private static Figures byBenefit(Figures figures, String area, String measure, String table) {
        for (String row : table.split("; ", -1)) {
            String[] words = row.split(" (?=-?\\d)", -1);
            for (int i = 1; i < words.length; i++) {
                figures.add(area, words[0], measure, month(i), Double.parseDouble(words[i]));
            }
        }
        return figures;
    }

    private static Dataset table(String measure, String table) {
        Figures figures = new Figures();
        for (String row : table.split("; ", -1)) {
            String[] words = row.split(" (?=-?\\d)", -1);
            for (int i = 1; i < words.length; i++) {
                figures.add(
                        words[0], "Kontanthjælp", measure, month(i), Double.parseDouble(words[i]));
            }
        }
        return figures.dataset();
    }

    private static Period month(int number) {
        return Period.month(2025, number);
    }

    private static List<Doubt> doubts(Dataset figures) {
        return Plausibility.doubts(
                figures, Figures.VOCABULARY.areas()::around, Figures.VOCABULARY.measures()::plain);
    }

    private static List<Double> numbers(@Nullable String row) {
        return row == null
                ? List.of()
                : Arrays.stream(row.split(" ", -1)).map(Double::valueOf).toList();
    }

    private static List<Double> values(Dataset figures, Ground ground) {
        List<Double> values = new ArrayList<>();
        for (Doubt doubt : doubts(figures)) {
            Figure figure = figures.observation(doubt.number()).figure();
            if (doubt.ground() == ground && figure instanceof Figure.Known known) {
                values.add(known.value());
            }
        }
        return values;
    }
}
