package dk.overblik.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.FilledSettings;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.choice.Settings;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A cell that is left empty in a line of the settings means what the sheet explains, or is asked
 * for; it never means whatever an export happens to have.
 */
class EmptyCellsTest {

    /** The cells that a sheet explains what it means to leave empty. */
    private static final Set<String> EXPLAINED =
            Set.of(
                    "Mål: Ydelser",
                    "Arbejdsstyrke og befolkning: Arbejdsstyrke 16-66 år",
                    "Arbejdsstyrke og befolkning: Befolkning 16-66 år",
                    "Regler: Navn",
                    "Regler: Fra",
                    "Regler: Til",
                    "Regler: Værdi",
                    "Regler: Tekst",
                    "Regler: Kilde",
                    "Svar: Område",
                    "Svar: Ydelse",
                    "Svar: Måling",
                    "Svar: Periode");

    @TempDir Path folder;

    /** Each cell of each line that a sheet has for an example, but for lists of one column. */
    static Stream<Arguments> cells() {
        return Arrays.stream(Form.values())
                .filter(form -> form.example().size() > 1)
                .flatMap(
                        form ->
                                IntStream.range(0, form.fields().size())
                                        .mapToObj(column -> Arguments.of(form, column)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void anEmptyCellIsExplainedOrAskedFor(Form form, int column) throws IOException {
        List<String> line = line(form);
        boolean filled = !line.get(column).isEmpty();
        line.set(column, "");
        String name = form.sheet() + ": " + form.heading(column);
        List<?> faults = read(form, line).faults();
        assertThat(faults.isEmpty())
                .as(name + " " + faults)
                .isEqualTo(!filled || EXPLAINED.contains(name));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theExampleOfASheetIsALineThatCanBeUsed(Form form, int column) throws IOException {
        if (column == 0) {
            assertThat(read(form, line(form)).faults()).isEmpty();
        }
    }

    /**
     * Empty are the cells of one of the program's own rules alone: of a new one they are asked for.
     */
    @Test
    void aNewRuleSaysWhenItBegins() throws IOException {
        List<String> line = line(Form.RULES);
        line.set(1, "Varslinger");
        line.set(2, "");
        assertThat(read(Form.RULES, line).faults()).isNotEmpty();
    }

    /** Of several that are left empty, nothing is filled up from another line. */
    @Test
    void aGoalOfNoBenefitHasNone() throws IOException {
        List<String> line = line(Form.GOALS);
        line.set(1, "");
        Settings settings = read(Form.GOALS, line).settings();
        assertThat(settings.goals()).hasSize(1);
        assertThat(settings.goals().get(0).benefits()).isEmpty();
    }

    @Test
    void anAnswerOfNoBenefitAnswersNothingOfIt() throws IOException {
        List<String> line = line(Form.ANSWERS);
        line.set(2, "");
        Settings settings = read(Form.ANSWERS, line).settings();
        assertThat(settings.answers()).hasSize(1);
        assertThat(settings.answersFor("mine sygedagpenge.csv").toString())
                .contains("Hele landet")
                .doesNotContain("Sygedagpenge");
    }

    private static List<String> line(Form form) {
        List<String> line = new ArrayList<>(form.example());
        while (line.size() < form.fields().size()) {
            line.add("");
        }
        return line;
    }

    private SettingsReader.Reading read(Form form, List<String> line) throws IOException {
        FilledSettings filled = FilledSettings.in(folder);
        int row = filled.below(form.sheet(), form.heading(0));
        for (int i = 0; i < line.size(); i++) {
            filled.fill(form.sheet(), "ABCDEFGH".charAt(i) + "" + row, line.get(i));
        }
        return SettingsReader.read(
                VocabularyReader.load(), "x.xlsx", XlsxReader.read(filled.file()));
    }
}
