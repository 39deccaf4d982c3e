package dk.overblik.app.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.NewTemplate;
import dk.overblik.app.SeveralReports;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.WindowText;
import dk.overblik.app.window.help.Welcome;
import dk.overblik.app.window.list.ExportRow.State;
import dk.overblik.option.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
        assertThat(row.message())
                .matches("\\d+ kommuner og en oversigt i mappen \".+ - overblik\"\\. .*");
        Path lying = row.result().orElseThrow().getParent();
        try (Stream<Path> made = Files.list(lying)) {
            long ofMunicipalities =
                    made.filter(file -> file.toString().endsWith("overblik.xlsx")).count();
            assertThat(row.message()).startsWith(ofMunicipalities + " kommuner ");
        }
    }

    /** The menu lays one beside the exports, and whole folders are dropped. */
    @Test
    void aTemplateInAFolderOfExportsIsNotCalledABrokenExport() throws IOException {
        Files.copy(EXPORTS.resolve("hedensted-2017-09.xlsx"), folder.resolve("a.xlsx"));
        NewTemplate.write(folder.resolve("Overblik skabelon.xlsx"));
        for (boolean combined : new boolean[] {true, false}) {
            List<String> said =
                    Dropped.of(List.of(folder), combined).stream()
                            .flatMap(line -> reasons(line).stream())
                            .toList();
            assertThat(said)
                    .anyMatch(
                            text ->
                                    text.contains("er en skabelon med pladsholdere")
                                            && text.contains("Træk den ind for sig"))
                    .noneMatch(text -> text.contains("Hent udtrækket igen"));
        }
    }

    private static List<String> reasons(Dropped line) {
        ExportRow row = new ExportRows().add(line);
        List<Outcome> outcomes = Work.of(row, Options.NONE, () -> false, SeveralReports.NOBODY);
        return row.in(State.Ended.of(outcomes)).reasons();
    }

    @Test
    void whatIsToBeKnownFirstStandsInTheLineWithTheNumberOfTheOthers() throws IOException {
        ExportRow row = made("", "kontanthjaelp-y60a02.xlsx");
        assertThat(row.status()).isEqualTo("Færdig");
        assertThat(row.message()).startsWith("Viser ").contains(": vælg egen kommune");
        int others = row.reasons().size() - 1;
        assertThat(row.message().endsWith(" (+\u00a0" + others + ")")).isEqualTo(others > 0);
    }

    @Test
    void aTemplateThatIsNotFilledWholeIsToBeSeenToAndComesFirst() throws IOException {
        for (int open = 0; open <= 2; open++) {
            Path template = folder.resolve("notat " + open + ".docx");
            try (XWPFDocument document = new XWPFDocument();
                    OutputStream out = Files.newOutputStream(template)) {
                document.createParagraph().createRun().setText("{{kommune}}");
                for (int i = 0; i < open; i++) {
                    document.createParagraph().createRun().setText("{{tabel:Ark " + i + "}}");
                }
                document.write(out);
            }
            Options chosen = Options.NONE.with(Option.TEMPLATE, template.toString());
            Path export = EXPORTS.resolve("kontanthjaelp-y60a02.xlsx");
            Path copy = folder.resolve("k" + open + ".xlsx");
            Files.copy(export, copy);
            ExportRow row =
                    done(new ExportRows().add(Dropped.of(List.of(copy), false).get(0)), chosen);
            assertThat(row.isToBeSeenTo()).isEqualTo(open > 0);
            assertThat(row.status()).isEqualTo(open > 0 ? "Delvist færdig" : "Færdig");
            assertThat(
                            row.message()
                                    .startsWith(
                                            "Flere pladsholdere er ikke udfyldt. Pladsholderen"))
                    .isEqualTo(open == 2);
            assertThat(row.message().startsWith("Pladsholderen \"{{tabel:Ark 0}}\""))
                    .isEqualTo(open == 1);
        }
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
        assertThat(row.message()).startsWith("Udtrækket viser Hedensted. Området \"Odder\"");
        assertThat(row.message()).contains("i feltet Egen kommune øverst i vinduet, fx Hedensted.");
        assertThat(row.reasons().get(0)).endsWith(row.message());
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
    void noChoiceThatTheResultDoesNotDependOnMakesALineOutdated() throws IOException {
        ExportRow row = made("", "hedensted-2017-09.xlsx");
        assertThat(row.isOutdated(Options.NONE.with(Option.OWN, "Hedensted"))).isFalse();
        assertThat(row.isOutdated(Options.NONE.with(Option.PERIOD, "september 2017"))).isFalse();
        assertThat(row.isOutdated(Options.NONE.with(Option.OWN, "Favrskov"))).isTrue();
        ExportRow refused = made("Odder", "hedensted-2017-09.xlsx");
        assertThat(refused.isOutdated(Options.NONE.with(Option.OWN, "Hedensted"))).isTrue();
        Path purchases =
                Files.writeString(folder.resolve("indkøb.csv"), "Leverandør;Beløb\nA/S;2\n");
        ExportRow none = made(Options.NONE, purchases);
        assertThat(none.isOutdated(Options.NONE.with(Option.OWN, "Hedensted"))).isFalse();
    }

    @Test
    void whatTheLastOverviewChoseHasTheSayAndNotTheFieldsAbove() throws IOException {
        Path last = made("Hedensted", "hedensted-2017-09.xlsx").result().orElseThrow();
        Path next = folder.resolve("næste.xlsx");
        Files.copy(EXPORTS.resolve("hedensted-2017-09.xlsx"), next);
        ExportRow row = new ExportRows().add(Dropped.after(last, List.of(next), false).get(0));
        ExportRow made = done(row, Options.NONE);
        Options favrskov = Options.NONE.with(Option.OWN, "Favrskov");
        assertThat(made.isOutdated(favrskov)).isFalse();
        assertThat(made.isOutdated(favrskov.with(Option.COMPARISONS, "Hele landet"))).isFalse();
        assertThat(made.isOutdated(favrskov.with(Option.PERIOD, "september 2016"))).isTrue();
        assertThat(made.withOtherChoices().isOutdated(favrskov)).isTrue();
    }

    @Test
    void theExampleIsMadeOfItsOwnMunicipalityWhateverIsChosen() throws IOException {
        Path export = Welcome.in(folder);
        Dropped example = Dropped.example(export, Welcome.MUNICIPALITY);
        Options several =
                Options.NONE
                        .with(Option.OWN, "Favrskov", "alle i Region Nordjylland")
                        .with(Option.COMPARISONS, "Viborg")
                        .with(Option.PERIOD, "juni 2025")
                        .with(Option.ARCHIVE, folder.resolve("Arkiv").toString());
        for (Options window :
                List.of(Options.NONE, Options.NONE.with(Option.OWN, "Favrskov"), several)) {
            ExportRow made = done(new ExportRows().add(example), example.choices(window));
            assertThat(made.resultNames())
                    .as(made.message())
                    .contains("hedensted-2017-09 - overblik.xlsx (september 2017)");
            assertThat(made.isOutdated(several)).isFalse();
        }
        assertThat(folder.resolve("Arkiv")).doesNotExist();
        assertThat(done(new ExportRows().add(example), several).result()).isEmpty();
        Options note = example.choices(several.with(Option.NOTE));
        assertThat(done(new ExportRows().add(example), note).documents()).hasSize(1);
    }

    @Test
    void aCombinedLineSaysHowManyOfItsExportsAreInIt() throws IOException {
        Path good = folder.resolve("a.xlsx");
        Files.copy(EXPORTS.resolve("hedensted-2017-09.xlsx"), good);
        Path other = folder.resolve("b.xlsx");
        Files.copy(EXPORTS.resolve("hedensted-tabel-1b-2017-02.xlsx"), other);
        Path bad = Files.writeString(folder.resolve("c.csv"), "Leverandør;Beløb\nA/S;2\n");
        Path worse = Files.writeString(folder.resolve("d.xlsx"), "intet");
        Options chosen = Options.NONE.with(Option.OWN, "Hedensted");
        ExportRow row = combined(List.of(good, bad, other, worse), chosen);
        assertThat(row.message()).startsWith("2 af 4 udtræk er med. ");
        assertThat(combined(List.of(good, other), chosen).message())
                .doesNotContain("udtræk er med");
        assertThat(combined(List.of(bad, worse), chosen).message()).doesNotContain("udtræk er med");
    }

    private static ExportRow combined(List<Path> exports, Options chosen) {
        return done(new ExportRows().add(Dropped.of(exports, true).get(0)), chosen);
    }

    @Test
    void aSentenceThatIsCutInTheLineHasItsPlaceLast() {
        assertThat(
                        List.of(
                                WindowText.pointFirst("\"a.xlsx\": Udtrækket viser Odder."),
                                WindowText.pointFirst(
                                        "I \"b.csv\": Arket \"Data\", celle C14: Tallet mangler."),
                                WindowText.pointFirst("Celle B2: Tallet mangler."),
                                WindowText.pointFirst("Tallet: \"a\" mangler.")))
                .containsExactly(
                        "Udtrækket viser Odder.",
                        "Tallet mangler. (i \"b.csv\", arket \"Data\", celle C14)",
                        "Tallet mangler. (celle B2)",
                        "Tallet: \"a\" mangler.");
    }

    @Test
    void aCheckOfANoteIsOutdatedOnlyByWhatItAsksFor() throws IOException {
        Path note = folder.resolve("viborg-ren.docx");
        Files.copy(Path.of("src", "test", "resources", "checking", "viborg-ren.docx"), note);
        Path export = folder.resolve("a.xlsx");
        Files.copy(EXPORTS.resolve("hedensted-2017-09.xlsx"), export);
        ExportRow check = new ExportRows().add(Dropped.check(note, List.of(export)));
        Options odder = Options.NONE.with(Option.OWN, "Odder");
        ExportRow made = done(check, Options.NONE);
        assertThat(made.isOutdated(odder.with(Option.TEMPLATE, "skabelon.docx"))).isFalse();
        assertThat(made.isOutdated(Options.NONE.with(Option.ARCHIVE, "Arkiv"))).isTrue();
    }

    @Test
    void howACheckedNoteCameOffIsItsState() throws IOException {
        ExportRow none = checked("Kære udvalg. Vi mødes tirsdag.");
        assertThat(none.status()).isEqualTo("Tjekket: ingen tal fundet");
        assertThat(none.message()).startsWith("Notatet har ingen tal");
        assertThat(none.isToBeSeenTo()).isTrue();
        String right = "I september 2017 modtog 379 fuldtidspersoner i Hedensted A-dagpenge.";
        ExportRow clean = checked(right);
        assertThat(clean.status()).as(clean.message()).isEqualTo("Tjekket, ingen fejl");
        assertThat(clean.isToBeSeenTo()).isFalse();
        ExportRow nowhere = checked(right.replace(" i Hedensted", ""));
        assertThat(nowhere.status()).isEqualTo("Tjekket: ingen tal placeret");
        assertThat(nowhere.isToBeSeenTo()).isTrue();
        assertThat(nowhere.message())
                .startsWith("Notatets ene tal kunne ikke holdes op mod udtrækkene.")
                .contains("Teksten siger ikke, hvilket område tallet er for: nævn det i sætningen");
        ExportRow wrong = checked(right.replace("379", "397"));
        assertThat(wrong.status()).as(wrong.message()).isEqualTo("Tjekket: 1 fejl");
        assertThat(wrong.isToBeSeenTo()).isTrue();
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
        return made(chosen, export);
    }

    private static ExportRow made(Options chosen, Path export) {
        return done(new ExportRows().add(Dropped.of(List.of(export), false).get(0)), chosen);
    }

    private static ExportRow done(ExportRow row, Options chosen) {
        ExportRow waiting = row.with(chosen);
        return waiting.in(
                State.Ended.of(Work.of(waiting, chosen, () -> false, SeveralReports.NOBODY)));
    }
}
