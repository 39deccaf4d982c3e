package dk.overblik.checking.placing.table;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.placing.meaning.Benefits;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.SomeBenefits;
import dk.overblik.checking.text.TextReader;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.BenefitGroup;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which benefits a row of a table adds up: those of the rows over it. */
public final class RowsAddedUp {

    private final Figures figures;
    private final LabelledTable labelled;

    RowsAddedUp(Figures figures, LabelledTable labelled) {
        this.figures = figures;
        this.labelled = labelled;
    }

    /**
     * What a note calls "de viste ydelser": the rows over its rows of that name.
     *
     * @return empty where there is no such row, or one of other benefits than another
     */
    public static Optional<Benefits> shown(List<Block> blocks, TextReader reader, Figures figures) {
        List<Optional<Benefits>> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                LabelledTable labelled = new LabelledTable(table, reader);
                RowsAddedUp rows = new RowsAddedUp(figures, labelled);
                IntStream.range(labelled.headings(), table.rows().size())
                        .filter(
                                row ->
                                        labelled.labelsOf(row).stream()
                                                .limit(1)
                                                .anyMatch(RowsAddedUp::isShown))
                        .mapToObj(rows::of)
                        .forEach(all::add);
            }
        }
        List<Optional<Benefits>> distinct = all.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : Optional.empty();
    }

    static boolean isShown(TextReading label) {
        return label.of(Kind.SOME_BENEFITS).stream().anyMatch(SomeBenefits::isShown);
    }

    /**
     * The benefits of the rows over one, in the order of the vocabulary.
     *
     * @return empty where one of them is of nothing that the exports have
     */
    Optional<Benefits> of(int total) {
        List<BenefitGroup> found = new ArrayList<>();
        for (int row = total - 1; row >= labelled.headings() && isPart(row); row--) {
            Optional<BenefitGroup> one = benefit(labelled.labelsOf(row).get(0));
            if (one.isEmpty() || found.contains(one.get())) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return found.size() < 2
                ? Optional.empty()
                : Optional.of(new Benefits(figures.inOrder(found)));
    }

    /** Whether a row may be one of those added up, and is neither a heading nor another sum. */
    private boolean isPart(int row) {
        List<TextReading> labels = labelled.labelsOf(row);
        if (labels.isEmpty()
                || LabelWords.isTotalLabel(labels.get(0))
                || labels.get(0).has(Kind.SOME_BENEFITS)) {
            return false;
        }
        return labels.get(0).has(Kind.BENEFIT)
                || labelled.table().rows().get(row).stream()
                        .skip(labelled.stubs())
                        .anyMatch(cell -> labelled.isFigure(cell.text()));
    }

    private Optional<BenefitGroup> benefit(TextReading label) {
        boolean plain =
                label.of(Kind.BENEFIT).size() == 1
                        && !label.has(Kind.UNKNOWN)
                        && !label.has(Kind.BLOCK)
                        && !label.has(Kind.AREA)
                        && !label.has(Role.SUBSET);
        List<BenefitGroup> named =
                plain ? figures.benefits(label.of(Kind.BENEFIT).get(0).value(), false) : List.of();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
