package dk.overblik.importing.meaning.statement;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import java.util.List;
import java.util.Optional;

/** Finds out which benefit a table is about, and tells where two places disagree. */
final class BenefitStatement {

    private final Lexicon lexicon;
    private final ProblemLog log;

    BenefitStatement(Lexicon lexicon, ProblemLog log) {
        this.lexicon = lexicon;
        this.log = log;
    }

    /** The benefit that texts name of a table whose axes do not name any. */
    Optional<BenefitGroup> of(Statements constants, Source source) {
        Optional<BenefitGroup> found = constants.find(Dimension.BENEFIT).flatMap(Label::benefit);
        found.ifPresent(
                taken ->
                        constants.all(Dimension.BENEFIT).stream()
                                .flatMap(other -> other.benefit().stream())
                                .filter(other -> !isSame(taken, other))
                                .findFirst()
                                .ifPresent(other -> conflict(source, taken, other)));
        return found;
    }

    /** Compares the members of an axis with what is said around the table. */
    void compare(Axis axis, Statements constants, Source source) {
        List<BenefitGroup> members =
                axis.distinctMembers().stream().flatMap(m -> m.benefit().stream()).toList();
        constants.find(Dimension.BENEFIT).flatMap(Label::benefit).stream()
                .filter(other -> !other.isTotal() && isKnown(other))
                .filter(other -> members.stream().noneMatch(member -> isSame(member, other)))
                .findFirst()
                .ifPresent(
                        other ->
                                members.stream()
                                        .findFirst()
                                        .ifPresent(taken -> conflict(source, taken, other)));
    }

    private boolean isKnown(BenefitGroup group) {
        return lexicon.vocabulary().benefits().find(group.name()).isPresent();
    }

    /** One benefit under two of the names that it has had: a table id outlives them. */
    private boolean isSame(BenefitGroup one, BenefitGroup other) {
        return one.equals(other) || lexicon.vocabulary().benefits().areNamesOfOne(one, other);
    }

    private void conflict(Source source, BenefitGroup taken, BenefitGroup other) {
        log.add(Kind.BENEFIT_CONFLICT, source, taken.name(), other.name());
    }
}
