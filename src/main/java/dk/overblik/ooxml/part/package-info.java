/**
 * What the Open XML standard calls parts: the workbook with its list of sheets, content types, and
 * the relations from part to part, known by their types and never by their usual names. In comes an
 * open package; out come these lists, with ours added where something is written.
 *
 * <p>Read first: {@link WorkbookPart}, then {@link Relation}.
 */
@NullMarked
package dk.overblik.ooxml.part;

import org.jspecify.annotations.NullMarked;
