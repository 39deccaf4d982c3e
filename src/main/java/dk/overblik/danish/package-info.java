/**
 * How Danes write numbers, periods and alphabetical order, and how that is read: one class for each
 * direction. "1.234,5" and "3. kvt. 2017" come in as text and go out as a value or as nothing; what
 * may mean two things is not guessed at. The marks by which exports say that a figure is missing
 * are here too. Nothing is known of sheets or tables.
 *
 * <p>Read first: {@link DanishNumber} and {@link PeriodParser}.
 */
@NullMarked
package dk.overblik.danish;

import org.jspecify.annotations.NullMarked;
