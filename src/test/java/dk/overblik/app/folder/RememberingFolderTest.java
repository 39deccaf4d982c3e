package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages;
import dk.overblik.app.archive.Vintages.Shape;
import dk.overblik.app.command.CommandLineProgram;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.Options;
import dk.overblik.examples.WorkbookText;
import dk.overblik.option.Option;
import dk.overblik.option.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Month after month in one drop folder. */
class RememberingFolderTest {

    @TempDir Path root;

    private static final String EXPORT =
            """
            Område;Ydelse;Periode;Måling;Værdi
            Randers;A-dagpenge;2024M05;Antal fuldtidspersoner;100
            Randers;A-dagpenge;2024M06;Antal fuldtidspersoner;110
            """;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void twelveMonthsAreRememberedAndEachIsMadeAfterTheLast() throws IOException {
        WatchedFolder folder = new WatchedFolder(root.resolve("Overblik"));
        Options remembering = Options.NONE.with(Option.ARCHIVE, folder.places.archive().toString());
        Path last = folder.places.inbox().resolve("Sidste overblik.xlsx");
        for (int update = 0; update < 12; update++) {
            folder.choose(update == 0 ? remembering.with(Option.OWN, "Randers") : remembering);
            String name = "måned " + update;
            Shape shape = Shape.values()[update % 3];
            byte[] text = Vintages.text(update, shape).getBytes(StandardCharsets.UTF_8);
            Path export = folder.drop(name + ".csv", text);
            assertThat(folder.once()).as(folder.said()).isZero();
            Path result = folder.result(name + " - overblik.xlsx");
            assertThat(sheets(result).contains("Siden sidst")).isEqualTo(update > 0);
            assertThat(sheets(result).contains("Revisioner")).isEqualTo(update > 0);
            assertThat(others(result)).isEqualTo(others(plain(export, update)));
            Files.copy(result, last, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(export);
        }
        try (Stream<Path> kept = Files.list(folder.places.archive().resolve("udtraek"))) {
            assertThat(kept).hasSize(12);
        }
        assertThat(folder.results()).hasSize(12);
    }

    @Test
    void aDropFolderRemembersWithoutBeingAsked() throws IOException {
        Path drop = root.resolve("Overblik");
        Vintages.write(Files.createDirectories(drop.resolve("Indbakke")), "ny.csv", 1, Shape.LONG);
        assertThat(watch(drop, "--kommune", "Randers")).as(said()).isZero();
        try (Stream<Path> kept = Files.list(drop.resolve("Arkiv").resolve("udtraek"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void anArchiveThatCannotBeWrittenIsSaidAndCostsNoReport() throws IOException {
        Path drop = root.resolve("Overblik");
        Vintages.write(Files.createDirectories(drop.resolve("Indbakke")), "ny.csv", 1, Shape.LONG);
        Files.writeString(drop.resolve("Arkiv"), "en fil");
        assertThat(watch(drop, "--kommune", "Randers")).isEqualTo(1);
        assertThat(said()).contains("ny.csv: Tallene er ikke husket");
        assertThat(drop.resolve("Resultater").resolve("ny - overblik.xlsx")).exists();
    }

    /** Whoever takes the program to its own folders gets no failure for what it left there. */
    @Test
    void theTextsOfTheProgramAreNoExports() throws IOException {
        Path drop = root.resolve("Overblik");
        Path inbox = Files.createDirectories(drop.resolve("Indbakke"));
        Vintages.write(inbox, "ny.csv", 1, Shape.LONG);
        Files.writeString(inbox.resolve("gal.csv"), "intet\n");
        assertThat(watch(drop, "--kommune", "Randers")).isEqualTo(1);
        Path note = drop.resolve("Resultater").resolve("gal - FEJL.txt");
        Path readMe = drop.resolve("Arkiv").resolve("LÆS MIG.txt");
        for (Path text : List.of(note, readMe)) {
            assertThat(text).exists();
            assertThat(ExportFiles.of(List.of(text.getParent()))).isEmpty();
            assertThat(Run.of(text).err()).contains("er lavet af Overblik selv").hasLineCount(1);
        }
    }

    @Test
    void anArchiveInTheFolderOfTheExportsChangesNothing() throws IOException {
        Path export = Vintages.write(root, "ny.csv", 1, Shape.LONG);
        for (int i = 0; i < 2; i++) {
            Run run = Run.of("--kommune", "Randers", "--arkiv", root, root);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).hasLineCount(1);
        }
        assertThat(export).exists();
    }

    /** The same with its options written out, and what was remembered then. */
    private Path plain(Path export, int update) {
        Run run =
                Run.of(
                        "--kommune",
                        "Randers",
                        "--arkiv",
                        root.resolve("Overblik").resolve("Arkiv"),
                        "--ud",
                        root.resolve("plain " + update),
                        export);
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().strip());
    }

    @Test
    void aRecipeThatIsNoneIsSaidAndNothingIsMadeWithoutIt() throws IOException {
        WatchedFolder folder = new WatchedFolder(root.resolve("Overblik"));
        folder.drop(
                "Sidste overblik.xlsx",
                Vintages.text(0, Shape.LONG).getBytes(StandardCharsets.UTF_8));
        folder.drop("ny.csv", Vintages.text(1, Shape.LONG).getBytes(StandardCharsets.UTF_8));
        assertThat(folder.once()).isNotZero();
        assertThat(folder.result("ny - FEJL.txt"))
                .content()
                .contains("Sidste overblik.xlsx", "ikke et resultat fra Overblik");
        assertThat(folder.results()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sidste overblik.xlsx", "sidste overblik.xlsx", "SIDSTE OVERBLIK.XLSX"})
    void aRecipeThatCannotBeReadIsSaidAndNothingIsMadeWithoutIt(String name) throws IOException {
        for (String leadsTo : List.of("nowhere", name, "a folder")) {
            WatchedFolder folder = new WatchedFolder(root.resolve(leadsTo + " - Overblik"));
            Files.createDirectories(root.resolve("a folder"));
            Path target = leadsTo.equals(name) ? Path.of(name) : root.resolve(leadsTo);
            Files.createSymbolicLink(folder.places.inbox().resolve(name), target);
            folder.drop("ny.csv", Vintages.text(1, Shape.LONG).getBytes(StandardCharsets.UTF_8));
            assertThat(folder.once()).isNotZero();
            assertThat(folder.result("ny - FEJL.txt")).content().contains(name);
            assertThat(folder.results()).hasSize(1);
        }
    }

    @Test
    void aChoiceIsCalledByWhereItWasMade() throws IOException {
        WatchedFolder folder = new WatchedFolder(root.resolve("Overblik"));
        byte[] other = EXPORT.replace("Randers", "Aarhus").getBytes(StandardCharsets.UTF_8);
        folder.choose(Options.NONE.with(Option.OWN, "Randers"));
        folder.drop("en.csv", other);
        folder.once();
        assertThat(folder.result("en - FEJL.txt"))
                .content()
                .contains("er, ved en ny start af Overblik, fx Aarhus");
        Path export = folder.drop("to.csv", EXPORT.getBytes(StandardCharsets.UTF_8));
        folder.once();
        Files.copy(
                folder.result("to - overblik.xlsx"),
                folder.places.inbox().resolve("Sidste overblik.xlsx"));
        Files.delete(export);
        folder.choose(Options.NONE);
        folder.drop("tre.csv", other);
        folder.once();
        assertThat(folder.result("tre - FEJL.txt"))
                .content()
                .contains(
                        "Området \"Randers\" er ikke i udtrækket. Vælg et, der er, med en anden"
                                + " \"Sidste overblik.xlsx\", fx Aarhus.",
                        "Læg en anden \"Sidste overblik.xlsx\" i Indbakke")
                .doesNotContain("--kommune");
    }

    /** One report of several is made of a folder: an export beside it is told the way there. */
    @Test
    void anExportForItselfAfterAnOverviewOfSeveralIsToldWhereItBelongs() throws IOException {
        WatchedFolder folder = new WatchedFolder(root.resolve("Overblik"));
        folder.choose(Options.NONE.with(Option.OWN, "Randers"));
        byte[] other =
                EXPORT.replace("A-dagpenge", "Kontanthjælp").getBytes(StandardCharsets.UTF_8);
        folder.drop("maj/a.csv", EXPORT.getBytes(StandardCharsets.UTF_8));
        folder.drop("maj/k.csv", other);
        assertThat(folder.once()).isZero();
        Files.copy(
                folder.result("maj - samlet overblik.xlsx"),
                folder.places.inbox().resolve("Sidste overblik.xlsx"));
        String way =
                "k.csv: \"Sidste overblik.xlsx\" er af 2 udtræk: Læg de nye i en mappe i Indbakke";
        assertThat(folder.said()).doesNotContain("Læg de nye");
        folder.drop("k.csv", other);
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).contains(way);
    }

    /** Told by what is dropped after the last overview has been taken away. */
    @Test
    void anEditionIsKeptWhereItsExportsAreMadeAgainWithoutTheLastOverview() throws IOException {
        WatchedFolder folder = new WatchedFolder(root.resolve("Overblik"));
        folder.choose(Options.NONE.with(Option.OWN, "Randers"));
        Path export = folder.drop("ny.csv", month(0));
        assertThat(folder.once()).as(folder.said()).isZero();
        Path result = folder.result("ny - overblik.xlsx");
        Path last = folder.places.inbox().resolve("Sidste overblik.xlsx");
        Files.move(result, last);
        Files.delete(export);
        folder.once();
        folder.drop("ny.csv", month(1));
        assertThat(folder.once()).as(folder.said()).isZero();
        byte[] edition = Files.readAllBytes(result);
        assertThat(sheets(result)).contains("Siden sidst");

        Files.delete(last);
        folder.choose(Options.NONE.with(Option.OWN, "Randers").with(Option.NOTE));
        assertThat(folder.once()).isZero();
        assertThat(result).hasBinaryContent(edition);
        Path plain = folder.result("ny - overblik (2).xlsx");
        assertThat(sheets(plain)).doesNotContain("Siden sidst");
        assertThat(folder.said())
                .contains(
                        "\"ny - overblik.xlsx\" er lavet efter et tidligere overblik og er ikke rørt;"
                                + " det nye resultat er \"ny - overblik (2).xlsx\".");
        folder.choose(Options.NONE.with(Option.OWN, "Randers"));
        assertThat(folder.once()).as(folder.said()).isZero();
        assertThat(result).hasBinaryContent(edition);
        assertThat(plain.resolveSibling("ny - overblik (3).xlsx")).doesNotExist();
    }

    private static byte[] month(int update) {
        return Vintages.text(update, Shape.LONG).getBytes(StandardCharsets.UTF_8);
    }

    private int watch(Path drop, Object... more) {
        List<Object> words = new ArrayList<>(List.of("overvaag", drop, "--engang", "--stille"));
        words.addAll(Arrays.asList(more));
        return new CommandLineProgram(
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(Task.WATCH, new WatchCommand()))
                .run(words.stream().map(Object::toString).toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> sheets(Path result) {
        return WorkbookText.lines(result).stream()
                .map(line -> line.split(" \\| ", -1)[0])
                .distinct()
                .toList();
    }

    private static List<String> others(Path result) {
        return WorkbookText.lines(result).stream()
                .filter(line -> !line.contains("Siden sidst"))
                .filter(line -> !line.contains("Hvad der er vendt eller ændret"))
                .toList();
    }
}
