package dk.overblik.checking.judging;

import java.util.List;
import java.util.Optional;

/**
 * A slip that explains a number.
 *
 * @param what the one thing that is other than it should be, equal for two numbers with one slip
 * @param sentence in Danish
 */
record Explanation(Verdict verdict, String what, String sentence) {

    /** The only one of several; where there are more, none of them is to be believed. */
    static Optional<Explanation> only(List<Explanation> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
