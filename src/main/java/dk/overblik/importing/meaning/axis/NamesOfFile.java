package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.Label;
import dk.overblik.model.Dimension;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The areas, periods, benefits and measures that the tables of a file name, counted together: a
 * file made to name more than a report can have is to be told so, not worked on for minutes.
 */
public final class NamesOfFile {

    /** Ten times as many as there are municipalities, groups and measures in all. */
    public static final int MOST = 2_000;

    /** As many as so many names of a hundred letters have. */
    private static final int MOST_LETTERS = 100 * MOST;

    private static final Set<Dimension> COUNTED =
            EnumSet.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE);

    private final Map<Dimension, Set<Label>> names = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Integer> letters = new EnumMap<>(Dimension.class);

    /** Notes the names of a table; the dimension, if any, that there are too many of by now. */
    public Optional<Dimension> noting(TableAxes axes) {
        return axes.all().stream()
                .filter(axis -> COUNTED.contains(axis.dimension()))
                .filter(axis -> !hasRoom(axis.dimension(), axis.distinctMembers()))
                .map(Axis::dimension)
                .findFirst();
    }

    private boolean hasRoom(Dimension dimension, Collection<Label> members) {
        Set<Label> known = names.computeIfAbsent(dimension, d -> new HashSet<>());
        for (Label member : members) {
            if (known.add(member)) {
                letters.merge(dimension, member.text().length(), Integer::sum);
            }
            if (known.size() > MOST || letters.getOrDefault(dimension, 0) > MOST_LETTERS) {
                known.remove(member);
                return false;
            }
        }
        return true;
    }
}
