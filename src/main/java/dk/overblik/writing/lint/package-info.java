/** What Excel would repair, found before a workbook is handed over. */
@NullMarked
package dk.overblik.writing.lint;

import org.jspecify.annotations.NullMarked;
