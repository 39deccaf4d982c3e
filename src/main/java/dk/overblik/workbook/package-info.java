/**
 * Excel workbooks as files: reads them as sheets, and adds pages to them without touching the rest;
 * and pages as Word documents.
 */
@NullMarked
package dk.overblik.workbook;

import org.jspecify.annotations.NullMarked;
