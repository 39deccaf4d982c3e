/** The house style: one palette, drawn as Excel, Word and chart XML. */
@NullMarked
package dk.overblik.writing.style;

import org.jspecify.annotations.NullMarked;
