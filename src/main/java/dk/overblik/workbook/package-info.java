/**
 * Excel workbooks as files: reads them as sheets, and adds pages to them without touching the rest.
 */
@NullMarked
package dk.overblik.workbook;

import org.jspecify.annotations.NullMarked;
