package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages;
import dk.overblik.app.archive.Vintages.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month's edition, which tells what has turned, is only replaced by one that tells it too. */
class EditionsKeptTest {

    private static final Path TEMPLATE =
            Path.of("src", "test", "resources", "templates", "d01 felter.docx");

    @TempDir Path room;

    private Path month;
    private Path earlier;

    @BeforeEach
    void fill() throws IOException {
        month = Vintages.write(room, "måned.csv", 3, Shape.LONG);
        earlier = made("--kommune", "Randers", "--notat", month);
        Files.move(earlier, room.resolve("sidste.xlsx"));
        Files.delete(room.resolve("måned - notat.docx"));
        earlier = room.resolve("sidste.xlsx");
        Vintages.write(room, "måned.csv", 4, Shape.LONG);
    }

    private static Path made(Object... words) {
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().lines().findFirst().orElseThrow());
    }

    private Path edition(Path after) {
        return made("gentag", after, "--notat", month);
    }

    private Path plain() {
        return made("--kommune", "Randers", "--notat", month);
    }

    @Test
    void theSameExportsWithoutTheEarlierResultGetANumberAndSoDoesTheNote() throws IOException {
        Path edition = edition(earlier);
        assertThat(edition).hasFileName("måned - overblik.xlsx");
        byte[] workbook = Files.readAllBytes(edition);
        byte[] note = Files.readAllBytes(room.resolve("måned - notat.docx"));
        for (int time = 0; time < 2; time++) {
            assertThat(plain()).hasFileName("måned - overblik (2).xlsx");
        }
        assertThat(edition).hasBinaryContent(workbook);
        assertThat(room.resolve("måned - notat.docx")).hasBinaryContent(note);
        assertThat(room.resolve("måned - notat (2).docx")).exists();
        assertThat(room.resolve("måned - overblik (3).xlsx")).doesNotExist();
    }

    @Test
    void anEditionReplacesAPlainResultAndItself() throws IOException {
        assertThat(plain()).hasFileName("måned - overblik.xlsx");
        for (int time = 0; time < 2; time++) {
            assertThat(edition(earlier)).hasFileName("måned - overblik.xlsx");
        }
    }

    /** It says that nothing has turned since itself, which is less. */
    @Test
    void anEditionMadeAfterItselfIsBesideIt() throws IOException {
        Path edition = edition(earlier);
        byte[] workbook = Files.readAllBytes(edition);
        assertThat(edition(edition)).hasFileName("måned - overblik (2).xlsx");
        assertThat(edition).hasBinaryContent(workbook);
    }

    /** What the committee was given last month stays, whatever the exports are called. */
    @Test
    void theNextMonthOfTheSameNameIsBesideIt() throws IOException {
        Path edition = edition(earlier);
        byte[] workbook = Files.readAllBytes(edition);
        Path kept = Files.copy(edition, room.resolve("sidste 2.xlsx"));
        Vintages.write(room, "måned.csv", 5, Shape.LONG);
        assertThat(edition(kept)).hasFileName("måned - overblik (2).xlsx");
        assertThat(edition).hasBinaryContent(workbook);
    }

    /** In one report, in a folder that was chosen, with a note and a template that is filled. */
    @Test
    void theSameHoldsForACombinationAndAFilledTemplateInAnyFolder() throws IOException {
        Path template = Files.copy(TEMPLATE, room.resolve("notat.docx"));
        Path target = room.resolve("ud");
        Object[] rest = {"--samlet", "--notat", "--skabelon", template, "--ud", target, month};
        Path edition = result(joined(List.of("gentag", earlier), rest));
        byte[] workbook = Files.readAllBytes(edition);
        List<Path> before = files(target);
        Path plain = result(joined(List.of("--kommune", "Randers"), rest));
        assertThat(plain).isNotEqualTo(edition);
        assertThat(edition).hasBinaryContent(workbook);
        assertThat(before).hasSize(3);
        assertThat(files(target)).hasSize(6).containsAll(before);
    }

    /** Whether or not there was something to be said of the template's placeholders. */
    private static Path result(Object... words) {
        return Path.of(Run.of(words).out().lines().findFirst().orElseThrow());
    }

    private static Object[] joined(List<Object> first, Object... rest) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all.toArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
