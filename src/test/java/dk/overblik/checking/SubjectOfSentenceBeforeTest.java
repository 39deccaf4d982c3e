package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.judging.Judgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Det er", "stigningen i": told of the one benefit that the sentence before is about. */
class SubjectOfSentenceBeforeTest {

    @TempDir Path folder;
    private Checked checked;

    /** Sygedagpenge rise by 25 and 10 pct., A-dagpenge fall by 20, the total rises by 5 and 4. */
    @BeforeEach
    void export() throws IOException {
        checked =
                Checked.againstText(
                        folder,
                        """
                                Periode;Område;Ydelsesgrupper;Antal fuldtidspersoner
                                2025M07;Viborg;Sygedagpenge;400
                                2026M07;Viborg;Sygedagpenge;500
                                2025M07;Randers;Sygedagpenge;600
                                2026M07;Randers;Sygedagpenge;660
                                2025M07;Viborg;A-dagpenge;300
                                2026M07;Viborg;A-dagpenge;240
                                2025M07;Randers;A-dagpenge;500
                                2026M07;Randers;A-dagpenge;450
                                2025M07;Viborg;Ydelsesgrupper i alt;2000
                                2026M07;Viborg;Ydelsesgrupper i alt;2100
                                2025M07;Randers;Ydelsesgrupper i alt;2500
                                2026M07;Randers;Ydelsesgrupper i alt;2600
                                """);
    }

    /**
     * @param told what is said of the last numbers, in their order: "+" right, "-" wrong, "?"
     *     neither
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det er en stigning på 25,0 pct. (100 flere) siden juli 2025.|++",
                "Det er en stigning på 25,0 pct. siden juli 2025, mens stigningen er 10,0 pct. i Randers.|++",
                "Det er en stigning på 25,0 pct. siden juli 2025, mens stigningen er 12,0 pct. i Randers.|+-",
                "Det er en stigning på 21,0 pct. siden juli 2025 mod en på 10,0 pct. i Randers.|-+",
                "Stigningen i Randers var 10,0 pct. siden juli 2025.|+",
                "Stigningen i Randers var 12,0 pct. siden juli 2025.|-",
                "Det højeste antal i Randers var 999 fuldtidspersoner i juli 2026.|?",
                "Den samlede stigning i Randers var 4,0 pct. siden juli 2025.|?",
            })
    void whatLeadsBackIsOfTheOneBenefit(String sentence, String told) {
        assertThat(
                        told(
                                "I juli 2026 var der 500 fuldtidspersoner på sygedagpenge i Viborg. "
                                        + sentence))
                .isEqualTo("+" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stigningen i Randers var 10,0 pct. siden juli 2025.|?",
                "Stigningen i Randers var 12,0 pct. siden juli 2025.|?",
            })
    void ofTwoBenefitsBeforeNobodyKnowsWhich(String sentence, String told) {
        assertThat(
                        told(
                                "I juli 2026 var der 500 fuldtidspersoner på sygedagpenge og 240 på"
                                        + " A-dagpenge i Viborg. "
                                        + sentence))
                .isEqualTo("++" + told);
    }

    private String told(String text) {
        List<Judgement> all = checked.text(text);
        StringBuilder told = new StringBuilder();
        for (Judgement j : all) {
            told.append(
                    switch (j.verdict()) {
                        case RIGHT -> '+';
                        case UNPLACED -> '?';
                        default -> '-';
                    });
        }
        return told.toString();
    }
}
