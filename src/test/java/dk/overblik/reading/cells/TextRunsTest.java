package dk.overblik.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.cells.TextRuns.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRunsTest {

    /** Runs are written as "573^2^", "~580~ 586" and "573%2%": raised, struck and small. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "573 | 573",
                "573^2^ | 573",
                "573 ^1)^ | 573",
                "573^(1)^ | 573",
                "573^1,2^ | 573",
                "573^*^ | 573",
                "573^a)^ | 573",
                "573^iv^ | 573",
                "573^note 2^ | 573",
                "^1)^573 | 573",
                "1.393^†^ | 1.393",
                "573%2% | 573",
                "%573% | 573",
                "%57% | 57",
                "~580~ 586 | 586",
                "~580~586 | 586",
                "586 ~580~ | 586",
                "Hedensted^1^ | Hedensted",
                "Hedensted^1^ Kommune | Hedensted Kommune",
                "Antal personer^2)^ | Antal personer",
                "A-dagpenge ^mv.^ | A-dagpenge mv.",
                "A-dagpenge^mv.^ | A-dagpenge mv.",
                "Hedensted% Kommune% | Hedensted Kommune",
                "2,3%pct.% | 2,3 pct.",
                "1^234^ | 1 [234]",
                "1^234^5 | 1 [234]5",
                "^23^ | [23]",
                "~580~ | [580]",
                "~Horsens~ | Horsens",
                "~2024M06~ | [2024M06]",
                "~Ny~ Hedensted | Hedensted",
            })
    void aTextIsReadAsItLooks(String written, String read) {
        assertThat(runs(written).text().strip()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5~8~6", "1.~3~93", "586^1^123", "2^1^,3"})
    void digitsOnBothSidesOfWhatIsLeftOutAreNotOneNumber(String written) {
        assertThat(runs(written).text()).contains("\n");
    }

    private static TextRuns runs(String written) {
        TextRuns runs = new TextRuns();
        Look look = Look.PLAIN;
        for (String part : written.split("(?=[\\^~%])|(?<=[\\^~%])", -1)) {
            Look marked =
                    switch (part) {
                        case "^" -> Look.RAISED;
                        case "~" -> Look.STRUCK;
                        case "%" -> Look.SMALL;
                        default -> null;
                    };
            if (marked == null) {
                runs.add(look, part);
            } else {
                look = look == Look.PLAIN ? marked : Look.PLAIN;
            }
        }
        return runs;
    }
}
