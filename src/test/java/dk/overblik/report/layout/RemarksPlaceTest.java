package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a remark on a line of a table stands: beside it, or under the table. */
class RemarksPlaceTest {

    private static final int LINES = 11;
    private static final String SHORT = "lille grundlag";
    private static final String LONG = "Region Midtjylland: blandt de største stigninger hidtil";

    /** Beside a wide table a long one would break, and its line be as high as two. */
    @ParameterizedTest
    @CsvSource({
        "5, 1, false, true",
        "5, 2, true, true",
        "10, 1, false, false",
        "10, 8, false, true",
        "10, 1, true, false",
        "10, 5, true, false",
        "10, 8, true, true"
    })
    void aRemarkThatWouldBreakStandsUnderTheTable(
            int columns, int remarked, boolean isLong, boolean beside) {
        Page page = page(columns, remarked, isLong ? LONG : SHORT);
        List<String> remarks = texts(page, Look.REMARK_IN_LINES);
        List<String> notes = texts(page, Look.FOOTNOTE);
        assertThat(remarks).hasSize(beside ? remarked : 0);
        String said = isLong ? LONG : "Lille grundlag";
        assertThat(notes.stream().anyMatch(note -> note.startsWith("Anm.: " + said)))
                .isEqualTo(!beside);
        if (!beside || remarked == 1) {
            assertThat(heights(page)).hasSize(1);
        }
    }

    /** A few short ones are not worth headings that are read as one with the next. */
    @ParameterizedTest
    @CsvSource({"5, 1", "5, 5", "10, 1", "10, 2", "10, 3", "10, 5"})
    void fewRemarksLeaveHeadingsWhole(int columns, int remarked) {
        Page page = page(columns, remarked, SHORT);
        for (int i = 5; i <= columns; i += 5) {
            double width = page.columnWidths().get(i);
            for (double narrower = 0.4; narrower > -1.2; narrower -= 0.1) {
                String heading = "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år";
                assertThat(TextWidth.linesWithHyphens(heading, width - narrower, 9, true))
                        .noneMatch(line -> line.endsWith("16-"))
                        .allMatch(line -> TextWidth.of(line, 9, true) < width - 0.8);
            }
        }
    }

    /** The remark on the only line of a table leaves "16-66" whole, as one among many does. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void theRemarkOnAnOnlyLineLeavesHeadingsWhole(int columns) {
        Page page = page(1, columns, 1, SHORT);
        for (int i = 5; i <= columns; i += 5) {
            double width = page.columnWidths().get(i);
            for (double drawn = 0.97; drawn <= 1.03; drawn += 0.01) {
                String heading = "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år";
                assertThat(TextWidth.linesWithHyphens(heading, width * drawn, 9, true))
                        .hasSizeLessThanOrEqualTo(3)
                        .noneMatch(line -> line.endsWith("16-"));
            }
        }
        String remark = columns == 5 ? SHORT : "Anm.: Lille grundlag (Jobafklaringsforløb).";
        assertThat(texts(page, columns == 5 ? Look.REMARK_IN_LINES : Look.FOOTNOTE))
                .contains(remark);
    }

    /** How high the lines of the table are, each once. */
    private static List<Double> heights(Page page) {
        return page.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .filter(row -> row.cells().get(0).look() == Look.ROW_LABEL)
                .map(Page.Row::height)
                .distinct()
                .toList();
    }

    private static List<String> texts(Page page, Look look) {
        List<String> texts = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            for (PageCell cell : row.cells()) {
                if (cell.look() == look && cell.content() instanceof PageCell.Content.Text text) {
                    texts.add(text.text());
                }
            }
        }
        return texts;
    }

    private static Page page(int columns, int remarked, String remark) {
        return page(LINES, columns, remarked, remark);
    }

    private static Page page(int count, int columns, int remarked, String remark) {
        List<Column> all =
                Stream.of(
                                "Antal personer",
                                "Antal fuldtidspersoner",
                                "Udviklingen i antal fuldtidspersoner seneste 12 mdr.",
                                "Udviklingen i pct. seneste 12 mdr.",
                                "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år")
                        .map(heading -> new Column(heading, Unit.COUNT))
                        .toList();
        List<Block> blocks =
                Collections.nCopies(columns / all.size(), new Block("Region Midtjylland", all));
        List<Expression> figures = Collections.nCopies(columns, new Given(123_456));
        List<Line> lines =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        Line.of(
                                                "Jobafklaringsforløb",
                                                Role.MEMBER,
                                                figures,
                                                i < remarked ? remark : ""))
                        .toList();
        Table table = new Table("", "Ydelsesgruppe", blocks, lines, List.of());
        Chapter chapter =
                new Chapter(ChapterKind.OVERVIEW, "Titel", "Periode", List.of(table), List.of());
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Overblik");
    }
}
