package dk.overblik.app.window.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entry in Windows' menu of places to send a file to. */
class SendToTest {

    @TempDir Path folder;

    private SendTo entry(String program) throws IOException {
        Files.createDirectories(folder.resolve("Microsoft/Windows/SendTo"));
        Path home = Files.createDirectories(folder.resolve("Værktøj 100%"));
        Path jar = Files.writeString(home.resolve("overblik.jar"), "");
        if (!program.isEmpty()) {
            Files.writeString(home.resolve(program), "");
        }
        return SendTo.of(Map.of("APPDATA", folder.toString()), Optional.of(jar)).orElseThrow();
    }

    @Test
    void withoutWindowsOrAJarThereIsNoEntry() throws IOException {
        Path jar = Files.writeString(folder.resolve("overblik.jar"), "");
        assertThat(SendTo.of(Map.of(), Optional.of(jar))).isEmpty();
        assertThat(SendTo.of(Map.of("APPDATA", "C:\u0000"), Optional.of(jar))).isEmpty();
        assertThat(SendTo.of(Map.of("APPDATA", folder.toString()), Optional.of(jar))).isEmpty();
        Files.createDirectories(folder.resolve("Microsoft/Windows/SendTo"));
        assertThat(SendTo.of(Map.of("APPDATA", folder.toString()), Optional.empty())).isEmpty();
    }

    @Test
    void whatTheUserDoubleClicksIsStartedWithAllFiles() throws IOException {
        assertThat(started("")).startsWith("start \"\" javaw").endsWith("overblik.jar\" %*");
        assertThat(started("Overblik.cmd")).startsWith("call \"").endsWith("Overblik.cmd\" %*");
        assertThat(started("Overblik.exe"))
                .startsWith("start \"\" \"")
                .endsWith("Overblik.exe\" %*");
    }

    private String started(String program) throws IOException {
        SendTo entry = entry(program);
        assertThat(entry.isThere()).isFalse();
        entry.put();
        assertThat(entry.isThere()).isTrue();
        Path file = folder.resolve("Microsoft/Windows/SendTo/Overblik.cmd");
        String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\r\n", -1);
        // In UTF-8, told before any name is written; a percent sign must not begin a variable.
        assertThat(lines[1]).isEqualTo("chcp 65001 >nul");
        assertThat(lines[2]).contains("Værktøj 100%%");
        entry.takeAway();
        assertThat(file).doesNotExist();
        entry.takeAway();
        return lines[2];
    }
}
