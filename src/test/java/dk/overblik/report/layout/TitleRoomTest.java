package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.page.UnbrokenText;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tables of a page leave the title of a diagram beside them. */
final class TitleRoomTest {

    private static final String TITLE =
            "Udgifter pr. person, ydelser med tal: kontanthjælp faldt mest, A-dagpenge (databrud)"
                    + " steg mest";

    /** Where labels of two words on two lines give it the room, and only there. */
    @Test
    void labelsGiveWayToATitleThatWouldPartAWord() {
        int mended = 0;
        for (int letters = 12; letters <= 30; letters++) {
            String label = "a".repeat(10) + " " + "b".repeat(letters);
            Page page = page(label);
            Chart chart = page.charts().get(0);
            double labels = page.columnWidths().get(0);
            double whole = TextWidth.of(label, 10, false) + 1.28;
            double usual = PageGrid.points(Math.max(whole, labels)) - PageGrid.points(labels);
            boolean gaveWay = labels < whole && isWell(chart.anchor().width());
            assertThat(isWell(chart.anchor().width()) || !isWell(chart.anchor().width() + 15))
                    .as("%s: %s", label, chart.anchor())
                    .isTrue();
            assertThat(TextWidth.lines(label, labels - 1.28, 10, false)).hasSizeBetween(1, 2);
            mended += gaveWay && !isWell(chart.anchor().width() - usual) ? 1 : 0;
        }
        assertThat(mended).isPositive();
    }

    private static boolean isWell(double width) {
        return IntStream.rangeClosed(95, 103)
                .mapToDouble(percent -> percent / 100.0)
                .mapToObj(drawn -> Chart.titleLines(UnbrokenText.title(TITLE), drawn * width))
                .noneMatch(
                        lines ->
                                lines.size() > 3
                                        || lines.stream().anyMatch(line -> line.endsWith("A-")));
    }

    private static Page page(String label) {
        List<Column> columns =
                Stream.of(
                                "3. kvartal 2016",
                                "3. kvartal 2017",
                                "Udvikling i kr.",
                                "Udvikling i pct.")
                        .map(name -> new Column(name, Unit.COUNT))
                        .toList();
        Line line = Line.of(label, Role.MEMBER, Collections.nCopies(4, new Given(4_612)), "");
        Line other = Line.of("Ledighed", Role.MEMBER, Collections.nCopies(4, new Given(461)), "");
        List<Line> lines = new ArrayList<>(Collections.nCopies(40, other));
        lines.add(line);
        Table table = new Table("", "Mål", List.of(new Block("", columns)), lines, List.of());
        Chapter chapter =
                new Chapter(ChapterKind.BRIEF, "Titel", "Periode", List.of(table), List.of())
                        .with(Optional.of(diagram()));
        Basis basis = Basis.of("Grundlag", List.of(), List.of());
        DiagramCells drawn = DiagramCells.of(List.of(chapter), basis);
        return new ChapterPage(chapter, basis, drawn, Contents.NONE).page("Kort fortalt");
    }

    private static Diagram diagram() {
        return new Diagram(
                Chart.Kind.BARS,
                Diagram.Spot.BESIDE_FIRST_TABLE,
                new Wording(List.of(new Words(TITLE)), TITLE),
                "Søjler.",
                "Ydelsesgruppe",
                Unit.COUNT,
                List.of("Udvikling"),
                0,
                Stream.of(30, -30, 12)
                        .map(n -> new Diagram.Point("Ydelse " + n, List.of(new Given(n))))
                        .toList(),
                -1);
    }
}
