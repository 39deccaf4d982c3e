package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.checking.text.WrittenNumber.Precision;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The known slips, each tried on a number: what is calculated wrongly of the right figures, and
 * what is right for something else.
 */
final class Slips {

    /** What is other than it should be where it is the words behind the digits. */
    static final String SCALE = "scale";

    /** Fewer digits than that are met by chance among many figures. */
    private static final int TELLING_DIGITS = 3;

    private static final int FEW = 12;

    /**
     * So many are near a figure, itself among them: the times a step and a year away, the region
     * and the country, the other measures of the same.
     */
    private static final int NEAR = 5;

    /** Of the numbers that could stand in the place of one no more may fit by chance. */
    private static final double CHANCE = 0.02;

    private final Figures figures;
    private final Rights rights;
    private final Set<Area> areas;
    private final Set<Period> periods;
    private final Set<SeriesKey> series;

    /**
     * @param named the meanings of all numbers of the note: what it speaks of
     */
    Slips(Figures figures, List<Meaning> named) {
        this.figures = figures;
        this.rights = new Rights(figures);
        this.areas = new LinkedHashSet<>();
        this.periods = new LinkedHashSet<>();
        this.series = new LinkedHashSet<>();
        for (Meaning meaning : named) {
            areas.add(meaning.key().area());
            series.add(meaning.key());
            periods.add(meaning.now());
            meaning.before().ifPresent(periods::add);
        }
    }

    /** Slips of calculation on the right figures. */
    List<Explanation> ofCalculation(PlacedNumber number, Meaning meaning, List<Double> column) {
        List<Explanation> found = new ArrayList<>();
        otherBase(number, meaning).ifPresent(found::add);
        otherUnit(number, meaning).ifPresent(found::add);
        if (found.isEmpty()) {
            otherSign(number, meaning).ifPresent(found::add);
        }
        sharesAdded(number, meaning, column).ifPresent(found::add);
        if (found.isEmpty()) {
            otherScale(number, meaning).ifPresent(found::add);
        }
        return found;
    }

    /** The right digits under the wrong words: "7.930 mio. kr.", "3,0 promille". */
    private Optional<Explanation> otherScale(PlacedNumber number, Meaning meaning) {
        WrittenNumber written = number.number();
        boolean share = figures.isShare(meaning.key());
        boolean plain = written.scale() == NumberScale.ONE;
        long digits = written.shown().chars().filter(Character::isDigit).count();
        if (meaning.kind() != Kind.LEVEL
                || (plain && (written.unit() != UnitSaid.KRONER || digits < TELLING_DIGITS))) {
            return Optional.empty();
        }
        List<Double> scales = new ArrayList<>(List.of(NumberScale.ONE));
        NumberScale.all().forEach(scales::add);
        return scales.stream()
                .filter(scale -> scale != written.scale())
                .filter(scale -> fits(number.with(written.scaledBy(scale)), meaning))
                .map(scale -> ofScale(written.scale(), scale, share))
                .findFirst();
    }

    private static Explanation ofScale(double said, double real, boolean share) {
        return new Explanation(
                Verdict.WRONG,
                SCALE,
                ("Cifrene passer med "
                                + NumberScale.name(real, share)
                                + ", men ikke med "
                                + NumberScale.name(said, share)
                                + ".")
                        .replace("..", "."));
    }

    private Optional<Explanation> otherBase(PlacedNumber number, Meaning meaning) {
        boolean between = meaning.kind() == Kind.DIFFERENCE_IN_PERCENT;
        boolean percent = between || meaning.kind() == Kind.CHANGE_IN_PERCENT;
        if (!percent || fits(number, meaning)) {
            return Optional.empty();
        }
        OptionalDouble wrong = Rights.value(rights.overNew(meaning));
        return wrong.isPresent() && Fit.fits(number, meaning, wrong.getAsDouble())
                ? Optional.of(
                        new Explanation(
                                Verdict.OTHER_BASE,
                                "",
                                between
                                        ? "Forskellen er delt med områdets eget tal; den skal deles"
                                                + " med det, der sammenlignes med."
                                        : "Ændringen er delt med den nye værdi; den skal deles med"
                                                + " den gamle."))
                : Optional.empty();
    }

    private Optional<Explanation> otherUnit(PlacedNumber number, Meaning meaning) {
        boolean share = figures.isShare(meaning.key());
        if (share
                && meaning.kind() == Kind.CHANGE_IN_PERCENT
                && fits(number, meaning.as(Kind.CHANGE))) {
            return Optional.of(
                    new Explanation(
                            Verdict.PERCENT_FOR_POINTS,
                            "",
                            "Ændringen af en andel er i pct.point, ikke i pct."));
        }
        boolean between = share && meaning.kind() == Kind.DIFFERENCE;
        if (between && meaning.unitSaid() == UnitSaid.PERCENT && fits(number, meaning)) {
            return Optional.of(
                    new Explanation(
                            Verdict.PERCENT_FOR_POINTS,
                            "",
                            "Forskellen mellem to andele er i pct.point, ikke i pct."));
        }
        boolean points = meaning.unitSaid() == UnitSaid.POINTS;
        if (points && fits(number, meaning.as(Kind.CHANGE_IN_PERCENT))) {
            return Optional.of(
                    new Explanation(
                            Verdict.POINTS_FOR_PERCENT,
                            "",
                            "Tallet er ændringen i pct., ikke i pct.point."));
        }
        return Optional.empty();
    }

    private boolean fits(PlacedNumber number, Meaning meaning) {
        OptionalDouble value = rights.value(meaning);
        return value.isPresent() && Fit.fits(number, meaning, value.getAsDouble());
    }

    private Optional<Explanation> otherSign(PlacedNumber number, Meaning meaning) {
        OptionalDouble value = rights.value(meaning);
        boolean opposite =
                value.isPresent()
                        && number.isSigned()
                        && number.stated() * value.getAsDouble() < 0
                        && Fit.fitsButSign(number, value.getAsDouble());
        return opposite
                ? Optional.of(
                        new Explanation(
                                Verdict.WRONG_SIGN,
                                "",
                                "Det er "
                                        + MeaningText.way(meaning, value.getAsDouble())
                                        + ", ikke "
                                        + MeaningText.way(meaning, -value.getAsDouble())
                                        + "."))
                : Optional.empty();
    }

    /** Shares of parts do not make up the share of the whole. */
    private Optional<Explanation> sharesAdded(
            PlacedNumber number, Meaning meaning, List<Double> column) {
        if (meaning.kind() != Kind.LEVEL || !figures.isShare(meaning.key())) {
            return Optional.empty();
        }
        boolean ofBenefits = meaning.key().benefit().isTotal();
        boolean ofAreas = meaning.key().area().kind() != Area.Kind.MUNICIPALITY;
        List<List<Double>> parts = new ArrayList<>();
        if (column.size() > 1 && (ofBenefits || ofAreas)) {
            parts.add(column);
        }
        if (ofBenefits) {
            parts.add(overBenefits(meaning));
        }
        if (ofAreas) {
            parts.add(overAreas(meaning));
        }
        for (List<Double> shares : parts) {
            Optional<Explanation> slip = added(number, meaning, shares);
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    private static Optional<Explanation> added(
            PlacedNumber number, Meaning meaning, List<Double> shares) {
        if (shares.size() < 2) {
            return Optional.empty();
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (Fit.fits(number, meaning, sum)) {
            return Optional.of(
                    new Explanation(
                            Verdict.SUM_OF_SHARES,
                            "",
                            "Tallet er summen af "
                                    + shares.size()
                                    + " andele; andele kan ikke lægges sammen."));
        }
        return Fit.fits(number, meaning, sum / shares.size())
                ? Optional.of(
                        new Explanation(
                                Verdict.MEAN_OF_SHARES,
                                "",
                                "Tallet er gennemsnittet af "
                                        + shares.size()
                                        + " andele, som ikke vejer lige meget."))
                : Optional.empty();
    }

    private List<Double> overBenefits(Meaning meaning) {
        return shares(
                meaning,
                key ->
                        key.area().equals(meaning.key().area())
                                && key.benefit().kind() == BenefitGroup.Kind.GROUP);
    }

    private List<Double> overAreas(Meaning meaning) {
        return shares(
                meaning,
                key ->
                        key.benefit().equals(meaning.key().benefit())
                                && key.area().kind() == Area.Kind.MUNICIPALITY
                                && areas.contains(key.area()));
    }

    private List<Double> shares(Meaning meaning, Predicate<SeriesKey> of) {
        return figures.dataset().series().stream()
                .filter(key -> key.measure().equals(meaning.key().measure()))
                .filter(of)
                .flatMap(key -> figures.known(key, meaning.now()).stream())
                .map(Observation::figure)
                .map(figure -> ((Figure.Known) figure).value())
                .toList();
    }

    /**
     * Figures that are right for another period, area, benefit or measure that the note names; a
     * number that is only meant roughly fits many of them by chance.
     */
    List<Explanation> ofNamed(PlacedNumber number, Meaning meaning) {
        List<Explanation> found = new ArrayList<>();
        if (number.number().precision() != Precision.EXACT) {
            return found;
        }
        periods(number, meaning, periods.stream().toList(), found);
        areas(number, meaning, areas.stream().toList(), found);
        series(
                number,
                meaning,
                series.stream().filter(k -> k.area().equals(meaning.key().area())).toList(),
                found);
        return found;
    }

    /** The same for all that the exports have, of one of several numbers that may agree in it. */
    List<Explanation> ofAny(PlacedNumber number, Meaning meaning) {
        return ofAny(number, meaning, among -> isTelling(number, among));
    }

    /**
     * The same of a number that stands alone: among many figures one fits by chance, and digits
     * that changed places are likelier than any of them.
     */
    List<Explanation> ofAnyAlone(PlacedNumber number, Meaning meaning) {
        return isTurned(number, meaning)
                ? List.of()
                : ofAny(number, meaning, among -> isUnlikelyByChance(number, among));
    }

    private List<Explanation> ofAny(PlacedNumber number, Meaning meaning, IntPredicate telling) {
        List<Explanation> found = new ArrayList<>();
        if (number.number().precision() != Precision.EXACT) {
            return found;
        }
        List<Period> allPeriods =
                figures.dataset().periods().stream()
                        .filter(p -> p.isComparableWith(meaning.now()))
                        .filter(p -> isNear(p, meaning.now()))
                        .toList();
        if (telling.test(allPeriods.size())) {
            periods(number, meaning, allPeriods, found);
        }
        List<Area> all = figures.dataset().areas();
        List<Area> wide = all.stream().filter(a -> a.kind() != Area.Kind.MUNICIPALITY).toList();
        List<Area> tried = telling.test(all.size()) ? all : wide;
        if (telling.test(tried.size())) {
            areas(number, meaning, tried, found);
        }
        SeriesKey own = meaning.key();
        List<SeriesKey> keys =
                figures.dataset().series().stream()
                        .filter(k -> k.area().equals(own.area()))
                        .filter(k -> isAlike(k.measure(), own.measure()))
                        .toList();
        List<SeriesKey> same =
                keys.stream().filter(k -> k.benefit().equals(own.benefit())).toList();
        List<SeriesKey> asked = telling.test(keys.size()) ? keys : same;
        if (telling.test(asked.size())) {
            series(number, meaning, asked, found);
        }
        return found;
    }

    /** "1.840" for 1.480: two digits beside each other have changed places. */
    private boolean isTurned(PlacedNumber number, Meaning meaning) {
        OptionalDouble right = rights.value(meaning);
        if (right.isEmpty()) {
            return false;
        }
        int decimals = number.number().decimals();
        String real = digits(Math.abs(right.getAsDouble()), decimals);
        String said = digits(Math.abs(number.number().value()), decimals);
        int first = 0;
        while (first < said.length() - 1
                && first < real.length() - 1
                && said.charAt(first) == real.charAt(first)) {
            first++;
        }
        return said.length() == real.length()
                && first + 1 < said.length()
                && said.charAt(first) == real.charAt(first + 1)
                && said.charAt(first + 1) == real.charAt(first)
                && said.substring(first + 2).equals(real.substring(first + 2));
    }

    private static String digits(double value, int decimals) {
        return DanishFormat.fixed(value, decimals).replaceAll("\\D", "");
    }

    private static boolean isUnlikelyByChance(PlacedNumber number, int among) {
        WrittenNumber written = number.number();
        return among <= NEAR || among * written.unitShown() <= CHANCE * Math.abs(written.value());
    }

    /** A step or a year away: any other that the note never names fits by chance. */
    private boolean isNear(Period one, Period other) {
        long away =
                Math.abs(
                        one.last().getYear() * 12L
                                + one.last().getMonthValue()
                                - other.last().getYear() * 12L
                                - other.last().getMonthValue());
        boolean step =
                figures.dataset().periods().stream()
                        .filter(p -> p.isComparableWith(one))
                        .noneMatch(
                                p ->
                                        (p.compareTo(one) > 0 && p.compareTo(other) < 0)
                                                || (p.compareTo(other) > 0
                                                        && p.compareTo(one) < 0));
        return away == 12 || step;
    }

    /** Figures that are right for another measure of the same area and time. */
    List<Explanation> ofMeasure(PlacedNumber number, Meaning meaning) {
        List<Explanation> found = new ArrayList<>();
        if (number.number().precision() != Precision.EXACT) {
            return found;
        }
        series(
                number,
                meaning,
                figures.dataset().series().stream()
                        .filter(k -> k.area().equals(meaning.key().area()))
                        .filter(k -> k.benefit().equals(meaning.key().benefit()))
                        .toList(),
                found);
        return found;
    }

    private static boolean isTelling(PlacedNumber number, int among) {
        long digits = number.number().shown().chars().filter(Character::isDigit).count();
        return among <= FEW || digits >= TELLING_DIGITS;
    }

    private void periods(
            PlacedNumber number, Meaning meaning, List<Period> among, List<Explanation> found) {
        for (Meaning other : moved(meaning, among)) {
            if (fits(number, other)) {
                found.add(
                        new Explanation(
                                Verdict.OTHER_PERIOD, what(meaning, other), sentence(other)));
            }
        }
    }

    /** Equal for numbers of one column that come from the same wrong time. */
    private static String what(Meaning meaning, Meaning other) {
        return other.now().id()
                + other.before().map(b -> "<" + b.id()).orElse("")
                + (meaning.kind() == other.kind() ? "" : other.kind());
    }

    private static String sentence(Meaning other) {
        String now = PeriodNames.of(other.now());
        return other.before()
                .map(b -> "Tallet er ændringen fra " + PeriodNames.of(b) + " til " + now + ".")
                .orElse("Tallet er fra " + now + ".");
    }

    private static List<Meaning> moved(Meaning meaning, List<Period> among) {
        Set<Meaning> moved = new LinkedHashSet<>();
        for (Period period : among) {
            if (!period.isComparableWith(meaning.now())) {
                continue;
            }
            if (meaning.before().isEmpty()) {
                moved.add(meaning.at(period, Optional.empty()));
                continue;
            }
            Period before = meaning.before().get();
            if (period.compareTo(meaning.now()) < 0) {
                moved.add(meaning.at(meaning.now(), Optional.of(period)));
            }
            if (period.compareTo(before) > 0) {
                moved.add(meaning.at(period, meaning.before()));
            }
            moved.add(meaning.at(period, Optional.of(period.yearBefore())));
        }
        moved.remove(meaning);
        return List.copyOf(moved);
    }

    private void areas(
            PlacedNumber number, Meaning meaning, List<Area> among, List<Explanation> found) {
        SeriesKey key = meaning.key();
        for (Area area : among) {
            Meaning other = meaning.with(new SeriesKey(area, key.benefit(), key.measure()));
            if (!area.equals(key.area()) && fits(number, other)) {
                found.add(
                        new Explanation(
                                Verdict.OTHER_AREA,
                                area.name(),
                                "Tallet er for " + area.name() + "."));
            }
        }
    }

    private void series(
            PlacedNumber number, Meaning meaning, List<SeriesKey> among, List<Explanation> found) {
        for (SeriesKey key : among) {
            boolean other = !key.equals(meaning.key());
            if (other
                    && isAlike(key.measure(), meaning.key().measure())
                    && fits(number, meaning.with(key))) {
                found.add(
                        new Explanation(
                                Verdict.OTHER_MEASURE,
                                key.benefit().name() + key.measure().label(),
                                "Tallet er " + name(key) + "."));
            }
        }
    }

    private static String name(SeriesKey key) {
        String benefit = key.benefit().name();
        return key.measure().label() + (benefit.isEmpty() ? "" : ", " + benefit);
    }

    private static boolean isAlike(Measure one, Measure other) {
        return MeasureUnit.of(one).equals(MeasureUnit.of(other));
    }
}
