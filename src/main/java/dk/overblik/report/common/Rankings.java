package dk.overblik.report.common;

import dk.overblik.danish.DanishOrder;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.choice.Scope;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the municipalities of an export can be put in order by. */
public final class Rankings {

    /**
     * The benchmark has official places, which are never computed again; and nobody is ranked by
     * how many people live there.
     */
    private static final Set<Concept> NOT_RANKED =
            EnumSet.of(
                    Concept.RANK,
                    Concept.EXPECTED_COUNT,
                    Concept.ACTUAL_COUNT,
                    Concept.COUNT_DIFFERENCE,
                    Concept.EXPECTED_SHARE,
                    Concept.SHARE_DIFFERENCE,
                    Concept.POPULATION,
                    Concept.WORKFORCE);

    private static final List<Concept> CHOSEN_FIRST =
            List.of(
                    Concept.SHARE_OF_WORKFORCE,
                    Concept.SHARE_OF_POPULATION,
                    Concept.ACTUAL_SHARE,
                    Concept.EXPENDITURE_PER_PERSON);

    /** Parts that are rounded may add up to a little more than their whole. */
    private static final double NEARLY = 0.98;

    private final Scope scope;
    private final List<Area> municipalities;
    private final List<Measure> measures;

    public Rankings(Scope scope) {
        this.scope = scope;
        List<Area> all =
                scope.dataset().areas().stream()
                        .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                        .toList();
        // Danish order is not asked for where nobody is ranked: it slows a start.
        this.municipalities =
                all.size() < Ranking.NEEDED ? all : all.stream().sorted(new DanishOrder()).toList();
        this.measures =
                scope.dataset().measures().stream()
                        .filter(measure -> !NOT_RANKED.contains(measure.concept()))
                        .toList();
    }

    /** The report's period if municipalities can be ranked then, else the newest where they can. */
    public Optional<Period> period() {
        return municipalities.size() < Ranking.NEEDED || !municipalities.contains(scope.own())
                ? Optional.empty()
                : ChapterPeriod.of(scope, at -> !of(at).isEmpty());
    }

    /** A ranking a measure, of the total benefit group, or else of the first that can be ranked. */
    public List<Ranking> of(Period at) {
        return scope.benefits().stream()
                .sorted(Comparator.comparing(benefit -> !benefit.isTotal()))
                .map(benefit -> of(benefit, at))
                .filter(rankings -> !rankings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** How many somebody is puts municipalities in order only where there is nothing else. */
    private List<Ranking> of(BenefitGroup benefit, Period at) {
        List<Ranking> all =
                measures.stream()
                        .map(measure -> ranking(measure, benefit, at))
                        .filter(Ranking::isPossible)
                        // Of several exports, those that have a measure may lack the own one.
                        .filter(ranking -> ranking.has(scope.own()))
                        .toList();
        List<Ranking> comparing = all.stream().filter(ranking -> !ranking.followsSize()).toList();
        return comparing.isEmpty() && !canCompare() ? all : comparing;
    }

    /** Whether there is a share or the like, be it of another period. */
    private boolean canCompare() {
        return measures.stream()
                .map(MeasureUnit::addsOverAreas)
                .anyMatch(Optional.of(false)::equals);
    }

    /** Among those that the export has the measure for, at any time; others stand elsewhere. */
    private Ranking ranking(Measure measure, BenefitGroup benefit, Period at) {
        List<Observation> figures =
                municipalities.stream()
                        .map(area -> new SeriesKey(area, benefit, measure))
                        .filter(scope.dataset()::has)
                        .map(key -> scope.dataset().get(key, at))
                        .toList();
        return new Ranking(
                measure,
                benefit,
                scope.vocabulary().goodEnd(measure, benefit),
                unit(measure, benefit, figures),
                followsSize(measure, figures),
                figures);
    }

    /** By what the measure is, or else by whether its figures add up to those of larger areas. */
    private boolean followsSize(Measure measure, List<Observation> figures) {
        return MeasureUnit.addsOverAreas(measure)
                .or(() -> addUp(figures))
                .orElseGet(() -> MeasureUnit.isMoney(measure));
    }

    /**
     * Whether the figures of a larger area's municipalities are parts of its own one; empty where
     * no such area is known. No mean is as large as the sum of so many that it is the mean of.
     */
    private Optional<Boolean> addUp(List<Observation> figures) {
        return scope.dataset().areas().stream()
                .filter(whole -> whole.kind() != Area.Kind.MUNICIPALITY)
                .flatMap(whole -> addUp(whole, figures).stream())
                .findFirst();
    }

    private Optional<Boolean> addUp(Area whole, List<Observation> figures) {
        List<Area> members = scope.rules().members(whole);
        List<Observation> parts =
                figures.stream()
                        .filter(one -> one.figure() instanceof Figure.Known)
                        .filter(
                                one ->
                                        whole.kind() == Area.Kind.COUNTRY
                                                || members.contains(one.key().area()))
                        .toList();
        double sum = parts.stream().mapToDouble(Rankings::size).sum();
        SeriesKey key = new SeriesKey(whole, figures.get(0).key().benefit(), measure(figures));
        return parts.size() >= Ranking.NEEDED
                        && sum > 0
                        && scope.dataset().get(key, figures.get(0).period()).figure()
                                instanceof Figure.Known known
                ? Optional.of(Math.abs(known.value()) >= sum * NEARLY)
                : Optional.empty();
    }

    private static Measure measure(List<Observation> figures) {
        return figures.get(0).key().measure();
    }

    private static double size(Observation one) {
        return one.figure() instanceof Figure.Known known ? Math.abs(known.value()) : 0;
    }

    /** The one whose full list is shown: a share if there is one, since counts follow size. */
    public static Ranking chosen(List<Ranking> rankings) {
        return CHOSEN_FIRST.stream()
                .flatMap(concept -> rankings.stream().filter(r -> r.measure().concept() == concept))
                .findFirst()
                .or(() -> rankings.stream().filter(r -> !r.followsSize()).findFirst())
                .orElse(rankings.get(0));
    }

    /** A measure that nobody knows is in percent only where its words or figures say so. */
    private Unit unit(Measure measure, BenefitGroup benefit, List<Observation> figures) {
        boolean known = scope.vocabulary().isKnown(measure);
        Unit plain = MeasureUnit.plain(figures);
        return MeasureUnit.told(measure, known, figures)
                .filter(unit -> unit != Unit.COUNT || measure.concept() != Concept.OTHER)
                .map(unit -> unit.isKroner() ? scope.kroner(measure, benefit) : unit)
                .map(
                        unit ->
                                unit == Unit.PERCENT && showsHundredths(measure, benefit, figures)
                                        ? Unit.PERCENT_IN_HUNDREDTHS
                                        : unit)
                .orElse(known && plain != Unit.COUNT ? Unit.INDEX : plain);
    }

    /** As other sheets show them: shares of all have one decimal wherever they stand. */
    private boolean showsHundredths(
            Measure measure, BenefitGroup benefit, List<Observation> figures) {
        boolean ofAll =
                measure.concept() == Concept.SHARE_OF_WORKFORCE
                        || measure.concept() == Concept.SHARE_OF_POPULATION;
        return !ofAll
                && (MeasureUnit.areHundredths(figures) || scope.showsHundredths(measure, benefit));
    }
}
