package dk.overblik.report.derived;

import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.ScopeChoice;
import dk.overblik.report.choice.Wishes;
import dk.overblik.vocabulary.Vocabulary;

/**
 * What a report is made of: the figures with those that are computed, and the choice among them.
 */
public record PreparedFigures(TracedFigures figures, ScopeChoice.Choice choice) {

    public static PreparedFigures of(Dataset published, Vocabulary vocabulary, Wishes wishes) {
        return new Preparation(published, vocabulary, wishes).prepared();
    }
}
