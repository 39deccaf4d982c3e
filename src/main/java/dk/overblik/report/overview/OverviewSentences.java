package dk.overblik.report.overview;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.OutermostName;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenefitRows;
import dk.overblik.report.common.ChangeSentence;
import dk.overblik.report.common.ChangeSentence.Compared;
import dk.overblik.report.common.ChangeSentence.Detail;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.LevelsBeside;
import dk.overblik.report.common.LevelsBeside.Other;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sentences under the overview: the own level and change on the last line, and the others'. */
final class OverviewSentences {

    private static final int PERSONS = 0;
    private static final int LEVEL = 1;
    private static final int CHANGE = 2;
    private static final int CHANGE_IN_PERCENT = 3;
    private static final int SHARE = 4;

    /** Of fewer groups everybody sees which are the largest. */
    private static final int FEWEST_GROUPS = 3;

    /** With more groups, their total among them, the change is compared in Kort fortalt. */
    private static final int FEW = 4;

    private final Scope scope;
    private final BenefitGroup benefit;
    private final String subject;
    private final int line;
    private final List<Line> lines;
    private final List<Expression> cells;
    private final int width;
    private final String whole;
    private final boolean fullTime;

    private OverviewSentences(
            Scope scope, List<BenefitGroup> benefits, List<Line> lines, String whole) {
        this.scope = scope;
        this.lines = lines;
        this.line = BenefitRows.whole(benefits);
        this.benefit = benefits.get(line);
        this.subject = SentenceNames.subject(scope, benefit);
        this.cells =
                lines.get(line).cells().stream().map(c -> ((Cell.Shown) c).expression()).toList();
        this.width = cells.size() / scope.areas().size();
        this.whole = whole;
        this.fullTime = OverviewChapter.countsFullTime(scope);
    }

    /**
     * @param lines of the table
     * @param whole what the shares are of
     */
    static List<Wording> of(
            Scope scope, List<BenefitGroup> benefits, List<Line> lines, String whole) {
        // Of two totals nobody can say which one is meant.
        long totals = benefits.stream().filter(BenefitGroup::isTotal).count();
        boolean worded = benefits.size() == 1 || totals == 1;
        if (!worded) {
            return List.of();
        }
        OverviewSentences sentences = new OverviewSentences(scope, benefits, lines, whole);
        Area own = scope.own();
        if (!OverviewChapter.counts(scope)) {
            return sentences.ofShares(own);
        }
        List<Wording> all = new ArrayList<>(List.of(sentences.level(own, 0)));
        if (sentences.fullTime || sentences.isKnown(0, CHANGE)) {
            all.add(sentences.change(own, benefits.size()));
        }
        if (sentences.hasShare()) {
            all.add(sentences.shares());
        }
        return all;
    }

    private boolean hasShare() {
        return isKnown(0, SHARE);
    }

    /** The others whose changes the own one is held against. */
    private List<Compared> compared() {
        return IntStream.range(1, scope.areas().size())
                .filter(block -> isTelling(0) && isTelling(block))
                .mapToObj(
                        block ->
                                new Compared(
                                        scope.areas().get(block), place(block, CHANGE_IN_PERCENT)))
                .toList();
    }

    /** Whether an area's change in percent is one that can be held against another's. */
    private boolean isTelling(int block) {
        return isKnown(block, CHANGE_IN_PERCENT) && !isOfFew(scope.areas().get(block));
    }

    private boolean isOfFew(Area area) {
        Period now = scope.period();
        return LeadSeries.isOfFew(
                scope.figure(area, benefit, OverviewChapter.counted(scope), now.yearBefore()),
                scope.figure(area, benefit, OverviewChapter.counted(scope), now));
    }

    /** "Det svarer til 19,0 pct. af arbejdsstyrken mod 23,3 pct. i RAR Østjylland." */
    private Wording shares() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words((fullTime ? "Antallet" : "Fuldtidspersonerne") + " svarer til "));
        parts.add(new Amount(place(0, SHARE), 1));
        parts.add(new Words(" pct. af " + whole + " " + SentenceNames.in(scope.own())));
        List<Other> others =
                IntStream.range(1, scope.areas().size())
                        .filter(block -> isKnown(block, SHARE))
                        .mapToObj(block -> new Other(scope.areas().get(block), place(block, SHARE)))
                        .toList();
        parts.addAll(new LevelsBeside(place(0, SHARE), 1, " pct.").of(others));
        parts.add(new Words("."));
        return new Wording(parts, "Andelen af " + whole + " er ikke oplyst for alle områder.");
    }

    private Place place(int block, int column) {
        return new Place(line, block * width + column);
    }

    private boolean isKnown(int block, int column) {
        return cells.get(block * width + column).figure() instanceof Figure.Known;
    }

    /** "I september 2017 var der 4.321 fuldtidspersoner på offentlige ydelser i Hedensted." */
    private Wording level(Area area, int firstColumn) {
        String now = PeriodNames.of(scope.period());
        String mean = scope.isAverage() ? "i gennemsnit " : "";
        Place level = new Place(line, firstColumn + (fullTime ? LEVEL : PERSONS));
        String one = fullTime ? "fuldtidsperson" : "person";
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("I " + now + " var der " + mean));
        parts.add(new Amount(level, 0));
        parts.add(new Noun(level, " " + one, " " + one + "er"));
        parts.add(new Words(" " + subject + " " + SentenceNames.in(area)));
        parts.addAll(largest(level));
        parts.add(new Words("."));
        return new Wording(
                parts,
                "Antallet af "
                        + one
                        + "er "
                        + subject
                        + " "
                        + SentenceNames.in(area)
                        + ProblemText.told(cells.get(level.column()).figure())
                        + " for "
                        + now
                        + ".");
    }

    /** ", heraf 1.343 på førtidspension og 917 i fleksjob": the two largest groups. */
    private List<Part> largest(Place total) {
        if (!areParts(total.column())) {
            return List.of();
        }
        Column groups = new Column(0, line - 1, total.column());
        Outermost first = new Outermost(groups, false, 1);
        Outermost second = new Outermost(groups, false, 2);
        List<Part> parts = new ArrayList<>(on(", heraf ", first));
        parts.addAll(on(" og ", second));
        return List.of(new When(second.isBeyondZero(0), parts, List.of()));
    }

    private List<Part> on(String joint, Outermost group) {
        List<String> labels = lines.stream().limit(line).map(Line::label).toList();
        return List.of(
                new Words(joint),
                new Amount(group, 0),
                new Words(" "),
                new OutermostName(
                        group, labels, Naming.BENEFIT, SentenceNames.within(scope, labels)));
    }

    /**
     * Whether the groups in the table are parts of its total: together they are no more than it,
     * but for rounding, and none of them holds another.
     */
    private boolean areParts(int column) {
        List<Line> groups = lines.subList(0, line);
        boolean holdsAnother =
                groups.stream()
                        .anyMatch(
                                one ->
                                        groups.stream()
                                                .anyMatch(
                                                        other ->
                                                                one.label()
                                                                        .startsWith(
                                                                                other.label()
                                                                                        + " ")));
        double sum = groups.stream().mapToDouble(group -> size(group, column)).sum();
        return benefit.isTotal()
                && line >= FEWEST_GROUPS
                && !holdsAnother
                && sum <= size(lines.get(line), column) + line;
    }

    private static double size(Line line, int column) {
        return line.figure(column).figure() instanceof Figure.Known known ? known.value() : 0;
    }

    /** Of an export that has nothing but shares: the own one beside the others', and its change. */
    private List<Wording> ofShares(Area own) {
        List<Wording> all = new ArrayList<>(List.of(share(own)));
        if (isKnown(0, 1)) {
            String before = PeriodNames.of(scope.period().yearBefore());
            all.add(
                    ChangeSentence.alone(
                            own, Detail.of(new Place(line, 1), 1, " pct.point"), before));
        }
        return all;
    }

    private Wording share(Area area) {
        String where = SentenceNames.in(area);
        String now = PeriodNames.of(scope.period());
        String of = scope.has(Concept.SHARE_OF_WORKFORCE) ? "arbejdsstyrken" : "befolkningen";
        List<Other> others =
                IntStream.range(1, scope.areas().size())
                        .filter(block -> isKnown(block, 0))
                        .mapToObj(block -> new Other(scope.areas().get(block), place(block, 0)))
                        .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("I " + now + " udgjorde fuldtidspersoner " + subject + " "));
        parts.add(new Amount(place(0, 0), 1));
        parts.add(new Words(" pct. af " + of + " " + where));
        parts.addAll(new LevelsBeside(place(0, 0), 1, " pct.").of(others));
        parts.add(new Words("."));
        return new Wording(
                parts,
                "Andelen af "
                        + of
                        + (" " + subject)
                        + " "
                        + where
                        + ProblemText.told(cells.get(0).figure())
                        + " for "
                        + now
                        + ".");
    }

    /**
     * The own change, and the others' where no other sheet holds them against each other.
     *
     * @param groups how many benefits there are, the total among them
     */
    private Wording change(Area area, int groups) {
        String before = PeriodNames.of(scope.period().yearBefore());
        Place percent = place(0, CHANGE_IN_PERCENT);
        Detail persons = Detail.persons(place(0, CHANGE), fullTime);
        boolean compared = groups <= FEW || !hasShare();
        return isOfFew(area) && isKnown(0, CHANGE_IN_PERCENT)
                ? ChangeSentence.alone(area, persons, before)
                : new ChangeSentence(lines, before)
                        .sentence(area, percent, persons, compared ? compared() : List.of());
    }
}
