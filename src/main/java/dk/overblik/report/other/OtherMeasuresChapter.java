package dk.overblik.report.other;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.CourseRemarks;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures that no other chapter takes, a table each. */
public final class OtherMeasuresChapter {

    private static final int NAMED = 8;

    private final Scope scope;
    private final List<MeasureTable> measures;
    private final List<Measure> empty;
    private final List<Measure> ofOthers;

    private OtherMeasuresChapter(
            Scope scope, List<MeasureTable> measures, List<Measure> empty, List<Measure> ofOthers) {
        this.scope = scope;
        this.measures = measures;
        this.empty = empty;
        this.ofOthers = ofOthers;
    }

    /**
     * The chapter, where a measure is left that has a figure.
     *
     * @param left the measures of the export that no other chapter takes
     */
    public static Optional<Chapter> of(Scope scope, List<OtherMeasure> left) {
        List<MeasureTable> tables = new ArrayList<>();
        List<Measure> empty = new ArrayList<>();
        NewestPeriods newest = new NewestPeriods(scope);
        List<Measure> ofOthers = ofOthers(newest, left);
        for (OtherMeasure other : left) {
            List<MeasureTable> made =
                    ofOthers.contains(other.measure()) ? List.of() : tables(newest, other);
            tables.addAll(made);
            if (made.isEmpty() && !ofOthers.contains(other.measure())) {
                empty.add(other.measure());
            }
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new OtherMeasuresChapter(scope, tables, empty, ofOthers).chapter());
    }

    /**
     * The measures that only areas beside the own one have: a report on that is no place for them,
     * unless there is nothing else.
     */
    private static List<Measure> ofOthers(NewestPeriods newest, List<OtherMeasure> left) {
        List<Measure> ofOthers =
                left.stream()
                        .map(OtherMeasure::measure)
                        .filter(measure -> newest.ofOwn(measure).isEmpty())
                        .filter(measure -> newest.ofAny(measure).isPresent())
                        .distinct()
                        .toList();
        return left.stream().allMatch(other -> ofOthers.contains(other.measure()))
                ? List.of()
                : ofOthers;
    }

    /** A measure in its newest period, of the own area or else of one it is compared with. */
    private static List<MeasureTable> tables(NewestPeriods newest, OtherMeasure other) {
        return other.period()
                .or(() -> newest.ofAny(other.measure()))
                .map(newest::at)
                .map(dated -> MeasureTable.of(dated, other, areas(dated)))
                .orElse(List.of());
    }

    /**
     * When areas have the newest known figures of measures; hundreds of which share few periods.
     */
    private static final class NewestPeriods {

        private final Scope scope;
        private final List<Area> areas;
        private final Map<Period, Scope> dated = new HashMap<>();
        private final Map<Measure, Optional<Period>> own = new HashMap<>();

        NewestPeriods(Scope scope) {
            this.scope = scope;
            this.areas = areas(scope);
        }

        Scope at(Period period) {
            return dated.computeIfAbsent(period, scope::at);
        }

        Optional<Period> ofOwn(Measure measure) {
            return own.computeIfAbsent(measure, m -> of(m, scope.own()));
        }

        /** Of the own area, else of the first other one that has any. */
        Optional<Period> ofAny(Measure measure) {
            return areas.stream()
                    .flatMap(
                            area ->
                                    area.equals(scope.own())
                                            ? ofOwn(measure).stream()
                                            : of(measure, area).stream())
                    .findFirst();
        }

        private Optional<Period> of(Measure measure, Area area) {
            List<SeriesKey> series = MeasureTable.series(scope, area, measure);
            return Stream.concat(
                            Stream.of(scope.period()),
                            scope.dataset().periods().stream()
                                    .filter(scope::allows)
                                    .filter(at -> MeasureTable.isKnown(scope, series, at))
                                    .sorted(Comparator.reverseOrder()))
                    .filter(at -> MeasureTable.isKnown(at(at), area, measure, at))
                    .findFirst();
        }
    }

    private static List<Area> areas(Scope scope) {
        Stream<Area> country =
                scope.dataset().areas().stream().filter(a -> a.kind() == Area.Kind.COUNTRY);
        return Stream.concat(scope.areas().stream(), country).distinct().toList();
    }

    private Chapter chapter() {
        List<Measure> shown = measures.stream().map(MeasureTable::measure).distinct().toList();
        List<Table> tables = JoinedMeasures.tables(measures);
        return new Chapter(
                        ChapterKind.OTHER_MEASURES,
                        shown.size() == 1 ? shown.get(0).label() : rest(),
                        periodLine(),
                        tables,
                        notes(tables))
                .with(MeasureDiagram.of(measures, tables));
    }

    private String rest() {
        boolean several = scope.dataset().files().size() > 1;
        return (several ? "Udtrækkenes" : "Udtrækkets") + " øvrige målinger";
    }

    private Set<Period> periods() {
        return measures.stream()
                .map(measure -> measure.scope().period())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String periodLine() {
        List<Area> shown =
                measures.stream()
                        .flatMap(table -> areas(table.scope()).stream().filter(table::shows))
                        .distinct()
                        .toList();
        String line = Scope.areaNames(shown);
        if (periods().size() == 1) {
            Scope dated = measures.get(0).scope();
            line += ", " + PeriodNames.of(dated.period()) + "." + since(dated.period());
        } else {
            line += ", hver måling i sin nyeste periode.";
        }
        return line + shown().caveatBehind();
    }

    /** The report's scope only where its own period is all that is shown. */
    private Scope shown() {
        return measures.stream()
                .map(MeasureTable::scope)
                .filter(dated -> !dated.period().equals(scope.period()))
                .findFirst()
                .orElse(scope);
    }

    private String since(Period period) {
        boolean any = measures.stream().anyMatch(MeasureTable::hasChanges);
        return any ? " Udvikling siden " + PeriodNames.of(period.yearBefore()) + "." : "";
    }

    private List<String> notes(List<Table> tables) {
        Set<String> notes = new LinkedHashSet<>();
        notes.addAll(Remarks.dots(tables));
        notes.addAll(withoutFigures());
        withoutOwn().ifPresent(notes::add);
        ofSomeBenefits().ifPresent(notes::add);
        withoutChange().ifPresent(notes::add);
        roundedShares().ifPresent(notes::add);
        for (MeasureTable measure : measures) {
            List<BenefitGroup> shown = measure.shown();
            Period before = measure.scope().period().yearBefore();
            notes.addAll(SeriesBreaks.of(measure.scope()).remarks(shown));
            notes.addAll(
                    new CourseRemarks(measure.scope(), List.of(measure.measure()), before)
                            .all(shown, measure::isLeftFor));
            Remarks.preliminary(measure.scope(), measure.scope().period()).ifPresent(notes::add);
        }
        return List.copyOf(notes);
    }

    /** Numbers that cannot be true are no gap of the export's. */
    private List<String> withoutFigures() {
        List<Measure> heldBack = empty.stream().filter(this::isHeldBack).toList();
        List<Measure> missing = empty.stream().filter(each -> !heldBack.contains(each)).toList();
        List<String> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            notes.add(labels(missing) + " er ikke vist, da områderne ikke har tal.");
        }
        if (!heldBack.isEmpty()) {
            notes.add(
                    labels(heldBack)
                            + " er ikke vist, da udtrækkets tal ikke kan være rigtige."
                            + Remarks.WHY);
        }
        return notes;
    }

    private boolean isHeldBack(Measure measure) {
        return areas(scope).stream()
                .flatMap(area -> MeasureTable.series(scope, area, measure).stream())
                .flatMap(key -> scope.dataset().periods().stream().map(at -> figure(key, at)))
                .anyMatch(figure -> figure instanceof Figure.Missing why && why.isHeldBack());
    }

    private Figure figure(SeriesKey key, Period at) {
        return scope.dataset().get(key, at).figure();
    }

    private Optional<String> withoutOwn() {
        return ofOthers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        labels(ofOthers)
                                + " er ikke vist, da der kun er tal for andre områder end "
                                + scope.own().name()
                                + ".");
    }

    /** The lines that would be dots from left to right, in one remark. */
    private Optional<String> ofSomeBenefits() {
        List<MeasureTable> some =
                measures.stream().filter(measure -> !measure.empty().isEmpty()).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        List<Measure> of = some.stream().map(MeasureTable::measure).distinct().toList();
        String names =
                DanishList.of(
                        some.stream()
                                .flatMap(table -> table.empty().stream())
                                .map(SentenceNames::inRow)
                                .distinct()
                                .toList());
        return Optional.of(
                labels(of)
                        + " vises ikke for ydelser, som områderne ikke har tal for: "
                        + (of.size() == 1 ? "" : "en eller flere af ")
                        + names
                        + ".");
    }

    /** Where a difference of shares is another than that of the shares as they show. */
    private Optional<String> roundedShares() {
        List<MeasureTable> differences = counting(Concept.SHARE_DIFFERENCE);
        boolean any =
                differences.stream()
                        .anyMatch(
                                difference ->
                                        difference.showsOtherThan(
                                                counting(Concept.ACTUAL_SHARE),
                                                counting(Concept.EXPECTED_SHARE)));
        return any
                ? Optional.of(
                        "Forskellen mellem forventet og faktisk andel er af tal med flere decimaler,"
                                + " end andelene er vist med, og kan afvige fra forskellen mellem de"
                                + " viste.")
                : Optional.empty();
    }

    private List<MeasureTable> counting(Concept concept) {
        return measures.stream().filter(m -> m.measure().concept() == concept).toList();
    }

    private Optional<String> withoutChange() {
        List<Measure> still =
                measures.stream()
                        .filter(measure -> !measure.hasChanges())
                        .map(MeasureTable::measure)
                        .distinct()
                        .toList();
        return still.isEmpty()
                ? Optional.empty()
                : Optional.of(labels(still) + " er uden udvikling, da tal fra året før mangler.");
    }

    private static String labels(List<Measure> all) {
        List<String> told = new ArrayList<>();
        all.stream().limit(NAMED).map(Measure::label).forEach(told::add);
        if (all.size() > NAMED) {
            told.add((all.size() - NAMED) + (all.size() == NAMED + 1 ? " anden" : " andre"));
        }
        return DanishList.of(told);
    }
}
