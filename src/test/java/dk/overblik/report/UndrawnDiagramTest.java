package dk.overblik.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.model.Source;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.report.choice.Wishes;
import dk.overblik.writing.lint.Lint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One diagram that Excel could not show costs no other, and no figure. */
class UndrawnDiagramTest {

    @ParameterizedTest
    @ValueSource(strings = {Run.HEDENSTED, "benchmark-y30r21.xlsx", "kontanthjaelp-y60a02.xlsx"})
    void theReportIsTheSameWithoutItAndSaysSo(String name) throws IOException {
        StoredExport export = StoredExport.of(name);
        Report.Published whole = export.published(Wishes.none());
        int left = 0;
        for (Page page : whole.pages()) {
            for (int i = 0; i < page.charts().size(); i++) {
                Report without =
                        export.report().without(Set.of(new Report.LeftDiagram(page.name(), i)));
                Report.Published other = export.published(without, Wishes.none());
                assertLeft(whole, other, page, i, export.places());
                left++;
            }
        }
        assertThat(left).isPositive();
    }

    private static void assertLeft(
            Report.Published whole,
            Report.Published without,
            Page page,
            int number,
            Map<Source, String> places) {
        String said = "I arket " + page.name() + " mangler et diagram, da Excel ikke kan vise det.";
        assertThat(without.remarks()).anyMatch(remark -> remark.startsWith(said));
        assertThat(texts(without, "Noter")).anyMatch(text -> text.startsWith(said));
        assertThat(Lint.findings(without.pages(), places.values())).isEmpty();
        for (Page each : without.pages()) {
            Page before = page(whole, each.name());
            List<String> drawn = drawn(before);
            if (each.name().equals(page.name())) {
                drawn.remove(number);
            }
            assertThat(drawn(each)).isEqualTo(drawn);
            if (!each.name().startsWith("Grundlag")) {
                assertThat(numbers(each)).isEqualTo(numbers(before));
            }
        }
    }

    private static Page page(Report.Published report, String name) {
        return report.pages().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> drawn(Page page) {
        return new ArrayList<>(page.charts().stream().map(Chart::description).toList());
    }

    private static Stream<PageCell.Content> shown(Page page) {
        return page.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(PageCell::content)
                .map(c -> c instanceof PageCell.Content.Formula computed ? computed.cached() : c);
    }

    private static List<PageCell.Content> numbers(Page page) {
        return shown(page).filter(PageCell.Content.Number.class::isInstance).toList();
    }

    private static List<String> texts(Report.Published report, String page) {
        return shown(page(report, page))
                .filter(PageCell.Content.Text.class::isInstance)
                .map(text -> ((PageCell.Content.Text) text).text())
                .toList();
    }
}
