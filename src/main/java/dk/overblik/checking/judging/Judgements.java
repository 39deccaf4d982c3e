package dk.overblik.checking.judging;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Makes judgements: each with the right figure, in the unit that the note gives its number, and a
 * sentence.
 */
record Judgements(Rights rights, Agreement agreement) {

    /** What leads to the figures of all that a number may mean. */
    private static final String WHICHEVER = "Forkert, hvad der end menes: ";

    /** So many readings of a number are told. */
    private static final int MOST_SHOWN = 4;

    private static final Collector<CharSequence, ?, String> OR = Collectors.joining("; eller ");

    static Judgement unplaced(PlacedNumber number, String explanation) {
        return new Judgement(
                number, Verdict.UNPLACED, Optional.empty(), Optional.empty(), explanation);
    }

    Judgement of(PlacedNumber number, Verdict verdict, Meaning meaning, String explanation) {
        return new Judgement(
                number, verdict, Optional.of(meaning), right(number, meaning), explanation);
    }

    /** The right figure in the unit that the note gives the number. */
    private Optional<Expression> right(PlacedNumber number, Meaning meaning) {
        double scale = number.number().scale() / NumberScale.of(meaning.key().measure().label());
        Optional<Expression> plain = rights.of(meaning);
        return scale == NumberScale.ONE ? plain : plain.map(e -> new Quotient(e, new Given(scale)));
    }

    Judgement explained(Judgement judgement, Explanation explanation) {
        Meaning meaning = judgement.meaning().orElseThrow();
        if (explanation.what().equals(Slips.SCALE)) {
            return new Judgement(
                    judgement.number(),
                    explanation.verdict(),
                    judgement.meaning(),
                    rights.of(meaning),
                    explanation.sentence());
        }
        if (explanation.verdict() == Verdict.PERCENT_FOR_POINTS) {
            boolean between = meaning.kind() == Kind.DIFFERENCE;
            Meaning real = between ? meaning : meaning.as(Meaning.Kind.CHANGE);
            return explainedAs(judgement, real, explanation);
        }
        boolean said = explanation.verdict() == Verdict.WRONG_SIGN;
        String right = said ? "" : " " + rightly(judgement.number(), meaning);
        return of(
                judgement.number(), explanation.verdict(), meaning, explanation.sentence() + right);
    }

    /** The number is right, for something other than the unit beside it says. */
    private Judgement explainedAs(Judgement judgement, Meaning real, Explanation explanation) {
        return of(judgement.number(), explanation.verdict(), real, explanation.sentence());
    }

    /** What a number may be, each with its figure, so that a reader can choose at once. */
    String ambiguous(PlacedNumber number, List<Meaning> meanings) {
        List<String> each =
                meanings.stream()
                        .map(m -> MeaningText.of(m) + " (" + asPublished(number, m) + ")")
                        .distinct()
                        .toList();
        String which = each.stream().limit(MOST_SHOWN).collect(OR);
        int more = Math.max(0, each.size() - MOST_SHOWN);
        return "Teksten siger ikke sikkert, om tallet er " + which + furthermore(more);
    }

    /** A count whole and a share with a decimal, however exactly the note gives its number. */
    private String asPublished(PlacedNumber number, Meaning meaning) {
        boolean percent =
                meaning.kind() == Kind.CHANGE_IN_PERCENT || rights.figures().isShare(meaning.key());
        boolean count =
                MeasureUnit.of(meaning.key().measure()).filter(u -> u == Unit.COUNT).isPresent();
        int shown = number.number().decimals();
        int decimals = percent ? Math.max(1, shown) : (count ? 0 : shown);
        double value = Rights.value(right(number, meaning)).orElseThrow();
        return DanishFormat.fixed(value, decimals);
    }

    private static String furthermore(int more) {
        return switch (more) {
            case 0 -> ".";
            case 1 -> "; eller ét til.";
            default -> "; eller et af " + more + " andre.";
        };
    }

    /** The right figure with as many decimals as the note shows. */
    String shown(PlacedNumber number, Meaning meaning) {
        double value = Rights.value(right(number, meaning)).orElseThrow();
        return DanishFormat.fixed(value, number.number().decimals());
    }

    /** By what a meaning differs from the others of its number: the measure, else the benefits. */
    private static String told(PlacedNumber number, Meaning meaning) {
        boolean one =
                number.meanings().stream().map(m -> m.key().measure()).distinct().count() == 1;
        return one ? MeaningText.benefits(meaning) : meaning.key().measure().label();
    }

    /** A change that words give its sign has it from words here, too. */
    String rightly(PlacedNumber number, Meaning meaning) {
        if (number.meanings().size() > 1 && !agreement.isNear(number, meaning)) {
            return number.meanings().stream()
                    .map(m -> told(number, m) + " er " + shown(number, m))
                    .collect(Collectors.joining(", og ", WHICHEVER, "."));
        }
        String shown = shown(number, meaning);
        boolean words = number.place().row().isEmpty() && meaning.kind().isChange();
        if (!words || number.direction() == 0 || number.number().isNegative()) {
            return "Det rigtige tal er " + shown + ".";
        }
        double value = rights.value(meaning).orElseThrow();
        return value == 0
                ? "Det rigtige er, at tallet er uændret."
                : "Det rigtige er "
                        + MeaningText.way(meaning, value)
                        + " på "
                        + shown.replaceFirst("^-", "")
                        + ".";
    }
}
