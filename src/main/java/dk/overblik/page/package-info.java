/** A spreadsheet to be published, as values: pages, looks, marks, charts. */
@NullMarked
package dk.overblik.page;

import org.jspecify.annotations.NullMarked;
