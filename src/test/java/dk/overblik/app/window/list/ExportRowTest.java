package dk.overblik.app.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.SeveralReports;
import dk.overblik.app.job.Options;
import dk.overblik.app.window.list.ExportRow.State;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a line of the list says of what became of it. */
class ExportRowTest {

    private static final Path EXPORTS = Path.of("workbooks", "exports");

    @TempDir Path folder;

    @Test
    void ofManyMunicipalitiesTheOneWorkbookThatLeadsToAllIsOpened() throws IOException {
        ExportRow row = made("alle i Region Midtjylland", "kontanthjaelp-y60a02.xlsx");
        assertThat(row.result().orElseThrow()).hasFileName("kontanthjaelp-y60a02 - kommuner.xlsx");
        assertThat(row.message()).matches("\\d+ projektmapper i samme mappe\\..*");
    }

    @Test
    void whatIsToBeKnownFirstStandsInTheLineWithTheNumberOfTheOthers() throws IOException {
        ExportRow row = made("", "kontanthjaelp-y60a02.xlsx");
        assertThat(row.status()).isEqualTo("Færdig");
        assertThat(row.message()).startsWith("Viser ").contains(": vælg egen kommune");
        int others = row.reasons().size() - 1;
        assertThat(row.message().endsWith(" (+ " + others + ")")).isEqualTo(others > 0);
    }

    @Test
    void whatPeriodIsReportedStandsBesideTheName() throws IOException {
        assertThat(made("", "hedensted-2017-09.xlsx").resultNames())
                .contains("hedensted-2017-09 - overblik.xlsx (september 2017)");
        assertThat(made("Odder", "hedensted-2017-09.xlsx").resultNames()).isEmpty();
    }

    @Test
    void whyThereIsNoResultStandsInTheLineInFull() throws IOException {
        ExportRow row = made("Odder", "hedensted-2017-09.xlsx");
        assertThat(row.result()).isEmpty();
        assertThat(row.status()).isEqualTo("Ikke lavet");
        assertThat(row.message()).contains("Odder").isEqualTo(row.reasons().get(0));
    }

    @Test
    void aNoteBesideTheWorkbookIsOfTheLineToo() throws IOException {
        Options chosen = Options.NONE.with(Option.OWN, "Odder").with(Option.NOTE);
        ExportRow row = made(chosen, "kontanthjaelp-y60a02.xlsx");
        assertThat(row.documents())
                .singleElement()
                .satisfies(
                        note ->
                                assertThat(note)
                                        .exists()
                                        .hasFileName("kontanthjaelp-y60a02 - notat.docx"));
        assertThat(made("Odder", "kontanthjaelp-y60a02.xlsx").documents()).isEmpty();
    }

    @Test
    void aLineIsOutdatedFromAnotherChoiceOnUntilItIsMadeWithIt() throws IOException {
        Options odder = Options.NONE.with(Option.OWN, "Odder");
        ExportRow row = made("Odder", "kontanthjaelp-y60a02.xlsx");
        assertThat(row.isOutdated(odder)).isFalse();
        assertThat(row.isOutdated(odder.with(Option.PERIOD, "juli 2020"))).isTrue();
        assertThat(row.with(Options.NONE).isOutdated(odder)).isFalse();
    }

    @Test
    void aCheckOfANoteIsOutdatedOnlyByWhatItAsksFor() throws IOException {
        Path note = Path.of("src", "test", "resources", "checking", "viborg-ren.docx");
        Path export = folder.resolve("a.xlsx");
        Files.copy(EXPORTS.resolve("hedensted-2017-09.xlsx"), export);
        ExportRow check = new ExportRows().add(Dropped.check(note, List.of(export)));
        Options odder = Options.NONE.with(Option.OWN, "Odder");
        ExportRow made = check.with(Options.NONE).in(State.Ended.of(List.of()));
        assertThat(made.isOutdated(odder.with(Option.TEMPLATE, "skabelon.docx"))).isFalse();
        assertThat(made.isOutdated(Options.NONE.with(Option.ARCHIVE, "Arkiv"))).isTrue();
    }

    @Test
    void howACheckedNoteCameOffIsItsState() throws IOException {
        ExportRow none = checked("Kære udvalg. Vi mødes tirsdag.");
        assertThat(none.status()).isEqualTo("Tjekket: ingen tal fundet");
        assertThat(none.isCheckToBeSeenTo()).isTrue();
        String right = "I september 2017 modtog 379 fuldtidspersoner i Hedensted A-dagpenge.";
        ExportRow clean = checked(right);
        assertThat(clean.status()).as(clean.message()).isEqualTo("Tjekket, ingen fejl");
        assertThat(clean.isCheckToBeSeenTo()).isFalse();
        ExportRow wrong = checked(right.replace("379", "397"));
        assertThat(wrong.status()).as(wrong.message()).isEqualTo("Tjekket: 1 fejl");
        assertThat(wrong.isCheckToBeSeenTo()).isTrue();
    }

    private ExportRow checked(String text) throws IOException {
        Path note = Files.writeString(folder.resolve("notat.txt"), text);
        Path export = folder.resolve("a.xlsx");
        Files.copy(
                EXPORTS.resolve("hedensted-2017-09.xlsx"),
                export,
                StandardCopyOption.REPLACE_EXISTING);
        ExportRow row = new ExportRows().add(Dropped.check(note, List.of(export)));
        return row.in(
                State.Ended.of(Work.of(row, Options.NONE, () -> false, SeveralReports.NOBODY)));
    }

    private ExportRow made(String own, String name) throws IOException {
        return made(own.isEmpty() ? Options.NONE : Options.NONE.with(Option.OWN, own), name);
    }

    private ExportRow made(Options chosen, String name) throws IOException {
        Path export = folder.resolve(name);
        Files.copy(EXPORTS.resolve(name), export, StandardCopyOption.REPLACE_EXISTING);
        ExportRow row = new ExportRows().add(Dropped.of(List.of(export), false).get(0));
        ExportRow waiting = row.with(chosen);
        return waiting.in(
                State.Ended.of(Work.of(waiting, chosen, () -> false, SeveralReports.NOBODY)));
    }
}
