/**
 * The figures of an export: up to millions, hence stored as columns of primitives. Observations go
 * in one by one, or a row at a time; out comes a dataset that is asked by series and period and
 * hands out observations as views, made when asked for. Equal duplicates become one; unequal ones
 * are handed back to who adds them. How figures are stored is nobody else's business.
 *
 * <p>Read first: {@link Dataset}, then {@link DatasetBuilder}.
 */
@NullMarked
package dk.overblik.model.dataset;

import org.jspecify.annotations.NullMarked;
