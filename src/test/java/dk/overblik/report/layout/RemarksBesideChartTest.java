package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source and remarks of the first sheet stand near its tables, and never under its chart. */
class RemarksBesideChartTest {

    private static final String REMARK = "Tallene er foreløbige";

    @ParameterizedTest
    @CsvSource({
        "2, 4, 0, 1, true",
        "2, 4, 1, 4, true",
        "2, 4, 2, 2, true",
        "5, 4, 2, 2, true",
        "1, 4, 3, 12, true",
        "14, 4, 2, 2, true",
        "2, 4, 20, 12, false",
        "2, 1, 1, 4, false"
    })
    void remarksFollowTheTablesWhereTheChartLeavesThemRoom(
            int lines, int columns, int remarks, int words, boolean near) {
        Page page = page(lines, columns, remarks, words);
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        Chart.Anchor chart = page.charts().get(0).anchor();
        double left = grid.left(chart.column()) + chart.aside();
        double bottom = grid.top(chart.row()) + chart.height();
        int said = 0;
        for (int row = 0; row < page.rows().size(); row++) {
            for (PageCell cell : page.rows().get(row).cells()) {
                if (cell.look() == Look.FOOTNOTE) {
                    said++;
                    String text = ((Content.Text) cell.content()).text();
                    double wide = PageGrid.points(TextWidth.of(text, 10, false));
                    assertThat(wide < left || grid.top(row) >= bottom).as(text).isTrue();
                    if (said == 1) {
                        double gap = grid.top(row) - grid.top(page.tables().get(0).lastRow() + 1);
                        assertThat(gap <= 30).isEqualTo(near);
                    }
                }
            }
        }
        assertThat(said).isGreaterThan(remarks);
        assertThat(grid.top(page.rows().size())).isGreaterThanOrEqualTo(bottom);
    }

    private static Page page(int lines, int columns, int remarks, int words) {
        Block block = new Block("", Collections.nCopies(columns, new Column("Antal", Unit.COUNT)));
        Line line =
                Line.of("Hedensted", Role.MEMBER, Collections.nCopies(columns, new Given(500)), "");
        Table table =
                new Table(
                        "Antal",
                        "Område",
                        List.of(block),
                        Collections.nCopies(lines, line),
                        List.of());
        String remark = String.join(" ", Collections.nCopies(words, REMARK));
        Diagram diagram =
                new Diagram(
                        Chart.Kind.BARS,
                        Diagram.Spot.BESIDE_FIRST_TABLE,
                        new Wording(List.of(new Words("Titel")), "Titel"),
                        "Søjler.",
                        "Område",
                        Unit.COUNT,
                        List.of("Antal"),
                        0,
                        Collections.nCopies(
                                12, new Diagram.Point("Hedensted", List.of(new Given(500)))),
                        -1);
        Chapter chapter =
                new Chapter(
                                ChapterKind.BRIEF,
                                "Titel",
                                "Maj 2025",
                                List.of(table),
                                IntStream.range(0, remarks)
                                        .mapToObj(i -> i + ". " + remark)
                                        .toList())
                        .with(Optional.of(diagram));
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Kort fortalt");
    }
}
