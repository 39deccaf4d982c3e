/**
 * JSON as sheets: answers of the Jobindsats API, the tables of its pages, and records of other
 * programs. In comes a text; out comes a sheet for each table in it, with labels as headings, as if
 * it had been exported as a flat table. The library Jackson does the parsing, as a stream.
 *
 * <p>Read first: {@link JsonReader}, then {@link JsonOutline}.
 */
@NullMarked
package dk.overblik.reading.json;

import org.jspecify.annotations.NullMarked;
