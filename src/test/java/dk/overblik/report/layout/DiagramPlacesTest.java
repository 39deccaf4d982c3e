package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A diagram beside a table stands close to it, and is seen whole on a small screen. */
class DiagramPlacesTest {

    /** What a program draws columns wider than they are, and how much of a sheet it then shows. */
    private static final double WIDER = 1.125;

    private static final double SCREEN = 888;
    private static final int LINES = 11;
    private static final String CAPTION =
            "Alle kommuner i udtrækket efter fuldtidspersoner i pct. af arbejdsstyrken";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void besideATableNothingIsCutAtTheEdgeOfTheScreen(int columns) {
        Chart.Anchor anchor = placed(columns, "");
        PageGrid grid = new PageGrid(widths(columns), List.of());
        double left = grid.right(anchor) - anchor.width();
        assertThat(left).isCloseTo(grid.left(columns + 1) + 10, within(1e-6));
        assertThat(left * WIDER + anchor.width()).isLessThanOrEqualTo(SCREEN);
        assertThat(anchor.aside()).isBetween(0.0, 48.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lille grundlag", "lille grundlag: Hedensted; databrud"})
    void noRemarkBesideALineIsCovered(String remark) {
        Chart.Anchor anchor = placed(3, remark);
        PageGrid grid = new PageGrid(widths(3), List.of());
        double remarked = PageGrid.points(TextWidth.of(remark, 10, false));
        assertThat(anchor.aside()).isZero();
        assertThat(grid.left(anchor.column())).isGreaterThan(grid.left(4) + remarked);
    }

    /** Its lowest bars are those that its title names, be they below the edge of the screen. */
    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void besideALowerTableOfALongPageBarsAreLowWhereTheyWouldNotBeSeen(int above) {
        List<Table> tables = List.of(table(5, 2, ""), table(2, 30, ""));
        Chapter chapter =
                new Chapter(ChapterKind.BRIEF, "Titel", "Maj 2025", tables, List.of())
                        .with(Optional.of(diagram()));
        DiagramPlaces places = new DiagramPlaces(chapter, widths(5));
        PageRows rows = new PageRows();
        rows.title("Titel", "Maj 2025");
        for (int i = 0; i < 50; i++) {
            rows.blank();
        }
        places.table(above, above + 1);
        places.table(above + 5, above + 6);
        Chart.Anchor anchor = places.anchor(chapter.drawn().get(0), rows);
        assertThat(anchor.row()).isEqualTo(above + 5);
        double low = Diagram.BarRoom.LOW.around() + LINES * Diagram.BarRoom.LOW.each();
        double usual = Diagram.BarRoom.USUAL.around() + LINES * Diagram.BarRoom.USUAL.each();
        double seen = 385 - rows.top(anchor.row());
        assertThat(anchor.height()).isEqualTo(Math.max(low, Math.min(usual, seen)));
    }

    /** Above it they would fill a paper of their own, and their names would stand on each other. */
    @ParameterizedTest
    @ValueSource(ints = {26, 29, 40})
    void theBarsOfALongTableStandBesideItLineByLine(int count) {
        Chapter chapter =
                new Chapter(
                                ChapterKind.MUNICIPALITIES,
                                "Titel",
                                "Maj 2025",
                                List.of(table(3, count, "")),
                                List.of())
                        .with(Optional.of(diagram(count)));
        DiagramPlaces places = new DiagramPlaces(chapter, widths(3));
        PageRows rows = new PageRows();
        rows.title("Titel", "Maj 2025");
        for (int i = 0; i <= count; i++) {
            rows.blank();
        }
        places.table(rows.underTitle(), rows.underTitle() + 1);
        assertThat(places.above(rows, 0)).isEmpty();
        places.table(rows.underTitle(), rows.underTitle() + 1);
        Chart.Anchor anchor = places.anchor(chapter.drawn().get(0), rows);
        PageGrid grid = new PageGrid(widths(3), List.of());
        assertThat(grid.right(anchor) - anchor.width()).isGreaterThan(grid.left(4));
        assertThat(grid.right(anchor)).isLessThanOrEqualTo(DiagramPlaces.WIDEST_PAGE);
        assertThat(anchor.height() / count).isGreaterThan(Diagram.BarRoom.LOW.each() + 1);
    }

    /** A caption has the rest of its row, which a diagram over it would cut off. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 12, 16})
    void noCaptionRunsUnderADiagram(int words) {
        String caption = String.join(" ", Collections.nCopies(words, "Kommuner"));
        Chapter chapter =
                new Chapter(
                                ChapterKind.MUNICIPALITIES,
                                "Titel",
                                "Maj 2025",
                                List.of(table(2, LINES, "").captioned(caption)),
                                List.of())
                        .with(Optional.of(diagram()));
        DiagramPlaces places = new DiagramPlaces(chapter, widths(2));
        PageRows rows = new PageRows();
        rows.title("Titel", "Maj 2025");
        for (int i = 0; i <= LINES; i++) {
            rows.blank();
        }
        int start = rows.underTitle();
        places.table(start, start + 2);
        Chart.Anchor anchor = places.anchor(chapter.drawn().get(0), rows);
        double left = new PageGrid(widths(2), List.of()).right(anchor) - anchor.width();
        boolean reaches = PageGrid.points(TextWidth.of(caption, 11, true)) > left;
        assertThat(anchor.row()).isEqualTo(reaches ? start + 1 : start);
    }

    /** A table's sentences go as far as they go, and a diagram is white. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 11, 19, 24, 25, 30, 60, 98})
    void noSentenceRunsUnderADiagram(int count) {
        for (String caption : List.of("", "Alle kommuner", CAPTION)) {
            for (int words = 1; words <= 17; words += 2) {
                assertNoSentenceIsCovered(count, caption, words);
            }
        }
    }

    private static void assertNoSentenceIsCovered(int count, String caption, int words) {
        String said = String.join(" ", Collections.nCopies(words, "Hedensted"));
        Table table = table(3, count, "", said(said)).captioned(caption);
        Chapter chapter =
                new Chapter(ChapterKind.PLACEMENT, "Titel", "Maj", List.of(table), List.of())
                        .with(Optional.of(diagram(count)));
        DiagramPlaces places = new DiagramPlaces(chapter, widths(3));
        PageRows rows = new PageRows();
        rows.title("Titel", "Maj 2025");
        int start = rows.size() - 1;
        int first = start + (caption.isEmpty() ? 1 : 2);
        int sentence = first + count + 1;
        while (rows.size() < sentence + 2) {
            rows.blank();
        }
        places.table(start, first);
        Chart.Anchor anchor = places.anchor(chapter.drawn().get(0), rows);
        double left = new PageGrid(widths(3), List.of()).right(anchor) - anchor.width();
        boolean above = rows.top(anchor.row()) + anchor.height() < rows.top(sentence);
        boolean beside = PageGrid.points(TextWidth.of(said, 10, false)) <= left;
        boolean below = anchor.row() > sentence;
        assertThat(above || beside || below).as(count + caption + words).isTrue();
    }

    private static List<Wording> said(String words) {
        return List.of(new Wording(List.of(new Words(words)), words));
    }

    private static List<Double> widths(int columns) {
        return Stream.concat(Stream.of(24.0), Collections.nCopies(columns, 12.0).stream()).toList();
    }

    private static Table table(int columns, int count, String remark) {
        return table(columns, count, remark, List.of());
    }

    private static Table table(int columns, int count, String remark, List<Wording> sentences) {
        List<Line> lines =
                Collections.nCopies(
                        count,
                        Line.of(
                                "Hedensted",
                                Role.MEMBER,
                                Collections.nCopies(columns, new Given(500)),
                                remark));
        Block block = new Block("", Collections.nCopies(columns, new Column("Antal", Unit.COUNT)));
        return new Table("", "Område", List.of(block), lines, sentences);
    }

    private static Diagram diagram() {
        return diagram(LINES);
    }

    private static Diagram diagram(int bars) {
        return new Diagram(
                Chart.Kind.BARS,
                Diagram.Spot.BESIDE_FIRST_TABLE,
                new Wording(List.of(new Words("Titel")), "Titel"),
                "Søjler.",
                "Område",
                Unit.COUNT,
                List.of("Antal"),
                0,
                Collections.nCopies(bars, new Diagram.Point("Hedensted", List.of(new Given(500)))),
                -1);
    }

    private static Chart.Anchor placed(int columns, String remark) {
        Chapter chapter =
                new Chapter(
                                ChapterKind.MUNICIPALITIES,
                                "Titel",
                                "Maj 2025",
                                List.of(table(columns, LINES, remark)),
                                List.of())
                        .with(Optional.of(diagram()));
        DiagramPlaces places = new DiagramPlaces(chapter, widths(columns));
        PageRows rows = new PageRows();
        rows.title("Titel", "Maj 2025");
        for (int i = 0; i <= LINES; i++) {
            rows.blank();
        }
        places.table(rows.underTitle(), rows.underTitle() + 1);
        return places.anchor(chapter.drawn().get(0), rows);
    }
}
