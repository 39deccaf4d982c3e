package dk.overblik.report.overview;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.ComparedChange;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.SeriesPeriods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the change over twelve months, of which a table of one benefit has the latest alone, has
 * been the same for long: in percent, the own area's as a line among the others'.
 *
 * @param areas the own one first
 * @param periods that the changes lead to
 */
record ChangesOverTime(LeadSeries series, List<Area> areas, List<Period> periods) {

    /** Fewer points are no course. */
    private static final int FEWEST = 3;

    ChangesOverTime {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
    }

    /**
     * Empty where too few changes are known, or so few persons make them that they would only leap.
     * A change that reads across a break is no part of it, nor one that came before.
     */
    static Optional<Diagram> of(LeadSeries series) {
        List<Period> unbroken = unbroken(series);
        Area own = series.scope().own();
        if (unbroken.isEmpty() || !isDrawn(series, own, unbroken)) {
            return Optional.empty();
        }
        List<Area> areas =
                series.scope().areas().stream()
                        .filter(area -> isDrawn(series, area, unbroken))
                        .toList();
        return Optional.of(new ChangesOverTime(series, areas, unbroken).diagram())
                .filter(diagram -> diagram.known() >= FEWEST);
    }

    /** From the first known change of the own area on. */
    private static List<Period> unbroken(LeadSeries series) {
        List<Period> periods = SeriesPeriods.of(series);
        int start = periods.size();
        while (start > 0 && isWhole(series, periods.get(start - 1))) {
            start--;
        }
        Area own = series.scope().own();
        return periods.subList(start, periods.size()).stream()
                .dropWhile(period -> !Diagram.isKnown(change(series, own, period)))
                .toList();
    }

    private static boolean isWhole(LeadSeries series, Period period) {
        return SeriesBreaks.between(series.scope(), period.yearBefore(), period).leaveWhole(series);
    }

    /** The latest change is the one that the title tells. */
    private static boolean isDrawn(LeadSeries series, Area area, List<Period> periods) {
        Period now = periods.get(periods.size() - 1);
        return Diagram.isKnown(change(series, area, now))
                && periods.stream().noneMatch(period -> series.isOfFew(area, period));
    }

    private static Expression change(LeadSeries series, Area area, Period period) {
        return Change.inPercent(
                series.figure(area, period.yearBefore()), series.figure(area, period));
    }

    private Diagram diagram() {
        String since = SentenceNames.sinceEach(series.scope());
        String shown = "udvikling " + DanishNames.unbroken(since);
        return new Diagram(
                        Kind.LINES,
                        Spot.BESIDE_TEXT,
                        title(DanishNames.first(series.subject()) + ", " + shown),
                        description(),
                        "Periode",
                        Unit.PERCENT,
                        areas.stream().map(Area::name).toList(),
                        0,
                        periods.stream().map(this::point).toList(),
                        -1)
                .titledInShort(title(series.inShort() + ", " + shown))
                .withFacts(List.of(number()))
                .onSheetBeside(ChapterKind.DEVELOPMENT);
    }

    /** A single person is no development, and the title says so. */
    private Fact number() {
        Area own = areas.get(0);
        Period now = periods.get(periods.size() - 1);
        return new Fact(
                own.name() + ", ændring i antal",
                Unit.COUNT,
                Change.inNumber(series.figure(own, now.yearBefore()), series.figure(own, now)));
    }

    private Wording title(String about) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(about + ": "));
        int last = periods.size() - 1;
        for (int i = 0; i < DanishList.told(areas).size(); i++) {
            parts.add(new Words(i == 0 ? "" : ", "));
            String name = SentenceNames.inSentence(areas.get(i));
            Place change = new Place(last, i);
            parts.add(
                    i == 0
                            ? ComparedChange.inPercent(name, change, Diagram.fact(0))
                            : ComparedChange.inPercentBeside(
                                    name, change, new Place(last, 0), Diagram.fact(0)));
        }
        return new Wording(parts, about);
    }

    private String description() {
        return (areas.size() > 1 ? "Kurver over tid, en for hvert område: " : "En kurve over tid: ")
                + String.join(", ", areas.stream().map(Area::name).toList())
                + (". Udviklingen over et år i procent i antal " + series.subject())
                + (", fra " + PeriodNames.of(periods.get(0)))
                + (" til " + PeriodNames.of(periods.get(periods.size() - 1)) + ".");
    }

    private Point point(Period period) {
        String name = PeriodNames.brief(period);
        return new Point(
                name,
                SeriesPeriods.isNamed(period, periods.size()) ? name : "",
                areas.stream().map(area -> change(series, area, period)).toList());
    }
}
