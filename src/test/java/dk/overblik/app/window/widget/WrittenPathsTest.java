package dk.overblik.app.window.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths and addresses as file managers copy them, among any other text. */
class WrittenPathsTest {

    @TempDir Path folder;

    @Test
    void pathsQuotedPathsAndAddressesAreTaken() throws IOException {
        Path plain = Files.createFile(folder.resolve("udtræk & (1) 100%.xlsx"));
        Path other = Files.createFile(folder.resolve("æøå.csv"));
        String text = plain + "\r\n\"" + other + "\"\n" + plain.toUri() + "\n" + folder + "\n";
        assertThat(Pasting.in(text)).containsExactly(plain, other, plain, folder);
    }

    @Test
    void otherTextIsNoFile() {
        assertThat(
                        Pasting.in(
                                "mælk;2\n\"\n\0\nfile:\nfile:%%\nfile://tom/x\nhttps://dst.dk\n"
                                        + folder.resolve("findes ikke.xlsx")
                                        + "\npom.xml\n"))
                .isEmpty();
    }
}
