package dk.overblik.checking.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTextTest {

    private static final Area VIBORG = VocabularyReader.load().areas().find("Viborg").orElseThrow();

    private static SeriesKey key(String benefit) {
        return new SeriesKey(
                VIBORG,
                BenefitGroup.group(benefit),
                new Measure("Antal fuldtidspersoner", Measure.Concept.FULL_TIME_PERSONS));
    }

    /** Each cell of a table says it, so a dozen names would hide what it is about. */
    @ParameterizedTest
    @CsvSource({
        "A, A",
        "A B, A + B",
        "A B C D, A + B + C + D",
        "A B C D E, A + B + C + 2 andre",
        "A B C D E F G H I, A + B + C + 6 andre",
    })
    void ofManyBenefitsTheFirstAreNamed(String benefits, String named) {
        List<SeriesKey> keys =
                Stream.of(benefits.split(" ", -1)).map(MeaningTextTest::key).toList();
        Meaning meaning =
                Meaning.level(keys.get(0), Period.month(YearMonth.of(2026, 7)), UnitSaid.NONE)
                        .plus(keys.subList(1, keys.size()));

        assertThat(MeaningText.of(meaning))
                .isEqualTo("Viborg, " + named + ", Antal fuldtidspersoner, juli 2026");
    }
}
