package dk.overblik.importing;

import dk.overblik.model.Problem;
import dk.overblik.model.dataset.Dataset;
import java.util.List;

/** What was read in an export: its figures, and what is wrong with or worth saying about them. */
public record Import(Dataset dataset, List<Problem> problems) {
    public Import {
        problems = List.copyOf(problems);
    }
}
