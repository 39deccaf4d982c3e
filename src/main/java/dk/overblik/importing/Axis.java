package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;

/**
 * What the labels of a line say about one dimension.
 *
 * @param name of the dimension where it is an extra one, as the export has it; else empty
 * @param members the part of each whole label that is about this dimension
 */
record Axis(Dimension dimension, String name, Line line, Map<Label, Label> members) {

    /** The members, each once, in the order of the export. */
    Collection<Label> distinctMembers() {
        LinkedHashSet<Label> distinct = new LinkedHashSet<>();
        for (Label whole : line.labels()) {
            Label member = members.get(whole);
            if (member != null) {
                distinct.add(member);
            }
        }
        return distinct;
    }

    Axis as(Dimension other, String otherName) {
        return new Axis(other, otherName, line, members);
    }

    /** How surely it is what it is said to be. */
    boolean isNamed() {
        return line.name().heading().filter(dimension::equals).isPresent();
    }
}
