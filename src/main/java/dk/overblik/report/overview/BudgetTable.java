package dk.overblik.report.overview;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.derived.PeriodAverages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget of the settings beside the mean of the year's months so far, in the own area. */
final class BudgetTable {

    private static final Measure BUDGETED = new Measure("Budget, helårspersoner", Concept.OTHER);

    private final Scope scope;
    private final Period toDate;
    private final List<Settings.Budget> budgets;

    private BudgetTable(Scope scope) {
        this.scope = scope;
        this.toDate =
                Period.yearToDate(
                        scope.period().last().getYear(), scope.period().last().getMonthValue());
        this.budgets =
                scope.settings().budgets().stream()
                        .filter(budget -> budget.year() == toDate.last().getYear())
                        .filter(this::isKnown)
                        .toList();
    }

    /** The table, where a budget of the report's year has figures to be held against. */
    static Optional<Table> of(Scope scope) {
        BudgetTable table = new BudgetTable(scope);
        return table.budgets.isEmpty() ? Optional.empty() : Optional.of(table.table());
    }

    /** What there is to say of budgets that are not shown, and of those that are. */
    static List<String> remarks(Scope scope) {
        if (scope.settings().budgets().isEmpty()) {
            return List.of();
        }
        BudgetTable table = new BudgetTable(scope);
        List<String> remarks = new ArrayList<>();
        if (!table.budgets.isEmpty()) {
            remarks.add(
                    "Budgettet er fra indstillingerne. Det sammenlignes med gennemsnittet af"
                            + " månedernes fuldtidspersoner; forskellen er gennemsnit minus budget.");
        }
        int left = scope.settings().budgets().size() - table.budgets.size();
        if (left > 0) {
            remarks.add(
                    "Budgettet for "
                            + DanishFormat.counted(left, "ydelse", "ydelser")
                            + " vises ikke, da det er for et andet år, udtrækket ikke har årets"
                            + " måneder, eller ydelsen er lagt ind under en anden.");
        }
        return remarks;
    }

    private Table table() {
        List<Column> columns =
                List.of(
                        new Column("Budget " + toDate.last().getYear(), Unit.MEAN),
                        new Column("Gennemsnit " + PeriodNames.of(toDate), Unit.MEAN),
                        new Column("Forskel", Unit.MEAN),
                        new Column("Forskel i pct. af budgettet", Unit.PERCENT));
        return new Table(
                "Budget og helårspersoner",
                "Ydelsesgruppe",
                List.of(new Block(scope.own().name(), columns)),
                budgets.stream().map(this::line).toList(),
                List.of());
    }

    private Line line(Settings.Budget budget) {
        Expression budgeted = Ratio.of(allFor(budget.benefit()).map(this::budgeted).toList());
        Expression actual = actual(budget).orElseThrow();
        Expression difference = new Difference(actual, budgeted);
        List<Expression> cells =
                List.of(
                        budgeted,
                        actual,
                        difference,
                        new Scaled(new Quotient(difference, budgeted), 100));
        Role role = budget.benefit().isTotal() ? Role.TOTAL : Role.MEMBER;
        return Line.of(SentenceNames.inRow(budget.benefit()), role, cells, "");
    }

    private Observation budgeted(Settings.Budget budget) {
        return new Observation(
                new SeriesKey(scope.own(), budget.benefit(), BUDGETED),
                Period.year(budget.year()),
                Figure.known(budget.fullYearPersons()),
                budget.source(),
                Notation.NUMBER);
    }

    /** The budgets of a benefit and of those that were merged into it. */
    private Stream<Settings.Budget> allFor(BenefitGroup benefit) {
        return scope.settings().budgets().stream()
                .filter(budget -> budget.year() == toDate.last().getYear())
                .filter(b -> b.benefit().equals(benefit) || isMergedInto(benefit, b.benefit()));
    }

    private boolean isMergedInto(BenefitGroup benefit, BenefitGroup part) {
        return scope.rules().mergers().stream()
                .anyMatch(merger -> merger.into().contains(benefit) && merger.absorbs(part));
    }

    private boolean isKnown(Settings.Budget budget) {
        boolean merged =
                scope.rules().mergers().stream()
                        .anyMatch(merger -> merger.absorbs(budget.benefit()));
        return !merged && actual(budget).isPresent();
    }

    /** The export's own figure for the year to date, else the mean of its months. */
    private Optional<Expression> actual(Settings.Budget budget) {
        Observation official =
                scope.figure(scope.own(), budget.benefit(), Measure.FULL_TIME_PERSONS, toDate);
        Dataset dataset = scope.dataset();
        if (dataset.find(official.key(), toDate).isPresent()) {
            return Optional.of(new Observed(official));
        }
        List<Period> months = PeriodAverages.months(toDate);
        boolean any = months.stream().anyMatch(m -> dataset.find(official.key(), m).isPresent());
        return any
                ? Optional.of(
                        PeriodAverages.mean(
                                months.stream().map(m -> dataset.get(official.key(), m)).toList()))
                : Optional.empty();
    }
}
