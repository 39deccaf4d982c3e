package dk.overblik.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.Drawn;
import dk.overblik.model.Area;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Vocabulary WORDS = Drawn.VOCABULARY;

    private static long count(Area.Kind kind) {
        return WORDS.areas().all().stream().filter(area -> area.kind() == kind).count();
    }

    @Test
    void thereAreAllAreasOfTheCountry() {
        assertThat(count(Area.Kind.COUNTRY)).isEqualTo(1);
        assertThat(count(Area.Kind.REGION)).isEqualTo(6);
        assertThat(count(Area.Kind.RAR)).isEqualTo(8);
        assertThat(count(Area.Kind.MUNICIPALITY)).isEqualTo(98);
    }

    @Test
    void aMunicipalityLiesInItsCouncilItsRegionAndTheCountry() {
        Area hedensted = WORDS.areas().find("Hedensted").orElseThrow();
        assertThat(WORDS.areas().around(hedensted))
                .extracting(Area::name)
                .containsExactly("RAR Østjylland", "Region Midtjylland", "Hele landet");
    }

    @ParameterizedTest
    @CsvSource({
        "766, Hedensted",
        "0766, Hedensted",
        "' 766 ', Hedensted",
        "000, Hele landet",
        "1082, Region Midtjylland",
        "999, ''",
        "12345678901, ''",
        "Hedensde, Hedensted",
        "Fredriksberg, Frederiksberg",
        "min egen grupe, Min egen gruppe",
    })
    void ofANumberTheAreaWithThatCodeIsMeant(String written, String meant) {
        assertThat(
                        WORDS.areas().nearest(written, List.of("Min egen gruppe")).stream()
                                .limit(1)
                                .toList())
                .isEqualTo(meant.isEmpty() ? List.of() : List.of(meant));
    }

    @Test
    void bornholmAloneIsTheMunicipality() {
        assertThat(WORDS.areas().find("Bornholm").map(Area::kind)).contains(Area.Kind.MUNICIPALITY);
        assertThat(WORDS.areas().find("RAR Bornholm").map(Area::kind)).contains(Area.Kind.RAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "766 Hedensted | Hedensted",
                "766: Hedensted | Hedensted",
                "766 - Hedensted | Hedensted",
                "0766 Hedensted Kommune | Hedensted",
                "Hedensted (766) | Hedensted",
                "Hedensted [766] | Hedensted",
                "Hedensted, 766 | Hedensted",
                "Hedensted Kommune i alt | Hedensted",
                "Hedensted i alt | Hedensted",
                "101 Københavns Kommune | København",
                "082 Region Midtjylland | Region Midtjylland",
                "1082 Region Midtjylland | Region Midtjylland",
                "000 Hele landet | Hele landet",
                "Hele landet i alt | Hele landet",
            })
    void anAreaMayHaveItsCodeOrInAllBesideIt(String written, String name) {
        assertThat(WORDS.areas().find(written).map(Area::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udgifter pr. person (kr./person) | Udgifter pr. person | true",
                "Udgifter pr. person (kr.) | Udgifter pr. person (kr./person) | true",
                "Faktisk andel (pct.) | faktisk andel | true",
                "Ventetid (dage) | Ventetid | true",
                "Ventetid [dage] | Ventetid | false",
                "Udvikling (antal) | Udvikling (pct.) | false",
                "Udvikling (pct.) | Udvikling (pct. point) | false",
                "Antal forløb (kvinder) | Antal forløb | false",
                "Andel (18-64 år) | Andel | false",
                "Udgifter (kr.), faste priser (2015) | Udgifter, faste priser (2015) | true",
                "Udgifter, faste priser (2015) | Udgifter, faste priser (2020) | false",
            })
    void aUnitInBracketsIsNoPartOfAMeasuresName(String one, String other, boolean same) {
        assertThat(WORDS.measures().isSame(one, other)).isEqualTo(same);
        assertThat(WORDS.measures().isSame(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "767 Hedensted",
                "1 Hedensted",
                "Hedensted 1",
                "Hedensted (2)",
                "101 Hedensted",
                "766",
                "766 Ny By",
                "Hedensted 766 personer",
                "i alt",
            })
    void aNumberThatIsNotItsCodeMakesNoArea(String written) {
        assertThat(WORDS.areas().find(written)).isEmpty();
    }

    @Test
    void allMunicipalitiesHaveACodeInTheOrderOfTheSite() {
        List<Area> coded =
                new TreeMap<>(WORDS.areas().byCode())
                        .values().stream()
                                .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                                .toList();
        List<Area> listed =
                WORDS.areas().all().stream()
                        .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                        .toList();
        assertThat(coded).hasSize(98).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void theTotalOfBenefitsHasSeveralNames() {
        assertThat(WORDS.benefits().find("alle ydelser under ét").orElseThrow().isTotal()).isTrue();
        assertThat(WORDS.benefits().find("I alt")).isEmpty();
    }

    @Test
    void everyTableIdNamesAGroup() {
        assertThat(WORDS.benefits().byTableId()).hasSize(15).containsKeys("y01", "y60", "ptva02");
    }

    @Test
    void noNameMeansTwoThings() {
        assertThat(WORDS.benefits().byName().keySet())
                .doesNotContainAnyElementsOf(WORDS.measures().byName().keySet())
                .doesNotContainAnyElementsOf(WORDS.areas().byName().keySet());
        assertThat(WORDS.dimensions().byName().keySet())
                .doesNotContainAnyElementsOf(WORDS.areas().byName().keySet());
    }
}
