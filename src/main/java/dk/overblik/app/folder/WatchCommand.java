package dk.overblik.app.folder;

import dk.overblik.access.OnDisk;
import dk.overblik.app.command.Command;
import dk.overblik.app.command.ExitCode;
import dk.overblik.app.command.Request;
import dk.overblik.app.files.FileState;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.LeftOvers;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.FolderLine;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.folder.lock.FolderLock;
import dk.overblik.app.folder.lock.Heartbeat;
import dk.overblik.app.job.WindowText;
import dk.overblik.option.Option;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command "overvaag": a folder watched until it is told to stop, or gone through once. */
public final class WatchCommand implements Command {

    /** The largest exports take seconds. */
    private static final Duration LONGEST_TRY = Duration.ofMinutes(5);

    @Override
    public int run(Request request, PrintStream out, PrintStream err) {
        Optional<String> misuse = misuse(request);
        if (misuse.isPresent()) {
            say(request, err, misuse.get());
            return ExitCode.WRONG_USE;
        }
        DropFolder folder = DropFolder.in(request.paths().get(0));
        Request remembering = remembering(request, folder);
        try (Pause.GentleEnd end = Pause.GentleEnd.begin()) {
            boolean fresh = OnDisk.isMissing(folder.root());
            folder.make();
            if (fresh && !request.quiet() && !request.isFromWindow()) {
                err.println(FolderText.made(folder.root()));
            }
            try (FolderLock lock = lock(folder, end.signal())) {
                return watch(folder, remembering, lock, end.signal(), out, err);
            }
        } catch (FolderLock.FolderTaken e) {
            say(request, err, FolderText.taken(folder.root(), e.watcher()));
        } catch (InTheWay e) {
            say(request, err, FolderText.inTheWay(e));
        } catch (AccessDeniedException e) {
            say(request, err, FolderText.noRightTo(e.getFile()));
        } catch (IOException e) {
            say(request, err, FolderText.cannotStart(folder.root()));
        }
        return ExitCode.NO_ACCESS;
    }

    /** Says why the folder is not watched. */
    private static void say(Request request, PrintStream err, String sentence) {
        String said = WindowText.inFolder(sentence);
        err.println(
                request.isFromWindow()
                        ? new FolderLine(FolderLine.Kind.ENDED, "", said).written()
                        : sentence);
    }

    /** A drop folder remembers all that is dropped, in itself unless told where. */
    private static Request remembering(Request request, DropFolder folder) {
        if (request.options().archive().isPresent()) {
            return request;
        }
        String archive = folder.archive().toString();
        List<String> words = new ArrayList<>(List.of(Option.ARCHIVE.named(), archive));
        words.addAll(request.words());
        return new Request(request.paths(), request.options().with(Option.ARCHIVE, archive), words);
    }

    private static FolderLock lock(DropFolder folder, Pause.StopSignal stop) throws IOException {
        return FolderLock.take(folder, stop::await, stop);
    }

    private static int watch(
            DropFolder folder,
            Request request,
            FolderLock lock,
            Pause.StopSignal stop,
            PrintStream out,
            PrintStream err)
            throws IOException {
        LeftOvers.removeAllHalfWritten(folder.results());
        LeftOvers.removeWorkingCopies();
        Outside around = surroundings(request, stop);
        FolderLog log = FolderLog.begin(folder.logs(), around.clock());
        Status status = new Status(request, out, err, around.clock(), log);
        Watcher watcher = Watcher.of(folder, request.options(), around, status, lock, stop);
        Heartbeat.Beating beating = Heartbeat.Beating.of(lock);
        try {
            if (request.once()) {
                return watcher.once();
            }
            status.say(FolderText.watches(folder.inbox()));
            return watcher.untilStopped();
        } finally {
            beating.end();
        }
    }

    private static Optional<String> misuse(Request request) {
        List<Path> named = request.paths();
        if (named.size() != 1) {
            return Optional.of(
                    named.isEmpty() ? FolderText.noFolderNamed() : FolderText.oneFolderOnly());
        }
        if (request.options().output().isPresent()) {
            return Optional.of(FolderText.noOutput());
        }
        Optional<Path> settings = request.options().settings();
        if (settings.isPresent() && !OnDisk.isFile(settings.get())) {
            return Optional.of(FolderText.noSettings(settings.get()));
        }
        Path folder = named.get(0);
        if (folder.toString().isEmpty()) {
            return Optional.of(FolderText.noFolderNamed());
        }
        return OnDisk.exists(folder) && !OnDisk.isFolder(folder)
                ? Optional.of(FolderText.noFolder(folder))
                : request.options().misuse();
    }

    private static Outside surroundings(Request request, Pause.StopSignal stop) {
        return new Outside(
                InstantSource.system(),
                stop::await,
                FileState::of,
                WorkingCopy::of,
                WholeFile::copy,
                new OverviewMaking(request.options())::make,
                new ProcessTry(
                        ProcessTry.command(ProcessTry.class), request.words(), LONGEST_TRY, stop));
    }
}
