package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result of other exports is never replaced, however its name came about. */
class OthersResultsTest {

    private static final Path OTHER =
            Path.of("workbooks", "exports", "hedensted-tabel-1b-2017-02.xlsx");

    @TempDir Path room;

    private Path a;
    private Path b;
    private Path c;

    @BeforeEach
    void fill() throws IOException {
        a = OddEntries.copy(Made.EXPORT, room.resolve("a.xlsx"));
        b = OddEntries.copy(OTHER, room.resolve("b.xlsx"));
        c = OddEntries.copy(OTHER, room.resolve("c.xlsx"));
    }

    private static Path made(Object... words) {
        Object[] all = Arrays.copyOf(new Object[] {"--kommune", "Hedensted"}, 2 + words.length);
        System.arraycopy(words, 0, all, 2, words.length);
        Made made = Made.of(all);
        assertThat(made.code()).as(made.said()).isZero();
        return made.result().getFileName();
    }

    @Test
    void aCombinationOfOtherExportsGetsANumber() throws IOException {
        assertThat(made("--samlet", a, b)).hasToString("Samlet overblik.xlsx");
        byte[] first = Files.readAllBytes(room.resolve("Samlet overblik.xlsx"));
        assertThat(made("--samlet", a, c)).hasToString("Samlet overblik (2).xlsx");
        assertThat(made("--samlet", a, b)).hasToString("Samlet overblik.xlsx");
        assertThat(made("--samlet", a, c)).hasToString("Samlet overblik (2).xlsx");
        assertThat(room.resolve("Samlet overblik.xlsx")).hasBinaryContent(first);
        assertThat(files()).hasSize(5);
    }

    @Test
    void anExportOfTheSameNameFromAnotherFolderToo() throws IOException {
        Path here = Files.createDirectory(room.resolve("her"));
        Path there = Files.createDirectory(room.resolve("der"));
        Path one = OddEntries.copy(Made.EXPORT, here.resolve("u.xlsx"));
        Path two = OddEntries.copy(OTHER, there.resolve("u.xlsx"));
        Path target = room.resolve("ud");
        assertThat(made("--notat", "--ud", target, one)).hasToString("u - overblik.xlsx");
        byte[] note = Files.readAllBytes(target.resolve("u - notat.docx"));
        assertThat(made("--notat", "--ud", target, two)).hasToString("u - overblik (2).xlsx");
        assertThat(target.resolve("u - notat (2).docx")).exists();
        assertThat(target.resolve("u - notat.docx")).hasBinaryContent(note);
        Files.delete(target.resolve("u - overblik.xlsx"));
        assertThat(made("--notat", "--ud", target, two)).hasToString("u - overblik.xlsx");
        assertThat(target.resolve("u - notat.docx")).hasBinaryContent(note);
    }

    /** Names that a result's own name cannot tell apart, each made in a run of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u001b", "\u202e", "\u2028", "long"})
    void anExportWhoseNameDiffersInWhatIsNotWritten(String sign) throws IOException {
        assumeTrue(File.separatorChar == '/', "Names with such letters are made as on Unix");
        String name = sign.equals("long") ? "x".repeat(240) : "maj" + sign;
        Path one = OddEntries.copy(Made.EXPORT, room.resolve(name + "1.xlsx"));
        Path two = OddEntries.copy(OTHER, room.resolve(name + "2.xlsx"));
        if (!sign.equals("long")) {
            Files.move(one, room.resolve("maj" + sign + "u.xlsx"));
            Files.move(two, room.resolve("maj u.xlsx"));
            one = room.resolve("maj" + sign + "u.xlsx");
            two = room.resolve("maj u.xlsx");
        }
        Path first = room.resolve(made("--notat", one));
        byte[] before = Files.readAllBytes(first);
        Path second = room.resolve(made("--notat", two));
        assertThat(second).isNotEqualTo(first);
        assertThat(first).hasBinaryContent(before);
        assertThat(made("--notat", one)).isEqualTo(first.getFileName());
        assertThat(made("--notat", two)).isEqualTo(second.getFileName());
        assertThat(files()).hasSize(3 + 2 + 4);
    }

    @Test
    void aFolderOfTheSameNameToo() throws IOException {
        Path target = room.resolve("ud");
        for (Path[] each :
                new Path[][] {
                    {room.resolve("x/maj"), Made.EXPORT}, {room.resolve("y/maj"), OTHER}
                }) {
            Files.createDirectories(each[0]);
            OddEntries.copy(each[1], each[0].resolve("a.xlsx"));
        }
        assertThat(made("--samlet", "--ud", target, room.resolve("x/maj")))
                .hasToString("maj - samlet overblik.xlsx");
        assertThat(made("--samlet", "--ud", target, room.resolve("y/maj")))
                .hasToString("maj - samlet overblik (2).xlsx");
    }

    @Test
    void theSameExportOfAnotherPeriodStandsBesideItsOwn() throws IOException {
        assertThat(made(a)).hasToString("a - overblik.xlsx");
        byte[] first = Files.readAllBytes(room.resolve("a - overblik.xlsx"));
        OddEntries.copy(OTHER, a);
        assertThat(made(a)).hasToString("a - overblik (2).xlsx");
        assertThat(made(a)).hasToString("a - overblik (2).xlsx");
        assertThat(room.resolve("a - overblik.xlsx")).hasBinaryContent(first);
        assertThat(files()).hasSize(5);
    }

    /** The same files in their newest state: the same report of the same period. */
    @Test
    void aCombinationOfTheSameFilesReplacesItsOwnOfThePeriod() throws IOException {
        assertThat(made("--samlet", "--notat", a, b)).hasToString("Samlet overblik.xlsx");
        byte[] first = Files.readAllBytes(room.resolve("Samlet overblik.xlsx"));
        byte[] note = Files.readAllBytes(room.resolve("Samlet notat.docx"));
        OddEntries.copy(Path.of("workbooks/exports/hedensted-udgifter-2017-kvt3.xlsx"), b);
        assertThat(made("--samlet", "--notat", a, b)).hasToString("Samlet overblik.xlsx");
        assertThat(Files.readAllBytes(room.resolve("Samlet overblik.xlsx"))).isNotEqualTo(first);
        assertThat(Files.readAllBytes(room.resolve("Samlet notat.docx"))).isNotEqualTo(note);
        assertThat(files()).hasSize(5);
        Path elsewhere = room.resolve("ud");
        assertThat(made("--samlet", "--ud", elsewhere, a, b)).hasToString("Samlet overblik.xlsx");
        OddEntries.copy(OTHER, b);
        assertThat(made("--samlet", "--ud", elsewhere, a, b))
                .hasToString("Samlet overblik (2).xlsx");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(room)) {
            return files.map(Path::toString).toList();
        }
    }
}
