/**
 * The sheet {@code Fokusmål}: shares of the unemployed that the ministry has goals for, whether
 * they are reached, and with the benchmark in the same export what the rule of the year says of
 * supervision. In comes the scope of a report; out comes a chapter, or none. Goals and rules are
 * dated data of the vocabulary.
 *
 * <p>Read first: {@link FocusChapter}, then {@link SupervisionTable}.
 */
@NullMarked
package dk.overblik.report.focus;

import org.jspecify.annotations.NullMarked;
