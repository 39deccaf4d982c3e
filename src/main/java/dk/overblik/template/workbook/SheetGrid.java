package dk.overblik.template.workbook;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.sheet.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The cells of a sheet by their places, and those that are put there; all count from 0. */
final class SheetGrid {

    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    private final Map<Long, Place> places = new HashMap<>();
    private final List<Place> cells = new ArrayList<>();
    private final TreeMap<Integer, XmlElement> rows = new TreeMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> added = new TreeMap<>();
    private final List<Area> covered = new ArrayList<>();
    private final XmlElement root;

    /** A cell that the template has. */
    record Place(int row, int column, XmlElement cell) {
        String address() {
            return SheetGrid.address(row, column);
        }
    }

    /** Cells from the first to the last row and column, those among them. */
    private record Area(int top, int bottom, int left, int right) {

        /** Of a reference such as "B2:C9". */
        static Area of(String ref) {
            String[] ends = ref.split(":", 2);
            String last = ends[ends.length - 1];
            return new Area(
                    CellStyles.number(ends[0].replaceAll("\\D", "")) - 1,
                    CellStyles.number(last.replaceAll("\\D", "")) - 1,
                    column(ends[0].replaceAll("[^A-Za-z]", "")),
                    column(last.replaceAll("[^A-Za-z]", "")));
        }

        boolean meets(Place from, int lastRow, int lastColumn) {
            return top <= lastRow
                    && bottom >= from.row
                    && left <= lastColumn
                    && right >= from.column;
        }
    }

    private SheetGrid(XmlElement root) {
        this.root = root;
    }

    static SheetGrid of(XmlTree tree) {
        SheetGrid grid = new SheetGrid(tree.root());
        int row = -1;
        for (XmlElement each :
                tree.root().child("sheetData").map(d -> d.children("row")).orElse(List.of())) {
            String written = each.attribute("r");
            row = written.isEmpty() ? row + 1 : CellStyles.number(written) - 1;
            grid.rows.put(row, each);
            grid.read(row, each);
        }
        return grid;
    }

    private void read(int row, XmlElement element) {
        int column = -1;
        for (XmlElement each : element.children("c")) {
            String letters = each.attribute("r").replaceAll("[^A-Za-z]", "");
            column = letters.isEmpty() ? column + 1 : column(letters);
            Place place = new Place(row, column, each);
            places.put(key(row, column), place);
            cells.add(place);
        }
    }

    static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = Math.min(LAST_COLUMN + 1, column * 26 + letter - 'A' + 1);
        }
        return column - 1;
    }

    private static long key(int row, int column) {
        return ((long) row << 20) + column;
    }

    static String address(int row, int column) {
        return CellAddress.of(row, column);
    }

    List<Place> cells() {
        return List.copyOf(cells);
    }

    /** A row that the template has. */
    Optional<XmlElement> row(int row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** The last column of a cell, which may be joined with others. */
    int lastColumn(Place place) {
        return root
                .child("mergeCells")
                .map(each -> each.children("mergeCell"))
                .orElse(List.of())
                .stream()
                .map(each -> Area.of(each.attribute("ref")))
                .filter(area -> area.meets(place, place.row, place.column))
                .mapToInt(Area::right)
                .findFirst()
                .orElse(place.column);
    }

    /** The format of a cell that the template has there. */
    Optional<Integer> style(int row, int column) {
        return Optional.ofNullable(places.get(key(row, column)))
                .map(place -> place.cell().attribute("s"))
                .filter(style -> !style.isEmpty())
                .map(CellStyles::number);
    }

    String range(Place from, int height, int width) {
        return from.address() + ":" + address(from.row + height - 1, from.column + width - 1);
    }

    /** Whether no other cell from a place on holds anything, and none is joined with others. */
    boolean isFree(Place from, int height, int width) {
        int lastRow = from.row + height - 1;
        int lastColumn = from.column + width - 1;
        if (lastRow > LAST_ROW || lastColumn > LAST_COLUMN) {
            return false;
        }
        boolean empty =
                cells.stream()
                        .filter(each -> !each.equals(from))
                        .filter(each -> each.row >= from.row && each.row <= lastRow)
                        .filter(each -> each.column >= from.column && each.column <= lastColumn)
                        .allMatch(each -> each.cell.children().isEmpty());
        boolean taken =
                added.subMap(from.row, lastRow + 1).values().stream()
                        .anyMatch(row -> !row.subMap(from.column, lastColumn + 1).isEmpty());
        boolean hidden = covered.stream().anyMatch(each -> each.meets(from, lastRow, lastColumn));
        return empty && !taken && !hidden && !isJoined(from, lastRow, lastColumn);
    }

    /** Keeps cells from a place on free, which something lies on. */
    void cover(Place from, int height, int width) {
        covered.add(
                new Area(from.row, from.row + height - 1, from.column, from.column + width - 1));
    }

    private boolean isJoined(Place from, int lastRow, int lastColumn) {
        return root
                .child("mergeCells")
                .map(each -> each.children("mergeCell"))
                .orElse(List.of())
                .stream()
                .map(each -> each.attribute("ref"))
                .anyMatch(ref -> Area.of(ref).meets(from, lastRow, lastColumn));
    }

    /** Puts a cell in its place. */
    void put(int row, int column, String xml) {
        added.computeIfAbsent(row, each -> new TreeMap<>()).put(column, xml);
    }

    /** Hands all that was put there on to the part, in as much room as it needs. */
    void writeTo(XmlTree tree, SheetRoom room) {
        for (Map.Entry<Integer, TreeMap<Integer, String>> each : added.entrySet()) {
            XmlElement there = rows.get(each.getKey());
            if (there == null) {
                String cells = String.join("", each.getValue().values());
                insertRow(each.getKey(), room.height(each.getKey()), cells, tree);
            } else {
                each.getValue().forEach((column, xml) -> put(each.getKey(), column, xml, tree));
                widen(there, each.getValue(), tree);
            }
        }
    }

    private void put(int row, int column, String xml, XmlTree tree) {
        Place there = places.get(key(row, column));
        if (there != null) {
            tree.replace(there.cell(), xml);
            return;
        }
        Optional<Place> next =
                cells.stream().filter(each -> each.row == row && each.column > column).findFirst();
        if (next.isPresent()) {
            tree.insertBefore(next.get().cell(), xml);
        } else {
            tree.append(Objects.requireNonNull(rows.get(row)), xml);
        }
    }

    private static void widen(XmlElement row, NavigableMap<Integer, String> more, XmlTree tree) {
        String[] spans = row.attribute("spans").split(":", 2);
        if (spans.length == 2) {
            int first = Math.min(CellStyles.number(spans[0]), more.firstKey() + 1);
            int last = Math.max(CellStyles.number(spans[1].split(" ", 2)[0]), more.lastKey() + 1);
            tree.set(row, "spans", first + ":" + last);
        }
    }

    private void insertRow(int row, String height, String cells, XmlTree tree) {
        String p = root.prefix();
        String xml =
                "<" + p + "row r=\"" + (row + 1) + "\"" + height + ">" + cells + "</" + p + "row>";
        Map.Entry<Integer, XmlElement> next = rows.higherEntry(row);
        if (next != null) {
            tree.insertBefore(next.getValue(), xml);
        } else {
            tree.append(root.child("sheetData").orElseThrow(), xml);
        }
    }

    /** The number of the last row that the template has. */
    OptionalInt lastRow() {
        return rows.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rows.lastKey());
    }
}
