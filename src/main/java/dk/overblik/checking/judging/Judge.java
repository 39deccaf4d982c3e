package dk.overblik.checking.judging;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges all numbers of a note. */
public final class Judge {

    /** A number that is further away is about something else, unless a table says what it is. */
    private static final double FURTHEST = 4;

    /** Of a column that is misread nearly all differ, and none by a slip that explains them all. */
    private static final double MOST_WRONG = 0.6;

    private static final int LEAST_WRONG = 3;

    private static final double SLACK = 1e-9;

    /** So many readings of a number are told. */
    private static final int MOST_SHOWN = 4;

    private static final Pattern BOUND =
            Pattern.compile(
                    "(?is)(?:.*(?<!\\p{L}))?(?:(under|mindre end|færre end|(?=(højst))højst)|over|mere end|flere"
                            + " end|(mindst)) ");

    /** What leads to the figures of all that a number may mean. */
    private static final String WHICHEVER = "Forkert, hvad der end menes: ";

    private static final Explanation SWAPPED =
            new Explanation(Verdict.OTHER_PERIOD, "", "De to tal er byttet om.");

    private static final Collector<CharSequence, ?, String> OR = Collectors.joining("; eller ");

    private final Figures figures;
    private final Rights rights;
    private final Past past;
    private final List<PlacedNumber> numbers;
    private final Slips slips;
    private final MissingTimes times;

    private Judge(Figures figures, Past past, List<PlacedNumber> numbers) {
        this.figures = figures;
        this.rights = new Rights(figures);
        this.past = past;
        this.numbers = numbers;
        this.times = new MissingTimes(figures, rights, plain(numbers));
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
        List<Judgement> judged = new ArrayList<>();
        plain(numbers).forEach(number -> judged.add(first(number)));
        Columns columns = new Columns(judged);
        IdentityHashMap<PlacedNumber, Judgement> settled = new IdentityHashMap<>();
        judged.forEach(j -> settled.put(j.number(), settled(j, judged, columns)));
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
        return new Claims(figures, rights)
                .wrong(claim).stream()
                        .map(
                                wrong ->
                                        judgement(
                                                claim,
                                                wrong.verdict(),
                                                claim.meanings().get(0),
                                                wrong.sentence()));
    }

    // ------------------------------------------------------------- first look

    /** Right, a matter of rounding or revision, not to be placed, or else wrong without a story. */
    private Judgement first(PlacedNumber number) {
        if (number.meanings().isEmpty()) {
            return unplaced(number, number.lacking());
        }
        List<Meaning> known =
                number.meanings().stream().filter(m -> rights.value(m).isPresent()).toList();
        if (known.isEmpty()) {
            return ofMissingTime(number, number.meanings().get(0));
        }
        if (!differInMeasureAlone(known)) {
            return unplaced(number, ambiguous(number, known));
        }
        for (Meaning meaning : known) {
            Meaning said = isPercentBetweenShares(meaning) ? relative(meaning) : meaning;
            if (isRight(number, said)) {
                return judgement(number, Verdict.RIGHT, said, "");
            }
        }
        List<Meaning> merged = known.stream().flatMap(m -> asMerged(m).stream()).toList();
        for (Meaning meaning : merged) {
            if (isRight(number, meaning)) {
                return isComparedLater(number, meaning)
                        ? judgement(number, Verdict.RIGHT, meaning, "")
                        : unplaced(number, ambiguous(number, List.of(known.get(0), meaning)));
            }
        }
        if (known.stream().anyMatch(meaning -> isWithin(number, meaning))) {
            return unplaced(number, "Tallet er kun en grænse, som det rigtige tal holder.");
        }
        if (known.stream()
                .filter(m -> !isBeyondBound(number, m))
                .anyMatch(m -> Fit.isLoose(number, rights.value(m).orElseThrow()))) {
            return unplaced(number, "Tallet er for rundt til at kunne holdes op mod det rigtige.");
        }
        if (known.stream().anyMatch(meaning -> isFiner(number, meaning))) {
            return unplaced(
                    number, "Tallet har flere decimaler end udtrækkets, som det passer med.");
        }
        if (known.stream().anyMatch(meaning -> mayBeRelative(number, meaning))) {
            return unplaced(
                    number,
                    "Teksten siger ikke sikkert, om tallet er i pct. af den andel, der"
                            + " sammenlignes med.");
        }
        return number.certain() && known.size() == number.meanings().size()
                ? differing(number, known)
                : unplaced(number, ambiguous(number, known));
    }

    /**
     * Of two areas, benefits or times one fits by chance, whatever the text means: only of two
     * measures of the same it is certain that the note says something true.
     */
    private static boolean differInMeasureAlone(List<Meaning> known) {
        return known.size() == 1 || known.stream().map(Rest::of).distinct().count() == 1;
    }

    /** All of a meaning but its measure. */
    private record Rest(
            Area area,
            BenefitGroup benefit,
            Kind kind,
            Period now,
            Optional<Period> before,
            Optional<Area> other) {

        static Rest of(Meaning meaning) {
            return new Rest(
                    meaning.key().area(),
                    meaning.key().benefit(),
                    meaning.kind(),
                    meaning.now(),
                    meaning.before(),
                    meaning.other());
        }
    }

    /** "2,57 pct." where the export has 2,6: a figure of another source that may be as right. */
    private boolean isFiner(PlacedNumber number, Meaning meaning) {
        boolean finer =
                meaning.kind() == Kind.LEVEL
                        && figures.isShare(meaning.key())
                        && number.number().decimals() > 1;
        double published = rights.value(meaning).orElseThrow();
        return finer
                && Math.abs(published * 10 - Math.rint(published * 10)) < SLACK
                && Math.rint(number.number().value() * 10) == Math.rint(published * 10);
    }

    /** "Under 1.500" holds for 1.312, though nobody would say it of that. */
    private boolean isWithin(PlacedNumber number, Meaning meaning) {
        if (meaning.kind() != Kind.LEVEL) {
            return false;
        }
        Matcher bound = BOUND.matcher(number.number().textBefore());
        double away = rights.value(meaning).orElseThrow() - number.number().value();
        return bound.matches() && (bound.group(1) == null ? away > 0 : away < 0);
    }

    /** A level before a benefit came to hold others, with those that it holds now. */
    private Optional<Meaning> asMerged(Meaning meaning) {
        SeriesKey key = meaning.key();
        if (meaning.kind() != Kind.LEVEL || !meaning.added().isEmpty()) {
            return Optional.empty();
        }
        List<SeriesKey> parts =
                figures.dataset().periods().stream()
                        .filter(p -> p.isComparableWith(meaning.now()))
                        .max(Comparator.naturalOrder())
                        .filter(last -> last.compareTo(meaning.now()) > 0)
                        .map(last -> figures.compared(key, meaning.now(), last))
                        .orElse(List.of())
                        .stream()
                        .map(Observation::key)
                        .filter(part -> part.measure().equals(key.measure()))
                        .toList();
        return parts.size() > 1 && parts.contains(key)
                ? Optional.of(meaning.plus(parts.stream().filter(k -> !k.equals(key)).toList()))
                : Optional.empty();
    }

    /** Whether its sentence or table has a level of the same series after the merger. */
    private boolean isComparedLater(PlacedNumber number, Meaning merged) {
        return numbers.stream()
                .filter(n -> n.place().group() == number.place().group())
                .flatMap(n -> n.meanings().stream())
                .filter(m -> m.key().equals(merged.key()))
                .filter(m -> m.now().compareTo(merged.now()) > 0)
                .anyMatch(m -> figures.compared(m.key(), merged.now(), m.now()).size() > 1);
    }

    private boolean isRight(PlacedNumber number, Meaning meaning) {
        return !isWrongUnit(meaning)
                && rights.value(meaning).isPresent()
                && !isBeyondBound(number, meaning)
                && Fit.fits(number, meaning, rights.value(meaning).orElseThrow());
    }

    /** Percent of a count, called percentage points. */
    static boolean isWrongUnit(Meaning meaning) {
        return meaning.kind() == Kind.CHANGE_IN_PERCENT && meaning.unitSaid() == UnitSaid.POINTS;
    }

    /** Two shares differ by percentage points, whatever the note calls them. */
    private boolean isPercentBetweenShares(Meaning meaning) {
        return meaning.kind() == Kind.DIFFERENCE
                && meaning.unitSaid() == UnitSaid.PERCENT
                && figures.isShare(meaning.key());
    }

    /** "16,7 pct. lavere end landet": in percent of the other share. */
    private static Meaning relative(Meaning meaning) {
        return meaning.as(Kind.DIFFERENCE_IN_PERCENT);
    }

    /** In percent of a share that is only known rounded; but not the percentage points. */
    private boolean mayBeRelative(PlacedNumber number, Meaning meaning) {
        return isPercentBetweenShares(meaning)
                && !Fit.fits(number, meaning, rights.value(meaning).orElseThrow());
    }

    /** "Over 1.300" of 1.290 is no matter of rounding, nor is "over 1.300" of 1.300. */
    private boolean isBeyondBound(PlacedNumber number, Meaning meaning) {
        Matcher bound = BOUND.matcher(number.number().textBefore());
        if (meaning.kind() != Kind.LEVEL || !bound.matches()) {
            return false;
        }
        double away = rights.value(meaning).orElseThrow() - number.number().value();
        boolean itself =
                bound.group(2) != null || bound.group(3) != null || figures.isShare(meaning.key());
        double beyond = bound.group(1) == null ? -away : away;
        return itself ? beyond > SLACK : beyond > -SLACK;
    }

    /** A number that fits none of what it may mean. */
    private Judgement differing(PlacedNumber number, List<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            Optional<LocalDate> read = dayOf(number, meaning);
            if (read.isPresent()) {
                return revised(number, meaning, read.get());
            }
        }
        Optional<Meaning> near = meanings.stream().filter(m -> isNear(number, m)).findFirst();
        Meaning meaning = near.orElseGet(() -> nearest(number, meanings));
        return judgement(
                number,
                near.isPresent() ? Verdict.ROUNDED : Verdict.WRONG,
                meaning,
                rightly(number, meaning));
    }

    private Judgement revised(PlacedNumber number, Meaning meaning, LocalDate read) {
        return judgement(
                number,
                Verdict.REVISED,
                meaning,
                "Tallet var rigtigt, da det blev læst den "
                        + day(read)
                        + "; nu er det "
                        + shown(number, meaning)
                        + ".");
    }

    private boolean isNear(PlacedNumber number, Meaning meaning) {
        boolean exact = MeasureUnit.of(meaning.key().measure()).equals(Optional.of(Unit.RANK));
        return !exact
                && !isWrongUnit(meaning)
                && !isPercentBetweenShares(meaning)
                && !isBeyondBound(number, meaning)
                && Fit.isNear(number, meaning, rights.value(meaning).orElseThrow());
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
        OptionalDouble value = value(then);
        return value.isPresent() && Fit.fits(number, meaning, value.getAsDouble());
    }

    private double onDay(LocalDate day, Observation figure) {
        double now = ((Figure.Known) figure.figure()).value();
        return past.on(day, figure, now);
    }

    private static Judgement unplaced(PlacedNumber number, String explanation) {
        return new Judgement(
                number, Verdict.UNPLACED, Optional.empty(), Optional.empty(), explanation);
    }

    private Judgement judgement(
            PlacedNumber number, Verdict verdict, Meaning meaning, String explanation) {
        return new Judgement(
                number, verdict, Optional.of(meaning), right(number, meaning), explanation);
    }

    /** The right figure in the unit that the note gives the number. */
    private Optional<Expression> right(PlacedNumber number, Meaning meaning) {
        double scale = number.number().scale() / NumberScale.of(meaning.key().measure().label());
        Optional<Expression> plain = rights.of(meaning);
        return scale == NumberScale.ONE ? plain : plain.map(e -> new Quotient(e, new Given(scale)));
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
        return unplaced(
                number,
                hint.map(p -> lacking + " Tallet passer på " + PeriodNames.of(p) + ".")
                        .orElse(lacking));
    }

    /** What a number may be, each with its figure, so that a reader can choose at once. */
    private String ambiguous(PlacedNumber number, List<Meaning> meanings) {
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
                meaning.kind() == Kind.CHANGE_IN_PERCENT || figures.isShare(meaning.key());
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
    private String shown(PlacedNumber number, Meaning meaning) {
        double value = Rights.value(right(number, meaning)).orElseThrow();
        return DanishFormat.fixed(value, number.number().decimals());
    }

    /** A change that words give its sign has it from words here, too. */
    private String rightly(PlacedNumber number, Meaning meaning) {
        if (number.meanings().size() > 1 && !isNear(number, meaning)) {
            return number.meanings().stream()
                    .map(m -> m.key().measure().label() + " er " + shown(number, m))
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

    // ---------------------------------------------------------------- settled

    private Judgement settled(Judgement judgement, List<Judgement> all, Columns columns) {
        if (judgement.verdict() == Verdict.RIGHT && judgement.number().course() != 0) {
            return course(judgement, all);
        }
        if (judgement.verdict() == Verdict.RIGHT) {
            return amongFiner(judgement, columns);
        }
        boolean differs =
                judgement.verdict() == Verdict.WRONG || judgement.verdict() == Verdict.ROUNDED;
        if (!differs) {
            return judgement;
        }
        Optional<Explanation> column = columns.explanation(judgement.number());
        if (column.isPresent()) {
            return explained(judgement, column.get());
        }
        if (judgement.verdict() == Verdict.ROUNDED) {
            return isSwapped(judgement, all) ? explained(judgement, SWAPPED) : roundly(judgement);
        }
        return alone(judgement, all, columns);
    }

    /** "0" for -0,1 in a column that shows a decimal, where it says no less than "0,0". */
    private Judgement amongFiner(Judgement judgement, Columns columns) {
        PlacedNumber number = judgement.number();
        Meaning meaning = judgement.meaning().orElseThrow();
        int decimals = columns.decimals(number, meaning);
        boolean exact = number.number().precision() == WrittenNumber.Precision.EXACT;
        PlacedNumber finer = number.with(number.number().shownTo(decimals));
        return decimals <= number.number().decimals()
                        || !exact
                        || Fit.fits(finer, meaning, rights.value(meaning).orElseThrow())
                ? judgement
                : judgement(finer, Verdict.ROUNDED, meaning, rightly(finer, meaning));
    }

    /** "Steget fra 292 til 265": both figures are right, and the word between them is not. */
    private Judgement course(Judgement now, List<Judgement> all) {
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

    private static boolean isEarlier(Meaning before, Meaning now) {
        return before.kind() == Kind.LEVEL
                && before.key().equals(now.key())
                && before.now().compareTo(now.now()) < 0;
    }

    private Judgement turned(Judgement now, Judgement before, double change) {
        return judgement(
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

    /** What has become of a figure; of a place on a list a smaller number is a better one. */
    private static String course(Meaning meaning, double change) {
        boolean place = meaning.key().measure().concept() == Concept.RANK;
        return place
                ? MeaningText.way(meaning.as(Kind.PLACES), -change)
                : MeaningText.way(meaning, change);
    }

    private Judgement alone(Judgement judgement, List<Judgement> all, Columns columns) {
        PlacedNumber number = judgement.number();
        Meaning meaning = judgement.meaning().orElseThrow();
        if (columns.isMisread(number)) {
            return unplaced(number, "Kolonnens tal er ikke dem, som overskriften siger.");
        }
        if (number.meanings().size() > 1) {
            return whateverIsMeant(judgement);
        }
        Optional<Explanation> own =
                only(slips.ofCalculation(number, meaning, columns.others(number)));
        Optional<Explanation> found =
                own.or(() -> only(slips.ofNamed(number, meaning)))
                        .or(() -> arithmetic(judgement, all))
                        .or(() -> only(slips.ofAnyAlone(number, meaning)));
        if (found.isPresent()) {
            return explained(judgement, found.get());
        }
        return isFarOff(number, meaning)
                ? unplaced(
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
            Judgement meant = judgement(number, Verdict.WRONG, story.getKey(), "");
            return only(story.getValue()).map(e -> explained(meant, e)).orElse(judgement);
        }
        boolean far = number.meanings().stream().allMatch(m -> isFarOff(number, m));
        return far ? unplaced(number, ambiguous(number, number.meanings())) : judgement;
    }

    /** "Fra 2,5 til 2,6" for "fra 2,6 til 2,5": each is the other's figure. */
    private boolean isSwapped(Judgement judgement, List<Judgement> all) {
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
                                    && isRight(own, other)
                                    && isRight(j.number(), meaning);
                        });
    }

    /** "600" beside figures in full is round by chance where it is exactly something else. */
    private Judgement roundly(Judgement judgement) {
        PlacedNumber number = judgement.number();
        Meaning meaning = judgement.meaning().orElseThrow();
        boolean plain = number.number().roundUnit() > number.number().unitShown();
        return plain
                ? only(slips.ofNamed(number, meaning))
                        .or(() -> only(slips.ofMeasure(number, meaning)))
                        .map(other -> explained(judgement, other))
                        .orElse(judgement)
                : judgement;
    }

    private static Optional<Explanation> only(List<Explanation> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Judgement explained(Judgement judgement, Explanation explanation) {
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
        return judgement(
                judgement.number(), explanation.verdict(), meaning, explanation.sentence() + right);
    }

    /** The number is right, for something other than the unit beside it says. */
    private Judgement explainedAs(Judgement judgement, Meaning real, Explanation explanation) {
        return judgement(judgement.number(), explanation.verdict(), real, explanation.sentence());
    }

    /** Of a share the change in percent hangs on digits that are not shown. */
    private boolean isFarOff(PlacedNumber number, Meaning meaning) {
        if (meaning.kind() == Kind.CHANGE_IN_PERCENT && figures.isShare(meaning.key())) {
            return true;
        }
        if (number.place().row().isPresent()) {
            return false;
        }
        double real = Math.abs(rights.value(meaning).orElseThrow());
        double said = Math.abs(number.number().value());
        boolean level = meaning.kind() == Kind.LEVEL && !figures.isShare(meaning.key());
        double most = level ? FURTHEST : FURTHEST * FURTHEST;
        boolean digits =
                digits(real, number.number().decimals())
                        .equals(digits(said, number.number().decimals()));
        return !digits && (said > real * most + 1 || said * most + 1 < real);
    }

    private static String digits(double value, int decimals) {
        return DanishFormat.fixed(value, decimals)
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A change whose two levels stand beside it, both right. */
    private Optional<Explanation> arithmetic(Judgement judgement, List<Judgement> all) {
        Meaning meaning = judgement.meaning().orElseThrow();
        if (!meaning.kind().isChange() || meaning.before().isEmpty()) {
            return Optional.empty();
        }
        boolean both =
                isBeside(judgement, meaning.key(), meaning.now(), all)
                        && isBeside(judgement, meaning.key(), meaning.before().get(), all);
        return both
                ? Optional.of(
                        new Explanation(
                                Verdict.ARITHMETIC,
                                "",
                                "Tallet følger ikke af de to tal, der står ved siden af."))
                : Optional.empty();
    }

    private static boolean isBeside(
            Judgement judgement, SeriesKey key, Period period, List<Judgement> all) {
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

    // ---------------------------------------------------------------- columns

    /** What is wrong with whole columns of tables. */
    private final class Columns {
        private final Map<String, List<Judgement>> byColumn;
        private final Map<String, List<Judgement>> byRow;
        private final Map<String, Optional<Explanation>> explanations = new HashMap<>();

        Columns(List<Judgement> judged) {
            this.byColumn = lines(judged, Columns::key);
            this.byRow = lines(judged, Columns::row);
            byColumn.forEach((column, cells) -> explanations.put(column, common(cells)));
        }

        private static Map<String, List<Judgement>> lines(
                List<Judgement> judged, Function<PlacedNumber, String> key) {
            return judged.stream()
                    .filter(j -> j.number().place().column().isPresent())
                    .collect(
                            Collectors.groupingBy(
                                    j -> key.apply(j.number()),
                                    LinkedHashMap::new,
                                    Collectors.toList()));
        }

        private static String row(PlacedNumber number) {
            return number.place().group() + "," + number.place().row().orElse(-1);
        }

        private static String key(PlacedNumber number) {
            return number.place().group() + "," + number.place().column().orElse(-1);
        }

        private List<Judgement> cells(PlacedNumber number) {
            return byColumn.getOrDefault(key(number), List.of());
        }

        Optional<Explanation> explanation(PlacedNumber number) {
            return number.place().column().isEmpty()
                    ? Optional.empty()
                    : explanations.getOrDefault(key(number), Optional.empty());
        }

        private static boolean differs(Judgement judgement) {
            return judgement.verdict() == Verdict.WRONG || judgement.verdict() == Verdict.ROUNDED;
        }

        /** The one slip that explains all cells that differ, of at least two. */
        private Optional<Explanation> common(List<Judgement> cells) {
            List<Judgement> wrong = cells.stream().filter(Columns::differs).toList();
            boolean any = wrong.stream().anyMatch(j -> j.verdict() == Verdict.WRONG);
            if (wrong.size() < 2 || !any) {
                return Optional.empty();
            }
            @Nullable List<Explanation> common = null;
            for (Judgement judgement : wrong) {
                List<Explanation> these = all(judgement);
                common =
                        common == null
                                ? these
                                : common.stream().filter(e -> has(these, e)).toList();
            }
            return common == null ? Optional.empty() : only(common);
        }

        private static boolean has(List<Explanation> among, Explanation wanted) {
            return among.stream()
                    .anyMatch(
                            e -> e.verdict() == wanted.verdict() && e.what().equals(wanted.what()));
        }

        private List<Explanation> all(Judgement judgement) {
            Meaning meaning = judgement.meaning().orElseThrow();
            List<Explanation> found =
                    new ArrayList<>(slips.ofCalculation(judgement.number(), meaning, List.of()));
            found.addAll(slips.ofNamed(judgement.number(), meaning));
            slips.ofAny(judgement.number(), meaning).stream()
                    .filter(e -> !has(found, e))
                    .forEach(found::add);
            return found;
        }

        boolean isMisread(PlacedNumber number) {
            List<Judgement> cells =
                    cells(number).stream().filter(j -> j.meaning().isPresent()).toList();
            long wrong = cells.stream().filter(j -> j.verdict() == Verdict.WRONG).count();
            return wrong >= LEAST_WRONG && wrong > MOST_WRONG * cells.size();
        }

        /** As many decimals as at least two others of the line show of the same measure. */
        int decimals(PlacedNumber number, Meaning meaning) {
            if (number.place().column().isEmpty()) {
                return number.number().decimals();
            }
            return Math.max(
                    decimals(cells(number), number, meaning),
                    decimals(byRow.getOrDefault(row(number), List.of()), number, meaning));
        }

        private static int decimals(List<Judgement> line, PlacedNumber number, Meaning meaning) {
            return line.stream()
                    .filter(j -> !j.number().equals(number))
                    .filter(j -> j.meaning().filter(m -> isAlike(m, meaning)).isPresent())
                    .map(j -> j.number().number().decimals())
                    .sorted(Comparator.reverseOrder())
                    .skip(1)
                    .findFirst()
                    .orElse(number.number().decimals());
        }

        private static boolean isAlike(Meaning one, Meaning other) {
            return one.kind() == other.kind() && one.key().measure().equals(other.key().measure());
        }

        /** The other numbers of the column, as they are printed. */
        List<Double> others(PlacedNumber number) {
            return cells(number).stream()
                    .filter(j -> !j.number().equals(number))
                    .map(j -> j.number().number().value())
                    .toList();
        }
    }

    /** The value of an expression, for those who show it. */
    public static OptionalDouble value(Expression expression) {
        return expression.figure() instanceof Figure.Known known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }
}
