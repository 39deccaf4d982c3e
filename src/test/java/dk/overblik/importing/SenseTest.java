package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import java.util.List;
import java.util.Optional;
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
        assertThat(read.problems()).isEmpty();
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

    @Test
    void unknownNamesAreKeptAsWrittenAndMentionedOnce() {
        Import read =
                Drawn.read(
                        """
                        Periode | Område | Ydelse | Ukendt mål
                        2017M09 | Nykommune | Ny ydelse | 5
                        2017M10 | Nykommune | Ny ydelse | 6
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Nykommune;Ny ydelse;2017M09;Ukendt mål=5.0",
                        "Nykommune;Ny ydelse;2017M10;Ukendt mål=6.0");
        assertThat(read.problems()).hasSize(3);
    }

    @Test
    void spellingsOfAnAreaAreTheOfficialOne() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Jobcenter | Antal personer
                        Århus | 1
                        Jobcenter Hedensted | 2
                        Københavns Kommune | 3
                        Nordfyn | 4
                        RAR-ØST | 5
                        """);
        assertThat(read.dataset().areas())
                .extracting(Object::toString)
                .containsExactly("Aarhus", "Hedensted", "København", "Nordfyns", "RAR Østjylland");
    }

    @Test
    void aTotalIsATotalOnlyAmongBenefits() {
        Import read =
                Drawn.read(
                        """
                        Antal personer, sep 2017
                        Ydelse | Hedensted
                        A-dagpenge | 5
                        I alt | 9
                        """);
        assertThat(read.dataset().benefits())
                .containsExactly(BenefitGroup.group("A-dagpenge"), BenefitGroup.total("I alt"));

        Import areas =
                Drawn.read(
                        """
                        Antal personer, A-dagpenge
                        Område | sep 2017
                        Hedensted | 5
                        I alt | 9
                        """);
        assertThat(areas.dataset().size()).isEqualTo(1);
        assertThat(details(areas, Kind.LABEL_NOT_UNDERSTOOD)).containsExactly("Område", "I alt");
    }

    @Test
    void theUserMayNameTheBenefitThatTheExportDoesNot() {
        ExportFile file =
                new ExportFile(
                        "x.csv",
                        List.of(Drawn.sheet("", "Antal personer\nOmråde | 2017\nSamsø | 5")),
                        Optional.of("sygedagpenge"));
        Import read = new Importer(Drawn.VOCABULARY).read(file);
        assertThat(read.dataset().benefits()).containsExactly(BenefitGroup.group("Sygedagpenge"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aBenefitThatNobodyNamesIsLeftEmptyAndAskedFor() {
        Import read = Drawn.read("Antal personer\nOmråde | 2017\nSamsø | 5");
        assertThat(read.dataset().benefits()).containsExactly(BenefitGroup.UNNAMED);
        assertThat(Drawn.kinds(read)).containsExactly(Kind.NO_BENEFIT);
    }

    @Test
    void twoPlacesThatNameDifferentBenefitsAreAConflictAndTheTitleCounts() {
        Import read =
                Drawn.readFile(
                        "y07a02.xlsx",
                        Drawn.sheet(
                                "Kontanthjælp",
                                "Antal personer, A-dagpenge\nOmråde | 2017\nSamsø | 5"));
        assertThat(read.dataset().benefits()).containsExactly(BenefitGroup.group("A-dagpenge"));
        assertThat(Drawn.kinds(read)).containsExactly(Kind.BENEFIT_CONFLICT);
    }

    @Test
    void aFootnoteMarkIsDroppedOnlyFromANameThatIsKnown() {
        Import read =
                Drawn.read(
                        """
                        Antal personer, sep 2017
                        Ydelse | Aarhus*
                        Efterløn 1) | 5
                        Nyt* | 6
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Aarhus;Efterløn;2017M09;Antal personer=5.0",
                        "Aarhus;Nyt*;2017M09;Antal personer=6.0");
        assertThat(details(read, Kind.AMBIGUOUS)).contains("Efterløn 1)", "Efterløn");
    }
}
