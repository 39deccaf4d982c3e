package dk.overblik.vocabulary.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.vocabulary.Vocabulary;
import java.text.Collator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The names that users choose from: what the vocabulary knows, in the order that Danes expect. */
class KnownNamesTest {

    private final KnownNames areas = new KnownNames();
    private final Vocabulary vocabulary = VocabularyReader.load();

    @Test
    void theMunicipalitiesStandInDanishOrder() {
        assertThat(areas.municipalities())
                .hasSize(98)
                .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("da-DK")))
                .startsWith("Albertslund")
                .endsWith("Aarhus");
    }

    @Test
    void theComparisonsAreAllAreasTheWiderOnesFirst() {
        assertThat(areas.comparisons())
                .containsExactlyInAnyOrderElementsOf(
                        vocabulary.areas().all().stream().map(Area::name).toList())
                .startsWith("Hele landet", "Region Hovedstaden");
    }

    /** Half a name is a municipality's before it is a region's that holds it. */
    @Test
    void ownAreaIsFirstThoughtToBeAMunicipality() {
        assertThat(areas.meantAsOwn("Hedenstedt")).contains("Hedensted");
        assertThat(areas.meantAsOwn("Region Midtjyland")).contains("Region Midtjylland");
        for (String name : areas.municipalities()) {
            String slip = name + name.charAt(name.length() - 1);
            assertThat(areas.meantAsOwn(slip)).as(slip).hasValueSatisfying(this::isMunicipality);
        }
    }

    private void isMunicipality(String name) {
        assertThat(areas.municipalities()).contains(name);
    }

    @Test
    void everyBenefitToChooseIsKnown() {
        assertThat(KnownNames.benefits())
                .contains("A-dagpenge", "Ydelsesgrupper i alt")
                .doesNotHaveDuplicates()
                .allMatch(name -> vocabulary.benefits().find(name).isPresent());
    }
}
