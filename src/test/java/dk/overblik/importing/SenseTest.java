package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SenseTest {

    private static final String NAMES = "Periode | Område | Ydelse | Køn | Antal personer\n";

    private static String row(String sex, String value) {
        return "2017M09 | Hedensted | A-dagpenge | " + sex + " | " + value + "\n";
    }

    private static List<String> details(Import read, Kind kind) {
        return read.problems().stream()
                .filter(p -> p.kind() == kind)
                .flatMap(p -> p.details().stream())
                .toList();
    }

    @Test
    void theTotalOfAnExtraDimensionIsTheFigureAndPartsAreNeverAdded() {
        Import read =
                Drawn.read(NAMES + row("Mænd", "3") + row("Kvinder", "4") + row("Køn i alt", "8"));
        assertThat(Drawn.figures(read))
                .containsExactly("Hedensted;A-dagpenge;2017M09;Antal personer=8.0");
        assertThat(read.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Kind.ONLY_TOTAL);
                            assertThat(problem.details())
                                    .containsExactly("Køn", "Køn i alt", "2", "Mænd");
                        });
    }

    @Test
    void theTotalNamedAfterTheDimensionGoesBeforeOtherTotals() {
        Import read =
                Drawn.read(
                        NAMES.replace("Køn", "Tilbud")
                                + row("Vejledning i alt", "3")
                                + row("Uddannelse i alt", "4")
                                + row("Tilbud i alt", "8"));
        assertThat(Drawn.figures(read))
                .containsExactly("Hedensted;A-dagpenge;2017M09;Antal personer=8.0");
    }

    @Test
    void severalTotalsAreRefusedByName() {
        Import read =
                Drawn.read(
                        NAMES.replace("Køn", "Tilbud")
                                + row("Vejledning i alt", "3")
                                + row("Uddannelse i alt", "4"));
        assertThat(read.dataset().size()).isZero();
        assertThat(details(read, Kind.SEVERAL_TOTALS))
                .containsExactly("Tilbud", "Vejledning i alt, Uddannelse i alt");
    }

    @Test
    void partsWithoutATotalAreRefusedByName() {
        Import read = Drawn.read(NAMES + row("Mænd", "3") + row("Kvinder", "4"));
        assertThat(read.dataset().size()).isZero();
        assertThat(details(read, Kind.NO_TOTAL)).containsExactly("Køn", "Mænd, Kvinder");
    }

    @Test
    void aFilterOfOneMemberIsReadAndSaid() {
        Import read = Drawn.read(NAMES + row("Mænd", "3"));
        assertThat(read.dataset().size()).isEqualTo(1);
        assertThat(details(read, Kind.FILTERED)).containsExactly("Køn", "Mænd");
    }

    @Test
    void aFilterInTheTitleIsSaid() {
        Import read =
                Drawn.read(
                        """
                        Antal personer, A-dagpenge, mænd under 30 år
                        Område | sep 2017
                        Hedensted | 5
                        """);
        assertThat(details(read, Kind.FILTERED)).contains("Køn", "mænd");
    }

    @Test
    void sheetsForThePartsOfADimensionAreNotReadBesideItsTotal() {
        String table = "Antal personer, A-dagpenge\nKøn: %s\nOmråde | sep 2017\nHedensted | %d\n";
        Import read =
                Drawn.readFile(
                        "x.xlsx",
                        Drawn.sheet("1", table.replace("%s", "Mænd").replace("%d", "3")),
                        Drawn.sheet("2", table.replace("%s", "Kvinder").replace("%d", "4")),
                        Drawn.sheet("3", table.replace("%s", "Køn i alt").replace("%d", "8")));
        assertThat(Drawn.figures(read))
                .containsExactly("Hedensted;A-dagpenge;2017M09;Antal personer=8.0");
    }

    @Test
    void equalDuplicatesAreOneFigure() {
        Import read = Drawn.read(NAMES + row("I alt", "8") + row("I alt", "8"));
        assertThat(read.dataset().size()).isEqualTo(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void unequalDuplicatesAreMissingAndBothCellsNamed() {
        Import read = Drawn.read(NAMES + row("I alt", "8") + row("I alt", "9"));
        assertThat(Drawn.figures(read))
                .containsExactly("Hedensted;A-dagpenge;2017M09;Antal personer=CONTRADICTED");
        Problem problem = read.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(problem.source().row()).isEqualTo(2);
        assertThat(problem.details()).containsExactly("9", "8", "E2");
    }
}
