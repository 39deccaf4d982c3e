package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.sheet.Range;
import dk.overblik.writing.page.PrintPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No sentence is cut at the edge of its paper, also where a page goes onto several. */
class WideSentenceTest {

    private static final int IN_BLOCK = 5;

    @ParameterizedTest
    @CsvSource({"1, 20", "2, 8", "2, 12", "2, 40", "3, 8", "3, 12", "3, 40", "4, 12", "6, 40"})
    void everySentenceEndsOnItsPaper(int blocks, int words) {
        String sentence = "Antallet er steget ".repeat(words).strip() + ".";
        Page page = page(blocks, sentence);
        PrintPlan plan = PrintPlan.of(page);
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        List<String> said = new ArrayList<>();
        for (int row = 0; row < page.rows().size(); row++) {
            for (PageCell cell : page.rows().get(row).cells()) {
                if (cell.look() == Look.SENTENCE
                        && cell.content() instanceof PageCell.Content.Text text) {
                    said.add(text.text());
                    double wide = PageGrid.points(TextWidth.of(text.text(), 10, false));
                    assertThat(wide).isLessThanOrEqualTo(paper(plan, grid, row));
                }
            }
        }
        assertThat(String.join(" ", said)).isEqualTo(sentence + " " + sentence);
    }

    /** How far a text that begins in the first column is printed, in points. */
    private static double paper(PrintPlan plan, PageGrid grid, int row) {
        double across = ((plan.upright() ? 595 : 842) - 2 * 0.25 * 72) / plan.scale();
        return plan.areas().stream()
                .filter(area -> area.firstRow() <= row && row <= area.lastRow())
                .filter(area -> area.firstColumn() == 0)
                .mapToDouble((Range area) -> grid.left(area.lastColumn() + 1))
                .findFirst()
                .orElse(across);
    }

    private static Page page(int blocks, String sentence) {
        Column column =
                new Column("Udviklingen i antal fuldtidspersoner seneste 12 mdr.", Unit.COUNT);
        List<Block> areas =
                IntStream.range(0, blocks)
                        .mapToObj(
                                i ->
                                        new Block(
                                                "Område " + i,
                                                Collections.nCopies(IN_BLOCK, column)))
                        .toList();
        Line line =
                Line.of(
                        "Ydelsesgrupper i alt",
                        Role.MEMBER,
                        Collections.nCopies(IN_BLOCK * blocks, new Given(7)),
                        "");
        Table table =
                new Table("", "Ydelsesgruppe", areas, List.of(line), List.of(Wording.of(sentence)));
        Chapter chapter =
                new Chapter(
                        ChapterKind.OVERVIEW,
                        "Titel",
                        "Periode",
                        List.of(table, table.captioned("Andre")),
                        List.of());
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Overblik");
    }
}
