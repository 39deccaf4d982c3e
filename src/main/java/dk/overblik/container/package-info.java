/** Which container a file is, by its content, and CSV, HTML and JSON into sheet values. */
@NullMarked
package dk.overblik.container;

import org.jspecify.annotations.NullMarked;
