package dk.overblik.report.derived;

import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.model.dataset.Dataset;

/** Figures, some of them computed from others, and how each leads back to what was published. */
record TracedFigures(Dataset dataset, Substitution origins) {

    /** Figures as they were published. */
    static TracedFigures of(Dataset published) {
        return new TracedFigures(published, new Substitution(Observed::new));
    }

    /** These and more that are computed from them. */
    TracedFigures with(Derivation derivation) {
        AddedSeries added = new AddedSeries(derivation);
        return new TracedFigures(added.with(dataset), added.substitution().followedBy(origins));
    }

    /** These with others, computed from them, in the place of some. */
    TracedFigures replacedBy(Derivation derivation) {
        AddedSeries changed = new AddedSeries(derivation);
        return new TracedFigures(
                changed.inPlaceOfThoseOf(dataset), changed.substitution().followedBy(origins));
    }
}
