package dk.overblik.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.PageCell.Content.Text;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.choice.Wishes;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a table is said wherever it is shown, and listed once. */
class RemarkOfTableTest {

    private static final String PARTS = "De viste ydelser er kun en del af alle ydelser.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hedensted-resultatmaal-2017-kvt3.xlsx",
                "hedensted-udgifter-2017-kvt3.xlsx",
                "hedensted-2017-09.xlsx"
            })
    void thatThePartsAreNotAllIsSaidUnderEachOfTheirTables(String name) throws IOException {
        Report.Published report = StoredExport.of(name).published(Wishes.none());
        List<Chapter> showing =
                report.chapters().stream()
                        .filter(
                                chapter ->
                                        chapter.tables().stream()
                                                .anyMatch(
                                                        t ->
                                                                t.caption()
                                                                        .contains(
                                                                                "ordelt på ydelser")))
                        .toList();
        Predicate<String> isIt = said -> said.contains(PARTS);
        boolean any = showing.stream().anyMatch(c -> c.footnotes().stream().anyMatch(isIt));
        assertThat(any).isEqualTo(!showing.isEmpty());
        assertThat(showing)
                .allSatisfy(c -> assertThat(c.footnotes().stream().filter(isIt)).hasSize(1));
        long listed =
                report.pages().get(report.pages().size() - 1).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(
                                cell ->
                                        cell.content() instanceof Text text
                                                && isIt.test(text.text()))
                        .count();
        assertThat(listed).isEqualTo(any ? 1 : 0);
    }
}
