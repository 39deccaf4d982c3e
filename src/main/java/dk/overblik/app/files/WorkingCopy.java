package dk.overblik.app.files;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of an export in a temporary folder of its own, so that the export is read once, never
 * locked and never written; the folder goes when the copy is closed.
 */
public final class WorkingCopy implements AutoCloseable {

    private static final String PREFIX = "overblik-";
    private static final Pattern OURS = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

    private final Path folder;
    private final Path file;

    private WorkingCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    public static WorkingCopy of(Path export) throws IOException {
        if (!Files.exists(export)) {
            throw new UnreadableFile(Reason.MISSING, export.toString());
        }
        if (Files.isDirectory(export)) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, export.toString());
        }
        Path folder = Files.createTempDirectory(prefix());
        WorkingCopy copy = new WorkingCopy(folder, folder.resolve("export"));
        try {
            copy.fill(export);
        } catch (IOException e) {
            copy.close();
            throw e;
        }
        return copy;
    }

    /** Room for results where there is no single export to copy. */
    public static WorkingCopy empty() throws IOException {
        Path folder = Files.createTempDirectory(prefix());
        return new WorkingCopy(folder, folder.resolve("export"));
    }

    /** The copy. */
    public Path file() {
        return file;
    }

    /** A file in the same temporary folder. */
    public Path beside(String name) {
        return folder.resolve(name);
    }

    /** What the names of a process's temporary folders begin with. */
    private static String prefix() {
        return PREFIX + ProcessHandle.current().pid() + "-";
    }

    /** The process that made a temporary folder; empty where the folder is none of ours. */
    public static OptionalLong process(Path folder) {
        Matcher name = OURS.matcher(folder.getFileName().toString());
        return name.matches()
                ? OptionalLong.of(Long.parseLong(name.group(1)))
                : OptionalLong.empty();
    }

    private void fill(Path export) throws IOException {
        try (var in = Files.newInputStream(export, StandardOpenOption.READ)) {
            Files.copy(in, file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFile(Reason.MISSING, export.toString(), e);
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(Reason.NO_ACCESS, export.toString(), e);
        } catch (FileSystemException e) {
            throw new UnreadableFile(Reason.LOCKED, export.toString(), e);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.INPUT_OUTPUT, export.toString(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.deleteIfExists(left);
            }
        }
        Files.deleteIfExists(folder);
    }
}
