/** What was dropped and where; how time passes and files are copied; what users are told. */
@NullMarked
package dk.overblik.app.folder.drop;

import org.jspecify.annotations.NullMarked;
