package dk.overblik.report.expenditure;

import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.ChangeSentence;
import dk.overblik.report.common.ChangeSentence.Compared;
import dk.overblik.report.common.ChangeSentence.Detail;
import dk.overblik.report.common.ComparedChange;
import dk.overblik.report.common.SentenceNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sentences under an expenditure table: the own area's level, and its change held against the
 * others'.
 *
 * @param areas line by line, the own area first
 * @param kroner with or without øre
 */
record ExpenditureSentences(List<Area> areas, Period now, PriceLevel prices, Unit kroner) {

    private static final int LEVEL = 1;
    private static final int CHANGE = 2;
    private static final int CHANGE_IN_PERCENT = 3;

    ExpenditureSentences {
        areas = List.copyOf(areas);
    }

    List<Wording> of(BenefitGroup benefit, List<Line> lines) {
        ChangeSentence words = new ChangeSentence(lines, PeriodNames.of(now.yearBefore()));
        List<Compared> others =
                IntStream.range(1, areas.size())
                        .mapToObj(i -> new Compared(areas.get(i), new Place(i, CHANGE_IN_PERCENT)))
                        .toList();
        Detail change = Detail.kroner(new Place(0, CHANGE), kroner);
        return List.of(
                level(benefit, lines.get(0).figure(LEVEL).figure()),
                words.sentence(areas.get(0), new Place(0, CHANGE_IN_PERCENT), change, others));
    }

    /**
     * The own change of all expenditure against that of the first other area that has one, in a
     * sentence that stands apart from the others; empty where there is nothing to compare.
     */
    Optional<Wording> inShort(List<Line> lines) {
        String in = prices == PriceLevel.UNKNOWN ? "" : " (" + prices.words() + ")";
        String opening =
                "De offentlige udgifter til alle ydelser under ét pr. person i arbejdsstyrken"
                        + in
                        + " er "
                        + SentenceNames.in(areas.get(0))
                        + " fra "
                        + PeriodNames.of(now.yearBefore())
                        + " til "
                        + PeriodNames.of(now);
        return IntStream.range(1, areas.size())
                .filter(i -> isKnown(lines.get(0)) && isKnown(lines.get(i)))
                .mapToObj(
                        i ->
                                new ComparedChange(
                                                "de offentlige udgifter "
                                                        + SentenceNames.in(areas.get(0)),
                                                opening,
                                                areas.get(i),
                                                Optional.empty(),
                                                ".")
                                        .sentence(
                                                new Place(0, CHANGE_IN_PERCENT),
                                                new Place(i, CHANGE_IN_PERCENT)))
                .findFirst();
    }

    private static boolean isKnown(Line line) {
        return line.figure(CHANGE_IN_PERCENT).figure() instanceof Figure.Known;
    }

    private Wording level(BenefitGroup benefit, Figure figure) {
        String start = "De offentlige udgifter til " + subject(benefit);
        String where = SentenceNames.in(areas.get(0));
        String in = prices == PriceLevel.UNKNOWN ? "" : " i " + prices.words();
        return new Wording(
                List.of(
                        new Words(start + " var i " + PeriodNames.of(now) + " på "),
                        new Level(new Place(0, LEVEL), kroner.decimals()),
                        new Words(" kr." + in + " pr. person i arbejdsstyrken " + where + ".")),
                start
                        + " "
                        + where
                        + ProblemText.told(figure)
                        + " for "
                        + PeriodNames.of(now)
                        + ".");
    }

    private static String subject(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case TOTAL -> "alle ydelser under ét";
            case GROUP, SUM, SHOWN_TOTAL -> DanishNames.inside(benefit.name());
            case UNNAMED -> "ydelsen";
        };
    }
}
