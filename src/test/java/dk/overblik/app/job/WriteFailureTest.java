package dk.overblik.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users are told of folders that they know, never of files that are only ours. */
class WriteFailureTest {

    private static final Path FOLDER = Path.of("H").toAbsolutePath();
    private static final String UNFINISHED =
            FOLDER.resolve("~ny-4c47b29b-6366-47dc-a6ad-23a3accc262b.tmp").toString();

    @Test
    void anUnfinishedFileIsToldOfAsItsFolder() {
        assertThat(FailureText.WriteFailure.sentence("a.xlsx", new FileSystemException(UNFINISHED)))
                .contains(" kan ikke gemmes i " + FOLDER + ". Se efter");
        assertThat(
                        FailureText.WriteFailure.sentence(
                                "a.xlsx", new AccessDeniedException(UNFINISHED)))
                .contains("der må ikke skrives til " + FOLDER + ". Vælg");
    }

    /** A temporary file is none that another folder for results would help with. */
    @Test
    void aTemporaryFileIsToldOfAsTheFolderOfSuch() {
        for (String file : new String[] {"overblik-12-345/result.xlsx", "overblik-12-345"}) {
            String full = FOLDER.resolve(file).toString();
            assertThat(FailureText.WriteFailure.sentence("a.xlsx", new FileSystemException(full)))
                    .contains("midlertidige filer i " + FOLDER + ".")
                    .doesNotContain("--ud");
        }
    }

    @Test
    void anyOtherPlaceIsToldOfAsItIs() {
        assertThat(FailureText.WriteFailure.sentence("a.xlsx", new FileSystemException("H:")))
                .contains(" i H:. ");
        assertThat(FailureText.WriteFailure.sentence("a.xlsx", new InterruptedIOException()))
                .contains("kan ikke gemmes. Se efter");
    }

    /** What is too long is the name that was written, though another file was under way. */
    @ParameterizedTest
    @CsvSource({"251, true", "250, false", "2000, true"})
    void aNameThatIsTooLongIsSaidToBe(int letters, boolean isTooLong) {
        Path target = FOLDER.resolve("n".repeat(letters) + ".xlsx");
        FileSystemException failure = new FileSystemException(UNFINISHED, "" + target, "for langt");
        String said = FailureText.WriteFailure.ofNew(target, failure);
        assertThat(said.contains("navnet er for langt. Vælg et kortere.")).isEqualTo(isTooLong);
        assertThat(said.contains("drevet")).isNotEqualTo(isTooLong);
    }

    /** As a full disk says it of a stream, while a result is being written. */
    @Test
    void aFaultWithoutAFileIsOfTheFolderOfTemporaryFiles() {
        assertThat(FailureText.WriteFailure.sentence("a.xlsx", new IOException("disk")))
                .contains("midlertidige filer i " + System.getProperty("java.io.tmpdir"))
                .doesNotContain("--ud");
    }
}
