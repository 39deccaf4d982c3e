package dk.overblik.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.Drawn;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Problem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of areas, benefits and measures, and what an export does not name. */
class NamesTest {

    private static List<String> details(Import read, Kind kind) {
        return read.problems().stream()
                .filter(p -> p.kind() == kind)
                .flatMap(p -> p.details().stream())
                .toList();
    }

    /** Of all characters that nobody sees: names that differ in them are one. */
    @Test
    void whatNobodySeesMakesNoOtherName() {
        for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
            boolean variant = sign >= 0xFE00 && sign <= 0xFE0F;
            if (Character.getType(sign) == Character.FORMAT || variant) {
                String letter = Character.toString(sign);
                String written = letter + "Heden" + letter + "sted" + letter;
                assertThat(Names.tidy(written)).as("%04X", sign).isEqualTo("Hedensted");
            }
        }
    }

    /** Also where a line shall not end at it, as text programs write it. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2010", "\u2011"})
    void aHyphenIsAHyphen(String hyphen) {
        Import read =
                Drawn.read(
                        """
                        Periode | Område | Ydelse | Antal personer
                        2017M09 | Ikast-Brande | A-dagpenge | 5
                        """
                                .replace("-", hyphen));
        assertThat(Drawn.figures(read))
                .containsExactly("Ikast-Brande;A-dagpenge;2017M09;Antal personer=5.0");
        assertThat(read.problems()).isEmpty();
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
                        Answers.NONE.with(Dimension.BENEFIT, "sygedagpenge", Answers.Origin.USER));
        Import read = new Importer(Drawn.VOCABULARY).read(file);
        assertThat(read.dataset().benefits()).containsExactly(BenefitGroup.group("Sygedagpenge"));
        assertThat(Drawn.kinds(read)).containsExactly(Kind.ANSWERED);
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
