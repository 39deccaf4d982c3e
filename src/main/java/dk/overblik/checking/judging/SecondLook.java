package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each number among the others of its line and column, which may tell what went wrong with it. */
final class SecondLook {

    private static final Explanation SWAPPED =
            new Explanation(Verdict.OTHER_PERIOD, "", "De to tal er byttet om.");

    private final Rights rights;
    private final Agreement agreement;
    private final Judgements judgements;
    private final Slips slips;
    private final List<Judgement> all;
    private final Columns columns;

    /**
     * @param all what a first look made of each number of a note, in their order
     */
    SecondLook(Judgements judgements, Slips slips, List<Judgement> all) {
        this.judgements = judgements;
        this.agreement = judgements.agreement();
        this.rights = judgements.rights();
        this.slips = slips;
        this.all = all;
        this.columns = new Columns(all, slips);
    }

    Judgement of(Judgement judgement) {
        if (judgement.verdict() == Verdict.RIGHT && judgement.number().course() != 0) {
            return course(judgement);
        }
        if (judgement.verdict() == Verdict.RIGHT) {
            return amongFiner(judgement);
        }
        boolean differs =
                judgement.verdict() == Verdict.WRONG || judgement.verdict() == Verdict.ROUNDED;
        if (!differs) {
            return judgement;
        }
        Optional<Explanation> column = columns.explanation(judgement.number());
        if (column.isPresent()) {
            return judgements.explained(judgement, column.get());
        }
        if (judgement.verdict() == Verdict.ROUNDED) {
            return isSwapped(judgement)
                    ? judgements.explained(judgement, SWAPPED)
                    : roundly(judgement);
        }
        return alone(judgement);
    }

    /** "0" for -0,1 in a column that shows a decimal, where it says no less than "0,0". */
    private Judgement amongFiner(Judgement judgement) {
        PlacedNumber number = judgement.number();
        Meaning meaning = judgement.meaning().orElseThrow();
        int decimals = columns.decimals(number, meaning);
        boolean exact = number.number().precision() == WrittenNumber.Precision.EXACT;
        PlacedNumber finer = number.with(number.number().shownTo(decimals));
        return decimals <= number.number().decimals()
                        || !exact
                        || Fit.fits(finer, meaning, rights.value(meaning).orElseThrow())
                ? judgement
                : judgements.of(
                        finer, Verdict.ROUNDED, meaning, judgements.rightly(finer, meaning));
    }

    private static boolean isEarlier(Meaning before, Meaning now) {
        return before.kind() == Kind.LEVEL
                && before.key().equals(now.key())
                && before.now().compareTo(now.now()) < 0;
    }

    private Judgement turned(Judgement now, Judgement before, double change) {
        return judgements.of(
                now.number(),
                Verdict.WRONG_SIGN,
                now.meaning().orElseThrow(),
                "Fra "
                        + before.number().number().shown().strip()
                        + " til "
                        + now.number().number().shown().strip()
                        + " er det "
                        + course(now.meaning().orElseThrow(), change)
                        + ".");
    }

    /** "Steget fra 292 til 265": both figures are right, and the word between them is not. */
    private Judgement course(Judgement now) {
        Meaning meaning = now.meaning().orElseThrow();
        int at = all.indexOf(now);
        Optional<Judgement> before =
                at == 0
                        ? Optional.empty()
                        : Optional.of(all.get(at - 1))
                                .filter(j -> j.verdict() == Verdict.RIGHT)
                                .filter(j -> sameLine(j.number(), now.number()))
                                .filter(j -> isEarlier(j.meaning().orElseThrow(), meaning));
        if (before.isEmpty()) {
            return now;
        }
        double change =
                rights.value(meaning).orElseThrow()
                        - rights.value(before.get().meaning().orElseThrow()).orElseThrow();
        return change * now.number().course() < 0 ? turned(now, before.get(), change) : now;
    }

    /** What has become of a figure; of a place on a list a smaller number is a better one. */
    private static String course(Meaning meaning, double change) {
        boolean place = meaning.key().measure().concept() == Concept.RANK;
        return place
                ? MeaningText.way(meaning.as(Kind.PLACES), -change)
                : MeaningText.way(meaning, change);
    }

    private Judgement alone(Judgement judgement) {
        PlacedNumber number = judgement.number();
        Meaning meaning = judgement.meaning().orElseThrow();
        if (columns.isMisread(number)) {
            return Judgements.unplaced(
                    number, "Kolonnens tal er ikke dem, som overskriften siger.");
        }
        if (number.meanings().size() > 1) {
            return whateverIsMeant(judgement);
        }
        Optional<Explanation> own =
                Explanation.only(slips.ofCalculation(number, meaning, columns.others(number)));
        Optional<Explanation> found =
                own.or(() -> Explanation.only(slips.ofNamed(number, meaning)))
                        .or(() -> arithmetic(judgement))
                        .or(() -> Explanation.only(slips.ofAnyAlone(number, meaning)));
        if (found.isPresent()) {
            return judgements.explained(judgement, found.get());
        }
        return agreement.isFarOff(number, meaning)
                ? Judgements.unplaced(
                        number,
                        "Tallet er langt fra "
                                + MeaningText.of(meaning)
                                + ", og er nok noget andet.")
                : judgement;
    }

    /** A number of which nobody knows how it counts, but that fits neither way. */
    private Judgement whateverIsMeant(Judgement judgement) {
        PlacedNumber number = judgement.number();
        Map<Meaning, List<Explanation>> stories = new LinkedHashMap<>();
        for (Meaning meaning : number.meanings()) {
            List<Explanation> found = slips.ofCalculation(number, meaning, List.of());
            found.addAll(slips.ofNamed(number, meaning));
            if (!found.isEmpty()) {
                stories.put(meaning, found);
            }
        }
        if (stories.size() == 1) {
            Map.Entry<Meaning, List<Explanation>> story = stories.entrySet().iterator().next();
            Judgement meant = judgements.of(number, Verdict.WRONG, story.getKey(), "");
            return Explanation.only(story.getValue())
                    .map(e -> judgements.explained(meant, e))
                    .orElse(judgement);
        }
        boolean far = number.meanings().stream().allMatch(m -> agreement.isFarOff(number, m));
        return far
                ? Judgements.unplaced(number, judgements.ambiguous(number, number.meanings()))
                : judgement;
    }

    /** "Fra 2,5 til 2,6" for "fra 2,6 til 2,5": each is the other's figure. */
    private boolean isSwapped(Judgement judgement) {
        PlacedNumber own = judgement.number();
        Meaning meaning = judgement.meaning().orElseThrow();
        return all.stream()
                .filter(j -> j.verdict() == Verdict.ROUNDED && sameLine(j.number(), own))
                .filter(j -> !j.number().equals(own))
                .anyMatch(
                        j -> {
                            Meaning other = j.meaning().orElseThrow();
                            return meaning.kind() == Kind.LEVEL
                                    && other.kind() == Kind.LEVEL
                                    && meaning.key().equals(other.key())
                                    && agreement.isRight(own, other)
                                    && agreement.isRight(j.number(), meaning);
                        });
    }

    /** "600" beside figures in full is round by chance where it is exactly something else. */
    private Judgement roundly(Judgement judgement) {
        PlacedNumber number = judgement.number();
        Meaning meaning = judgement.meaning().orElseThrow();
        boolean plain = number.number().roundUnit() > number.number().unitShown();
        return plain
                ? Explanation.only(slips.ofNamed(number, meaning))
                        .or(() -> Explanation.only(slips.ofMeasure(number, meaning)))
                        .map(other -> judgements.explained(judgement, other))
                        .orElse(judgement)
                : judgement;
    }

    /** A change whose two levels stand beside it, both right. */
    private Optional<Explanation> arithmetic(Judgement judgement) {
        Meaning meaning = judgement.meaning().orElseThrow();
        if (!meaning.kind().isChange() || meaning.before().isEmpty()) {
            return Optional.empty();
        }
        boolean both =
                isBeside(judgement, meaning.key(), meaning.now())
                        && isBeside(judgement, meaning.key(), meaning.before().get());
        return both
                ? Optional.of(
                        new Explanation(
                                Verdict.ARITHMETIC,
                                "",
                                "Tallet følger ikke af de to tal, der står ved siden af."))
                : Optional.empty();
    }

    private boolean isBeside(Judgement judgement, SeriesKey key, Period period) {
        return all.stream()
                .filter(j -> j.verdict() == Verdict.RIGHT)
                .filter(j -> sameLine(j.number(), judgement.number()))
                .flatMap(j -> j.meaning().stream())
                .anyMatch(
                        m ->
                                m.kind() == Kind.LEVEL
                                        && m.key().equals(key)
                                        && m.now().equals(period));
    }

    private static boolean sameLine(PlacedNumber one, PlacedNumber other) {
        return one.place().group() == other.place().group()
                && one.place().row().equals(other.place().row());
    }
}
