package dk.overblik.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import dk.overblik.vocabulary.files.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words in brackets leave a known measure: its unit, and which end of it is good. */
class QualifiedMeasuresTest {

    private static final MeasureNames NAMES = VocabularyReader.load().measures();

    @ParameterizedTest
    @CsvSource({
        "Unge, true, true",
        "under 30 år, true, true",
        "Langtidsledige, true, true",
        // Those who leave are counted in the same unit, and the more the better.
        "Afgang, true, false",
        "Vinterledighed, true, false",
        // Another kind of number, or in another unit.
        "Indeks, false, false",
        "Udvikling, false, false",
        "promille, false, false",
        "i tusinde, false, false",
        "point, false, false"
    })
    void wordsInBracketsKeepWhatTheyDoNotChange(String words, boolean unit, boolean end) {
        for (String label :
                new String[] {
                    "Fuldtidspersoner i pct. af befolkningen", "Antal ledige fuldtidspersoner"
                }) {
            Measure measure = new Measure(label + " (" + words + ")", Concept.OTHER);
            Measure known = NAMES.find(label).orElseThrow();
            assertThat(NAMES.isKnown(measure.label())).isEqualTo(unit);
            assertThat(NAMES.plain(measure)).isEqualTo(unit ? known : measure);
            assertThat(NAMES.ofPeople(measure)).isEqualTo(end ? known : measure);
        }
    }
}
