package dk.overblik.container;

import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sheets of a web page: one for each table with data, often in a file named .xls.
 *
 * <p>The lines of text above a table stand in column A above its rows, those after the last table
 * below it, as Excel shows such a page. A cell over several rows or columns has its text in the
 * first of them and is merged. Cells are texts, except where Excel's own x:num gives the number.
 * Tables that only lay out other tables are no sheets. The name is the table's caption, or what
 * Excel's own list of sheets says, or "Tabel 2" where there are several.
 */
public final class HtmlSheets {

    /** A page takes about ten times its size in memory. */
    private static final long MOST_BYTES = 64L << 20;

    private HtmlSheets() {}

    /** The sheets of a web page, in the order of its tables. */
    public static List<Sheet> read(Path file) throws UnreadableFile {
        return Reading.of(file, MOST_BYTES, () -> sheets(file));
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        GridBuilder.TextTable texts = new GridBuilder.TextTable();
        List<Found> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        SlotBudget budget = new SlotBudget();
        String title = "";
        for (HtmlDocument document : HtmlDocument.all(file)) {
            title = title.isEmpty() ? document.title() : title;
            names.addAll(document.sheetNames());
            for (HtmlPage.Block block : HtmlPage.blocks(document.body())) {
                HtmlTable table = HtmlTable.of(block, texts, budget);
                if (table.grid().size() > 0) {
                    found.add(new Found(HtmlText.caption(block.table()), table));
                    SheetSize.checkTables(found.size());
                }
            }
        }
        if (found.stream().noneMatch(each -> each.table.hasFigures())) {
            throw new UnreadableFile(Reason.NO_TABLE, title);
        }
        return named(found, names);
    }

    private static List<Sheet> named(List<Found> found, List<String> names) {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int number = 0; number < found.size(); number++) {
            HtmlTable table = found.get(number).table;
            String name = found.get(number).caption;
            if (name.isEmpty() && names.size() == found.size()) {
                name = names.get(number);
            }
            if (name.isEmpty() && found.size() > 1) {
                name = "Tabel " + (number + 1);
            }
            Grid grid = table.grid();
            sheets.add(
                    new Sheet(
                            free(name, taken),
                            table.hidden(),
                            grid,
                            table.merged(),
                            table.hiddenRows()));
        }
        return sheets;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    /** A table with data and its own name. */
    private record Found(String caption, HtmlTable table) {}
}
