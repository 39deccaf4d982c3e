package dk.overblik.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.examples.GrowingCost;
import dk.overblik.examples.ManyBenefits;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content.Formula;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Settings.Goal;
import dk.overblik.report.choice.Wishes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A cell has room for so many signs of a formula, and functions within each other, and one that has
 * more would be a text that stays when figures are corrected: however much there is in a report,
 * none of its formulas is one.
 */
class LiveFormulasTest {

    private static final String OWN = "Hedensted";
    private static final String WHOLE = "RAR Østjylland";
    private static final String COUNTRY = "Hele landet";
    private static final String ALL = "Ydelsesgrupper i alt";
    private static final String FULL_TIME = "Antal fuldtidspersoner";
    private static final String SHARE = "Fuldtidspersoner i pct. af arbejdsstyrken";
    private static final String KRONER = "Offentlige udgifter pr. person i arbejdsstyrken";

    /** Functions within each other; Excel's own limit is 64. */
    private static final int MOST_LEVELS = 60;

    private static final Source SETTING = new Source("Overblik indstillinger.xlsx", "Mål", 9, 4);

    private static final List<String> AREAS =
            List.of(
                    "Favrskov",
                    "Horsens",
                    "Norddjurs",
                    "Odder",
                    "Randers",
                    "Samsø",
                    "Silkeborg",
                    "Skanderborg",
                    "Syddjurs",
                    "Aarhus",
                    "Herning",
                    "Holstebro",
                    "Ikast-Brande",
                    "Lemvig",
                    "Skive",
                    "Struer",
                    "Viborg",
                    "Ringkøbing-Skjern");

    @ParameterizedTest
    @MethodSource("dk.overblik.report.StoredExport#names")
    void allFormulasOfStoredExportsHaveRoom(String name) throws IOException {
        assertHaveRoom(StoredExport.of(name).published(Wishes.none()).pages());
    }

    /**
     * @param groups of benefits
     * @param months of figures, the last one of which is reported
     * @param compared how many areas the own one is compared with
     * @param most how much each group changes in the last month at the least
     */
    @ParameterizedTest
    @CsvSource({"4, 1, 1, 20", "12, 25, 2, 60", "12, 1, 18, 60", "40, 1, 1, 100"})
    void allFormulasOfDrawnFiguresHaveRoom(int groups, int months, int compared, int most) {
        List<String> benefits = ManyBenefits.names(groups, ManyBenefits.KNOWN);
        List<String> areas = new ArrayList<>(List.of(WHOLE, COUNTRY));
        areas.addAll(AREAS);
        Dataset drawn = drawn(benefits, months, most, new Random(groups * 31L + compared));
        for (String own : List.of(OWN, WHOLE)) {
            List<String> others =
                    areas.stream().filter(area -> !area.equals(own)).limit(compared).toList();
            Wishes wishes =
                    new Wishes(Optional.of(own), others, Optional.empty(), settings(benefits));
            assertHaveRoom(pages(drawn, wishes));
        }
    }

    /** However many groups there are, what a report of 21 areas costs grows as they do. */
    @Test
    void twiceAsManyGroupsTakeAboutTwiceAsLong() {
        new GrowingCost(Duration.ofMillis(200)).assertInStep(60, LiveFormulasTest::reporting);
    }

    private static Runnable reporting(int groups) {
        List<String> benefits = ManyBenefits.names(groups, ManyBenefits.KNOWN);
        Dataset drawn = drawn(benefits, 1, 60, new Random(groups));
        Wishes wishes =
                new Wishes(
                        Optional.of(OWN),
                        List.of(WHOLE, COUNTRY),
                        Optional.empty(),
                        Settings.none());
        return () -> pages(drawn, wishes);
    }

    /** A goal for each rule and each of the known benefits. */
    private static Settings settings(List<String> benefits) {
        List<Goal> goals = new ArrayList<>();
        for (String benefit : benefits.subList(0, Math.min(benefits.size(), ManyBenefits.KNOWN))) {
            Measure measure = Figures.VOCABULARY.measures().measure(FULL_TIME);
            for (Goal.Kind kind : Goal.Kind.values()) {
                goals.add(
                        new Goal(
                                "Mål for " + benefit + " " + kind,
                                List.of(BenefitGroup.group(benefit)),
                                measure,
                                Optional.of(new Goal.Rule(kind, Optional.empty(), 5, SETTING))));
            }
        }
        Settings none = Settings.none();
        return new Settings(
                none.standing(),
                none.order(),
                goals,
                none.focusLimit(),
                none.groups(),
                none.bases(),
                none.benefitGroups(),
                none.budgets(),
                none.rules(),
                none.answers());
    }

    /** Years in which little happens, and a last month; some figures are hidden. */
    private static Dataset drawn(List<String> benefits, int months, int most, Random random) {
        Figures figures = new Figures();
        List<String> areas = new ArrayList<>(List.of(OWN, WHOLE, COUNTRY));
        areas.addAll(AREAS);
        for (String area : areas) {
            int[] totals = new int[months + 12];
            for (String benefit : benefits) {
                int level = 500 + random.nextInt(3000);
                int jump = (random.nextBoolean() ? 1 : -1) * (most + random.nextInt(most));
                for (int month = 0; month < months + 12; month++) {
                    int value = level + random.nextInt(9) - 4;
                    value += month == months + 11 ? jump : 0;
                    totals[month] += value;
                    if (month >= 12 || month == 0 || months > 12) {
                        add(figures, area, benefit, month, value, random);
                    }
                }
            }
            for (int month = 0; month < months + 12; month++) {
                add(figures, area, ALL, month, totals[month], new Random(1));
            }
        }
        return figures.dataset();
    }

    private static void add(
            Figures figures, String area, String benefit, int month, int value, Random random) {
        Period at = Period.month(2021 + month / 12, 1 + month % 12);
        Figure figure =
                random.nextInt(400) == 0
                        ? Figure.missing(Figure.Reason.CONFIDENTIAL)
                        : Figure.known(value);
        figures.add(area, benefit, FULL_TIME, at, figure);
        figures.add(area, benefit, SHARE, at, Math.rint(value / 50.0) / 10);
        if (at.last().getMonthValue() % 3 == 0) {
            Period quarter = Period.quarter(at.last().getYear(), at.last().getMonthValue() / 3);
            figures.add(area, benefit, KRONER, quarter, value * 7.0);
        }
    }

    private static List<Page> pages(Dataset dataset, Wishes wishes) {
        Report report = StoredExport.report(dataset, "a.xlsx");
        Report.Outcome outcome = report.of(dataset, List.of(), wishes);
        assertThat(outcome).isInstanceOf(Report.Published.class);
        return ((Report.Published) outcome).pages();
    }

    private static void assertHaveRoom(List<Page> pages) {
        for (Page page : pages) {
            for (Page.Row row : page.rows()) {
                for (PageCell cell : row.cells()) {
                    if (cell.content() instanceof Formula live) {
                        assertThat(live.formula())
                                .as(page.name() + ": " + live.cached())
                                .hasSizeLessThanOrEqualTo(Formula.LONGEST);
                        assertThat(levels(live.formula()))
                                .as(page.name() + ": " + live.cached())
                                .isLessThanOrEqualTo(MOST_LEVELS);
                    }
                }
            }
        }
    }

    /** How many brackets of a formula are open at once, at the most; texts have their own. */
    private static int levels(String formula) {
        int open = 0;
        int most = 0;
        boolean text = false;
        for (int i = 0; i < formula.length(); i++) {
            char sign = formula.charAt(i);
            text ^= sign == '"';
            open += text ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
            most = Math.max(most, open);
        }
        return most;
    }
}
