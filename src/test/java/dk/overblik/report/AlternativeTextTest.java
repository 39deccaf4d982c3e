package dk.overblik.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.report.choice.Wishes;
import dk.overblik.sheet.Range;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a chart to those who do not see it stays true when a figure is corrected. */
class AlternativeTextTest {

    private static final String MADE = "Da rapporten blev lavet: ";

    /** What may be told in digits: periods, the start of an index, and who has no bar. */
    private static final String LASTING =
            "\\p{L}+ \\d{4}|\\d\\. (?:kvartal|halvår) \\d{4}|= 100|under 50|16-66 år|\\b20\\d{2}\\b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmark-y30r21.xlsx",
                "kontanthjaelp-y60a02.xlsx",
                "hedensted-2017-09.xlsx",
                "hedensted-tabel-1b-2017-02.xlsx"
            })
    void figuresAndOrderAreThoseOfTheDayOfMaking(String name) throws IOException {
        int told = 0;
        List<Page> pages = StoredExport.of(name).published(Wishes.none()).pages();
        for (Page page : pages) {
            for (Chart chart : page.charts()) {
                String words = chart.description();
                PageCell.Content title = title(pages, chart);
                if (title instanceof PageCell.Content.Formula live) {
                    String now = ((PageCell.Content.Text) live.cached()).text();
                    String said = MADE + now;
                    assertThat(words.replace('\u00a0', ' '))
                            .startsWith(said.replace('\u00a0', ' '));
                    words = words.substring(said.length());
                }
                assertThat(words.replaceAll(LASTING, "")).doesNotContainPattern("\\d");
                assertThat(words).doesNotContain("største", "mindste", "mest");
                if (words.contains("sorteret")) {
                    assertThat(words).contains("da rapporten blev lavet");
                }
                told++;
            }
        }
        assertThat(told).isPositive();
    }

    private static PageCell.Content title(List<Page> pages, Chart chart) {
        Page page =
                pages.stream()
                        .filter(each -> each.name().equals(chart.title().page()))
                        .findFirst()
                        .orElseThrow();
        Range cell = chart.title().cells();
        return page.rows().get(cell.firstRow()).cells().get(cell.firstColumn()).content();
    }
}
