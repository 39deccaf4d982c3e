/** Answers of the Jobindsats API, by Jackson. */
@NullMarked
package dk.overblik.reading.json;

import org.jspecify.annotations.NullMarked;
