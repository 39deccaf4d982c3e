package dk.overblik.report.development;

import dk.overblik.calculation.Trend;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.BySign;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences under a series: the newest index and change of each area, and its trend. */
record DevelopmentSentences(LeadSeries series, List<Period> periods) {

    private static final int INDEX = 1;
    private static final int CHANGE = 2;

    private static final int YEAR = 12;

    DevelopmentSentences {
        periods = List.copyOf(periods);
    }

    /**
     * @param width how many columns an area has
     */
    List<Wording> of(int width) {
        List<Wording> sentences = new ArrayList<>();
        List<Area> areas = series.scope().areas();
        for (int i = 0; i < areas.size(); i++) {
            sentences.add(newest(areas.get(i), i * width));
        }
        areas.forEach(area -> trend(area).map(this::plain).ifPresent(sentences::add));
        return sentences;
    }

    /** Whether a trend is among the sentences. */
    boolean tellTrend() {
        return series.scope().areas().stream().anyMatch(area -> trend(area).isPresent());
    }

    private Wording newest(Area area, int firstColumn) {
        int line = periods.size() - 1;
        String now = PeriodNames.of(series.scope().period());
        String where = SentenceNames.inSentence(area);
        Place change = new Place(line, firstColumn + CHANGE);
        List<Part> size = List.of(new Amount(change, 1), new Words(" pct."));
        return new Wording(
                List.of(
                        new Words("I " + now + " var indekset for " + where + " "),
                        new Amount(new Place(line, firstColumn + INDEX), 1),
                        new Words(" (" + PeriodNames.of(periods.get(0)) + " = 100), og antallet "),
                        new BySign(
                                change,
                                1,
                                new Words("var faldet med ").before(size),
                                new Words("var steget med ").before(size),
                                List.of(new Words("var uændret"))),
                        new Words(" over de seneste 12 måneder.")),
                "Udviklingen i " + where + " kan ikke opgøres for " + now + ", da et tal mangler.");
    }

    /** Only over four years of months, clear of chance, and without a break inside. */
    private Optional<String> trend(Area area) {
        List<Double> levels = levels(area);
        Period now = series.scope().period();
        if (now.kind() != Period.Kind.MONTH || levels.size() < Trend.FEWEST) {
            return Optional.empty();
        }
        Period first = DevelopmentChapter.earlier(now, levels.size() - 1);
        Trend trend = Trend.of(levels);
        boolean told =
                trend.isClear()
                        && DanishFormat.rounded(trend.slope(), 2).signum() != 0
                        && SeriesBreaks.between(series.scope(), first, now)
                                .leaveWhole(series.benefit());
        return told
                ? Optional.of(
                        words(
                                area,
                                DevelopmentChapter.earlier(now, levels.size() - 1 - YEAR),
                                trend))
                : Optional.empty();
    }

    /** The newest levels without a gap, as far back as the changes that are shown reach. */
    private List<Double> levels(Area area) {
        List<Double> levels = new ArrayList<>();
        int most = periods.size() + YEAR;
        for (int i = most - 1; i >= 0; i--) {
            Period at = DevelopmentChapter.earlier(series.scope().period(), i);
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

    private Wording plain(String sentence) {
        return new Wording(List.of(new Words(sentence)), sentence);
    }
}
