/**
 * The file as bytes: its kind, its limits, its characters, and what each fault means to the user.
 */
@NullMarked
package dk.overblik.reading.source;

import org.jspecify.annotations.NullMarked;
