package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No paper but the last is mostly empty where what comes next has room on it. */
class FilledPapersTest {

    private static final int COLUMNS = 5;

    /** What paper holds between its margins of 0.5 and 0.6 inches, in points. */
    private static final double LYING = 595 - 72 * 1.1;

    private static final double STANDING = 842 - 72 * 1.1;

    /** Programs draw rows a little higher than they say. */
    private static final double SURE = 0.95;

    @Property
    void whatHasRoomOnAMostlyEmptyPaperStandsThere(
            @ForAll @IntRange(min = 1, max = 5) int areas,
            @ForAll @IntRange(min = 1, max = 24) int lines,
            @ForAll @IntRange(min = 1, max = 3) int tables,
            @ForAll @IntRange(min = 0, max = 3) int sentences,
            @ForAll @IntRange(min = 0, max = 25) int remarks) {
        Page page = page(areas, lines, tables, sentences, remarks);
        PrintPlan plan = PrintPlan.of(page);
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        double paper = SURE * (plan.upright() ? STANDING : LYING) / plan.scale();
        int start = 0;
        for (int next : plan.breaks()) {
            double filled = grid.top(next) - grid.top(start) + repeated(plan, grid, start);
            double block = grid.top(end(page, next) + 1) - grid.top(next);
            assertThat(filled >= paper / 2 || filled + block > paper)
                    .as("%s of %s, then %s", filled, paper, block)
                    .isTrue();
            start = next;
        }
    }

    private static double repeated(PrintPlan plan, PageGrid grid, int start) {
        return plan.repeated()
                .filter(rows -> start > rows.firstRow())
                .map(rows -> grid.top(rows.lastRow() + 1) - grid.top(rows.firstRow()))
                .orElse(0.0);
    }

    /** The last row of what a row begins: a table with its sentences, or a remark. */
    private static int end(Page page, int row) {
        int last = row;
        for (Range table : page.tables()) {
            if (table.firstRow() - 1 <= row && row <= table.lastRow()) {
                last = table.lastRow();
            }
        }
        for (int i = last + 1; i < page.rows().size() && !isHeadingOrRemark(page, i); i++) {
            last = isSaid(page, i) ? i : last;
        }
        return last;
    }

    private static boolean isSaid(Page page, int row) {
        return page.rows().get(row).cells().stream().anyMatch(c -> c.look() == Look.SENTENCE);
    }

    private static boolean isHeadingOrRemark(Page page, int row) {
        List<PageCell> cells = page.rows().get(row).cells();
        return !cells.isEmpty() && !isSaid(page, row);
    }

    private static Page page(int areas, int lines, int count, int sentences, int remarks) {
        List<Table> tables =
                IntStream.range(0, count)
                        .mapToObj(i -> table(areas, lines, sentences).captioned("Tabel " + i))
                        .toList();
        List<String> notes = IntStream.range(0, remarks).mapToObj(i -> "Nr. " + i).toList();
        Chapter chapter = new Chapter(ChapterKind.OVERVIEW, "Titel", "Periode", tables, notes);
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Overblik");
    }

    private static Table table(int areas, int lines, int sentences) {
        Column column = new Column("Udviklingen i antal fuldtidspersoner", Unit.COUNT);
        List<Block> blocks =
                IntStream.range(0, areas)
                        .mapToObj(i -> new Block("Nr. " + i, Collections.nCopies(COLUMNS, column)))
                        .toList();
        List<Expression> figures = Collections.nCopies(areas * COLUMNS, new Given(1234));
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(Line.of("Ydelse " + i, Role.MEMBER, figures, ""));
        }
        Wording said = Wording.of("Det er et fald.");
        return new Table("", "Ydelsesgruppe", blocks, all, Collections.nCopies(sentences, said));
    }
}
