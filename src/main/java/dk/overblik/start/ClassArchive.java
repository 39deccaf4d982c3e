package dk.overblik.start;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the JVM has loaded, kept in a file for the next start: application class-data sharing, and
 * from Java 25 the ahead-of-time cache (JEP 483, 514), which holds classes linked and methods'
 * profiles as well. The starters say where it lies, and by its ending which of the two it is; the
 * program makes it, in processes that nobody waits for, and makes it anew when the jar or Java has
 * changed. What goes wrong leaves only a slower start.
 *
 * <p>Java 25 does not hold a cache against the jar that it was made of, and would run the classes
 * of an older program: therefore the starters name it by what is in the jar, and a new jar finds
 * none.
 *
 * @param file the archive; beside it stands what it was made of
 * @param jar the program
 */
record ClassArchive(Path file, Path jar) {

    /** Set by the starters: where the archive lies. */
    static final String PLACE = "overblik.arkiv";

    /** What the starters give the JVM, and so must be given when the archive is made. */
    private static final List<String> FLAGS =
            List.of("-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m");

    /** The archive that Overblik.exe names, in the user's own folder. */
    private static final String OF_EXE = "overblik-exe.jsa";

    private static final String AHEAD_OF_TIME = ".aot";

    private static final long MINUTES = 2;

    /** How long the caches of other jars are kept, which may still be in use. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** The archive of this very process; empty where it was started without one in mind. */
    static Optional<ClassArchive> own() {
        String place = System.getProperty(PLACE, "");
        Path jar = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)[0]);
        return place.isEmpty() || !Files.isRegularFile(jar)
                ? Optional.empty()
                : Optional.of(new ClassArchive(Path.of(place), jar));
    }

    /** Lets a process of its own make the archive, where there is none that fits. */
    void refresh() {
        try {
            if (!isCurrent()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                quiet(
                                List.of(
                                        java(),
                                        "-cp",
                                        jar.toString(),
                                        ClassArchive.class.getName(),
                                        file.toString()))
                        .start();
            }
        } catch (IOException e) {
            // A folder that cannot be written keeps no archive.
            return;
        }
    }

    /** Makes the archive that is named, unless another process is at it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty(PLACE, args[0]);
        Optional<ClassArchive> wanted = own();
        if (wanted.isPresent()) {
            wanted.get().make();
        }
    }

    void make() throws IOException, InterruptedException {
        try (FileChannel channel =
                        FileChannel.open(
                                beside(".laas"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !isCurrent()) {
                Path unfinished = beside(".ny");
                Files.deleteIfExists(unfinished);
                rehearse(unfinished);
                // Also where no archive came of it: the next start shall not try in vain.
                String made = stamp();
                if (Files.exists(unfinished)) {
                    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
                }
                tellExe();
                Files.writeString(beside(".txt"), made, StandardCharsets.UTF_8);
                forgetOlder();
            }
        }
    }

    /** Overblik.exe cannot look for a file: it reads from another whether there is one. */
    private void tellExe() throws IOException {
        Path options = jar.resolveSibling("Overblik.l4j.ini");
        if (file.endsWith(OF_EXE) && Files.exists(file)) {
            Files.writeString(
                    options,
                    "-XX:SharedArchiveFile=\"%LOCALAPPDATA%\\Overblik\\" + OF_EXE + "\"\r\n");
        } else if (file.endsWith(OF_EXE)) {
            Files.deleteIfExists(options);
        }
    }

    /** Each jar has a cache of its own, so those of jars that were replaced would pile up. */
    private void forgetOlder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // Something was written to the folder a moment ago.
        Instant now = Files.getLastModifiedTime(folder).toInstant();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(folder, "overblik-*" + AHEAD_OF_TIME + "*")) {
            for (Path each : all) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(now.minus(KEPT))
                        && !each.getFileName()
                                .toString()
                                .startsWith(file.getFileName().toString())) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private void rehearse(Path unfinished) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(java()));
        words.addAll(FLAGS);
        if (file.getFileName().toString().endsWith(AHEAD_OF_TIME)) {
            words.add("-XX:AOTCacheOutput=" + unfinished);
        } else {
            words.addAll(List.of("-Xshare:auto", "-XX:ArchiveClassesAtExit=" + unfinished));
        }
        words.add("-D" + Rehearsal.WANTED + "=true");
        words.addAll(List.of("-jar", jar.toString()));
        Process process = quiet(words).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean isCurrent() throws IOException {
        return Files.isRegularFile(beside(".txt"))
                && Files.readString(beside(".txt")).equals(stamp());
    }

    /** What the JVM holds an archive against: the jar as it lies there, and the JVM itself. */
    private String stamp() throws IOException {
        return String.join(
                "\n",
                Objects.toString(System.getProperty("java.vm.version")),
                Objects.toString(System.getProperty("java.home")),
                jar.toRealPath().toString(),
                String.valueOf(Files.size(jar)),
                String.valueOf(Files.getLastModifiedTime(jar)));
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static ProcessBuilder quiet(List<String> words) {
        return new ProcessBuilder(words)
                .redirectInput(Redirect.from(nothing()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
