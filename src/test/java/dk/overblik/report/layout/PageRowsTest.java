package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on top of a page is whole on the narrowest paper. */
final class PageRowsTest {

    private static final List<String> WORDS =
            List.of("Hedensted", "og", "RAR", "Østjylland,", "3.", "kvartal", "2017", "mangler");

    @Test
    void aPeriodLineThatFitsStandsOnOneLine() {
        assertThat(periodLines("Hedensted, maj 2025. Udvikling siden maj 2024."))
                .containsExactly("Hedensted, maj 2025. Udvikling siden maj 2024.");
        assertThat(periodLines("")).containsExactly("");
    }

    @Test
    void aLongOneGoesOnWithTheSentenceThatDoesNotFit() {
        String areas = "Hedensted og RAR Østjylland, 3. kvartal 2017.";
        String since = "Udvikling siden 3. kvartal 2016.";
        String caveat = "Viser 3. kvartal 2017, da tal for " + words(3) + " mangler i juni 2025.";
        assertThat(periodLines(areas + " " + since + " " + caveat))
                .containsExactly(areas + " " + since, caveat);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noneIsWiderThanPaperThatStands(int seed) {
        Random random = new Random(seed);
        String line =
                IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(i -> sentence(random))
                        .collect(Collectors.joining(" "));
        List<String> lines = periodLines(line);
        assertThat(String.join(" ", lines)).isEqualTo(line);
        assertThat(lines)
                .allSatisfy(
                        each ->
                                assertThat(TextWidth.of(each, 10, false))
                                        .isLessThanOrEqualTo(PageRows.WIDEST_LINE));
    }

    private static String sentence(Random random) {
        return "Viser "
                + IntStream.range(0, random.nextInt(40))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "))
                + ".";
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "fuldtidspersoner"));
    }

    /** What stands between the title and the blank row under it. */
    private static List<String> periodLines(String line) {
        PageRows rows = new PageRows();
        rows.title("Titel", line);
        assertThat(rows.rows().get(rows.underTitle()).cells()).isEmpty();
        assertThat(rows.underTitle()).isEqualTo(rows.size() - 1);
        return rows.rows().subList(1, rows.underTitle()).stream()
                .map(Page.Row::cells)
                .map(cells -> cells.get(0))
                .filter(cell -> cell.look() == Look.PERIOD_LINE)
                .map(cell -> ((PageCell.Content.Text) cell.content()).text())
                .toList();
    }
}
