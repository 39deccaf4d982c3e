package dk.overblik.importing;

import dk.overblik.importing.Facts.Dim;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one table of a random export. */
final class PivotTable {

    private final Pivot pivot;
    private final Canvas canvas;
    private final PivotFile file;
    private final String sheet;
    private final Map<Dim, Object> fixed;
    private final Pick pick;
    private final LabelWriter labels;
    private final Quirks quirks;
    private final List<TableLine> rowLines = new ArrayList<>();
    private final List<TableLine> headingLines = new ArrayList<>();
    private int bottom;
    private int right;

    PivotTable(Pivot pivot, Canvas canvas, PivotFile file, String sheet, Map<Dim, Object> fixed) {
        this.pivot = pivot;
        this.canvas = canvas;
        this.file = file;
        this.sheet = sheet;
        this.fixed = fixed;
        this.pick = pivot.pick;
        this.labels = new LabelWriter(canvas, pivot.wording);
        this.quirks = new Quirks(pivot);
        pivot.rows.forEach(dim -> lines(dim, rowLines));
        for (int i = 0; i < pivot.headings.size(); i++) {
            if (i == pivot.flattenAt) {
                headingLines.add(flattened(pivot.headings.get(i), pivot.headings.get(i + 1)));
                i++;
            } else {
                lines(pivot.headings.get(i), headingLines);
            }
        }
        if (pivot.valueHeading) {
            headingLines.add(new TableLine("", (members, wording) -> "Værdi"));
        }
    }

    int bottom() {
        return bottom;
    }

    int right() {
        return right;
    }

    private void lines(Dim dim, List<TableLine> lines) {
        if (lines.equals(rowLines) && dim.kind().equals("AREA") && quirks.hasCouncils()) {
            lines.add(new TableLine("RAR", (m, w) -> Quirks.council(m.get(dim))));
        }
        if (dim.kind().equals("PERIOD") && pivot.splitPeriod) {
            lines.add(
                    new TableLine("År", (m, w) -> (double) ((Period) m.get(dim)).last().getYear()));
            lines.add(
                    new TableLine("Måned", (m, w) -> WrittenForms.partOfYear((Period) m.get(dim))));
        } else {
            lines.add(new TableLine(heading(dim), (m, w) -> w.cell(dim, m.get(dim))));
        }
    }

    private String heading(Dim dim) {
        return switch (dim.kind()) {
            case "AREA" -> pick.of("Område", "Area", "Kommune", "Jobcenter");
            case "PERIOD" -> pick.of("Periode", "Måned", "Tid");
            case "BENEFIT" -> pick.of("Ydelsesgrupper", "Ydelse");
            case "MEASURE" -> pick.of("Måling", "Nøgletal");
            default -> dim.name();
        };
    }

    private TableLine flattened(Dim first, Dim second) {
        Dim left = pivot.flattenReversed ? second : first;
        Dim after = pivot.flattenReversed ? first : second;
        return new TableLine(
                "",
                (m, w) ->
                        w.text(left, m.get(left))
                                + pivot.flattenMark
                                + w.text(after, m.get(after)));
    }

    void write(int top, int left) {
        List<Map<Dim, Object>> rows = quirks.sparse(Facts.combinations(pivot.rows));
        if (rows.size() < Facts.combinations(pivot.rows).size()) {
            file.makeHoles();
        }
        List<Map<Dim, Object>> columns = Facts.combinations(pivot.headings);
        boolean outline = quirks.isOutline() && headingLines.size() == 1;
        boolean codes = !outline && quirks.hasCodes();
        int labelLeft = left + (codes ? 1 : 0);
        int bodyLeft = labelLeft + (outline ? 1 : rowLines.size());
        int bodyTop = top + headingLines.size();
        labels.write(
                headingLines,
                columns,
                pivot.headingFill,
                (i, c) -> at(top + i, quirks.column(bodyLeft, c, columns.size())));
        if (outline) {
            bottom = writeOutline(bodyTop, left, rows, columns);
        } else {
            corner(top, left, codes);
            bodyTop += numbering(bodyTop, labelLeft, columns.size());
            int firstRow = bodyTop;
            labels.write(rowLines, rows, pivot.rowFill, (i, r) -> at(firstRow + r, labelLeft + i));
            for (int r = 0; r < rows.size(); r++) {
                if (codes) {
                    canvas.put(bodyTop + r, left, (double) (101 + 13 * r));
                }
                writeRow(bodyTop + r, bodyLeft, rows.get(r), columns);
            }
            bottom = bodyTop + rows.size() - 1;
        }
        right = quirks.column(bodyLeft, columns.size() - 1, columns.size());
        right += quirks.writeRemarks(canvas, top + headingLines.size() - 1, bottom, right);
    }

    private int numbering(int row, int left, int columns) {
        boolean numbered = quirks.hasNumbering();
        for (int i = 0; numbered && i < rowLines.size() + columns; i++) {
            int column = i < rowLines.size() ? left + i : quirks.column(left, i, columns);
            canvas.put(row, column, "(" + (i + 1) + ")");
        }
        return numbered ? 1 : 0;
    }

    /** Each member of an outer dimension in a row of its own; the last row written. */
    private int writeOutline(
            int top, int left, List<Map<Dim, Object>> rows, List<Map<Dim, Object>> columns) {
        int row = top;
        Map<Dim, Object> before = Map.of();
        for (Map<Dim, Object> members : rows) {
            boolean changed = false;
            for (int i = 0; i < pivot.rows.size(); i++) {
                Dim dim = pivot.rows.get(i);
                boolean innermost = i == pivot.rows.size() - 1;
                changed |= !members.get(dim).equals(before.get(dim));
                if (changed || innermost) {
                    canvas.put(row, left, pivot.wording.cell(dim, members.get(dim)));
                    row += innermost ? 0 : 1;
                }
            }
            writeRow(row++, left + 1, members, columns);
            before = members;
        }
        return row - 1;
    }

    private void writeRow(
            int row, int left, Map<Dim, Object> rowMembers, List<Map<Dim, Object>> columns) {
        for (int c = 0; c < columns.size(); c++) {
            Map<Dim, Object> members = new HashMap<>(fixed);
            members.putAll(rowMembers);
            members.putAll(columns.get(c));
            cell(row, quirks.column(left, c, columns.size()), members);
        }
    }

    private static int[] at(int row, int column) {
        return new int[] {row, column};
    }

    private void cell(int row, int column, Map<Dim, Object> members) {
        List<Object> ordered = pivot.facts.dims.stream().map(members::get).toList();
        Measure measure = (Measure) members.get(pivot.facts.dim("MEASURE"));
        boolean share = measure.label().contains("pct.");
        Facts.Value value = pivot.facts.value(ordered, share);
        canvas.putFigure(row, column, pivot.wording.number(value, share));
        file.expect(members, value, sheet, row, column);
    }

    private void corner(int top, int left, boolean codes) {
        if (!pivot.named) {
            return;
        }
        boolean high = headingLines.size() > 1 && pick.chance(30);
        int bottomRow = top + headingLines.size() - 1;
        int row = high ? top : bottomRow;
        int column = left;
        if (codes) {
            canvas.put(row, column++, "Kommunekode");
        }
        for (TableLine line : rowLines) {
            canvas.put(row, column, line.name());
            if (high) {
                canvas.merge(row, column, bottomRow, column);
            }
            column++;
        }
    }
}
