package dk.overblik.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation.Notation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No unit is said of figures but the one that the measure's words or the figures show. */
class MeasureUnitTest {

    private static List<Observation> figures(String label, Notation notation, double... values) {
        SeriesKey key =
                new SeriesKey(
                        new Area("Kolding", Area.Kind.MUNICIPALITY),
                        BenefitGroup.UNNAMED,
                        new Measure(label, Concept.OTHER));
        return Arrays.stream(values)
                .mapToObj(
                        value ->
                                new Observation(
                                        key,
                                        Period.month(2025, 3),
                                        Figure.known(value),
                                        Source.NOWHERE,
                                        notation))
                .toList();
    }

    private static String told(String label, Notation notation) {
        return MeasureUnit.told(
                        new Measure(label, Concept.OTHER), false, figures(label, notation, 12.5))
                .map(Unit::name)
                .orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Andel med job (promille)",
                "Andel i beskæftigelse",
                "Andel af budget (mio. kr.)",
                "Andel (basispoint)",
                "Ledighedsgrad (‰)",
                "Afgangsgrad",
                "Opgraderinger",
                "Gennemsnitlig varighed (uger)",
                "Gennemsnitlig varighed i dage",
                "Udgift (mio. kr.)",
                "Udgifter (t.kr.)",
                "Udgifter i 1.000 kr.",
                "Udgifter i tusinde kroner",
                "Udgifter (euro)",
                "Udgifter (indeks)",
                "Udgiftsandel",
                "Antal pr. 1.000 indbyggere",
                "Antal sager pr. medarbejder",
                "Antal personer (1.000)",
                "Antal per borger",
                "Indeks (2020=100)",
                "Tilfredshed (point)",
                "Andel i pct. (promille)"
            })
    void whatNobodyKnowsHasNoUnit(String label) {
        assertThat(told(label, Notation.NUMBER)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Andel i job, pct.;PERCENT",
                "Andel i job (pct.);PERCENT",
                "Andel (%);PERCENT",
                "Procent i job;PERCENT",
                "Ledige i procent af befolkningen (16-64 år);PERCENT",
                "Udgifter pr. fuldtidsperson;KRONER",
                "Udgifter (kr.);KRONER",
                "Udgifter i kroner (2025-priser);KRONER",
                "Antal sager;COUNT",
                "Antal personer pr. 1. januar;COUNT",
                "Antal personer pr. ultimo måneden;COUNT",
                "Antal med over 50 pct. fravær;COUNT"
            })
    void whatTheWordsSayIsTheUnit(String label, String unit) {
        assertThat(told(label, Notation.NUMBER)).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Andel i job", "Afgangsgrad", "Overgang til uddannelse"})
    void figuresThatShowPercentAreInPercent(String label) {
        assertThat(told(label, Notation.FRACTION)).isEqualTo("PERCENT");
        assertThat(told(label, Notation.PERCENT_TEXT)).isEqualTo("PERCENT");
    }

    @Test
    void whatTheVocabularyHasKeepsItsUnit() {
        Measure known = new Measure("Aktiveringsgrad", Concept.OTHER);
        assertThat(MeasureUnit.told(known, true, List.of())).contains(Unit.PERCENT);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 12, 0",
        "2.5, 12, 1",
        "9.75, 12.5, 2",
        "0.415, 0.395, 3",
        "0.0415, 3, 4",
        "12.3456789, 4, 1",
        "0.123456789, 0.5, 4"
    })
    void plainNumbersHaveTheDecimalsOfTheExport(double one, double other, int decimals) {
        assertThat(MeasureUnit.plain(figures("Tal", Notation.NUMBER, one, other)).decimals())
                .isEqualTo(decimals);
    }
}
