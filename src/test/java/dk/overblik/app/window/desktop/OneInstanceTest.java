package dk.overblik.app.window.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneInstanceTest {

    @TempDir Path folder;

    private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

    @Test
    void aSecondStartHandsItsFilesToTheFirst() throws Exception {
        Path file = Path.of("/et sted/udtræk æøå.xlsx").toAbsolutePath();
        try (OneInstance first = OneInstance.listen(folder, taken::add)) {
            assertThat(OneInstance.handOver(folder, List.of(file))).isTrue();
            assertThat(taken.poll(10, TimeUnit.SECONDS)).containsExactly(file);
            assertThat(OneInstance.handOver(folder, List.of())).isTrue();
            assertThat(taken.poll(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(first).isNotNull();
        }
        assertThat(OneInstance.handOver(folder, List.of(file))).isFalse();
    }

    @Test
    void whatAKilledWindowLeftBehindLeadsNowhere() throws IOException {
        Files.writeString(folder.resolve("vindue.aabent"), "1\nord\n", StandardCharsets.UTF_8);
        assertThat(OneInstance.handOver(folder, List.of())).isFalse();
        Files.writeString(folder.resolve("vindue.aabent"), "ikke et tal", StandardCharsets.UTF_8);
        assertThat(OneInstance.handOver(folder, List.of())).isFalse();
    }

    @Test
    void aProgramThatDoesNotKnowTheWordIsNotHeard() throws Exception {
        try (OneInstance first = OneInstance.listen(folder, taken::add)) {
            Path card = folder.resolve("vindue.aabent");
            List<String> lines = Files.readAllLines(card, StandardCharsets.UTF_8);
            Files.writeString(card, lines.get(0) + "\ngættet\n", StandardCharsets.UTF_8);
            assertThat(OneInstance.handOver(folder, List.of(Path.of("/x")))).isFalse();
            assertThat(taken).isEmpty();
            assertThat(first).isNotNull();
        }
    }

    /** One that has other letters than this one opens a window of its own, and loses no file. */
    @Test
    void aStartWhoseFilesAreNoPathsHereIsRefusedAndTheNextIsHeard() throws Exception {
        try (OneInstance first = OneInstance.listen(folder, taken::add)) {
            List<String> card =
                    Files.readAllLines(folder.resolve("vindue.aabent"), StandardCharsets.UTF_8);
            assertThat(answer(card.get(0), card.get(1) + "\n/a.xlsx\n/b\u0000.xlsx\n")).isEmpty();
            assertThat(taken).isEmpty();
            assertThat(OneInstance.handOver(folder, List.of(Path.of("/x")))).isTrue();
            assertThat(taken.poll(10, TimeUnit.SECONDS)).containsExactly(Path.of("/x"));
            assertThat(first).isNotNull();
        }
    }

    private static String answer(String port, String said) throws IOException {
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
            caller.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
            caller.shutdownOutput();
            return new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
