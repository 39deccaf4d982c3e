package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables side by side, and the titles that they share. */
class SideBySideTest {

    private static final String TABLES =
            """
            Område | Antal personer | | Område | Antal personer
            Hedensted | 586 | | Hedensted | 577
            Horsens | 1393 | | Horsens | 1327
            """;

    @Test
    void aTitleOverTwoTablesReachesBoth() {
        Import read = Drawn.read("Kontanthjælp\nJuni 2024 | | | Juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Horsens;Kontanthjælp;2024M06;Antal personer=1393.0",
                        "Hedensted;Kontanthjælp;2025M06;Antal personer=577.0",
                        "Horsens;Kontanthjælp;2025M06;Antal personer=1327.0");
    }

    @Test
    void aTitleOverTheSecondTableReachesTheFirst() {
        Import read = Drawn.read("| | | Kontanthjælp\nJuni 2024 | | | Juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .contains(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Hedensted;Kontanthjælp;2025M06;Antal personer=577.0");
    }

    @Test
    void aTableWithATitleOfItsOwnKeepsIt() {
        Import read =
                Drawn.read("Kontanthjælp, juni 2024 | | | Sygedagpenge, juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .contains(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Hedensted;Sygedagpenge;2025M06;Antal personer=577.0");
    }

    @Test
    void titlesInDifferentRowsAreEachItsOwnTables() {
        Import read =
                Drawn.read(
                        "Kontanthjælp, mænd, juni 2024\n| | | Sygedagpenge, juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .contains(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Hedensted;Sygedagpenge;2025M06;Antal personer=577.0");
    }

    private static final String ALONE =
            """
            Antal personer

            %sYdelse | Område | sep 2017 | okt 2017%s
            %sA-dagpenge | Hedensted | 5 | 6%s
            %sA-dagpenge | Horsens | 7 | 8%s
            """;

    private static Import alone(String left, String first, String second, String third) {
        return Drawn.read(
                String.format(
                        Locale.ROOT,
                        ALONE,
                        left,
                        first,
                        "|".repeat(left.isEmpty() ? 0 : 2),
                        second,
                        "|".repeat(left.isEmpty() ? 0 : 2),
                        third));
    }

    /** What somebody has noted beside the headings is no heading, and no figure of the table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; || 5; ''; ''; 1",
                "''; || 7.5; ''; ''; 1",
                "''; || 7.5%; ''; ''; 1",
                "''; ||||||||||||||| 5; ''; ''; 1",
                "''; || 5; || 6; || 7; 3",
                "''; || 5 | 6; ''; ''; 2",
                "''; || 5 || 6; ''; ''; 2",
                "''; || 2017; ''; ''; 0",
                "'2017 || '; ''; ''; ''; 0"
            })
    void aNumberBesideTheHeadingsCostsNoTable(
            String left, String first, String second, String third, int told) {
        Import plain = alone("", "", "", "");
        Import read = alone(left, first, second, third);
        assertThat(Drawn.figures(read)).isEqualTo(Drawn.figures(plain)).hasSize(4);
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() == Kind.PASSED_OVER)
                .extracting(problem -> problem.details().get(0))
                .isEqualTo(told == 0 ? List.of() : List.of(String.valueOf(told)));
    }

    private static Import underTitle(String blankRows, String left, String right) {
        String blank = left.replaceAll("[^|]", "");
        return Drawn.read(
                "Antal personer, kontanthjælp\n"
                        + (blankRows + left + "Område | sep 2017 | okt 2017" + right + "\n")
                        + (blank + "Hedensted | 5 | 6\n")
                        + (blank + "Horsens | 7 | 8\n"));
    }

    /** The same where a title makes the column of the number one of the table's region. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7 |; ''; 1",
                "7 ||; ''; 1",
                "7.5% |; ''; 1",
                "x |; ''; 1",
                "7 | 8 |; ''; 2",
                "''; | 7; 1",
                "''; | 7 | 8; 2",
                "''; | x; 1",
                "7 |; | 8; 2",
                "2017 ||; ''; 0",
                "OBS |; ''; 0",
                "OBS ||; || OBS; 0"
            })
    void aNumberBesideHeadingsUnderATitleCostsNoTable(String left, String right, int told) {
        for (String blankRows : List.of("", "\n", "\n\n")) {
            Import read = underTitle(blankRows, left, right);
            assertThat(Drawn.figures(read))
                    .isEqualTo(Drawn.figures(underTitle("", "", "")))
                    .hasSize(4);
            assertThat(read.problems())
                    .filteredOn(problem -> problem.kind() == Kind.PASSED_OVER)
                    .extracting(problem -> problem.details().get(0))
                    .isEqualTo(told == 0 ? List.of() : List.of(String.valueOf(told)));
        }
    }

    /** A number in a row of its own is no table, whatever title stands above it. */
    @ParameterizedTest
    @CsvSource({"240", "| 240", "| | 240", "| | | 240", "7.5%", "240\\n\\n12", "| 240\\n7"})
    void aNumberBetweenTitleAndHeadingsCostsNoTable(String number) {
        String title = "Antal personer\n%s";
        String table =
                """
                Område | Ydelse | sep 2016 | sep 2017
                Hedensted | A-dagpenge | 5 | 6
                Horsens | A-dagpenge | 7 | 8
                """;
        List<String> plain = Drawn.figures(Drawn.read(title.replace("%s", "") + table));
        String numbers = number.replace("\\n", "\n") + "\n";
        for (String with :
                List.of(numbers, "\n" + numbers, numbers + "\n", "\n" + numbers + "\n")) {
            Import read = Drawn.read(title.replace("%s", with) + table);
            assertThat(Drawn.figures(read)).isEqualTo(plain).hasSize(4);
            assertThat(Drawn.kinds(read)).containsExactly(Kind.PASSED_OVER);
        }
    }

    /** A number over numbers may be what they are counted by. */
    @Test
    void aNumberOverNumbersIsNoHeading() {
        Import read =
                Drawn.read(
                        """
                        Antal personer, kontanthjælp, sep 2017
                        Område | I alt | 18 | 19
                        Hedensted | 5 | 6 | 7
                        """);
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(Kind.PASSED_OVER);
    }

    /** What has a heading is of the table, however far from the rest it stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"|| nov 2017; || 9; || 10", "|| 2016; || 9; || 10", "|| Nov 2017; || 9; ''"})
    void aColumnBeyondAGapIsOfTheTable(String first, String second, String third) {
        Import read = alone("", first, second, third);
        assertThat(Drawn.figures(read))
                .containsAll(Drawn.figures(alone("", "", "", "")))
                .hasSizeGreaterThan(4)
                .anyMatch(figure -> figure.endsWith("=9.0"));
    }
}
