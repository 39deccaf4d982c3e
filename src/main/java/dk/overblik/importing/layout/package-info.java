/**
 * Where tables are in a sheet, before anybody asks what they say. In comes a sheet whose cells have
 * their labels; out come blocks, each with its rows of headings, its columns of labels and its
 * body, and the texts around them that may say what they are about.
 *
 * <p>Cells are told apart by their sort alone: label, number, neither. Numbers that belong to no
 * table, such as those of a short list that somebody keeps beside one, are counted and told, so
 * that nothing is left out in silence.
 *
 * <p>Read first: {@link TableFinder}, then {@link TableBlock} and {@link SheetView}.
 */
@NullMarked
package dk.overblik.importing.layout;

import org.jspecify.annotations.NullMarked;
