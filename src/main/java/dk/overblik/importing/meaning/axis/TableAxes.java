package dk.overblik.importing.meaning.axis;

import dk.overblik.danish.PartOfYear;
import dk.overblik.danish.PeriodParser;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Area;
import dk.overblik.model.Dimension;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.phrase.Sense;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The axes of a table.
 *
 * @param rows the axes of each column of labels
 * @param columns the axes of each row of headings
 */
public record TableAxes(List<List<Axis>> rows, List<List<Axis>> columns) {

    private static final List<Dimension> CORE =
            List.of(
                    Dimension.AREA,
                    Dimension.PERIOD,
                    Dimension.PART_OF_YEAR,
                    Dimension.BENEFIT,
                    Dimension.MEASURE);

    public List<Axis> all() {
        List<Axis> all = new ArrayList<>();
        rows.forEach(all::addAll);
        columns.forEach(all::addAll);
        return all;
    }

    public Set<Dimension> dimensions() {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        all().forEach(axis -> dimensions.add(axis.dimension()));
        return dimensions;
    }

    /** The axes that each would be all there is about a dimension. */
    public List<Axis> claims(Dimension dimension) {
        return all().stream().filter(a -> a.dimension() == dimension && !a.wider()).toList();
    }

    /** The members of a dimension, each as it is written. */
    public List<Label> members(Dimension dimension) {
        return claims(dimension).stream()
                .flatMap(axis -> axis.distinctMembers().stream())
                .distinct()
                .toList();
    }

    /** The first dimension that two axes claim. */
    public Optional<Dimension> claimedTwice() {
        return CORE.stream().filter(dimension -> claims(dimension).size() > 1).findFirst();
    }

    /** Whether the years of some shorter periods are among those of the table. */
    public boolean coversYearsOf(Stream<Period> periods) {
        Set<Integer> years =
                claims(Dimension.PERIOD).stream()
                        .flatMap(axis -> axis.distinctMembers().stream())
                        .flatMap(label -> label.period().stream())
                        .map(period -> period.last().getYear())
                        .collect(Collectors.toSet());
        return periods.filter(period -> period.kind() != Period.Kind.YEAR)
                .allMatch(
                        p ->
                                PartOfYear.ofPeriod(p).isPresent()
                                        && years.contains(p.last().getYear()));
    }

    /** Whether the periods are nothing but numbers that may be years, with no part of a year. */
    public boolean hasBareYears() {
        return claims(Dimension.PART_OF_YEAR).isEmpty()
                && claims(Dimension.PERIOD).stream()
                        .anyMatch(
                                axis ->
                                        axis.distinctMembers().stream()
                                                .allMatch(TableAxes::isBareYear));
    }

    private static boolean isBareYear(Label label) {
        boolean year = label.period().filter(p -> p.kind() == Period.Kind.YEAR).isPresent();
        // "2024Y01" says of itself that it is a whole year.
        return year
                && Character.isDigit(label.understood().charAt(label.understood().length() - 3));
    }

    /**
     * The columns of labels whose headings are no names of extra dimensions, by an axis of each.
     */
    public Stream<Axis> withCorners() {
        return rows.stream()
                .filter(axes -> axes.stream().noneMatch(a -> a.dimension() == Dimension.EXTRA))
                .flatMap(axes -> axes.stream().limit(1));
    }

    /** A week that some label names. */
    public Optional<String> week(Lexicon lexicon) {
        return unknown(text -> lexicon.phrase(text).has(Sense.WEEK));
    }

    /** A label of which nobody can tell whether it is a month of a year or a day. */
    public Optional<String> monthOrDay() {
        return unknown(PeriodParser::isYearOrDay);
    }

    private Optional<String> unknown(Predicate<String> wanted) {
        return all().stream()
                .flatMap(axis -> axis.line().labels().stream())
                .filter(label -> !label.isKnown() && !label.isBlank())
                .map(Label::text)
                .filter(wanted)
                .findFirst();
    }

    TableAxes changed(UnaryOperator<Axis> change) {
        return new TableAxes(changed(rows, change), changed(columns, change));
    }

    TableAxes without(Axis unwanted) {
        return new TableAxes(without(rows, unwanted), without(columns, unwanted));
    }

    /** Whether an axis belongs to headings rather than to labels of rows. */
    public boolean isOfHeadings(Axis axis) {
        return columns.stream().anyMatch(axes -> axes.contains(axis));
    }

    private static List<List<Axis>> changed(List<List<Axis>> lines, UnaryOperator<Axis> change) {
        return lines.stream().map(axes -> axes.stream().map(change).toList()).toList();
    }

    private static List<List<Axis>> without(List<List<Axis>> lines, Axis unwanted) {
        return lines.stream()
                .map(axes -> axes.stream().filter(axis -> !axis.equals(unwanted)).toList())
                .toList();
    }

    // Settles which of two axes a dimension belongs to, where that is beyond doubt.

    /** The same axes, with no dimension claimed twice, if that can be settled. */
    public static Optional<TableAxes> settled(TableAxes axes) {
        TableAxes settled = axes;
        for (int i = 0; i < 3 && settled.claimedTwice().isPresent(); i++) {
            Optional<TableAxes> next = settle(settled, settled.claimedTwice().get());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            settled = next.get();
        }
        return settled.claimedTwice().isPresent() ? Optional.empty() : Optional.of(settled);
    }

    private static Optional<TableAxes> settle(TableAxes axes, Dimension dimension) {
        List<Axis> claims = axes.claims(dimension);
        List<Axis> named = claims.stream().filter(Axis::isNamed).toList();
        boolean othersHaveNames =
                claims.stream().allMatch(a -> a.isNamed() || !a.line().name().isBlank());
        if (named.size() == 1 && othersHaveNames) {
            return Optional.of(
                    axes.changed(
                            axis -> claims.contains(axis) && !axis.isNamed() ? extra(axis) : axis));
        }
        List<Axis> finest = claims.stream().filter(inner -> isFinest(inner, claims)).toList();
        return finest.size() == 1
                ? Optional.of(axes.changed(widened(claims, finest.get(0))))
                : Optional.empty();
    }

    /** Whether all other claims say the same less closely. */
    private static boolean isFinest(Axis inner, List<Axis> claims) {
        return claims.stream().allMatch(outer -> outer.equals(inner) || isWider(outer, inner));
    }

    private static UnaryOperator<Axis> widened(List<Axis> claims, Axis finest) {
        return axis -> claims.contains(axis) && !axis.equals(finest) ? axis.asWider() : axis;
    }

    private static Axis extra(Axis axis) {
        return axis.as(Dimension.EXTRA, axis.line().name().text());
    }

    /** Whether the second axis says the same as the first, more closely. */
    private static boolean isWider(Axis outer, Axis inner) {
        return switch (outer.dimension()) {
            case AREA ->
                    areas(outer).noneMatch(a -> a.kind() == Area.Kind.MUNICIPALITY)
                            && areas(inner).anyMatch(a -> a.kind() == Area.Kind.MUNICIPALITY);
            case PERIOD ->
                    periods(outer).allMatch(p -> p.kind() == Period.Kind.YEAR)
                            && periods(inner).allMatch(p -> p.months() < 12);
            case BENEFIT, MEASURE, PART_OF_YEAR, EXTRA, CODE -> false;
        };
    }

    private static Stream<Area> areas(Axis axis) {
        return members(axis).stream().flatMap(label -> label.area().stream());
    }

    private static Stream<Period> periods(Axis axis) {
        return members(axis).stream().flatMap(label -> label.period().stream());
    }

    private static Collection<Label> members(Axis axis) {
        return axis.distinctMembers();
    }
}
