package dk.overblik.report.derived;

import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.ScopeChoice;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Wishes;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes ready what a report is made of: the figures with those that are computed, the choice. */
public final class PreparedFigures {

    private final Vocabulary vocabulary;
    private final Wishes wishes;
    private final TracedFigures summed;

    /** What a report is made of. */
    public record Prepared(TracedFigures figures, ScopeChoice.Choice choice) {}

    private PreparedFigures(Dataset published, Vocabulary vocabulary, Wishes wishes) {
        this.vocabulary = vocabulary;
        this.wishes = wishes;
        List<Settings.OwnBenefitGroup> groups = wishes.settings().benefitGroups();
        this.summed =
                TracedFigures.of(published).with(BenefitSums.of(published, vocabulary, groups));
    }

    public static Prepared of(Dataset published, Vocabulary vocabulary, Wishes wishes) {
        return new PreparedFigures(published, vocabulary, wishes).prepared();
    }

    private Prepared prepared() {
        Optional<PeriodWish> asked = wishes.period();
        Optional<PeriodWish> wish = asked.or(() -> wishes.settings().standing().period());
        if (wish.orElse(null) instanceof PeriodWish.Average average) {
            return newest(average, asked.isPresent());
        }
        return wish.orElse(null) instanceof PeriodWish.At at ? at(at.period()) : plain(wishes);
    }

    private Prepared at(Period period) {
        return new PeriodAverages(summed.dataset()).canMake(period)
                ? averaged(period)
                : plain(wishes);
    }

    /** The months up to the one that would be shown if nothing were asked for. */
    private Prepared newest(PeriodWish.Average average, boolean asked) {
        Prepared month = plain(wishes.at(Optional.empty()));
        if (!(month.choice() instanceof ScopeChoice.Choice.Made made)) {
            return month;
        }
        Period shown = made.scope().period();
        Period period = average.upTo(shown.last());
        if (summed.dataset().periods().contains(period)) {
            return plain(wishes.at(Optional.of(period)));
        }
        if (shown.kind() == Period.Kind.MONTH
                && new PeriodAverages(summed.dataset()).canMake(period)) {
            return averaged(period);
        }
        String reason =
                "Perioden \""
                        + average.words()
                        + "\" kræver, at udtrækket har fuldtidspersoner for alle månederne i "
                        + PeriodNames.of(period);
        return asked
                ? new Prepared(month.figures(), new ScopeChoice.Choice.Refused(reason + "."))
                : new Prepared(month.figures(), remarked(made, reason + "; viser en enkelt."));
    }

    private static ScopeChoice.Choice remarked(ScopeChoice.Choice.Made made, String remark) {
        List<String> remarks = new ArrayList<>(made.remarks());
        remarks.add(remark);
        return new ScopeChoice.Choice.Made(made.scope(), remarks);
    }

    private Prepared averaged(Period period) {
        TracedFigures figures = summed.with(new PeriodAverages(summed.dataset()).over(period));
        Prepared prepared = prepared(figures, wishes.at(Optional.of(period)));
        return prepared.choice() instanceof ScopeChoice.Choice.Made made
                ? new Prepared(
                        prepared.figures(),
                        new ScopeChoice.Choice.Made(made.scope().averaged(), made.remarks()))
                : prepared;
    }

    private Prepared plain(Wishes wished) {
        return prepared(summed, wished);
    }

    private Prepared prepared(TracedFigures figures, Wishes wished) {
        AddedFigures more = new AddedFigures(figures.dataset(), wished.settings());
        TracedFigures all = figures.with(more.added());
        return new Prepared(all, new ScopeChoice(all.dataset(), vocabulary).of(wished));
    }

    /**
     * Figures, some of them computed from others, and how each leads back to what was published.
     */
    public record TracedFigures(Dataset dataset, Substitution origins) {

        /** Figures as they were published. */
        static TracedFigures of(Dataset published) {
            return new TracedFigures(published, new Substitution(Observed::new));
        }

        /** These and more that are computed from them. */
        TracedFigures with(AddedFigures.AddedSeries added) {
            return added.isEmpty()
                    ? this
                    : new TracedFigures(
                            added.with(dataset), added.substitution().followedBy(origins));
        }
    }
}
