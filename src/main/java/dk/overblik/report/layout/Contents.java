package dk.overblik.report.layout;

import dk.overblik.page.Look;
import dk.overblik.page.PageCell;
import dk.overblik.sheet.CellAddress;
import java.util.List;

/** The list of a report's sheets, with links to them. */
public record Contents(List<Entry> entries) {

    /** No list. */
    public static final Contents NONE = new Contents(List.of());

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
        rows.line(List.of(PageCell.text("Ark i denne projektmappe", Look.CAPTION)));
        for (Entry entry : entries) {
            rows.line(
                    List.of(
                            PageCell.text(entry.sheet(), Look.LINK)
                                    .linkedTo(CellAddress.onSheet(entry.sheet(), 0, 0)),
                            PageCell.text(entry.shows(), Look.TEXT)));
        }
    }
}
