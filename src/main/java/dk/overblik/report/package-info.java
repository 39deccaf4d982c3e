/**
 * The report put together: the list of chapters with their sheet names, and what becomes of them.
 */
@NullMarked
package dk.overblik.report;

import org.jspecify.annotations.NullMarked;
