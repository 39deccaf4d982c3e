package dk.overblik.app.folder;

import dk.overblik.access.OnDisk;
import dk.overblik.app.command.ExitCode;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.folder.journal.Ledger;
import dk.overblik.app.folder.lock.FolderLock;
import dk.overblik.app.job.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** The loop: round after round until told to stop, or until nothing is waited for. */
final class Watcher {

    /** A minute and a half at most: somebody waits for it. */
    private static final int MOST_ROUNDS_AT_ONCE = 30;

    private final Rounds rounds;
    private final Making workshop;
    private final FolderLock lock;
    private final Pause pause;
    private final Duration interval;

    Watcher(Rounds rounds, Making workshop, FolderLock lock, Pause pause, Duration interval) {
        this.rounds = rounds;
        this.workshop = workshop;
        this.lock = lock;
        this.pause = pause;
        this.interval = interval;
    }

    /** All parts put together. */
    static Watcher of(
            DropFolder folder,
            Options options,
            Outside around,
            Status status,
            FolderLock lock,
            Pause.StopSignal stop)
            throws IOException {
        Ledger ledger = Ledger.open(folder.journal(), around.clock(), around.states());
        ResultFolder results = new ResultFolder(folder.results());
        Making workshop = new Making(ledger, results, around, status, stop);
        FolderSettings settings = new FolderSettings(options, folder, around);
        Rounds rounds = new Rounds(folder, settings, around, workshop);
        return new Watcher(rounds, workshop, lock, around.pause(), PollInterval.of(folder.root()));
    }

    int untilStopped() {
        while (!workshop.isStopped()) {
            rounds.round();
            pause.of(workshop.status().isTroubled() ? PollInterval.REMOTE : interval);
        }
        if (lock.isLost()) {
            workshop.status().ended(FolderText.takenOver());
            return ExitCode.NO_ACCESS;
        }
        workshop.status().ended(FolderText.stopped());
        return ExitCode.ALL_DONE;
    }

    /** Rounds until all is made; the exit code says how all of the inbox stands. */
    int once() {
        Rounds.Look look = rounds.round();
        for (int i = 1; i < MOST_ROUNDS_AT_ONCE && !look.isOver(); i++) {
            if (workshop.isStopped()) {
                break;
            }
            pause.of(interval);
            look = rounds.round();
        }
        if (!look.reachable()) {
            return ExitCode.NO_ACCESS;
        }
        look.waiting().forEach(path -> workshop.status().say(FolderText.stillGrowing(path)));
        return ExitCode.of(rounds.standing(look));
    }

    /** How long to wait between two looks at a folder. */
    private static final class PollInterval {

        static final Duration LOCAL = Duration.ofSeconds(3);
        static final Duration REMOTE = Duration.ofSeconds(10);

        private static final Set<String> REMOTE_TYPES =
                Set.of("cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav");

        private PollInterval() {}

        static Duration of(Path folder) {
            return isRemote(folder) ? REMOTE : LOCAL;
        }

        private static boolean isRemoteType(String type) {
            return REMOTE_TYPES.contains(type) || type.startsWith("fuse.sshfs");
        }

        /**
         * A drive letter of Windows does not tell; there a look is cheap enough at the shorter
         * time.
         */
        private static boolean isRemote(Path folder) {
            if (folder.toString().startsWith("\\\\")) {
                return true;
            }
            try {
                String type = OnDisk.drive(folder);
                return isRemoteType(type.toLowerCase(Locale.ROOT));
            } catch (IOException e) {
                return true;
            }
        }
    }
}
