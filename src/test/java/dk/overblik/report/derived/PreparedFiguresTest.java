package dk.overblik.report.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.examples.Figures;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.Told;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.PeriodWish.Average;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.ScopeChoice;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.overview.OverviewChapter;
import dk.overblik.rulebook.Rulebook;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What is computed before the tables: totals, groups read as one, averages of months. */
class PreparedFiguresTest {

    private static final String FULL_TIME = "Antal fuldtidspersoner";
    private static final Period NOW = Period.month(2017, 3);
    private static final BenefitGroup SICKNESS = BenefitGroup.sum("Sygedagpengeområdet");

    private final Figures export = new Figures();

    @Test
    void anExportWithoutATotalGetsTheSumOfItsGroupsUnderANameOfItsOwn() {
        add("Kontanthjælp", NOW, 40);
        add("Fleksjob", NOW, 60);
        Observation total = total(prepared(Optional.empty()), NOW);
        assertThat(total.figure()).isEqualTo(Figure.known(100));
        assertThat(SentenceNames.inRow(total.key().benefit()))
                .isEqualTo("I alt, viste ydelser (beregnet)");
    }

    @Test
    void theTotalIsMissingWhereAPartIs() {
        add("Kontanthjælp", NOW, 40);
        export.add("Hedensted", "Fleksjob", FULL_TIME, NOW, Figure.missing(Reason.CONFIDENTIAL));
        assertThat(total(prepared(Optional.empty()), NOW).figure())
                .isEqualTo(Figure.missing(Reason.CONFIDENTIAL));
    }

    @Test
    void aGroupThatIsNotPaidThenIsNoPartOfTheTotal() {
        Period later = Period.month(2026, 1);
        add("Sygedagpenge", later, 40);
        add("Fleksjob", later, 60);
        add("Tidlig pension", later, 5);
        add("Sygedagpenge", NOW, 1);
        add("Fleksjob", NOW, 2);
        PreparedFigures prepared = prepared(Optional.empty());
        assertThat(total(prepared, later).figure()).isEqualTo(Figure.known(105));
        assertThat(total(prepared, NOW).figure()).isEqualTo(Figure.known(3));
    }

    @Test
    void personsAreNeverAddedUpAndOverlappingOrUnknownGroupsNeither() {
        add("Kontanthjælp", NOW, 40);
        add("Fleksjob", NOW, 60);
        export.add("Hedensted", "Fleksjob", "Antal personer", NOW, 61);
        PreparedFigures prepared = prepared(Optional.empty());
        assertThat(
                        Told.figure(
                                        figures(prepared),
                                        "Hedensted",
                                        BenefitSums.SHOWN_TOTAL,
                                        "Antal personer",
                                        NOW)
                                .figure())
                .isEqualTo(Figure.missing(Reason.NOT_ADDITIVE));
        for (String overlapping : List.of("Kontanthjælp mv.", "En ny ydelse")) {
            Figures other = new Figures();
            other.add("Hedensted", "Kontanthjælp", FULL_TIME, NOW, 1);
            other.add("Hedensted", overlapping, FULL_TIME, NOW, 2);
            assertThat(benefits(other.dataset())).doesNotContain(BenefitSums.SHOWN_TOTAL);
        }
    }

    /** After the reform kontanthjælp holds who was on uddannelseshjælp: the two share persons. */
    @Test
    void noTotalIsMadeWhereABenefitHasFiguresAfterItWasMerged() {
        Period later = Period.month(2025, 12);
        for (int lived : List.of(0, 167)) {
            Figures other = new Figures();
            other.add("Hedensted", "A-dagpenge", FULL_TIME, later, 93);
            other.add("Hedensted", "Kontanthjælp", FULL_TIME, later, 130);
            Period last = lived == 0 ? Period.month(2025, 6) : later;
            other.add("Hedensted", "Uddannelseshjælp", FULL_TIME, last, 167);
            assertThat(benefits(other.dataset()).contains(BenefitSums.SHOWN_TOTAL))
                    .isEqualTo(lived == 0);
        }
    }

    @Test
    void anExportWithATotalKeepsIt() {
        add("Kontanthjælp", NOW, 40);
        add("Fleksjob", NOW, 60);
        add("Ydelsesgrupper i alt", NOW, 101);
        assertThat(benefits(export.dataset())).doesNotContain(BenefitSums.SHOWN_TOTAL);
    }

    @Test
    void groupsReadAsOneHaveALineOfTheirOwnThatNoTotalCounts() {
        add("Sygedagpenge", NOW, 40);
        add("Jobafklaringsforløb", NOW, 60);
        Settings settings =
                settings(
                        new Settings.OwnBenefitGroup(
                                SICKNESS,
                                List.of(
                                        BenefitGroup.group("Sygedagpenge"),
                                        BenefitGroup.group("Jobafklaringsforløb"))));
        Wishes wishes = new Wishes(Optional.empty(), List.of(), Optional.empty(), settings);
        PreparedFigures prepared = prepared(wishes);
        Dataset all = figures(prepared);
        assertThat(Told.figure(all, "Hedensted", SICKNESS, FULL_TIME, NOW).figure())
                .isEqualTo(Figure.known(100));
        assertThat(total(prepared, NOW).figure()).isEqualTo(Figure.known(100));
    }

    /** Of three benefits two are read as one: they fall by 7 and 9, and never by 16 besides. */
    @Test
    void groupsReadAsOneStandBelowTheTotalAndAreNoneOfItsParts() {
        addBoth("Sygedagpenge", 420, 413);
        addBoth("Jobafklaringsforløb", 82, 73);
        addBoth("Fleksjob", 758, 777);
        addBoth("Ydelsesgrupper i alt", 1260, 1263);
        Settings settings =
                settings(
                        new Settings.OwnBenefitGroup(
                                SICKNESS,
                                List.of(
                                        BenefitGroup.group("Sygedagpenge"),
                                        BenefitGroup.group("Jobafklaringsforløb"))));
        Wishes wishes = new Wishes(Optional.empty(), List.of(), Optional.empty(), settings);
        Scope scope = ((ScopeChoice.Choice.Made) prepared(wishes).choice()).scope();
        Chapter overview = OverviewChapter.of(scope).orElseThrow();
        List<Table.Line> lines = overview.tables().get(0).lines();
        List<String> labels = lines.stream().map(Table.Line::label).toList();
        assertThat(labels.subList(labels.size() - 2, labels.size()))
                .containsExactly("Ydelsesgrupper i alt", SICKNESS.name());
        assertThat(lines.get(labels.size() - 1).role()).isEqualTo(Table.Role.SUBTOTAL);
        assertThat(
                        overview.diagrams().stream()
                                .flatMap(diagram -> diagram.points().stream())
                                .map(Diagram.Point::category))
                .contains("Sygedagpenge", "Jobafklaringsforløb", "Fleksjob")
                .doesNotContain(SICKNESS.name());
        assertThat(overview.notes())
                .anyMatch(
                        note ->
                                note.startsWith(
                                        SICKNESS.name()
                                                + " er Sygedagpenge og Jobafklaringsforløb lagt"
                                                + " sammen."));
    }

    private void addBoth(String benefit, int before, int now) {
        add(benefit, NOW.yearBefore(), before);
        add(benefit, NOW, now);
    }

    @Test
    void theYearToDateIsTheMeanOfItsMonthsAndIsComparedWithTheSameMonths() {
        for (int month = 1; month <= 3; month++) {
            add("Kontanthjælp", Period.month(2017, month), 10 * month);
            add("Kontanthjælp", Period.month(2016, month), 5 * month);
        }
        PreparedFigures prepared = prepared(Optional.of(Average.YEAR_TO_DATE));
        Period period = ((ScopeChoice.Choice.Made) prepared.choice()).scope().period();
        assertThat(period.id()).isEqualTo("2017MYTD03");
        assertThat(benefit(prepared, period)).isEqualTo(Figure.known(20));
        assertThat(benefit(prepared, period.yearBefore())).isEqualTo(Figure.known(10));
    }

    @Test
    void theTwelveMonthsEndWithTheNewestAndLeadBackToEachOfThem() {
        for (int i = 0; i < 24; i++) {
            add("Kontanthjælp", Period.month(YearMonth.of(2015, 4).plusMonths(i)), i);
        }
        PreparedFigures prepared = prepared(Optional.of(Average.TWELVE_MONTHS));
        Period period = ((ScopeChoice.Choice.Made) prepared.choice()).scope().period();
        assertThat(period.id()).isEqualTo("2016M04-2017M03");
        Observation mean =
                Told.figure(
                        figures(prepared),
                        "Hedensted",
                        BenefitGroup.group("Kontanthjælp"),
                        FULL_TIME,
                        period);
        Expression traced = prepared.origins().in(new Observed(mean));
        assertThat(traced.figure()).isEqualTo(mean.figure()).isEqualTo(Figure.known(17.5));
        assertThat(traced.observations()).hasSize(12).allMatch(o -> o.source().isCell());
    }

    @Test
    void aMonthThatIsMissingLeavesTheAverageMissing() {
        add("Kontanthjælp", Period.month(2017, 1), 10);
        add("Kontanthjælp", Period.month(2017, 3), 10);
        add("Fleksjob", Period.month(2017, 1), 1);
        add("Fleksjob", Period.month(2017, 2), 1);
        add("Fleksjob", Period.month(2017, 3), 1);
        PreparedFigures prepared = prepared(Optional.of(Average.YEAR_TO_DATE));
        Period period = ((ScopeChoice.Choice.Made) prepared.choice()).scope().period();
        assertThat(benefit(prepared, period)).isEqualTo(Figure.missing(Reason.NOT_IN_EXPORT));
    }

    @Test
    void quartersAreNoMonths() {
        add("Kontanthjælp", Period.quarter(2017, 1), 10);
        assertThat(prepared(Optional.of(Average.YEAR_TO_DATE)).choice())
                .isInstanceOf(ScopeChoice.Choice.Refused.class);
    }

    private void add(String benefit, Period at, double value) {
        export.add("Hedensted", benefit, FULL_TIME, at, value);
    }

    private PreparedFigures prepared(Optional<PeriodWish> wish) {
        return prepared(new Wishes(Optional.empty(), List.of(), wish));
    }

    private PreparedFigures prepared(Wishes wishes) {
        return PreparedFigures.of(export.dataset(), Figures.VOCABULARY, wishes);
    }

    private static List<BenefitGroup> benefits(Dataset published) {
        return figures(PreparedFigures.of(published, Figures.VOCABULARY, Wishes.none())).benefits();
    }

    private static Observation total(PreparedFigures prepared, Period at) {
        Dataset all = figures(prepared);
        return Told.figure(all, "Hedensted", BenefitSums.SHOWN_TOTAL, FULL_TIME, at);
    }

    private static Figure benefit(PreparedFigures prepared, Period at) {
        BenefitGroup benefit = BenefitGroup.group("Kontanthjælp");
        Dataset all = figures(prepared);
        return Told.figure(all, "Hedensted", benefit, FULL_TIME, at).figure();
    }

    private static Settings settings(Settings.OwnBenefitGroup group) {
        return new Settings(
                Settings.Standing.none(),
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                List.of(group),
                List.of(),
                Rulebook.empty(),
                List.of());
    }

    private static Dataset figures(PreparedFigures prepared) {
        return ((ScopeChoice.Choice.Made) prepared.choice()).scope().dataset();
    }
}
