package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.Drawn;
import dk.overblik.importing.Import;
import dk.overblik.model.Figure;
import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of an export names what its reader sees there, the worst first. */
class ProblemTextTest {

    private static final List<Kind> WORST_FIRST =
            List.of(Kind.UNREADABLE_NUMBER, Kind.QUOTED, Kind.UNKNOWN_MEASURE);

    /** A problem of a kind; the number makes it one of its own. */
    private static Problem of(Kind kind, int number) {
        return Problem.of(kind, new Source("a.csv", "Data", number, 0), "nr. " + number);
    }

    @Test
    void whatIsUsualDoesNotStandBeforeWhatTheExportWarnsOf() {
        List<String> told =
                ProblemText.worstFirst(List.of(of(Kind.UNKNOWN_MEASURE, 1), of(Kind.QUOTED, 2)), 1);
        assertThat(told.get(0)).contains("Udtrækket bemærker selv: \"nr. 2\"");
    }

    @Property
    void allAreToldTheWorstFirstAndHowManyMoreBehindTheirOwn(
            @ForAll @Size(max = 12) List<Boolean> more, @ForAll int seed) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < more.size(); i++) {
            int kind = Math.floorMod(seed / (i + 1) + i, WORST_FIRST.size());
            problems.add(of(WORST_FIRST.get(kind), 2 * i));
            if (more.get(i)) {
                problems.add(of(Kind.AND_MORE, 2 * i + 1));
            }
        }
        List<String> expected = new ArrayList<>();
        for (Kind kind : WORST_FIRST) {
            boolean mine = false;
            for (Problem problem : problems) {
                mine = problem.kind() == Kind.AND_MORE ? mine : problem.kind() == kind;
                if (mine) {
                    expected.add(ProblemText.of(problem));
                }
            }
        }
        assertThat(ProblemText.worstFirst(problems, 1)).isEqualTo(expected);
    }

    private static List<String> said(Import read, Kind kind) {
        return read.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .map(ProblemText::of)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[9999] | \"9999\" er streget over eller sat som note og er ikke læst",
                "[2,5 %] | \"2,5 %\" er streget over eller sat som note og er ikke læst",
                "12,5 kr. | \"12,5 kr.\" kan ikke læses som et tal",
                "[] | \"[]\" kan ikke læses som et tal",
                "[1 | \"[1\" kan ikke læses som et tal",
            })
    void aNumberThatDoesNotCountIsNamedAsItIsSeen(String cell, String said) {
        Problem problem = Problem.of(Kind.UNREADABLE_NUMBER, Source.sheet("x.xlsx", "Ark1"), cell);
        assertThat(ProblemText.of(problem)).contains(said).contains("tallet mangler derfor");
    }

    @Test
    void aColumnWithoutAHeadingIsNotQuotedAsNothing() {
        Import read =
                Drawn.read(
                        """
                         | Område | 2017M09
                        1 | Samsø | 5
                        2 | Hedensted | 7
                        A-dagpenge, Antal personer
                        """);
        assertThat(said(read, Kind.COLUMN_IGNORED))
                .singleElement()
                .asString()
                .contains("En kolonne uden overskrift er ikke læst")
                .doesNotContain("\"\"");
    }

    @Test
    void eachOfSeveralContradictionsNamesFiguresThatStandThere() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, Antal personer
                        Område | 2017M09
                        Samsø | 5
                        Samsø | 6
                        Samsø | 8
                        """);
        assertThat(said(read, Kind.CONTRADICTION))
                .satisfiesExactly(
                        first -> assertThat(first).contains("to forskellige", "6 her og 5 i celle"),
                        next -> assertThat(next).contains("flere", "8 her").doesNotContain(" . "));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NO_TOTAL", "SEVERAL_TOTALS", "COLUMN_IGNORED", "ONLY_TOTAL", "FILTERED"})
    void whatHasNoNameIsNotQuoted(Kind kind) {
        Problem problem =
                Problem.of(kind, Source.sheet("x.xlsx", "Ark1"), "", "I alt", "2", "Mand");
        assertThat(ProblemText.of(problem)).doesNotContain("\"\"");
    }

    /** A figure that is missing for many at once names no number. */
    @ParameterizedTest
    @EnumSource(Figure.Reason.class)
    void aReasonIsAWholePhrase(Figure.Reason reason) {
        assertThat(ProblemText.of(new Figure.Missing(reason, ""))).matches(".*[\\p{L}0-9]");
        assertThat(ProblemText.of(new Figure.Missing(reason, "7,5"))).matches(".*[\\p{L}0-9]");
    }
}
