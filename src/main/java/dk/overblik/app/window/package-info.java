/** The window for people who never see a command line. */
@NullMarked
package dk.overblik.app.window;

import org.jspecify.annotations.NullMarked;
