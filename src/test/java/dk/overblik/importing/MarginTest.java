package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of rows and letters of columns around a sheet. */
class MarginTest {

    private static final List<String> SHEETS =
            List.of(
                    """
                    Område | Periode | Antal personer | Antal fuldtidspersoner
                    Hedensted | sep 2017 | 586 | 577
                    Horsens | sep 2017 | 1393 | 1327
                    """,
                    """
                    Kontanthjælp, antal personer | |

                    Område | sep 2016 | sep 2017
                    Hedensted | 586 | 577
                    Horsens | 1393 | 1327

                    Kilde: Jobindsats.dk | |
                    """,
                    """
                    Antal personer | | |
                    Periode | Område | A-dagpenge | Kontanthjælp
                    sep 2016 | Hedensted | 1 | 2
                    | Horsens | 2 | 3
                    sep 2017 | Hedensted | 3 | 4
                    | Horsens | 4 | 5
                    """,
                    """
                    Antal personer | | | |
                    | Kontanthjælp | | Sygedagpenge |
                    | sep 2016 | sep 2017 | sep 2016 | sep 2017
                    Hedensted | 586 | 577 | 5 | 6
                    """);

    /** How a margin is written: what stands above it, its first number, what follows the number. */
    private record Way(String letters, int first, String gap, boolean blankRows) {}

    private static Stream<List<String>> sheets() {
        List<Way> ways = new ArrayList<>();
        for (int first : new int[] {0, 1, 14, 1975}) {
            for (String gap : List.of(" | ", " | | ")) {
                for (boolean blankRows : new boolean[] {true, false}) {
                    for (String letters : List.of("", "A", "D", "Z")) {
                        ways.add(new Way(letters, first, gap, blankRows));
                    }
                }
            }
        }
        return SHEETS.stream()
                .flatMap(sheet -> ways.stream().map(way -> List.of(sheet, with(way, sheet))));
    }

    private static String with(Way way, String sheet) {
        StringBuilder with = new StringBuilder();
        if (!way.letters.isEmpty()) {
            int columns =
                    sheet.lines().mapToInt(line -> line.split("\\|", -1).length).max().orElse(0);
            boolean gap = way.gap.length() > " | ".length();
            for (int column = 0; column < columns + (gap ? 1 : 0); column++) {
                with.append(" | ").append(letters(way.letters.charAt(0) - 'A' + column));
            }
            with.append('\n');
        }
        int number = way.first;
        for (String line : sheet.lines().toList()) {
            boolean numbered = way.blankRows || !line.isBlank();
            with.append(numbered ? number + way.gap : "").append(line).append('\n');
            number++;
        }
        return with.toString();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : "A" + last;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aMarginChangesNothing(List<String> sheetAndWith) {
        Import plain = Drawn.read(sheetAndWith.get(0));
        Import read = Drawn.read(sheetAndWith.get(1));
        assertThat(Drawn.figures(read)).isEqualTo(Drawn.figures(plain)).isNotEmpty();
        assertThat(Drawn.kinds(read)).isEqualTo(Drawn.kinds(plain));
    }

    /** A spreadsheet on the web that is saved as a page has a line below what is frozen. */
    @Test
    void aRowThatIsNotCountedChangesNothing() {
        String sheet =
                """
                | A | B | C
                1 | Antal personer, kontanthjælp | |
                2 | Område | sep 2016 | sep 2017
                | | |
                3 | Hedensted | 586 | 577
                """;
        assertThat(Drawn.figures(Drawn.read(sheet)))
                .containsExactly(
                        "Hedensted;Kontanthjælp;2016M09;Antal personer=586.0",
                        "Hedensted;Kontanthjælp;2017M09;Antal personer=577.0");
    }

    private static Stream<String> withHiddenOrFrozen() {
        return Stream.of(
                // Column B and rows 4 to 6 are hidden.
                """
                | A | C | D
                1 | Antal personer, kontanthjælp | |
                3 | Område | sep 2016 | sep 2017
                7 | Hedensted | 586 | 577
                9 | Horsens | 1393 | 1327
                """,
                // The first column and the first two rows are frozen.
                """
                | A | | B | C
                1 | Antal personer, kontanthjælp | | |
                2 | Område | | sep 2016 | sep 2017
                | | | |
                3 | Hedensted | | 586 | 577
                4 | Horsens | | 1393 | 1327
                """,
                // The first row is hidden, too, and both kinds of columns.
                """
                | B | | D | Z
                2 | Antal personer, kontanthjælp | | |
                4 | Område | | sep 2016 | sep 2017
                | | | |
                5 | Hedensted | | 586 | 577
                16 | Horsens | | 1393 | 1327
                """);
    }

    /** A sheet on the web shows neither what is hidden nor its letter, and a line beside frozen. */
    @ParameterizedTest
    @MethodSource("withHiddenOrFrozen")
    void hiddenAndFrozenPartsLeaveTheRestAsItIs(String sheet) {
        String plain =
                """
                Antal personer, kontanthjælp | |
                Område | sep 2016 | sep 2017
                Hedensted | 586 | 577
                Horsens | 1393 | 1327
                """;
        assertThat(Drawn.figures(Drawn.read(sheet)))
                .isEqualTo(Drawn.figures(Drawn.read(plain)))
                .isNotEmpty();
    }

    /** Letters that leave some out are headings wherever no rows are numbered beside them. */
    @Test
    void lettersWithGapsAndWithoutNumbersAreHeadings() {
        String sheet =
                """
                | A | C | D
                Område | Periode | Antal personer | Antal fuldtidspersoner
                Hedensted | sep 2017 | 586 | 577
                """;
        assertThat(Drawn.figures(Drawn.read(sheet))).anyMatch(figure -> figure.contains("(C)"));
    }

    /** Letters alone. */
    @Test
    void lettersWithoutNumbersChangeNothing() {
        String sheet = SHEETS.get(1);
        assertThat(Drawn.figures(Drawn.read("A | B | C\n" + sheet)))
                .isEqualTo(Drawn.figures(Drawn.read(sheet)));
    }

    @Test
    void countedPlacesAreFigures() {
        String sheet =
                """
                Placering | Område | Periode | Antal personer
                1 | Hedensted | sep 2017 | ikke opgjort
                2 | Horsens | sep 2017 | 1393
                """;
        assertThat(Drawn.figures(Drawn.read(sheet)))
                .anyMatch(figure -> figure.endsWith("Placering=2.0"))
                .anyMatch(figure -> figure.endsWith("Antal personer=1393.0"));
    }

    @Test
    void countedYearsArePeriods() {
        String sheet =
                """
                | Antal personer | |
                | | Kontanthjælp | Sygedagpenge
                2016 | Hedensted | |
                2017 | Hedensted | 577 | 7
                """;
        assertThat(Drawn.figures(Drawn.read(sheet)))
                .contains("Hedensted;Kontanthjælp;2017Y01;Antal personer=577.0");
    }

    @Test
    void numbersThatBeginBelowTheHeadingsAreTold() {
        String sheet =
                """
                | Område | Periode | Antal personer
                1 | Hedensted | sep 2017 | 586
                2 | Horsens | sep 2017 | 1393
                """;
        Import read = Drawn.read(sheet);
        assertThat(Drawn.figures(read)).hasSize(2);
        assertThat(read.problems())
                .extracting(problem -> problem.kind())
                .contains(Kind.COLUMN_IGNORED);
    }
}
