package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary exports that say all that need be known are read without a question or a remark. */
class NothingToAskTest {

    private static final String KRONER = "Offentlige udgifter pr. person i arbejdsstyrken";

    @TempDir Path folder;

    /** The prices stand in the sheet's title, and whoever reads it sees them. */
    @ParameterizedTest
    @CsvSource({
        "'Offentlige udgifter, løbende priser', løbende priser",
        "'Offentlige udgifter i faste priser', faste priser",
        "'Offentlige udgifter (årets løbende priser)', løbende priser"
    })
    void thePricesOfATitleAreNoRemark(String title, String shown) throws IOException {
        Run run =
                run(
                        title + "\n\nOmråde;Ydelse;Periode;" + KRONER,
                        "Hedensted;A-dagpenge;2025Q02;950,5",
                        "Hedensted;A-dagpenge;2026Q02;984,25");
        assertThat(run.err()).doesNotContain("ændrer, hvad tallene er");
        assertThat(lines()).anyMatch(line -> line.startsWith("Udgifter") && line.contains(shown));
        assertThat(lines()).noneMatch(line -> line.contains("ændrer, hvad tallene er"));
    }

    /** What changes the figures is told as before, beside the prices too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tilgang til offentlige udgifter, løbende priser",
                "Budget for offentlige udgifter i løbende priser"
            })
    void wordsThatChangeFiguresAreTold(String title) throws IOException {
        Run run =
                run(
                        title + "\n\nOmråde;Ydelse;Periode;" + KRONER,
                        "Hedensted;A-dagpenge;2025Q02;950,5",
                        "Hedensted;A-dagpenge;2026Q02;984,25");
        assertThat(run.err()).contains("ændrer, hvad tallene er");
    }

    /** A share that has a goal says itself whom it is of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Andel ledige med mindst 4 samtaler de seneste 12 måneder",
                "Andel ledige med mindst ét tilbud eller 225 arbejdstimer de seneste 12 måneder"
            })
    void noBenefitIsAskedForOfAShareThatHasAGoal(String measure) throws IOException {
        Run run = run("Område;Periode;" + measure, "Norddjurs;2021M06;94,3");
        assertThat(run.err()).doesNotContain("Det fremgår ikke").doesNotContain("kendes ikke");
        assertThat(lines()).noneMatch(line -> line.contains("Det fremgår ikke"));
    }

    private Run run(String... lines) throws IOException {
        Path export = Files.writeString(folder.resolve("udtræk.csv"), String.join("\n", lines));
        Run run = Run.of(export);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private List<String> lines() {
        return WorkbookText.lines(folder.resolve("udtræk - overblik.xlsx"));
    }
}
