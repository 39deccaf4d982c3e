package dk.overblik.report.revisions;

import dk.overblik.archive.Memory;
import dk.overblik.archive.Revision;
import dk.overblik.archive.UsualMove;
import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures shown that were others before, and how much the newest month usually moves. */
public final class RevisionsChapter {

    private static final List<Column> CHANGED =
            List.of(
                    new Column("Ydelse", Unit.WORDS),
                    new Column("Periode", Unit.WORDS),
                    new Column("Måling", Unit.WORDS),
                    new Column("Før", Unit.COUNT),
                    new Column("Læst", Unit.WORDS),
                    new Column("Nu", Unit.COUNT),
                    new Column("Ændring", Unit.COUNT),
                    new Column("Ændring i pct.", Unit.PERCENT));

    /** The columns of {@code CHANGED} that say, after the area, which figure a line is about. */
    private static final int NAMING = 3;

    private static final List<Column> MOVED =
            List.of(
                    new Column("Opdateringer", Unit.COUNT),
                    new Column("Median, personer", Unit.COUNT),
                    new Column("Mindst, personer", Unit.COUNT),
                    new Column("Størst, personer", Unit.COUNT),
                    new Column("Median, pct.", Unit.PERCENT),
                    new Column("Mindst, pct.", Unit.PERCENT),
                    new Column("Størst, pct.", Unit.PERCENT));

    private final Scope scope;
    private final List<Revision> revisions;
    private final NewestMonth newest;

    private RevisionsChapter(Scope scope, List<Revision> revisions, NewestMonth newest) {
        this.scope = scope;
        this.revisions = revisions;
        this.newest = newest;
    }

    /**
     * The chapter; none where nothing changed and too little is known of the newest month.
     *
     * @param shown the figures that the other chapters show
     */
    public static Optional<Chapter> of(
            Scope scope, Memory memory, List<Observation> shown, NewestMonth newest) {
        if (!memory.hasMore()) {
            // The figures of other bases, which they are told from, would be made for nothing.
            return Optional.empty();
        }
        List<Revision> revisions = Revision.of(memory, concerned(scope, shown), scope.rulebook());
        RevisionsChapter chapter = new RevisionsChapter(scope, revisions, newest);
        List<Table> tables = chapter.tables();
        return tables.isEmpty() ? Optional.empty() : Optional.of(chapter.chapter(tables));
    }

    /**
     * How many figures a chapter says were others before, each once however often it changed, for
     * those who have not opened it yet.
     *
     * @param sheet where it stands
     */
    public static Optional<String> told(Chapter chapter, String sheet) {
        long count =
                chapter.tables().stream()
                        .filter(table -> table.columns().equals(CHANGED))
                        .flatMap(table -> table.lines().stream())
                        .map(line -> List.of(line.label(), line.cells().subList(0, NAMING)))
                        .distinct()
                        .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        (count == 1 ? "1 tal er ændret" : count + " tal er ændret")
                                + " siden tidligere udtræk: se arket "
                                + sheet
                                + ".");
    }

    /**
     * The figures shown and, of the report's areas, all of the same measures over the last twelve
     * months: what was the newest month a month ago, or a benefit that has ended since, is shown
     * nowhere else.
     */
    private static List<Observation> concerned(Scope scope, List<Observation> shown) {
        Set<Measure> measures =
                shown.stream().map(figure -> figure.key().measure()).collect(Collectors.toSet());
        Map<SeriesKey, Integer> places = new HashMap<>();
        shown.forEach(figure -> places.putIfAbsent(figure.key(), places.size()));
        Map<List<Object>, Observation> all = new LinkedHashMap<>();
        // What is shown may be computed on the base of today; earlier readings are of the export's.
        shown.stream()
                .filter(Observation::wasRead)
                .forEach(o -> all.putIfAbsent(List.of(o.key(), o.period()), o));
        for (Period period : scope.dataset().periods()) {
            if (isOfTheLastYear(scope.period(), period)) {
                Dataset then = scope.bases().at().apply(period);
                then.series().stream()
                        .filter(key -> scope.areas().contains(key.area()))
                        .filter(key -> measures.contains(key.measure()))
                        .flatMap(key -> then.find(key, period).stream())
                        .filter(Observation::wasRead)
                        .forEach(o -> all.putIfAbsent(List.of(o.key(), period), o));
            }
        }
        Comparator<Observation> byArea = Comparator.comparingInt(o -> place(scope, o.key().area()));
        return all.values().stream()
                .sorted(
                        byArea.thenComparingInt(
                                o -> places.getOrDefault(o.key(), Integer.MAX_VALUE)))
                .toList();
    }

    private static int place(Scope scope, Area area) {
        int place = scope.areas().indexOf(area);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static boolean isOfTheLastYear(Period now, Period period) {
        return period.isComparableWith(now)
                && period.compareTo(now) <= 0
                && period.compareTo(now.yearBefore()) >= 0;
    }

    private Chapter chapter(List<Table> tables) {
        return new Chapter(
                ChapterKind.REVISIONS,
                "Tal, der er ændret siden tidligere udtræk",
                scope.areaNames() + ", " + PeriodNames.of(scope.period()) + ".",
                tables,
                notes());
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        if (!revisions.isEmpty()) {
            String caption = newest.moves().isEmpty() ? "" : "Ændrede tal";
            List<Line> lines = revisions.stream().map(this::line).toList();
            List<Wording> said = LeadSeries.of(scope).flatMap(this::sentence).stream().toList();
            tables.add(table(caption, "Område", CHANGED, lines, said));
        }
        if (!newest.moves().isEmpty()) {
            List<Line> lines = new ArrayList<>();
            newest.moves().forEach((benefit, move) -> lines.add(line(benefit, move)));
            tables.add(
                    table(
                            "Så meget ændres den nyeste måned "
                                    + SentenceNames.in(scope.own())
                                    + " ved næste opdatering",
                            "Ydelse",
                            MOVED,
                            lines,
                            List.of()));
        }
        return tables;
    }

    private static Table table(
            String caption,
            String heading,
            List<Column> columns,
            List<Line> lines,
            List<Wording> said) {
        return new Table(caption, heading, List.of(new Block("", columns)), lines, said);
    }

    /** Of figures that are of the same kind as those of today alone. */
    private Optional<Wording> sentence(LeadSeries series) {
        return revisions.stream().anyMatch(each -> isApart(each.now()))
                ? Optional.empty()
                : RevisionSentence.of(series, revisions, CHANGED.size() - 1);
    }

    private Line line(Revision revision) {
        Observation now = revision.now();
        Area area = now.key().area();
        Unit unit = unit(now);
        List<Cell> cells = new ArrayList<>();
        cells.add(words(SentenceNames.inColumn(now.key(), scope.vocabulary())));
        cells.add(words(PeriodNames.of(now.period())));
        cells.add(words(now.key().measure().label()));
        cells.add(
                revision.before() instanceof Figure.Known before
                        ? Cell.of(new Given(before.value()), unit)
                        : words(Table.MISSING));
        cells.add(words(day(revision.read().day())));
        cells.add(Cell.of(new Observed(now), unit));
        cells.addAll(changes(revision, unit));
        Role role = area.equals(scope.own()) ? Role.OWN : Role.MEMBER;
        return new Line(area.name(), role, cells, remark(revision));
    }

    private boolean hasShares() {
        return revisions.stream().map(Revision::now).map(this::unit).anyMatch(Unit.PERCENT::equals);
    }

    private Unit unit(Observation now) {
        Measure measure = now.key().measure();
        boolean known = scope.vocabulary().isKnown(measure);
        return MeasureUnit.told(measure, known, List.of(now))
                .orElseGet(() -> known ? Unit.COUNT : MeasureUnit.plain(List.of(now)));
    }

    /** A share changes in points; a place has no percent. */
    private static List<Cell> changes(Revision revision, Unit unit) {
        if (!(revision.before() instanceof Figure.Known before)
                || !(revision.now().figure() instanceof Figure.Known)) {
            return List.of(words(Table.MISSING), words(Table.MISSING));
        }
        Expression earlier = new Given(before.value());
        boolean counted = unit == Unit.COUNT || unit == Unit.MEAN || unit == Unit.KRONER;
        return List.of(
                Cell.of(
                        Change.since(earlier, revision.now()),
                        unit == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : unit),
                counted && before.value() != 0
                        ? Cell.of(Change.inPercentSince(earlier, revision.now()))
                        : words(Table.MISSING));
    }

    private String remark(Revision revision) {
        if (revision.hides()) {
            return "er blevet skjult";
        }
        if (!(revision.before() instanceof Figure.Known)) {
            return "var ikke oplyst";
        }
        return isApart(revision.now()) ? "uden ydelser, der siden er lagt ind i den" : "";
    }

    /** Whether the report shows others added to the figure, as they are one benefit today. */
    private boolean isApart(Observation now) {
        return !scope.dataset().get(now.key(), now.period()).wasRead()
                && scope.rules().mergers().stream()
                        .filter(merger -> merger.of().size() > 1 && merger.isAheadOf(now.period()))
                        .anyMatch(merger -> merger.into().contains(now.key().benefit()));
    }

    private static Line line(BenefitGroup benefit, UsualMove move) {
        List<Expression> cells =
                List.of(
                        new Given(move.updates()),
                        new Given(move.number().median()),
                        new Given(move.number().least()),
                        new Given(move.number().most()),
                        new Given(move.percent().median()),
                        new Given(move.percent().least()),
                        new Given(move.percent().most()));
        Role role = benefit.isTotal() ? Role.TOTAL : Role.MEMBER;
        return Line.of(SentenceNames.inRow(benefit), role, cells, "");
    }

    private static Cell words(String text) {
        return Cell.of(new Wording(List.of(new Wording.Words(text)), text));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!revisions.isEmpty()) {
            notes.add(
                    "Tidligere tal er dem, arkivet har fra den dag, de sidst blev læst; de har ingen"
                            + " celle i udtrækket. Ændringen er tallet nu minus det tidligere"
                            + (hasShares() ? "; af andele i pct.point." : "."));
        }
        if (revisions.stream().anyMatch(Revision::hides)) {
            notes.add("Tal, der er blevet skjult, står uden det, de var før.");
        }
        if (!newest.moves().isEmpty()) {
            notes.add(
                    "Medianen er den midterste af ændringerne: halvdelen var mindre. En opdatering"
                            + " er et senere udtræk med en nyere måned.");
        }
        return notes;
    }
}
