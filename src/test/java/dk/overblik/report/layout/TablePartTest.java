package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Mark;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content;
import dk.overblik.page.PageGrid;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Emphasis;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.writing.page.PrintPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas that no paper is wide enough for stand below each other, with all that is theirs. */
class TablePartTest {

    private static final List<Column> COLUMNS =
            Stream.of(
                            "Antal personer",
                            "Antal fuldtidspersoner",
                            "Udviklingen i antal fuldtidspersoner seneste 12 mdr.",
                            "Udviklingen i pct. seneste 12 mdr.",
                            "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år")
                    .map(heading -> new Column(heading, Unit.COUNT, Emphasis.CHANGE))
                    .toList();

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 11", "3, 1", "3, 11", "4, 2", "5, 12", "7, 3"})
    void allThatIsSaidOfACellIsSaidOfItWhereItStands(int areas, int lines) {
        Page page = page(areas, lines);
        Map<Double, String> places = places(page);
        assertThat(places).hasSize(2 * lines * areas * COLUMNS.size());
        // Each sentence names two cells, the first line's first and the last line's last one.
        List<String> said = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            for (PageCell cell : row.cells()) {
                if (cell.look() == Look.SENTENCE
                        && cell.content() instanceof Content.Formula formula) {
                    said.add(formula.formula());
                }
            }
        }
        assertThat(said).hasSize(2);
        for (int table = 0; table < 2; table++) {
            double last = value(table, lines - 1, areas * COLUMNS.size() - 1);
            assertThat(said.get(table))
                    .containsPattern("\\b" + places.get(value(table, 0, 0)) + "\\b")
                    .containsPattern("\\b" + places.get(last) + "\\b");
        }
        // Fewer lines than three have no bars.
        assertThat(marked(page))
                .containsExactlyInAnyOrderElementsOf(lines < 3 ? List.of() : places.values());
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 1", "2, 11, 1", "3, 1, 2", "3, 11, 2", "4, 2, 2", "5, 12, 3"})
    void noAreaIsOnAPaperToTheRight(int areas, int lines, int parts) {
        Page page = page(areas, lines);
        double width =
                new PageGrid(page.columnWidths(), page.rows()).left(page.columnWidths().size());
        assertThat(width).isLessThanOrEqualTo(DiagramPlaces.WIDEST_PAGE);
        assertThat(PrintPlan.of(page).areas()).isEmpty();
        assertThat(page.tables()).hasSize(2 * parts);
        for (Range table : page.tables()) {
            PageCell heading = page.rows().get(table.firstRow() + 1).cells().get(0);
            assertThat(heading.look()).isEqualTo(Look.LABEL_HEADING);
            assertThat(table.lastRow() - table.firstRow()).isEqualTo(lines + 1);
        }
        List<String> headed =
                page.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.look() == Look.BLOCK_HEADING)
                        .map(cell -> ((Content.Text) cell.content()).text())
                        .toList();
        List<String> once = IntStream.range(0, areas).mapToObj(i -> "Område " + i).toList();
        assertThat(headed).isEqualTo(Stream.concat(once.stream(), once.stream()).toList());
    }

    /** A chart that stands beside no table, but above or under all, is no reason for that. */
    @ParameterizedTest
    @CsvSource({"3, 1, LINES", "3, 3, BARS", "3, 11, BARS", "5, 1, LINES", "5, 12, LINES"})
    void norWhereTheTextHasAChart(int areas, int lines, Chart.Kind kind) {
        Page page = page(chapter(areas, lines).with(Optional.of(diagram(kind))));
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        assertThat(grid.left(page.columnWidths().size()))
                .isLessThanOrEqualTo(DiagramPlaces.WIDEST_PAGE);
        assertThat(PrintPlan.of(page).areas()).isEmpty();
        Chart.Anchor anchor = page.charts().get(0).anchor();
        assertThat(grid.right(anchor)).isLessThanOrEqualTo(DiagramPlaces.WIDEST_PAGE);
        double top = grid.top(anchor.row());
        for (Range table : page.tables()) {
            assertThat(
                            grid.top(table.lastRow() + 1) <= top + 1e-6
                                    || grid.top(table.firstRow()) >= top + anchor.height() - 1e-6)
                    .isTrue();
        }
    }

    private static Diagram diagram(Chart.Kind kind) {
        Wording title = new Wording(List.of(new Wording.Words("Fundet")), "");
        List<Diagram.Point> points =
                IntStream.range(0, 12)
                        .mapToObj(i -> new Diagram.Point("Nr. " + i, List.of(new Given(i))))
                        .toList();
        return new Diagram(
                kind,
                Diagram.Spot.BESIDE_TEXT,
                title,
                "Tal.",
                "Periode",
                Unit.COUNT,
                List.of("Antal"),
                0,
                points,
                -1);
    }

    /** Where each figure is; each is another one. */
    private static Map<Double, String> places(Page page) {
        Map<Double, String> places = new HashMap<>();
        for (int row = 0; row < page.rows().size(); row++) {
            List<PageCell> cells = page.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).content() instanceof Content.Number number) {
                    places.put(number.value(), CellAddress.of(row, column));
                }
            }
        }
        return places;
    }

    /** The cells with bars. */
    private static List<String> marked(Page page) {
        List<String> marked = new ArrayList<>();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Bars bars) {
                for (Range range : bars.cells()) {
                    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
                        marked.add(CellAddress.of(row, range.firstColumn()));
                    }
                }
            }
        }
        return marked;
    }

    private static double value(int table, int line, int column) {
        return 1 + 10_000 * table + 100 * line + column;
    }

    private static Page page(int areas, int lines) {
        return page(chapter(areas, lines));
    }

    private static Chapter chapter(int areas, int lines) {
        List<Table> tables =
                IntStream.range(0, 2)
                        .mapToObj(table -> table(table, areas, lines).captioned("Tabel " + table))
                        .toList();
        return new Chapter(ChapterKind.OVERVIEW, "Titel", "Periode", tables, List.of());
    }

    private static Page page(Chapter chapter) {
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Overblik");
    }

    private static Table table(int number, int areas, int lines) {
        int columns = areas * COLUMNS.size();
        List<Block> blocks =
                IntStream.range(0, areas)
                        .mapToObj(area -> new Block("Område " + area, COLUMNS))
                        .toList();
        List<Line> all = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            List<Expression> figures = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                figures.add(new Given(value(number, line, column)));
            }
            all.add(Line.of("Ydelse " + line, Role.MEMBER, figures, ""));
        }
        Wording said =
                new Wording(
                        List.of(
                                new Level(new Place(0, 0), 0),
                                new Level(new Place(lines - 1, columns - 1), 0)),
                        "");
        return new Table("", "Ydelsesgruppe", blocks, all, List.of(said));
    }
}
