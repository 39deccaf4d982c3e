package dk.overblik.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.Drawn;
import dk.overblik.model.Area;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Vocabulary WORDS = Drawn.VOCABULARY;

    private static long count(Area.Kind kind) {
        return WORDS.areas().all().stream().filter(area -> area.kind() == kind).count();
    }

    @Test
    void thereAreAllAreasOfTheCountry() {
        assertThat(count(Area.Kind.COUNTRY)).isEqualTo(1);
        assertThat(count(Area.Kind.REGION)).isEqualTo(5);
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

    @Test
    void bornholmAloneIsTheMunicipality() {
        assertThat(WORDS.areas().find("Bornholm").map(Area::kind)).contains(Area.Kind.MUNICIPALITY);
        assertThat(WORDS.areas().find("RAR Bornholm").map(Area::kind)).contains(Area.Kind.RAR);
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
    void theBreaksOfAllSeriesAreThere() {
        assertThat(WORDS.breaks()).hasSize(10);
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
