/**
 * A spreadsheet that was read, as values, whoever read it: sheets with names, cells in a grid
 * stored as columns of primitives, ranges and addresses. A formula counts as its cached value.
 * Readers make sheets; importing and settings understand them.
 *
 * <p>Read first: {@link Sheet}, then {@link Grid} and {@link Cell}.
 */
@NullMarked
package dk.overblik.sheet;

import org.jspecify.annotations.NullMarked;
