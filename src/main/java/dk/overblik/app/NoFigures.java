package dk.overblik.app;

import dk.overblik.model.Problem;
import dk.overblik.report.UserText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a file that could be opened gave no figures, in one Danish sentence. */
final class NoFigures {

    /** Problems of single cells or tables, which say of themselves only what was left out. */
    private static final Set<Problem.Kind> SAY_NO_WAY_OUT =
            EnumSet.of(
                    Problem.Kind.PASSED_OVER,
                    Problem.Kind.LABEL_NOT_UNDERSTOOD,
                    Problem.Kind.TABLE_NOT_UNDERSTOOD,
                    Problem.Kind.UNREADABLE_NUMBER,
                    Problem.Kind.CONTRADICTION);

    private NoFigures() {}

    static String sentence(String file, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.kind() != Problem.Kind.NO_TABLE)
                .filter(problem -> problem.kind().severity() == Problem.Severity.LOSS)
                .findFirst()
                .map(
                        problem ->
                                "Filen \""
                                        + file
                                        + "\" kan ikke læses som et udtræk fra Jobindsats: "
                                        + UserText.of(problem)
                                        + (SAY_NO_WAY_OUT.contains(problem.kind())
                                                ? " Hent udtrækket igen som Excel."
                                                : ""))
                .orElse(
                        "Filen \""
                                + file
                                + "\" har ingen tabel fra Jobindsats. Hent udtrækket igen som"
                                + " Excel.");
    }
}
