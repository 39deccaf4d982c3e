/** What a table is about: axes, statements around it, and at last the figure in each cell. */
@NullMarked
package dk.overblik.importing.meaning;

import org.jspecify.annotations.NullMarked;
