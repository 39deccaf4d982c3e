package dk.overblik.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

    private static final List<String> NAMES = List.of("laes", "tjek", "arkiv", "overvaag");

    /** Each neighbour's change of places is one slip, as a letter changed, left out or added is. */
    @ParameterizedTest
    @CsvSource({
        "lase, laes",
        "tejk, tjek",
        "akriv, arkiv",
        "laez, laes",
        "tjk, tjek",
        "tjekk, tjek"
    })
    void oneSlipIsNear(String written, String meant) {
        assertThat(NearestNames.meant(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"eslaa", "xyzw", "sael"})
    void lettersInDisorderAreFar(String written) {
        assertThat(NearestNames.meant(written, NAMES)).isEmpty();
    }

    @Test
    void aTextOfAnyLengthIsFarFromAllNamesInNoTime() {
        String text = "laes".repeat(500_000);
        assertThatCode(
                        () ->
                                assertThat(NearestNames.meant(text, NAMES))
                                        .isEqualTo(Optional.empty()))
                .doesNotThrowAnyException();
        long start = System.nanoTime();
        assertThat(NearestNames.nearest(text, NAMES)).hasSize(3);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
