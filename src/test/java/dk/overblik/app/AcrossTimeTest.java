package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures on both sides of a merger, and readings of one day, as checks and memory see them. */
class AcrossTimeTest {

    private static final String SHO = "Selvforsørgelses- og hjemrejseydelse mv.";

    @TempDir Path folder;

    /** 200 + 150 + 50 became one benefit in July 2025, which has 420 a year later. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "steg med 20 fra juni 2025 til juni 2026: 0",
                "steg med 5,0 pct. fra juni 2025 til juni 2026: 0",
                "steg med 220 fra juni 2025 til juni 2026: 5",
                "steg med 110,0 pct. fra juni 2025 til juni 2026: 3"
            })
    void aNoteIsCheckedOnTheMergedBase(String said, int code) throws IOException {
        Path export = reform().write(folder, "juni.csv");
        Path note = folder.resolve("notat.txt");
        String text = "Antallet af fuldtidspersoner på kontanthjælp i Hedensted " + said + ".";
        Files.writeString(note, text, StandardCharsets.UTF_8);
        assertThat(Run.of("tjek", note, export).code()).as(said).isEqualTo(code);
    }

    @Test
    void aPartThatTheExportLacksMakesNoSlip() throws IOException {
        Path export =
                new DatedExport()
                        .add("Hedensted", "Kontanthjælp", "2025M06", 200)
                        .add("Hedensted", "Kontanthjælp", "2026M06", 420)
                        .write(folder, "juni.csv");
        Path note = folder.resolve("notat.txt");
        String text =
                "Kontanthjælp i Hedensted er steget med 20 fuldtidspersoner fra juni 2025 til juni"
                        + " 2026.";
        Files.writeString(note, text, StandardCharsets.UTF_8);
        assertThat(Run.of("tjek", note, export).code()).isNotEqualTo(5);
    }

    private static DatedExport reform() {
        return new DatedExport()
                .add("Hedensted", "Kontanthjælp", "2025M06", 200)
                .add("Hedensted", "Uddannelseshjælp", "2025M06", 150)
                .add("Hedensted", SHO, "2025M06", 50)
                .add("Hedensted", "Kontanthjælp", "2026M06", 420);
    }

    @Test
    void readingsOfOneDayThatDisagreeAreNotCalledUnchanged() throws IOException {
        Path memory = folder.resolve("arkiv");
        Run.of("--arkiv", memory, export("en.csv", 110));
        Run.of("--arkiv", memory, export("to.csv", 120));
        assertThat(notes("to - overblik.xlsx"))
                .contains("forskellige tal, læst samme dag")
                .doesNotContain("Ingen af de viste tal er ændret");
    }

    @Test
    void theSameReadAgainIsUnchanged() throws IOException {
        Path memory = folder.resolve("arkiv");
        Run.of("--arkiv", memory, export("en.csv", 110));
        Run.of("--arkiv", memory, export("to.csv", 110));
        assertThat(notes("to - overblik.xlsx")).doesNotContain("forskellige tal, læst samme dag");
    }

    @Test
    void figuresThatWerePutTogetherAreNotCalledUnchanged() throws IOException {
        Path memory = folder.resolve("arkiv");
        Path before =
                new DatedExport()
                        .add("Hedensted", "Kontanthjælp", "2025M06", 200)
                        .add("Hedensted", "Uddannelseshjælp", "2025M06", 150)
                        .add("Hedensted", SHO, "2025M06", 50)
                        .write(folder, "før.csv");
        Run.of("--arkiv", memory, before);
        Run.of("--arkiv", memory, reform().write(folder, "efter.csv"));
        assertThat(notes("efter - overblik.xlsx"))
                .contains("Ingen af udtrækkets egne tal, der vises, er ændret")
                .contains(
                        "For juni 2025 er Kontanthjælp summen af Kontanthjælp, Uddannelseshjælp og "
                                + SHO
                                + ", som blev lagt sammen i juli 2025, og derfor andre tal end i"
                                + " rapporter fra før da.");
    }

    @Test
    void aReportOfNoNewerFiguresSaysWhyNothingIsToldToHaveTurned() {
        Path export = export("juni.csv", 110);
        Run.of(export);
        Run run = Run.of("gentag", folder.resolve("juni - overblik.xlsx"), export("nye.csv", 110));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Siden sidst", "ikke nyere end den forrige rapport");
    }

    private Path export(String name, int persons) {
        return new DatedExport()
                .add("Hedensted", "A-dagpenge", "2025M06", 100)
                .add("Hedensted", "A-dagpenge", "2026M06", persons)
                .write(folder, name);
    }

    private String notes(String result) throws IOException {
        return WorkbookText.lines(folder.resolve(result)).stream()
                .filter(line -> line.startsWith("Noter"))
                .collect(Collectors.joining("\n"));
    }
}
