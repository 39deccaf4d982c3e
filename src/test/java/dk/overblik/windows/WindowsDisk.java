package dk.overblik.windows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A disk in memory that behaves as one of Windows: names as there, and files that another program
 * holds, may not be written, or whose names are those of devices are refused as there.
 */
public final class WindowsDisk extends FileSystem {

    /** Where a program's own files lie, and a share of another machine. */
    static final String DRIVE = "C:\\";

    static final String SHARE = "\\\\server\\fælles\\";

    private final FileSystem memory =
            Jimfs.newFileSystem(
                    Configuration.windows().toBuilder()
                            .setRoots(DRIVE, SHARE)
                            .setWorkingDirectory("C:\\arbejde")
                            .setAttributeViews("basic", "dos", "owner")
                            .build());

    private final WindowsProvider provider = new WindowsProvider(this);

    /** What other programs do to files here. */
    public WindowsProvider others() {
        return provider;
    }

    Path wrapped(Path inner) {
        return WindowsPath.of(this, inner);
    }

    private List<Path> wrapped(Iterable<Path> inner) {
        List<Path> all = new ArrayList<>();
        inner.forEach(path -> all.add(wrapped(path)));
        return all;
    }

    @Override
    public WindowsProvider provider() {
        return provider;
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrapped(memory.getPath(first, more));
    }

    @Override
    public String getSeparator() {
        return memory.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return wrapped(memory.getRootDirectories());
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher inner = memory.getPathMatcher(pattern);
        return path -> inner.matches(WindowsPath.inner(path));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return memory.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return memory.supportedFileAttributeViews();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return memory.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return memory.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void close() throws IOException {
        memory.close();
    }
}
