package dk.overblik.checking.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Passage;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words speak of some benefits without naming them. */
class SomeBenefitsTest {

    private static TextReading read(String text) {
        return new TextReader(VocabularyReader.load(), VocabularyReader.noteWords()).read(text);
    }

    private static List<String> some(String text) {
        TextReading reading = read(text);
        return reading.of(Kind.SOME_BENEFITS).stream()
                .map(m -> reading.text().substring(m.from(), m.to()) + ":" + m.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Fuldtidspersoner på de viste ydelser, de viste ydelser:shown",
        "I alt viste ydelser (beregnet), viste ydelser:shown",
        "Der var 12 på alle de viste ydelser, alle de viste ydelser:shown",
        "De to viste ydelser, De to viste ydelser:shown",
        "De 3 ovenstående ydelsesgrupper, De 3 ovenstående ydelsesgrupper:shown",
        "1.186 på de nævnte ydelser, de nævnte ydelser:",
        "1.186 på disse ydelser, disse ydelser:",
        "Personer på midlertidige ydelser, midlertidige ydelser:",
        "De lave viste ydelser, De lave viste ydelser:",
        "1.186 på ydelserne, ydelserne:",
    })
    void aPluralWithWordsBeforeItSpeaksOfSome(String text, String expected) {
        assertThat(some(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Personer fordelt på ydelser",
                "Fuldtidspersoner på offentlige ydelser",
                "Alle ydelser under ét",
                "Samtlige ydelser",
                "De samlede ydelser",
                "Ydelsesgrupper i alt",
                "Ydelse",
                "Antallet viser ydelser",
            })
    void allOfThemAndABarePluralDoNot(String text) {
        assertThat(some(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Personer på de 12 viste ydelser", "De 2 ydelser"})
    void howManyTheyAreIsNoFigure(String text) {
        assertThat(NumberScanner.in(read(text), passage(text), 0)).isEmpty();
    }

    private static Passage passage(String text) {
        return Passage.of(text, "Afsnit");
    }

    /** "Viste" is a verb elsewhere, and would make a sentence of a title. */
    @ParameterizedTest
    @CsvSource({"Fuldtidspersoner på de viste ydelser, false", "Tallene viste 12 personer, true"})
    void aTitleOfThemIsNoSentence(String text, boolean sentence) {
        TextReader reader = new TextReader(VocabularyReader.load(), VocabularyReader.noteWords());
        assertThat(reader.wording().isSentence(reader.read(text))).isEqualTo(sentence);
    }
}
