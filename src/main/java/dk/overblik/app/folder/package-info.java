/**
 * The drop folder, one of the three ways in: exports that are put in {@code Indbakke} become
 * overviews in {@code Resultater}, each once, whatever is killed, full, locked or half copied
 * meanwhile. In comes a folder; out come results, notes of failure, and lines for the one who
 * started the watching.
 *
 * <p>A poller looks through the inbox in rounds, takes what two looks found the same, makes it, and
 * writes down what happened. All that it meets outside itself (clock, copying, the conversion) is
 * handed in as one value, so that tests can let each of them fail.
 *
 * <p>Read first: {@link Watcher}, then {@link Rounds}, {@link Making} and {@link Closing}.
 */
@NullMarked
package dk.overblik.app.folder;

import org.jspecify.annotations.NullMarked;
