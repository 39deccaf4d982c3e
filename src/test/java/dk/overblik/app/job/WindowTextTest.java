package dk.overblik.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.report.chapter.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The window's users never read of options of the command line. */
class WindowTextTest {

    @Test
    void noOptionIsNamed() {
        assertThat(
                        List.of(
                                "Kommune ikke valgt: viser Ribe. Vælg med --kommune.",
                                Question.about(List.of("BENEFIT")),
                                Question.about(List.of("AREA", "BENEFIT", "MEASURE", "PERIOD")),
                                "Ret teksten i udtrækket, eller skriv målingen med --maaling.",
                                "Skriv området med --sammenlign, fx Ribe",
                                "Der må ikke skrives til H:. Vælg en anden mappe med --ud.",
                                "Se efter, eller vælg en anden mappe med --ud.",
                                "Skriv det med --et-nyt-tilvalg, fx 2025.",
                                "Svar med --omraade \"Hele landet\"."))
                .allSatisfy(
                        sentence -> {
                            assertThat(WindowText.inFolder(sentence)).doesNotContain("--");
                            assertThat(WindowText.of(sentence, true)).doesNotContain("--");
                            assertThat(WindowText.of(sentence, false)).doesNotContain("--");
                        });
    }
}
