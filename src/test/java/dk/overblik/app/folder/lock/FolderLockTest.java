package dk.overblik.app.folder.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.app.folder.FakeTime;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir Path root;

    private final FakeTime time = new FakeTime();
    private final Pause.StopSignal stop = new Pause.StopSignal();
    private DropFolder places;

    @BeforeEach
    void make() throws IOException {
        places = DropFolder.in(root);
        places.make();
    }

    @Test
    void aFolderHasOneWatcherAndTheSecondIsToldWho() throws IOException {
        try (FolderLock first = take()) {
            assertThat(first.isLost()).isFalse();
            assertThatThrownBy(this::take)
                    .isInstanceOfSatisfying(
                            FolderLock.FolderTaken.class,
                            taken ->
                                    assertThat(taken.watcher())
                                            .startsWith(System.getProperty("user.name") + " på "));
        }
        try (FolderLock next = take()) {
            assertThat(next.isLost()).isFalse();
        }
        assertThat(places.heartbeat()).doesNotExist();
    }

    @Test
    void whatAKilledWatcherOnThisMachineLeftIsTakenOverAtOnce() throws IOException {
        Files.writeString(places.heartbeat(), Heartbeat.Watching.first("killed").next().text());
        try (FolderLock lock = take()) {
            assertThat(lock.isLost()).isFalse();
            assertThat(time.waited()).isZero();
        }
    }

    @Test
    void aSilentWatcherOnAnotherMachineIsTakenOverAfterFortySeconds() throws IOException {
        Files.writeString(places.heartbeat(), elsewhere(7).text());
        try (FolderLock lock = take()) {
            assertThat(lock.isLost()).isFalse();
            assertThat(time.waited()).isEqualTo(Duration.ofSeconds(40));
        }
    }

    @Test
    void aLiveWatcherOnAnotherMachineKeepsTheFolderWhateverItsClockSays() throws IOException {
        Files.writeString(places.heartbeat(), elsewhere(7).text());
        time.then(() -> {}).then(() -> Files.writeString(places.heartbeat(), elsewhere(8).text()));
        assertThatThrownBy(this::take)
                .isInstanceOfSatisfying(
                        FolderLock.FolderTaken.class,
                        taken -> assertThat(taken.watcher()).isEqualTo("anne på pc7"));
        assertThat(Files.readString(places.heartbeat())).isEqualTo(elsewhere(8).text());
    }

    @Test
    void stoppingWhileWaitingForSilenceTakesNothingOver() throws IOException {
        Files.writeString(places.heartbeat(), elsewhere(7).text());
        time.then(stop::give);
        assertThatThrownBy(this::take).isInstanceOf(FolderLock.FolderTaken.class);
        assertThat(Files.readString(places.heartbeat())).isEqualTo(elsewhere(7).text());
    }

    @Test
    void aWatcherThatWasTakenOverStops() throws IOException {
        try (FolderLock lock = take()) {
            lock.beat();
            assertThat(lock.isLost()).isFalse();
            Files.writeString(places.heartbeat(), elsewhere(1).text());
            lock.beat();
            assertThat(lock.isLost()).isTrue();
            assertThat(stop.isGiven()).isTrue();
        }
        assertThat(places.heartbeat()).exists();
    }

    @Test
    void aSignThatIsBeingWrittenIsWaitedFor() throws IOException {
        Files.writeString(places.heartbeat(), "");
        time.then(() -> Files.writeString(places.heartbeat(), elsewhere(8).text()));
        assertThatThrownBy(this::take)
                .isInstanceOfSatisfying(
                        FolderLock.FolderTaken.class,
                        taken -> assertThat(taken.watcher()).isEqualTo("anne på pc7"));
    }

    @Test
    void aHalfWrittenSignIsNoSign() throws IOException {
        String whole = elsewhere(7).text();
        for (int length = 0; length < whole.length(); length++) {
            assertThat(Heartbeat.Watching.read(whole.substring(0, length))).isEmpty();
        }
        assertThat(Heartbeat.Watching.read(whole)).contains(elsewhere(7));
    }

    @Test
    void signsGoOnWhenSomebodyRemovesTheFolderOfTheProgram() throws IOException {
        try (FolderLock lock = take()) {
            Files.delete(places.heartbeat());
            Files.delete(places.lock());
            Files.delete(places.own());
            lock.beat();
            assertThat(lock.isLost()).isFalse();
            assertThat(places.heartbeat()).exists();
            assertThat(places.lock()).exists();
        }
    }

    @Test
    void aMountPointThatIsEmptyIsLeftAsItIs() throws IOException {
        try (FolderLock lock = take()) {
            for (Path path :
                    List.of(places.heartbeat(), places.lock(), places.own(), places.inbox())) {
                Files.delete(path);
            }
            lock.beat();
            assertThat(lock.isLost()).isFalse();
            assertThat(root).isEmptyDirectory();
        }
    }

    private FolderLock take() throws IOException {
        return FolderLock.take(places, time::pause, stop);
    }

    private static Heartbeat.Watching elsewhere(long beat) {
        return new Heartbeat.Watching("other", "anne", "pc7", beat);
    }
}
