/**
 * A packed part changed near its start without being packed anew: in come a packed part and its new
 * first bytes, out comes a packed part of which only the first blocks are other ones. Read {@link
 * dk.overblik.writing.splice.SplicedPart} first.
 *
 * <p>Why it is worth its bits: of the user's sheets only the selected one changes, in one attribute
 * of its first lines. Of the benchmark's long export that sheet is 138 MB. To unpack it and pack it
 * anew takes 0.3 + 1.5 s of one core (0.9 s in all with the quickest packing, for a file that is a
 * quarter larger); the whole report takes 2.6 s on two cores, 0.095 of Apache POI's time, where
 * 0.10 is the aim. That leaves 0.13 s. The second core cannot hide the rest: while the export is
 * read, 4.4 of 6.0 s of processor time, it unpacks ahead, and all that follows takes less than the
 * packing. Whole runs in turn took 6.1 s of processor time spliced and 8.3 s packed anew. So a part
 * that can be spliced is; any other is packed anew by {@code writing.graft}.
 */
@NullMarked
package dk.overblik.writing.splice;

import org.jspecify.annotations.NullMarked;
