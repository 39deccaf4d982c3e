/** The settings workbook: its sheets to fill in, and what was filled in. */
@NullMarked
package dk.overblik.settings;

import org.jspecify.annotations.NullMarked;
