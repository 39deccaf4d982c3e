package dk.overblik.importing;

import java.util.List;
import java.util.Map;

/**
 * A table that was understood.
 *
 * @param constant what is said about all of its figures
 * @param filters the members of extra dimensions that texts around it name, by dimension
 */
record Table(
        Block block,
        LabelColumns labels,
        List<HeadingRow> headings,
        TableAxes axes,
        Coordinates constant,
        Map<String, Label> filters) {}
