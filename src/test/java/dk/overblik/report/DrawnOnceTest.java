package dk.overblik.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.choice.Wishes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn on one sheet of a report is not drawn on another. */
class DrawnOnceTest {

    private static final String FEW = "er ikke med i diagrammet";

    @ParameterizedTest
    @MethodSource("dk.overblik.report.StoredExport#names")
    void noTwoSheetsDrawTheSameFigures(String name) throws IOException {
        Report.Published report = StoredExport.of(name).published(Wishes.none());
        List<Map<String, List<Double>>> drawn = new ArrayList<>();
        int all = 0;
        for (Chapter chapter : report.chapters()) {
            if (chapter.kind() != ChapterKind.MUNICIPALITIES) {
                chapter.drawn().forEach(diagram -> drawn.add(figures(diagram)));
            }
            all += chapter.drawn().size();
        }
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(report.pages().stream().mapToInt(page -> page.charts().size()).sum())
                .isEqualTo(all);
        assertThat(retold(report)).isEmpty();
    }

    /** Counts drawn alone though another sheet draws the same as an index against others. */
    private static List<String> retold(Report.Published report) {
        List<Diagram> drawn = report.chapters().stream().flatMap(c -> c.drawn().stream()).toList();
        Set<Set<Observation>> curves =
                drawn.stream()
                        .filter(diagram -> diagram.kind() == Chart.Kind.INDEX)
                        .map(DrawnOnceTest::observed)
                        .collect(Collectors.toSet());
        return drawn.stream()
                .filter(diagram -> diagram.kind() == Chart.Kind.LINES)
                .filter(diagram -> diagram.unit() == Unit.COUNT)
                .filter(own -> curves.stream().anyMatch(curve -> curve.containsAll(observed(own))))
                .map(Diagram::said)
                .toList();
    }

    private static Set<Observation> observed(Diagram diagram) {
        return diagram.points().stream()
                .map(point -> point.figures().get(diagram.leading()))
                .flatMap(Expression::observations)
                .collect(Collectors.toSet());
    }

    /** How many there have been is in two other charts already; how that has changed in none. */
    @Test
    void anOverviewOfOneBenefitDrawsNoThirdCurve() throws IOException {
        Report.Published report =
                StoredExport.of("kontanthjaelp-y60a02.xlsx").published(Wishes.none());
        Chapter overview = chapter(report, ChapterKind.OVERVIEW);
        assertThat(overview.drawn())
                .singleElement()
                .satisfies(diagram -> assertThat(diagram.unit()).isEqualTo(Unit.PERCENT));
        // A template that asks for it still has the other.
        assertThat(overview.diagrams()).hasSize(2);
        assertThat(drawn(report, ChapterKind.BRIEF)).hasSize(1);
    }

    /** One row, and what the first sheet says of it, would be a paper that is all but empty. */
    @ParameterizedTest
    @MethodSource("dk.overblik.report.StoredExport#names")
    void noOverviewIsOneRowAlone(String name) throws IOException {
        StoredExport.of(name).published(Wishes.none()).chapters().stream()
                .filter(chapter -> chapter.kind() == ChapterKind.OVERVIEW)
                .filter(chapter -> chapter.tables().get(0).lines().size() == 1)
                .forEach(chapter -> assertThat(chapter.drawn()).hasSize(1));
    }

    /** Of the 25 in Samsø a bar is left out, which has to be said where the others are drawn. */
    @Test
    void whatIsToBeSaidOfADiagramStandsWhereItIsDrawn() throws IOException {
        Report.Published report =
                StoredExport.of("kontanthjaelp-y60a02.xlsx").published(Wishes.none());
        Chapter own = chapter(report, ChapterKind.MUNICIPALITIES);
        assertThat(own.notes()).anyMatch(note -> note.contains(FEW));
        Chapter summary =
                new Chapter(ChapterKind.BRIEF, "", "", List.of(), List.of())
                        .with(own.diagrams().stream().findFirst());
        assertThat(summary.notes()).singleElement().satisfies(n -> assertThat(n).contains(FEW));
        assertThat(own.after(summary).notes()).isNotEmpty().noneMatch(note -> note.contains(FEW));
    }

    /** The municipalities keep theirs; whoever hears the other is led to the sheet of its table. */
    @Test
    void aDiagramOfAnotherSheetNamesIt() throws IOException {
        Report.Published report =
                StoredExport.of("hedensted-tabel-1b-2017-02.xlsx").published(Wishes.none());
        assertThat(drawn(report, ChapterKind.MUNICIPALITIES)).hasSize(1);
        assertThat(drawn(report, ChapterKind.BRIEF))
                .singleElement()
                .satisfies(
                        diagram ->
                                assertThat(diagram.description())
                                        .endsWith("i tabellen på arket Kommuner."));
    }

    /** An index that begins with another month than its sheet's is not to be looked for there. */
    @Test
    void anIndexOfItsOwnLeadsToWhatItIsMadeOf() throws IOException {
        Report.Published report =
                StoredExport.of("kontanthjaelp-y60a02.xlsx").published(Wishes.none());
        Diagram brief = drawn(report, ChapterKind.BRIEF).get(0);
        assertThat(brief.description())
                .endsWith(
                        " Antallene, som indekset er beregnet af, står i tabellen på arket"
                                + " Udvikling.");
        assertThat(brief.outsideWorkbook().description())
                .endsWith(" Antallene, som indekset er beregnet af, står i projektmappen.");
        assertThat(drawn(report, ChapterKind.DEVELOPMENT).get(0).description())
                .endsWith(" Tallene står i tabellen på arket Udvikling.");
    }

    private static List<Diagram> drawn(Report.Published report, ChapterKind kind) {
        return chapter(report, kind).drawn();
    }

    private static Chapter chapter(Report.Published report, ChapterKind kind) {
        return report.chapters().stream()
                .filter(chapter -> chapter.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<Double>> figures(Diagram diagram) {
        Map<String, List<Double>> figures = new TreeMap<>();
        diagram.points()
                .forEach(
                        point ->
                                figures.put(
                                        point.category(),
                                        point.figures().stream()
                                                .map(figure -> value(figure.figure()))
                                                .toList()));
        return figures;
    }

    private static double value(Figure figure) {
        return figure instanceof Figure.Known known ? known.value() : -1e9;
    }
}
