package dk.overblik.vocabulary.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.vocabulary.Vocabulary;
import java.text.Collator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Expected is what stands behind the arrow, a bar between the names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Viborg, hele landet og Horsens -> Viborg|hele landet|Horsens",
                "Viborg og Horsens -> Viborg|Horsens",
                "Viborg OG  horsens -> Viborg|horsens",
                "Viborg Kommune og Horsens Kommune -> Viborg Kommune|Horsens Kommune",
                "viborg kommune & Jobcenter Horsens -> viborg kommune|Jobcenter Horsens",
                "Viborgs Kommune/Horsens -> Viborgs Kommune|Horsens",
                "Viborg og Paris Kommune -> Viborg og Paris Kommune",
                "Viborg; Horsens -> Viborg|Horsens",
                "Hele landet og Horens -> Hele landet|Horens",
                "Klynge Nord og Syd, Odder -> Klynge Nord og Syd|Odder",
                "alle i Region Midtjylland -> alle i Region Midtjylland",
                " , Odder , -> Odder",
                " -> "
            })
    void namesAreReadAsPeopleListThem(String row) {
        String[] sides = row.split(" -> ", 2);
        assertThat(String.join("|", areas.listed(sides[0]))).isEqualTo(sides[1]);
    }

    /** Else one of them could not be asked for. */
    @Test
    void noNameHoldsWhatStandsBetweenNames() {
        for (String name : areas.comparisons()) {
            assertThat(areas.listed(name)).containsExactly(name);
            assertThat(areas.listed("Odder, " + name + " og Skive"))
                    .containsExactly("Odder", name, "Skive");
        }
    }

    @Test
    void everyBenefitToChooseIsKnown() {
        assertThat(KnownNames.benefits())
                .contains("A-dagpenge", "Ydelsesgrupper i alt")
                .doesNotHaveDuplicates()
                .allMatch(name -> vocabulary.benefits().find(name).isPresent());
    }
}
