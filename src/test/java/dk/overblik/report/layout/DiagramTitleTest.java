package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.BesideOutermost.Said;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A title takes three lines over a chart in any program, and says less where it would take more.
 */
final class DiagramTitleTest {

    private static final List<String> NAMES = List.of("Fleksjob", "Ressourceforløb", "Efterløn");

    private static final int MOST_LINES = 3;

    @Test
    void aNarrowChartHasAShorterTitle() {
        String full = title(10_000);
        assertThat(full.replace('\u00a0', ' '))
                .isEqualTo(
                        "Fuldtidspersoner i Hedensted siden juli 2025: fleksjob steg mest (12"
                                + " flere), ressourceforløb (databrud februar 2026) faldt mest (6"
                                + " færre)");
        int brief = 0;
        for (int width = 180; width <= 600; width += 20) {
            String title = title(width);
            boolean isWhole = Chart.titleLines(full, 0.95 * width).size() <= MOST_LINES;
            assertThat(title.equals(full)).isEqualTo(isWhole);
            assertThat(title.replace('\u00a0', ' '))
                    .contains("fleksjob steg mest")
                    .contains("ressourceforløb (databrud februar 2026) faldt mest");
            brief += isWhole ? 0 : 1;
        }
        assertThat(brief).isBetween(2, 12);
    }

    /** Where no width up to the widest suits, the chart is as wide as can be. */
    @Test
    void aChartIsALittleNarrowerWhereItsTitleBreaksBadly() {
        Diagram diagram = diagram(List.of("A-dagpenge", "Syge- og barselsdagpenge", "Efterløn"));
        String full = title(diagram, 10_000);
        String brief = title(diagram, 100);
        int bad = 0;
        int mended = 0;
        for (int width = 180; width <= 600; width++) {
            double suits = DiagramTitle.upTo(diagram, width).width();
            assertThat(suits).isBetween(width - 30.0, (double) width);
            boolean isLong = Chart.titleLines(full, width).size() > MOST_LINES;
            boolean wasBad = breaksBadly(isLong ? brief : full, width);
            boolean isBad = breaksBadly(title(diagram, suits), suits);
            double widest = width;
            boolean couldBe =
                    IntStream.rangeClosed(0, 30)
                            .mapToDouble(less -> widest - less)
                            .anyMatch(each -> isGood(full, each));
            assertThat(isBad && couldBe).as("%s", width).isFalse();
            assertThat(Chart.titleLines(title(diagram, suits), suits).size())
                    .isLessThanOrEqualTo(Math.max(MOST_LINES, lines(diagram, width)));
            bad += wasBad ? 1 : 0;
            mended += wasBad && !isBad && suits < width ? 1 : 0;
        }
        assertThat(bad).isGreaterThan(100);
        assertThat(mended).isGreaterThan(30);
    }

    private static int lines(Diagram diagram, double width) {
        return Chart.titleLines(title(diagram, width), width).size();
    }

    /** In whichever room a program gives it. */
    private static boolean isGood(String title, double width) {
        return IntStream.rangeClosed(95, 103)
                .mapToDouble(percent -> percent / 100.0)
                .map(drawn -> width * drawn)
                .allMatch(
                        drawn ->
                                Chart.titleLines(title, drawn).size() <= MOST_LINES
                                        && !breaksBadly(title, drawn));
    }

    private static boolean breaksBadly(String title, double width) {
        List<String> lines = Chart.titleLines(title, width);
        String last = lines.get(lines.size() - 1);
        double widest =
                lines.stream().mapToDouble(line -> TextWidth.of(line, 11, true)).max().orElse(0);
        return lines.stream().anyMatch(line -> line.endsWith(" A-") || line.endsWith("\u00a0A-"))
                || (lines.size() > 1 && TextWidth.of(last, 11, true) < 0.3 * widest);
    }

    /** Bars keep their room, and with it their names, whatever the title takes. */
    @Test
    void barsAreNotLowerForALongTitle() {
        for (int width = 180; width <= 600; width += 20) {
            int lines = Chart.titleLines(title(width), width).size();
            double bars = diagram().height(Diagram.BarRoom.LOW, 0);
            assertThat(DiagramSheet.height(diagram(), width, Diagram.BarRoom.LOW, 0))
                    .isEqualTo(bars + 13 * (lines - 1));
        }
    }

    /** Whatever it says of its figures, it follows them: the cell is a formula. */
    @Test
    void theShorterOneIsLive() {
        assertThat(cell(diagram(), 200)).isInstanceOf(PageCell.Content.Formula.class);
    }

    /** However much has to be known of however many, a cell has room for what is said. */
    @ParameterizedTest
    @CsvSource({"10, 1", "16, 4", "30, 12", "60, 60", "300, 90"})
    void theCellHasRoomForTheTitle(int many, int breaks) {
        List<String> names = IntStream.range(0, many).mapToObj(i -> "Y-delse nummer " + i).toList();
        List<Said> broken =
                IntStream.range(0, many)
                        .mapToObj(i -> Said.of("databrud i sag " + i % breaks))
                        .toList();
        Extremes ends = Extremes.of(new Extremes.Lines(names, true, broken), Unit.COUNT);
        List<Diagram.Point> points =
                IntStream.range(0, many)
                        .mapToObj(i -> new Diagram.Point(names.get(i), List.of(new Given(i - 5))))
                        .toList();
        Diagram diagram =
                new Diagram(
                                Chart.Kind.BARS,
                                Diagram.Spot.BESIDE_TEXT,
                                titled("Siden juli 2025: ", ends),
                                "Søjler.",
                                "Ydelsesgruppe",
                                Unit.COUNT,
                                List.of("Udvikling"),
                                0,
                                points,
                                -1)
                        .titledInShort(titled("Siden juli 2025: ", ends.unsized()));
        for (double width : List.of(200.0, 600.0)) {
            PageCell.Content title =
                    DiagramSheet.of(diagram, width, 200)
                            .page()
                            .rows()
                            .get(0)
                            .cells()
                            .get(0)
                            .content();
            int length =
                    title instanceof PageCell.Content.Formula live ? live.formula().length() : 0;
            assertThat(length).isLessThanOrEqualTo(PageCell.Content.Formula.LONGEST);
        }
    }

    private static String title(double width) {
        return title(diagram(), width);
    }

    private static String title(Diagram diagram, double width) {
        PageCell.Content.Formula live = (PageCell.Content.Formula) cell(diagram, width);
        return ((PageCell.Content.Text) live.cached()).text();
    }

    private static PageCell.Content cell(Diagram diagram, double width) {
        DiagramSheet sheet = DiagramSheet.of(diagram, width, 200);
        return sheet.page().rows().get(0).cells().get(0).content();
    }

    private static Diagram diagram() {
        return diagram(NAMES);
    }

    private static Diagram diagram(List<String> names) {
        List<Double> changes = List.of(12.0, -6.0, 1.0);
        Extremes ends =
                Extremes.of(
                        new Extremes.Lines(
                                names,
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
        return new Diagram.Point(NAMES.get(number), List.of(new Given(changes.get(number))));
    }

    private static Wording titled(String opening, Extremes ends) {
        return new Wording(List.of(new Words(opening), ends), opening);
    }
}
