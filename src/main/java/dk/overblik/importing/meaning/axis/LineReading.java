package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells the axes of a line by its members, taking flattened labels apart. */
public final class LineReading {

    private final Lexicon lexicon;
    private final FlattenedLabel flattened;
    private final MeasureHeadings measures;

    public LineReading(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.flattened = new FlattenedLabel(lexicon);
        this.measures = new MeasureHeadings(lexicon, flattened);
    }

    public List<Axis> axes(LabelLine line) {
        if (Axis.AxisChoice.allOfOneKind(line.labels())) {
            return List.of(whole(line));
        }
        boolean named = !line.isHeadings() && line.name().isHeading();
        boolean marked = hasMarks(line);
        if (named && marked) {
            return List.of(whole(line));
        }
        Optional<List<Axis>> axes =
                marked
                        ? allTaken(line).or(() -> mostTaken(line)).or(() -> oneHalfKnown(line))
                        : allSpoken(line);
        return axes.or(() -> ofHeadings(line).map(List::of)).orElseGet(() -> List.of(whole(line)));
    }

    private Optional<Axis> ofHeadings(LabelLine line) {
        if (!line.isHeadings()) {
            return Optional.empty();
        }
        Optional<Axis> grouped = hasMarks(line) ? measures.axis(line) : Optional.empty();
        return grouped.or(() -> WordedPeriods.axis(line, lexicon));
    }

    /**
     * The groups of measures that were dropped from headings, where nobody knows them as groups.
     */
    public List<Label> droppedGroups(LabelLine line, List<Axis> axes) {
        boolean grouped =
                axes.size() == 1
                        && axes.get(0).dimension() == Dimension.MEASURE
                        && axes.get(0).members().entrySet().stream()
                                .anyMatch(e -> !e.getKey().equals(e.getValue()));
        return grouped ? measures.unknownGroups(line) : List.of();
    }

    private static Axis whole(LabelLine line) {
        Map<Label, Label> members = new HashMap<>();
        line.labels().forEach(label -> members.put(label, label));
        return Axis.AxisChoice.choose(line, members);
    }

    private boolean hasMarks(LabelLine line) {
        return line.labels().stream().anyMatch(label -> !flattened.cuts(label).isEmpty());
    }

    /** Each label is a phrase of known parts; the first one tells whether to look at the others. */
    private Optional<List<Axis>> allSpoken(LabelLine line) {
        boolean first =
                line.labels().stream()
                        .findFirst()
                        .flatMap(flattened::members)
                        .filter(members -> members.size() > 1)
                        .isPresent();
        return first ? allTaken(line) : Optional.empty();
    }

    /** Each part of each label is known. */
    private Optional<List<Axis>> allTaken(LabelLine line) {
        Map<Label, Map<Dimension, Label>> taken = taken(line);
        Set<Set<Dimension>> shapes = shapes(taken);
        boolean alike = taken.size() == line.labels().size() && shapes.size() == 1;
        return alike && shapes.iterator().next().size() > 1
                ? Optional.of(axes(line, taken))
                : Optional.empty();
    }

    /** Some labels are known in both parts; the others have an unknown member in one of them. */
    private Optional<List<Axis>> mostTaken(LabelLine line) {
        Map<Label, Map<Dimension, Label>> taken = taken(line);
        taken.values().removeIf(members -> members.size() != 2);
        Set<Set<Dimension>> shapes = shapes(taken);
        if (shapes.size() != 1) {
            return Optional.empty();
        }
        Set<Dimension> shape = shapes.iterator().next();
        for (Label label : line.labels()) {
            if (!taken.containsKey(label)) {
                Optional<Map<Dimension, Label>> half = fitting(label, shape);
                if (half.isEmpty()) {
                    return Optional.empty();
                }
                taken.put(label, half.get());
            }
        }
        return Optional.of(axes(line, taken));
    }

    private Optional<Map<Dimension, Label>> fitting(Label label, Set<Dimension> shape) {
        for (Dimension dimension : shape) {
            Optional<Half> half = knownHalf(label, d -> d == dimension);
            if (half.isPresent()) {
                Dimension other =
                        shape.stream().filter(d -> d != dimension).findFirst().orElseThrow();
                return Optional.of(
                        Map.of(dimension, half.get().known(), other, half.get().unknown()));
            }
        }
        return Optional.empty();
    }

    /** One part of each label is known, and of the same dimension; the other is an extra one. */
    private Optional<List<Axis>> oneHalfKnown(LabelLine line) {
        Map<Label, Map<Dimension, Label>> taken = new LinkedHashMap<>();
        for (Dimension dimension :
                List.of(Dimension.PERIOD, Dimension.AREA, Dimension.BENEFIT, Dimension.MEASURE)) {
            taken.clear();
            for (Label label : line.labels()) {
                knownHalf(label, d -> d == dimension)
                        .ifPresent(
                                half ->
                                        taken.put(
                                                label,
                                                Map.of(
                                                        dimension,
                                                        half.known(),
                                                        Dimension.EXTRA,
                                                        half.unknown())));
            }
            boolean all = taken.size() == line.labels().size();
            if (all && !(dimension == Dimension.MEASURE && measures.areGrouped(line))) {
                return Optional.of(axes(line, taken));
            }
        }
        return Optional.empty();
    }

    /** The parts of a label of which the vocabulary knows one. */
    private record Half(Label known, Label unknown) {}

    /** The longest known part wins: "X - 3. kvt 2020 - 2. kvt 2021" ends with a year. */
    private Optional<Half> knownHalf(Label label, Function<Dimension, Boolean> wanted) {
        Optional<Half> best = Optional.empty();
        for (FlattenedLabel.Halves cut : flattened.cuts(label)) {
            boolean left = FlattenedLabel.dimension(cut.left()).filter(wanted::apply).isPresent();
            boolean right = FlattenedLabel.dimension(cut.right()).filter(wanted::apply).isPresent();
            if (left != right) {
                Half half =
                        left
                                ? new Half(cut.left(), cut.right())
                                : new Half(cut.right(), cut.left());
                int length = half.known().text().length();
                if (best.filter(b -> b.known().text().length() >= length).isEmpty()) {
                    best = Optional.of(half);
                }
            }
        }
        return best;
    }

    private Map<Label, Map<Dimension, Label>> taken(LabelLine line) {
        Map<Label, Map<Dimension, Label>> taken = new LinkedHashMap<>();
        for (Label label : line.labels()) {
            flattened.members(label).ifPresent(members -> taken.put(label, members));
        }
        return taken;
    }

    private static Set<Set<Dimension>> shapes(Map<Label, Map<Dimension, Label>> taken) {
        Set<Set<Dimension>> shapes = new HashSet<>();
        taken.values().forEach(members -> shapes.add(members.keySet()));
        return shapes;
    }

    private static List<Axis> axes(LabelLine line, Map<Label, Map<Dimension, Label>> taken) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        taken.values().forEach(members -> dimensions.addAll(members.keySet()));
        List<Axis> axes = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Map<Label, Label> members = new HashMap<>();
            taken.forEach(
                    (whole, parts) -> {
                        Label part = parts.get(dimension);
                        if (part != null) {
                            members.put(whole, part);
                        }
                    });
            String name = dimension == Dimension.EXTRA ? Axis.AxisChoice.extraName(members) : "";
            axes.add(new Axis(dimension, name, false, line, members));
        }
        return axes;
    }
}
