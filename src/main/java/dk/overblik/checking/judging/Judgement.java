package dk.overblik.checking.judging;

import dk.overblik.calculation.Expression;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import java.util.Optional;

/**
 * What is to be said of a number.
 *
 * @param meaning what it was understood as; empty where it could not be placed
 * @param right the figure that belongs there, with the sign of a change
 * @param explanation a Danish sentence; empty for a number that is right
 */
public record Judgement(
        PlacedNumber number,
        Verdict verdict,
        Optional<Meaning> meaning,
        Optional<Expression> right,
        String explanation) {}
