package dk.overblik.report.expenditure;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.danish.DanishList;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.PartsOfTotal;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the benefits that a table shows leave of the expenditure on all of them.
 *
 * <p>It has a line where it is the same for all areas in both periods: the total less the benefits
 * that are known, none of which is a part of another. It has none where it would tell the figure of
 * the only benefit that is missing.
 */
final class RestOfBenefits {

    private final Scope scope;
    private final PartsOfTotal.Level level;
    private final List<Area> areas;
    private final List<BenefitGroup> parts;
    private final Optional<BenefitGroup> total;

    /**
     * @param scope at the period of the expenditure
     * @param level the kroner of a benefit, by themselves
     * @param areas side by side
     * @param shown the benefits of the table, their total among them
     */
    RestOfBenefits(
            Scope scope, PartsOfTotal.Level level, List<Area> areas, List<BenefitGroup> shown) {
        this.scope = scope;
        this.level = level;
        this.areas = areas;
        this.total =
                shown.stream()
                        .filter(benefit -> benefit.isTotal() && !benefit.isAddedUp())
                        .findFirst();
        this.parts =
                shown.stream()
                        .filter(benefit -> !benefit.isTotal() && !benefit.isAddedUp())
                        .toList();
    }

    /**
     * The line; empty where there is none.
     *
     * @param kroner with or without øre
     */
    Optional<Line> line(Unit kroner) {
        return hidden().isEmpty() || !leaves()
                ? Optional.empty()
                : hidden().filter(missing -> missing.size() != 1)
                        .map(missing -> line(known(missing), kroner));
    }

    /** What to say where there is a rest that has no line, or one without a change. */
    Optional<String> remark() {
        boolean hides = hidden().filter(missing -> missing.size() != 1).isEmpty();
        if (!leaves()) {
            return Optional.empty();
        }
        if (!hides) {
            return withoutChange();
        }
        String missing =
                DanishList.of(
                        parts.stream()
                                .filter(part -> cells().anyMatch(at -> !isKnown(at.of(part))))
                                .map(SentenceNames::inRow)
                                .toList());
        return Optional.of(
                "De viste ydelser er kun en del af alle ydelser. Resten er ikke vist, da tal"
                        + " mangler for "
                        + missing
                        + ".");
    }

    private Optional<String> withoutChange() {
        List<String> broken =
                parts.stream()
                        .filter(part -> cells().map(at -> at.of(part)).anyMatch(this::isBroken))
                        .map(SentenceNames::inRow)
                        .toList();
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Øvrige ydelser har ingen udvikling, da de er, hvad der er tilbage af alle"
                                + " ydelser, og "
                                + DanishList.of(broken)
                                + " ikke omfatter det samme i begge perioder.");
    }

    /** Whether no change may be made of a figure that is shown. */
    private boolean isBroken(Observation shown) {
        return isKnown(shown) && !isKnown(scope.dataset().get(shown.key(), shown.period()));
    }

    /** An area in a period. */
    private record At(PartsOfTotal.Level level, Area area, Period period) {
        Observation of(BenefitGroup benefit) {
            return level.of(area, benefit, period);
        }
    }

    private Stream<At> cells() {
        return areas.stream().flatMap(this::cells);
    }

    private Stream<At> cells(Area area) {
        return Stream.of(scope.period().yearBefore(), scope.period())
                .map(period -> new At(level, area, period));
    }

    private static boolean isKnown(Observation observation) {
        return observation.figure() instanceof Figure.Known;
    }

    /** The benefits without a figure, where they are the same for all areas in both periods. */
    private Optional<Set<BenefitGroup>> hidden() {
        List<Set<BenefitGroup>> all =
                cells().map(
                                at ->
                                        parts.stream()
                                                .filter(part -> !isKnown(at.of(part)))
                                                .collect(Collectors.toSet()))
                        .distinct()
                        .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private List<BenefitGroup> known(Set<BenefitGroup> missing) {
        return parts.stream().filter(part -> !missing.contains(part)).toList();
    }

    /** Whether the total is known and more than its parts, which have nothing in common. */
    private boolean leaves() {
        return total.isPresent() && areApart() && cells().allMatch(this::leaves);
    }

    private boolean leaves(At at) {
        double sum = parts.stream().map(at::of).mapToDouble(RestOfBenefits::value).sum();
        Observation whole = at.of(total.orElseThrow());
        return isKnown(whole) && sum > 0 && value(whole) - sum > parts.size();
    }

    private static double value(Observation observation) {
        return observation.figure() instanceof Figure.Known known ? known.value() : 0;
    }

    /** No two names of one benefit, and none that holds another of them. */
    private boolean areApart() {
        List<String> kin =
                parts.stream()
                        .flatMap(part -> scope.vocabulary().benefits().kinship(part).stream())
                        .map(BenefitKinship::kin)
                        .toList();
        return kin.stream().distinct().count() == kin.size();
    }

    private Line line(List<BenefitGroup> known, Unit kroner) {
        List<Cell> cells = new ArrayList<>();
        for (Area area : areas) {
            List<Expression> rests = cells(area).map(at -> rest(at, known)).toList();
            List<Expression> alike = rests.stream().map(this::comparable).toList();
            Expression change = new Difference(alike.get(1), alike.get(0));
            IntStream.range(0, rests.size()).forEach(i -> cells.add(Cell.of(rests.get(i), kroner)));
            cells.add(Cell.of(change, kroner));
            cells.add(Cell.of(new Scaled(new Quotient(change, alike.get(0)), 100)));
        }
        return new Line("Øvrige ydelser", Role.MEMBER, cells, "");
    }

    /** What is left of a benefit on either side of a merger is not one thing. */
    private Expression comparable(Expression rest) {
        return rest.replaced(o -> new Observed(scope.dataset().get(o.key(), o.period())));
    }

    private Expression rest(At at, List<BenefitGroup> known) {
        List<Expression> sum =
                known.stream().<Expression>map(part -> new Observed(at.of(part))).toList();
        return new Difference(new Observed(at.of(total.orElseThrow())), new Sum(sum));
    }
}
