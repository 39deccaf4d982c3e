/**
 * The recipe of a result: what it takes to make the same report of other exports, kept among the
 * result's own properties. In come options, a settings workbook and what a report holds; out comes
 * a text that a result carries with it, and from that text the same again.
 *
 * <p>A recipe holds no path, no name of a person or a computer, and of a template only its digest.
 *
 * <p>Read first: {@link Recipe}, then {@link RecipeText}.
 */
@NullMarked
package dk.overblik.app.recipe;

import org.jspecify.annotations.NullMarked;
