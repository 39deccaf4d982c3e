/**
 * Any file as sheets. In comes a path; out come its sheets and the kind of container that it is,
 * told by its content and not by its name. Nobody else chooses a reader. What cannot be read is an
 * {@code UnreadableFile} with a reason that users can do something about.
 *
 * <p>Read first: {@link SheetReader}, then {@link KindOfFile}.
 */
@NullMarked
package dk.overblik.reading;

import org.jspecify.annotations.NullMarked;
