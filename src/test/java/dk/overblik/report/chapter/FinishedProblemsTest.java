package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a finished report says of how its exports were read, to those who only read it. */
class FinishedProblemsTest {

    private static final Source CELL = new Source("maj.xlsx", "Data", 0, 5);

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_MEASURE, 'Målingerne \"A\", \"B\" og \"C\" kendes ikke af Overblik og vises, som"
                + " de er skrevet.'",
        "UNKNOWN_BENEFIT, 'Ydelserne \"A\", \"B\" og \"C\" kendes ikke af Overblik og vises, som"
                + " de er skrevet.'",
        "UNKNOWN_AREA, 'Områderne \"A\", \"B\" og \"C\" kendes ikke af Overblik og vises, som de"
                + " er skrevet.'"
    })
    void allNewNamesOfAFileAreInOneSentence(Kind kind, String said) {
        List<Problem> problems =
                Stream.of("A", "B", "C").map(name -> Problem.of(kind, CELL, name)).toList();
        Problem more = Problem.of(Kind.AND_MORE, Source.file("maj.xlsx"), "2");
        assertThat(
                        ProblemText.ofFinished(
                                Stream.concat(problems.stream(), Stream.of(more)).toList(), 1))
                .containsExactly(said, "Der er 2 til af samme slags.");
        Problem other = Problem.of(kind, new Source("juni.xlsx", "Data", 0, 5), "D");
        List<String> both =
                ProblemText.ofFinished(
                        Stream.concat(problems.stream(), Stream.of(other)).toList(), 2);
        assertThat(both).hasSize(2);
        assertThat(both.get(0)).isEqualTo("I \"maj.xlsx\": " + said);
        assertThat(both.get(1))
                .startsWith("I \"juni.xlsx\": Arket \"Data\", celle F1: ")
                .contains("\"D\"");
    }

    @Test
    void aQuestionIsNoLongerAsked() {
        assertThat(finished(Problem.of(Kind.NO_BENEFIT, Source.file("maj.xlsx"))))
                .isEqualTo("Det fremgår ikke, hvilken ydelse tallene gælder.");
        assertThat(finished(Problem.of(Kind.NOT_SAID, CELL, "AREA", "PERIOD")))
                .isEqualTo(
                        "Arket \"Data\", celle F1: Det fremgår ikke, hvilket område og hvilken"
                                + " periode tallene gælder; de er ikke læst.");
        assertThat(
                        finished(
                                Problem.of(
                                        Kind.QUALIFIED,
                                        CELL,
                                        "Unge",
                                        "Unge på kontanthjælp",
                                        "MEASURE")))
                .isEqualTo(
                        "Arket \"Data\", celle F1: Ordene \"Unge\" (Unge på kontanthjælp) ændrer, hvad"
                                + " tallene er, og står derfor i målingens navn.");
    }

    /** Whoever reads a finished report has no command line. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void noSentenceNamesAnOption(Kind kind) {
        List<String> details =
                switch (kind) {
                    case NOT_SAID, TOO_MANY_NAMES -> List.of("AREA", "MEASURE", "PERIOD");
                    case ANSWERED, ANSWER_NOT_USED -> List.of("AREA", "Odder", "USER", "Skive");
                    default -> List.of("1", "2", "3", "4", "5");
                };
        Problem problem = new Problem(kind, CELL, details);
        assertThat(finished(problem)).isNotEmpty().doesNotContain("--");
    }

    private static String finished(Problem problem) {
        return String.join("", ProblemText.ofFinished(List.of(problem), 1));
    }
}
