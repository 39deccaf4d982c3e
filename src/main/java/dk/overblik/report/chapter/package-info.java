/** What a chapter is made of: tables of expressions, sentences that follow figures, diagrams. */
@NullMarked
package dk.overblik.report.chapter;

import org.jspecify.annotations.NullMarked;
