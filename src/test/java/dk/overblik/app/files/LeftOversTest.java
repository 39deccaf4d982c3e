package dk.overblik.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed runs left goes with the next file that is written beside it, and nothing else. */
class LeftOversTest {

    /** No system gives a process such a number. */
    private static final long GONE = Long.MAX_VALUE / 10;

    @TempDir Path folder;

    private Path old(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "halv");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }

    private static String name(String machine, long process) {
        return "~ny-" + machine + "-" + process + "-01234567.tmp";
    }

    private static final String EARLIER = "~ny-4c47b29b-6366-47dc-a6ad-23a3accc262b.tmp";

    @Test
    void whatAnyKilledRunHereLeftIsRemoved() throws IOException {
        Path left = old(name(Machine.digits(), GONE), Duration.ZERO);
        WholeFile.write(new byte[] {1}, folder.resolve("a.txt"));
        assertThat(left).doesNotExist();
        assertThat(folder.resolve("a.txt")).exists();
    }

    /** A scanner may hold what is in it, and a cleaner may have taken it away. */
    @Test
    void aWorkingCopyThatCannotBeRemovedKeepsNothingBack() throws IOException {
        Path export = Files.writeString(folder.resolve("a.csv"), "a");
        WorkingCopy gone = WorkingCopy.of(export);
        Files.delete(gone.file());
        Files.delete(FileName.folderOf(gone.file()));
        gone.close();
        WorkingCopy held = WorkingCopy.of(export);
        Path within = Files.createDirectories(held.beside("held").resolve("within"));
        held.close();
        assertThat(held.file()).doesNotExist();
        assertThat(within).exists();
        Files.delete(within);
        held.close();
        assertThat(FileName.folderOf(held.file())).doesNotExist();
    }

    @Test
    void whatSomebodyMayBeWritingStays() throws IOException {
        old(name(Machine.digits(), ProcessHandle.current().pid()), Duration.ofDays(3));
        old(name("00000000", GONE), Duration.ofHours(23));
        old(EARLIER, Duration.ofHours(23));
        WholeFile.write(new byte[] {1}, folder.resolve("a.txt"));
        assertThat(count()).isEqualTo(4);
    }

    @Test
    void whatNobodyWritesOnAnyMoreIsRemovedWhoeverLeftIt() throws IOException {
        old(name("00000000", ProcessHandle.current().pid()), Duration.ofHours(25));
        old(EARLIER, Duration.ofHours(25));
        WholeFile.write(new byte[] {1}, folder.resolve("a.txt"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void othersFilesOfSuchANameStayForEver() throws IOException {
        for (String name : new String[] {"~ny-plan.tmp", "~ny-.tmp", "~ny-2025.xlsx", "ny.tmp"}) {
            old(name, Duration.ofDays(400));
        }
        Files.createDirectory(folder.resolve(name(Machine.digits(), GONE)));
        Files.writeString(folder.resolve(name(Machine.digits(), GONE)).resolve("x"), "x");
        WholeFile.write(new byte[] {1}, folder.resolve("a.txt"));
        assertThat(count()).isEqualTo(6);
    }

    @Test
    void aMachineHasAlwaysTheSameDigitsAndTheyAreNotItsName() {
        assertThat(Machine.digits()).matches("[0-9a-f]{8}").isEqualTo(Machine.digits());
        assertThat(Machine.name()).doesNotContain(Machine.digits());
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
