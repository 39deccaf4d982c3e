package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;

/**
 * Whether a file speaks of these statistics at all. What makes an export is a benefit, a measure or
 * a mark of where it comes from; a list that names other things in its rows or headings is none,
 * though it has municipalities and days in it: so has a table of purchases.
 */
public final class Recognition {

    /** A title or a remark stands alone in its row. */
    private static final int CELLS_OF_A_TABLE = 2;

    private final Lexicon lexicon;
    private boolean foreign;

    private Recognition(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a file lists something, and nothing that these statistics count. */
    public static boolean isForeign(ExportFile file, Lexicon lexicon) {
        Recognition recognition = new Recognition(lexicon);
        for (Sheet sheet : file.sheets()) {
            SheetView view = new SheetView(file.name(), sheet, lexicon);
            if (lexicon.isTelling(sheet.name()) || recognition.knows(view)) {
                return false;
            }
        }
        return recognition.foreign
                && !lexicon.isTelling(file.name())
                && SiteTables.of(file.name(), file.sheets()).isEmpty();
    }

    /**
     * Whether a cell says something that is counted. Above the first number, words within a text
     * count too; below, where the rows have their names, "Sygedagpenge-Revision ApS" is no benefit.
     */
    private boolean knows(SheetView view) {
        boolean above = true;
        for (int row = 0; row < view.rows(); row++) {
            int filled = 0;
            int end = view.endOf(row);
            for (int column = 0; column < end; column++) {
                above &= view.token(row, column) != CellSort.VALUE;
                filled += view.kind(row, column) == Grid.Kind.BLANK ? 0 : 1;
            }
            for (int column = 0; column < end; column++) {
                if (view.kind(row, column) == Grid.Kind.TEXT) {
                    Label label = view.label(row, column);
                    if (isCounted(label, above)) {
                        return true;
                    }
                    foreign |= filled >= CELLS_OF_A_TABLE && !foreign && isForeign(label);
                }
            }
        }
        return false;
    }

    private boolean isCounted(Label label, boolean within) {
        return label.token() == CellSort.TEXT
                && (label.benefit().isPresent()
                        || label.measure().isPresent()
                        || label.isFilter()
                        || (within && lexicon.isTelling(label.text())));
    }

    private boolean isForeign(Label label) {
        return label.token() == CellSort.TEXT
                && !label.isKnown()
                && !label.isHeading()
                && !label.isValueWord()
                && lexicon.isForeign(label.text());
    }
}
