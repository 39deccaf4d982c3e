package dk.overblik.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files and half ones, told apart from outside. */
class FileStateTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "'a;b\n1;2\n', OTHER",
        "'a;b\r\n1;2\r\n', OTHER",
        "'a;b\n1;', ENDS_OPEN",
        "'a;b\n1;2', ENDS_OPEN",
        "'<table></table>', OTHER",
        "'<table></tab', ENDS_OPEN",
        "'[{\"a\":1}]', OTHER",
        "'{\"a\":[1]}', OTHER",
        "'[{\"a\":', ENDS_OPEN",
        "'x', ENDS_OPEN",
    })
    void textEndsWithALineAPageOrABracket(String text, FileState state) throws IOException {
        for (String encoding : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
            Path file = folder.resolve("fil.csv");
            Files.write(file, text.getBytes(Charset.forName(encoding)));
            assertThat(FileState.of(file)).as(encoding).isEqualTo(state);
        }
    }

    @Test
    void aTextWithTheSizeButNotYetTheContentEndsOpen() throws IOException {
        Path file = Files.write(folder.resolve("fil.csv"), new byte[4096]);
        assertThat(FileState.of(file)).isEqualTo(FileState.ENDS_OPEN);
    }

    @Test
    void workbooksSayThemselvesWhereTheyEnd() throws IOException {
        byte[] zip = Files.readAllBytes(Run.EXPORTS.resolve("hedensted-2017-09.xlsx"));
        Path whole = Files.write(folder.resolve("a.xlsx"), zip);
        assertThat(FileState.of(whole)).isEqualTo(FileState.OTHER);
        Path half = Files.write(folder.resolve("b.xlsx"), Arrays.copyOf(zip, 3000));
        assertThat(FileState.of(half)).isEqualTo(FileState.NOT_WHOLE);
        assertThat(FileState.of(folder.resolve("c.xlsx"))).isEqualTo(FileState.NOT_WHOLE);
    }
}
