package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.PageCell;
import dk.overblik.report.chapter.BesideOutermost.Said;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A title takes three lines over a chart, and says less where it would take more. */
final class DiagramTitleTest {

    private static final List<String> NAMES = List.of("Fleksjob", "Ressourceforløb", "Efterløn");

    private static final int MOST_LINES = 3;

    @Test
    void aNarrowChartHasAShorterTitle() {
        int brief = 0;
        for (int width = 180; width <= 600; width += 20) {
            String title = title(width);
            boolean whole = title.contains("i Hedensted") && title.contains("(12 flere)");
            assertThat(title.contains("i Hedensted")).isEqualTo(title.contains("(12 flere)"));
            String full =
                    "Fuldtidspersoner i Hedensted siden juli 2025: fleksjob steg mest ("
                            + "12 flere), ressourceforløb faldt mest (6 færre, databrud februar 2026)";
            assertThat(whole).isEqualTo(Chart.titleLines(full, width) <= MOST_LINES);
            assertThat(title).contains("fleksjob").contains("ressourceforløb");
            brief += whole ? 0 : 1;
        }
        assertThat(brief).isBetween(2, 12);
    }

    /** Bars keep their room, and with it their names, whatever the title takes. */
    @Test
    void barsAreNotLowerForALongTitle() {
        for (int width = 180; width <= 600; width += 20) {
            int lines = Chart.titleLines(title(width), width);
            double bars = diagram().height(Diagram.BarRoom.LOW, 0);
            assertThat(DiagramSheet.height(diagram(), width, Diagram.BarRoom.LOW, 0))
                    .isEqualTo(bars + 13 * (lines - 1));
        }
    }

    /** Whatever it says of its figures, it follows them: the cell is a formula. */
    @Test
    void theShorterOneIsLive() {
        assertThat(cell(200)).isInstanceOf(PageCell.Content.Formula.class);
    }

    private static String title(double width) {
        PageCell.Content.Formula live = (PageCell.Content.Formula) cell(width);
        return ((PageCell.Content.Text) live.cached()).text().replace('\u00a0', ' ');
    }

    private static PageCell.Content cell(double width) {
        DiagramSheet sheet = DiagramSheet.of(diagram(), width, 200);
        return sheet.page().rows().get(0).cells().get(0).content();
    }

    private static Diagram diagram() {
        List<Double> changes = List.of(12.0, -6.0, 1.0);
        Extremes ends =
                Extremes.of(
                        new Extremes.Lines(
                                NAMES,
                                true,
                                List.of(
                                        Said.NOTHING,
                                        Said.of("databrud februar 2026"),
                                        Said.NOTHING)),
                        Unit.COUNT);
        return new Diagram(
                        Chart.Kind.BARS,
                        Diagram.Spot.BESIDE_TEXT,
                        titled("Fuldtidspersoner i Hedensted siden juli 2025: ", ends),
                        "Søjler.",
                        "Ydelsesgruppe",
                        Unit.COUNT,
                        List.of("Udvikling"),
                        0,
                        List.of(point(0, changes), point(1, changes), point(2, changes)),
                        -1)
                .titledInShort(titled("Fuldtidspersoner siden juli 2025: ", ends.unsized()));
    }

    private static Diagram.Point point(int number, List<Double> changes) {
        return new Diagram.Point(
                NAMES.get(number), List.of(new Expression.Given(changes.get(number))));
    }

    private static Wording titled(String opening, Extremes ends) {
        return new Wording(List.of(new Words(opening), ends), opening);
    }
}
