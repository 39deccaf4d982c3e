/** The figures of an export as columns of primitives, and how they are collected. */
@NullMarked
package dk.overblik.model.dataset;

import org.jspecify.annotations.NullMarked;
