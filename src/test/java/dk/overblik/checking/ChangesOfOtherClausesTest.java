package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time of one clause is none of the change that another clause tells. */
class ChangesOfOtherClausesTest {

    @TempDir Path folder;
    private Checked checked;

    @BeforeEach
    void export() throws IOException {
        checked =
                Checked.againstText(
                        folder,
                        """
                                Periode;Område;Ydelsesgrupper;Antal fuldtidspersoner
                                2025M06;Viborg;Efterløn;411
                                2025M07;Viborg;Efterløn;410
                                2026M06;Viborg;Efterløn;400
                                2026M07;Viborg;Efterløn;400
                                """);
    }

    /** The year before names neither of its ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siden juni 2026 er antallet uændret; på samme tid året før faldt det med 1.|UNPLACED",
                "Siden juni 2026 er antallet uændret, mens det på samme tid året før faldt med 1.|UNPLACED",
                "Siden juni 2026 er antallet uændret, og året før faldt det med 1.|UNPLACED",
                "På samme tid året før faldt det med 1.|UNPLACED",
                "Siden juni 2026 er antallet faldet med 1.|ROUNDED",
                "Siden juni 2025 er antallet faldet med 11.|RIGHT",
            })
    void aChangeBesideAnotherTimeIsOfItsOwn(String sentence, Verdict verdict) {
        List<Judgement> all =
                checked.text(
                        "I juli 2026 var der 400 fuldtidspersoner på efterløn i Viborg. "
                                + sentence);
        assertThat(all.get(0).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(all.get(all.size() - 1).verdict()).isEqualTo(verdict);
    }
}
