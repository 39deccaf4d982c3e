package dk.overblik.report.derived;

import dk.overblik.calculation.Substitution;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.ScopeChoice;
import dk.overblik.report.choice.Wishes;
import dk.overblik.vocabulary.Vocabulary;

/**
 * What a report is made of: the choice among the figures, and how those that are computed came
 * about.
 *
 * @param origins leads each figure that is no cell of the export back to what it is made of
 */
public record PreparedFigures(Substitution origins, ScopeChoice.Choice choice) {

    /**
     * Makes them ready.
     *
     * @param vocabulary with the rules that hold, the user's own among them
     */
    public static PreparedFigures of(Dataset published, Vocabulary vocabulary, Wishes wishes) {
        return new Preparation(published, vocabulary, wishes).prepared();
    }
}
