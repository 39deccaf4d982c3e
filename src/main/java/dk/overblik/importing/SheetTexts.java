package dk.overblik.importing;

import java.util.ArrayList;
import java.util.List;

/** The texts outside of tables that may say what a table is about. */
final class SheetTexts {

    private SheetTexts() {}

    /** The lines above a table and the labels in its corner, without notes. */
    static List<String> titles(Block block) {
        List<String> titles = new ArrayList<>();
        SheetView view = block.view();
        for (int row = block.contextFrom(); row < block.headings().top(); row++) {
            boolean note = false;
            for (int column = 0; column < view.columns() && !note; column++) {
                Label label = view.label(row, column);
                note = view.token(row, column) == Token.TEXT && NoteText.isNote(label);
                if (!note && view.token(row, column).isLabel()) {
                    titles.addAll(lines(label.text()));
                }
            }
        }
        return titles;
    }

    /** The cells that list the filters of the export, wherever they stand. */
    static List<String> filters(SheetView view) {
        List<String> filters = new ArrayList<>();
        for (int row = 0; row < view.rows(); row++) {
            for (int column = 0; column < view.columns(); column++) {
                if (view.token(row, column) == Token.TEXT
                        && NoteText.isFilter(view.label(row, column))) {
                    filters.add(view.text(row, column));
                }
            }
        }
        return filters;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
