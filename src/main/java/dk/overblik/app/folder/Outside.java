package dk.overblik.app.folder;

import dk.overblik.app.Delivery;
import dk.overblik.app.files.FileState;
import dk.overblik.app.folder.drop.Copying;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.job.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * All that the drop folder meets outside itself.
 *
 * @param pause how time passes
 * @param states what files look like from outside
 * @param taking how copies of exports are taken
 * @param copying how results get under their names
 * @param converting how results are made
 * @param secondTry how they are made of an export that the program went down with
 */
public record Outside(
        InstantSource clock,
        Pause pause,
        Function<Path, FileState> states,
        Copying.Taking taking,
        Copying copying,
        Converting converting,
        SecondTry secondTry) {

    /** The conversion of one batch, as the drop folder sees it. */
    @FunctionalInterface
    interface Converting {

        /**
         * Makes the result, after saying of each export in a folder why it could not be part of it.
         */
        List<Outcome> convert(Batch batch, Delivery delivery) throws IOException;
    }
}
