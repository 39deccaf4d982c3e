package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that arrive under odd names, at odd times, or where they may not be touched. */
class ArrivalTest {

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void aClockThatIsSetBackHoldsUpNothing() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.drop("halv.xlsx", Arrays.copyOf(Exports.hedensted(), 3000));
        folder.time.then(() -> folder.time.set(Instant.parse("2001-01-01T00:00:00Z")));
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results()).containsExactly("halv - FEJL.txt", "maj - overblik.xlsx");
        folder.time.set(Instant.parse("1999-01-01T00:00:00Z"));
        folder.drop("juni.csv", Exports.csv(2));
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.printed()).hasLineCount(2);
    }

    @Test
    void namesMayHoldDanishLettersSpacesAndTwoHundredCharacters() throws IOException {
        String longest = "y".repeat(196) + ".csv";
        String danish = "Ærø og Åbenrå, øvrige ydelser (2).csv";
        String full = "ø".repeat(120) + ".csv";
        String plain = "uden endelse";
        for (String name : new String[] {longest, danish, full, plain}) {
            folder.drop(name, Exports.csv(1));
        }
        assertThat(folder.once()).as(folder.said()).isZero();
        assertThat(folder.results())
                .hasSize(4)
                .contains(
                        "y".repeat(196) + " - overblik.xlsx",
                        "Ærø og Åbenrå, øvrige ydelser (2) - overblik.xlsx",
                        "uden endelse - overblik.xlsx")
                .allMatch(name -> name.endsWith(" - overblik.xlsx"));
        folder.printed();
        assertThat(folder.once()).isZero();
        assertThat(folder.printed()).isEmpty();
    }

    @Test
    void anExportThatMayOnlyBeReadIsReadAndLeftAsItIs() throws IOException {
        Path file = folder.drop("maj.xlsx", Exports.HEDENSTED);
        assertThat(file.toFile().setWritable(false)).isTrue();
        assertThat(folder.places.inbox().toFile().setWritable(false)).isTrue();
        try {
            assertThat(folder.once()).isZero();
            assertThat(WatchedFolder.names(folder.places.inbox())).containsExactly("maj.xlsx");
            assertThat(Files.mismatch(file, Exports.HEDENSTED)).isEqualTo(-1);
        } finally {
            assertThat(folder.places.inbox().toFile().setWritable(true)).isTrue();
        }
    }
}
