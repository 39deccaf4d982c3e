package dk.overblik.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What lies in folders beside files that can be read, however it came there. */
public final class OddEntries {

    private final Path folder;
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    private OddEntries(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts all of them into a folder.
     *
     * @param export one that can be read, to be led to by a link
     */
    public static OddEntries in(Path folder, Path export) throws IOException {
        OddEntries odd = new OddEntries(folder);
        odd.link("sløjfe.xlsx", folder.resolve("sløjfe.xlsx"));
        odd.link("frem.csv", folder.resolve("tilbage.csv"));
        odd.link("tilbage.csv", folder.resolve("frem.csv"));
        odd.link("lukket.xlsx", folder.resolve("ingen").resolve("steder.xlsx"));
        odd.link("under en fil.csv", export.resolve("x.csv"));
        odd.pass("enhed.csv", Path.of("/dev/zero"));
        odd.pass("fuld.xlsx", Path.of("/dev/full"));
        odd.pipe("rør.xlsx");
        Files.createDirectory(folder.resolve("mappe.xlsx"));
        Files.createSymbolicLink(folder.resolve("genvej.xlsx"), export);
        return odd;
    }

    /** Those that somebody should be told of. */
    public List<String> unreadable() {
        return unreadable;
    }

    /** Those that are no files, and no loss. */
    public List<String> passedOver() {
        return passedOver;
    }

    private void link(String name, Path to) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), to);
        unreadable.add(name);
    }

    private void pass(String name, Path device) throws IOException {
        if (Files.exists(device)) {
            Files.createSymbolicLink(folder.resolve(name), device);
            passedOver.add(name);
        }
    }

    private void pipe(String name) throws IOException {
        if (makePipe(folder.resolve(name))) {
            passedOver.add(name);
        }
    }

    /** Makes a pipe; false where the system has none. */
    public static boolean makePipe(Path place) throws IOException {
        try {
            Process made = new ProcessBuilder("mkfifo", place.toString()).start();
            return made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (IOException noSuchProgram) {
            // Then there are no pipes to meet either.
            return false;
        }
    }

    /** A good export under a name. */
    public static Path copy(Path export, Path target) throws IOException {
        return Files.copy(export, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
