package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Totals;
import dk.overblik.model.Dimension;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of a line say about one dimension.
 *
 * @param name of the dimension where it is an extra one, as the export has it; else empty
 * @param wider whether a finer axis says the same more closely: regions beside municipalities
 * @param members the part of each whole label that is about this dimension
 */
public record Axis(
        Dimension dimension,
        String name,
        boolean wider,
        LabelLine line,
        Map<Label, Label> members) {

    /** The members, each once, in the order of the export. */
    public Collection<Label> distinctMembers() {
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

    /** Chooses the dimension of a line by its name and by the members that the vocabulary knows. */
    static final class AxisChoice {

        private static final List<Dimension> CORE =
                List.of(
                        Dimension.PERIOD,
                        Dimension.AREA,
                        Dimension.BENEFIT,
                        Dimension.MEASURE,
                        Dimension.PART_OF_YEAR);

        private AxisChoice() {}

        static boolean allOfOneKind(Collection<Label> labels) {
            return CORE.stream().anyMatch(dimension -> known(labels, dimension) == labels.size());
        }

        static Axis choose(LabelLine line, Map<Label, Label> members) {
            Optional<Dimension> name = line.isHeadings() ? Optional.empty() : line.name().heading();
            Dimension byMembers = byMembers(line);
            Dimension dimension = name.map(n -> agreed(n, byMembers, line)).orElse(byMembers);
            String extra = dimension == Dimension.EXTRA ? name(line, members) : "";
            return new Axis(dimension, extra, false, line, members);
        }

        /**
         * The name decides, unless every single member is known to be something else; "Måned" is
         * the name of months with a year and without one.
         */
        private static Dimension agreed(Dimension name, Dimension byMembers, LabelLine line) {
            boolean partsOfYears = name == Dimension.PERIOD && byMembers == Dimension.PART_OF_YEAR;
            boolean contradicted =
                    name != byMembers
                            && CORE.contains(name)
                            && CORE.contains(byMembers)
                            && known(line.labels(), name) == 0
                            && (partsOfYears
                                    || known(line.labels(), byMembers) == line.labels().size());
            return contradicted ? byMembers : name;
        }

        /** A dimension that at least half of the labels are known for, and none for another. */
        private static Dimension byMembers(LabelLine line) {
            boolean named = !line.isHeadings() && !line.name().isBlank();
            Label name = line.name();
            boolean oddName =
                    named
                            && !name.isKnown()
                            && !name.isValueWord()
                            && !name.heading().equals(Optional.of(Dimension.PERIOD));
            Dimension best = Dimension.EXTRA;
            for (Dimension dimension : CORE) {
                int known = withKindsOfNumbers(line, dimension);
                int size = line.labels().size() - sums(line.labels(), dimension);
                boolean enough = oddName ? known == size : known * 2 >= size;
                if (known > 0 && enough && others(line.labels(), dimension) == 0) {
                    best = dimension;
                }
            }
            return best;
        }

        /** How many labels are sums that no dimension has: periods are never added up. */
        private static int sums(Collection<Label> labels, Dimension dimension) {
            boolean periods = dimension == Dimension.PERIOD || dimension == Dimension.PART_OF_YEAR;
            return (int)
                    labels.stream()
                            .filter(
                                    l ->
                                            Totals.isMadeTotal(l)
                                                    || (periods && Totals.isBareTotal(l)))
                            .count();
        }

        /** "Prognose" beside "Antal personer" is a measure as well. */
        private static int withKindsOfNumbers(LabelLine line, Dimension dimension) {
            int known = known(line.labels(), dimension);
            boolean measures = dimension == Dimension.MEASURE && known > 0 && line.isHeadings();
            return measures
                    ? (int)
                            line.labels().stream()
                                    .filter(l -> l.isMember(dimension) || l.isKindOfNumber())
                                    .count()
                    : known;
        }

        private static long others(Collection<Label> labels, Dimension dimension) {
            return labels.stream().filter(l -> l.isKnown() && !l.isMember(dimension)).count();
        }

        static int known(Collection<Label> labels, Dimension dimension) {
            return (int) labels.stream().filter(label -> label.isMember(dimension)).count();
        }

        private static String name(LabelLine line, Map<Label, Label> members) {
            return line.name().isBlank() || line.isHeadings()
                    ? extraName(members)
                    : line.name().text();
        }

        /** The dimension that a known member gives away, such as "Køn" for "Mænd". */
        static String extraName(Map<Label, Label> members) {
            return members.values().stream()
                    .flatMap(member -> member.extra().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Axis that
                        && dimension.equals(that.dimension)
                        && name.equals(that.name)
                        && wider == that.wider
                        && line.equals(that.line)
                        && members.equals(that.members));
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, name, wider, line, members);
    }
}
