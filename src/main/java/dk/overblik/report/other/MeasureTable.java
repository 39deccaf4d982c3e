package dk.overblik.report.other;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Beside;
import dk.overblik.report.chapter.KnownColumns;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.choice.BenefitOrder;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenefitRows;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PartsOfTotal;
import dk.overblik.report.common.SentenceNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table of one measure: a line a benefit, a block an area, its level and its change. */
final class MeasureTable {

    /** Why a figure is missing of which there is nothing to be said. */
    private static final Set<Reason> ABSENT =
            Set.of(Reason.NOT_REPORTED, Reason.NOT_REPORTED_OR_NIL, Reason.NOT_IN_EXPORT);

    private final Scope scope;
    private final OtherMeasure left;
    private final Measure measure;
    private final String caption;
    private final Period before;
    private final List<Area> areas;
    private final List<BenefitGroup> benefits;
    private final List<BenefitGroup> empty;
    private final Counting counting;
    private final boolean changes;
    private final boolean changesInPercent;

    private MeasureTable(
            Scope scope,
            OtherMeasure left,
            String caption,
            List<Area> areas,
            List<BenefitGroup> all) {
        this.scope = scope;
        this.left = left;
        this.measure = left.measure();
        this.caption = caption;
        this.before = scope.period().yearBefore();
        this.areas = areas;
        this.benefits = all.stream().filter(this::tells).toList();
        this.empty = all.stream().filter(benefit -> !tells(benefit)).toList();
        this.counting =
                Counting.of(
                        measure,
                        scope.vocabulary(),
                        figures(),
                        benefits.stream().anyMatch(b -> scope.showsHundredths(measure, b)));
        this.changes = isAnyKnown(Change::inNumber);
        this.changesInPercent =
                changes
                        && counting.inPercent()
                        && levels(before).noneMatch(MeasureTable::isNegative)
                        && isAnyKnown(Change::inPercent);
    }

    /**
     * The tables of a measure in the period that its scope is of: one for the total and what is
     * read with it, and one for what other exports have beside it.
     *
     * @param areas those that may be shown, the own one first
     */
    static List<MeasureTable> of(Scope scope, OtherMeasure left, List<Area> areas) {
        Measure measure = left.measure();
        List<Area> known =
                areas.stream().filter(a -> isKnown(scope, a, measure, scope.period())).toList();
        List<BenefitGroup> all =
                benefits(scope, measure, known).stream().filter(left::isLeftFor).toList();
        PartsOfTotal division = PartsOfTotal.of(scope, all, measure);
        List<MeasureTable> tables = new ArrayList<>();
        tables.add(new MeasureTable(scope, left, measure.label(), known, division.shown()));
        if (!division.apart().isEmpty()) {
            String apart = measure.label() + ". " + division.caption();
            tables.add(new MeasureTable(scope, left, apart, known, division.apart()));
        }
        return tables.stream().filter(MeasureTable::saysSomething).toList();
    }

    /** Whether there is a place for a benefit in it. */
    boolean isLeftFor(BenefitGroup benefit) {
        return left.isLeftFor(benefit);
    }

    /** Whether an area has a known figure of a measure, of any benefit. */
    static boolean isKnown(Scope scope, Area area, Measure measure, Period at) {
        return isKnown(scope, series(scope, area, measure), at);
    }

    /** What an area has of a measure, of any benefit; to be asked for once for many periods. */
    static List<SeriesKey> series(Scope scope, Area area, Measure measure) {
        return scope.dataset().series(measure).stream()
                .filter(key -> key.area().equals(area))
                .toList();
    }

    /** Whether one of some series has a known figure. */
    static boolean isKnown(Scope scope, List<SeriesKey> series, Period at) {
        return series.stream()
                .anyMatch(key -> scope.dataset().get(key, at).figure() instanceof Figure.Known);
    }

    /** What population or workforce there is, is the same beside each benefit. */
    private static List<BenefitGroup> benefits(Scope scope, Measure measure, List<Area> areas) {
        List<BenefitGroup> all =
                scope.dataset().series(measure).stream()
                        .filter(key -> areas.contains(key.area()))
                        .filter(key -> isInExport(scope, key))
                        .map(SeriesKey::benefit)
                        .distinct()
                        .filter(scope::isPaid)
                        .sorted(
                                new BenefitOrder(
                                        scope.vocabulary().benefits(), scope.settings().order()))
                        .toList();
        return switch (measure.concept()) {
            case POPULATION, WORKFORCE -> LeadSeries.lead(all).map(List::of).orElse(all);
            default -> all;
        };
    }

    /**
     * Whether a line of a benefit would tell anything: a figure, that there are two for one thing,
     * or why one is not shown.
     */
    private boolean tells(BenefitGroup benefit) {
        return Stream.of(scope.period(), before)
                .flatMap(at -> areas.stream().map(area -> level(area, benefit, at)))
                .map(Observation::figure)
                .anyMatch(figure -> KnownColumns.tells(figure) || hasReason(figure));
    }

    private static boolean hasReason(Figure figure) {
        return figure instanceof Figure.Missing missing && !ABSENT.contains(missing.reason());
    }

    private static boolean isInExport(Scope scope, SeriesKey key) {
        return Stream.of(scope.period(), scope.period().yearBefore())
                .anyMatch(at -> scope.dataset().find(key, at).isPresent());
    }

    private Stream<Observation> levels(Period at) {
        return benefits.stream()
                .flatMap(benefit -> areas.stream().map(area -> level(area, benefit, at)));
    }

    private List<Observation> figures() {
        return Stream.concat(levels(scope.period()), levels(before)).toList();
    }

    private interface Changing {
        Expression between(Observation earlier, Observation level);
    }

    private boolean isAnyKnown(Changing change) {
        return levels(scope.period())
                .map(level -> change.between(scope.dataset().get(level.key(), before), level))
                .anyMatch(expression -> expression.figure() instanceof Figure.Known);
    }

    /** Of what is below zero, no percentage says which way it went. */
    private static boolean isNegative(Observation level) {
        return level.figure() instanceof Figure.Known known && known.value() < 0;
    }

    Observation level(Area area, BenefitGroup benefit, Period at) {
        return scope.dataset().get(new SeriesKey(area, benefit, measure), at);
    }

    private boolean saysSomething() {
        return !areas.isEmpty() && !benefits.isEmpty();
    }

    Scope scope() {
        return scope;
    }

    Measure measure() {
        return measure;
    }

    List<Area> areas() {
        return areas;
    }

    boolean shows(Area area) {
        return areas.contains(area);
    }

    List<BenefitGroup> shown() {
        return benefits;
    }

    /** The benefits that no area shown has a figure for. */
    List<BenefitGroup> empty() {
        return empty;
    }

    Counting counting() {
        return counting;
    }

    boolean hasChanges() {
        return changes;
    }

    /** How many columns an area has. */
    int width() {
        return 1 + (changes ? 1 : 0) + (changesInPercent ? 1 : 0);
    }

    boolean hasChangesInPercent() {
        return changesInPercent;
    }

    /** Whether a difference shows as another than that of the figures as they show. */
    boolean showsOtherThan(List<MeasureTable> minuends, List<MeasureTable> subtrahends) {
        return areas.stream()
                .flatMap(area -> benefits.stream().map(b -> new SeriesKey(area, b, measure)))
                .anyMatch(
                        key ->
                                shown(key)
                                        .filter(own -> isOther(own, minuends, subtrahends, key))
                                        .isPresent());
    }

    private static boolean isOther(
            BigDecimal own,
            List<MeasureTable> minuends,
            List<MeasureTable> subtrahends,
            SeriesKey key) {
        Optional<BigDecimal> left = shown(minuends, key);
        Optional<BigDecimal> right = shown(subtrahends, key);
        return left.isPresent()
                && right.isPresent()
                && left.get().subtract(right.get()).compareTo(own) != 0;
    }

    private static Optional<BigDecimal> shown(List<MeasureTable> tables, SeriesKey like) {
        return tables.stream().flatMap(table -> table.shown(like).stream()).findFirst();
    }

    /** As it shows, of the same area and benefit. */
    private Optional<BigDecimal> shown(SeriesKey like) {
        return level(like.area(), like.benefit(), scope.period()).figure()
                        instanceof Figure.Known known
                ? Optional.of(DanishFormat.rounded(known.value(), counting.level().decimals()))
                : Optional.empty();
    }

    Table table() {
        List<Line> lines = benefits.stream().map(this::line).toList();
        return new Table(
                isOfNoBenefit() ? "" : caption,
                isOfNoBenefit() ? "Måling" : "Ydelsesgruppe",
                areas.stream().map(area -> new Block(area.name(), columns())).toList(),
                lines,
                new MeasureSentences(this).of(lines));
    }

    /** The columns of each of its areas. */
    List<Column> columns() {
        String since = " " + SentenceNames.since(scope);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(PeriodNames.of(scope.period()), counting.level()));
        if (changes) {
            Column change = new Column(counting.heading() + since, counting.change());
            columns.add(counting.changesInNumber() ? change.with(Table.Emphasis.CHANGE) : change);
        }
        if (changesInPercent) {
            columns.add(new Column("Udviklingen i pct." + since, Unit.PERCENT));
        }
        return columns;
    }

    private Line line(BenefitGroup benefit) {
        List<Cell> cells = areas.stream().flatMap(area -> cells(area, benefit)).toList();
        Role role = BenefitRows.role(benefit);
        return new Line(label(benefit), role, cells, "")
                .beside(beside(benefit))
                .with(scope.goodEnd(measure, benefit));
    }

    /**
     * Whether its one line is of people who are on no benefit, or on any: the measure says whom.
     */
    private boolean isOfNoBenefit() {
        return benefits.size() == 1
                && benefits.get(0).kind() == BenefitGroup.Kind.UNNAMED
                && scope.vocabulary().isOfOwnPeople(measure);
    }

    /** How many live in a place has nothing to do with the benefit that it stands beside. */
    private String label(BenefitGroup benefit) {
        if (isOfNoBenefit()) {
            return measure.label();
        }
        return switch (measure.concept()) {
            case POPULATION, WORKFORCE ->
                    benefits.size() == 1 ? "I alt" : SentenceNames.inRow(benefit);
            default -> SentenceNames.inRow(benefit);
        };
    }

    private Stream<Cell> cells(Area area, BenefitGroup benefit) {
        Observation now = level(area, benefit, scope.period());
        Observation earlier = level(area, benefit, before);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(new Observed(now), shownIn(benefit, counting.level())));
        if (changes) {
            cells.add(Cell.of(Change.inNumber(earlier, now), shownIn(benefit, counting.change())));
        }
        if (changesInPercent) {
            cells.add(Cell.of(Change.inPercent(earlier, now)));
        }
        return cells.stream();
    }

    /** A unit with the decimals that a benefit's figures need. */
    Unit shownIn(BenefitGroup benefit, Unit unit) {
        return unit.isKroner() ? scope.kroner(measure, benefit) : unit;
    }

    private List<Beside> beside(BenefitGroup benefit) {
        List<Area> small = areas.stream().filter(area -> hasSmallBase(area, benefit)).toList();
        int width = columns().size();
        Stream<Quantity> bases =
                small.stream()
                        .map(area -> areas.indexOf(area) * width)
                        .map(first -> new Place(0, first).minus(new Place(0, first + 1)));
        return small.isEmpty()
                ? List.of()
                : List.of(LeadSeries.smallBase(": " + Scope.names(small), bases));
    }

    /** Whether a change is of so few persons that it is told in persons alone. */
    boolean isOfFew(Area area, BenefitGroup benefit) {
        return counting.counts()
                && LeadSeries.isOfFew(
                        level(area, benefit, before), level(area, benefit, scope.period()));
    }

    private boolean hasSmallBase(Area area, BenefitGroup benefit) {
        return changesInPercent
                && counting.counts()
                && level(area, benefit, scope.period()).figure() instanceof Figure.Known
                && level(area, benefit, before).figure() instanceof Figure.Known base
                && LeadSeries.isSmallBase(base);
    }
}
