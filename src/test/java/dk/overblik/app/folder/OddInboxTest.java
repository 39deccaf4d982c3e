package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.Run;
import dk.overblik.foreign.OddEntries;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An entry of the inbox that cannot be read gets its note, and all others go on. */
@Timeout(60)
class OddInboxTest {

    @TempDir Path root;
    @TempDir Path elsewhere;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        assumeTrue(File.separatorChar == '/', "Links and pipes are made as on Unix");
        folder = new WatchedFolder(root);
        folder.drop("god.xlsx", Exports.hedensted());
    }

    @Test
    void inTheInbox() throws IOException {
        Path export = Files.write(elsewhere.resolve("x.xlsx"), Exports.hedensted());
        OddEntries odd = OddEntries.in(folder.places.inbox(), export);
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results()).contains("god - overblik.xlsx", "genvej - overblik.xlsx");
        for (String name : odd.unreadable()) {
            String stem = name.substring(0, name.lastIndexOf('.'));
            assertThat(note(stem))
                    .contains("er ikke en fil", "denne genvej.", "Genvej:  Indbakke/" + name);
        }
        assertThat(folder.results()).hasSize(2 + odd.unreadable().size());
        folder.said();
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.said()).contains("er ikke en fil");
    }

    /** Nothing is made there, and nothing would say so. */
    @Test
    void besideTheInbox() throws IOException {
        Files.write(root.resolve("ved siden af.xlsx"), Exports.hedensted());
        Files.write(root.resolve("Overblik indstillinger.xlsx"), Exports.hedensted());
        Files.writeString(root.resolve("læs mig.docx"), "tekst");
        folder.once();
        assertThat(folder.said())
                .contains("Filen \"ved siden af.xlsx\" ligger uden for Indbakke")
                .doesNotContain("indstillinger.xlsx\" ligger", "læs mig");
        assertThat(folder.results()).noneMatch(name -> name.startsWith("ved siden af"));
    }

    /** There it would be refused, unless it has the name of the one that the next is made after. */
    @Test
    void aResultOfOursBesideTheInboxIsNotSentThere() throws IOException {
        Path result = Path.of("workbooks", "overviews", "hedensted-2017-09 - overblik.xlsx");
        Files.copy(result, root.resolve("Samlet overblik.xlsx"));
        Files.copy(result, root.resolve("juni.xlsx"));
        Files.copy(result, root.resolve("sidste Overblik.xlsx"));
        folder.once();
        assertThat(folder.said())
                .containsOnlyOnce("ligger uden for Indbakke")
                .contains("Filen \"sidste Overblik.xlsx\" ligger uden for Indbakke");
    }

    @Test
    void inAFolderOfTheInbox() throws IOException {
        Path export = Files.write(elsewhere.resolve("x.xlsx"), Exports.hedensted());
        folder.drop("maj/a.xlsx", Exports.hedensted());
        OddEntries.in(folder.places.inbox().resolve("maj"), export);
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results())
                .contains("god - overblik.xlsx", "maj - samlet overblik.xlsx", "lukket - FEJL.txt");
    }

    @Test
    void aFolderThatLeadsToItself() throws IOException {
        Path loop = folder.places.inbox().resolve("rundt");
        Files.createSymbolicLink(loop, loop);
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results()).containsExactly("god - overblik.xlsx", "rundt - FEJL.txt");
        Files.delete(loop);
        folder.drop("rundt/a.xlsx", Exports.hedensted());
        assertThat(folder.once()).isZero();
        assertThat(folder.results())
                .containsExactly("god - overblik.xlsx", "rundt - samlet overblik.xlsx");
    }

    @Test
    void aFolderThatMayBeListedAndNotEntered() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may enter everything");
        Path closed = folder.drop("maj/a.xlsx", Exports.hedensted()).getParent();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--r--r--"));
        try {
            assertThat(folder.once()).isEqualTo(1);
            assertThat(note("maj"))
                    .contains("denne mappe.", "Mappe:   Indbakke/maj")
                    .contains("Mappen \"maj\" må ikke læses")
                    .doesNotContain("Fil:", "Filen", "den rettede fil");
            assertThat(Run.of(closed).code()).isEqualTo(4);
            assertThat(Run.of(closed).err()).contains("Mappen \"maj\" må ikke læses");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Wishes that cannot be read are said: a report without them would look like one with them. */
    @Test
    void whatIsNoFileAndBearsTheNameOfTheSettings() throws IOException {
        Path settings = folder.places.inbox().resolve("Overblik indstillinger.xlsx");
        Files.createSymbolicLink(settings, elsewhere.resolve("borte.xlsx"));
        assertThat(folder.once()).isEqualTo(2);
        assertThat(folder.results()).containsExactly("god - FEJL.txt");
        assertThat(note("god")).contains("Overblik indstillinger.xlsx", "kan ikke bruges");
        Files.delete(settings);
        Files.createDirectory(settings);
        assertThat(folder.once()).isEqualTo(2);
        Files.delete(settings);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("god - overblik.xlsx");
    }

    @Test
    void twoNamesInLettersThatNobodyCanReadAreTwoDrops() throws IOException {
        for (String bytes : List.of("la%F8.xlsx", "la%F9.xlsx")) {
            Path named = Path.of(URI.create(folder.places.inbox().toUri() + bytes));
            Files.write(named, Exports.hedensted());
        }
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).hasSize(3);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).hasSize(3);
    }

    /** The checksum of a line tells that it is whole, not that it is ours. */
    @Test
    void noPathInTheJournalLeavesTheFolder() throws IOException {
        Path others = Files.writeString(elsewhere.resolve("andres.xlsx"), "andres");
        assertThat(folder.once()).isZero();
        Path journal = folder.places.journal();
        String line = Files.readAllLines(journal).get(1);
        StringBuilder lines = new StringBuilder();
        for (String path :
                List.of("../../andres.xlsx", others.toString(), "..", "a/../../b", "\u0000")) {
            lines.append(signed(line.substring(9).replace("god - overblik.xlsx", path)))
                    .append('\n');
            lines.append(signed(line.substring(9).replace("god.xlsx", path))).append('\n');
        }
        Files.writeString(journal, Files.readString(journal) + lines);
        folder.drop("god.xlsx", Exports.hedensted());
        assertThat(folder.once()).isZero();
        assertThat(others).hasContent("andres");
        assertThat(folder.results()).containsExactly("god - overblik.xlsx");
    }

    private static String signed(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(sum.getValue());
        return "0".repeat(8 - digits.length()) + digits + "\t" + text;
    }

    private String note(String stem) throws IOException {
        return Files.readString(folder.result(stem + " - FEJL.txt"));
    }
}
