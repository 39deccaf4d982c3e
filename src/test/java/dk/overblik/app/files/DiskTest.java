package dk.overblik.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    @TempDir Path folder;

    @Test
    void aFileIsTheSameByWhateverWayItIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a");
        Path other = Files.writeString(folder.resolve("b.csv"), "a");

        Path around = Files.createDirectory(folder.resolve("x")).resolve("..").resolve("a.csv");
        assertThat(Disk.isSame(file, around)).isTrue();
        assertThat(Disk.isSame(file, other)).isFalse();
    }

    @Test
    void aLinkIsTheFileThatItLeadsTo() throws IOException {
        assumeThat(Disk.isOfWindows(folder)).isFalse();
        Path file = Files.writeString(folder.resolve("a.csv"), "a");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        assertThat(Disk.isSame(link, file)).isTrue();
    }

    /** A link to nowhere, a lost share: only the way can be compared. */
    @Test
    void whatIsNotThereIsTheSameAtOnePlace() {
        Path missing = folder.resolve("a.csv");

        assertThat(Disk.isSame(missing, folder.resolve("x").resolve("..").resolve("a.csv")))
                .isTrue();
        assertThat(Disk.isSame(missing, folder.resolve("b.csv"))).isFalse();
    }
}
