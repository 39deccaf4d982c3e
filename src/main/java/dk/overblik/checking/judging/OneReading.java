package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.placing.meaning.PlacedNumber.Surety;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * A column of a table has one measure and one period, and so has a row whose cells differ only in
 * their area or benefit: where its labels leave open which, the cells decide together, never each
 * for itself. Else a figure of another year is right by chance.
 */
final class OneReading {

    /** So many cells of one reading force it on the others. */
    private static final int LEAST_FORCING = 3;

    /** So many times as many cells as those that fit only another reading. */
    private static final int FORCING_SHARE = 3;

    private static final String NO_COMMON =
            "Kolonnens eller rækkens tal passer ikke alle med samme periode og måling.";

    private final Rights rights;

    OneReading(Figures figures) {
        this.rights = new Rights(figures);
    }

    /** What a cell may be, without the area and the benefit that its own labels say. */
    private record Reading(
            Measure measure, Meaning.Kind kind, Period now, Optional<Period> before) {

        static Reading of(Meaning meaning) {
            return new Reading(
                    meaning.key().measure(), meaning.kind(), meaning.now(), meaning.before());
        }
    }

    /** Cells that stand in one line and may have the same readings. */
    private record Line(int group, boolean isColumn, int at, Set<Reading> readings) {}

    /** The same numbers in their order, those in a line with the readings that it has in common. */
    List<PlacedNumber> of(List<PlacedNumber> numbers) {
        IdentityHashMap<PlacedNumber, PlacedNumber> settled = new IdentityHashMap<>();
        lines(numbers, this::column).forEach(line -> settle(line, settled));
        lines(numbers, this::row).forEach(line -> settle(line, settled));
        return numbers.stream().map(n -> settled.getOrDefault(n, n)).toList();
    }

    private static List<List<PlacedNumber>> lines(
            List<PlacedNumber> numbers, Function<PlacedNumber, Optional<Line>> line) {
        Map<Line, List<PlacedNumber>> lines = new LinkedHashMap<>();
        for (PlacedNumber number : numbers) {
            line.apply(number)
                    .ifPresent(l -> lines.computeIfAbsent(l, any -> new ArrayList<>()).add(number));
        }
        return lines.values().stream().filter(OneReading::isOfDifferentSeries).toList();
    }

    private Optional<Line> column(PlacedNumber cell) {
        return line(cell, true);
    }

    private Optional<Line> row(PlacedNumber cell) {
        return line(cell, false);
    }

    private static Optional<Line> line(PlacedNumber cell, boolean isColumn) {
        PlacedNumber.Neighbourhood place = cell.place();
        if (place.column().isEmpty() || place.row().isEmpty()) {
            return Optional.empty();
        }
        int at = isColumn ? place.column().getAsInt() : place.row().getAsInt();
        Set<Reading> readings = new LinkedHashSet<>();
        cell.meanings().forEach(m -> readings.add(Reading.of(m)));
        return readings.size() > 1 || cell.surety() == Surety.BUT_FOR_MEASURE
                ? Optional.of(new Line(place.group(), isColumn, at, readings))
                : Optional.empty();
    }

    private record Who(Area area, BenefitGroup benefit, List<SeriesKey> added) {
        static Who of(Meaning meaning) {
            return new Who(meaning.key().area(), meaning.key().benefit(), meaning.added());
        }
    }

    /** Two cells of the same area and benefit are told apart by something that is not known. */
    private static boolean isOfDifferentSeries(List<PlacedNumber> cells) {
        Set<Set<Who>> seen = new HashSet<>();
        for (PlacedNumber cell : cells) {
            Set<Who> who = new HashSet<>();
            cell.meanings().forEach(m -> who.add(Who.of(m)));
            if (!seen.add(who)) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    private void settle(
            List<PlacedNumber> cells, IdentityHashMap<PlacedNumber, PlacedNumber> settled) {
        Map<Reading, Integer> fitting = new LinkedHashMap<>();
        IdentityHashMap<PlacedNumber, Set<Reading>> right = new IdentityHashMap<>();
        for (PlacedNumber cell : cells) {
            Set<Reading> fits = fitting(cell);
            right.put(cell, fits);
            fits.forEach(r -> fitting.merge(r, 1, Integer::sum));
        }
        int most = fitting.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<Reading> best = new LinkedHashSet<>(fitting.keySet());
        best.removeIf(r -> fitting.getOrDefault(r, 0) < most);
        long others =
                right.values().stream()
                        .filter(f -> !f.isEmpty() && f.stream().noneMatch(best::contains))
                        .count();
        boolean forced =
                best.size() == 1 && most >= LEAST_FORCING && most >= FORCING_SHARE * others;
        for (PlacedNumber cell : cells) {
            Set<Reading> fits = right.getOrDefault(cell, Set.of());
            boolean all = fits.containsAll(best);
            if (!fits.isEmpty() && (all || forced)) {
                settled.putIfAbsent(cell, narrowed(cell, best, forced && !all));
            } else if (!fits.isEmpty()) {
                settled.putIfAbsent(cell, cell.open(NO_COMMON));
            } else if (forced
                    && cell.surety() == Surety.BUT_FOR_MEASURE
                    && most >= FORCING_SHARE * (cells.size() - most)) {
                settled.putIfAbsent(cell, narrowed(cell, best, true));
            }
        }
    }

    private static PlacedNumber narrowed(PlacedNumber cell, Set<Reading> best, boolean certain) {
        List<Meaning> kept =
                cell.meanings().stream().filter(m -> best.contains(Reading.of(m))).toList();
        boolean sure = certain && kept.size() == 1;
        return cell.narrowed(kept, sure ? Surety.CERTAIN : cell.surety());
    }

    private Set<Reading> fitting(PlacedNumber cell) {
        Set<Reading> fits = new LinkedHashSet<>();
        for (Meaning meaning : cell.meanings()) {
            OptionalDouble value = rights.value(meaning);
            if (value.isPresent()
                    && !Agreement.isWrongUnit(meaning)
                    && Fit.fits(cell, meaning, value.getAsDouble())) {
                fits.add(Reading.of(meaning));
            }
        }
        return fits;
    }
}
