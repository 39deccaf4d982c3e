package dk.overblik.writing;

import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Mark;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;

/** Pages and workbooks for the tests. */
public final class WorkbookFiles {

    private WorkbookFiles() {}

    /** A stored workbook, copied to where a test may do with it what it wants. */
    public static Path stored(String name, Path folder) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = WorkbookFiles.class.getResourceAsStream("/workbook/" + name)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    public static Path saved(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    /** A page with every look and every kind of content, whose formulas read a sheet's column A. */
    public static Page page(String name, String source) {
        List<Page.Row> rows = new ArrayList<>();
        rows.add(row(PageCell.text("Overblik & <mere>", Look.TITLE)));
        rows.add(row(PageCell.text(" Maj 2025 ", Look.PERIOD_LINE)));
        rows.add(
                row(
                        PageCell.nothing(Look.LABEL_HEADING),
                        PageCell.text("Hedensted", Look.BLOCK_HEADING),
                        PageCell.nothing(Look.BLOCK_HEADING_REST)));
        rows.add(
                row(
                        PageCell.text("Ydelse", Look.LABEL_HEADING),
                        PageCell.text("Antal\nfuldtid", Look.COLUMN_HEADING),
                        PageCell.text("Pct.", Look.COLUMN_HEADING)));
        for (int i = 0; i < 4; i++) {
            rows.add(line(i, source));
        }
        rows.add(
                row(
                        PageCell.text("I alt", Look.TOTAL_LABEL),
                        formula("SUM(B5:B8)", 0, Look.TOTAL_COUNT),
                        formula("1/8", 0.125, Look.TOTAL_PERCENT)));
        for (Look look : Look.values()) {
            rows.add(row(PageCell.text("æøå " + look, look), PageCell.text(".", look)));
        }
        Range filter = new Range(3, 0, 7, 2);
        Page page =
                new Page(
                        name,
                        List.of(30.0, 12.5, 10.0),
                        rows,
                        new Page.Frame(4, 1, 2, Optional.of(filter)));
        return page.withTables(List.of(filter))
                .withMarks(marks())
                .with(Arrays.stream(Chart.Kind.values()).map(kind -> chart(name, kind)).toList());
    }

    /** A mark of each kind. */
    private static List<Mark> marks() {
        List<Range> cells = List.of(new Range(3, 1, 5, 1), new Range(7, 1, 7, 1));
        return List.of(
                new Mark.Bars(cells, cells, Mark.Tone.GOOD, Mark.Tone.BAD),
                new Mark.Bars(cells.subList(1, 2), cells, Mark.Tone.NEUTRAL, Mark.Tone.NEUTRAL),
                new Mark.Opening(List.of(new Range(3, 0, 7, 0)), "nået & mere", Mark.Tone.GOOD));
    }

    /** A chart of each kind, to the right of the cells: the page's four lines and their total. */
    static Chart chart(String page, Chart.Kind kind) {
        Chart.Series counts = series(page, 1, 2);
        Chart.Series others = series(page, 2, -1);
        boolean lines = kind == Chart.Kind.LINES || kind == Chart.Kind.PLACES;
        return new Chart(
                kind,
                PageRange.cell(page, 0, 0),
                "Hvad diagrammet \"viser\"",
                lines ? List.of(counts, others) : List.of(counts),
                new Chart.Anchor(20 * kind.ordinal(), 5, 400, 250));
    }

    private static Chart.Series series(String page, int name, int marked) {
        return new Chart.Series(
                PageRange.cell(page, 3, name),
                PageRange.column(page, 0, 4, 8),
                PageRange.column(page, 1, 4, 8),
                name == 1,
                marked);
    }

    private static Page.Row line(int number, String source) {
        String place = CellAddress.onSheet(source, number, 0);
        String text = "IF(ISNUMBER(" + place + "),\".\",\".\")";
        return row(
                PageCell.text("Ydelse " + number, Look.ROW_LABEL).linkedTo(place),
                formula("SUM(" + place + ")*0", 0, Look.COUNT),
                PageCell.of(
                        new PageCell.Content.Formula(text, new PageCell.Content.Text(".")),
                        Look.PERCENT));
    }

    public static PageCell formula(String formula, double cached, Look look) {
        return PageCell.of(
                new PageCell.Content.Formula(formula, new PageCell.Content.Number(cached)), look);
    }

    public static Page.Row row(PageCell... cells) {
        return new Page.Row(15, List.of(cells));
    }

    /** A sheet's cells as text, one line a cell. */
    public static List<String> cells(Sheet sheet) {
        List<String> cells = new ArrayList<>();
        Grid grid = sheet.grid();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.kind(row, column) != Grid.Kind.BLANK) {
                    String address = CellAddress.of(row, column);
                    cells.add(sheet.name() + " " + address + " " + grid.cell(row, column));
                }
            }
        }
        return cells;
    }
}
