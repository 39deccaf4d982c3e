package dk.overblik.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PatientFileTest {

    @TempDir private Path folder;

    /** Around the length of a step, and of none. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 131_071, 131_072, 131_073, 400_000})
    void bytesAreThoseOfTheFileWhicheverWayTheyAreAskedFor(int length) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        Path file = folder.resolve("a");
        Path copy = folder.resolve("b");
        PatientFile.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        PatientFile.copy(file, copy);
        assertThat(Files.readAllBytes(copy)).isEqualTo(content);
        assertThat(PatientFile.bytes(file)).isEqualTo(content);
        try (InputStream in = PatientFile.in(file)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(PatientFile.areEqual(file, copy)).isTrue();
        Files.write(copy, new byte[] {1}, StandardOpenOption.APPEND);
        assertThat(PatientFile.areEqual(file, copy)).isFalse();
        assertThat(PatientFile.areEqual(copy, file)).isFalse();
    }

    @Test
    void filesThatDifferInOneByteAreNotEqual() throws IOException {
        byte[] content = new byte[300_000];
        Path file = Files.write(folder.resolve("a"), content);
        content[299_999] = 1;
        assertThat(PatientFile.areEqual(file, Files.write(folder.resolve("b"), content))).isFalse();
    }

    @Test
    void aCopyReplacesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "a");
        Path other = Files.writeString(folder.resolve("b"), "b");
        assertThatThrownBy(() -> PatientFile.copy(file, other))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(other).hasContent("b");
    }

    @Test
    void whatIsNotThereIsMissedAsEver() {
        assertThatThrownBy(() -> PatientFile.bytes(folder.resolve("a")))
                .isInstanceOf(NoSuchFileException.class);
    }

    /** What can be done to a file that is open. */
    @FunctionalInterface
    interface Deed {
        Object to(PatientFile file) throws IOException;
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                file -> file.read(ByteBuffer.allocate(1)),
                file -> file.read(ByteBuffer.allocate(1), 0),
                file -> file.write(ByteBuffer.allocate(1)),
                file -> file.write(ByteBuffer.allocate(1), 0),
                PatientFile::size,
                file -> file.truncate(0),
                file -> {
                    file.force();
                    return file;
                },
                file -> {
                    file.close();
                    return file;
                });
    }

    /** Every one of them goes the way that is given up where nothing comes. */
    @ParameterizedTest
    @MethodSource("deeds")
    void nothingIsWaitedForForEver(Deed deed) throws IOException {
        Path place = Files.createTempFile(folder, "hangs", "");
        Hanging hanging = new Hanging();
        PatientFile file =
                PatientFile.open(
                        place,
                        hanging::done,
                        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
        hanging.hangs = true;
        assertThatThrownBy(() -> deed.to(file)).isInstanceOf(UnreadableFile.class);
        hanging.end.countDown();
    }

    /** A drive that stops to answer. */
    private static final class Hanging {

        private final CountDownLatch end = new CountDownLatch(1);
        private boolean hangs;

        <T> T done(Path file, Patience.Work<T> work) throws IOException {
            if (!hangs) {
                return work.done();
            }
            return Patience.of(20)
                    .awaited(
                            file,
                            () -> {
                                await();
                                return work.done();
                            },
                            () -> 0);
        }

        private void await() throws IOException {
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    @Test
    void ownTemporaryFilesAreToldFromOthers() throws IOException {
        Path own = TemporaryFolder.home().resolve(TemporaryFolder.prefix("1") + "23");
        assertThat(TemporaryFolder.holds(own.resolve("export"))).isTrue();
        assertThat(TemporaryFolder.holds(own)).isFalse();
        assertThat(TemporaryFolder.holds(folder.resolve("overblik-1-").resolve("a"))).isFalse();
        assertThat(TemporaryFolder.holds(Path.of("a"))).isFalse();
        assertThat(TemporaryFolder.holds(folder.getRoot())).isFalse();
    }

    @Test
    void aFolderTellsItsEntries() throws IOException {
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(folder.resolve(name), name, StandardCharsets.UTF_8);
        }
        assertThat(FolderEntries.of(folder))
                .containsExactlyInAnyOrder(
                        folder.resolve("a"), folder.resolve("b"), folder.resolve("c"));
        assertThatThrownBy(() -> FolderEntries.of(folder.resolve("d")))
                .isInstanceOf(FileSystemException.class);
    }
}
