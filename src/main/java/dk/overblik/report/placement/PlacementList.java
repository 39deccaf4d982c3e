package dk.overblik.report.placement;

import dk.overblik.calculation.Expression.End;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.Area;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All municipalities of the export by their place in one measure. */
final class PlacementList {

    /** Over the areas that other municipalities are in as well as the own one. */
    static final String SHARED = "Fælles område";

    /** An area that all but one in so many are in says nothing of any. */
    private static final int FEW = 5;

    private final Scope scope;
    private final Ranking ranking;

    /** The areas around the own municipality, the usual one first, with their municipalities. */
    private final Map<Area, List<Area>> around = new LinkedHashMap<>();

    private PlacementList(Scope scope, Ranking ranking) {
        this.scope = scope;
        this.ranking = ranking;
        for (Area whole : scope.rules().around(scope.own())) {
            List<Area> members = scope.rules().members(whole);
            long beyond = ranking.areas().stream().filter(a -> !members.contains(a)).count();
            if (beyond * FEW > ranking.areas().size()) {
                around.put(whole, members);
            }
        }
    }

    static Table of(Scope scope, Ranking ranking) {
        PlacementList list = new PlacementList(scope, ranking);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Placering", Unit.RANK));
        columns.add(new Column(ranking.measure().label(), ranking.unit()));
        if (!list.around.isEmpty()) {
            columns.add(new Column(SHARED, Unit.WORDS));
        }
        return new Table(
                "Alle kommuner i udtrækket efter " + DanishNames.inside(ranking.measure().label()),
                "Kommune",
                List.of(new Block("", columns)),
                ranking.byPlace().stream().map(list::line).toList(),
                List.of(PlacementSentences.ofList(scope.own(), ranking)));
    }

    private Line line(Area area) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.place(ranking.place(area, End.FIRST), ranking.place(area, End.LAST)));
        cells.add(Cell.of(new Observed(ranking.figure(area))));
        if (!around.isEmpty()) {
            cells.add(Cell.of(Wording.of(nearest(area).map(Area::name).orElse(""))));
        }
        Role role = area.equals(scope.own()) ? Role.OWN : Role.MEMBER;
        return new Line(area.name(), role, cells, "");
    }

    /**
     * The smallest area, short of the country, that the own municipality is in as well; one that
     * nearly all of them are in says nothing of any.
     */
    private Optional<Area> nearest(Area area) {
        return around.entrySet().stream()
                .filter(whole -> whole.getValue().contains(area))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
