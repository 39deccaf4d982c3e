package dk.overblik.access;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What lies directly in a folder, as far as its drive tells. */
public final class FolderEntries {

    private FolderEntries() {}

    /**
     * All entries, in no order.
     *
     * @throws IOException also where the folder tells nothing more
     */
    public static List<Path> of(Path folder) throws IOException {
        AtomicLong come = new AtomicLong();
        return Patience.read(folder, () -> entries(folder, come), come::get);
    }

    private static List<Path> entries(Path folder, AtomicLong come) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) {
                entries.add(entry);
                come.incrementAndGet();
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }
}
