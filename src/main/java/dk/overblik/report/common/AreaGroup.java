package dk.overblik.report.common;

import dk.overblik.danish.DanishOrder;
import dk.overblik.model.Area;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An area that municipalities share between them.
 *
 * @param members all of its municipalities, in Danish order
 * @param exported those of them that the export has
 */
public record AreaGroup(Area whole, List<Area> members, List<Area> exported) {

    private static final int FEWEST = 2;

    public AreaGroup {
        members = List.copyOf(members);
        exported = List.copyOf(exported);
    }

    /**
     * The own area, or else one around it, of which the export has several municipalities: the one
     * that was asked to be compared with, else the usual one of the time.
     */
    public static Optional<AreaGroup> of(LeadSeries series, Period now) {
        Scope scope = series.scope();
        Stream<Area> usual = scope.rulebook().at(now).around(scope.own()).stream();
        return Stream.of(Stream.of(scope.own()), asked(scope, now), usual)
                .flatMap(areas -> areas)
                .filter(area -> area.kind() == Area.Kind.RAR || area.kind() == Area.Kind.REGION)
                .filter(area -> isExported(area, series, now))
                .map(area -> of(area, series, now))
                .findFirst();
    }

    /**
     * One that was asked for elsewhere, or that is no more, says nothing of whose municipalities
     * are the neighbours.
     */
    private static Stream<Area> asked(Scope scope, Period now) {
        return scope.asked()
                ? scope.comparisons().stream()
                        .filter(area -> scope.rulebook().at(now).ended(area).isEmpty())
                        .filter(area -> scope.rulebook().members(area).contains(scope.own()))
                : Stream.empty();
    }

    private static boolean isExported(Area whole, LeadSeries series, Period now) {
        return series.scope().rulebook().members(whole).stream()
                        .filter(area -> series.has(area, now))
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }

    private static AreaGroup of(Area whole, LeadSeries series, Period now) {
        List<Area> members =
                series.scope().rulebook().members(whole).stream()
                        .sorted(new DanishOrder())
                        .toList();
        List<Area> exported = members.stream().filter(area -> series.has(area, now)).toList();
        return new AreaGroup(whole, members, exported);
    }

    /** The official figure; else, since each full-time person has one municipality, the parts. */
    public List<Observation> counts(LeadSeries series, Period at) {
        boolean official = series.has(whole) || !series.isFullTime();
        return official
                ? List.of(series.figure(whole, at))
                : members.stream().map(area -> series.figure(area, at)).toList();
    }
}
