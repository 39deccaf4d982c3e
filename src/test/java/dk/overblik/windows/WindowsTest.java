package dk.overblik.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Conversion;
import dk.overblik.app.SeveralReports;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.folder.Exports;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.option.Option;
import dk.overblik.windows.WindowsProvider.Hold;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports made on a disk of Windows: names, files that others hold, rights and lost shares. */
class WindowsTest {

    private static final Options HEDENSTED = Options.NONE.with(Option.OWN, "Hedensted");

    private WindowsDisk disk;

    @BeforeEach
    void begin() {
        disk = new WindowsDisk();
    }

    @AfterEach
    void end() throws IOException {
        disk.close();
    }

    private Path export(String folder, String name, int number) throws IOException {
        Path place = Files.createDirectories(disk.getPath(folder));
        return Files.write(place.resolve(name), Exports.csv(number));
    }

    private static Outcome made(Path export, Options options) {
        return Conversion.of(options).convert(export);
    }

    private static Done done(Path export) {
        Outcome outcome = made(export, HEDENSTED);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Done.class);
        return (Done) outcome;
    }

    private static String sentence(Outcome outcome) {
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Failed.class);
        return ((Failed) outcome).sentence();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Udtræk 2026\\æøå", "\\\\server\\fælles\\Jobcenter & Ydelse"})
    void theResultLiesBesideItsExportOnADriveAndOnAShare(String folder) throws IOException {
        Path export = export(folder, "maj måned.csv", 1);
        Done done = done(export);
        assertThat(done.result()).hasToString(folder + "\\maj måned - overblik.xlsx");
        assertThat(names(export.getParent()))
                .containsExactly("maj måned - overblik.xlsx", "maj måned.csv");
        // Made anew, as nobody touched it.
        assertThat(done(export(folder, "maj måned.csv", 2)).result()).isEqualTo(done.result());
    }

    @Test
    void workbookNoteAndWorkbooksOfSeveralMunicipalitiesAreMade() throws IOException {
        Path folder = Files.createDirectories(disk.getPath("C:\\u"));
        Path export = folder.resolve("Hedensted.XLSX");
        Files.copy(Path.of("workbooks", "exports", "hedensted-2017-09.xlsx"), export);
        Outcome outcome = made(export, HEDENSTED.with(Option.NOTE));
        assertThat(outcome.workbook()).contains(folder.resolve("Hedensted - overblik.xlsx"));
        assertThat(outcome.note().written()).contains(folder.resolve("Hedensted - notat.docx"));
        Options several = Options.NONE.with(Option.OWN, "Hedensted", "RAR Østjylland");
        List<Outcome> all = Conversion.of(several).convert(export, SeveralReports.NOBODY);
        assertThat(all).allSatisfy(one -> assertThat(one).isInstanceOf(Done.class));
        assertThat(names(folder.resolve("Hedensted - overblik")))
                .contains("Hedensted - overblik.xlsx", "RAR Østjylland - overblik.xlsx");
    }

    @Test
    void settingsInTheFolderHoldWhateverTheLettersOfTheirName() throws IOException {
        Path export = export("C:\\u", "maj.csv", 1);
        SettingsFiles.make(export.resolveSibling("OVERBLIK INDSTILLINGER.XLSX"));
        assertThat(done(export).result()).exists();
        assertThat(names(export.getParent())).hasSize(3);
    }

    /** Excel lets others read what it has open, and nobody write it. */
    @Test
    void aResultThatExcelHoldsStaysAndTheNewOneLiesBesideIt() throws IOException {
        Path export = export("C:\\u", "maj.csv", 1);
        Path open = done(export).result();
        byte[] before = Files.readAllBytes(open);
        disk.others().hold(open, Hold.FOR_WRITING);
        Done second = done(export("C:\\u", "maj.csv", 2));
        assertThat(second.result().getFileName()).hasToString("maj - overblik (2).xlsx");
        assertThat(open).hasBinaryContent(before);
        assertThat(names(export.getParent())).hasSize(3).noneMatch(name -> name.startsWith("~"));
        disk.others().letGo(open);
        assertThat(done(export("C:\\u", "maj.csv", 3)).result()).isEqualTo(open);
    }

    @Test
    void aResultThatNobodyMayReadOrWriteStays() throws IOException {
        Path export = export("C:\\u", "maj.csv", 1);
        Path open = done(export).result();
        disk.others().hold(open, Hold.FOR_ITSELF);
        Done second = done(export("C:\\u", "maj.csv", 2));
        assertThat(second.result().getFileName()).hasToString("maj - overblik (2).xlsx");
    }

    @Test
    void aResultThatIsWriteProtectedStays() throws IOException {
        Path export = export("C:\\u", "maj.csv", 1);
        Path kept = done(export).result();
        Files.setAttribute(kept, "dos:readonly", true);
        byte[] before = Files.readAllBytes(kept);
        Done second = done(export("C:\\u", "maj.csv", 2));
        assertThat(second.result().getFileName()).hasToString("maj - overblik (2).xlsx");
        assertThat(kept).hasBinaryContent(before);
        assertThat(names(export.getParent())).noneMatch(name -> name.startsWith("~"));
    }

    /** The scanner looks at what is new, as the program is about to give it its name. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aScannerThatLooksAtTheNewFileIsWaitedFor(int tries) throws IOException {
        disk.others().scanNewFiles(tries);
        Path export = export("C:\\u", "maj.csv", 1);
        Path result = done(export).result();
        assertThat(done(export("C:\\u", "maj.csv", 2)).result()).isEqualTo(result);
        assertThat(names(export.getParent())).containsExactly("maj - overblik.xlsx", "maj.csv");
    }

    @Test
    void anExportThatIsOpenIsToldOfAsOpen() throws IOException {
        Path export = export("C:\\u", "maj.csv", 1);
        disk.others().hold(export, Hold.FOR_ITSELF);
        assertThat(sentence(made(export, HEDENSTED)))
                .isEqualTo(
                        "Filen \"maj.csv\" er åben i et andet program. Luk den i Excel, og prøv"
                                + " igen.");
        disk.others().letGo(export);
        disk.others().hold(export, Hold.FOR_WRITING);
        assertThat(done(export).result()).exists();
    }

    /** The same exception means another thing where the file is not there any more. */
    @Test
    void anExportOnALostShareIsNotToldOfAsOpen() throws IOException {
        Path export = export("\\\\server\\fælles\\u", "maj.csv", 1);
        disk.others().loseShare(true);
        assertThat(sentence(made(export, HEDENSTED))).doesNotContain("åben").contains("maj.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUL - overblik", "CON", "com1.kommune", "aux .x", "x.", "x ", "a:b?c"})
    void whatCannotBeANameBecomesOne(String name) throws IOException {
        Path folder = Files.createDirectories(disk.getPath("C:\\u"));
        Path file = FileName.in(folder, name);
        WholeFile.write(new byte[] {1}, file);
        assertThat(names(folder)).containsExactly(file.getFileName().toString());
        assertThat(file.getParent()).isEqualTo(folder);
    }

    @Test
    void theResultOfTwoExportsWhoseNamesDifferInCapitalsAlone() throws IOException {
        Path one = export("C:\\u", "maj.csv", 1);
        Path other = export("C:\\u", "MAJ.txt", 2);
        Path first = done(one).result();
        byte[] content = Files.readAllBytes(first);
        Path second = done(other).result();
        assertThat(second).isNotEqualTo(first);
        assertThat(first).hasBinaryContent(content);
    }

    /** Excel opens nothing whose path has more than 218 characters. */
    @Test
    void theWholePathIsShortEnoughForExcelWhereThatCanBe() throws IOException {
        for (int length : new int[] {100, 180, 190, 240}) {
            String folder = "C:\\" + "m".repeat(length - 3);
            Path export = export(folder, "udtræk fra jobindsats til udvalget.csv", 1);
            Path result = done(export).result();
            assertThat(result.getFileName().toString()).startsWith("udt").endsWith(".xlsx");
            if (length <= 180) {
                assertThat(result.toString().length()).isLessThanOrEqualTo(218);
            }
            assertThat(done(export).result()).isEqualTo(result);
        }
    }

    @Test
    void whatCannotBeWrittenSaysWhereAndLeavesNothing() throws IOException {
        Path export = export("\\\\server\\fælles\\u", "maj.csv", 1);
        Path folder = export.getParent();
        Conversion conversion =
                Conversion.of(HEDENSTED)
                        .by(
                                new dk.overblik.app.Delivery(
                                        (finished, beside, stem, ending) -> {
                                            disk.others().loseShare(true);
                                            Path target =
                                                    FileName.numbered(beside, stem, 1, ending);
                                            WholeFile.copy(finished, target);
                                            return target;
                                        },
                                        java.util.Map.of()));
        String sentence = sentence(conversion.convert(export));
        assertThat(sentence).startsWith("Resultatet for \"maj.csv\" kan ikke gemmes i " + folder);
        disk.others().loseShare(false);
        assertThat(names(folder)).containsExactly("maj.csv");
    }

    @Test
    void aPathThatWindowsCannotWriteIsAnExceptionOfItsOwn() {
        Path held = disk.getPath("C:\\u\\maj.xlsx");
        disk.others().hold(held, Hold.FOR_ITSELF);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Files.readAllBytes(held))
                .isExactlyInstanceOf(FileSystemException.class)
                .hasMessageContaining(WindowsProvider.IN_USE);
    }
}
