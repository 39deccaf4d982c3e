/**
 * The report put together: the chapters that the figures can fill, laid out, with their basis and
 * the notes.
 */
@NullMarked
package dk.overblik.report;

import org.jspecify.annotations.NullMarked;
