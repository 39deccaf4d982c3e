package dk.overblik.checking.placing;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures that a note is held against, by what the words of notes can ask for. */
public final class Figures {

    private static final String WIDER = " mv.";

    private final Dataset dataset;
    private final Vocabulary vocabulary;
    private final List<Traits> traits;
    private final Set<Area> areas;
    private final Set<BenefitGroup> benefits;

    public Figures(Dataset dataset, Vocabulary vocabulary) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.traits = dataset.measures().stream().map(m -> Traits.of(m, vocabulary)).toList();
        this.areas = new LinkedHashSet<>(dataset.areas());
        this.benefits = new LinkedHashSet<>(dataset.benefits());
    }

    /** The figure of a series at a time, where it is there and known. */
    public Optional<Observation> known(SeriesKey key, Period period) {
        return dataset.find(key, period).filter(o -> o.figure() instanceof Figure.Known);
    }

    public Dataset dataset() {
        return dataset;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Traits> traits() {
        return traits;
    }

    /** What a measure is made of. */
    public boolean isShare(SeriesKey key) {
        return traits.stream().anyMatch(t -> t.measure().equals(key.measure()) && t.isShare());
    }

    boolean has(Area area) {
        return areas.contains(area);
    }

    boolean has(SeriesKey key) {
        return dataset.has(key);
    }

    /** Whether some figure is of a period that can be compared with this one. */
    boolean knowsKind(Period period) {
        return dataset.periods().stream().anyMatch(period::isComparableWith);
    }

    boolean has(Period period) {
        return dataset.periods().contains(period);
    }

    /** The benefits of the exports that a name stands for. */
    List<BenefitGroup> benefits(String name, boolean benchmark) {
        String folded = Names.folded(name);
        List<BenefitGroup> same =
                benefits.stream().filter(b -> Names.folded(b.name()).equals(folded)).toList();
        if (!same.isEmpty() || !benchmark) {
            return same;
        }
        return benefits.stream()
                .filter(b -> Names.folded(b.name()).equals(folded + WIDER))
                .toList();
    }

    /** The total over benefits, or what stands where the exports name none. */
    List<BenefitGroup> totals() {
        List<BenefitGroup> totals = benefits.stream().filter(BenefitGroup::isTotal).toList();
        return totals.isEmpty()
                ? benefits.stream().filter(b -> b.equals(BenefitGroup.UNNAMED)).toList()
                : totals;
    }
}
