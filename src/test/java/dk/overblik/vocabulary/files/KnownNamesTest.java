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

    @Test
    void everyBenefitToChooseIsKnown() {
        assertThat(KnownNames.benefits())
                .contains("A-dagpenge", "Ydelsesgrupper i alt")
                .doesNotHaveDuplicates()
                .allMatch(name -> vocabulary.benefits().find(name).isPresent());
    }
}
