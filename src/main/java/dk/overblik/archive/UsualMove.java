package dk.overblik.archive;

import dk.overblik.archive.Histories.Told;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/**
 * How much the newest figure of a series has moved at the update after the one that first had it.
 *
 * @param updates how many times that was seen
 * @param number in the unit of the figure
 * @param percent in percent of what it was first
 */
public record UsualMove(int updates, Spread number, Spread percent) {

    /** Fewer say little. */
    public static final int FEWEST = 6;

    /** From the least to the most, and what half of them stay below. */
    public record Spread(double median, double least, double most) {

        static Spread of(List<Move> moves, ToDoubleFunction<Move> size) {
            double[] sorted = moves.stream().mapToDouble(size).sorted().toArray();
            int half = sorted.length / 2;
            double median =
                    sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
            return new Spread(median, sorted[0], sorted[sorted.length - 1]);
        }
    }

    /** What a figure was when its period was the newest, and at the update after it. */
    private record Move(double first, double then) {
        double inNumber() {
            return then - first;
        }

        double inPercent() {
            return first == 0 ? 0 : 100 * inNumber() / first;
        }
    }

    /**
     * The moves of a series up to a figure of it; empty where fewer than {@link #FEWEST} were seen.
     *
     * @param newest the figure of the newest period
     */
    public static Optional<UsualMove> of(Memory memory, Observation newest, Rulebook rulebook) {
        SameBenefits benefits = new SameBenefits(memory, rulebook);
        List<Move> moves =
                memory.series(newest)
                        .map(series -> moves(memory, series, newest, benefits))
                        .orElse(List.of());
        return moves.size() < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new UsualMove(
                                moves.size(),
                                Spread.of(moves, Move::inNumber),
                                Spread.of(moves, Move::inPercent)));
    }

    private static List<Move> moves(
            Memory memory, SeriesName series, Observation now, SameBenefits benefits) {
        List<Merger> mergers = benefits.mergers(now);
        int rank = memory.rank(now);
        Map<Period, List<Told>> told = new HashMap<>();
        Map<String, Period> newest = new HashMap<>();
        for (Period period : memory.histories().periods(series, now.period())) {
            List<Told> known =
                    memory.told(series, period).stream().filter(t -> t.rank() <= rank).toList();
            known.forEach(each -> newest.merge(each.reading().name(), period, UsualMove::later));
            told.put(period, known);
        }
        List<Move> moves = new ArrayList<>();
        told.forEach(
                (period, known) ->
                        move(
                                        period,
                                        known,
                                        newest,
                                        (one, other) ->
                                                benefits.areMeant(
                                                        mergers, series, period, one, other))
                                .ifPresent(moves::add));
        return moves;
    }

    private static Period later(Period one, Period other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** From the last reading whose newest period it was to the first one after; none if hidden. */
    private static Optional<Move> move(
            Period period,
            List<Told> told,
            Map<String, Period> newest,
            BiPredicate<Reading, Reading> isOfTheSame) {
        Optional<Told> first = Optional.empty();
        Optional<Told> then = Optional.empty();
        for (Told each : told) {
            if (period.equals(newest.get(each.reading().name()))) {
                first = Optional.of(each);
            } else if (first.isPresent() && then.isEmpty()) {
                then = Optional.of(each);
            }
        }
        boolean hidden = !told.isEmpty() && !isKnown(told.get(told.size() - 1));
        return first.isEmpty()
                        || then.isEmpty()
                        || hidden
                        || !isOfTheSame.test(first.get().reading(), then.get().reading())
                ? Optional.empty()
                : move(first.get().figure(), then.get().figure());
    }

    private static boolean isKnown(Told told) {
        return told.figure() instanceof Figure.Known;
    }

    private static Optional<Move> move(Figure first, Figure then) {
        return first instanceof Figure.Known one && then instanceof Figure.Known other
                ? Optional.of(new Move(one.value(), other.value()))
                : Optional.empty();
    }
}
