package dk.overblik.report.derived;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.Vocabulary;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of a report on every base that is asked for, each made once. */
final class FiguresByBase {

    private final Dataset published;
    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Optional<Period> averaged;
    private final Map<Base, TracedFigures> made = new LinkedHashMap<>();

    /**
     * What the figures of a period depend on beside the export.
     *
     * @param boundaries that lie behind it
     * @param inside the period itself where a boundary lies inside it
     */
    private record Base(List<YearMonth> boundaries, Optional<Period> inside) {

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Base that
                    && boundaries.equals(that.boundaries)
                    && inside.equals(that.inside);
        }

        @Override
        public int hashCode() {
            return 31 * boundaries.hashCode() + inside.hashCode();
        }
    }

    /**
     * Figures of which none is made yet.
     *
     * @param averaged the period whose figures are averages of months, where there is one
     */
    FiguresByBase(
            Dataset published,
            Vocabulary vocabulary,
            Settings settings,
            Optional<Period> averaged) {
        this.published = published;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.averaged = averaged;
    }

    Scope.Bases bases() {
        return new Scope.Bases(this::at, averaged);
    }

    Dataset at(Period now) {
        return made.computeIfAbsent(base(now), any -> make(now)).dataset();
    }

    private Base base(Period now) {
        List<YearMonth> behind =
                vocabulary.rulebook().boundaries().stream()
                        .filter(from -> !from.isAfter(now.last()))
                        .toList();
        boolean inside = behind.stream().anyMatch(now.first()::isBefore);
        return new Base(behind, inside ? Optional.of(now) : Optional.empty());
    }

    private TracedFigures make(Period now) {
        Rulebook rulebook = vocabulary.rulebook();
        TracedFigures figures =
                TracedFigures.of(published)
                        .replacedBy(new CommonBenefits(published, rulebook, now));
        figures = figures.with(new CommonAreas(figures.dataset(), rulebook, now));
        figures =
                figures.with(
                        new BenefitSums(
                                figures.dataset(), vocabulary, settings.benefitGroups(), now));
        if (averaged.isPresent()) {
            figures = figures.with(new PeriodAverages(figures.dataset()).over(averaged.get()));
        }
        return figures.with(new AddedFigures(figures.dataset(), settings));
    }

    /** A figure is computed alike on every base that it is on. */
    Substitution origins() {
        return new Substitution(this::origin);
    }

    private Expression origin(Observation observation) {
        Expression itself = new Observed(observation);
        if (observation.wasRead()) {
            return itself;
        }
        for (TracedFigures figures : made.values()) {
            Expression origin = figures.origins().in(itself);
            if (!origin.equals(itself)) {
                return origin;
            }
        }
        return itself;
    }
}
