package dk.overblik.report.derived;

import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.ScopeChoice;
import dk.overblik.report.choice.Wishes;
import dk.overblik.vocabulary.Vocabulary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes ready what a report is made of: computes the figures that are wished for, and chooses. */
final class Preparation {

    private final Dataset published;
    private final Vocabulary vocabulary;
    private final Wishes wishes;

    Preparation(Dataset published, Vocabulary vocabulary, Wishes wishes) {
        this.published = published;
        this.vocabulary = vocabulary;
        this.wishes = wishes;
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
        return new PeriodAverages(published).canMake(period) ? averaged(period) : plain(wishes);
    }

    /** The months up to the one that would be shown if nothing were asked for. */
    private PreparedFigures newest(PeriodWish.Average average, boolean asked) {
        PreparedFigures month = plain(wishes.at(Optional.empty()));
        if (!(month.choice() instanceof ScopeChoice.Choice.Made made)) {
            return month;
        }
        Period shown = made.scope().period();
        Period period = average.upTo(shown.last());
        if (published.periods().contains(period)) {
            return plain(wishes.at(Optional.of(period)));
        }
        if (shown.kind() == Period.Kind.MONTH && new PeriodAverages(published).canMake(period)) {
            return averaged(period);
        }
        String reason =
                "Perioden "
                        + Quote.of(average.words())
                        + " kræver, at udtrækket har fuldtidspersoner for alle månederne i "
                        + PeriodNames.of(period);
        return asked
                ? new PreparedFigures(month.origins(), new ScopeChoice.Choice.Refused(reason + "."))
                : new PreparedFigures(
                        month.origins(), remarked(made, reason + "; viser en enkelt."));
    }

    private static ScopeChoice.Choice remarked(ScopeChoice.Choice.Made made, String remark) {
        List<String> remarks = new ArrayList<>(made.remarks());
        remarks.add(remark);
        return new ScopeChoice.Choice.Made(made.scope(), remarks);
    }

    private PreparedFigures averaged(Period period) {
        return prepared(Optional.of(period), wishes.at(Optional.of(period)));
    }

    private PreparedFigures plain(Wishes wished) {
        return prepared(Optional.empty(), wished);
    }

    private PreparedFigures prepared(Optional<Period> averaged, Wishes wished) {
        FiguresByBase figures =
                new FiguresByBase(published, vocabulary, wishes.settings(), averaged);
        Period newest =
                published.periods().stream()
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> Period.month(YearMonth.of(1, 1)));
        ScopeChoice choice = new ScopeChoice(figures.at(newest), figures.bases(), vocabulary);
        return new PreparedFigures(figures.origins(), choice.of(wished));
    }
}
