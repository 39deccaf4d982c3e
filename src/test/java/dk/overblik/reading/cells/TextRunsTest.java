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

    /** Runs are written as their sizes and texts, "0" for that of the cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11:15000; 7:1 | 15000",
                "11:15000; 9:1) | 15000",
                "7:1; 11:15000 | 15000",
                "11:15000; 11:1 | 150001",
                "11:15000; 10.9:1 | 150001",
                "11:15000; 10:1 | 15000 [1]",
                "10:1; 11:5000 | 1 [5000]",
                "10:1; 11: ; 11:500 | 1 [500]",
                "11:15; 8:,5 | 15 [,5]",
                "11:15; 8:.000 | 15 [.000]",
                "11:1; 8:2345 | 1 [2345]",
                "11:1; 8:234; 7:1 | 1 [234]",
                "7:15000; 7:1 | 150001",
                "7:15000 | 15000",
                "14: ; 9:15 | 15",
                "14:▲ ; 9:15 | ▲ 15",
                "0:15000; 7:1 | 15000 [1]",
                "0:15000; 11:1 | 150001",
                "7:1; 0:5000 | 1 [5000]",
                "0:Kontant; 8:hjælp | Kontanthjælp",
                "11:Kontant; 10:hjælp | Kontanthjælp",
                "11:Kontanthjælp; 8:2 | Kontanthjælp",
                "11:Antal personer ; 8:(16-66 år) | Antal personer (16-66 år)",
            })
    void digitsOfAnotherSizeAreNotOfTheNumberBesideThem(String written, String read) {
        TextRuns runs = new TextRuns();
        for (String part : written.split("; ", -1)) {
            String[] run = part.split(":", 2);
            runs.add(Look.PLAIN, Double.parseDouble(run[0]), run[1]);
        }
        assertThat(runs.text().strip()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"586^,5^", "586%,5%", "12^.50^"})
    void smallDecimalsAreNoMark(String written) {
        assertThat(runs(written).text()).contains("[");
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
