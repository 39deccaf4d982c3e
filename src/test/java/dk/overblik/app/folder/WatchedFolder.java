package dk.overblik.app.folder;

import dk.overblik.app.command.Request;
import dk.overblik.app.files.FileState;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.drop.Copying;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.folder.lock.FolderLock;
import dk.overblik.app.job.Options;
import dk.overblik.option.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A drop folder in a test, watched without real time. */
public final class WatchedFolder {

    final FakeTime time = new FakeTime();
    final Pause.StopSignal stop = new Pause.StopSignal();
    final DropFolder places;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Options options;
    private UnaryOperator<Outside> change = UnaryOperator.identity();
    private long drops;

    public WatchedFolder(Path root) throws IOException {
        places = DropFolder.in(root);
        places.make();
        options = own("Hedensted");
    }

    static Options own(String municipality) {
        return Options.NONE.with(Option.OWN, municipality);
    }

    Options options() {
        return options;
    }

    void choose(Options chosen) {
        options = chosen;
    }

    /** Hands something else in to every watcher started from now on. */
    void change(UnaryOperator<Outside> other) {
        change = other;
    }

    /** Puts something between the folder and the writing of its results. */
    public void copying(Copying other) {
        change(
                around ->
                        new Outside(
                                around.clock(),
                                around.pause(),
                                around.states(),
                                around.taking(),
                                other,
                                around.converting(),
                                around.secondTry()));
    }

    /** Puts something between the folder and its conversions. */
    void converting(Outside.Converting other, SecondTry secondTry) {
        change(
                around ->
                        new Outside(
                                around.clock(),
                                around.pause(),
                                around.states(),
                                around.taking(),
                                around.copying(),
                                other,
                                secondTry));
    }

    /** Puts something between the folder and the reading of exports. */
    void reading(Function<Path, FileState> states, Copying.Taking taking) {
        change(
                around ->
                        new Outside(
                                around.clock(),
                                around.pause(),
                                states,
                                taking,
                                around.copying(),
                                around.converting(),
                                around.secondTry()));
    }

    Outside surroundings() {
        return change.apply(
                new Outside(
                        time,
                        time::pause,
                        FileState::of,
                        WorkingCopy::of,
                        WholeFile::copy,
                        new OverviewMaking(options)::make,
                        (batch, marks, placement) -> new SecondTry.Ending.Impossible()));
    }

    /** A start of the program, one pass, and its end. */
    public int once() {
        try (FolderLock lock = FolderLock.take(places, time::pause, stop)) {
            return start(lock, options.with(Option.ONCE)).once();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A start of the program, which goes on until the stop signal. */
    int untilStopped() {
        try (FolderLock lock = FolderLock.take(places, time::pause, stop)) {
            return start(lock, options).untilStopped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Watcher start(FolderLock lock, Options chosen) throws IOException {
        Outside around = surroundings();
        Request request = new Request(List.of(), chosen, List.of());
        FolderLog log = FolderLog.begin(places.logs(), time);
        Status status = new Status(request, stream(out), stream(err), time, log);
        return Watcher.of(places, options, around, status, lock, stop);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Puts a file into the inbox as a copy does: its time is never that of an earlier one. */
    public Path drop(String path, byte[] content) throws IOException {
        Path file = places.inbox().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + 1000 * ++drops));
        return file;
    }

    Path drop(String path, Path content) throws IOException {
        return drop(path, Files.readAllBytes(content));
    }

    public List<String> results() throws IOException {
        return names(places.results());
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    public Path result(String name) {
        return places.results().resolve(name);
    }

    /** Everything said on standard error so far, and forgets it. */
    public String said() {
        String said = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return said;
    }

    /** Everything printed on standard output so far, and forgets it. */
    String printed() {
        String printed = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return printed;
    }
}
