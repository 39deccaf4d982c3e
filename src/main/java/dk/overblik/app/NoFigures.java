package dk.overblik.app;

import dk.overblik.model.Problem;
import dk.overblik.report.UserText;
import java.util.List;

/** Why a file that could be opened gave no figures, in one Danish sentence. */
final class NoFigures {

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
                                        + UserText.of(problem))
                .orElse(
                        "Filen \""
                                + file
                                + "\" har ingen tabel fra Jobindsats. Hent udtrækket igen som"
                                + " Excel.");
    }
}
