package dk.overblik.report.overview;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.BesideOutermost;
import dk.overblik.report.chapter.SharedEnd;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.IsWhole;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the own area's shares is the largest, and which have moved most, where an export counts
 * nobody and the benefits of other exports stand in a table of their own: their total is none of
 * theirs.
 *
 * @param benefits line by line
 */
record SharesApart(Scope scope, List<BenefitGroup> benefits) {

    /** Of two, each is the largest or the smallest. */
    private static final int FEWEST = 3;

    private static final int LEVEL = 0;
    private static final int CHANGE = 1;
    private static final int DECIMALS = 1;

    /** Between two shares with a decimal each, a tenth may be nothing but rounding. */
    private static final double ROUNDING = 0.15;

    /** Whom "most" is said of where one is missing, which may be more. */
    private static final String KNOWN = "Blandt disse ydelser med tal ";

    SharesApart {
        benefits = List.copyOf(benefits);
    }

    /** The sentences; none where so few are known that everybody sees which is which. */
    List<Wording> sentences(List<Line> lines) {
        List<Wording> all = new ArrayList<>();
        if (known(lines, LEVEL) >= FEWEST) {
            all.add(largest());
        }
        if (known(lines, CHANGE) >= FEWEST) {
            all.add(moved());
        }
        return all;
    }

    private static long known(List<Line> lines, int column) {
        return lines.stream()
                .filter(line -> line.figure(column).figure() instanceof Figure.Known)
                .count();
    }

    private Column column(int column) {
        return new Column(0, benefits.size() - 1, column);
    }

    /** "Blandt disse ydelser er andelen i Odder størst for førtidspension (11,4 pct.)." */
    private Wording largest() {
        Outermost end = new Outermost(column(LEVEL), false, 1);
        List<Part> told = new ArrayList<>();
        told.add(
                new When(
                        new IsWhole(column(LEVEL)),
                        List.of(new Words("Blandt disse ydelser ")),
                        List.of(new Words(KNOWN))));
        told.add(new Words("er andelen " + SentenceNames.in(scope.own()) + " størst for "));
        told.addAll(named(end, " pct.", List.of()));
        told.add(new Words("."));
        return new Wording(List.of(new When(end.isBeyondZero(DECIMALS), told, List.of())), "");
    }

    /** "Siden juli 2025 er andelen steget mest for fleksjob (0,5 pct.point)." */
    private Wording moved() {
        Outermost rise = new Outermost(column(CHANGE), false, 1);
        Outermost fall = new Outermost(column(CHANGE), true, 1);
        Condition risen = rise.shown(DECIMALS).isMore(ROUNDING);
        Condition fallen = fall.shown(DECIMALS).isLess(-ROUNDING);
        List<Part> both = since("steget mest for ", rise);
        both.add(new When(fallen, end(" og faldet mest for ", fall), List.of()));
        both.add(new Words("."));
        List<Part> one = since("faldet mest for ", fall);
        one.add(new Words("."));
        When falls = new When(fallen, one, List.of());
        return new Wording(List.of(new When(risen, both, List.of(falls))), "");
    }

    private List<Part> since(String words, Outermost end) {
        String before = PeriodNames.of(scope.period().yearBefore());
        List<Part> parts = new ArrayList<>();
        parts.add(
                new When(
                        new IsWhole(column(CHANGE)),
                        List.of(new Words("Siden " + before + " er andelen ")),
                        List.of(new Words(KNOWN + "er andelen siden " + before + " "))));
        parts.addAll(end(words, end));
        return parts;
    }

    /** One that a break explains says so. */
    private List<Part> end(String words, Outermost end) {
        List<Part> parts = new ArrayList<>(List.of(new Words(words)));
        parts.addAll(
                named(
                        end,
                        " pct.point",
                        benefits.stream()
                                .map(SeriesBreaks.of(scope)::beside)
                                .map(BesideOutermost.Said::of)
                                .toList()));
        return parts;
    }

    private List<Part> named(Outermost end, String unit, List<BesideOutermost.Said> said) {
        List<Part> amount = List.of(new Words(" ("), new Amount(end, DECIMALS), new Words(unit));
        List<Part> alone = new ArrayList<>(amount);
        alone.addAll(BesideOutermost.behind(end, said));
        alone.add(new Words(")"));
        List<Part> several = new ArrayList<>(amount);
        several.add(new Words(" hver)"));
        List<String> labels = benefits.stream().map(BenefitGroup::name).toList();
        return new SharedEnd(end, labels, Naming.NOUN, DECIMALS, "ydelser")
                .names(alone, several, said);
    }
}
