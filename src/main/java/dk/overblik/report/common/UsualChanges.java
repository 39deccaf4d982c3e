package dk.overblik.report.common;

import dk.overblik.calculation.Chance;
import dk.overblik.calculation.UsualChange;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Beside;
import dk.overblik.report.chapter.BesideOutermost;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.IsMissing;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the own area's change over twelve months is one that its own past lets one expect. */
public record UsualChanges(Scope scope) {

    /** What can be told of a change. */
    public enum Verdict {
        /** More than the past lets one expect. */
        UNUSUAL,
        /** As hardly any before it, though not beyond what chance can do. */
        OUTERMOST,
        /** The same of so few persons that nobody is to be alarmed. */
        OUTERMOST_OF_FEW,
        /** The same of fewer than come and go in any group, of which nobody tells anything. */
        OUTERMOST_OF_HARDLY_ANY,
        /** As a series that goes up and down has them. */
        USUAL,
        /** As a series has them that goes on in one direction. */
        ALONG,
        /** The figures are not of the same at both ends. */
        BROKEN,
        /** Too little of the past can be compared. */
        SHORT,
        /** There is no change, nobody to change, or no report month by month. */
        NONE
    }

    private static final String USUAL = "inden for de sædvanlige udsving";
    private static final String UNUSUAL = "uden for de sædvanlige udsving";

    /** Of a series that goes on in one direction, whose changes nobody calls ups and downs. */
    private static final String ALONG = "på linje med de foregående år";

    /** What all that is said of the usual begins with. */
    private static final String ROOT = "sædvanlig";

    private static final String AMONG = "blandt de ";
    private static final String SO_FAR = " hidtil";
    private static final String RISE = "største stigning i ";
    private static final String FALL = "største fald i ";
    private static final String COMPARED = ", der kan sammenlignes";
    private static final String MONTHS = " mdr.";
    private static final String NUMBER = "antal";

    private static final String MAY_BE_CHANCE =
            " Også en ændring, der er blandt de største eller mindste, kan være tilfældig.";

    /** Of a change that is no longer the one that was held against its past. */
    private static final String CORRECTED = "ikke vurderet";

    /** Ten years, and the year before them. */
    private static final int MOST_MONTHS = 132;

    /** What can be told of a benefit's change. */
    public Verdict verdict(BenefitGroup benefit) {
        return judged(benefit).verdict();
    }

    /**
     * What a sentence says of a benefit's change; empty where its past is too short, or broken
     * since, and of what chance alone may do.
     */
    public Optional<String> words(BenefitGroup benefit) {
        Judged judged = judged(benefit);
        return switch (judged.verdict()) {
            case UNUSUAL -> Optional.of(UNUSUAL);
            case USUAL -> Optional.of(USUAL);
            case ALONG -> Optional.of(ALONG);
            case OUTERMOST -> Optional.of(judged.inSentence());
            case OUTERMOST_OF_FEW, OUTERMOST_OF_HARDLY_ANY, BROKEN, SHORT, NONE -> Optional.empty();
        };
    }

    /** The same behind what a sentence says of the change, as long as it is the one that it was. */
    public List<Part> behind(BenefitGroup benefit, Place change) {
        return words(benefit).stream()
                .<Part>map(
                        words ->
                                new When(
                                        judged(benefit).is(change),
                                        List.of(new Words(", hvilket er " + words)),
                                        List.of()))
                .toList();
    }

    /**
     * What stands beside a benefit among others: only what is not as usual has any words. They are
     * of the change as it was made, and of no other that a corrected figure makes of it.
     *
     * @param change where it stands in the line
     */
    public Optional<Beside> beside(BenefitGroup benefit, Place change) {
        Judged judged = judged(benefit);
        return judged.words(true)
                .map(said -> new Beside(said, Optional.of(judged.is(change)), CORRECTED));
    }

    /** The same where a sentence names the benefit as one that has changed most. */
    public Optional<BesideOutermost.Said> besideName(BenefitGroup benefit) {
        Judged judged = judged(benefit);
        return judged.words(false)
                .map(said -> new BesideOutermost.Said(said, Optional.of(judged.change())));
    }

    /** Whether a cell shows what was judged, be it that there is no change. */
    public Condition isJudged(BenefitGroup benefit, Place change) {
        double judged = change(benefit);
        return Double.isNaN(judged) ? new IsMissing(change) : shows(change, judged);
    }

    /** Whether it is known to be one as there often is. */
    public boolean isUsual(BenefitGroup benefit) {
        return verdict(benefit) == Verdict.USUAL;
    }

    /** The remark that explains the words, where any of them stand in what is said. */
    public Optional<String> explanation(Stream<String> said) {
        List<String> texts = said.toList();
        String all = String.join(" ", texts);
        List<String> named =
                Stream.of(
                                Optional.of("sædvanlige udsving").filter(w -> all.contains(ROOT)),
                                Optional.of(ALONG).filter(all::contains))
                        .flatMap(Optional::stream)
                        .toList();
        boolean outermost = texts.stream().anyMatch(UsualChanges::tellsOutermost);
        if (named.isEmpty() && !outermost) {
            return Optional.empty();
        }
        String opening =
                named.isEmpty() ? "" : DanishNames.first(String.join(" og ", named)) + ": ";
        return Optional.of(
                opening
                        + "Ændringen over 12 måneder "
                        + SentenceNames.in(scope.own())
                        + " er holdt op mod, hvor meget tallet plejer at ændre sig over 12"
                        + " måneder, i mindst tre års tal uden databrud. Det er beregnet,"
                        + " da rapporten blev lavet."
                        + (outermost ? MAY_BE_CHANCE : ""));
    }

    private static boolean tellsOutermost(String text) {
        boolean largest = text.contains(RISE) || text.contains(FALL);
        boolean among = text.contains(AMONG) && (text.contains(SO_FAR) || text.contains(COMPARED));
        return among || (largest && (text.contains(MONTHS) || text.contains(COMPARED)));
    }

    /** A change, and the past that it is held against where there is one. */
    private record Judged(Verdict verdict, double change, Optional<UsualChange> past) {

        Judged(Verdict verdict) {
            this(verdict, 0, Optional.empty());
        }

        static Judged of(UsualChange past, double change, double level) {
            Optional<UsualChange> held = Optional.of(past);
            if (!past.holds(change)) {
                return new Judged(Verdict.UNUSUAL, change, held);
            }
            if (past.isOuter(change)) {
                return new Judged(outermost(change, level), change, held);
            }
            boolean along = !past.goesNowhere() && past.isAlong(change);
            return new Judged(along ? Verdict.ALONG : Verdict.USUAL, change, held);
        }

        private static Verdict outermost(double change, double level) {
            if (Chance.isExceeded(change, level)) {
                return Verdict.OUTERMOST;
            }
            return Math.abs(change) < Extremes.FEWEST_PERSONS
                    ? Verdict.OUTERMOST_OF_HARDLY_ANY
                    : Verdict.OUTERMOST_OF_FEW;
        }

        /** Whether a cell still shows the change. */
        Condition is(Place cell) {
            return shows(cell, change);
        }

        boolean isLargest() {
            return past.filter(p -> p.isLargest(change)).isPresent();
        }

        /** How many changes it is the largest of, as many as there are months that have one. */
        private int months() {
            return past.map(UsualChange::count).orElse(0) + 1;
        }

        private String named() {
            return change > 0 ? RISE : FALL;
        }

        /**
         * What only a change has that is not as usual.
         *
         * @param named whether it has to be said that the number is meant: a change in percent
         *     stands beside it, which need not be as unusual
         */
        Optional<String> words(boolean named) {
            return switch (verdict) {
                case UNUSUAL -> Optional.of(UsualChanges.UNUSUAL);
                case OUTERMOST -> Optional.of(ofOutermost(named));
                case OUTERMOST_OF_FEW, OUTERMOST_OF_HARDLY_ANY, USUAL, ALONG, BROKEN, SHORT, NONE ->
                        Optional.empty();
            };
        }

        /** "det største fald i de 43 måneder, der kan sammenlignes". */
        String inSentence() {
            String article = change > 0 ? "den " : "det ";
            String among = isLargest() ? article + named() : among() + " i ";
            return among + "de " + months() + " måneder" + COMPARED;
        }

        /**
         * "blandt de største fald i antal hidtil"; of a series that falls, a rise is one of the
         * largest.
         */
        private String ofOutermost(boolean named) {
            return isLargest()
                    ? named() + (named ? NUMBER + " i " : "") + months() + MONTHS
                    : among() + (named ? " i " + NUMBER : "") + SO_FAR;
        }

        private String among() {
            boolean above = past.filter(p -> change > p.high()).isPresent();
            String size = above == change > 0 ? "største " : "mindste ";
            return AMONG + size + (change > 0 ? "stigninger" : "fald");
        }
    }

    private static Condition shows(Place cell, double change) {
        return cell.shown(0).is(DanishFormat.rounded(change, 0).doubleValue());
    }

    /** In persons; not a number where either is missing. */
    private double change(BenefitGroup benefit) {
        return level(benefit, scope.period()) - level(benefit, scope.period().yearBefore());
    }

    private Judged judged(BenefitGroup benefit) {
        boolean told =
                scope.period().kind() == Period.Kind.MONTH && reachesBack(UsualChange.FEWEST);
        double now = level(benefit, scope.period());
        double change = change(benefit);
        if (!told || Double.isNaN(change) || isNobody(benefit)) {
            return new Judged(Verdict.NONE);
        }
        if (!SeriesBreaks.of(scope).leaveWhole(series(benefit))) {
            return new Judged(Verdict.BROKEN);
        }
        double[] levels = fromFirst(levels(benefit));
        return UsualChange.of(levels, breaks(benefit, levels.length))
                .map(past -> Judged.of(past, change, now))
                .orElseGet(() -> new Judged(Verdict.SHORT));
    }

    private boolean reachesBack(int months) {
        YearMonth first = scope.period().first().minusMonths(months);
        return scope.dataset().periods().stream().anyMatch(each -> !each.first().isAfter(first));
    }

    /** Whether there was nobody and is nobody, which is neither usual nor unusual. */
    private boolean isNobody(BenefitGroup benefit) {
        return level(benefit, scope.period()) == 0
                && level(benefit, scope.period().yearBefore()) == 0;
    }

    private LeadSeries series(BenefitGroup benefit) {
        Measure measure =
                LeadSeries.measure(scope, Concept.FULL_TIME_PERSONS)
                        .orElse(Measure.FULL_TIME_PERSONS);
        return new LeadSeries(scope, benefit, measure);
    }

    private double[] levels(BenefitGroup benefit) {
        Set<Period> there = Set.copyOf(scope.dataset().periods());
        double[] levels = new double[MOST_MONTHS];
        for (int i = 0; i < MOST_MONTHS; i++) {
            Period month = month(MOST_MONTHS - 1 - i);
            levels[i] = there.contains(month) ? level(benefit, month) : Double.NaN;
        }
        return levels;
    }

    private double level(BenefitGroup benefit, Period month) {
        return scope.figure(scope.own(), benefit, Measure.FULL_TIME_PERSONS, month).figure()
                        instanceof Figure.Known known
                ? known.value()
                : Double.NaN;
    }

    private Period month(int before) {
        return Period.month(scope.period().last().minusMonths(before));
    }

    private static double[] fromFirst(double[] levels) {
        int first = 0;
        while (first < levels.length && Double.isNaN(levels[first])) {
            first++;
        }
        return Arrays.copyOfRange(levels, first, levels.length);
    }

    private boolean[] breaks(BenefitGroup benefit, int months) {
        SeriesBreaks all = SeriesBreaks.between(scope, month(months - 1), scope.period());
        LeadSeries series = series(benefit);
        boolean[] breaks = new boolean[months];
        for (int i = 1; i < months; i++) {
            breaks[i] = !all.in(month(months - 1 - i)).leaveWhole(series);
        }
        return breaks;
    }
}
