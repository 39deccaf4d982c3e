/**
 * The settings workbook: its sheets to fill in, and what was filled in. Empty pages go out to be
 * written; sheets that were read come in, and become settings or faults, each with sheet, cell and
 * what to do. A line that is half filled in is a fault, never half used. Workbooks of earlier
 * versions are read for ever.
 *
 * <p>Read first: {@link Form} (every sheet and its columns), then {@link SettingsReader}.
 */
@NullMarked
package dk.overblik.settings;

import org.jspecify.annotations.NullMarked;
