package dk.overblik.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.app.Export;
import dk.overblik.app.archive.Archive;
import dk.overblik.app.archive.Vintages;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.Exports;
import dk.overblik.app.folder.WatchedFolder;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.model.Answers;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.windows.WindowsProvider.Hold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drop folder, the archive and the settings on a disk of Windows, as others use it too. */
class WindowsFolderTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 26);

    private WindowsDisk disk;

    @BeforeEach
    void begin() {
        disk = new WindowsDisk();
    }

    @AfterEach
    void end() throws IOException {
        disk.close();
    }

    private WatchedFolder watched() throws IOException {
        return new WatchedFolder(Files.createDirectories(disk.getPath("\\\\server\\fælles\\Drop")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsDroppedIsMadeAndRemembered() throws IOException {
        WatchedFolder folder = watched();
        folder.drop("maj.csv", Exports.csv(1));
        folder.drop("juni\\a.csv", Exports.csv(2));
        folder.drop("juni\\b.csv", Exports.csv(3));
        assertThat(folder.once()).as(folder.said()).isZero();
        assertThat(folder.results())
                .containsExactly("juni - samlet overblik.xlsx", "maj - overblik.xlsx");
        folder.said();
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).isEmpty();
        Path own = folder.result("x").getParent().resolveSibling(".overblik");
        assertThat(Files.getAttribute(own, "dos:hidden")).isEqualTo(true);
        assertThat(names(own.resolve("log"))).hasSize(2);
    }

    @Test
    void anExportThatIsOpenIsNotedAndMadeWhenItIsClosed() throws IOException {
        WatchedFolder folder = watched();
        Path export = folder.drop("maj.csv", Exports.csv(1));
        folder.drop("juni.csv", Exports.csv(2));
        disk.others().hold(export, Hold.FOR_ITSELF);
        folder.once();
        assertThat(folder.results()).contains("juni - overblik.xlsx").hasSize(2);
        disk.others().letGo(export);
        folder.once();
        assertThat(folder.results()).containsExactly("juni - overblik.xlsx", "maj - overblik.xlsx");
    }

    @Test
    void aNoteThatIsOpenStopsNothing() throws IOException {
        for (Hold hold : Hold.values()) {
            WatchedFolder folder =
                    new WatchedFolder(Files.createDirectories(disk.getPath("C:\\" + hold)));
            folder.drop("maj.csv", "intet".getBytes(StandardCharsets.UTF_8));
            folder.once();
            Path note = folder.result("maj - FEJL.txt");
            assertThat(note).exists();
            disk.others().hold(note, hold);
            folder.drop("maj.csv", "heller intet".getBytes(StandardCharsets.UTF_8));
            folder.drop("juni.csv", Exports.csv(2));
            assertThat(folder.once()).isEqualTo(1);
            assertThat(folder.said())
                    .contains("\"maj.csv\" har ingen tabel")
                    .doesNotContain("venter");
            assertThat(folder.results()).as(hold.name()).contains("juni - overblik.xlsx");
            folder.drop("maj.csv", Exports.csv(3));
            folder.once();
            assertThat(folder.results()).as(hold.name()).contains("maj - overblik.xlsx");
        }
    }

    @Test
    void anOpenResultInTheFolderStays() throws IOException {
        for (Hold hold : Hold.values()) {
            WatchedFolder folder =
                    new WatchedFolder(Files.createDirectories(disk.getPath("C:\\" + hold)));
            folder.drop("maj.csv", Exports.csv(1));
            folder.once();
            Path open = folder.result("maj - overblik.xlsx");
            disk.others().hold(open, hold);
            folder.said();
            folder.drop("maj.csv", Exports.csv(2));
            assertThat(folder.once()).isZero();
            assertThat(folder.results())
                    .containsExactly("maj - overblik (2).xlsx", "maj - overblik.xlsx");
            assertThat(folder.said()).contains("åben").contains("er ikke rørt");
        }
    }

    @Test
    void theJournalThatAnotherProgramHoldsIsSaidAndLosesNothing() throws IOException {
        WatchedFolder folder = watched();
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Path journal = folder.result("x").getParent().resolveSibling(".overblik");
        disk.others().hold(journal.resolve("journal.txt"), Hold.FOR_WRITING);
        folder.drop("juni.csv", Exports.csv(2));
        int code = folder.once();
        String said = folder.said();
        assertThat(said)
                .contains(
                        "journal.txt\" er åben i et andet program. Luk den, og kør så kommandoen"
                                + " igen.");
        disk.others().letGo(journal.resolve("journal.txt"));
        folder.once();
        assertThat(folder.results())
                .as(code + said)
                .containsExactly("juni - overblik.xlsx", "maj - overblik.xlsx");
    }

    private static Export read(Path export) throws IOException {
        try (WorkingCopy copy = WorkingCopy.of(export)) {
            return Export.ExportReader.ofKept(VocabularyReader.load())
                    .read(copy, export.getFileName().toString(), Answers.NONE);
        }
    }

    @Test
    void theArchiveIsKeptOnAShare() throws IOException {
        Path folder = Files.createDirectories(disk.getPath("\\\\server\\fælles\\u"));
        Path export = folder.resolve("juni.csv");
        Files.writeString(export, Vintages.text(1, Vintages.Shape.LONG));
        Export read = read(export);
        Path place = folder.resolve("Arkiv");
        Archive archive = new Archive(place);
        assertThat(archive.remember(List.of(read.kept()), TODAY, "1.0.0").fault()).isEmpty();
        assertThat(archive.check().damaged()).isEmpty();
        List<String> kept = names(place.resolve("udtraek"));
        assertThat(kept).hasSize(1);
        // What others hold is named, and the report is made all the same.
        disk.others().hold(place.resolve("indeks.bin"), Hold.FOR_ITSELF);
        assertThat(archive.remember(List.of(read.kept()), TODAY, "1.0.0").fault()).isEmpty();
        disk.others().hold(place.resolve("udtraek").resolve(kept.get(0)), Hold.FOR_ITSELF);
        Archive.Recall recall = archive.remember(List.of(read.kept()), TODAY, "1.0.0");
        assertThat(recall.memory()).isNotNull();
        assertThat(archive.check().damaged()).hasSize(1).first().asString().contains("kan ikke");
        disk.others().loseShare(true);
        assertThat(archive.remember(List.of(read.kept()), TODAY, "1.0.0").fault()).isPresent();
        disk.others().loseShare(false);
    }

    @Test
    void aSettingsWorkbookIsMadeOnceAndNeverOverAnother() throws IOException {
        Path folder = Files.createDirectories(disk.getPath("C:\\u"));
        Path settings = folder.resolve(SettingsFiles.NAME);
        SettingsFiles.make(settings);
        byte[] before = Files.readAllBytes(settings);
        assertThatThrownBy(() -> SettingsFiles.make(folder.resolve("OVERBLIK indstillinger.xlsx")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(settings).hasBinaryContent(before);
        assertThat(names(folder)).hasSize(1);
    }
}
