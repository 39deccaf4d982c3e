package dk.overblik.app.folder;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.Delivery;
import dk.overblik.app.files.FileState;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.folder.drop.Copying;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.job.PlacedBeside;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The placing of one result: over the last result of the same export if nobody has that open and
 * nobody changed it, else beside it.
 */
final class Placement implements Delivery.Placing {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    /** Of all that one drop gives, so that results that people have open do not keep the others. */
    private static final int PAUSES = 9;

    private final ResultFolder folder;
    private final ResultMarks marks;
    private final Copying copying;
    private final Pause pause;
    private final AtomicInteger pausesLeft;
    private Optional<IOException> failure = Optional.empty();
    private Optional<Placement> inside = Optional.empty();
    private final List<String> remarks = new ArrayList<>();
    private final Earlier earlier;

    Placement(ResultFolder folder, ResultMarks marks, Copying copying, Pause pause) {
        this(folder, marks, copying, pause, new AtomicInteger(PAUSES), new Earlier(Set.of()));
    }

    private Placement(
            ResultFolder folder,
            ResultMarks marks,
            Copying copying,
            Pause pause,
            AtomicInteger pausesLeft,
            Earlier earlier) {
        this.pausesLeft = pausesLeft;
        this.earlier = earlier;
        this.folder = folder;
        this.marks = marks;
        this.copying = copying;
        this.pause = pause;
    }

    /**
     * The files that the same conversion gave before.
     *
     * @param files wherever they stood
     * @param aside by the file that is looked into in its place: one that is not there any more
     */
    private record Earlier(Set<Path> files, Map<Path, Path> aside) {
        Earlier(Set<Path> files) {
            this(Set.copyOf(files), new HashMap<>());
        }
    }

    /**
     * The same where the conversion gave files before: what stands is left, whoever changed it, and
     * what somebody took away stays away; only what is missing or was emptied is placed.
     */
    Placement beside(Collection<String> earlierFiles) {
        Set<Path> files = earlierFiles.stream().map(folder::file).collect(Collectors.toSet());
        return new Placement(folder, marks, copying, pause, pausesLeft, new Earlier(files));
    }

    /** What a file that was placed is called among the results. */
    String name(Path placed) {
        return folder.name(earlier.aside().getOrDefault(placed, placed));
    }

    /** Why the result could not be written, where that is no fault of the export. */
    Optional<IOException> failure() {
        return failure.or(() -> inside.flatMap(Placement::failure));
    }

    /** Into a folder among the results; what fails there fails here. */
    @Override
    public Placement into(String name) {
        Placement within =
                new Placement(folder.within(name), marks, copying, pause, pausesLeft, earlier);
        inside = Optional.of(within);
        return within;
    }

    /** Why files have other names than expected, in a Danish sentence each. */
    Optional<String> remark() {
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remarks));
    }

    /** One after the other: those of several municipalities are made side by side. */
    @Override
    public synchronized Path place(Path finished, Path beside, String name, String ending)
            throws IOException {
        try {
            Optional<Path> before = before(name, ending);
            if (before.isPresent()) {
                return OnDisk.exists(before.get()) ? before.get() : aside(finished, before.get());
            }
            folder.restore();
            Optional<String> first = Optional.empty();
            for (int number = 1; number <= ResultFolder.mostNumbers(); number++) {
                Path target = folder.file(name, number, ending);
                Optional<String> reason = placed(finished, target);
                if (reason.isEmpty()) {
                    first.ifPresent(why -> remarks.add(PlacedBeside.sentence(why, target)));
                    return target;
                }
                first = first.isPresent() ? first : reason;
            }
            throw new FileSystemException(folder.file(name, 1, ending).toString());
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** Where a file that the conversion gave before stands, or stood until somebody took it. */
    private Optional<Path> before(String name, String ending) {
        int last = earlier.files().isEmpty() ? 0 : ResultFolder.mostNumbers();
        for (int number = 1; number <= last; number++) {
            Path file = folder.file(name, number, ending);
            if (earlier.files().contains(file)) {
                return Optional.of(file).filter(standing -> !OwnResults.isDamaged(standing));
            }
        }
        return Optional.empty();
    }

    /** Files that are made after it look into it all the same, and name it. */
    private Path aside(Path finished, Path taken) throws IOException {
        Path aside = finished.resolveSibling(taken.getFileName());
        if (!aside.equals(finished)) {
            OnDisk.remove(aside);
            PatientFile.copy(finished, aside);
        }
        earlier.aside().put(aside, taken);
        return aside;
    }

    /** A result of this very conversion that already stands there, made before a kill. */
    Optional<Path> standing(String name, boolean untouched) {
        for (String ending : new String[] {"xlsx", "xlsm"}) {
            Path first = folder.file(name, 1, ending);
            Path file = first;
            for (int number = 2; file.equals(first) || OnDisk.exists(file); number++) {
                boolean same = marks.all().equals(ResultMarks.of(file));
                if (same && (!untouched || OwnResults.isUnchanged(file))) {
                    return Optional.of(file);
                }
                file = folder.file(name, number, ending);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes away an earlier result of the same export once there is a newer one under another name,
     * as somebody could take the one with " (2)" for the newer; one that is open, that somebody
     * changed, or that tells more, stays.
     */
    void removeSuperseded(String name, String newer) {
        if (!remarks.isEmpty()) {
            // It may be the very one that could not be replaced.
            return;
        }
        Path file = folder.file(name);
        boolean free =
                OpenElsewhere.user(file).isEmpty()
                        && OwnResults.tellsAllOf(folder.file(newer), file);
        if (free && marks.isSameSource(OwnResults.marks(file)) && OwnResults.isUnchanged(file)) {
            try {
                OnDisk.remove(file);
            } catch (IOException e) {
                // Open after all: it stays as it is.
            }
        }
    }

    /** Nothing where the result is now in its place; else why it is not. */
    private Optional<String> placed(Path finished, Path target) throws IOException {
        if (!OnDisk.isThere(target)) {
            return copied(finished, target);
        }
        if (!OnDisk.isFile(target)) {
            return Optional.of(PlacedBeside.noFileThere(target));
        }
        Optional<String> user = OpenElsewhere.user(target);
        if (user.isEmpty() && OwnResults.isDamaged(target)) {
            return Optional.of(PlacedBeside.damaged(target));
        }
        if (FileState.of(target) == FileState.NOT_WHOLE) {
            return Optional.of(PlacedBeside.open(target, user.orElse("")));
        }
        if (PatientFile.areEqual(finished, target)) {
            return Optional.empty();
        }
        if (user.isPresent()) {
            return Optional.of(PlacedBeside.open(target, user.get()));
        }
        if (!marks.isSameSource(OwnResults.marks(target))) {
            return Optional.of(PlacedBeside.ofAnother(target));
        }
        if (!OwnResults.isUnchanged(target)) {
            return Optional.of(PlacedBeside.changed(target));
        }
        if (!OwnResults.tellsAllOf(finished, target)) {
            return Optional.of(PlacedBeside.madeAfter(target));
        }
        return copied(finished, target);
    }

    /** Virus scanners hold files for moments, people for hours. */
    private Optional<String> copied(Path finished, Path target) throws IOException {
        try {
            while (!isCopied(finished, target)) {
                pause.of(BETWEEN_TRIES);
            }
            return Optional.empty();
        } catch (WholeFile.TargetHeld e) {
            return Optional.of(PlacedBeside.open(target, OpenElsewhere.user(target).orElse("")));
        }
    }

    /** False where it is not, and another try is worth its time. */
    private boolean isCopied(Path finished, Path target) throws IOException {
        try {
            copying.copy(finished, target);
            return true;
        } catch (WholeFile.TargetHeld | AccessDeniedException e) {
            if (pausesLeft.getAndDecrement() <= 0) {
                throw e;
            }
            return false;
        }
    }
}
