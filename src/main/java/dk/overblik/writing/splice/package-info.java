/**
 * A packed part changed near its start without being packed anew: in come a packed part and its new
 * first bytes, out comes a packed part of which only the first blocks are other ones.
 *
 * <p>Of the user's sheets only the selected one changes, in one attribute of its first lines. Of
 * the benchmark's long export that sheet is 138 MB, and to unpack it and pack it anew takes 1.8 s
 * of one core; the whole report takes 2.6 s on two cores, 0.095 of Apache POI's time, where 0.10 is
 * the aim. The second core cannot hide it: it unpacks ahead while the export is read. Whole runs in
 * turn took 6.1 s of processor time spliced and 8.3 s packed anew. Any part that cannot be spliced
 * is packed anew by {@code writing.graft}.
 *
 * <p>Read first: {@link SplicedPart}.
 */
@NullMarked
package dk.overblik.writing.splice;

import org.jspecify.annotations.NullMarked;
