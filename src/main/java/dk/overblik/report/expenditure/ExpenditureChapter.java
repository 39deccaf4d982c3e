package dk.overblik.report.expenditure;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.BesideOutermost;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.BenefitOrder;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenefitBars;
import dk.overblik.report.common.ChapterPeriod;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PartsOfTotal;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The expenditure tables: kroner a person in the workforce, over a year, area by area. */
public final class ExpenditureChapter {

    private static final Pattern UNIT = Pattern.compile("\\s*\\(kr[^()]*\\)$");

    /** Where a block has its change in kroner. */
    private static final int CHANGE = 2;

    private final Scope scope;
    private final Period now;
    private final Period reported;
    private final List<Measure> measures;

    /** Measures that are one by their words, whatever each export calls their unit. */
    private final List<List<Measure>> alike = new ArrayList<>();

    private final List<Area> areas;

    /** Those that would be shown beside them, but that the export has no expenditure of. */
    private final List<Area> absent;

    /**
     * @param scope at the period of the expenditure
     * @param reported the report's own period
     */
    private ExpenditureChapter(Scope scope, Period reported, List<Measure> measures) {
        this.scope = scope;
        this.now = scope.period();
        this.reported = reported;
        this.measures = measures;
        List<Area> all = areas(scope);
        this.areas = all.stream().filter(this::isInExport).toList();
        this.absent = all.stream().filter(area -> !isInExport(area)).toList();
        measures.forEach(this::place);
    }

    /** Whether there is a cell for an area in either period; the own one is always shown. */
    private boolean isInExport(Area area) {
        return area.equals(scope.own())
                || scope.dataset().series().stream()
                        .filter(key -> key.area().equals(area) && measures.contains(key.measure()))
                        .anyMatch(key -> isThere(key, now) || isThere(key, now.yearBefore()));
    }

    private boolean isThere(SeriesKey key, Period at) {
        return scope.dataset().find(key, at).isPresent();
    }

    /** With those of the same name, unless their figures differ. */
    private void place(Measure measure) {
        alike.stream()
                .filter(group -> bare(group.get(0)).equals(bare(measure)))
                .filter(group -> group.stream().allMatch(other -> agree(other, measure)))
                .findFirst()
                .ifPresentOrElse(
                        group -> group.add(measure),
                        () -> alike.add(new ArrayList<>(List.of(measure))));
    }

    /** The name without a unit, which the columns say. */
    private static String bare(Measure measure) {
        return UNIT.matcher(measure.label()).replaceFirst("");
    }

    private boolean agree(Measure one, Measure other) {
        return scope.dataset().series().stream()
                .filter(key -> key.measure().equals(one))
                .allMatch(key -> agree(key, new SeriesKey(key.area(), key.benefit(), other)));
    }

    private boolean agree(SeriesKey one, SeriesKey other) {
        return Stream.of(now, now.yearBefore())
                .allMatch(at -> agree(figure(one, at), figure(other, at)));
    }

    private static boolean agree(Figure one, Figure other) {
        return one instanceof Figure.Missing
                || other instanceof Figure.Missing
                || one.equals(other);
    }

    private Figure figure(SeriesKey key, Period at) {
        return scope.dataset().get(key, at).figure();
    }

    /** The tables, where the export has the own area's expenditure. */
    public static Optional<Chapter> of(Scope scope) {
        List<Measure> measures = measures(scope);
        Optional<Period> period =
                measures.isEmpty() ? Optional.empty() : ChapterPeriod.ofExpenditure(scope);
        return period.map(
                now -> new ExpenditureChapter(scope.at(now), scope.period(), measures).chapter());
    }

    /**
     * All benefits under one, area by area, with one sentence that stands apart from the others;
     * empty where the export has no such total, or nothing to compare with.
     */
    public static Optional<Table> inShort(Scope scope) {
        List<Measure> measures = measures(scope);
        Optional<Period> period =
                measures.isEmpty() ? Optional.empty() : ChapterPeriod.ofExpenditure(scope);
        return period.flatMap(
                now -> new ExpenditureChapter(scope.at(now), scope.period(), measures).shortened());
    }

    private Optional<Table> shortened() {
        List<Measure> group = alike.get(0);
        return LeadSeries.lead(benefits(group))
                .filter(BenefitGroup::isTotal)
                .flatMap(
                        lead -> {
                            Table table = byArea(group, lead).captioned(name(group));
                            return new ExpenditureSentences(
                                            areas,
                                            now,
                                            PriceLevel.of(group.get(0)),
                                            kroner(group, lead))
                                    .inShort(table.lines())
                                    .map(sentence -> table.saying(List.of(sentence)));
                        });
    }

    private static List<Measure> measures(Scope scope) {
        return scope.dataset().measures().stream()
                .filter(measure -> measure.concept() == Concept.EXPENDITURE_PER_PERSON)
                .toList();
    }

    private static List<Area> areas(Scope scope) {
        Stream<Area> country =
                scope.dataset().areas().stream().filter(a -> a.kind() == Area.Kind.COUNTRY);
        return Stream.concat(scope.areas().stream(), country).distinct().toList();
    }

    private Chapter chapter() {
        List<Table> tables = alike.stream().flatMap(this::tables).toList();
        return new Chapter(
                        ChapterKind.EXPENDITURE,
                        alike.size() == 1
                                ? name(alike.get(0))
                                : "Offentlige udgifter pr. person i arbejdsstyrken",
                        periodLine(),
                        tables,
                        notes(tables))
                .with(alike.stream().flatMap(group -> bars(group).stream()).findFirst());
    }

    /** What of the own area's expenditure has changed; what cannot be placed has no bar. */
    private Optional<Diagram> bars(List<Measure> group) {
        List<BenefitGroup> shown = division(group, benefits(group)).shown();
        List<Line> lines = shown.stream().map(b -> line(group, b, List.of(scope.own()))).toList();
        PriceLevel prices = PriceLevel.of(group.get(0));
        String in = prices == PriceLevel.UNKNOWN ? "" : " i " + prices.words();
        String person = in + " pr. person i arbejdsstyrken";
        return new BenefitBars(
                        scope,
                        "Udgifter" + person,
                        "Udgifter pr. person",
                        "udgifter" + person,
                        kroner(group, shown))
                .of(lines, CHANGE);
    }

    private List<String> notes(List<Table> tables) {
        List<String> notes =
                new ArrayList<>(
                        new ExpenditureRemarks(scope, reported, measures, areas).of(tables));
        if (!absent.isEmpty()) {
            notes.add(
                    Scope.names(absent)
                            + " er ikke vist, da udtrækket ikke har udgifter for "
                            + (absent.size() == 1 ? "området." : "områderne."));
        }
        return notes;
    }

    /** As the export writes it where that tells one from another. */
    private String name(List<Measure> group) {
        return alike.size() == 1 ? title(group) : told(group);
    }

    private static String told(List<Measure> group) {
        return group.size() == 1 ? group.get(0).label() : bare(group.get(0));
    }

    /** With the unit in short, where the export has any: for each of whom, the name says. */
    private static String title(List<Measure> group) {
        String bare = bare(group.get(0));
        boolean unit = group.stream().anyMatch(measure -> !bare(measure).equals(measure.label()));
        return unit ? bare + " (kr.)" : bare;
    }

    private String periodLine() {
        return Scope.areaNames(areas)
                + ": "
                + PeriodNames.of(now)
                + " sammenlignet med "
                + PeriodNames.of(now.yearBefore())
                + "."
                + scope.caveatBehind();
    }

    /** The areas for the total, or the only benefit; then the benefits, where there are several. */
    private Stream<Table> tables(List<Measure> group) {
        List<BenefitGroup> benefits = benefits(group);
        List<Table> tables = new ArrayList<>();
        LeadSeries.lead(benefits).ifPresent(lead -> tables.add(byArea(group, lead)));
        List<Area> shown = tables.isEmpty() ? areas : compared();
        PartsOfTotal division = division(group, benefits);
        if (division.shown().size() > 1) {
            tables.add(byBenefit("Fordelt på ydelser", group, division.shown(), shown));
        }
        if (!division.apart().isEmpty()) {
            tables.add(byBenefit(division.caption(), group, division.apart(), shown));
        }
        return tables.stream();
    }

    private List<Area> compared() {
        return areas.stream().filter(scope.areas()::contains).toList();
    }

    /** Kroner a person of other exports than the total's need not be parts of it. */
    private PartsOfTotal division(List<Measure> group, List<BenefitGroup> benefits) {
        return PartsOfTotal.of(
                scope,
                benefits,
                group,
                (area, benefit, at) -> scope.dataset().get(key(area, benefit, group, at), at));
    }

    private List<BenefitGroup> benefits(List<Measure> group) {
        return scope.dataset().series().stream()
                .filter(key -> group.contains(key.measure()))
                .filter(key -> areas.contains(key.area()))
                .filter(key -> isThere(key, now) || isThere(key, now.yearBefore()))
                .map(SeriesKey::benefit)
                .distinct()
                .filter(scope::isPaid)
                .sorted(new BenefitOrder(scope.vocabulary().benefits(), scope.settings().order()))
                .toList();
    }

    private Table byArea(List<Measure> group, BenefitGroup lead) {
        Measure measure = group.get(0);
        Unit kroner = kroner(group, lead);
        List<Line> lines = areas.stream().map(area -> line(group, lead, area, kroner)).toList();
        return new Table(
                caption(
                        lead.isTotal() ? "Alle ydelser under ét" : SentenceNames.inRow(lead),
                        group),
                "Område",
                List.of(new Block("", columns(kroner))),
                lines,
                new ExpenditureSentences(areas, now, PriceLevel.of(measure), kroner)
                        .of(lead, lines));
    }

    private Line line(List<Measure> group, BenefitGroup lead, Area area, Unit kroner) {
        return new Line(
                        area.name(),
                        area.equals(scope.own()) ? Role.OWN : Role.MEMBER,
                        cells(key(area, lead, group, now), kroner).toList(),
                        "")
                .with(scope.goodEnd(group.get(0), lead));
    }

    /** How the amounts of a benefit are shown, under whichever of its names. */
    private Unit kroner(List<Measure> group, BenefitGroup benefit) {
        return group.stream()
                .map(measure -> scope.kroner(measure, benefit))
                .filter(Unit.KRONER::equals)
                .findFirst()
                .orElse(Unit.WHOLE_KRONER);
    }

    private Table byBenefit(
            String caption, List<Measure> group, List<BenefitGroup> benefits, List<Area> shown) {
        List<Line> lines =
                new ArrayList<>(
                        benefits.stream().map(benefit -> line(group, benefit, shown)).toList());
        RestOfBenefits rest = rest(group, benefits, shown);
        rest.line(kroner(group, benefits)).ifPresent(line -> lines.add(beforeTotal(lines), line));
        return new Table(
                        caption(caption, group),
                        "Ydelsesgruppe",
                        shown.stream()
                                .map(area -> new Block(area.name(), columns(Unit.KRONER)))
                                .toList(),
                        lines,
                        shown.get(0).equals(scope.own())
                                ? largest(group, benefits, lines)
                                : List.of())
                .remarked(rest.remark().map(Wording::of).stream().toList());
    }

    /** Of the own area, where enough benefits have changed to be told apart. */
    private List<Wording> largest(
            List<Measure> group, List<BenefitGroup> benefits, List<Line> lines) {
        List<BenefitGroup> parts =
                benefits.stream().takeWhile(b -> b.kind() == BenefitGroup.Kind.GROUP).toList();
        long known =
                lines.stream()
                        .limit(parts.size())
                        .filter(line -> line.figure(CHANGE).figure() instanceof Figure.Known)
                        .count();
        boolean small = parts.stream().anyMatch(b -> kroner(group, b) == Unit.KRONER);
        return known < LargestChanges.FEWEST
                ? List.of()
                : List.of(
                        new LargestChanges(
                                        scope.own(),
                                        new Wording.Column(0, parts.size() - 1, CHANGE),
                                        parts.stream().map(BenefitGroup::name).toList(),
                                        parts.stream()
                                                .map(SeriesBreaks.of(scope)::beside)
                                                .map(BesideOutermost.Said::of)
                                                .toList(),
                                        small ? Unit.KRONER : Unit.WHOLE_KRONER)
                                .sentence());
    }

    private RestOfBenefits rest(
            List<Measure> group, List<BenefitGroup> benefits, List<Area> shown) {
        return new RestOfBenefits(
                scope,
                (area, benefit, at) -> scope.level(key(area, benefit, group, at), at),
                shown,
                benefits);
    }

    /** The last line, where that is the total's. */
    private static int beforeTotal(List<Line> lines) {
        int last = lines.size() - 1;
        return lines.get(last).role() == Role.TOTAL ? last : lines.size();
    }

    /** With øre where any of the benefits has them. */
    private Unit kroner(List<Measure> group, List<BenefitGroup> benefits) {
        return benefits.stream()
                .map(benefit -> kroner(group, benefit))
                .filter(Unit.KRONER::equals)
                .findFirst()
                .orElse(Unit.WHOLE_KRONER);
    }

    private Line line(List<Measure> group, BenefitGroup benefit, List<Area> shown) {
        Unit kroner = kroner(group, benefit);
        List<Cell> cells =
                shown.stream()
                        .flatMap(area -> cells(key(area, benefit, group, now), kroner))
                        .toList();
        Role role = benefit.isTotal() ? Role.TOTAL : Role.MEMBER;
        return new Line(SentenceNames.inRow(benefit), role, cells, "")
                .with(scope.goodEnd(group.get(0), benefit));
    }

    private String caption(String words, List<Measure> group) {
        return alike.size() == 1 ? words : words + ": " + name(group);
    }

    /** The series that has the figure, of those that are one. */
    private SeriesKey key(Area area, BenefitGroup benefit, List<Measure> group, Period at) {
        return group.stream()
                .map(measure -> new SeriesKey(area, benefit, measure))
                .filter(key -> figure(key, at) instanceof Figure.Known)
                .findFirst()
                .orElse(new SeriesKey(area, benefit, group.get(0)));
    }

    private List<Column> columns(Unit kroner) {
        return List.of(
                new Column(PeriodNames.of(now.yearBefore()), kroner),
                new Column(PeriodNames.of(now), kroner),
                new Column("Udvikling i kr.", kroner).with(Table.Emphasis.CHANGE),
                new Column("Udvikling i pct.", Unit.PERCENT));
    }

    private Stream<Cell> cells(SeriesKey key, Unit kroner) {
        Observation earlier = scope.dataset().get(key, now.yearBefore());
        Observation level = scope.dataset().get(key, now);
        return Stream.of(
                Cell.of(new Observed(scope.level(key, now.yearBefore())), kroner),
                Cell.of(new Observed(scope.level(key, now)), kroner),
                Cell.of(Change.inNumber(earlier, level), kroner),
                Cell.of(Change.inPercent(earlier, level)));
    }
}
