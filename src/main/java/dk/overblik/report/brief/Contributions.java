package dk.overblik.report.brief;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.AreaGroup;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PartsOfTotal;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a total contribute to its change over a year, in persons and in percentage
 * points of the total a year before.
 *
 * <p>Only full-time persons have parts that add up. What the parts leave of the official total is a
 * line of its own, unless it would be the figure of a single part that the export does not tell:
 * then it is said which.
 */
record Contributions(LeadSeries series, Kind kind, List<Part> parts) {

    /** What a total is divided into. */
    enum Kind {
        BENEFITS,
        MUNICIPALITIES
    }

    /** One part of the total, now and a year before. */
    record Part(String label, Observation before, Observation now, GoodEnd good) {

        Expression change() {
            return Change.inNumber(before, now);
        }

        boolean isKnown() {
            return change().figure() instanceof Figure.Known;
        }

        /** Its figures that are missing. */
        Stream<Observation> missing() {
            return Stream.of(before, now).filter(o -> o.figure() instanceof Figure.Missing);
        }

        private double number() {
            return change().figure() instanceof Figure.Known known ? known.value() : 0;
        }
    }

    private static final int FEWEST = 2;

    /** Reasons that leave a figure out of an export. */
    private static final Set<Reason> NOT_TOLD =
            EnumSet.of(
                    Reason.NOT_REPORTED,
                    Reason.CONFIDENTIAL,
                    Reason.NOT_REPORTED_OR_NIL,
                    Reason.NOT_IN_EXPORT);

    Contributions {
        parts = List.copyOf(parts);
    }

    /** Those of a total whose change is known; a region's by municipality come first. */
    static List<Contributions> of(LeadSeries series) {
        boolean divides = series.isFullTime() && isKnown(Ratio.of(total(series, now(series))));
        if (!divides) {
            return List.of();
        }
        return Stream.of(
                        new Contributions(series, Kind.MUNICIPALITIES, municipalities(series)),
                        new Contributions(series, Kind.BENEFITS, benefits(series)))
                .filter(Contributions::tellSomething)
                .toList();
    }

    private static boolean isKnown(Expression expression) {
        return expression.figure() instanceof Figure.Known;
    }

    private static Period now(LeadSeries series) {
        return series.scope().period();
    }

    private static List<Observation> total(LeadSeries series, Period at) {
        return List.of(series.figure(series.scope().own(), at));
    }

    private static List<Part> benefits(LeadSeries series) {
        if (!series.benefit().isTotal()) {
            return List.of();
        }
        Scope scope = series.scope();
        return PartsOfTotal.of(scope, series.benefits()).shown().stream()
                .filter(benefit -> !benefit.isTotal() && !benefit.isAddedUp())
                .map(benefit -> part(series, benefit))
                .filter(part -> !isInAnother(part))
                .filter(part -> isThere(scope, part))
                .toList();
    }

    private static Part part(LeadSeries series, BenefitGroup benefit) {
        SeriesKey key = new SeriesKey(series.scope().own(), benefit, series.measure());
        return part(
                series,
                key,
                SentenceNames.inRow(benefit),
                series.scope().goodEnd(series.measure(), benefit));
    }

    private static Part part(LeadSeries series, SeriesKey key, String label, GoodEnd good) {
        Period now = now(series);
        return new Part(
                label,
                series.scope().dataset().get(key, now.yearBefore()),
                series.scope().dataset().get(key, now),
                good);
    }

    /** The municipalities of an own area that is made of them. */
    private static List<Part> municipalities(LeadSeries series) {
        Scope scope = series.scope();
        return AreaGroup.of(series, scope.period())
                .filter(group -> group.whole().equals(scope.own()))
                .map(AreaGroup::members)
                .orElse(List.of())
                .stream()
                .map(area -> municipality(series, area))
                .toList();
    }

    private static Part municipality(LeadSeries series, Area area) {
        SeriesKey key = new SeriesKey(area, series.benefit(), series.measure());
        return part(series, key, area.name(), series.goodEnd());
    }

    private static boolean isInAnother(Part part) {
        Figure merged = Figure.missing(Reason.MERGED);
        return part.now.figure().equals(merged) || part.before.figure().equals(merged);
    }

    private static boolean isThere(Scope scope, Part part) {
        return Stream.of(part.before, part.now)
                .anyMatch(o -> scope.dataset().find(o.key(), o.period()).isPresent());
    }

    /** Whether there are parts that share no persons, in a total that is itself known. */
    private boolean tellSomething() {
        return known().size() >= FEWEST
                && isKnown(totalChange())
                && areApart()
                && isWithinTotal(now(series))
                && isWithinTotal(now(series).yearBefore());
    }

    /** No two names of one benefit, and none that holds another of them. */
    private boolean areApart() {
        if (kind == Kind.MUNICIPALITIES) {
            return true;
        }
        List<String> kin =
                parts.stream()
                        .map(part -> part.now.key().benefit())
                        .flatMap(b -> series.scope().vocabulary().benefits().kinship(b).stream())
                        .map(BenefitKinship::kin)
                        .toList();
        return kin.stream().distinct().count() == kin.size();
    }

    /** Parts that add up to more than their total have persons in common. */
    private boolean isWithinTotal(Period at) {
        return total(series, at).get(0).figure() instanceof Figure.Known whole
                && sum(parts, at) <= whole.value() + parts.size();
    }

    /** Those whose change is known, from the largest rise to the largest fall. */
    List<Part> known() {
        return parts.stream()
                .filter(Part::isKnown)
                .sorted(Comparator.comparingDouble(Part::number).reversed())
                .toList();
    }

    /** Whether the known parts make up the total, so that the largest of them drive it. */
    boolean areComplete() {
        return isMadeUp(now(series)) && isMadeUp(now(series).yearBefore());
    }

    /** What is missing is no more than rounding then: nothing is counted below zero. */
    private boolean isMadeUp(Period at) {
        double sum = sum(known(), at);
        return total(series, at).get(0).figure() instanceof Figure.Known whole
                && Math.abs(sum - whole.value()) <= parts.size();
    }

    /**
     * How many persons a part that is missing can have changed at most: it is no larger than what
     * the known parts leave of the total, now or a year before, but for rounding.
     */
    double unseen() {
        return parts.size() == known().size()
                ? 0
                : Math.max(left(now(series)), left(now(series).yearBefore()));
    }

    private double left(Period at) {
        double whole =
                total(series, at).get(0).figure() instanceof Figure.Known known
                        ? known.value()
                        : Double.POSITIVE_INFINITY;
        return Math.abs(whole - sum(known(), at)) + (parts.size() + 1) / 2.0;
    }

    private double sum(List<Part> added, Period at) {
        double sum = 0;
        for (Part part : added) {
            Observation level = at.equals(now(series)) ? part.now : part.before;
            sum += level.figure() instanceof Figure.Known known ? known.value() : 0;
        }
        return sum;
    }

    Expression totalChange() {
        Period now = now(series);
        return Change.inNumber(total(series, now.yearBefore()), total(series, now));
    }

    /** A change in percentage points of the total a year before. */
    Expression inPoints(Expression change) {
        return new Scaled(
                new Quotient(change, Ratio.of(total(series, now(series).yearBefore()))), 100);
    }

    /**
     * What the known parts leave of the total's change; empty where the total is their sum, or
     * where it would tell what is hidden.
     */
    Optional<Expression> rest() {
        boolean computed = series.benefit().isAddedUp() && kind == Kind.BENEFITS;
        if (computed || hidesOne()) {
            return Optional.empty();
        }
        Expression rest =
                new Difference(totalChange(), new Sum(known().stream().map(Part::change).toList()));
        return Optional.of(rest).filter(any -> !leavesNothing(any));
    }

    /** Whether all parts are known and make up the change to the last person. */
    private boolean leavesNothing(Expression rest) {
        return parts.size() == known().size()
                && rest.figure() instanceof Figure.Known known
                && DanishFormat.rounded(known.value(), Wording.EXACT).signum() == 0;
    }

    /** Whether a single part is missing, now or a year before. */
    boolean hidesOne() {
        return missing(Part::now) == 1
                || missing(Part::before) == 1
                || parts.size() == known().size() + 1;
    }

    private long missing(Function<Part, Observation> at) {
        return parts.stream().map(at).filter(o -> o.figure() instanceof Figure.Missing).count();
    }

    /** Why there is no rest, or what it is. */
    Optional<String> remark() {
        List<Part> missing = parts.stream().filter(part -> !part.isKnown()).toList();
        String names = DanishList.of(missing.stream().map(Part::label).toList());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                hidesOne()
                        ? "Resten er ikke fordelt: " + names + whyNotKnown(missing)
                        : "Bidraget kan ikke opgøres for "
                                + names
                                + "; de er med i \""
                                + DriverTable.REST
                                + "\".");
    }

    /** What the reader cannot see in the table, with the period where it is a single figure. */
    private String whyNotKnown(List<Part> missing) {
        boolean blank = missing.stream().flatMap(Part::missing).allMatch(this::isBlank);
        String when =
                missing.size() == 1 && missing.get(0).missing().count() == 1
                        ? missing.get(0)
                                .missing()
                                .map(one -> " for " + PeriodNames.of(one.period()))
                                .findFirst()
                                .orElse("")
                        : "";
        return blank
                ? " er ikke oplyst" + when + " i udtrækket."
                : " kan ikke opgøres" + when + ".";
    }

    /**
     * Whether an export has no figure, rather than one that cannot be used or several that make no
     * whole.
     */
    private boolean isBlank(Observation observation) {
        boolean computed =
                !observation.wasRead()
                        && series.scope()
                                .dataset()
                                .find(observation.key(), observation.period())
                                .isPresent();
        return !computed
                && observation.figure() instanceof Figure.Missing missing
                && NOT_TOLD.contains(missing.reason());
    }

    /** Whether the lines, with one for the rest where there is any, are the whole change. */
    boolean areWhole() {
        return rest().isPresent() || parts.size() == known().size();
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Contributions that
                        && series.equals(that.series)
                        && kind.equals(that.kind)
                        && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * series.hashCode() + kind.hashCode()) + parts.hashCode();
    }
}
