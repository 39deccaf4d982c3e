package dk.overblik.importing;

import dk.overblik.importing.Facts.Dim;
import dk.overblik.model.Area;
import java.util.List;
import java.util.Map;

/** What else may be odd about a table in the making. */
final class Quirks {

    private final Pivot pivot;
    private final Pick pick;
    private final int gapAt;
    private final boolean outline;
    private final boolean codes;
    private final boolean councils;
    private final boolean numbering;
    private final boolean remarks;
    private final boolean sparse;

    Quirks(Pivot pivot) {
        this.pivot = pivot;
        this.pick = pivot.pick;
        boolean area = pivot.rows.contains(pivot.facts.dim("AREA"));
        boolean areaFirst = area && pivot.rows.get(0).kind().equals("AREA");
        this.outline = pick.chance(25) && mayBeOutline();
        this.codes = pivot.named && areaFirst && pick.chance(10);
        this.councils = area && pivot.named && !outline && pick.chance(15) && onlyMunicipalities();
        this.numbering = pick.chance(5);
        this.remarks = pick.chance(8) && pivot.apartPlace != Pivot.Place.BESIDE;
        this.sparse = pick.chance(10);
        this.gapAt = pick.chance(8) ? pick.between(1, 4) : Integer.MAX_VALUE;
    }

    boolean isOutline() {
        return outline;
    }

    boolean hasCodes() {
        return codes;
    }

    boolean hasCouncils() {
        return councils;
    }

    boolean hasNumbering() {
        return numbering;
    }

    /** The column of the sheet for one of the body; there may be a blank one between. */
    int column(int left, int number, int columns) {
        boolean gap = number >= gapAt && gapAt < columns;
        return left + number + (gap ? 1 : 0);
    }

    /** The rows that the table has. */
    List<Map<Dim, Object>> sparse(List<Map<Dim, Object>> rows) {
        if (!sparse || rows.size() < 3) {
            return rows;
        }
        List<Map<Dim, Object>> left = rows.stream().filter(row -> !pick.chance(20)).toList();
        return hasAllParts(left) ? left : rows;
    }

    /** With a single part left, an extra dimension would be one that was filtered to it. */
    private boolean hasAllParts(List<Map<Dim, Object>> rows) {
        return pivot.rows.stream()
                .filter(Dim::isExtra)
                .allMatch(
                        dim ->
                                rows.stream().map(row -> row.get(dim)).distinct().count()
                                        == dim.members().size());
    }

    /** Writes remarks beside some rows; how many columns they take. */
    int writeRemarks(Canvas canvas, int headingRow, int bottom, int right) {
        if (!remarks || numbering || bottom - headingRow < 3) {
            return 0;
        }
        canvas.put(headingRow, right + 1, pick.of("Bemærkninger", ""));
        canvas.put(headingRow + pick.between(1, 2), right + 1, "foreløbigt tal");
        return 1;
    }

    static Object council(Object area) {
        return Drawn.VOCABULARY.areas().around((Area) area).get(0).name();
    }

    private boolean mayBeOutline() {
        return pivot.rows.size() > 1
                && !pivot.splitPeriod
                && pivot.rows.stream().allMatch(dim -> !dim.isExtra() && Pivot.isKnown(dim));
    }

    private boolean onlyMunicipalities() {
        return pivot.facts.dim("AREA").members().stream()
                .allMatch(a -> ((Area) a).kind() == Area.Kind.MUNICIPALITY);
    }
}
