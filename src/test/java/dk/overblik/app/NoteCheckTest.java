package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.check.NoteCheck;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteCheckTest {

    private static final Path NOTES = Path.of("src", "test", "resources", "checking");

    @TempDir Path folder;

    private Outcome outcome(Path note, Path... exports) {
        return NoteCheck.outcome(
                note, List.of(exports), Options.NONE.with(Option.OUTPUT, folder.toString()));
    }

    @Test
    void aNoteWithASlipGivesAWorkbookACopyAndTheSlip() {
        Outcome outcome =
                outcome(
                        NOTES.resolve("viborg-grundlag.docx"),
                        NOTES.resolve("viborg-grundlag.docx"),
                        NOTES.resolve("kontanthjaelp.xlsx"));

        assertThat(outcome.isFailed()).isFalse();
        assertThat(outcome.workbook()).contains(folder.resolve("viborg-grundlag - tjek.xlsx"));
        assertThat(outcome.note().written())
                .contains(folder.resolve("viborg-grundlag - tjek.docx"));
        assertThat(outcome.sentences()).hasSize(2);
        assertThat(outcome.sentences().get(0)).startsWith("1 fejl i de ");
        assertThat(outcome.sentences().get(1)).contains("forkert procentgrundlag");
    }

    @Test
    void theSameNoteCheckedAgainHasOneCopyAndAnEditedCopyIsKept() throws IOException {
        Path note = NOTES.resolve("viborg-grundlag.docx");
        Path export = NOTES.resolve("kontanthjaelp.xlsx");
        Path copy = folder.resolve("viborg-grundlag - tjek.docx");
        outcome(note, export);
        assertThat(outcome(note, export).note().written()).contains(copy);
        assertThat(folder.toFile().list()).hasSize(2);

        Files.writeString(copy, "egne rettelser");
        assertThat(outcome(note, export).note().written())
                .contains(folder.resolve("viborg-grundlag - tjek (2).docx"));
        assertThat(copy).hasContent("egne rettelser");
    }

    /**
     * What an export said of itself is no note, nor what stands beside the part that is printed.
     */
    @Test
    void ofAResultOnlyItsOwnSheetsAreCheckedAsFarAsTheyArePrinted() {
        Path workbooks = Path.of("workbooks");
        String name = "hedensted-2017-09";

        NoteCheck.Checked checked =
                (NoteCheck.Checked)
                        NoteCheck.of(
                                workbooks.resolve("overviews").resolve(name + " - overblik.xlsx"),
                                List.of(workbooks.resolve("exports").resolve(name + ".xlsx")),
                                Options.NONE.with(Option.OUTPUT, folder.toString()));

        List<String> places =
                checked.judgements().stream()
                        .map(j -> j.number().number().passage().place())
                        .toList();
        assertThat(places)
                .anyMatch(place -> place.startsWith("Overblik!"))
                .anyMatch(place -> place.startsWith("Grundlag!E"))
                .noneMatch(place -> place.startsWith("Offentligt forsørgede!"))
                .noneMatch(place -> place.matches("Grundlag![J-Z].*"));
    }

    @Test
    void aCleanNoteIsSaidToBeClean() {
        Outcome outcome = outcome(NOTES.resolve("kolding-ren.txt"), NOTES.resolve("ledighed.csv"));

        assertThat(outcome.note().written()).isEmpty();
        assertThat(outcome.sentences()).singleElement().asString().startsWith("Ingen fejl i de ");
    }

    @Test
    void aNoteAloneAndOneThatCannotBeReadFailWithOneSentence() throws IOException {
        Path note = NOTES.resolve("viborg-ren.docx");
        Path damaged = Files.writeString(folder.resolve("notat.docx"), "PK\3\4 afbrudt");

        assertThat(outcome(note, note).sentences())
                .containsExactly(
                        "Der er ingen udtræk at tjekke \"viborg-ren.docx\" mod. Vælg også en fil"
                                + " fra Jobindsats.");
        assertThat(outcome(damaged, NOTES.resolve("ledighed.csv")))
                .isInstanceOf(Outcome.Failed.class);
        assertThat(outcome(note, folder.resolve("findes ikke.csv")))
                .isInstanceOf(Outcome.Failed.class);
    }
}
