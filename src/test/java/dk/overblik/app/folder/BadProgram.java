package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The program of a second try, with some exports that do to it what its worst faults would. */
final class BadProgram {

    private BadProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String about = TryMessages.read(Path.of(args[0])).about().getFileName().toString();
        if (about.startsWith("nedbrud")) {
            Runtime.getRuntime().halt(134);
        } else if (about.startsWith("afbrudt")) {
            Runtime.getRuntime().halt(143);
        } else if (about.startsWith("evig")) {
            new CountDownLatch(1).await();
        }
        ProcessTry.main(args);
    }
}
