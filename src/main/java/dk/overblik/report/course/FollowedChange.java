package dk.overblik.report.course;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.common.ComparedChange;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.SeriesDiagram;
import java.util.List;

/**
 * The change over twelve months in percent, by which areas of any size can be compared.
 *
 * @param counted what has changed, inside a sentence: "fuldtidspersoner på kontanthjælp"
 * @param inShort the same as a short title opens with it
 * @param number of what, with a space behind it: "antal "; empty where {@code counted} says it
 * @param sort what it is a number of
 */
public record FollowedChange(
        LeadSeries series,
        List<Area> areas,
        String counted,
        String inShort,
        String number,
        Sort sort)
        implements Followed {

    /** What a measure is a number of. */
    public enum Sort {
        /** Of whole ones: a single one is no development, and of few nothing is drawn. */
        WHOLE,
        /** Of parts of them: of few nothing is drawn. */
        PARTS,
        /** An amount. */
        AMOUNT
    }

    public FollowedChange {
        areas = List.copyOf(areas);
    }

    /** Of the persons that a report counts. */
    public static FollowedChange of(LeadSeries series) {
        return new FollowedChange(
                series,
                series.scope().areas(),
                series.subject(),
                series.inShort(),
                "antal ",
                Sort.WHOLE);
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public Expression figure(Area area, Period at) {
        return Change.inPercent(series.figure(area, at.yearBefore()), series.figure(area, at));
    }

    /** A change that reads across a break is none. */
    @Override
    public boolean isWhole(Period at, Period now) {
        return SeriesBreaks.between(series.scope(), at.yearBefore(), at).leaveWhole(series);
    }

    /** Of what is below zero, no percentage says which way it went. */
    @Override
    public boolean misleads(Area area, Period at) {
        boolean few = sort != Sort.AMOUNT && series.isOfFew(area, at);
        return few || isNegative(area, at) || isNegative(area, at.yearBefore());
    }

    private boolean isNegative(Area area, Period at) {
        return series.figure(area, at).figure() instanceof Figure.Known known && known.value() < 0;
    }

    @Override
    public String overTime(boolean brief) {
        String since = SentenceNames.sinceEach(series.scope());
        return (brief ? inShort : DanishNames.first(counted))
                + (", udvikling " + DanishNames.unbroken(since));
    }

    @Override
    public String atLast(boolean brief) {
        return (brief ? inShort : DanishNames.first(number + counted))
                + (" siden " + PeriodNames.inTitle(series.scope().period().yearBefore()));
    }

    @Override
    public String seen() {
        return "Udviklingen over et år i procent i " + number + counted;
    }

    @Override
    public String seenAtLast() {
        return "udviklingen i procent i "
                + (number + counted)
                + (" siden " + PeriodNames.of(series.scope().period().yearBefore()));
    }

    @Override
    public String heading() {
        return "Udvikling i pct.";
    }

    /** A single person is no development, and the title says so. */
    @Override
    public List<Fact> facts() {
        return sort == Sort.WHOLE
                ? List.of(SeriesDiagram.inNumber(series, series.scope().period().yearBefore()))
                : List.of();
    }

    @Override
    public List<Part> told(Area area, Place figure, Place own) {
        String name = SentenceNames.inSentence(area);
        if (sort != Sort.WHOLE) {
            return List.of(ComparedChange.inPercent(name, figure));
        }
        return List.of(
                area.equals(areas.get(0))
                        ? ComparedChange.inPercent(name, figure, Diagram.fact(0))
                        : ComparedChange.inPercentBeside(name, figure, own, Diagram.fact(0)));
    }
}
