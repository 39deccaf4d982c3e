package dk.overblik.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which members of a dimension sheets are filtered to: figures of the young, or of men, are none of
 * all.
 *
 * @param members the names of the members, as they are written, by the sheet
 */
public record SheetFilters(Map<Source, List<String>> members) {

    public SheetFilters {
        members = Map.copyOf(members);
    }

    /** As problems tell. */
    public static SheetFilters of(List<Problem> problems) {
        Map<Source, List<String>> members = new HashMap<>();
        for (Problem problem : problems) {
            if (problem.kind() == Problem.Kind.FILTERED) {
                members.computeIfAbsent(sheet(problem.source()), any -> new ArrayList<>())
                        .add(problem.details().get(1));
            }
        }
        return new SheetFilters(members);
    }

    private static Source sheet(Source place) {
        return Source.sheet(place.file(), place.sheet());
    }

    /** The members, as they are written; none of a sheet that is filtered to none. */
    public List<String> of(Source sheet) {
        return members.getOrDefault(sheet(sheet), List.of());
    }

    /** Whether sheets are all filtered to the same, or none to any. */
    public boolean areAlike(List<Source> sheets) {
        return sheets.stream().map(this::folded).distinct().count() <= 1;
    }

    private Set<String> folded(Source sheet) {
        return of(sheet).stream().map(Names::folded).collect(Collectors.toSet());
    }
}
