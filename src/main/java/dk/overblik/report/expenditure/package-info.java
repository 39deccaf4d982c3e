/**
 * The sheet {@code Udgifter}: public expenditure in kroner a person in the workforce, a year apart,
 * in the own area and those it is compared with, then benefit by benefit. In comes the scope of a
 * report; out comes a chapter, or none where the export has no expenditure. Kroner a person are
 * never added up over areas.
 *
 * <p>Read first: {@link ExpenditureChapter}.
 */
@NullMarked
package dk.overblik.report.expenditure;

import org.jspecify.annotations.NullMarked;
