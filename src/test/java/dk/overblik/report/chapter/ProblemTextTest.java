package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

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
}
