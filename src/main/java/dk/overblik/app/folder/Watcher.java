package dk.overblik.app.folder;

import dk.overblik.app.ExitCode;
import dk.overblik.app.Options;
import java.io.IOException;
import java.time.Duration;

/** The loop: round after round until told to stop, or until nothing is waited for. */
final class Watcher {

    /** A minute and a half at most: somebody waits for it. */
    private static final int MOST_ROUNDS_AT_ONCE = 30;

    private final Rounds rounds;
    private final Workshop workshop;
    private final FolderLock lock;
    private final Pause pause;
    private final Duration interval;

    Watcher(Rounds rounds, Workshop workshop, FolderLock lock, Pause pause, Duration interval) {
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
            Surroundings around,
            Status status,
            FolderLock lock,
            StopSignal stop)
            throws IOException {
        Ledger ledger = Ledger.open(folder.journal(), around);
        ResultFolder results = new ResultFolder(folder.results());
        Workshop workshop = new Workshop(ledger, results, around, status, stop);
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
            workshop.status().say(FolderText.takenOver());
            return ExitCode.NO_ACCESS;
        }
        workshop.status().say(FolderText.stopped());
        return ExitCode.ALL_DONE;
    }

    /** Rounds until nothing is waited for; the exit code says how all of the inbox stands. */
    int once() {
        Look look = rounds.round();
        for (int i = 1; i < MOST_ROUNDS_AT_ONCE && !look.waiting().isEmpty(); i++) {
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
}
