package dk.overblik.model;

import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation.Notation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a measure is counted in, by its meaning or else by its words. */
public final class MeasureUnit {

    private static final Set<Concept> ADDED_OVER_BENEFITS =
            Set.of(Concept.FULL_TIME_PERSONS, Concept.EXPENDITURE_PER_PERSON);

    private static final List<String> PERCENT_WORDS =
            List.of("pct", "procent", "andel", "grad", "%");

    /** "I pct." says what figures are in; "over 50 pct. fravær" says whom they count. */
    private static final Pattern SAYS_PERCENT =
            Pattern.compile("(?<![\\d½])(?<!\\d )(pct|procent|percent|%)");

    private static final Pattern SAYS_KRONER = Pattern.compile("\\b(kr|kroner|dkk)\\b");

    /** A number for each of something, and no date: "pr. 1.000 indbyggere", not "pr. 1. maj". */
    private static final Pattern RATE =
            Pattern.compile("\\b(pr|per)\\b\\.?\\s+(?!ultimo|primo|\\d{1,2}\\.?\\s*\\p{L})");

    /** A number that stands for many others, and is no sum of them. */
    private static final Pattern SAYS_MEAN = Pattern.compile("gennemsnit|\\bgns\\b|median|indeks");

    private static final Pattern SCALE =
            Pattern.compile(
                    "\\b(mio|mia|mill|million\\w*|milliard\\w*|tusind\\w*|hundred\\w*|tkr|t\\.? ?kr"
                            + "|1\\.?0{3}(\\.?0{3})*|10{2})\\b");

    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

    /** What a bracket says that names no unit: an age, a year, a level of prices. */
    private static final Pattern NO_UNIT = Pattern.compile("[-\\d\\s+–]*(år)?|.*pris.*");

    /** So many decimals are an export's own; more are what a division has left. */
    private static final int MOST_DECIMALS = 4;

    private static final double LARGE = 10;

    /** Of amounts from here on øre are noise. */
    private static final double MANY_KRONER = 100;

    private MeasureUnit() {}

    /** Whether figures of the measure can be read as a number of something, a share or kroner. */
    public static boolean isKnown(Measure measure) {
        return of(measure).isPresent();
    }

    /** Whether figures of one area and period may be added over benefits. */
    public static boolean addsOverBenefits(Measure measure) {
        return ADDED_OVER_BENEFITS.contains(measure.concept());
    }

    /** Whether levels of areas of unequal size can be compared. */
    public static boolean comparesAreas(Measure measure) {
        return of(measure).filter(unit -> unit != Unit.COUNT).isPresent();
    }

    /** By what the measure means, or else by its words. */
    public static Optional<Unit> of(Measure measure) {
        return byMeaning(measure).or(() -> byWords(Names.folded(measure.label())));
    }

    /**
     * Whether the figure of an area is the sum of those of its parts, by what the measure means or
     * says: how many somebody is, and no share, mean or number for each. Empty where it does not
     * say.
     */
    public static Optional<Boolean> addsOverAreas(Measure measure) {
        String label = Names.folded(measure.label());
        Optional<Unit> meant = byMeaning(measure);
        if (meant.isPresent()) {
            return meant.map(Unit.COUNT::equals);
        }
        boolean divided = RATE.matcher(label).find() || SAYS_MEAN.matcher(label).find();
        if (divided || of(measure).filter(Unit.PERCENT::equals).isPresent()) {
            return Optional.of(false);
        }
        return label.startsWith("antal ") ? Optional.of(true) : Optional.empty();
    }

    /** Whether the words are on money, in whatever scale. */
    public static boolean isMoney(Measure measure) {
        String label = Names.folded(measure.label());
        return SAYS_KRONER.matcher(label).find() || label.contains("udgift");
    }

    /**
     * The unit that may be said of figures: what the measure means, or else what its own words or
     * the figures themselves show. A share that shows no percent may as well be a fraction or per
     * mille, and what says a unit of its own has no other.
     *
     * @param known whether the vocabulary has the measure
     * @param figures of the measure
     */
    public static Optional<Unit> told(Measure measure, boolean known, List<Observation> figures) {
        return known || measure.concept() != Concept.OTHER
                ? of(measure)
                : toldByWords(Names.folded(measure.label()), figures);
    }

    private static Optional<Unit> toldByWords(String label, List<Observation> figures) {
        boolean percent = SAYS_PERCENT.matcher(label).find();
        if (percent || figures.stream().anyMatch(MeasureUnit::showsPercent)) {
            return hasOther(label, SAYS_PERCENT) ? Optional.empty() : Optional.of(Unit.PERCENT);
        }
        if (label.contains("andel") || SCALE.matcher(label).find()) {
            return Optional.empty();
        }
        if (label.startsWith("antal ")) {
            return RATE.matcher(label).find() ? Optional.empty() : Optional.of(Unit.COUNT);
        }
        boolean kroner = SAYS_KRONER.matcher(label).find() || label.contains("udgift");
        return kroner && !hasOther(label, SAYS_KRONER)
                ? Optional.of(Unit.KRONER)
                : Optional.empty();
    }

    private static boolean showsPercent(Observation figure) {
        return figure.notation() == Notation.FRACTION || figure.notation() == Notation.PERCENT_TEXT;
    }

    /** Whether a bracket names a unit that is not the one looked for. */
    private static boolean hasOther(String label, Pattern unit) {
        return BRACKET.matcher(label)
                .results()
                .map(bracket -> bracket.group(1).strip())
                .anyMatch(
                        words -> !NO_UNIT.matcher(words).matches() && !unit.matcher(words).find());
    }

    /**
     * How kroner are shown that belong together: without øre where all of them are so large that
     * øre are at most half a percent of them, or where none has any; nothing is of no size.
     */
    public static Unit kroner(List<Observation> amounts) {
        List<Double> sizes =
                amounts.stream()
                        .map(Observation::figure)
                        .filter(Figure.Known.class::isInstance)
                        .map(one -> Math.abs(((Figure.Known) one).value()))
                        .filter(size -> size != 0)
                        .toList();
        boolean many = sizes.stream().allMatch(size -> size >= MANY_KRONER);
        boolean whole = sizes.stream().allMatch(size -> size == Math.rint(size));
        return many || whole ? Unit.WHOLE_KRONER : Unit.KRONER;
    }

    /** A plain number of nobody knows what, with the decimals of the figures. */
    public static Unit plain(List<Observation> figures) {
        List<BigDecimal> known =
                figures.stream()
                        .map(Observation::figure)
                        .filter(Figure.Known.class::isInstance)
                        .map(one -> ((Figure.Known) one).value())
                        .map(value -> new BigDecimal(Double.toString(Math.abs(value))))
                        .toList();
        int decimals = known.stream().mapToInt(MeasureUnit::decimals).max().orElse(0);
        double largest = known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        int shown = decimals <= MOST_DECIMALS ? decimals : largest >= LARGE ? 1 : MOST_DECIMALS;
        return switch (shown) {
            case 0 -> Unit.COUNT;
            case 1 -> Unit.MEAN;
            case 2 -> Unit.TWO_DECIMALS;
            case 3 -> Unit.THREE_DECIMALS;
            default -> Unit.FOUR_DECIMALS;
        };
    }

    /**
     * Whether percentages are published with two decimals, which their differences and places need.
     */
    public static boolean areHundredths(List<Observation> figures) {
        return plain(figures.stream().filter(Observation::wasRead).toList()) == Unit.TWO_DECIMALS;
    }

    private static int decimals(BigDecimal figure) {
        return Math.max(0, figure.stripTrailingZeros().scale());
    }

    /** By what the measure means alone; empty where nobody knows. */
    public static Optional<Unit> byMeaning(Measure measure) {
        return switch (measure.concept()) {
            case PERSONS,
                    FULL_TIME_PERSONS,
                    POPULATION,
                    WORKFORCE,
                    EXPECTED_COUNT,
                    ACTUAL_COUNT,
                    COUNT_DIFFERENCE ->
                    Optional.of(Unit.COUNT);
            case SHARE_OF_WORKFORCE,
                    SHARE_OF_POPULATION,
                    EXPECTED_SHARE,
                    ACTUAL_SHARE,
                    SHARE_DIFFERENCE ->
                    Optional.of(Unit.PERCENT);
            case EXPENDITURE_PER_PERSON -> Optional.of(Unit.KRONER);
            case RANK -> Optional.of(Unit.RANK);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Unit> byWords(String label) {
        if (PERCENT_WORDS.stream().anyMatch(label::contains)) {
            return Optional.of(Unit.PERCENT);
        }
        if (label.contains("udgift") || label.contains("kr.") || label.contains("kroner")) {
            return Optional.of(Unit.KRONER);
        }
        return label.startsWith("antal ") ? Optional.of(Unit.COUNT) : Optional.empty();
    }
}
