package dk.overblik.importing;

import dk.overblik.importing.meaning.axis.NamesOfFile;
import dk.overblik.model.Dimension;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Problem;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.SheetFilters;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.sheet.CellAddress;
import dk.overblik.vocabulary.CommonMeasures;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several exports as one: equal figures are one figure; of unequal ones that of the newer export
 * counts, and where none is newer the figure is missing.
 */
public final class CombinedImport {

    private final DatasetBuilder builder = new DatasetBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Age> ages = new HashMap<>();

    private CombinedImport() {}

    /**
     * An export that was read.
     *
     * @param name of its file, other than those of the others
     * @param updated the day that it says its figures were last updated
     */
    public record Part(String name, Import read, Optional<LocalDate> updated) {}

    /** How new an export is: by its day of update, else by its newest period. */
    private record Age(Optional<LocalDate> updated, Optional<Period> newest) {

        static Age of(Part part) {
            return new Age(
                    part.updated(),
                    part.read().dataset().periods().stream().max(Comparator.naturalOrder()));
        }

        /** Positive where this one is newer, 0 where that cannot be decided. */
        int compareWith(Age other) {
            if (updated.isPresent() && other.updated.isPresent()) {
                int byDay = updated.get().compareTo(other.updated.get());
                if (byDay != 0) {
                    return byDay;
                }
            }
            return newest.isPresent() && other.newest.isPresent()
                    ? newest.get().compareTo(other.newest.get())
                    : 0;
        }
    }

    /**
     * What exports name more of than can be reported, where each of them alone names few enough.
     *
     * @return area, period, benefit or measure
     */
    public static Optional<Dimension> crowded(List<Part> parts) {
        return Stream.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE)
                .filter(dimension -> names(parts, dimension) > NamesOfFile.MOST)
                .findFirst();
    }

    private static long names(List<Part> parts, Dimension dimension) {
        return parts.stream()
                .map(part -> part.read().dataset())
                .flatMap(figures -> names(figures, dimension).stream())
                .distinct()
                .count();
    }

    private static Collection<?> names(Dataset figures, Dimension dimension) {
        return switch (dimension) {
            case AREA -> figures.areas();
            case PERIOD -> figures.periods();
            case BENEFIT -> figures.benefits();
            default -> figures.measures();
        };
    }

    /**
     * What was read, as one.
     *
     * @param names of measures, which exports may write with their unit or without
     */
    public static Import of(List<Part> parts, MeasureNames names) {
        CombinedImport combined = new CombinedImport();
        for (Part part : parts) {
            combined.ages.put(part.name(), Age.of(part));
            combined.problems.addAll(part.read().problems());
        }
        SheetFilters filters = SheetFilters.of(combined.problems);
        boolean alike =
                filters.areAlike(
                        parts.stream()
                                .flatMap(part -> part.read().dataset().sheets().stream())
                                .toList());
        Set<Measure> measures = new LinkedHashSet<>();
        for (Part part : parts) {
            Dataset figures = part.read().dataset();
            Dataset common =
                    figures.renamed(
                            CommonMeasures.ofExports(
                                    figures.measures(), List.copyOf(measures), names));
            measures.addAll(common.measures());
            combined.builder.addAll(alike ? common : named(common, filters), combined::settle);
        }
        return new Import(combined.builder.build(), combined.problems);
    }

    /**
     * The figures of an export under measures that say what their sheet is filtered to: read with
     * those of others, they are none of all.
     */
    private static Dataset named(Dataset figures, SheetFilters filters) {
        return figures.renamed(
                (key, sheet) -> {
                    String label = key.measure().label();
                    String said =
                            filters.of(sheet).stream()
                                    .filter(n -> !Names.folded(label).contains(Names.folded(n)))
                                    .collect(Collectors.joining(", "));
                    Measure measure = new Measure(label + " (" + said + ")", Measure.Concept.OTHER);
                    return said.isEmpty() ? key : new SeriesKey(key.area(), key.benefit(), measure);
                });
    }

    /** A figure says more than a mark for a missing one; of two figures the newer counts. */
    private void settle(Observation earlier, Observation added) {
        if (isContradicted(earlier)) {
            return;
        }
        if (!(added.figure() instanceof Figure.Known)) {
            return;
        }
        if (!(earlier.figure() instanceof Figure.Known)) {
            builder.replace(added);
            return;
        }
        int newer = age(added).compareWith(age(earlier));
        if (newer == 0) {
            builder.add(added);
            problems.add(contradiction(earlier, added));
        } else if (newer > 0) {
            builder.replace(added);
            problems.add(revision(added, earlier));
        } else {
            problems.add(revision(earlier, added));
        }
    }

    private static boolean isContradicted(Observation observation) {
        return observation.figure().equals(Figure.missing(Reason.CONTRADICTED));
    }

    private Age age(Observation observation) {
        Age age = ages.get(observation.source().file());
        return age == null ? new Age(Optional.empty(), Optional.empty()) : age;
    }

    private static Problem revision(Observation kept, Observation older) {
        String about =
                String.join(
                        ", ",
                        kept.key().area().name(),
                        kept.key().benefit().name(),
                        kept.period().id(),
                        kept.key().measure().label());
        return Problem.of(
                Problem.Kind.REVISION,
                kept.source(),
                about,
                kept.figure().plain(),
                kept.source().file(),
                older.figure().plain(),
                older.source().file());
    }

    private static Problem contradiction(Observation earlier, Observation added) {
        String place =
                CellAddress.of(earlier.source().row(), earlier.source().column())
                        + " i \""
                        + earlier.source().file()
                        + "\"";
        return Problem.of(
                Problem.Kind.CONTRADICTION,
                added.source(),
                added.figure().plain(),
                earlier.figure().plain(),
                place);
    }
}
