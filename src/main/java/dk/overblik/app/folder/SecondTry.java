package dk.overblik.app.folder;

import dk.overblik.app.job.Outcome;
import java.util.List;

/** The conversion of something that the program went down with, where it can do no harm. */
@FunctionalInterface
interface SecondTry {

    /** Makes the result and has it placed, or says how the try ended. */
    Ending of(Batch batch, ResultMarks marks, Placement placement);

    /** How a second try ends. */
    sealed interface Ending {

        record Ended(List<Outcome> outcomes) implements Ending {
            public Ended {
                outcomes = List.copyOf(outcomes);
            }
        }

        /** The batch brings the program down, or keeps it busy for ever. */
        record Crashed() implements Ending {}

        /** Somebody ended the try, which says nothing of the batch. */
        record CutOff() implements Ending {}

        /** It could not even begin. */
        record Impossible() implements Ending {}
    }
}
