package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a last column go on into the next ones; their heading, which may break, does not. */
class HeadingHeightTest {

    private static final int FIGURES = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Område",
                "Det mindste fælles område",
                "Det mindste område, som den er i sammen med den egen kommune"
            })
    void aRowOfHeadingsIsAsHighAsTheyAre(String heading) {
        Page page = page(heading);
        double inside = page.columnWidths().get(2) - 1.7;
        int lines = TextWidth.lines(heading, inside, 9, true).size();
        assertThat(height(page)).isEqualTo(height(page("x")) + 12.5 * (lines - 1));
        assertThat(lines > 1).isEqualTo(heading.contains(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAR Sjælland", "Region Midtjylland"})
    void wordsThatGoOnWidenNoColumn(String words) {
        assertThat(page("Område", words).columnWidths())
                .isEqualTo(page("Område", "x").columnWidths());
    }

    /** An empty strip to the right would look like a column that somebody forgot to fill. */
    @ParameterizedTest
    @ValueSource(strings = {"RAR", "RAR Sjælland", "Region Midtjylland og Region Nordjylland"})
    void aRowGoesNoFartherThanItsWords(String words) {
        Page page = page("Område", words);
        List<Double> widths = page.columnWidths();
        double needed = TextWidth.of(words, 10, false);
        for (Page.Row row : page.rows()) {
            if (row.cells().size() > 2 && row.cells().get(0).look() == Look.OWN_LABEL) {
                int end = row.cells().size();
                double there = widths.subList(2, end).stream().mapToDouble(w -> w).sum();
                assertThat(there).isGreaterThan(needed);
                assertThat(end == 3 || there - widths.get(end - 1) < needed + 2.5).isTrue();
            }
        }
    }

    private static double height(Page page) {
        return page.rows().stream()
                .filter(row -> row.cells().size() > 1)
                .filter(row -> row.cells().get(2).look() == Look.TEXT_HEADING)
                .mapToDouble(Page.Row::height)
                .findFirst()
                .orElseThrow();
    }

    private static Page page(String heading) {
        return page(heading, "RAR Østjylland");
    }

    private static Page page(String heading, String words) {
        Column figure = new Column("Median", Unit.COUNT);
        Line above = Line.of("Måling", Role.MEMBER, Collections.nCopies(FIGURES, new Given(7)), "");
        Table wide =
                new Table(
                        "",
                        "Måling",
                        List.of(new Block("", Collections.nCopies(FIGURES, figure))),
                        List.of(above),
                        List.of());
        Line line =
                new Line(
                        "Hedensted",
                        Role.OWN,
                        List.of(Cell.of(new Given(7)), Cell.of(Wording.of(words))),
                        "");
        Table list =
                new Table(
                        "",
                        "Kommune",
                        List.of(new Block("", List.of(figure, new Column(heading, Unit.WORDS)))),
                        List.of(line, line),
                        List.of());
        Chapter chapter =
                new Chapter(
                        ChapterKind.PLACEMENT, "Titel", "Periode", List.of(wide, list), List.of());
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Placering");
    }
}
