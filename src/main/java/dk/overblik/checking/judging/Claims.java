package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Claim;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Holds what a note says without a number ("er fordoblet") against the figures. A claim is wrong
 * only if it is so by far, and by every measure that may be meant: words are no figures.
 */
record Claims(Figures figures, Rights rights) {

    /** "Fordoblet" may be said of figures that are so far from twice. */
    private static final double TIMES_SLACK = 1.3;

    /** What "mere end fordoblet" may fall short of. */
    private static final double BOUND_SLACK = 1.05;

    /** So far from each other figures may be that are called the same. */
    private static final double SAME = 0.02;

    /** The same with a word that takes the edge off it. */
    private static final double ROUGHLY_SAME = 0.1;

    /** Of shares one unit of the digit that is shown, rounding apart. */
    private static final double ONE_DIGIT = 0.15;

    /** Of counts so few that nobody speaks of a change. */
    private static final double FEW = 5;

    /**
     * Two figures that a claim sets against each other, the second being what the first is held to.
     */
    private record Pair(double now, double before, boolean share) {

        double ratio() {
            return before == 0 ? Double.NaN : now / before;
        }

        double change() {
            return now - before;
        }
    }

    /**
     * What is wrong with a claim; empty where nothing is, or where nobody can say so for certain.
     */
    Optional<Explanation> wrong(PlacedNumber placed) {
        if (!placed.certain() || placed.meanings().isEmpty() || placed.claim().isEmpty()) {
            return Optional.empty();
        }
        Claim claim = placed.claim().get();
        List<Meaning> meant =
                placed.meanings().stream()
                        .flatMap(m -> alike(m, placed.exactly()).stream())
                        .distinct()
                        .toList();
        List<Pair> pairs = meant.stream().flatMap(m -> pair(m).stream()).toList();
        boolean known = pairs.size() == meant.size() && !pairs.isEmpty();
        return known && pairs.stream().noneMatch(pair -> bears(claim, pair))
                ? Optional.of(explanation(claim, placed.meanings().get(0)))
                : Optional.empty();
    }

    /** The same by all measures that words may mean that do not say which. */
    private List<Meaning> alike(Meaning meaning, boolean exactly) {
        if (exactly) {
            return List.of(meaning);
        }
        return figures.dataset().series().stream()
                .filter(key -> key.area().equals(meaning.key().area()))
                .filter(key -> key.benefit().equals(meaning.key().benefit()))
                .filter(Claims::isCountOrShare)
                .map(meaning::with)
                .toList();
    }

    private static boolean isCountOrShare(SeriesKey key) {
        return MeasureUnit.of(key.measure())
                .filter(unit -> unit == Unit.COUNT || unit == Unit.PERCENT)
                .isPresent();
    }

    private Optional<Pair> pair(Meaning meaning) {
        Kind kind = meaning.kind().isDifference() ? Kind.DIFFERENCE : Kind.CHANGE;
        OptionalDouble now = rights.value(meaning.as(Kind.LEVEL));
        OptionalDouble change = rights.value(meaning.as(kind));
        return now.isPresent() && change.isPresent()
                ? Optional.of(
                        new Pair(
                                now.getAsDouble(),
                                now.getAsDouble() - change.getAsDouble(),
                                figures.isShare(meaning.key())))
                : Optional.empty();
    }

    private static boolean bears(Claim claim, Pair pair) {
        double ratio = pair.ratio();
        if (Double.isNaN(ratio)) {
            return true;
        }
        return switch (claim.kind()) {
            case DIRECTION -> pair.change() * claim.direction() >= 0;
            case TIMES -> isTimes(claim, ratio);
            case EQUAL -> isSame(claim, pair);
        };
    }

    private static boolean isTimes(Claim claim, double ratio) {
        double of = ratio / claim.factor();
        if (!claim.bound()) {
            return of <= TIMES_SLACK && of >= 1 / TIMES_SLACK;
        }
        return claim.direction() > 0 ? of >= 1 / BOUND_SLACK : of <= BOUND_SLACK;
    }

    private static boolean isSame(Claim claim, Pair pair) {
        double most = claim.loosely() ? ROUGHLY_SAME : SAME;
        double slack = pair.share() ? ONE_DIGIT : FEW;
        return Math.abs(pair.ratio() - 1) <= most || Math.abs(pair.change()) <= slack;
    }

    private Explanation explanation(Claim claim, Meaning meaning) {
        Pair pair = pair(meaning).orElseThrow();
        int decimals = pair.share() ? 1 : 0;
        String now = DanishFormat.fixed(pair.now(), decimals);
        String before = DanishFormat.fixed(pair.before(), decimals);
        boolean turned = pair.change() * claim.direction() <= 0;
        return new Explanation(
                turned ? Verdict.WRONG_SIGN : Verdict.WRONG,
                "",
                meaning.other()
                        .map(other -> sides(meaning, now, other.name(), before))
                        .orElse("Tallet gik fra " + before + " til " + now + "."));
    }

    private static String sides(Meaning meaning, String own, String other, String others) {
        return "Tallet er "
                + own
                + " i "
                + meaning.key().area().name()
                + " og "
                + others
                + " i "
                + other
                + ".";
    }
}
