/**
 * A note against the exports that its figures come from. In come the path of a note and those of
 * exports; out come an outcome, the workbook of what was found, and where the note is a Word
 * document a copy of it with comments. The note itself is never touched.
 *
 * <p>What a number means, and whether it is right, is settled below, in the rooms of checking; here
 * files are opened, results are named and put in place, and every failure becomes one sentence.
 *
 * <p>Read first: {@link NoteCheck}.
 */
@NullMarked
package dk.overblik.app.check;

import org.jspecify.annotations.NullMarked;
