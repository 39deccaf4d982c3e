package dk.overblik.workbook;

import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageRange;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of our tables, so that other workbooks can link to them: "ov_Udgifter" for the first on
 * that sheet, "ov_Udgifter_2" for the next. A name that the workbook uses already is passed over.
 */
final class RangeNames {

    /** With it no name can be a cell's address or one of Excel's own. */
    private static final String PREFIX = "ov_";

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{Nd}_.]+");
    private static final Pattern AT_THE_END = Pattern.compile("_+$");

    private final Set<String> taken = new HashSet<>();

    /**
     * @param taken the names that cells and tables of the workbook have already
     */
    RangeNames(Collection<String> taken) {
        taken.forEach(name -> this.taken.add(SheetNames.key(name)));
    }

    /** A name for each table of the pages, in their order. */
    List<OwnName> of(List<Page> pages) {
        List<OwnName> names = new ArrayList<>();
        for (Page page : pages) {
            for (Range table : page.tables()) {
                String cells = new PageRange(page.name(), table).formula();
                names.add(new OwnName(free(page.name()), OwnName.WORKBOOK, false, cells));
            }
        }
        return names;
    }

    private String free(String sheet) {
        String plain = NOT_IN_NAMES.matcher(sheet).replaceAll("_");
        String first = PREFIX + AT_THE_END.matcher(plain).replaceAll("");
        String name = first;
        for (int number = 2; !taken.add(SheetNames.key(name)); number++) {
            name = first + "_" + number;
        }
        return name;
    }
}
