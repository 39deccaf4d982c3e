package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem;
import dk.overblik.model.Source;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralTablesTest {

    private static final String TABLE =
            """
            Område | sep 2017
            Hedensted | %s
            """;

    private static String table(int figure) {
        return TABLE.replace("%s", String.valueOf(figure));
    }

    @Test
    void aSheetForEachBenefitWithACoverSheetFirst() {
        Import read =
                Drawn.readFile(
                        "x.xlsx",
                        Drawn.sheet("Forside", "Udtræk fra Jobindsats\n\nDannet 12.10.2017"),
                        Drawn.sheet("A-dagpenge ", "Antal personer\n" + table(5)),
                        Drawn.sheet("Kontanthjælp", "Antal personer\n" + table(7)));
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Antal personer=5.0",
                        "Hedensted;Kontanthjælp;2017M09;Antal personer=7.0");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aSheetNameThatExcelCutOffIsStillUnderstood() {
        String measure = "Fuldtidspersoner i pct. af arbejdsstyrken";
        Import read =
                Drawn.readFile(
                        "x.xlsx", Drawn.sheet(measure.substring(0, 31), "A-dagpenge\n" + table(5)));
        assertThat(Drawn.figures(read))
                .containsExactly("Hedensted;A-dagpenge;2017M09;" + measure + "=5.0");
    }

    @Test
    void aSheetNameThatExcelCutOffInsideAPeriodOrABenefitSaysNothing() {
        String table = "A-dagpenge, Antal personer\nOmråde | Antal personer\nHedensted | 5";
        Import read =
                Drawn.readFile("x.xlsx", Drawn.sheet("1. kvartal 2015 - 4. kvartal 20", table));
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(Problem.Kind.NOT_SAID);

        Import benefit =
                Drawn.readFile(
                        "x.xlsx",
                        Drawn.sheet(
                                "Forsørgede i byen, A-dagpenge m", "Antal personer\n" + table(5)));
        assertThat(Drawn.kinds(benefit))
                .containsExactlyInAnyOrder(Problem.Kind.NO_BENEFIT, Problem.Kind.QUALIFIED);
    }

    @Test
    void tablesBelowEachOtherEachUnderItsTitle() {
        Import read =
                Drawn.read(
                        """
                        Antal personer

                        A-dagpenge
                        Område | sep 2017
                        Hedensted | 5
                        Anm.: foreløbige tal

                        Kontanthjælp
                        Område | sep 2017
                        Hedensted | 7
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Antal personer=5.0",
                        "Hedensted;Kontanthjælp;2017M09;Antal personer=7.0");
        assertThat(Drawn.kinds(read))
                .containsExactlyInAnyOrder(Problem.Kind.AMBIGUOUS, Problem.Kind.QUOTED);
    }

    @Test
    void tablesSideBySide() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge | | | Kontanthjælp
                        Område | Antal personer | | Område | Antal personer
                        Hedensted | 5 | | Hedensted | 7
                        Samsø | 8 | | |
                         |  |
                        Periode: 2017M09
                        """);
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(Problem.Kind.NOT_SAID);

        Import complete =
                Drawn.read(
                        """
                        A-dagpenge | | | Kontanthjælp
                        Område | sep 2017: Antal personer | | Område | sep 2017: Antal personer
                        Hedensted | 5 | | Hedensted | 7
                        Samsø | 8 | | |
                        """);
        assertThat(Drawn.figures(complete))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Antal personer=5.0",
                        "Samsø;A-dagpenge;2017M09;Antal personer=8.0",
                        "Hedensted;Kontanthjælp;2017M09;Antal personer=7.0");
        assertThat(complete.problems()).isEmpty();
    }

    @Test
    void aBlankColumnInsideATableDoesNotEndIt() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, Antal personer
                        Område | sep 2016 | | sep 2017
                        Hedensted | 5 | | 7
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2016M09;Antal personer=5.0",
                        "Hedensted;A-dagpenge;2017M09;Antal personer=7.0");
    }

    @Test
    void aBlankRowInsideATableDoesNotEndIt() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, Antal personer
                        Område | sep 2016
                        Hedensted | 5

                        Samsø | 7
                        """);
        assertThat(read.dataset().size()).isEqualTo(2);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void hiddenRowsAndSheetsAreReadAndSaid() {
        Sheet plain = Drawn.sheet("A-dagpenge", "Antal personer\n" + table(5));
        BitSet rows = new BitSet();
        rows.set(2);
        Sheet hidden =
                new Sheet(plain.name(), true, plain.grid(), List.of(), new Sheet.HiddenLines(rows));
        Import read = Drawn.readFile("x.xlsx", hidden);
        assertThat(read.dataset().size()).isEqualTo(1);
        assertThat(Drawn.kinds(read))
                .containsExactlyInAnyOrder(Problem.Kind.HIDDEN_ROWS, Problem.Kind.HIDDEN_SHEET);
    }

    @Test
    void whatMergedCellsCoverIsSaidAndNotRead() {
        String picture =
                """
                A-dagpenge, Antal personer
                Område | 2017M09 | 2018M09
                Hedensted | 5 | 999
                Samsø | 7 | 8
                """;
        Import read = Drawn.read(picture, new Range(2, 1, 2, 2));
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Antal personer=5.0",
                        "Hedensted;A-dagpenge;2018M09;Antal personer=NOT_REPORTED",
                        "Samsø;A-dagpenge;2017M09;Antal personer=7.0",
                        "Samsø;A-dagpenge;2018M09;Antal personer=8.0");
        assertThat(read.problems())
                .containsExactly(
                        Problem.of(
                                Problem.Kind.COVERED,
                                new Source("eksport.xlsx", "Ark1", 2, 2),
                                "1"));
    }

    @Test
    void aCellWrittenTwiceIsSaidAndItsFigureMissing() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, Antal personer
                        Område | 2017M09
                        Hedensted | #TO VÆRDIER
                        Samsø | 7
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Antal personer=ERROR_IN_EXPORT",
                        "Samsø;A-dagpenge;2017M09;Antal personer=7.0");
        assertThat(read.problems())
                .containsExactly(
                        Problem.of(
                                Problem.Kind.WRITTEN_TWICE,
                                new Source("eksport.xlsx", "Ark1", 2, 1),
                                "1"));
    }

    @Test
    void hiddenColumnsAreReadAndSaidWhereTheyHoldFigures() {
        Sheet plain = Drawn.sheet("A-dagpenge", "Antal personer\n" + table(5) + "\n");
        assertThat(Drawn.kinds(Drawn.readFile("x.xlsx", hiding(plain, 1))))
                .containsExactly(Problem.Kind.HIDDEN_COLUMNS);
        assertThat(Drawn.readFile("x.xlsx", hiding(plain, 1)).dataset().size()).isEqualTo(1);
        assertThat(Drawn.kinds(Drawn.readFile("x.xlsx", hiding(plain, 7)))).isEmpty();
    }

    private static Sheet hiding(Sheet plain, int column) {
        BitSet columns = new BitSet();
        columns.set(column);
        return new Sheet(
                plain.name(),
                false,
                plain.grid(),
                List.of(),
                new Sheet.HiddenLines(new BitSet(), columns));
    }

    @Test
    void theTableIdInTheNameOfTheFileNamesTheBenefit() {
        Sheet sheet = Drawn.sheet("Ark1", "Antal personer\n" + table(5));
        assertThat(Drawn.figures(Drawn.readFile("udtræk y07g01 maj.xlsx", sheet)))
                .containsExactly("Hedensted;Sygedagpenge;2017M09;Antal personer=5.0");
        assertThat(Drawn.figures(Drawn.readFile("ptv_a02.csv", sheet)))
                .containsExactly("Hedensted;Ydelsesgrupper i alt;2017M09;Antal personer=5.0");
    }
}
