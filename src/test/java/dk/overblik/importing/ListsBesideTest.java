package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of numbers with their names that somebody keeps beside a table. */
class ListsBesideTest {

    private static final List<String> SHEETS =
            List.of(
                    """
                    Periode | Område | Ydelse | Antal personer | Antal fuldtidspersoner
                    2016M09 | Hedensted | A-dagpenge | 10 | 8
                    2016M09 | Hedensted | Kontanthjælp | 20 | 16
                    2016M09 | Horsens | A-dagpenge | 11 | 9
                    2016M09 | Horsens | Kontanthjælp | 21 | 17
                    2017M09 | Hedensted | A-dagpenge | 12 | 10
                    2017M09 | Hedensted | Kontanthjælp | 22 | 18
                    2017M09 | Horsens | A-dagpenge | 13 | 11
                    2017M09 | Horsens | Kontanthjælp | 23 | 19
                    """,
                    """
                    Antal personer, kontanthjælp

                    Område | sep 2015 | sep 2016 | sep 2017
                    Hele landet | 100 | 110 | 120
                    RAR Østjylland | 50 | 51 | 52
                    Hedensted | 5 | 6 | 7
                    Horsens | 8 | 9 | 10
                    Aarhus | 11 | 12 | 13
                    Favrskov | 14 | 15 | 16
                    """,
                    """
                    Antal personer | | |
                    Periode | Område | A-dagpenge | Kontanthjælp
                    sep 2016 | Hedensted | 10 | 20
                    | Horsens | 11 | 21
                    | Aarhus | 12 | 22
                    sep 2017 | Hedensted | 13 | 23
                    | Horsens | 14 | 24
                    | Aarhus | 15 | 25
                    """);

    /** Lists with how many numbers are in each. */
    private static final List<String> LISTS =
            List.of(
                    "Indbyggere | 46000\nLedige | 24310",
                    "Side | 1\naf | 3",
                    "I alt | 6000\nHeraf nye | 120",
                    "Hedensted | 12.5\nHorsens | 7.1",
                    "Kontanthjælp | 7",
                    "2016 | 14\n2017 | 11",
                    "1 | foreløbig\n2 | revideret\n3 | skøn",
                    "Ledighed | 4.1%\nMål | 5%",
                    "3 | skøn",
                    "17",
                    "1 | 2\n3 | 4\n5 | 6",
                    "Nye | 3 | 4\nGamle | 5 | 6");

    /** A sheet as it is, the same with a list in it, and how many numbers the list has. */
    private record Case(String plain, String with, int numbers) {}

    private static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String sheet : SHEETS) {
            List<String> lines = sheet.lines().toList();
            int headings = lines.indexOf(heading(lines));
            for (String list : LISTS) {
                int rows = (int) list.lines().count();
                for (int at = headings; at < headings + 4; at++) {
                    boolean fits = at == headings || rows * 2 <= lines.size() - headings - 1;
                    for (String gap : fits ? List.of("", " |") : List.<String>of()) {
                        for (boolean left : new boolean[] {true, false}) {
                            cases.add(
                                    new Case(sheet, with(lines, list, at, gap, left), count(list)));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    private static String heading(List<String> lines) {
        return lines.stream().filter(line -> line.contains("Område")).findFirst().orElseThrow();
    }

    private static int count(String list) {
        return (int)
                list.lines()
                        .flatMap(line -> Stream.of(line.split("\\|", -1)))
                        .filter(cell -> cell.strip().matches("[\\d.]+%?"))
                        .filter(cell -> !cell.strip().matches("20\\d\\d"))
                        .count();
    }

    private static String with(List<String> lines, String list, int at, String gap, boolean left) {
        List<String> beside = list.lines().toList();
        int width = width(beside);
        int all = width(lines);
        StringBuilder with = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            int number = row - at;
            boolean listed = number >= 0 && number < beside.size();
            String item = listed ? beside.get(number) : "";
            String line = lines.get(row);
            with.append(left ? padded(item, width) + gap + " | " + line : "")
                    .append(left ? "" : padded(line, all) + gap + " | " + item)
                    .append('\n');
        }
        return with.toString();
    }

    private static int width(List<String> lines) {
        return lines.stream().mapToInt(line -> line.split("\\|", -1).length).max().orElse(0);
    }

    private static String padded(String line, int width) {
        int cells = line.split("\\|", -1).length;
        return line + " | ".repeat(width - cells);
    }

    /** Wherever it begins, and whether it touches the table or not. */
    @ParameterizedTest
    @MethodSource("cases")
    void aListChangesNoFigureAndItsNumbersAreTold(Case each) {
        Import plain = Drawn.read(each.plain);
        Import read = Drawn.read(each.with);
        assertThat(Drawn.figures(read)).isEqualTo(Drawn.figures(plain)).isNotEmpty();
        assertThat(passedOver(read)).containsExactly(String.valueOf(each.numbers));
    }

    private static List<String> passedOver(Import read) {
        return read.problems().stream()
                .filter(problem -> problem.kind() == Kind.PASSED_OVER)
                .map(problem -> problem.details().get(0))
                .toList();
    }

    /** What has a heading, runs as far as the table, or says what no cell of the table says. */
    private static Stream<String> ofTheTable() {
        return Stream.of(
                // A measure of the newest period alone.
                """
                Periode | Område | Ydelse | Antal personer | Antal fuldtidspersoner
                sep 2017 | Hedensted | Kontanthjælp | 10 | 4711
                sep 2016 | Hedensted | Kontanthjælp | 20 |
                sep 2015 | Hedensted | Kontanthjælp | 30 |
                sep 2014 | Hedensted | Kontanthjælp | 40 |
                """,
                // Two tables of unlike length.
                """
                Antal personer, kontanthjælp | | | |
                Område | sep 2017 | | Område | okt 2017
                Hedensted | 10 | | Hedensted | 4711
                Horsens | 20 | | |
                Aarhus | 30 | | |
                Favrskov | 40 | | |
                """,
                // The only area, with its code.
                """
                Antal personer, sep 2017 | | |
                | | Ydelse | Hedensted
                | | A-dagpenge | 4711
                | | Kontanthjælp | 20
                | | Sygedagpenge | 30
                """);
    }

    @ParameterizedTest
    @MethodSource("ofTheTable")
    void whatIsOfATableIsReadAsSuch(String sheet) {
        assertThat(Drawn.figures(Drawn.read(sheet))).anyMatch(line -> line.endsWith("=4711.0"));
    }

    /** Nothing else says which area the figures are of: a guess would be one of the two. */
    @Test
    void aListThatNamesTheOnlyAreaIsNotPassedOver() {
        Import read =
                Drawn.read(
                        """
                        | | Antal personer, sep 2017 |
                        | | Ydelse | Antal personer
                        Hedensted | 766 | A-dagpenge | 10
                        | | Kontanthjælp | 20
                        | | Sygedagpenge | 30
                        """);
        assertThat(Drawn.figures(read)).allMatch(line -> line.startsWith("Hedensted;"));
    }
}
