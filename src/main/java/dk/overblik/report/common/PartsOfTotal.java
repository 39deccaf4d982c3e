package dk.overblik.report.common;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which groups are parts of the total that they are read with: those of its own export, and those
 * of other exports that make it up together with them.
 *
 * <p>A total holds what its own export knows. What another export adds may be counted in it or not,
 * and only the figures can tell: where everything adds up, it is.
 */
public final class PartsOfTotal {

    /** What counts people, or says how large a part of all they are. */
    private static final Set<Concept> COUNTED =
            EnumSet.of(
                    Concept.FULL_TIME_PERSONS,
                    Concept.PERSONS,
                    Concept.SHARE_OF_WORKFORCE,
                    Concept.SHARE_OF_POPULATION);

    private enum Verdict {
        MADE_UP,
        APART,
        UNKNOWN
    }

    private final Scope scope;
    private final Counted counted;
    private final Optional<BenefitGroup> total;
    private final List<BenefitGroup> own;
    private final List<BenefitGroup> shown;
    private final List<BenefitGroup> apart;

    /**
     * What is looked at.
     *
     * @param measures whose figures tell which export a benefit is from
     * @param level the figure that adds up over the parts of a total
     */
    private record Counted(Predicate<Measure> measures, Level level) {

        static Counted people(Scope scope) {
            return new Counted(
                    measure -> COUNTED.contains(measure.concept()),
                    (area, benefit, at) ->
                            scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, at));
        }
    }

    /** The figure of a benefit. */
    @FunctionalInterface
    public interface Level {
        Observation of(Area area, BenefitGroup benefit, Period at);
    }

    private PartsOfTotal(Scope scope, List<BenefitGroup> benefits, Counted counted) {
        this.scope = scope;
        this.counted = counted;
        this.total =
                benefits.stream()
                        .filter(benefit -> benefit.isTotal() && !benefit.isAddedUp())
                        .findFirst();
        List<BenefitGroup> elsewhere = elsewhere(benefits);
        this.own = without(benefits, elsewhere);
        this.apart = without(elsewhere, joined(elsewhere));
        this.shown = without(benefits, apart);
    }

    private static List<BenefitGroup> without(List<BenefitGroup> all, List<BenefitGroup> some) {
        return all.stream().filter(benefit -> !some.contains(benefit)).toList();
    }

    /**
     * Judges the full-time persons of the report's period and of the year before, in all of its
     * areas.
     *
     * @param benefits the groups and, where there is one, their total
     */
    public static PartsOfTotal of(Scope scope, List<BenefitGroup> benefits) {
        return new PartsOfTotal(scope, benefits, Counted.people(scope));
    }

    /**
     * The same of other figures that add up over benefits.
     *
     * @param measures that are one by their words
     * @param level the figure of a benefit, of whichever of them has it
     */
    public static PartsOfTotal of(
            Scope scope, List<BenefitGroup> benefits, List<Measure> measures, Level level) {
        return new PartsOfTotal(scope, benefits, new Counted(measures::contains, level));
    }

    /** The same of a measure: of people by their full-time persons; of what never adds up, all. */
    public static PartsOfTotal of(Scope scope, List<BenefitGroup> benefits, Measure measure) {
        if (COUNTED.contains(measure.concept())) {
            return of(scope, benefits);
        }
        return MeasureUnit.addsOverBenefits(measure)
                ? of(
                        scope,
                        benefits,
                        List.of(measure),
                        (area, benefit, at) ->
                                scope.dataset().get(new SeriesKey(area, benefit, measure), at))
                : new PartsOfTotal(
                        scope, benefits, new Counted(any -> false, Counted.people(scope).level));
    }

    /** The parts and the total, in the order given; all of them where there is no total. */
    public List<BenefitGroup> shown() {
        return shown;
    }

    /** The groups of other exports that are not shown to make up the total. */
    public List<BenefitGroup> apart() {
        return apart;
    }

    /** What stands over the groups that are apart: whether they are known to be no parts. */
    public String caption() {
        boolean full = verdict(shown, scope.own(), scope.period()) == Verdict.MADE_UP;
        String from = apart.size() == 1 ? "fra et andet udtræk" : "fra andre udtræk";
        return (full ? "Ikke med i ydelserne i alt: " : "Ydelser ") + from;
    }

    private List<BenefitGroup> elsewhere(List<BenefitGroup> benefits) {
        return scope.dataset().files().size() > 1
                ? benefits.stream().filter(this::isElsewhere).toList()
                : List.of();
    }

    /** Whether a group comes from another export than the total, in an area that has both. */
    private boolean isElsewhere(BenefitGroup benefit) {
        if (total.isEmpty() || benefit.isTotal() || benefit.isAddedUp()) {
            return false;
        }
        List<Set<String>> wholes = files(total.get());
        List<Set<String>> parts = files(benefit);
        for (int i = 0; i < parts.size(); i++) {
            boolean both = !wholes.get(i).isEmpty() && !parts.get(i).isEmpty();
            if (both && Collections.disjoint(wholes.get(i), parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The exports that have a benefit's figures, area by area, in this period or else in any. */
    private List<Set<String>> files(BenefitGroup benefit) {
        return scope.areas().stream()
                .map(
                        area -> {
                            Set<String> now = files(area, benefit, Stream.of(scope.period()));
                            return now.isEmpty()
                                    ? files(area, benefit, scope.dataset().periods().stream())
                                    : now;
                        })
                .toList();
    }

    private Set<String> files(Area area, BenefitGroup benefit, Stream<Period> periods) {
        List<SeriesKey> keys =
                scope.dataset().measures().stream()
                        .filter(counted.measures)
                        .map(measure -> new SeriesKey(area, benefit, measure))
                        .filter(scope.dataset()::has)
                        .toList();
        return periods.flatMap(at -> keys.stream().map(key -> scope.dataset().get(key, at)))
                .filter(Observation::wasRead)
                .map(observation -> observation.source().file())
                .collect(Collectors.toSet());
    }

    /** Those of other exports that make up the total: all of them, or each that does so alone. */
    private List<BenefitGroup> joined(List<BenefitGroup> elsewhere) {
        return elsewhere.isEmpty() || isMadeUpWith(elsewhere)
                ? elsewhere
                : elsewhere.stream().filter(one -> isMadeUpWith(List.of(one))).limit(1).toList();
    }

    /** Whether they add up with the others in an area, and contradict the total in none. */
    private boolean isMadeUpWith(List<BenefitGroup> others) {
        List<BenefitGroup> all = Stream.concat(own.stream(), others.stream()).toList();
        List<Verdict> now = verdicts(all, scope.period());
        return now.contains(Verdict.MADE_UP)
                && !now.contains(Verdict.APART)
                && !verdicts(all, scope.period().yearBefore()).contains(Verdict.APART);
    }

    private List<Verdict> verdicts(List<BenefitGroup> benefits, Period at) {
        return scope.areas().stream().map(area -> verdict(benefits, area, at)).toList();
    }

    /**
     * Nothing is counted below zero: known parts of more than the total are too many already, and
     * where they make it up, what is hidden is no more than rounding.
     */
    private Verdict verdict(List<BenefitGroup> benefits, Area area, Period at) {
        List<Observation> parts =
                benefits.stream()
                        .filter(benefit -> !benefit.isTotal() && !benefit.isAddedUp())
                        .map(benefit -> level(area, benefit, at))
                        .filter(part -> !part.figure().equals(Figure.missing(Reason.MERGED)))
                        .toList();
        List<Observation> known = parts.stream().filter(PartsOfTotal::isKnown).toList();
        Observation whole = level(area, total.orElseThrow(), at);
        if (!isKnown(whole) || known.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (!Reconciliation.isApart(known, whole)) {
            return Verdict.MADE_UP;
        }
        boolean all = known.size() == parts.size();
        return all || Reconciliation.over(known, whole) > 0 ? Verdict.APART : Verdict.UNKNOWN;
    }

    private static boolean isKnown(Observation observation) {
        return observation.figure() instanceof Figure.Known;
    }

    private Observation level(Area area, BenefitGroup benefit, Period at) {
        return counted.level.of(area, benefit, at);
    }
}
