package dk.overblik.app.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.NewTemplate;
import dk.overblik.app.Run;
import dk.overblik.app.window.list.Dropped.Last;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files that are dropped together. */
class ArrivalTest {

    private static final Path NOTES = Path.of("src", "test", "resources", "checking");

    @TempDir Path folder;

    private Path export;
    private Path template;
    private Path note;

    @BeforeEach
    void files() throws IOException {
        export = Files.copy(NOTES.resolve("ledighed.csv"), folder.resolve("ledighed.csv"));
        note = Files.copy(NOTES.resolve("viborg-ren.docx"), folder.resolve("notat.docx"));
        template = folder.resolve("skabelon.docx");
        NewTemplate.write(template);
    }

    private static Arrival of(Path... files) {
        return Arrival.of(List.of(files), false, Optional.empty());
    }

    @Test
    void aTemplateIsChosenAndTheExportsAreReported() {
        Arrival arrival = of(template, export);
        assertThat(arrival.template()).contains(template);
        assertThat(arrival.lines()).extracting(Dropped::whole).containsExactly(export);
        assertThat(arrival.message().orElseThrow()).contains("skabelon.docx").contains("udfyldt");
    }

    @Test
    void aTemplateAloneIsChosenAndAsksForExports() {
        Arrival arrival = of(template);
        assertThat(arrival.template()).contains(template);
        assertThat(arrival.lines()).isEmpty();
        assertThat(arrival.message().orElseThrow()).contains("Træk nu udtrækkene ind");
    }

    @Test
    void ofTwoTemplatesNoneIsGuessedAndTheReportsAreMade() throws IOException {
        Path other = folder.resolve("anden.xlsx");
        NewTemplate.write(other);
        Arrival arrival = of(template, other, export);
        assertThat(arrival.template()).isEmpty();
        assertThat(arrival.lines()).extracting(Dropped::whole).containsExactly(export);
        assertThat(arrival.message().orElseThrow()).contains("skabelon.docx", "anden.xlsx");
    }

    @Test
    void aNoteIsCheckedAndWithATemplateTheReportIsMadeToo() {
        assertThat(of(note, export).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.note()).contains(note));
        assertThat(of(note, export, template).lines())
                .extracting(Dropped::whole)
                .containsExactly(note, export);
    }

    @Test
    void aNoteInATextIsCheckedAsOneInWordIs() throws IOException {
        Path text = Files.copy(NOTES.resolve("kolding-ren.txt"), folder.resolve("notat.txt"));
        assertThat(of(export, text).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.note()).contains(text))
                .satisfies(line -> assertThat(line.files()).containsExactly(export));
    }

    @Test
    void anOverviewAloneWaitsForTheExportsThatAreMadeAfterIt() throws IOException {
        Path last = folder.resolve("hedensted-2017-09 - overblik.xlsx");
        Files.copy(Path.of("workbooks", "overviews").resolve(last.getFileName()), last);
        Arrival first = of(last);
        assertThat(first.lines()).isEmpty();
        assertThat(first.earlier().map(Last::file)).contains(last);
        assertThat(first.message().orElseThrow())
                .startsWith("\"hedensted-2017-09 - overblik.xlsx\" (september 2017) er")
                .contains("Træk nu de nye udtræk ind");
        assertThat(first.onto(true, any -> false)).isEqualTo(first);
        assertThat(first.onto(true, any -> true).message().orElseThrow())
                .contains("Tryk på Lav dem igen");

        Arrival second = Arrival.of(List.of(template), false, first.earlier());
        assertThat(second.earlier().map(Last::file)).contains(last);

        Arrival third = Arrival.of(List.of(export), false, second.earlier());
        assertThat(third.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.earlier()).contains(last));
        assertThat(third.earlier()).isEmpty();
    }

    @Test
    void aNoteAloneIsToldWhatItLacks() {
        assertThat(of(note).lines()).isEmpty();
        assertThat(of(note).message().orElseThrow()).contains("træk nu udtrækkene ind");
        assertThat(of(note).note()).contains(note);
        assertThat(Arrival.with(Optional.of(note), List.of(template))).containsExactly(template);
        assertThat(Arrival.with(Optional.of(note), List.of(export))).containsExactly(note, export);
        assertThat(of(note, export).note()).isEmpty();
    }

    @Test
    void settingsAreNoExportAndSayWhereTheyHold() throws IOException {
        Path settings = folder.resolve("Overblik indstillinger.xlsx");
        Files.copy(Path.of("workbooks", "exports", "Overblik indstillinger.xlsx"), settings);
        assertThat(of(settings, export).lines()).extracting(Dropped::whole).containsExactly(export);
        assertThat(of(settings).lines()).isEmpty();
        assertThat(of(settings).message().orElseThrow()).contains(folder.toString());
    }

    @Test
    void severalExportsAreOneLineWhereTheyAreCombined() throws IOException {
        Path other = Files.copy(NOTES.resolve("kontanthjaelp.xlsx"), folder.resolve("k.xlsx"));
        assertThat(Arrival.of(List.of(export, other, template), true, Optional.empty()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.files()).containsExactly(export, other));
    }

    /** All files of a folder that was used last month: what it left is not held against June. */
    @Test
    void whatLastMonthLeftIsNoNoteToBeChecked() throws IOException {
        Run run = Run.of("--notat", "--kommune", "Kolding", "--ud", folder.resolve("maj"), export);
        List<Path> made = run.out().lines().map(Path::of).toList();
        assertThat(made).as(run.err()).hasSize(2);
        Path next = Files.copy(export, folder.resolve("juni.xlsx"));
        List<Path> all = List.of(next, made.get(0), made.get(1));
        assertThat(Arrival.of(all, false, Optional.empty()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.note()).isEmpty())
                .satisfies(line -> assertThat(line.earlier()).contains(made.get(0)));
        // One that somebody has worked on is finished, and to be checked.
        assertThat(of(next, made.get(0), note).lines()).anyMatch(line -> line.note().isPresent());
    }

    /** A month's folder holds what is meant for its exports. */
    @Test
    void aFolderIsTakenAsWhatIsInIt() throws IOException {
        Path month = Files.createDirectory(folder.resolve("juni"));
        Path inside = Files.copy(export, month.resolve("a.xlsx"));
        Path filled = Files.copy(template, month.resolve("Udvalgsnotat.docx"));
        Path table = month.resolve("Nøgletal.xlsx");
        NewTemplate.write(table);
        Path last = month.resolve("hedensted-2017-09 - overblik.xlsx");
        Files.copy(Path.of("workbooks", "overviews").resolve(last.getFileName()), last);
        FileTime now = Files.getLastModifiedTime(inside);
        assertThat(of(month).template()).as("of two none is guessed").isEmpty();
        Files.delete(table);
        // Whoever copies last month's overview into the folder gives it a new time.
        for (long apart : new long[] {-86_400_000, 1_000, 0}) {
            Files.setLastModifiedTime(last, FileTime.fromMillis(now.toMillis() + apart));
            assertThat(of(month).offered().map(Last::file)).contains(last);
        }
        Arrival arrival = of(month);
        assertThat(arrival.template()).contains(filled);
        assertThat(arrival.earlier()).as("for what comes later").isEmpty();
        assertThat(arrival.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.files()).containsExactly(inside))
                .satisfies(line -> assertThat(line.earlier()).isEmpty());
    }
}
