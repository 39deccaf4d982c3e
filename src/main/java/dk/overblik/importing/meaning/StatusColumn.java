package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A column that says of each row whether its figures are preliminary or final. */
final class StatusColumn {

    private static final String PRELIMINARY = "preliminary";

    private StatusColumn() {}

    /** The rows that are preliminary, in a table in which others are not. */
    static BitSet superseded(TableBlock block) {
        return of(block).map(column -> rows(block, column, true)).orElseGet(BitSet::new);
    }

    /** The column that says both of some of its rows each. */
    static Optional<Integer> of(TableBlock block) {
        return block.ignoredColumns().stream()
                .filter(column -> !rows(block, column, true).isEmpty())
                .filter(column -> !rows(block, column, false).isEmpty())
                .findFirst();
    }

    static String text(TableBlock block, int row) {
        return of(block).map(column -> block.view().label(row, column).text()).orElse("");
    }

    private static BitSet rows(TableBlock block, int column, boolean preliminary) {
        BitSet rows = new BitSet();
        Map<Label, Boolean> known = new HashMap<>();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            Label label = block.view().label(row, column);
            boolean matches =
                    known.computeIfAbsent(
                            label,
                            l -> isStatus(block.view().lexicon().phrase(l.text()), preliminary));
            rows.set(row, matches);
        }
        return rows;
    }

    private static boolean isStatus(Phrase phrase, boolean preliminary) {
        return phrase.of(Sense.STATUS)
                .anyMatch(span -> span.value().equals(PRELIMINARY) == preliminary);
    }
}
