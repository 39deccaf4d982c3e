package dk.overblik.report.choice;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.Names;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.NearestNames;
import dk.overblik.vocabulary.Vocabulary.AreaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the own area and those it is compared with, among the areas of an export. */
public final class AreaChoice {

    /** Municipalities that a sentence names: of more their number would say as little. */
    private static final int NAMED = 3;

    private final List<Area> available;
    private final AreaNames names;

    public AreaChoice(List<Area> available, AreaNames names) {
        this.available = available;
        this.names = names;
    }

    /** The area of the export with a name in any known spelling. */
    public Optional<Area> find(String name) {
        return names.find(name)
                .filter(available::contains)
                .or(() -> available.stream().filter(a -> same(a.name(), name)).findFirst());
    }

    /** The area of a name, in the export or elsewhere. */
    Optional<Area> named(String name) {
        return names.find(name).or(() -> find(name));
    }

    /**
     * Why there can be no report on an area that the export does not have, after whose figures it
     * has: somebody who works with several exports may have the other one in mind.
     */
    String refusal(String name, String option) {
        List<String> own = ownNames();
        boolean few = !own.isEmpty() && own.size() <= NAMED;
        List<String> fitting = few && meant(name).isEmpty() ? own : nearest(name);
        return (few ? "Udtrækket viser " + DanishList.of(own) + ". " : "")
                + "Området "
                + Quote.of(name)
                + " er ikke i udtrækket. Vælg et, der er, med "
                + option
                + ", fx "
                + String.join(", ", fitting)
                + "."
                + several(name);
    }

    /** How several areas are written, where one that nobody knows may be some. */
    private static String several(String name) {
        return DanishList.mayBeSeveral(name) ? " Flere skilles med komma." : "";
    }

    private List<String> ownNames() {
        return available.stream()
                .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                .map(Area::name)
                .toList();
    }

    /** Why there can be no report on an area that nobody knows. */
    String unknown(String name, String option) {
        List<String> nearest = names.nearest(name, List.of());
        return "Området "
                + Quote.of(name)
                + " kendes ikke. Ret "
                + option
                + (nearest.isEmpty() ? "" : "; nærmest er " + String.join(", ", nearest))
                + "."
                + several(name);
    }

    /** Whether there is such an area, in the export or elsewhere. */
    boolean exists(String name) {
        return named(name).isPresent();
    }

    /** The area asked for, else the first municipality, else the first area. */
    Optional<Area> own(Optional<String> wished) {
        return wished.isPresent() ? find(wished.get()) : candidates().stream().findFirst();
    }

    /** Whether the own area was picked among several without anyone asking for it. */
    boolean isGuess(Optional<String> wished) {
        return wished.isEmpty() && candidates().size() > 1;
    }

    /**
     * The areas asked for that there are, else the usual one around the own area, else the country.
     *
     * @param rules of the time
     */
    List<Area> comparisons(Area own, List<String> wished, Rulebook.At rules) {
        if (!wished.isEmpty()) {
            return wished.stream()
                    .map(this::find)
                    .flatMap(Optional::stream)
                    .filter(area -> !area.equals(own))
                    .distinct()
                    .toList();
        }
        Stream<Area> country =
                names.around(own).stream().filter(area -> area.kind() == Area.Kind.COUNTRY);
        return Stream.concat(rules.around(own).stream(), country)
                .filter(available::contains)
                .limit(1)
                .toList();
    }

    /** The export's names nearest to one that it does not have. */
    private List<String> nearest(String name) {
        return NearestNames.nearest(name, available.stream().map(Area::name).toList());
    }

    /** The export's name that was meant by a misspelt one. */
    private Optional<String> meant(String name) {
        return NearestNames.meant(name, available.stream().map(Area::name).toList());
    }

    private List<Area> candidates() {
        List<Area> municipalities =
                available.stream().filter(area -> area.kind() == Area.Kind.MUNICIPALITY).toList();
        return municipalities.isEmpty() ? available : municipalities;
    }

    private static boolean same(String one, String other) {
        return Names.folded(one).equals(Names.folded(other));
    }
}
