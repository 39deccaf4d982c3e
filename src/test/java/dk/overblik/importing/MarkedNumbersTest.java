package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with marks and words in their cells: told cell by cell, and no labels. */
class MarkedNumbersTest {

    private static final List<String> SHEETS =
            List.of(
                    """
                    Antal personer, kontanthjælp
                    | Hedensted | Horsens
                    juli 2025 | %s | %s
                    juli 2026 | %s | %s
                    """,
                    """
                    Antal personer, kontanthjælp
                    Område | juli 2025 | juli 2026
                    Hedensted | %s | %s
                    Horsens | %s | %s
                    """,
                    """
                    Kontanthjælp
                    Område | Periode | Antal personer | Antal fuldtidspersoner
                    Hedensted | juli 2026 | %s | %s
                    Horsens | juli 2026 | %s | %s
                    """,
                    """
                    Antal personer
                    Område | Periode | Kontanthjælp | Sygedagpenge
                    Hedensted | juli 2026 | %s | %s
                    Horsens | juli 2026 | %s | %s
                    """);

    private static final List<String> MARKED =
            List.of("%d*", "%d *", "%d 1)", "%d (2)", "%d †", "1.%d*", "2,%d *", "-%d*");

    private record Spoilt(String sheet, String mark, int cells) {}

    private static String drawn(String sheet, String mark, int cells) {
        List<String> numbers = new ArrayList<>();
        for (int cell = 0; cell < 4; cell++) {
            boolean marked = (cells >> cell & 1) != 0;
            numbers.add(String.format(Locale.ROOT, marked ? mark : "%d", 110 + cell));
        }
        return String.format(Locale.ROOT, sheet, numbers.toArray());
    }

    private static Stream<Spoilt> spoilt() {
        return SHEETS.stream()
                .flatMap(
                        sheet ->
                                MARKED.stream()
                                        .flatMap(
                                                mark ->
                                                        Stream.of(1, 2, 4, 8, 3, 5, 6, 9, 10, 7)
                                                                .map(
                                                                        cells ->
                                                                                new Spoilt(
                                                                                        sheet, mark,
                                                                                        cells))));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void eachIsToldAndTheOthersAreRead(Spoilt spoilt) {
        List<String> plain = Drawn.figures(Drawn.read(drawn(spoilt.sheet, "%d", 0)));
        Import read = Drawn.read(drawn(spoilt.sheet, spoilt.mark, spoilt.cells));
        List<String> figures = Drawn.figures(read);
        assertThat(plain).hasSize(4);
        assertThat(figures).hasSize(4);
        for (int cell = 0; cell < 4; cell++) {
            String end = "=" + (110 + cell) + ".0";
            boolean marked = (spoilt.cells >> cell & 1) != 0;
            assertThat(figures.stream().anyMatch(figure -> figure.endsWith(end)))
                    .as(end)
                    .isEqualTo(!marked);
        }
        assertThat(figures.stream().filter(plain::contains).count())
                .isEqualTo(4 - Integer.bitCount(spoilt.cells));
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() == Kind.UNREADABLE_NUMBER)
                .hasSize(Integer.bitCount(spoilt.cells));
    }

    /** A whole column of such is that of the area or period that it is headed by. */
    @ParameterizedTest
    @ValueSource(strings = {"%d her", "%d personer", "ca. %d", "%d / 7"})
    void aColumnUnderAMemberIsNoDivision(String words) {
        for (String sheet : SHEETS) {
            Import read = Drawn.read(drawn(sheet, words, 1 + 4));
            assertThat(Drawn.figures(read)).hasSize(4);
            assertThat(Drawn.kinds(read)).contains(Kind.UNREADABLE_NUMBER);
            assertThat(Drawn.kinds(read)).doesNotContain(Kind.NO_TOTAL, Kind.FILTERED);
        }
    }

    /** Changes that somebody has written beside the figures tell none apart. */
    @ParameterizedTest
    @ValueSource(strings = {"+10 (10 %) | +9 (9 %)", "(12) | 12", "12- | 3", "↑ 5 | ↓ 6"})
    void aColumnOfChangesCostsNoTable(String changes) {
        String[] rows = changes.split(" \\| ", -1);
        Import read =
                Drawn.read(
                        "Antal personer, kontanthjælp\nOmråde | juli 2025 | juli 2026 | Ændring\n"
                                + ("Hedensted | 100 | 110 | " + rows[0] + "\n")
                                + ("Horsens | 200 | 210 | " + rows[1] + "\n"));
        assertThat(Drawn.figures(read)).hasSize(4);
        assertThat(Drawn.kinds(read)).contains(Kind.COLUMN_IGNORED);
    }

    /** Durations and ages tell figures apart, wherever their column stands. */
    @Test
    void aColumnOfSpansIsADimension() {
        Import read =
                Drawn.read(
                        """
                        Antal personer, kontanthjælp, juli 2026
                        Område | Antal personer | Varighed
                        Hedensted | 100 | 1-4 uger
                        Hedensted | 110 | 5-8 uger
                        """);
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(Kind.NO_TOTAL);
    }
}
