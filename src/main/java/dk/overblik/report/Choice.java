package dk.overblik.report;

import java.util.List;

/** What a report shall be about, or why that cannot be. */
sealed interface Choice {

    /**
     * A report can be made.
     *
     * @param remarks Danish sentences on what was chosen without being asked for
     */
    record Made(Scope scope, List<String> remarks) implements Choice {
        public Made {
            remarks = List.copyOf(remarks);
        }
    }

    /** What was asked for is not in the figures; a Danish sentence says what there is. */
    record Refused(String sentence) implements Choice {}
}
