package dk.overblik.app.folder;

import dk.overblik.app.FileState;
import java.nio.file.Path;
import java.time.InstantSource;
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
record Surroundings(
        InstantSource clock,
        Pause pause,
        Function<Path, FileState> states,
        Taking taking,
        Copying copying,
        Converting converting,
        SecondTry secondTry) {}
