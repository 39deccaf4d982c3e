/**
 * Text with separators as sheets. In comes a file of which neither the character set, the separator
 * nor the decimal sign is known; out comes one sheet of texts and numbers. The dialect is found out
 * from the file's beginning; the library FastCSV does the parsing.
 *
 * <p>Read first: {@link CsvFileReader}, then {@link CsvDialect}.
 */
@NullMarked
package dk.overblik.reading.csv;

import org.jspecify.annotations.NullMarked;
