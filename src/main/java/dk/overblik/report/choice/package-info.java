/** What a report is about: wished, fixed in the settings, or found in the figures. */
@NullMarked
package dk.overblik.report.choice;

import org.jspecify.annotations.NullMarked;
