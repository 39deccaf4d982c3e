package dk.overblik.app.window.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    @TempDir Path folder;

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        assertThat(new Remembered(folder).put("kommune", "Ærø")).isTrue();
        assertThat(new Remembered(folder).get("kommune")).contains("Ærø");
        assertThat(new Remembered(folder).get("sammenlign")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadCountsAsNoChoices() throws IOException {
        Files.write(folder.resolve("vindue.properties"), new byte[] {(byte) 0xff, '\\', 'u', '1'});
        Remembered remembered = new Remembered(folder);
        assertThat(remembered.get("kommune")).isEmpty();
        assertThat(remembered.put("kommune", "Odder")).isTrue();
    }

    /** As a file has that was being written when the power went. */
    @Test
    void aPlaceThatIsNoPathCountsAsNone() {
        Remembered remembered = new Remembered(folder);
        remembered.put("mappe", "C:\u0000\u0000");
        assertThat(new Remembered(folder).path("mappe")).isEmpty();
        remembered.put("mappe", folder.toString());
        assertThat(new Remembered(folder).path("mappe")).contains(folder);
    }

    @Test
    void theFolderIsTheUsersOwnOnEachSystem() throws IOException {
        Path home = folder.resolve("hjem");
        assertThat(Remembered.of(Map.of("APPDATA", folder.resolve("w").toString()), home))
                .isEqualTo(folder.resolve("w").resolve("Overblik"))
                .isDirectory();
        assertThat(Remembered.of(Map.of("XDG_CONFIG_HOME", folder.resolve("x").toString()), home))
                .isEqualTo(folder.resolve("x").resolve("overblik"));
        assertThat(Remembered.of(Map.of(), home)).isEqualTo(home.resolve(".config/overblik"));
    }

    /** What cannot be a folder is passed over for the next that may be meant. */
    @Test
    void aVariableThatIsNoPathCountsAsNone() throws IOException {
        Path home = folder.resolve("hjem");
        String own = folder.resolve("w").toString();
        assertThat(Remembered.of(Map.of("OVERBLIK_MAPPE", "C:\u0000", "APPDATA", own), home))
                .isEqualTo(folder.resolve("w").resolve("Overblik"));
        assertThat(Remembered.of(Map.of("APPDATA", "\u0000", "XDG_CONFIG_HOME", "x\u0000"), home))
                .isEqualTo(home.resolve(".config/overblik"));
    }
}
