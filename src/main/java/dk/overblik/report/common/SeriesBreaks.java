package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.chapter.BesideOutermost.Said;
import dk.overblik.report.choice.Scope;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.SeriesBreak;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The breaks in series that lie between the figures of two periods.
 *
 * @param earlier the periods that figures are compared with, or shown beside
 */
public record SeriesBreaks(Scope scope, List<Period> earlier, List<SeriesBreak> crossed) {

    private static final String BREAK = "databrud";

    public SeriesBreaks {
        earlier = List.copyOf(earlier);
        crossed = List.copyOf(crossed);
    }

    /** Those that the change over twelve months crosses. */
    public static SeriesBreaks of(Scope scope) {
        return since(scope, List.of(scope.period().yearBefore()));
    }

    /** Those between any of some periods and that of the report. */
    public static SeriesBreaks since(Scope scope, List<Period> earlier) {
        Period first = earlier.stream().min(Comparator.comparing(Period::first)).orElseThrow();
        return new SeriesBreaks(scope, earlier, crossed(scope, first, scope.period()));
    }

    public static SeriesBreaks between(Scope scope, Period before, Period now) {
        return new SeriesBreaks(scope, List.of(before), crossed(scope, before, now));
    }

    /**
     * A remark for each break that a shown figure reads across: a change, or how far one is from a
     * goal.
     */
    public static List<String> across(Scope scope, Stream<Expression> shown) {
        return shown.filter(figure -> figure.figure() instanceof Figure.Known)
                .map(figure -> figure.observations().toList())
                .filter(figures -> figures.size() > 1)
                .flatMap(figures -> across(scope, figures))
                .distinct()
                .toList();
    }

    private static Stream<String> across(Scope scope, List<Observation> figures) {
        List<Period> periods = figures.stream().map(Observation::period).toList();
        Period first = Collections.min(periods, Comparator.comparing(Period::first));
        Period last = Collections.max(periods, Comparator.comparing(Period::last));
        List<BenefitGroup> benefits =
                figures.stream().map(figure -> figure.key().benefit()).distinct().toList();
        return between(scope, first, last).remarks(benefits).stream();
    }

    /** Those of them from whose month on a series is another. */
    SeriesBreaks in(Period month) {
        List<SeriesBreak> begun =
                crossed.stream().filter(b -> b.from().equals(month.first())).toList();
        return new SeriesBreaks(scope, earlier, begun);
    }

    private static List<SeriesBreak> crossed(Scope scope, Period before, Period now) {
        return scope.rulebook().breaks(before, now).stream()
                .filter(b -> b.about().isEmpty() || isOfBenefits(scope, b) || isOfFilter(scope, b))
                .toList();
    }

    private static boolean isOfBenefits(Scope scope, SeriesBreak seriesBreak) {
        return seriesBreak.about().stream()
                .anyMatch(name -> scope.vocabulary().benefits().find(name).isPresent());
    }

    /** Those of members of a dimension concern only exports that are filtered to one. */
    private static boolean isOfFilter(Scope scope, SeriesBreak seriesBreak) {
        return scope.filters().stream().anyMatch(seriesBreak::concernsDimension);
    }

    /** A remark for each that concerns one of the groups, of which there are figures before it. */
    public List<String> remarks(List<BenefitGroup> benefits) {
        return crossed.stream()
                .filter(b -> benefits.stream().anyMatch(benefit -> isCrossed(b, benefit)))
                .map(SeriesBreaks::words)
                .toList();
    }

    /** What stands beside a change of a benefit that one explains; empty where none does. */
    public String beside(BenefitGroup benefit) {
        return crossed.stream()
                .filter(b -> isCrossed(b, benefit))
                .map(SeriesBreak::from)
                .max(Comparator.naturalOrder())
                .map(month -> BREAK + " " + PeriodNames.of(Period.month(month)))
                .orElse("");
    }

    /**
     * The same of changes that are drawn beside each other, a benefit each.
     *
     * @param dated with the month of the break, else only that there is one
     */
    public List<Said> beside(List<Expression> changes, boolean dated) {
        return changes.stream()
                .map(
                        change ->
                                change.observations()
                                        .map(figure -> beside(figure.key().benefit()))
                                        .findFirst()
                                        .filter(words -> !words.isEmpty())
                                        .map(words -> Said.of(dated ? words : BREAK))
                                        .orElse(Said.NOTHING))
                .toList();
    }

    private boolean isCrossed(SeriesBreak seriesBreak, BenefitGroup benefit) {
        if (!seriesBreak.concerns(benefit) && !isOfFilter(scope, seriesBreak)) {
            return false;
        }
        List<SeriesKey> keys =
                scope.dataset().series().stream()
                        .filter(key -> key.benefit().equals(benefit))
                        .filter(key -> scope.areas().contains(key.area()))
                        .toList();
        // A group that is known by another name here is not to lose its remark.
        return keys.isEmpty() || keys.stream().anyMatch(key -> isBefore(seriesBreak, key));
    }

    private boolean isBefore(SeriesBreak seriesBreak, SeriesKey key) {
        return earlier.stream()
                .filter(period -> period.first().isBefore(seriesBreak.from()))
                .anyMatch(period -> scope.dataset().find(key, period).isPresent());
    }

    /**
     * Whether a series may be read as one, by whatever draws it or tells of it. One of nobody knows
     * which benefit may be of any, unless its measure says that it is of people on none.
     */
    public boolean leaveWhole(LeadSeries line) {
        boolean unnamed =
                line.benefit().kind() == BenefitGroup.Kind.UNNAMED
                        && !scope.vocabulary().isOfOwnPeople(line.measure());
        return unnamed ? crossed.isEmpty() : of(line).isEmpty();
    }

    /**
     * Those that break a series. A total is broken by what breaks its parts: those of the export,
     * where they add up to it, else any. What moves people between parts leaves it whole.
     */
    public List<SeriesBreak> of(LeadSeries line) {
        return crossed.stream().filter(b -> isOf(b, line)).toList();
    }

    /** Those of them that are new in the later period; in none other is a break to be marked. */
    public List<SeriesBreak> begunIn(LeadSeries line) {
        Period before = earlier.get(earlier.size() - 1);
        return of(line).stream().filter(b -> b.from().isAfter(before.last())).toList();
    }

    private boolean isOf(SeriesBreak seriesBreak, LeadSeries line) {
        if (seriesBreak.about().isEmpty() || isOfFilter(scope, seriesBreak)) {
            return true;
        }
        return switch (line.benefit().kind()) {
            case GROUP -> seriesBreak.concerns(line.benefit());
            case SUM, SHOWN_TOTAL -> concernsAny(seriesBreak, line.parts());
            case TOTAL -> isOfTotal(seriesBreak, line);
            case UNNAMED -> false;
        };
    }

    private boolean isOfTotal(SeriesBreak seriesBreak, LeadSeries line) {
        List<BenefitGroup> parts = line.parts();
        if (seriesBreak.movesWithin(parts)) {
            return false;
        }
        List<Merger> mergers =
                scope.rulebook().at(scope.period()).mergers().stream()
                        .filter(merger -> merger.from().equals(seriesBreak.from()))
                        .toList();
        boolean gathered =
                parts.isEmpty()
                        || parts.stream()
                                .anyMatch(p -> mergers.stream().anyMatch(m -> m.absorbs(p)));
        if (!mergers.isEmpty() && gathered) {
            return false;
        }
        return !line.isOfItsParts() || concernsAny(seriesBreak, parts);
    }

    private static boolean concernsAny(SeriesBreak seriesBreak, List<BenefitGroup> benefits) {
        return benefits.stream().anyMatch(seriesBreak::concerns);
    }

    /** The break as a remark. */
    public static String words(SeriesBreak seriesBreak) {
        String from = PeriodNames.of(Period.month(seriesBreak.from()));
        return "Databrud fra " + from + ": " + seriesBreak.text();
    }
}
