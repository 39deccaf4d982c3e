package dk.overblik.checking.judging;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Each number alone: right, a matter of rounding or revision, not to be placed, or else wrong
 * without a story.
 */
final class FirstLook {

    private final Figures figures;
    private final Rights rights;
    private final Agreement agreement;
    private final Judgements judgements;
    private final Past past;
    private final List<PlacedNumber> numbers;
    private final MissingTimes times;

    /**
     * @param past what the figures were before
     * @param numbers all of a note, its claims as well
     * @param times those that the exports have no figures of
     */
    FirstLook(Judgements judgements, Past past, List<PlacedNumber> numbers, MissingTimes times) {
        this.judgements = judgements;
        this.agreement = judgements.agreement();
        this.rights = judgements.rights();
        this.figures = rights.figures();
        this.past = past;
        this.numbers = numbers;
        this.times = times;
    }

    /** Right, a matter of rounding or revision, not to be placed, or else wrong without a story. */
    Judgement of(PlacedNumber number) {
        if (number.meanings().isEmpty()) {
            return Judgements.unplaced(number, number.lacking());
        }
        List<Meaning> known =
                number.meanings().stream().filter(m -> rights.value(m).isPresent()).toList();
        if (known.isEmpty()) {
            return ofMissingTime(number, number.meanings().get(0));
        }
        if (!differInMeasureAlone(known)) {
            return Judgements.unplaced(number, judgements.ambiguous(number, known));
        }
        for (Meaning meaning : known) {
            Meaning said = agreement.isPercentBetweenShares(meaning) ? relative(meaning) : meaning;
            if (agreement.isRight(number, said)) {
                return judgements.of(number, Verdict.RIGHT, said, "");
            }
        }
        Optional<Judgement> merged = ofMerged(number, known);
        if (merged.isPresent()) {
            return merged.get();
        }
        if (known.stream().anyMatch(meaning -> agreement.isWithin(number, meaning))) {
            return Judgements.unplaced(
                    number, "Tallet er kun en grænse, som det rigtige tal holder.");
        }
        if (known.stream()
                .filter(m -> !agreement.isBeyondBound(number, m))
                .anyMatch(m -> Fit.isLoose(number, rights.value(m).orElseThrow()))) {
            return Judgements.unplaced(
                    number, "Tallet er for rundt til at kunne holdes op mod det rigtige.");
        }
        if (known.stream().anyMatch(meaning -> agreement.isFiner(number, meaning))) {
            return Judgements.unplaced(
                    number, "Tallet har flere decimaler end udtrækkets, som det passer med.");
        }
        if (known.stream().anyMatch(meaning -> agreement.mayBeRelative(number, meaning))) {
            return Judgements.unplaced(
                    number,
                    "Teksten siger ikke sikkert, om tallet er i pct. af den andel, der"
                            + " sammenlignes med.");
        }
        return number.certain() && known.size() == number.meanings().size()
                ? differing(number, known)
                : Judgements.unplaced(number, judgements.ambiguous(number, known));
    }

    /**
     * What is of a time before a merger may be with those that were merged since: right where a
     * later one beside it says so; of sums nobody knows which they are.
     */
    private Optional<Judgement> ofMerged(PlacedNumber number, List<Meaning> known) {
        List<Meaning> merged =
                known.stream()
                        .flatMap(m -> asMerged(m).stream())
                        .filter(m -> rights.value(m).isPresent())
                        .toList();
        Optional<Meaning> right =
                merged.stream().filter(m -> agreement.isRight(number, m)).findFirst();
        if (right.isPresent() && isComparedLater(number, right.get())) {
            return Optional.of(judgements.of(number, Verdict.RIGHT, right.get(), ""));
        }
        boolean sums = known.stream().noneMatch(m -> m.added().isEmpty());
        return right.or(() -> merged.stream().filter(m -> sums).findFirst())
                .map(m -> judgements.ambiguous(number, List.of(known.get(0), m)))
                .map(told -> Judgements.unplaced(number, told));
    }

    /**
     * Of two areas, benefits or times one fits by chance, whatever the text means: only of two
     * measures of the same, and of two sums that a word for the whole may mean, it is certain that
     * the note says something true.
     */
    private static boolean differInMeasureAlone(List<Meaning> known) {
        return known.size() == 1 || known.stream().map(Rest::of).distinct().count() == 1;
    }

    /** All of a meaning but its measure, and what it takes for the whole. */
    private record Rest(
            Area area,
            BenefitGroup benefit,
            Kind kind,
            Period now,
            Optional<Period> before,
            Optional<Area> other) {

        static Rest of(Meaning meaning) {
            boolean whole = meaning.isOfWhole();
            return new Rest(
                    meaning.key().area(),
                    whole ? BenefitGroup.UNNAMED : meaning.key().benefit(),
                    meaning.kind(),
                    meaning.now(),
                    meaning.before(),
                    meaning.other());
        }
    }

    /** "16,7 pct. lavere end landet": in percent of the other share. */
    private static Meaning relative(Meaning meaning) {
        return meaning.as(Kind.DIFFERENCE_IN_PERCENT);
    }

    /** What is of a time before a benefit came to hold others, with those that it holds now. */
    private Optional<Meaning> asMerged(Meaning meaning) {
        List<SeriesKey> own = meaning.keys().toList();
        boolean asks = meaning.kind() == Kind.LEVEL || own.size() > 1;
        if (!asks || meaning.kind().isDifference()) {
            return Optional.empty();
        }
        List<SeriesKey> all =
                own.stream()
                        .flatMap(key -> Stream.concat(Stream.of(key), parts(key, meaning.now())))
                        .distinct()
                        .toList();
        return all.size() > own.size()
                ? Optional.of(
                        meaning.plus(all.stream().filter(k -> !k.equals(meaning.key())).toList()))
                : Optional.empty();
    }

    /** What the latest figures of a series hold that stood apart at a time; none for most. */
    private Stream<SeriesKey> parts(SeriesKey key, Period at) {
        List<SeriesKey> parts =
                figures.dataset().periods().stream()
                        .filter(p -> p.isComparableWith(at))
                        .max(Comparator.naturalOrder())
                        .filter(last -> last.compareTo(at) > 0)
                        .map(last -> figures.compared(key, at, last))
                        .orElse(List.of())
                        .stream()
                        .map(Observation::key)
                        .filter(part -> part.measure().equals(key.measure()))
                        .toList();
        return parts.size() > 1 && parts.contains(key) ? parts.stream() : Stream.of();
    }

    /** Whether its sentence or table has a level of the same series after the merger. */
    private boolean isComparedLater(PlacedNumber number, Meaning merged) {
        return numbers.stream()
                .filter(n -> n.place().group() == number.place().group())
                .flatMap(n -> n.meanings().stream())
                .filter(m -> m.key().equals(merged.key()))
                .filter(m -> m.now().compareTo(merged.now()) > 0)
                .anyMatch(
                        m ->
                                m.keys()
                                        .anyMatch(
                                                key ->
                                                        figures.compared(key, merged.now(), m.now())
                                                                        .size()
                                                                > 1));
    }

    /** A number that fits none of what it may mean. */
    private Judgement differing(PlacedNumber number, List<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            Optional<LocalDate> read = dayOf(number, meaning);
            if (read.isPresent()) {
                return revised(number, meaning, read.get());
            }
        }
        Optional<Meaning> near =
                meanings.stream().filter(m -> agreement.isNear(number, m)).findFirst();
        Meaning meaning = near.orElseGet(() -> nearest(number, meanings));
        return judgements.of(
                number,
                near.isPresent() ? Verdict.ROUNDED : Verdict.WRONG,
                meaning,
                judgements.rightly(number, meaning));
    }

    private Judgement revised(PlacedNumber number, Meaning meaning, LocalDate read) {
        return judgements.of(
                number,
                Verdict.REVISED,
                meaning,
                "Tallet var rigtigt, da det blev læst den "
                        + day(read)
                        + "; nu er det "
                        + judgements.shown(number, meaning)
                        + ".");
    }

    private Meaning nearest(PlacedNumber number, List<Meaning> meanings) {
        double said = number.stated();
        return meanings.stream()
                .min(
                        Comparator.comparingDouble(
                                m -> Math.abs(rights.value(m).orElseThrow() - said)))
                .orElseThrow();
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    /** The day on which the number was right; the latest, where there are more. */
    private Optional<LocalDate> dayOf(PlacedNumber number, Meaning meaning) {
        Expression right = rights.of(meaning).orElseThrow();
        List<Observation> read = right.observations().distinct().toList();
        return read.stream()
                .flatMap(figure -> past.of(figure).stream())
                .map(Past.Earlier::day)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(day -> fitsOn(day, number, meaning, right))
                .findFirst();
    }

    private boolean fitsOn(LocalDate day, PlacedNumber number, Meaning meaning, Expression right) {
        Expression then = right.replaced(figure -> new Given(onDay(day, figure)));
        OptionalDouble value = Rights.value(Optional.of(then));
        return value.isPresent() && Fit.fits(number, meaning, value.getAsDouble());
    }

    private double onDay(LocalDate day, Observation figure) {
        double now = ((Figure.Known) figure.figure()).value();
        return past.on(day, figure, now);
    }

    /**
     * What the exports lack: a slip where all numbers of that time are of another one; else with
     * the time that this one fits, for the note may have named the wrong quarter.
     */
    private Judgement ofMissingTime(PlacedNumber number, Meaning meaning) {
        Optional<Explanation> other = times.explanation(number);
        if (other.isPresent()) {
            return new Judgement(
                    number,
                    other.get().verdict(),
                    Optional.of(meaning),
                    Optional.empty(),
                    other.get().sentence());
        }
        String lacking = "Udtrækkene har ikke " + MeaningText.of(meaning) + ".";
        Optional<Period> hint =
                meaning.kind() == Kind.LEVEL ? times.hint(number) : Optional.empty();
        return Judgements.unplaced(
                number,
                hint.map(p -> lacking + " Tallet passer på " + PeriodNames.of(p) + ".")
                        .orElse(lacking));
    }
}
