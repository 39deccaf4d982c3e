package dk.overblik.report.course;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.List;

/**
 * A share, which is comparable by itself.
 *
 * @param share of what, inside a sentence
 * @param unit how it is shown
 */
public record FollowedLevel(LeadSeries series, List<Area> areas, String share, Unit unit)
        implements Followed {

    public FollowedLevel {
        areas = List.copyOf(areas);
    }

    @Override
    public Expression figure(Area area, Period at) {
        return new Observed(series.figure(area, at));
    }

    @Override
    public boolean isWhole(Period at, Period now) {
        return SeriesBreaks.between(series.scope(), at, now).leaveWhole(series);
    }

    @Override
    public boolean misleads(Area area, Period at) {
        return false;
    }

    /** A title tells the newest ones. */
    @Override
    public String overTime(boolean brief) {
        return atLast(brief);
    }

    @Override
    public String atLast(boolean brief) {
        return seen() + " i " + PeriodNames.inTitle(series.scope().period());
    }

    @Override
    public String seen() {
        return DanishNames.first(share);
    }

    @Override
    public String seenAtLast() {
        return share + " i " + PeriodNames.of(series.scope().period());
    }

    @Override
    public String heading() {
        return "Pct.";
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }

    @Override
    public List<Part> told(Area area, Place figure, Place own) {
        return List.of(
                new Words(SentenceNames.inSentence(area) + " "),
                new Level(figure, unit.decimals()),
                new Words(" pct."));
    }
}
