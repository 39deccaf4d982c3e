package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.layout.HeadingRow;
import dk.overblik.importing.layout.LabelColumns;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.importing.meaning.axis.Coordinates;
import dk.overblik.importing.meaning.axis.TableAxes;
import dk.overblik.importing.meaning.statement.Footnotes;
import java.util.List;
import java.util.Map;

/**
 * A table that was understood.
 *
 * @param explaining rows of headings that only group or explain the measures
 * @param constant what is said about all of its figures
 * @param filters the members of extra dimensions that texts around it name, by dimension
 * @param footnotes what remarks say of what has their mark
 */
public record UnderstoodTable(
        TableBlock block,
        LabelColumns labels,
        List<HeadingRow> headings,
        TableAxes axes,
        List<Axis> explaining,
        Coordinates constant,
        Map<String, Label> filters,
        Footnotes footnotes) {}
