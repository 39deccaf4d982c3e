package dk.overblik.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result is named after its export, however long that or the template is named. */
class FileNameTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 119, 120, 121, 200, 240, 250})
    void bothPartsOfANameAreLeftOfIt(int letters) throws IOException {
        for (String letter : new String[] {"a", "\u00e5"}) {
            String template = letter.repeat(letters);
            for (String export : new String[] {"maj", "maj" + template}) {
                for (int number : new int[] {1, 2, FileName.MOST_NUMBERS}) {
                    String name = export + " - " + template;
                    Path file = FileName.numbered(folder, name, number, "docx");
                    String written = file.getFileName().toString();
                    assertThat(written).startsWith("maj").contains(" - " + letter);
                    assertThat(written.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(255);
                    Files.delete(Files.createFile(file));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xlsx",
                "../../../../tmp/evil.xlsx",
                "/tmp/evil.xlsx",
                "/",
                "a/b.xlsx",
                "a/../b.xlsx",
                "a/",
                ".",
                "..",
                "",
                "./a.xlsx",
                "//srv/share/a.xlsx"
            })
    void aNameThatIsAPathStaysInTheFolder(String name) {
        Path file = FileName.in(folder, name);
        assertThat(file.normalize()).isEqualTo(file);
        assertThat(file.getParent()).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:evil.xlsx",
                "C:\\evil.xlsx",
                "\\\\srv\\a.xlsx",
                "..\\a.xlsx",
                "a/b",
                "D:"
            })
    void onWindowsToo(String name) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path there = windows.getPath("C:\\mappe");
            Path file = FileName.in(there, name);
            assertThat(file.normalize()).isEqualTo(file);
            assertThat(file.getParent()).isEqualTo(there);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "..a.xlsx", "a..", " a b.xlsx", "...", "æ - ø.csv", "a:b"})
    void aNameIsKept(String name) {
        assertThat(FileName.in(folder, name)).isEqualTo(folder.resolve(name));
    }
}
