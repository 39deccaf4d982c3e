/** The sheets Grundlag and Noter: every figure with its cell, everything to be known. */
@NullMarked
package dk.overblik.report.basis;

import org.jspecify.annotations.NullMarked;
