package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;

/**
 * Whether a file speaks of these statistics at all. One that names things, and none that they know,
 * is no export that leaves something out, but another list: a table of purchases has rows, headings
 * and amounts too.
 */
public final class Recognition {

    private final Lexicon lexicon;
    private boolean foreign;

    private Recognition(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a file names something, and nothing of it is of these statistics. */
    public static boolean isForeign(ExportFile file, Lexicon lexicon) {
        Recognition recognition = new Recognition(lexicon);
        for (Sheet sheet : file.sheets()) {
            SheetView view = new SheetView(file.name(), sheet, lexicon);
            if (lexicon.isTelling(sheet.name()) || recognition.knows(view)) {
                return false;
            }
        }
        return recognition.foreign && !lexicon.isTelling(file.name());
    }

    /**
     * Whether a cell says something known. Above the first number, words within a text count too;
     * below, where the rows have their names, "Horsens Bogtryk" is no area.
     */
    private boolean knows(SheetView view) {
        boolean above = true;
        for (int row = 0; row < view.rows(); row++) {
            for (int column = 0; column < view.columns(); column++) {
                above &= view.token(row, column) != CellSort.VALUE;
            }
            for (int column = 0; column < view.columns(); column++) {
                if (view.kind(row, column) == Grid.Kind.TEXT
                        && isKnown(view.label(row, column), above)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(Label label, boolean within) {
        if (label.token() != CellSort.TEXT || label.isValueWord()) {
            return false;
        }
        boolean words = label.text().chars().anyMatch(Character::isLetter);
        boolean whole = label.isKnown() || label.isHeading() || label.partOfYear().isPresent();
        boolean known = words && (whole || (within && lexicon.isTelling(label.text())));
        foreign |= words && !known;
        return known;
    }
}
