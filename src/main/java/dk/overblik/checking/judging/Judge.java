package dk.overblik.checking.judging;

import dk.overblik.calculation.Expression;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Judges all numbers of a note. */
public final class Judge {

    private final Judgements judgements;
    private final Claims claims;
    private final Past past;
    private final List<PlacedNumber> numbers;
    private final Slips slips;

    private Judge(Figures figures, Past past, List<PlacedNumber> numbers) {
        Rights rights = new Rights(figures);
        this.judgements = new Judgements(rights, new Agreement(rights));
        this.claims = new Claims(figures, rights);
        this.past = past;
        this.numbers = numbers;
        this.slips =
                new Slips(
                        figures,
                        plain(numbers).stream().flatMap(n -> n.meanings().stream()).toList());
    }

    /**
     * A judgement of each number, in their order.
     *
     * @param past what the figures were before
     */
    public static List<Judgement> of(List<PlacedNumber> numbers, Figures figures, Past past) {
        return new Judge(figures, past, new OneReading(figures).of(numbers)).judged();
    }

    private List<Judgement> judged() {
        List<PlacedNumber> plain = plain(numbers);
        MissingTimes times =
                new MissingTimes(judgements.rights().figures(), judgements.rights(), plain);
        FirstLook first = new FirstLook(judgements, past, numbers, times);
        List<Judgement> judged = plain.stream().map(first::of).toList();
        SecondLook second = new SecondLook(judgements, slips, judged);
        IdentityHashMap<PlacedNumber, Judgement> settled = new IdentityHashMap<>();
        judged.forEach(j -> settled.put(j.number(), second.of(j)));
        return numbers.stream()
                .flatMap(n -> n.claim().isPresent() ? claim(n) : Stream.of(settled.get(n)))
                .toList();
    }

    /** Those that are numbers, and no claims without one. */
    private static List<PlacedNumber> plain(List<PlacedNumber> numbers) {
        return numbers.stream().filter(n -> n.claim().isEmpty()).toList();
    }

    /** A claim is told only where it is wrong. */
    private Stream<Judgement> claim(PlacedNumber claim) {
        return claims.wrong(claim).stream()
                .map(
                        wrong ->
                                judgements.of(
                                        claim,
                                        wrong.verdict(),
                                        claim.meanings().get(0),
                                        wrong.sentence()));
    }

    /** The value of an expression, for those who show it. */
    public static OptionalDouble value(Expression expression) {
        return Rights.value(Optional.of(expression));
    }
}
