package dk.overblik.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A file that is being written until somebody says a word on standard input, or for ever. */
final class StoppedWrite {

    private StoppedWrite() {}

    /**
     * Writes half a file, says so, and waits to be stopped or told to go on.
     *
     * @param args the file that is written, and the one that says so
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]);
        Path half = target.resolveSibling("~ny-halv.tmp");
        try (UnfinishedFile file = UnfinishedFile.begin(half)) {
            Files.writeString(file.path(), "halv");
            Files.createFile(Path.of(args[1]));
            if (System.in.read() < 0) {
                return;
            }
            Files.writeString(file.path(), "hel");
            Files.move(file.path(), target);
        }
        new CountDownLatch(1).await();
    }
}
