/**
 * The report put together: the one place that knows every chapter. In come a dataset, the problems
 * with it and what the user wished; out come pages in their order (chapters, {@code Grundlag},
 * {@code Noter}) and the sentences that the user should read at once, or a refusal that says what
 * there is.
 *
 * <p>The choice is made, each chapter is asked whether the figures fill it, all figures shown get
 * their rows in {@code Grundlag}, and every chapter is laid out against these.
 *
 * <p>Read first: {@link Report}.
 */
@NullMarked
package dk.overblik.report;

import org.jspecify.annotations.NullMarked;
