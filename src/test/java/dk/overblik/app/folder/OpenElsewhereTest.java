package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class OpenElsewhereTest {

    @TempDir Path folder;

    @Test
    void nobodyHasAFileOpenThatHasNoOwnerFile() {
        assertThat(OpenElsewhere.user(folder.resolve("maj.xlsx"))).isEmpty();
    }

    @Test
    void excelNamesItsUserTwice() throws IOException {
        Files.write(folder.resolve("~$maj.xlsx"), excel("Søren Ågård"));
        assertThat(OpenElsewhere.user(folder.resolve("maj.xlsx"))).contains("Søren Ågård");
    }

    @Test
    void theShorterFormIsReadInTheSystemsOwnCharacters() throws IOException {
        byte[] shorter = Arrays.copyOf(excel("Søren Ågård"), 54);
        Files.write(folder.resolve("~$maj.xlsx"), shorter);
        assertThat(OpenElsewhere.user(folder.resolve("maj.xlsx"))).contains("Søren Ågård");
    }

    @Test
    void anUnreadableOwnerFileStillSaysThatTheFileIsOpen() throws IOException {
        for (int length : new int[] {0, 1, 3, 60, 165}) {
            byte[] rubbish = new byte[length];
            Arrays.fill(rubbish, (byte) -1);
            Files.write(folder.resolve("~$maj.xlsx"), rubbish);
            assertThat(OpenElsewhere.user(folder.resolve("maj.xlsx"))).contains("");
        }
    }

    @Test
    void libreOfficeNamesItsUserOrTheAccount() throws IOException {
        Path lock = folder.resolve(".~lock.maj.xlsx#");
        Files.writeString(lock, "Anne Æbelø,anne,pc7,12.05.2025 10:00,file:///home/anne;");
        assertThat(OpenElsewhere.user(folder.resolve("maj.xlsx"))).contains("Anne Æbelø");
        Files.writeString(lock, ",anne,pc7,12.05.2025 10:00,file:///home/anne;");
        assertThat(OpenElsewhere.user(folder.resolve("maj.xlsx"))).contains("anne");
    }

    /** Laid out as Excel does: 165 bytes, the name in one byte a character, then in UTF-16. */
    public static byte[] excel(String user) {
        byte[] bytes = new byte[165];
        Arrays.fill(bytes, (byte) ' ');
        byte[] once = user.getBytes(Charset.forName("windows-1252"));
        bytes[0] = (byte) user.length();
        System.arraycopy(once, 0, bytes, 1, once.length);
        bytes[55] = (byte) user.length();
        bytes[56] = 0;
        byte[] twice = user.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(twice, 0, bytes, 57, twice.length);
        return bytes;
    }
}
