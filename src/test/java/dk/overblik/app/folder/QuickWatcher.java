package dk.overblik.app.folder;

import dk.overblik.app.command.Request;
import dk.overblik.app.files.FileState;
import dk.overblik.app.files.LeftOvers;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.folder.lock.FolderLock;
import dk.overblik.option.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The program as the command "overvaag" starts it, with pauses that a test can wait for.
 *
 * <p>Its words are the folder and then those of the command line; it ends after one pass.
 */
final class QuickWatcher {

    /** As much shorter than the real ones as disks and schedulers allow. */
    private static final int TIMES_FASTER = 60;

    private QuickWatcher() {}

    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args).subList(1, args.length);
        DropFolder folder = DropFolder.in(Path.of(args[0]));
        int code = 4;
        try (Pause.GentleEnd end = Pause.GentleEnd.begin()) {
            Pause pause = time -> end.signal().await(time.dividedBy(TIMES_FASTER));
            folder.make();
            try (FolderLock lock = FolderLock.take(folder, pause, end.signal())) {
                code = watch(folder, Request.of(Task.WATCH, words), lock, pause, end.signal());
            }
        } catch (FolderLock.FolderTaken e) {
            System.err.println("taken");
        }
        System.exit(code);
    }

    private static int watch(
            DropFolder folder, Request request, FolderLock lock, Pause pause, Pause.StopSignal stop)
            throws IOException {
        LeftOvers.removeAllHalfWritten(folder.results());
        LeftOvers.removeWorkingCopies();
        Outside around =
                new Outside(
                        InstantSource.system(),
                        pause,
                        FileState::of,
                        WorkingCopy::of,
                        WholeFile::copy,
                        new OverviewMaking(request.options())::make,
                        new ProcessTry(
                                ProcessTry.command(ProcessTry.class),
                                request.words(),
                                Duration.ofMinutes(1),
                                stop));
        FolderLog log = FolderLog.begin(folder.logs(), around.clock());
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Status status = new Status(request, System.out, err, around.clock(), log);
        return Watcher.of(folder, request.options(), around, status, lock, stop).once();
    }
}
