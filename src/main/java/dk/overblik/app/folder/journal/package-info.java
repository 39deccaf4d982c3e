/** What has happened, a line an entry, only ever added to, and what follows from it. */
@NullMarked
package dk.overblik.app.folder.journal;

import org.jspecify.annotations.NullMarked;
