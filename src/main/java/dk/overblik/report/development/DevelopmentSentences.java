package dk.overblik.report.development;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Trend;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.RecordSince;
import dk.overblik.report.chapter.Run;
import dk.overblik.report.chapter.Stride;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.SeriesPeriods;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentences under a series: the own area's newest figures, and what is remarkable of them.
 *
 * @param periods the oldest first; their lines stand the newest first
 */
record DevelopmentSentences(LeadSeries series, List<Period> periods) {

    private static final int MOST = 3;

    private static final int LEVEL = 0;
    private static final int INDEX = 1;
    private static final int CHANGE = 2;

    private static final int YEAR = 12;

    /** Less in a row, or back to a record, comes about by chance alone. */
    private static final int FEWEST = 4;

    DevelopmentSentences {
        periods = List.copyOf(periods);
    }

    /** The periods as their lines stand. */
    static List<Period> newestFirst(List<Period> periods) {
        List<Period> reversed = new ArrayList<>(periods);
        Collections.reverse(reversed);
        return reversed;
    }

    /** At most three, the most telling first: all of them are on the own area. */
    List<Wording> all() {
        Area own = series.scope().own();
        return Stream.of(
                        Optional.of(newest(own)),
                        trend(own).map(Wording::of),
                        record(),
                        sinceLast())
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    /** That there have not been so few, or many, for long; else how long it has gone one way. */
    private Optional<Wording> record() {
        int last = periods.size() - 1;
        int year = Math.max(YEAR / step(), FEWEST);
        List<String> labels = newestFirst(periods).stream().skip(1).map(PeriodNames::of).toList();
        Wording record =
                new Wording(List.of(new RecordSince(new Column(1, last, LEVEL), year, labels)), "");
        Wording run =
                new Wording(
                        List.of(
                                new Run(
                                        new Column(0, last, CHANGE),
                                        Math.max(year / 2, FEWEST),
                                        noun())),
                        "");
        return Stream.of(record, run)
                .filter(wording -> last > year && isWhole(0) && !said(wording).isEmpty())
                .findFirst();
    }

    /** The newest step beside the same one a year before, which had the same season. */
    private Optional<Wording> sinceLast() {
        int last = periods.size() - 1;
        int year = YEAR / step();
        if (step() == YEAR || last < year + 1 || !isWhole(last - year - 1)) {
            return Optional.empty();
        }
        Stride step = new Stride(new Place(1, LEVEL), new Place(0, LEVEL));
        Stride then = new Stride(new Place(year + 1, LEVEL), new Place(year, LEVEL));
        List<Part> alike =
                List.of(
                        new When(
                                step.shown(0).isOther(0),
                                List.of(new Words(", lige så meget som")),
                                List.of(new Words(" ligesom"))),
                        new Words(" på samme tid året før."));
        List<Part> apart =
                List.of(
                        new Words("; på samme tid året før "),
                        moved(then, "faldt det med ", "steg det med ", "var det uændret"),
                        new Words("."));
        Wording wording =
                new Wording(
                        List.of(
                                new Words(
                                        "Siden "
                                                + PeriodNames.of(periods.get(last - 1))
                                                + " er antallet "),
                                moved(step, "faldet med ", "steget med ", "uændret"),
                                new When(step.shown(0).isSame(then.shown(0)), alike, apart)),
                        "");
        return said(wording).isEmpty() ? Optional.empty() : Optional.of(wording);
    }

    private static Part moved(Stride step, String falls, String rises, String unchanged) {
        Amount size = new Amount(step, 0);
        return When.bySign(
                step,
                0,
                List.of(new Words(falls), size),
                List.of(new Words(rises), size),
                List.of(new Words(unchanged)));
    }

    private int step() {
        return SeriesPeriods.step(series.scope().period());
    }

    private String noun() {
        return step() == 1 ? "måneder" : step() == 3 ? "kvartaler" : "perioder";
    }

    /** Whether the own series has all its figures from a line on, and no break. */
    private boolean isWhole(int from) {
        boolean known =
                periods.stream()
                        .skip(from)
                        .map(at -> series.figure(series.scope().own(), at).figure())
                        .allMatch(Figure.Known.class::isInstance);
        return known && isUnbroken(from);
    }

    /** Whether the figures from a line on are of the same. */
    private boolean isUnbroken(int from) {
        return SeriesBreaks.between(series.scope(), periods.get(from), series.scope().period())
                .leaveWhole(series);
    }

    private String said(Wording wording) {
        return wording.text(
                place -> {
                    Period at = newestFirst(periods).get(place.line());
                    Observation level = series.figure(series.scope().own(), at);
                    return place.column() == LEVEL
                            ? level.figure()
                            : Change.inPercent(
                                            series.figure(series.scope().own(), at.yearBefore()),
                                            level)
                                    .figure();
                });
    }

    /** Whether a trend is among the sentences. */
    boolean tellTrend() {
        return trend(series.scope().own()).isPresent();
    }

    private Wording newest(Area area) {
        String now = PeriodNames.of(series.scope().period());
        if (series.isOfFew(area, series.scope().period()) || !isUnbroken(0)) {
            return number(area, now);
        }
        String where = SentenceNames.inSentence(area);
        Place change = new Place(0, CHANGE);
        List<Part> size = List.of(new Amount(change, 1), new Words(" pct."));
        return new Wording(
                List.of(
                        new Words("I " + now + " var indekset for " + where + " "),
                        new Amount(new Place(0, INDEX), 1),
                        new Words(" (" + PeriodNames.of(periods.get(0)) + " = 100), og antallet "),
                        unlessSingle(
                                When.bySign(
                                        change,
                                        1,
                                        new Words("var faldet med ").before(size),
                                        new Words("var steget med ").before(size),
                                        still(change)),
                                change),
                        new Words(" " + since() + ".")),
                unknown(area, now));
    }

    /** A single person more or fewer than the year before is no development. */
    private Part unlessSingle(Part moved, Place change) {
        Place now = new Place(0, LEVEL);
        return yearBefore()
                .<Part>map(
                        before ->
                                new When(
                                        CountDifference.isChange(now.minus(before)),
                                        List.of(moved),
                                        still(change)))
                .orElse(moved);
    }

    /** The level of the year before, where it has a line. */
    private Optional<Place> yearBefore() {
        Period before = series.scope().period().yearBefore();
        return Optional.of(newestFirst(periods).indexOf(before))
                .filter(line -> line >= 0 && isInExport(series, before))
                .map(line -> new Place(line, LEVEL));
    }

    /** Whether any area has a cell of a period; one that none has gets no line. */
    static boolean isInExport(LeadSeries series, Period period) {
        return series.scope().areas().stream()
                .map(area -> series.figure(area, period).figure())
                .anyMatch(figure -> !new Figure.Missing(Reason.NOT_IN_EXPORT).equals(figure));
    }

    private static List<Part> still(Place change) {
        return List.of(
                new When(
                        change.shown(Wording.EXACT).isOther(0),
                        List.of(new Words("var stort set uændret")),
                        List.of(new Words("var uændret"))));
    }

    /**
     * Of few persons, and of a series that is none, there is a number, and no more made of it than
     * that of the year before.
     */
    private Wording number(Area area, String now) {
        Place level = new Place(0, LEVEL);
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("I " + now + " var der "));
        parts.add(new Amount(level, 0));
        parts.add(new Noun(level, " " + series.nounOfOne(), " " + series.noun()));
        parts.add(new Words(" " + series.onBenefit() + " " + SentenceNames.in(area)));
        Optional<Place> before = yearBefore();
        if (before.isPresent()) {
            String then = " i " + PeriodNames.of(series.scope().period().yearBefore());
            parts.add(
                    new When(
                            level.shown(0).isSame(before.get().shown(0)),
                            List.of(new Words(", det samme som" + then)),
                            List.of(
                                    new Words(" mod "),
                                    new Amount(before.get(), 0),
                                    new Words(then))));
        }
        parts.add(new Words("."));
        return new Wording(parts, unknown(area, now));
    }

    /** A year is held against the one before; months that are not all of one have no "seneste". */
    private String since() {
        Scope scope = series.scope();
        Period.Kind kind = scope.period().kind();
        boolean latest = kind == Period.Kind.MONTH || kind == Period.Kind.QUARTER;
        return scope.isAverage() || !latest
                ? "i forhold til " + PeriodNames.of(scope.period().yearBefore())
                : "over de seneste 12 måneder";
    }

    /** Over nothing there is no percentage, and no index of it, though no figure is missing. */
    private String unknown(Area area, String now) {
        Observation before = series.figure(area, series.scope().period().yearBefore());
        Observation first = series.figure(area, periods.get(0));
        String start = "Udviklingen " + SentenceNames.in(area) + " kan ikke opgøres ";
        if (!(series.figure(area, series.scope().period()).figure() instanceof Figure.Known)) {
            return start + "for " + now + ", da et tal mangler.";
        }
        return isZero(before) || isZero(first)
                ? start
                        + "i procent eller som indeks for "
                        + now
                        + ", da tallet for "
                        + PeriodNames.of((isZero(before) ? before : first).period())
                        + " er 0."
                : start + "for " + now + ", da et tal mangler.";
    }

    private static boolean isZero(Observation level) {
        return level.figure() instanceof Figure.Known known && known.value() == 0;
    }

    /** Only over four years of months, clear of chance, and without a break inside. */
    private Optional<String> trend(Area area) {
        List<Double> levels = levels(area);
        Period now = series.scope().period();
        if (now.kind() != Period.Kind.MONTH || levels.size() < Trend.FEWEST) {
            return Optional.empty();
        }
        Period first = SeriesPeriods.earlier(now, levels.size() - 1);
        Trend trend = Trend.of(levels);
        boolean told =
                trend.isClear()
                        && DanishFormat.rounded(trend.slope(), 2).signum() != 0
                        && SeriesBreaks.between(series.scope(), first, now).leaveWhole(series);
        return told
                ? Optional.of(
                        words(area, SeriesPeriods.earlier(now, levels.size() - 1 - YEAR), trend))
                : Optional.empty();
    }

    /** The newest levels without a gap, as far back as the changes that are shown reach. */
    private List<Double> levels(Area area) {
        List<Double> levels = new ArrayList<>();
        int most = periods.size() + YEAR;
        for (int i = most - 1; i >= 0; i--) {
            Period at = SeriesPeriods.earlier(series.scope().period(), i);
            if (series.figure(area, at).figure() instanceof Figure.Known known) {
                levels.add(known.value());
            } else {
                levels.clear();
            }
        }
        return levels;
    }

    private String words(Area area, Period first, Trend trend) {
        return "Tendens: Udviklingen i pct. seneste 12 mdr. for "
                + SentenceNames.inSentence(area)
                + " er fra "
                + PeriodNames.of(first)
                + " til "
                + PeriodNames.of(series.scope().period())
                + " blevet "
                + (trend.slope() < 0 ? "lavere" : "højere")
                + ", i gennemsnit "
                + DanishFormat.fixed(Math.abs(trend.slope()), 2)
                + " pct.point om måneden.";
    }
}
