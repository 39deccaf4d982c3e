/** Web pages with tables, by jsoup; MIME files too. */
@NullMarked
package dk.overblik.reading.html;

import org.jspecify.annotations.NullMarked;
