package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Page;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far the tables of a page are from each other. */
final class CloseTablesTest {

    private static final double PAPER = 853;
    private static final double USUAL = 14.25;
    private static final double CLOSE = 9;

    /** No further paper is begun for a few lines that the room between tables holds. */
    @Test
    void tablesAreCloseWhereThatSavesAPaper() {
        int saved = 0;
        for (int lines = 20; lines <= 60; lines++) {
            Page page = page(lines);
            double height = page.rows().stream().mapToDouble(Page.Row::height).sum();
            long blank = blank(page, USUAL) + blank(page, CLOSE);
            boolean isClose = blank(page, CLOSE) == blank;
            double closest = height - (isClose ? 0 : blank * (USUAL - CLOSE));
            double usual = closest + blank * (USUAL - CLOSE);
            assertThat(isClose)
                    .as("%s lines, %s to %s", lines, closest, usual)
                    .isEqualTo(closest <= PAPER && usual > PAPER);
            saved += isClose ? 1 : 0;
        }
        assertThat(saved).isBetween(1, 5);
    }

    private static long blank(Page page, double height) {
        return page.rows().stream()
                .filter(row -> row.cells().isEmpty() && row.height() == height)
                .count();
    }

    private static Page page(int lines) {
        List<Column> columns =
                Stream.of("juli 2025", "juli 2026").map(n -> new Column(n, Unit.COUNT)).toList();
        Line line = Line.of("Ledighed", Role.MEMBER, Collections.nCopies(2, new Given(4_612)), "");
        List<Block> area = List.of(new Block("Hedensted", columns));
        List<Table> tables =
                Stream.of(5, 7, lines - 12)
                        .map(n -> new Table("Antal", "Mål", area, copies(n, line), List.of()))
                        .toList();
        Chapter chapter =
                new Chapter(ChapterKind.GOALS, "Titel", "Periode", tables, List.of("Kilde: X."));
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Mål");
    }

    private static List<Line> copies(int count, Line line) {
        return Collections.nCopies(count, line);
    }
}
