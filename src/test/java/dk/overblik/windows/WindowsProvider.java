package dk.overblik.windows;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The refusals of Windows, which the memory below does not know.
 *
 * <p>Windows has no exception of its own for a file that another program has open: it is a bare
 * {@link FileSystemException} with a message in the language of the system; what cannot be replaced
 * is often an {@link AccessDeniedException} of both files.
 */
final class WindowsProvider extends FileSystemProvider {

    static final String IN_USE =
            "Processen kan ikke få adgang til filen, da den bruges af en anden proces";

    private static final int LONGEST_NAME = 255;

    /** Devices in every folder, whatever follows a dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9]) *(\\..*)?");

    /** How another program has a file open. */
    enum Hold {
        /** As Excel has a workbook: others may read it. */
        FOR_WRITING,
        /** As a program has it that is writing it: nobody else may open it. */
        FOR_ITSELF
    }

    private record Held(Hold hold, int tries) {}

    private final WindowsDisk disk;
    private final Map<Path, Held> held = new HashMap<>();
    private @Nullable Held newcomers;
    private boolean away;

    WindowsProvider(WindowsDisk disk) {
        this.disk = disk;
    }

    /** Another program has the file open until it is let go. */
    void hold(Path file, Hold hold) {
        held.put(WindowsPath.inner(file).toAbsolutePath(), new Held(hold, Integer.MAX_VALUE));
    }

    /** A scanner looks at every file that is new, and lets it go after so many tries to move it. */
    void scanNewFiles(int tries) {
        newcomers = new Held(Hold.FOR_WRITING, tries);
    }

    void letGo(Path file) {
        held.remove(WindowsPath.inner(file).toAbsolutePath());
    }

    /** The share is lost: nothing on it can be reached. */
    void loseShare(boolean lost) {
        away = lost;
    }

    private Path below(Path path) throws IOException {
        Path inner = WindowsPath.inner(path);
        if (away && inner.toAbsolutePath().toString().startsWith(WindowsDisk.SHARE)) {
            throw new FileSystemException(path.toString(), null, "Netværksnavnet findes ikke mere");
        }
        for (Path name : inner) {
            if (name.toString().length() > LONGEST_NAME || name.toString().endsWith(".")) {
                throw new FileSystemException(path.toString(), null, "Syntaksen er forkert");
            }
            if (DEVICE.matcher(name.toString()).matches()) {
                throw new FileSystemException(path.toString(), null, "Parameteren er forkert");
            }
        }
        return inner;
    }

    private void refuse(Path file, boolean writing) throws IOException {
        Path inner = below(file).toAbsolutePath();
        Held by = held.get(inner);
        if (by == null) {
            return;
        }
        if (writing || by.hold() == Hold.FOR_ITSELF) {
            held.put(inner, new Held(by.hold(), by.tries() - 1));
            if (by.tries() <= 1) {
                held.remove(inner);
            }
            throw new FileSystemException(file.toString(), null, IN_USE);
        }
    }

    private static boolean isReadOnly(Path inner) throws IOException {
        return Files.exists(inner, LinkOption.NOFOLLOW_LINKS)
                && Boolean.TRUE.equals(Files.getAttribute(inner, "dos:readonly"));
    }

    private Path opened(Path file, Set<? extends OpenOption> options) throws IOException {
        boolean writing =
                options.contains(StandardOpenOption.WRITE)
                        || options.contains(StandardOpenOption.APPEND);
        refuse(file, writing);
        Path inner = below(file);
        if (writing && (Files.isDirectory(inner) || isReadOnly(inner))) {
            throw new AccessDeniedException(file.toString());
        }
        if (!writing && Files.isDirectory(inner)) {
            throw new AccessDeniedException(file.toString());
        }
        boolean made = writing && Files.notExists(inner);
        Held scanner = newcomers;
        if (made && scanner != null && file.getFileName().toString().startsWith("~")) {
            // It gets to it when the program has closed it.
            held.put(inner.toAbsolutePath(), scanner);
        }
        return inner;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return Files.newByteChannel(opened(file, options), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
            Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return FileChannel.open(opened(file, options), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        List<Path> entries;
        try (DirectoryStream<Path> inner =
                Files.newDirectoryStream(
                        below(folder), entry -> filter.accept(disk.wrapped(entry)))) {
            entries = StreamSupport.stream(inner.spliterator(), false).map(disk::wrapped).toList();
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return entries.iterator();
            }

            @Override
            public void close() {
                // What it holds was read at once.
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(below(folder), attributes);
    }

    @Override
    public void delete(Path file) throws IOException {
        refuse(file, true);
        if (isReadOnly(below(file))) {
            throw new AccessDeniedException(file.toString());
        }
        Files.delete(below(file));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        refuse(from, false);
        refuse(to, true);
        Files.copy(below(from), below(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        refuse(from, true);
        try {
            refuse(to, true);
        } catch (FileSystemException inUse) {
            // As MoveFileEx says it.
            throw new AccessDeniedException(from.toString(), to.toString(), null);
        }
        if (isReadOnly(below(to))) {
            throw new AccessDeniedException(from.toString(), to.toString(), null);
        }
        Files.move(below(from), below(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(below(one), below(other));
    }

    @Override
    public boolean isHidden(Path file) throws IOException {
        return Files.isHidden(below(file));
    }

    @Override
    public FileStore getFileStore(Path file) throws IOException {
        return Files.getFileStore(below(file));
    }

    @Override
    public void checkAccess(Path file, AccessMode... modes) throws IOException {
        Path inner = below(file);
        inner.getFileSystem().provider().checkAccess(inner, modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path file, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(WindowsPath.inner(file), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path file, Class<A> type, LinkOption... options) throws IOException {
        return Files.readAttributes(below(file), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path file, String names, LinkOption... options)
            throws IOException {
        return Files.readAttributes(below(file), names, options);
    }

    @Override
    public void setAttribute(Path file, String name, Object value, LinkOption... options)
            throws IOException {
        Files.setAttribute(below(file), name, value, options);
    }

    @Override
    public String getScheme() {
        return "windows-in-memory";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
