/**
 * Pieces that windows are made of, whatever they show: buttons with a key, lines that go on below
 * where there is no room, the colours of the finished sheets in a light and a dark look, and files
 * that are dropped or pasted anywhere.
 *
 * <p>In come words, controls and what is to be done; out come components. Nothing here knows of
 * exports, results or settings.
 *
 * <p>Read first: {@link Widgets}.
 */
@NullMarked
package dk.overblik.app.window.widget;

import org.jspecify.annotations.NullMarked;
