package dk.overblik.report.council;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Look;
import dk.overblik.page.Mark;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content;
import dk.overblik.page.PageRange;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.vocabulary.MapTile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A map of Denmark with a tile for each municipality: the reader picks a figure on the sheet, and
 * values, colours, what they mean and the title follow by formulas.
 */
public final class TileMap {

    /** What a tile shows whose figure is missing. */
    static final String UNKNOWN = "uoplyst";

    static final int PICK_ROW = 3;
    static final int PICK_COLUMN = 2;
    static final int FIRST_ROW = 5;

    private static final int LONGEST_FORMULA = 700;
    private static final int PICK_WIDTH = 5;
    static final int LEGEND_COLUMN = 8;
    private static final double TITLE_HEIGHT = 24;
    private static final double LINE_HEIGHT = 14.25;
    private static final double NAME_HEIGHT = 12.75;
    private static final double FIGURE_HEIGHT = 14.25;
    private static final double FOOTNOTE_HEIGHT = 12.5;

    /**
     * In characters; a tile is only wider where a name in its column is. Of wider ones the
     * capital's would lie beyond the edge of a screen of 1280 by 800.
     */
    private static final double LEAST_TILE = 9;

    /** What a name keeps free beside it. */
    private static final double BESIDE_NAME = 0.1;

    private static final double NAME_POINTS = 9;
    private static final double GAP_WIDTH = 3;
    private static final double FOOTNOTE_WIDTH = 150;
    private static final double FOOTNOTE_POINTS = 9;

    private final String sheet;
    private final List<Area> areas;
    private final List<CouncilFigure> figures;
    private final List<MapTile> tiles;
    private final ExcelFormula formulas;
    private final int rows;
    private final int columns;
    private final MapLegend legend;
    private final PageCell[][] cells;

    /**
     * @param sheet the name of the page
     * @param formulas lead to the list of figures
     * @param table where the table has the figures
     */
    public TileMap(
            String sheet,
            CouncilFigures figures,
            List<MapTile> tiles,
            ExcelFormula formulas,
            CouncilColumns table) {
        this.sheet = sheet;
        this.areas = figures.areas();
        this.formulas = formulas.saying(UNKNOWN);
        this.figures =
                figures.all().stream()
                        .filter(CouncilFigure::isKnown)
                        .filter(this::isShort)
                        .toList();
        this.tiles = tiles;
        this.rows = tiles.stream().mapToInt(MapTile::row).max().orElse(0);
        this.columns = tiles.stream().mapToInt(MapTile::column).max().orElse(0);
        this.legend =
                new MapLegend(
                        this.figures,
                        picked(),
                        table,
                        CellAddress.fixed(PICK_ROW, PICK_COLUMN),
                        columns + 1);
        int height = Math.max(FIRST_ROW + 2 * rows, legend.lastRow() + 1);
        this.cells = new PageCell[height][columns + 1 + MapLegend.WIDTH];
        for (PageCell[] row : cells) {
            Arrays.fill(row, PageCell.nothing(Look.PLAIN));
        }
    }

    /** The formula of a tile has room for all figures. */
    private boolean isShort(CouncilFigure figure) {
        return figure.values().stream()
                .allMatch(value -> formulas.of(value).length() <= LONGEST_FORMULA);
    }

    /** Which figure it shows when it is opened: a share, which the size of no tile hides. */
    private int picked() {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).change().isEmpty() && figures.get(i).unit() == Unit.PERCENT) {
                return i;
            }
        }
        return 0;
    }

    public Page page() {
        set(0, 0, legend.title());
        set(1, 0, PageCell.text(subtitle(), Look.PERIOD_LINE));
        set(PICK_ROW, 0, PageCell.text("Vælg tal til kortet:", Look.CAPTION));
        set(PICK_ROW, PICK_COLUMN, PageCell.text(legend.name(picked()), Look.INPUT));
        for (int i = 1; i < PICK_WIDTH; i++) {
            set(PICK_ROW, PICK_COLUMN + i, PageCell.nothing(Look.INPUT));
        }
        tiles.forEach(this::set);
        legend.cells().forEach(cell -> set(cell.row(), cell.column(), cell.cell()));
        legend.key(PICK_ROW, LEGEND_COLUMN)
                .forEach(cell -> set(cell.row(), cell.column(), cell.cell()));
        List<Page.Row> page = pageRows();
        int last = page.size() - 1;
        return new Page(
                        sheet,
                        widths(),
                        page,
                        new Page.Frame(0, 0, 0, Optional.empty()),
                        List.of(),
                        Optional.of(new Range(0, 0, last, columns - 1)),
                        List.of(),
                        marks())
                .withChoices(
                        List.of(
                                new Page.Choice(
                                        new Range(PICK_ROW, PICK_COLUMN, PICK_ROW, PICK_COLUMN),
                                        new PageRange(sheet, legend.names()))));
    }

    private String subtitle() {
        long shown = tiles.stream().filter(tile -> areas.contains(tile.area())).count();
        return shown
                + " af "
                + tiles.size()
                + " kommuner er med. Vælg et andet tal i den farvede celle: værdier, farver og"
                + " overskrift følger med.";
    }

    private void set(int row, int column, PageCell cell) {
        cells[row][column] = cell;
    }

    private void set(MapTile tile) {
        int row = FIRST_ROW + 2 * (tile.row() - 1);
        int column = tile.column() - 1;
        int line = areas.indexOf(tile.area());
        if (line < 0) {
            // Their place is seen, and no more of them, so that those with figures stand out.
            set(row, column, PageCell.text(tile.area().name(), Look.TILE_ABSENT));
            set(row + 1, column, PageCell.nothing(Look.TILE_ABSENT));
            return;
        }
        set(row, column, PageCell.text(tile.area().name(), Look.TILE_NAME));
        set(row + 1, column, PageCell.of(figure(line), Look.TILE_FIGURE));
    }

    /** The picked figure of an area, whichever that is. */
    private Content figure(int line) {
        String each =
                figures.stream()
                        .map(figure -> formulas.of(figure.values().get(line)))
                        .collect(Collectors.joining(","));
        Figure now = figures.get(picked()).values().get(line).figure();
        Content cached =
                now instanceof Figure.Known known
                        ? new Content.Number(known.value())
                        : new Content.Text(UNKNOWN);
        return new Content.Formula("CHOOSE(" + legend.number() + "," + each + ")", cached);
    }

    private List<Page.Row> pageRows() {
        List<Page.Row> page = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            page.add(new Page.Row(height(row), List.of(cells[row])));
        }
        page.add(new Page.Row(FOOTNOTE_HEIGHT, List.of()));
        for (String note : footnotes()) {
            for (String line : TextWidth.lines(note, FOOTNOTE_WIDTH, FOOTNOTE_POINTS, false)) {
                PageCell text = PageCell.text(line, Look.FOOTNOTE);
                page.add(new Page.Row(FOOTNOTE_HEIGHT, List.of(text)));
            }
        }
        return page;
    }

    private double height(int row) {
        if (row == 0) {
            return TITLE_HEIGHT;
        }
        boolean onMap = row >= FIRST_ROW && row < FIRST_ROW + 2 * rows;
        return onMap ? ((row - FIRST_ROW) % 2 == 0 ? NAME_HEIGHT : FIGURE_HEIGHT) : LINE_HEIGHT;
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            widths.add(width(column));
        }
        widths.add(GAP_WIDTH);
        widths.addAll(legend.widths());
        return widths;
    }

    /** So wide that each name stands in full letters, and no wider: all of it goes onto a paper. */
    private double width(int column) {
        return tiles.stream()
                .filter(tile -> tile.column() == column)
                .mapToDouble(tile -> TextWidth.of(tile.area().name(), NAME_POINTS, false))
                .map(name -> name + BESIDE_NAME)
                .reduce(LEAST_TILE, Math::max);
    }

    private static List<String> footnotes() {
        return List.of(
                "Kilde: Jobindsats.dk og egne beregninger.",
                Chapter.remark(
                        "Kommunerne er omtrent lige store på kortet og ligger omtrent, hvor de ligger i"
                                + " landet. Farverne deler niveauer i fem omtrent lige store grupper"
                                + " og ændringer ved nul."),
                Chapter.remark(
                        "\""
                                + UNKNOWN
                                + "\": tallet mangler, grunden står i arket Noter. Navne uden felt:"
                                + " kommunerne er ikke i udtrækket eller ikke valgt."));
    }

    private List<Mark> marks() {
        List<Range> names = new ArrayList<>();
        List<Range> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int top = FIRST_ROW + 2 * row;
            names.add(new Range(top, 0, top, columns - 1));
            values.add(new Range(top + 1, 0, top + 1, columns - 1));
        }
        String first = CellAddress.of(FIRST_ROW + 1, 0);
        List<Mark> marks = new ArrayList<>(legend.marks(values, first));
        marks.addAll(legend.marksOfNames(names, first));
        marks.addAll(legend.marksOfKey(PICK_ROW, LEGEND_COLUMN));
        return marks;
    }
}
