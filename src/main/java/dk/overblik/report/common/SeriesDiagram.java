package dk.overblik.report.common;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A series as lines: the own area's index against the others', or its count where it is alone. */
public final class SeriesDiagram {

    private static final int FEWEST = 3;

    private final LeadSeries series;
    private final List<Period> periods;
    private final List<Area> areas;

    private SeriesDiagram(LeadSeries series, List<Period> periods, List<Area> areas) {
        this.series = series;
        this.periods = periods;
        this.areas = areas;
    }

    /**
     * The own area against the others; empty where it has too few figures for a line.
     *
     * @param periods without gaps, as {@link SeriesPeriods} has them
     */
    public static Optional<Diagram> compared(LeadSeries series, List<Period> periods) {
        return drawn(series, periods, series.scope().areas());
    }

    /** As {@link #compared}, from the same period of the year before on. */
    public static Optional<Diagram> ofLastYear(LeadSeries series) {
        List<Period> periods = SeriesPeriods.of(series);
        int from = periods.indexOf(series.scope().period().yearBefore());
        return from < 0
                ? Optional.empty()
                : compared(series, periods.subList(from, periods.size()))
                        .map(SeriesDiagram::basedAnew);
    }

    /** The sheet with the figures has an index of its own, of another month. */
    private static Diagram basedAnew(Diagram diagram) {
        return diagram.kind() == Kind.INDEX
                ? diagram.madeOf("Antallene, som indekset er beregnet af,", ChapterKind.DEVELOPMENT)
                : diagram;
    }

    /**
     * The own area alone: how many there are, and not only how that has changed. It is of the last
     * year where that makes a line, as the sentences beside it are.
     */
    public static Optional<Diagram> alone(LeadSeries series, List<Period> periods) {
        int from = periods.indexOf(series.scope().period().yearBefore());
        boolean year = from >= 0 && periods.size() - from >= FEWEST;
        List<Period> shown = year ? periods.subList(from, periods.size()) : periods;
        return drawn(series, shown, List.of(series.scope().own()));
    }

    private static Optional<Diagram> drawn(
            LeadSeries series, List<Period> periods, List<Area> areas) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        List<Area> based =
                areas.stream().filter(area -> isBase(first(series, periods, area))).toList();
        boolean compared =
                based.size() > 1
                        && based.contains(series.scope().own())
                        && !isOfFew(series, periods);
        List<Area> lines = compared ? based : List.of(series.scope().own());
        return Optional.of(lines)
                .filter(own -> isKnown(first(series, periods, own.get(0))))
                .map(shown -> new SeriesDiagram(series, periods, shown).diagram())
                .filter(diagram -> diagram.known() >= FEWEST);
    }

    private static Figure first(LeadSeries series, List<Period> periods, Area area) {
        return series.figure(area, periods.get(0)).figure();
    }

    /** Whether an index can begin with a figure: of a few persons it would only leap. */
    private static boolean isBase(Figure figure) {
        return figure instanceof Figure.Known known && known.value() >= LeadSeries.FEW;
    }

    private static boolean isOfFew(LeadSeries series, List<Period> periods) {
        return series.isOfFew(series.scope().own(), periods.get(periods.size() - 1));
    }

    private static boolean isKnown(Figure figure) {
        return figure instanceof Figure.Known;
    }

    private Diagram diagram() {
        boolean index = areas.size() > 1;
        String base = "indeks, " + PeriodNames.of(periods.get(0)) + " = 100";
        List<Chart.Break> breaks = breaks();
        // What lies behind a break cannot be held against what lies before it.
        boolean told = breaks.isEmpty();
        String shown =
                DanishNames.first(series.subject())
                        + (index ? " (" + base + ")" : " " + SentenceNames.in(areas.get(0)));
        return new Diagram(
                        index ? Kind.INDEX : Kind.LINES,
                        Spot.BESIDE_FIRST_TABLE,
                        told ? title("Antal " + series.subject(), shown, index) : untold(shown),
                        description(shown),
                        "Periode",
                        index ? Unit.INDEX : Unit.COUNT,
                        areas.stream().map(Area::name).toList(),
                        0,
                        IntStream.range(0, periods.size()).mapToObj(this::point).toList(),
                        -1)
                .onSheetBeside(ChapterKind.DEVELOPMENT)
                .titledInShort(told ? title(series.inShort(), shown, index) : untold(shown))
                .withFacts(told ? facts() : List.of())
                .withBreaks(breaks);
    }

    private static Wording untold(String shown) {
        return new Wording(List.of(new Words(shown)), shown);
    }

    private String description(String shown) {
        return (areas.size() > 1 ? "Kurver over tid, en for hvert område: " : "En kurve over tid: ")
                + String.join(", ", areas.stream().map(Area::name).toList())
                + ". "
                + shown
                + ", fra "
                + PeriodNames.of(periods.get(0))
                + " til "
                + PeriodNames.of(now())
                + ".";
    }

    /**
     * How much each area has changed since the beginning: the title says what is seen, of many
     * areas of the first ones.
     */
    private Wording title(String opening, String otherwise, boolean index) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(opening + " siden "));
        parts.add(
                new Words(
                        PeriodNames.inTitle(before())
                                + (index
                                        ? " " + DanishNames.unbroken("(indeks 100)") + ": "
                                        : ": ")));
        List<Part> each = new ArrayList<>();
        for (int i = 0; i < DanishList.told(areas).size(); i++) {
            String name = SentenceNames.inSentence(areas.get(i));
            each.add(new Words(i == 0 ? "" : ", "));
            each.add(change(name, i));
        }
        parts.addAll(areas.size() == 2 && !isOfFew(series, periods) ? unlessStill(each) : each);
        return new Wording(parts, otherwise);
    }

    /** The same is not said of each of two areas: "begge områder stort set uændret". */
    private List<Part> unlessStill(List<Part> each) {
        List<Place> both = List.of(Diagram.fact(0), Diagram.fact(1));
        int own = areas.indexOf(series.scope().own());
        String nearly = "begge områder stort " + DanishNames.unbroken("set uændret");
        Condition nothing = all(both, c -> c.shown(Wording.EXACT).is(0));
        Condition moved = all(both, c -> c.shown(Wording.EXACT).isOther(0));
        Condition little = new All(List.of(moved, all(both, c -> c.shown(1).is(0))));
        List<Part> told =
                List.of(new When(nothing, List.of(new Words("begge områder uændret")), each));
        if (own >= 0) {
            Condition one = Diagram.fact(areas.size()).size().shown(0).isAtMost(1);
            Condition noMore = ComparedChange.isNoMore(both.get(1 - own), both.get(own));
            Condition still = new All(List.of(one, moved, noMore));
            told = List.of(new When(still, List.of(new Words(nearly)), told));
        }
        return List.of(new When(little, List.of(new Words(nearly)), told));
    }

    private static Condition all(List<Place> places, Function<Place, Condition> each) {
        return new All(places.stream().map(each).toList());
    }

    /** As in the sentences, in which a single person of the own area's is no development. */
    private Part change(String name, int area) {
        Place change = Diagram.fact(area);
        if (isOfFew(series, periods)) {
            return inNumber(name, change);
        }
        Place number = Diagram.fact(areas.size());
        int own = areas.indexOf(series.scope().own());
        return area == own
                ? ComparedChange.inPercent(name, change, number)
                : ComparedChange.inPercentBeside(name, change, Diagram.fact(own), number);
    }

    private static Part inNumber(String name, Place change) {
        Amount amount = new Amount(change, 0);
        Words words = new Words(name + " ");
        return When.bySign(
                change,
                0,
                List.of(words, amount, CountDifference.of(change, true, "")),
                List.of(words, amount, CountDifference.of(change, false, "")),
                List.of(words, new Words("uændret")));
    }

    /** What the change in the title is since. */
    private Period before() {
        return periods.get(0);
    }

    /** Each area's change, as the title tells it, and the own one's in persons behind them. */
    private List<Fact> facts() {
        Fact own = inNumber(series, before());
        return isOfFew(series, periods)
                ? List.of(own)
                : Stream.concat(areas.stream().map(this::inPercent), Stream.of(own)).toList();
    }

    /** The own area's change up to now, of which a title says whether it is a development. */
    public static Fact inNumber(LeadSeries series, Period before) {
        Area own = series.scope().own();
        return new Fact(
                own.name() + ", ændring i antal",
                Unit.COUNT,
                Change.inNumber(
                        series.figure(own, before), series.figure(own, series.scope().period())));
    }

    private Fact inPercent(Area area) {
        return new Fact(
                area.name() + ", ændring i pct.",
                Unit.PERCENT,
                Change.inPercent(series.figure(area, before()), series.figure(area, now())));
    }

    private Period now() {
        return periods.get(periods.size() - 1);
    }

    /** Where the series is broken: once, at the period that the break lies in. */
    private List<Chart.Break> breaks() {
        List<Chart.Break> breaks = new ArrayList<>();
        for (int i = 1; i < periods.size(); i++) {
            List<String> begun =
                    SeriesBreaks.between(series.scope(), periods.get(i - 1), periods.get(i))
                            .begunIn(series)
                            .stream()
                            .map(SeriesBreaks::words)
                            .toList();
            if (!begun.isEmpty()) {
                breaks.add(new Chart.Break(i, "databrud", begun));
            }
        }
        return breaks;
    }

    private Point point(int number) {
        Period period = periods.get(number);
        String name = PeriodNames.brief(period);
        return new Point(
                name,
                SeriesPeriods.isNamed(period, periods.size()) ? name : "",
                areas.stream().map(area -> figure(area, period)).toList());
    }

    private Expression figure(Area area, Period period) {
        return areas.size() > 1
                ? Ratio.index(series.figure(area, periods.get(0)), series.figure(area, period))
                : new Observed(series.figure(area, period));
    }
}
