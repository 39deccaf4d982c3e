package dk.overblik.report.layout;

import dk.overblik.page.Look;
import dk.overblik.page.PageCell;
import dk.overblik.sheet.CellAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of a report's sheets, with links to them.
 *
 * @param last a sheet that other reports on the same figures need not have: at the end it moves no
 *     row
 */
public record Contents(List<Entry> entries, Optional<Entry> last) {

    /** What stands over the list. */
    public static final String CAPTION = "Ark i denne projektmappe";

    /** No list. */
    public static final Contents NONE = new Contents(List.of(), Optional.empty());

    /**
     * One sheet.
     *
     * @param sheet its name in the workbook
     * @param shows what it shows
     */
    public record Entry(String sheet, String shows) {}

    public Contents {
        entries = List.copyOf(entries);
    }

    void addTo(PageRows rows) {
        if (entries.isEmpty()) {
            return;
        }
        rows.blank();
        rows.line(List.of(PageCell.text(CAPTION, Look.CAPTION)));
        Stream.concat(entries.stream(), last.stream())
                .forEach(
                        entry ->
                                rows.line(
                                        List.of(
                                                link(entry.sheet()),
                                                PageCell.text(entry.shows(), Look.TEXT))));
    }

    private static PageCell link(String sheet) {
        return PageCell.text(sheet, Look.LINK).linkedTo(CellAddress.onSheet(sheet, 0, 0));
    }
}
