package dk.overblik.app.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.EarlierResult.Declared;
import dk.overblik.app.window.list.Dropped.Last;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which choices a line takes from the last overview is said with their values. */
class LastChoicesTest {

    private static final Chosen BOTH =
            Chosen.NOTHING
                    .with(Option.OWN, List.of("Hedensted"))
                    .with(Option.COMPARISONS, List.of("Region Midtjylland"));

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("sidste.xlsx"), "x");
        LocalDate day = LocalDate.of(2026, 11, 3);
        Files.setLastModifiedTime(
                file, FileTime.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()));
    }

    private Optional<String> told(Chosen chosen, boolean settings, boolean hold) {
        Declared declared =
                new Declared(chosen, settings, Optional.empty(), List.of(), List.of("a.xlsx"));
        return LastChoices.told(new Last(file, Optional.of(declared)), hold);
    }

    @Test
    void eachChoiceStandsWithItsValueAndTheDayOfTheOverview() {
        assertThat(told(BOTH, false, true))
                .contains(
                        "Kommune Hedensted, sammenlign med Region Midtjylland, fra sidste overblik"
                                + " af 3. november.");
        assertThat(told(Chosen.NOTHING.with(Option.NOTE, List.of()), true, true))
                .contains(
                        "Også Word-notat, indstillingerne fra dengang, fra sidste overblik af"
                                + " 3. november.");
    }

    @Test
    void whatWasLetGoIsNamedAsWell() {
        assertThat(told(BOTH, false, false))
                .contains(
                        "Felterne øverst gælder, og ikke sidste overbliks valg: kommune Hedensted,"
                                + " sammenlign med Region Midtjylland.");
    }

    @Test
    void thatNoComparisonWasChosenWasAChoiceToo() {
        Chosen own = Chosen.NOTHING.with(Option.OWN, List.of("Hedensted"));
        assertThat(told(own, false, true))
                .contains(
                        "Kommune Hedensted, sammenlign med RAR, region eller landet, fra sidste"
                                + " overblik af 3. november.");
        assertThat(told(own, true, true).orElseThrow()).doesNotContain("sammenlign");
        assertThat(LastChoices.told(new Last(file, Optional.empty()), true)).isEmpty();
    }

    @Test
    void whereTheOverviewIsGoneItsDayIsLeftOut() throws IOException {
        Files.delete(file);
        assertThat(told(BOTH, false, true).orElseThrow()).endsWith(", fra sidste overblik.");
    }
}
