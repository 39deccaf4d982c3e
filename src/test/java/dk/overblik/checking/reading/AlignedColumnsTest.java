package dk.overblik.checking.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedColumnsTest {

    private static List<List<String>> cells(String table) {
        List<String> lines = table.lines().toList();
        List<int[]> columns = AlignedColumns.of(lines);
        return columns.isEmpty()
                ? List.of()
                : lines.stream().map(line -> AlignedColumns.cells(line, columns)).toList();
    }

    @Test
    void headingsOfTwoWordsStandOverNumbersThatEndWithThem() {
        assertThat(
                        cells(
                                """
                                Kommune      Jun 2024  Jun 2025  Ændring   Pct.
                                Favrskov          426       408      -18   -4,2
                                Aarhus          6.346     6.349        3    0,0
                                """))
                .containsExactly(
                        List.of("Kommune", "Jun 2024", "Jun 2025", "Ændring", "Pct."),
                        List.of("Favrskov", "426", "408", "-18", "-4,2"),
                        List.of("Aarhus", "6.346", "6.349", "3", "0,0"));
    }

    @Test
    void aCornerWithoutTextIsACell() {
        assertThat(
                        cells(
                                """
                                                2025    2026
                                Lyngby-Taarbæk   532     529
                                """))
                .containsExactly(
                        List.of("", "2025", "2026"), List.of("Lyngby-Taarbæk", "532", "529"));
    }

    @Test
    void aShortLineHasEmptyCellsAtItsEnd() {
        assertThat(
                        cells(
                                """
                                Kolding   1.301   1.278
                                I alt
                                Viborg    1.384   1.450
                                """))
                .contains(List.of("I alt", "", ""));
    }

    @Test
    void linesThatHoldApartWhatStandsInOneColumnAreNotAligned() {
        assertThat(
                        cells(
                                """
                                Kolding   1.301   1.278
                                Viborg   1.384   1.450
                                Fredericia     1.160   1.171
                                """))
                .isEmpty();
    }

    @Test
    void linesWithTabsAreNotMeasured() {
        assertThat(cells("Kolding\t1.301\nViborg\t1.384\n")).isEmpty();
    }
}
