package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.files.WholeFile;
import dk.overblik.app.folder.Exports;
import dk.overblik.app.folder.OpenElsewhereTest;
import dk.overblik.app.folder.WatchedFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that somebody has open while there is a newer one. */
class OpenResultTest {

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void aResultThatExcelHasOpenIsNotTouchedAndItsUserIsNamed() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Path result = folder.result("maj - overblik.xlsx");
        byte[] open = Files.readAllBytes(result);
        Path owner = folder.result("~$maj - overblik.xlsx");
        Files.write(owner, OpenElsewhereTest.excel("Anne Jensen"));
        folder.said();
        folder.drop("maj.csv", Exports.csv(2));
        assertThat(folder.once()).isZero();
        assertThat(result).hasBinaryContent(open);
        Path second = folder.result("maj - overblik (2).xlsx");
        assertThat(Exports.isRight(second, "maj.csv", Exports.csv(2))).isTrue();
        assertThat(folder.said())
                .contains("\"maj - overblik.xlsx\" er åben hos Anne Jensen og er ikke rørt")
                .contains("\"maj - overblik (2).xlsx\"");
        Files.delete(owner);
        folder.drop("maj.csv", Exports.csv(3));
        folder.once();
        assertThat(Exports.isRight(result, "maj.csv", Exports.csv(3))).isTrue();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void aSecondResultThatSomebodyChangedOrHasOpenStaysWhenThereIsANewerOne() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Path owner = folder.result("~$maj - overblik.xlsx");
        Files.write(owner, OpenElsewhereTest.excel("Anne Jensen"));
        folder.drop("maj.csv", Exports.csv(2));
        folder.once();
        byte[] edited = Exports.edit(folder.result("maj - overblik (2).xlsx"));
        Files.delete(owner);
        folder.drop("maj.csv", Exports.csv(3));
        folder.once();
        assertThat(folder.result("maj - overblik (2).xlsx")).hasBinaryContent(edited);
        Files.write(owner, OpenElsewhereTest.excel("Anne Jensen"));
        folder.drop("maj.csv", Exports.csv(4));
        folder.once();
        assertThat(folder.results())
                .containsExactly(
                        "maj - overblik (2).xlsx",
                        "maj - overblik (3).xlsx",
                        "maj - overblik.xlsx",
                        "~$maj - overblik.xlsx");
    }

    @Test
    void aResultThatCannotBeReplacedIsTriedForFiveSecondsAndThenLeftAlone() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Path result = folder.result("maj - overblik.xlsx");
        byte[] open = Files.readAllBytes(result);
        AtomicInteger tries = new AtomicInteger();
        folder.copying(
                (finished, target) -> {
                    if (target.equals(result)) {
                        tries.incrementAndGet();
                        throw new WholeFile.TargetHeld(target, new FileSystemException("in use"));
                    }
                    WholeFile.copy(finished, target);
                });
        folder.drop("maj.csv", Exports.csv(2));
        assertThat(folder.once()).isZero();
        assertThat(tries).hasValue(10);
        assertThat(result).hasBinaryContent(open);
        assertThat(folder.results())
                .containsExactly("maj - overblik (2).xlsx", "maj - overblik.xlsx");
        assertThat(folder.said()).contains("er åben i et andet program og er ikke rørt");
    }

    @Test
    void aResultThatIsHeldForAMomentIsReplacedAfterIt() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        AtomicInteger tries = new AtomicInteger();
        folder.copying(
                (finished, target) -> {
                    if (tries.incrementAndGet() < 4) {
                        throw new WholeFile.TargetHeld(target, new FileSystemException("in use"));
                    }
                    WholeFile.copy(finished, target);
                });
        folder.drop("maj.csv", Exports.csv(2));
        folder.once();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
        Path result = folder.result("maj - overblik.xlsx");
        assertThat(Exports.isRight(result, "maj.csv", Exports.csv(2))).isTrue();
    }
}
