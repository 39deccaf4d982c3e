package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;

/**
 * What the labels of a line say about one dimension.
 *
 * @param name of the dimension where it is an extra one, as the export has it; else empty
 * @param wider whether a finer axis says the same more closely: regions beside municipalities
 * @param members the part of each whole label that is about this dimension
 */
record Axis(Dimension dimension, String name, boolean wider, Line line, Map<Label, Label> members) {

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
        return new Axis(other, otherName, wider, line, members);
    }

    Axis asWider() {
        return new Axis(dimension, name, true, line, members);
    }

    /** Whether its own heading says what it is. */
    boolean isNamed() {
        return line.name().heading().filter(dimension::equals).isPresent();
    }
}
