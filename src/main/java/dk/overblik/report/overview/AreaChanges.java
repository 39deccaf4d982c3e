package dk.overblik.report.overview;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.ComparedChange;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The change in percent of the one line of a table, its areas below each other: the own one first,
 * the others in their order.
 *
 * @param line whose figures stand area by area
 * @param number the column of the own area's change in persons; that in percent follows it
 * @param width how many columns an area has
 */
record AreaChanges(LeadSeries series, Line line, int number, int width) {

    /** Empty where there is nothing to hold the own change against. */
    Optional<Diagram> diagram() {
        Period now = series.scope().period();
        List<Area> areas = series.scope().areas();
        List<Integer> shown =
                IntStream.range(0, areas.size())
                        .filter(area -> Diagram.isKnown(percent(area)))
                        .filter(area -> !series.isOfFew(areas.get(area), now))
                        .boxed()
                        .toList();
        boolean compared = shown.size() > 1 && shown.get(0) == 0;
        return compared && SeriesBreaks.of(series.scope()).leaveWhole(series)
                ? Optional.of(diagram(shown))
                : Optional.empty();
    }

    private Diagram diagram(List<Integer> shown) {
        List<Area> areas = shown.stream().map(series.scope().areas()::get).toList();
        Period before = series.scope().period().yearBefore();
        String since = " siden " + PeriodNames.inTitle(before);
        return new Diagram(
                        Kind.BARS,
                        Spot.BESIDE_TEXT,
                        title("Antal " + series.subject() + since, areas),
                        "Liggende søjler, en for hvert område, med udviklingen i procent i antal "
                                + (series.subject() + " siden " + PeriodNames.of(before) + ". ")
                                + (areas.get(0).name() + " er fremhævet."),
                        "Område",
                        Unit.PERCENT,
                        List.of("Udvikling i pct."),
                        0,
                        shown.stream().map(this::point).toList(),
                        0)
                .titledInShort(title(series.inShort() + since, areas))
                .withFacts(
                        List.of(
                                new Fact(
                                        areas.get(0).name() + ", ændring i antal",
                                        Unit.COUNT,
                                        line.figure(number))));
    }

    private static Wording title(String about, List<Area> areas) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < DanishList.told(areas).size(); i++) {
            parts.add(new Words(i == 0 ? about + ": " : ", "));
            String name = SentenceNames.inSentence(areas.get(i));
            Place change = new Place(i, 0);
            parts.add(
                    i == 0
                            ? ComparedChange.inPercent(name, change, Diagram.fact(0))
                            : ComparedChange.inPercentBeside(
                                    name, change, new Place(0, 0), Diagram.fact(0)));
        }
        return new Wording(parts, DanishNames.first(about));
    }

    private Expression percent(int area) {
        return line.figure(area * width + number + 1);
    }

    private Point point(int area) {
        return new Point(series.scope().areas().get(area).name(), List.of(percent(area)));
    }
}
