package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tal mangler for Kontanthjælp mv..|Tal mangler for Kontanthjælp mv.",
                "Tal mangler for Kontanthjælp mv.|Tal mangler for Kontanthjælp mv.",
                "Tal mangler.|Tal mangler.",
                "Skjult er skrevet \"..\"|Skjult er skrevet \"..\"",
                "Og så videre ...|Og så videre ...",
                "..|.."
            })
    void aSentenceEndsInOneFullStop(String sentence, String ended) {
        assertThat(DanishNames.ended(sentence)).isEqualTo(ended);
    }
}
