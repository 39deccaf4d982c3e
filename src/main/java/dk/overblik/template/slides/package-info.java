/**
 * Templates of PowerPoint. In comes the package of one and what a report answers; texts and figures
 * take the places of the placeholders in slides, notes, layouts and charts; a table or a chart
 * takes the place of the shape that holds its placeholder alone, in the presentation's own style.
 *
 * <p>Read first: {@link SlideTemplate}, then {@link Slide}.
 */
@NullMarked
package dk.overblik.template.slides;

import org.jspecify.annotations.NullMarked;
