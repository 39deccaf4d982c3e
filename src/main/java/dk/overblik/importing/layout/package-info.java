/**
 * What stands where in a sheet: cells and rows by their sort, and from them the tables, their
 * headings, label columns, bodies, the texts around.
 */
@NullMarked
package dk.overblik.importing.layout;

import org.jspecify.annotations.NullMarked;
