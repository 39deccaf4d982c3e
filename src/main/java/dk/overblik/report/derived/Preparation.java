package dk.overblik.report.derived;

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

/** Makes ready what a report is made of: computes the figures that are wished for, and chooses. */
final class Preparation {

    private final Vocabulary vocabulary;
    private final Wishes wishes;
    private final TracedFigures summed;

    Preparation(Dataset published, Vocabulary vocabulary, Wishes wishes) {
        this.vocabulary = vocabulary;
        this.wishes = wishes;
        List<Settings.OwnBenefitGroup> groups = wishes.settings().benefitGroups();
        this.summed =
                TracedFigures.of(published).with(BenefitSums.of(published, vocabulary, groups));
    }

    PreparedFigures prepared() {
        Optional<PeriodWish> asked = wishes.period();
        Optional<PeriodWish> wish = asked.or(() -> wishes.settings().standing().period());
        if (wish.orElse(null) instanceof PeriodWish.Average average) {
            return newest(average, asked.isPresent());
        }
        return wish.orElse(null) instanceof PeriodWish.At at ? at(at.period()) : plain(wishes);
    }

    private PreparedFigures at(Period period) {
        return new PeriodAverages(summed.dataset()).canMake(period)
                ? averaged(period)
                : plain(wishes);
    }

    /** The months up to the one that would be shown if nothing were asked for. */
    private PreparedFigures newest(PeriodWish.Average average, boolean asked) {
        PreparedFigures month = plain(wishes.at(Optional.empty()));
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
                ? new PreparedFigures(month.figures(), new ScopeChoice.Choice.Refused(reason + "."))
                : new PreparedFigures(
                        month.figures(), remarked(made, reason + "; viser en enkelt."));
    }

    private static ScopeChoice.Choice remarked(ScopeChoice.Choice.Made made, String remark) {
        List<String> remarks = new ArrayList<>(made.remarks());
        remarks.add(remark);
        return new ScopeChoice.Choice.Made(made.scope(), remarks);
    }

    private PreparedFigures averaged(Period period) {
        TracedFigures figures = summed.with(new PeriodAverages(summed.dataset()).over(period));
        PreparedFigures prepared = prepared(figures, wishes.at(Optional.of(period)));
        return prepared.choice() instanceof ScopeChoice.Choice.Made made
                ? new PreparedFigures(
                        prepared.figures(),
                        new ScopeChoice.Choice.Made(made.scope().averaged(), made.remarks()))
                : prepared;
    }

    private PreparedFigures plain(Wishes wished) {
        return prepared(summed, wished);
    }

    private PreparedFigures prepared(TracedFigures figures, Wishes wished) {
        AddedFigures more = new AddedFigures(figures.dataset(), wished.settings());
        TracedFigures all = figures.with(more.added());
        return new PreparedFigures(all, new ScopeChoice(all.dataset(), vocabulary).of(wished));
    }
}
