package dk.overblik.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A run that has a copy of an export, and works on it until it is stopped. */
final class StoppedRun {

    private StoppedRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        EarlyEnd end = EarlyEnd.begin();
        try (WorkingCopy copy = WorkingCopy.of(Path.of(args[0]))) {
            Files.writeString(copy.beside("halv.xlsx"), "halv");
            Files.createFile(Path.of(args[1]));
            new CountDownLatch(1).await();
        } finally {
            end.close();
        }
    }
}
