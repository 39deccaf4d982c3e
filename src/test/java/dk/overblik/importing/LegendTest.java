package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Legends of the marks that cells of a table may have. */
class LegendTest {

    private static final String MARKED =
            """
            Antal personer

            Område | Ydelse | sep 2016 | sep 2017%s%s
            Hedensted | A-dagpenge | 10 | 11%s
            Hedensted | Kontanthjælp | 20 | 21%s
            Horsens | A-dagpenge | 30 | 31
            Horsens | Kontanthjælp | 40 | 41
            %s
            """;

    /** A legend, and how it is written in its cells. */
    private static Stream<List<String>> legends() {
        return Stream.of(
                List.of("", " | | 2 | revideret", " | | 3 | skøn", ""),
                List.of("", "", " | | 3 = skøn", ""),
                List.of("", "", " | | 2 = revideret, 3 = skøn", ""),
                List.of("", "", "", "3 = skøn"),
                List.of("", "", "", "\n3 = skøn"),
                List.of("", "", "", "\n* = skøn"),
                List.of("", "", "", "\ns = skøn"),
                List.of("", "", "", "\n1 = foreløbig, 3 = skøn"));
    }

    private static Import marked(List<String> legend, String mark) {
        return Drawn.read(
                String.format(
                        Locale.ROOT,
                        MARKED,
                        mark,
                        legend.get(0),
                        legend.get(1),
                        legend.get(2),
                        legend.get(3)));
    }

    /** A legend is about what has its mark. */
    @ParameterizedTest
    @MethodSource("legends")
    void aLegendOfMarksThatNothingHasChangesNothing(List<String> legend) {
        assertThat(Drawn.figures(marked(legend, "")))
                .isEqualTo(Drawn.figures(marked(List.of("", "", "", ""), "")))
                .hasSize(8)
                .allMatch(line -> line.contains(";Antal personer="));
    }

    @ParameterizedTest
    @MethodSource("legends")
    void aLegendIsOfTheColumnThatHasItsMark(List<String> legend) {
        String mark = legend.toString().contains("* =") ? "*" : " 3)";
        boolean letter = legend.toString().contains("s =");
        Import read = marked(legend, mark);
        assertThat(Drawn.figures(read))
                .hasSize(8)
                .allMatch(
                        line ->
                                line.contains(";Antal personer (skøn)=")
                                        == (line.contains("2017M09") && !letter));
    }

    /** Above a table as well as below, and with every sign that labels are read without. */
    @ParameterizedTest
    @CsvSource({
        "*, %s skøn",
        "\u00b9, %s skøn",
        "\u00b2, %s = skøn",
        "\u2020, %s: skøn",
        "\u2021, %s skøn",
        "' 1)', %s = skøn",
        "' (1)', %s = skøn"
    })
    void aFootnoteAboveATableIsOfWhatHasItsMark(String mark, String form) {
        String legend = String.format(Locale.ROOT, form, mark.strip());
        String below = String.format(Locale.ROOT, MARKED, mark, "", "", "", "");
        for (String picture : List.of(legend + "\n\n" + below, below + "\n" + legend + "\n")) {
            assertThat(Drawn.figures(Drawn.read(picture)))
                    .hasSize(8)
                    .allMatch(
                            line ->
                                    line.contains(";Antal personer (skøn)=")
                                            == line.contains("2017M09"));
        }
    }

    /** Which year an index counts from is said of all figures. */
    @Test
    void aYearBeforeAnEqualsSignIsNoMark() {
        String below = String.format(Locale.ROOT, MARKED, "", "", "", "", "");
        assertThat(Drawn.figures(Drawn.read("Indeks\n2020 = 100\n" + below)))
                .noneMatch(line -> line.contains(";Antal personer="));
    }
}
