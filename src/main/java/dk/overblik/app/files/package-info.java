/**
 * Files as seen from outside, before and after anybody knows what they hold. An export is never
 * read where it lies: it is copied into a temporary folder first, so that it is read once, never
 * locked and never written. A result appears under its name whole or not at all, also where the
 * machine stops. In come paths; out come copies, and files in their place. Nothing here knows
 * reports or workbooks.
 *
 * <p>Read first: {@link WorkingCopy}, then {@link WholeFile}.
 */
@NullMarked
package dk.overblik.app.files;

import org.jspecify.annotations.NullMarked;
