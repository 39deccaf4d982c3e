package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of an update in each way that Danes write one. */
class ReleaseDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senest opdateret 14.08.2026",
                "Opdateret: 14-08-2026",
                "Opdateret d. 14/8/2026 kl. 8",
                "Opdateret 14/8-2026",
                "Opdateret 14/8-26",
                "Opdateret 14/8 26",
                "Senest opdateret 2026-08-14 08:00",
                "Opdateret: 14. august 2026",
                "Opdateret den 14. aug. 2026",
                "Opdateret 14 aug 2026",
                "Tallene er opdateret fredag den 14. August 2026.",
            })
    void theDayIsRead(String text) {
        assertThat(ReleaseDate.of(List.of(Drawn.sheet("Ark1", "Kilde: Jobindsats\n" + text))))
                .contains(LocalDate.of(2026, 8, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opdateret",
                "Opdateret i august 2026",
                "Opdateret 08/14/2026",
                "Opdateret 14-08-26",
                "Opdateret 32. august 2026",
                "Opdateret 3. kvartal 2026",
                "Opdateret 14. personer 2026",
                "Udtrukket 14. august 2026",
            })
    void whatIsNoDayOfAnUpdateIsNone(String text) {
        assertThat(ReleaseDate.of(List.of(Drawn.sheet("Ark1", text)))).isEmpty();
    }
}
