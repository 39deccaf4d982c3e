package dk.overblik.writing.graft;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.writing.page.PrintPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A defined name of ours.
 *
 * @param sheet the place among all, counted from 0, of the sheet that it belongs to; {@link
 *     #WORKBOOK} where it is the whole workbook's
 */
record DefinedNames(String name, int sheet, boolean hidden, String reference) {

    static final int WORKBOOK = -1;

    /** The names that a page at a place needs for its filter and for print. */
    static List<DefinedNames> of(Page page, int sheet) {
        List<DefinedNames> names = new ArrayList<>();
        String onSheet = CellAddress.quoted(page.name()) + "!";
        page.frame()
                .filter()
                .map(range -> new PageRange(page.name(), range).formula())
                .ifPresent(
                        range ->
                                names.add(
                                        new DefinedNames(
                                                "_xlnm._FilterDatabase", sheet, true, range)));
        PrintPlan plan = PrintPlan.of(page);
        List<Range> areas = plan.areas();
        if (!areas.isEmpty()) {
            String printed =
                    areas.stream()
                            .map(range -> new PageRange(page.name(), range).formula())
                            .collect(Collectors.joining(","));
            names.add(new DefinedNames("_xlnm.Print_Area", sheet, false, printed));
        }
        // Parts to the right have the labels of the first one.
        String labels = areas.size() > 1 ? onSheet + "$A:$A" : "";
        String rows =
                plan.repeated()
                        .map(
                                range ->
                                        onSheet
                                                + ("$" + (range.firstRow() + 1))
                                                + (":$" + (range.lastRow() + 1)))
                        .orElse("");
        String repeated =
                Stream.of(labels, rows)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(","));
        if (!repeated.isEmpty()) {
            names.add(new DefinedNames("_xlnm.Print_Titles", sheet, false, repeated));
        }
        return names;
    }

    String element(String prefix) {
        return "<"
                + prefix
                + ("definedName name=\"" + name + '"')
                + (sheet == WORKBOOK ? "" : " localSheetId=\"" + sheet + '"')
                + (hidden ? " hidden=\"1\">" : ">")
                + XmlWriter.escaped(reference)
                + ("</" + prefix + "definedName>");
    }

    /**
     * The names by which screen readers (JAWS, NVDA) know the headings of a table:
     * "TitleRegion1.A5.K22.1" is the cell where the row of headings and the column of labels meet,
     * and says from where to where the table goes and on which sheet it is, counted from 1.
     */
    static final class HeadingNames {

        private static final Set<Look> LABEL_HEADINGS =
                Set.of(Look.LABEL_HEADING, Look.TEXT_HEADING);

        private HeadingNames() {}

        /** A name for each table of the pages, which are the first sheets. */
        static List<DefinedNames> of(List<Page> pages) {
            List<DefinedNames> names = new ArrayList<>();
            for (int sheet = 0; sheet < pages.size(); sheet++) {
                Page page = pages.get(sheet);
                for (Range table : page.tables()) {
                    OptionalInt row = headingRow(page, table);
                    if (row.isPresent()) {
                        names.add(name(names.size() + 1, page, sheet, table, row.getAsInt()));
                    }
                }
            }
            return names;
        }

        /** Below the headings over blocks, where there are any. */
        private static OptionalInt headingRow(Page page, Range table) {
            return IntStream.rangeClosed(table.firstRow(), table.lastRow())
                    .filter(row -> isHeading(page.rows().get(row).cells(), table.firstColumn()))
                    .findFirst();
        }

        private static boolean isHeading(List<PageCell> cells, int column) {
            return column < cells.size() && LABEL_HEADINGS.contains(cells.get(column).look());
        }

        private static DefinedNames name(int number, Page page, int sheet, Range table, int row) {
            int column = table.firstColumn();
            String name =
                    "TitleRegion"
                            + number
                            + ("." + CellAddress.of(row, column))
                            + ("." + CellAddress.of(table.lastRow(), table.lastColumn()))
                            + ("." + (sheet + 1));
            return new DefinedNames(
                    name,
                    DefinedNames.WORKBOOK,
                    false,
                    PageRange.cell(page.name(), row, column).formula());
        }
    }

    /**
     * The names of our tables, so that other workbooks can link to them: "ov_Udgifter" for the
     * first on that sheet, "ov_Udgifter_2" for the next. A name that the workbook uses already is
     * passed over.
     */
    static final class RangeNames {

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
        List<DefinedNames> of(List<Page> pages) {
            List<DefinedNames> names = new ArrayList<>();
            for (Page page : pages) {
                for (Range table : page.tables()) {
                    String cells = new PageRange(page.name(), table).formula();
                    names.add(
                            new DefinedNames(
                                    free(page.name()), DefinedNames.WORKBOOK, false, cells));
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
}
