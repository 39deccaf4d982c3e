package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Ratio;
import dk.overblik.calculation.ShareOfSum;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * The people that a count is taken among, and the share of them that it makes up.
 *
 * @param people the population or the workforce, where the export has it
 * @param share the exported share, where it shall be shown as it is
 */
public record PeopleShare(
        LeadSeries series,
        AreaGroup group,
        Period now,
        Optional<Measure> people,
        Optional<Measure> share) {

    /** A bound of more parts than this makes too long a formula. */
    private static final int MOST_BOUNDED = 20;

    /**
     * A share of the population before one of the workforce, and what the export has before what is
     * computed of figures that were typed. Of an export that has both shares, and no population to
     * stand beside them, it is that of the workforce, which all other pages tell.
     */
    public static PeopleShare of(LeadSeries series, AreaGroup group, Period now) {
        PeopleShare none = new PeopleShare(series, group, now, Optional.empty(), Optional.empty());
        Optional<Measure> population = none.exported(Concept.POPULATION);
        Optional<Measure> workforce = none.exported(Concept.WORKFORCE);
        Optional<Measure> ofPopulation = none.share(Concept.SHARE_OF_POPULATION);
        Optional<Measure> ofWorkforce = none.share(Concept.SHARE_OF_WORKFORCE);
        boolean typed = population.filter(none::isTyped).isPresent();
        boolean ofBoth = population.isEmpty() && none.isRead(ofWorkforce);
        if (none.isRead(ofPopulation) && !ofBoth) {
            return new PeopleShare(series, group, now, population, ofPopulation);
        }
        if (none.isRead(ofWorkforce) && (typed || population.isEmpty())) {
            return new PeopleShare(series, group, now, workforce, ofWorkforce);
        }
        if (population.isPresent()) {
            return new PeopleShare(series, group, now, population, Optional.empty());
        }
        return workforce.isPresent()
                ? new PeopleShare(series, group, now, workforce, ofWorkforce)
                : new PeopleShare(
                        series, group, now, Optional.empty(), ofPopulation.or(() -> ofWorkforce));
    }

    private Optional<Measure> share(Concept concept) {
        return series.isFullTime() ? exported(concept) : Optional.empty();
    }

    /** Whether the export has a share itself, in a cell. */
    private boolean isRead(Optional<Measure> shown) {
        return shown.filter(
                        measure ->
                                group.exported().stream()
                                        .flatMap(area -> find(area, measure).stream())
                                        .anyMatch(Observation::wasRead))
                .isPresent();
    }

    /** Whether people are from the settings. */
    private boolean isTyped(Measure measure) {
        List<Observation> typed = series.scope().settings().bases();
        return group.exported().stream()
                .flatMap(area -> find(area, measure).stream())
                .allMatch(o -> typed.stream().anyMatch(t -> t.source().equals(o.source())));
    }

    private Optional<Measure> exported(Concept concept) {
        return LeadSeries.measure(series.scope(), concept)
                .filter(
                        measure ->
                                group.exported().stream()
                                        .anyMatch(area -> find(area, measure).isPresent()));
    }

    public boolean hasShare() {
        return people.isPresent() || share.isPresent();
    }

    private boolean isOfPopulation() {
        Concept concept = share.or(() -> people).orElseThrow().concept();
        return concept == Concept.POPULATION || concept == Concept.SHARE_OF_POPULATION;
    }

    /** What the share is of, in a heading. */
    public String whole() {
        return isOfPopulation() ? "befolkningen" : "arbejdsstyrken";
    }

    /** The same in a sentence. */
    public String words() {
        return isOfPopulation() ? "befolkningen (16-66 år)" : "arbejdsstyrken";
    }

    public List<Observation> people(List<Area> areas) {
        return people.stream()
                .flatMap(measure -> areas.stream().map(area -> get(area, measure)))
                .toList();
    }

    /** The people of the whole area: the exported figure, else the sum of its municipalities. */
    public List<Observation> peopleOfWhole() {
        boolean official = people.filter(m -> find(group.whole(), m).isPresent()).isPresent();
        return people(official ? List.of(group.whole()) : group.members());
    }

    public Expression of(Area area) {
        return share.<Expression>map(measure -> new Observed(get(area, measure)))
                .orElseGet(
                        () ->
                                Ratio.inPercent(
                                        List.of(series.figure(area, now)), people(List.of(area))));
    }

    /** Never a sum of shares. */
    public Expression ofWhole() {
        List<Observation> counts = group.counts(series, now);
        boolean given = share.filter(m -> find(group.whole(), m).isPresent()).isPresent();
        Expression people = totalPeople();
        boolean known = people().isPresent() && people.figure() instanceof Figure.Known;
        if (share.isEmpty() || (!given && known)) {
            return Ratio.inPercent(counts, peopleOfWhole());
        }
        Observation official = get(group.whole(), share.get());
        return given || group.members().size() > MOST_BOUNDED
                ? new Observed(official)
                : ShareOfSum.inPercent(counts, pairs(share.get())).orElse(new Observed(official));
    }

    /** For each municipality its benefits' counts and shares, the shown one's among them. */
    private List<List<ShareOfSum.Pair>> pairs(Measure measure) {
        return group.members().stream()
                .map(area -> series.benefits().stream().map(b -> pair(area, b, measure)).toList())
                .toList();
    }

    private ShareOfSum.Pair pair(Area area, BenefitGroup benefit, Measure measure) {
        return new ShareOfSum.Pair(
                series.scope().dataset().get(new SeriesKey(area, benefit, series.measure()), now),
                series.scope().dataset().get(new SeriesKey(area, benefit, measure), now));
    }

    private Observation get(Area area, Measure measure) {
        return find(area, measure)
                .orElseGet(
                        () ->
                                Observation.absent(
                                        new SeriesKey(area, series.benefit(), measure), now));
    }

    /** Beside the benefit's count; people also wherever else the export has them. */
    private Optional<Observation> find(Area area, Measure measure) {
        Dataset dataset = series.scope().dataset();
        Optional<Observation> beside =
                dataset.find(new SeriesKey(area, series.benefit(), measure), now);
        boolean people =
                measure.concept() == Concept.POPULATION || measure.concept() == Concept.WORKFORCE;
        return beside.isPresent() || !people
                ? beside
                : dataset.series().stream()
                        .filter(key -> key.area().equals(area) && key.measure().equals(measure))
                        .flatMap(key -> dataset.find(key, now).stream())
                        .findFirst();
    }

    public Expression totalPeople() {
        return Ratio.of(peopleOfWhole());
    }
}
