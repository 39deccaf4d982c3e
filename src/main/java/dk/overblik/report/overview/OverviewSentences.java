package dk.overblik.report.overview;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure.Concept;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.BySign;
import dk.overblik.report.chapter.Wording.Counted;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences under the overview: level and change of the last line, an area at a time. */
final class OverviewSentences {

    private static final int LEVEL = 1;
    private static final int CHANGE = 2;
    private static final int CHANGE_IN_PERCENT = 3;

    private final Scope scope;
    private final BenefitGroup benefit;
    private final String subject;
    private final int line;
    private final int width;

    private OverviewSentences(Scope scope, List<BenefitGroup> benefits, int width) {
        this.scope = scope;
        this.line = benefits.size() - 1;
        this.benefit = benefits.get(line);
        this.subject = SentenceNames.subject(benefit);
        this.width = width;
    }

    /**
     * @param width how many columns an area has
     */
    static List<Wording> of(Scope scope, List<BenefitGroup> benefits, int width) {
        // Of two totals nobody can say which one is meant.
        long totals = benefits.stream().filter(BenefitGroup::isTotal).count();
        boolean worded = benefits.size() == 1 || totals == 1;
        if (!worded) {
            return List.of();
        }
        OverviewSentences sentences = new OverviewSentences(scope, benefits, width);
        return IntStream.range(0, scope.areas().size())
                .boxed()
                .flatMap(sentences::ofBlock)
                .toList();
    }

    private Stream<Wording> ofBlock(int block) {
        Area area = scope.areas().get(block);
        if (!OverviewChapter.counts(scope)) {
            return Stream.of(share(area, block * width));
        }
        return Stream.of(level(area, block * width), change(area, block * width));
    }

    private Wording level(Area area, int firstColumn) {
        String now = PeriodNames.of(scope.period());
        String mean = scope.isAverage() ? "i gennemsnit " : "";
        return new Wording(
                List.of(
                        new Words("I " + now + " var der " + mean),
                        new Amount(new Place(line, firstColumn + LEVEL), 0),
                        new Words(
                                " fuldtidspersoner "
                                        + subject
                                        + " i "
                                        + SentenceNames.inSentence(area)
                                        + ".")),
                "Antallet af fuldtidspersoner "
                        + subject
                        + " i "
                        + SentenceNames.inSentence(area)
                        + " er ikke oplyst for "
                        + now
                        + ".");
    }

    /** Of an export that has nothing but shares. */
    private Wording share(Area area, int firstColumn) {
        String where = SentenceNames.inSentence(area);
        String now = PeriodNames.of(scope.period());
        String whole = scope.has(Concept.SHARE_OF_WORKFORCE) ? "arbejdsstyrken" : "befolkningen";
        return new Wording(
                List.of(
                        new Words("I " + now + " var fuldtidspersoner " + subject + " "),
                        new Amount(new Place(line, firstColumn), 1),
                        new Words(" pct. af " + whole + " i " + where + ".")),
                "Andelen af "
                        + whole
                        + (" på " + subject).replace("på på ", "på ")
                        + " i "
                        + where
                        + " er ikke oplyst for "
                        + now
                        + ".");
    }

    private Wording change(Area area, int firstColumn) {
        String before = PeriodNames.of(scope.period().yearBefore());
        Place percent = new Place(line, firstColumn + CHANGE_IN_PERCENT);
        List<Part> amounts =
                List.of(
                        new Amount(percent, 1),
                        new Words(" pct. ("),
                        new Counted(
                                new Place(line, firstColumn + CHANGE),
                                "fuldtidsperson",
                                "fuldtidspersoner"),
                        new Words(") i forhold til " + before + "."));
        return new Wording(
                List.of(
                        new BySign(
                                percent,
                                1,
                                new Words("Det er et fald på ").before(amounts),
                                new Words("Det er en stigning på ").before(amounts),
                                List.of(
                                        new Words(
                                                "Det er uændret i forhold til " + before + ".")))),
                "Udviklingen i "
                        + SentenceNames.inSentence(area)
                        + " siden "
                        + before
                        + " kan ikke opgøres, da et tal mangler.");
    }
}
