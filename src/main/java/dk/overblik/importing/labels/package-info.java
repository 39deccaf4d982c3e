/** What a single text means: member, heading, note, mark, filter. */
@NullMarked
package dk.overblik.importing.labels;

import org.jspecify.annotations.NullMarked;
