package dk.overblik.importing;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A sheet in the making. */
final class Canvas {

    private final TreeMap<Integer, TreeMap<Integer, Object>> rows = new TreeMap<>();
    private final List<Range> merged = new ArrayList<>();
    private final Set<Integer> figures = new HashSet<>();
    private final String name;

    /** A number that is shown as percent. */
    record Fraction(double value) {}

    /** An error code. */
    record Fault(String code) {}

    Canvas(String name) {
        this.name = name;
    }

    /**
     * Puts a String, Double, LocalDate, Fraction or Fault into a cell; an empty text is nothing.
     */
    void put(int row, int column, Object content) {
        if (!content.equals("")) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, content);
        }
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            merged.add(new Range(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    /** Spoils something at random that is no figure; what it did. */
    String spoil(Pick pick) {
        List<int[]> texts = new ArrayList<>();
        rows.forEach((row, cells) -> cells.keySet().forEach(c -> addIfLabel(row, c, texts)));
        if (texts.isEmpty()) {
            return "nothing";
        }
        int[] cell = pick.from(texts);
        String address = CellAddress.of(cell[0], cell[1]);
        return switch (pick.between(0, 3)) {
            case 0 -> {
                Object old = rows.get(cell[0]).put(cell[1], "Xyz");
                yield "Xyz for " + old + " in " + address;
            }
            case 1 -> stray(cell[0] + pick.between(-1, 1), cell[1] + pick.between(-2, 2));
            default -> {
                Object old = rows.get(cell[0]).remove(cell[1]);
                if (rows.get(cell[0]).isEmpty()) {
                    rows.remove(cell[0]);
                }
                yield "without " + old + " in " + address;
            }
        };
    }

    private String stray(int row, int column) {
        boolean free =
                row >= 0
                        && column >= 0
                        && !figures.contains(row * 100_000 + column)
                        && !rows.getOrDefault(row, new TreeMap<>()).containsKey(column);
        if (free) {
            put(row, column, 77.0);
        }
        return free ? "77 in " + CellAddress.of(row, column) : "nothing";
    }

    private void addIfLabel(int row, int column, List<int[]> labels) {
        if (!figures.contains(row * 100_000 + column)) {
            labels.add(new int[] {row, column});
        }
    }

    /** Puts a figure into a cell. */
    void putFigure(int row, int column, Object content) {
        put(row, column, content);
        figures.add(row * 100_000 + column);
    }

    int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    Sheet sheet(TextTable texts) {
        GridBuilder grid = new GridBuilder(texts);
        rows.forEach((row, cells) -> cells.forEach((c, content) -> add(grid, row, c, content)));
        return new Sheet(name, false, grid.build(), merged, Sheet.HiddenLines.NONE);
    }

    private static void add(GridBuilder grid, int row, int column, Object content) {
        if (content instanceof String text) {
            grid.text(row, column, text);
        } else if (content instanceof Double number) {
            grid.number(row, column, number, Cell.Shown.PLAIN);
        } else if (content instanceof Fraction fraction) {
            grid.number(row, column, fraction.value(), Cell.Shown.PERCENT);
        } else if (content instanceof LocalDate date) {
            grid.day(row, column, date);
        } else if (content instanceof Fault fault) {
            grid.fault(row, column, fault.code());
        }
    }

    /** The sheet as text, to look at. */
    String picture() {
        StringBuilder picture = new StringBuilder("--- sheet \"" + name + "\"\n");
        for (int row : rows.keySet()) {
            Map<Integer, Object> cells = rows.getOrDefault(row, new TreeMap<>());
            int last = rows.containsKey(row) ? rows.get(row).lastKey() : -1;
            picture.append(String.format(java.util.Locale.ROOT, "%3d ", row + 1));
            for (int column = 0; column <= last; column++) {
                picture.append(cells.getOrDefault(column, "").toString().replace("\n", "\\n"))
                        .append(" | ");
            }
            picture.append('\n');
        }
        return picture.append("merged: ").append(merged).append('\n').toString();
    }
}
