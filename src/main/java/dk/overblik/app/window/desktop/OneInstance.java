package dk.overblik.app.window.desktop;

import dk.overblik.access.WrittenPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One window a user: a second start hands its files to the first and ends. They talk over the
 * machine's own loopback, with a word that only the user's folder knows.
 */
public final class OneInstance implements AutoCloseable {

    private static final String CARD = "vindue.aabent";
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int WORD_BYTES = 16;

    private final Path card;
    private final ServerSocket socket;
    private final String word;

    private OneInstance(Path card, ServerSocket socket, String word) {
        this.card = card;
        this.socket = socket;
        this.word = word;
    }

    /** Hands files to a window that is open; false where there is none. */
    public static boolean handOver(Path folder, List<Path> files) {
        try (Socket first = new Socket()) {
            Path written = folder.resolve(CARD);
            if (!Files.isRegularFile(written)) {
                return false;
            }
            List<String> card = Files.readAllLines(written, StandardCharsets.UTF_8);
            int port = Integer.parseInt(card.get(0));
            first.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            first.setSoTimeout(TIMEOUT_MILLIS);
            Writer out = new OutputStreamWriter(first.getOutputStream(), StandardCharsets.UTF_8);
            out.write(card.get(1) + "\n");
            for (Path file : files) {
                out.write(file.toAbsolutePath() + "\n");
            }
            out.flush();
            first.shutdownOutput();
            return "tak".equals(reader(first).readLine());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            // A card that is left over from a window that was killed leads nowhere.
            return false;
        }
    }

    /** Becomes the window that later starts hand their files to. */
    public static OneInstance listen(Path folder, Consumer<List<Path>> taker) throws IOException {
        byte[] random = new byte[WORD_BYTES];
        new SecureRandom().nextBytes(random);
        ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        OneInstance instance =
                new OneInstance(folder.resolve(CARD), socket, HexFormat.of().formatHex(random));
        // What stands there leads nowhere any more, and may be none that can be written.
        Files.deleteIfExists(instance.card);
        Files.writeString(
                instance.card,
                socket.getLocalPort() + "\n" + instance.word + "\n",
                StandardCharsets.UTF_8);
        Thread listener = new Thread(() -> instance.accept(taker), "overblik-starts");
        listener.setDaemon(true);
        listener.start();
        return instance;
    }

    private void accept(Consumer<List<Path>> taker) {
        boolean heard = true;
        while (heard || !socket.isClosed()) {
            heard = hears(taker);
        }
    }

    /** Whether a caller was heard; one that hangs up must not keep the next from it. */
    private boolean hears(Consumer<List<Path>> taker) {
        try (Socket other = socket.accept()) {
            other.setSoTimeout(TIMEOUT_MILLIS);
            answer(other, taker);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void answer(Socket other, Consumer<List<Path>> taker) throws IOException {
        BufferedReader in = reader(other);
        if (!word.equals(in.readLine())) {
            return;
        }
        List<Path> files = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Optional<Path> file = WrittenPath.of(line);
            if (file.isEmpty()) {
                // Not answered, it opens a window of its own, where it may be one.
                return;
            }
            files.add(file.get());
        }
        taker.accept(files);
        Writer out = new OutputStreamWriter(other.getOutputStream(), StandardCharsets.UTF_8);
        out.write("tak\n");
        out.flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        Files.deleteIfExists(card);
    }
}
