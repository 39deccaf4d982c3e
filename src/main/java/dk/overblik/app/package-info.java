/**
 * From files to finished workbooks: what the command line, the drop folder and the window all do.
 * In come paths and what was asked for; out comes an outcome for each export, one that failed
 * included, since nothing that happens to one export may stop the rest.
 *
 * <p>Here the core meets the edge. A copy of the export is opened ({@link Export}), the nearest
 * settings workbook is found, the report is made, checked, grafted on, and moved into place under a
 * name that overwrites nobody's work.
 *
 * <p>Read first: {@link Conversion}, then {@link ReportWriter}.
 */
@NullMarked
package dk.overblik.app;

import org.jspecify.annotations.NullMarked;
