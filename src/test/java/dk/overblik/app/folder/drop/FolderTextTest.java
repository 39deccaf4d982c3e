package dk.overblik.app.folder.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.overblik.app.files.InTheWay;
import dk.overblik.app.job.FailureText.WriteFailure;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderTextTest {

    /** What says that the program does something by itself later. */
    private static final Pattern PROMISE =
            Pattern.compile("Overblik venter|går selv|prøver Overblik|af sig selv");

    /** Those that only a run that goes on says: of what it watches, and of what it waits for. */
    private static final Set<String> OF_WATCHERS = Set.of("watches", "waits");

    @TempDir private Path root;

    /** After a run that goes through the folder once, nothing comes by itself. */
    @Test
    void noSentenceOfOneRunPromisesWhatComesLater() throws ReflectiveOperationException {
        Set<String> promising = new TreeSet<>();
        for (Method method : sentences()) {
            String sentence = (String) method.invoke(null, values(method));
            assertThat(PROMISE.matcher(FolderText.ofOneRun(sentence)).find())
                    .as(method.getName())
                    .isFalse();
            if (PROMISE.matcher(sentence).find()) {
                promising.add(method.getName());
                assertThat(FolderText.ofOneRun(sentence)).contains("kør så kommandoen igen.");
            }
        }
        assertThat(promising)
                .containsExactly(
                        "cannotWrite",
                        "diskFull",
                        "folderAway",
                        "heldOpen",
                        "noScratch",
                        "notAllowed");
    }

    /** Whoever drops exports has written no option, and has named nothing. */
    @Test
    void noSentenceOnTheArchiveNamesAnOption() {
        Path archive = root.resolve("Arkiv");
        Path tooLong = root.resolve("a".repeat(300));
        String name = archive.toString();
        List<IOException> faults =
                List.of(
                        assertThrows(
                                InTheWay.class, () -> InTheWay.folder(Files.createFile(archive))),
                        new FileSystemException(tooLong.toString()),
                        new AccessDeniedException(name),
                        new FileSystemException(name),
                        new IOException("No space left on device"));
        assertThat(faults)
                .map(fault -> WriteFailure.ofArchive(archive, fault))
                .allSatisfy(sentence -> assertThat(sentence).contains("--arkiv"))
                .map(sentence -> FolderText.ofDropped(sentence, option -> false))
                .allSatisfy(
                        sentence ->
                                assertThat(sentence)
                                        .doesNotContain("--")
                                        .containsIgnoringCase("start"));
    }

    @Test
    void aNameThatLooksLikeAnOptionStaysAsItIs() {
        String sentence = "\"juni med --kommune.csv\": Vælg en med --kommune, fx Aarhus.";
        assertThat(FolderText.ofDropped(sentence, option -> false))
                .isEqualTo(
                        "\"juni med --kommune.csv\": Vælg en i \"Overblik indstillinger.xlsx\","
                                + " fx Aarhus.");
    }

    private static List<Method> sentences() {
        return Stream.of(FolderText.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == String.class)
                .filter(method -> !OF_WATCHERS.contains(method.getName()))
                .filter(
                        method ->
                                Stream.of(method.getParameterTypes())
                                        .allMatch(
                                                type ->
                                                        Set.of(Path.class, String.class, int.class)
                                                                .contains(type)))
                .toList();
    }

    private static Object[] values(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(
                        type ->
                                type == Path.class
                                        ? Path.of("mappe")
                                        : type == String.class ? (Object) "maj" : 2)
                .toArray();
    }

    /** Whichever run wrote it, the next one takes it away once the export is well. */
    @ParameterizedTest
    @EnumSource
    void aNoteOfOneRunPromisesNothingAndIsKnown(Cause cause) throws Exception {
        Path entry = Files.createFile(root.resolve("x"));
        Drop drop = Drop.of(new Drop.DroppedFile("x", entry, Drop.Stamp.of(entry)));
        String note = FolderText.note(drop, new Failed(entry, cause, "Sådan."), Instant.EPOCH);
        String ofOneRun = FolderText.ofOneRun(note);
        assertThat(note).containsPattern(PROMISE);
        assertThat(ofOneRun).doesNotContainPattern(PROMISE).contains("Kør så kommandoen igen.");
        for (String each : List.of(note, ofOneRun)) {
            assertThat(FolderText.isNoteOf(Arrays.asList(each.split("\r\n", -1)), "x")).isTrue();
        }
    }
}
