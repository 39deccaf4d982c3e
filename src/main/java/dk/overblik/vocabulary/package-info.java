/** What the field's names and rules are: areas, benefits, measures, breaks, good ends. */
@NullMarked
package dk.overblik.vocabulary;

import org.jspecify.annotations.NullMarked;
