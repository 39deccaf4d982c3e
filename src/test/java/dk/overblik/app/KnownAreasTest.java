package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.model.Vocabulary;
import java.text.Collator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The names that users choose from: what the vocabulary knows, in the order that Danes expect. */
class KnownAreasTest {

    private final KnownAreas areas = new KnownAreas();
    private final Vocabulary vocabulary = VocabularyFiles.load();

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
        assertThat(KnownBenefits.names())
                .contains("A-dagpenge", "Ydelsesgrupper i alt")
                .doesNotHaveDuplicates()
                .allMatch(name -> vocabulary.benefits().find(name).isPresent());
    }
}
