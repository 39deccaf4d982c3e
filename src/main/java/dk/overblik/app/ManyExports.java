package dk.overblik.app;

import dk.overblik.access.OnDisk;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads several exports, large ones on all cores; what comes out, and in which order, is the same
 * whichever is read first.
 */
public final class ManyExports {

    /** Smaller ones together are read before other threads would have begun. */
    private static final long LARGE = 1L << 20;

    private final List<Path> files;
    private final Reading reading;
    private final List<Optional<Tried>> tried;

    /** Reads one export, under the name that its sources shall bear. */
    @FunctionalInterface
    public interface Reading {
        Tried read(Path file, String name) throws IOException;
    }

    /** An export, or why there is none. */
    public record Tried(Optional<Export> export, Optional<Failed> failed) {

        public static Tried read(Export export) {
            return new Tried(Optional.of(export), Optional.empty());
        }

        public static Tried failed(Failed failed) {
            return new Tried(Optional.empty(), Optional.of(failed));
        }
    }

    private ManyExports(List<Path> files, Reading reading) {
        this.files = files;
        this.reading = reading;
        this.tried = new ArrayList<>(Collections.nCopies(files.size(), Optional.empty()));
    }

    public static ManyExports of(List<Path> files, Reading reading) {
        ManyExports many = new ManyExports(files, reading);
        many.readDistinct();
        many.readOthers();
        return many;
    }

    /** What became of those that failed, in the order of the files. */
    public List<Failed> failed() {
        return tried.stream().flatMap(one -> one.orElseThrow().failed().stream()).toList();
    }

    /** Those that were read, in the order of the files. */
    public List<Export> exports() {
        return exports(files.size());
    }

    private List<Export> exports(int before) {
        return tried.stream()
                .limit(before)
                .flatMap(Optional::stream)
                .flatMap(one -> one.export().stream())
                .toList();
    }

    /** Those of which no other has the name. */
    private void readDistinct() {
        List<String> names = files.stream().map(ManyExports::name).toList();
        int[] distinct =
                IntStream.range(0, files.size())
                        .filter(i -> Collections.frequency(names, names.get(i)) == 1)
                        .toArray();
        IntStream numbers = IntStream.of(distinct);
        List<Tried> read =
                (size() < LARGE ? numbers : numbers.parallel())
                        .mapToObj(i -> read(files.get(i), names.get(i)))
                        .toList();
        for (int i = 0; i < distinct.length; i++) {
            tried.set(distinct[i], Optional.of(read.get(i)));
        }
    }

    /** What they are called hangs on those before them. */
    private void readOthers() {
        for (int i = 0; i < files.size(); i++) {
            if (tried.get(i).isEmpty()) {
                String name = distinctName(files.get(i), exports(i));
                tried.set(i, Optional.of(read(files.get(i), name)));
            }
        }
    }

    private Tried read(Path file, String name) {
        try {
            return reading.read(file, name);
        } catch (IOException | RuntimeException | Error e) {
            return Tried.failed(FailureText.Failures.of(file, e));
        }
    }

    /** In bytes; what cannot be told counts nothing, and reading it will say why. */
    private long size() {
        return files.stream().mapToLong(ManyExports::size).sum();
    }

    private static long size(Path file) {
        try {
            return OnDisk.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String name(Path file) {
        return Quote.line(Objects.requireNonNull(file.getFileName()).toString());
    }

    /** Exports of the same name from different folders are told apart by their folders. */
    private static String distinctName(Path file, List<Export> exports) {
        Set<String> taken = exports.stream().map(Export::name).collect(Collectors.toSet());
        String name = name(file);
        String whole = Quote.line(file.toString());
        String distinct = taken.contains(name) ? whole : name;
        for (int number = 2; taken.contains(distinct); number++) {
            distinct = whole + " (" + number + ")";
        }
        return distinct;
    }
}
