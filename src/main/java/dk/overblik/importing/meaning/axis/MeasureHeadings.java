package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.labels.Totals;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Headings of measures, of which some stand under a group: "Antal fordelt på type: Andre". */
final class MeasureHeadings {

    private final Lexicon lexicon;
    private final FlattenedLabel flattened;

    MeasureHeadings(Lexicon lexicon, FlattenedLabel flattened) {
        this.lexicon = lexicon;
        this.flattened = flattened;
    }

    /** The measures of a row of headings of which at least one stands under a group. */
    Optional<Axis> axis(LabelLine line) {
        if (!areGrouped(line)) {
            return Optional.empty();
        }
        Map<Label, Label> members = members(line);
        return Optional.of(new Axis(Dimension.MEASURE, "", false, line, members));
    }

    /**
     * Whether the first parts of labels are groups of measures, and no dimension: every label has a
     * measure of its own, and nothing else is known about it.
     */
    boolean areGrouped(LabelLine line) {
        Set<String> distinct = new HashSet<>();
        boolean grouped = false;
        for (Label label : line.labels()) {
            Optional<FlattenedLabel.Halves> cut = cut(label);
            Label measure = cut.map(FlattenedLabel.Halves::right).orElse(label);
            boolean other =
                    FlattenedLabel.dimension(measure)
                                    .filter(d -> d != Dimension.MEASURE)
                                    .isPresent()
                            || Totals.isTotal(measure)
                            || measure.extra().isPresent()
                            || cut.filter(c -> isMember(c.left())).isPresent();
            if (other || !distinct.add(Names.folded(measure.text()))) {
                return false;
            }
            grouped |= cut.isPresent();
        }
        return grouped;
    }

    /** The groups that the vocabulary does not know: dropping them is worth a remark. */
    List<Label> unknownGroups(LabelLine line) {
        Set<String> known = lexicon.vocabulary().measures().groups();
        return line.labels().stream()
                .flatMap(label -> cut(label).stream())
                .map(FlattenedLabel.Halves::left)
                .filter(group -> !known.contains(Names.folded(group.text())))
                .distinct()
                .toList();
    }

    private Map<Label, Label> members(LabelLine line) {
        Map<Label, Label> members = new HashMap<>();
        for (Label label : line.labels()) {
            members.put(label, cut(label).map(FlattenedLabel.Halves::right).orElse(label));
        }
        return members;
    }

    private Optional<FlattenedLabel.Halves> cut(Label label) {
        if (label.isKnown()) {
            return Optional.empty();
        }
        Set<String> groups = lexicon.vocabulary().measures().groups();
        List<FlattenedLabel.Halves> cuts = flattened.cuts(label);
        return cuts.stream()
                .filter(cut -> groups.contains(Names.folded(cut.left().text())))
                .findFirst()
                .or(() -> cuts.stream().filter(c -> c.right().measure().isPresent()).findFirst())
                .or(() -> lastColon(label));
    }

    /** An unknown measure under an unknown group is told by its colon alone. */
    private Optional<FlattenedLabel.Halves> lastColon(Label label) {
        int colon = label.text().lastIndexOf(": ");
        if (colon <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                new FlattenedLabel.Halves(
                        lexicon.of(label.text().substring(0, colon)),
                        lexicon.of(label.text().substring(colon + 2))));
    }

    private static boolean isMember(Label label) {
        return label.isKnown() || label.extra().isPresent() || Totals.isTotal(label);
    }
}
