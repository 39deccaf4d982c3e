package dk.overblik.report.goals;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.verdict.GoalFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures behind goals: a line a goal, each area's level a year ago and now, and its change.
 */
final class GoalStatus {

    private final Scope scope;
    private final GoalFigures figures;

    GoalStatus(Scope scope) {
        this.scope = scope;
        this.figures = new GoalFigures(scope);
    }

    /** The table, goals of one measure together. */
    Table table(List<Settings.Goal> goals) {
        List<String> changes = headings(goals);
        List<Block> blocks = new ArrayList<>();
        scope.areas().forEach(area -> blocks.add(new Block(area.name(), columns(changes))));
        blocks.add(new Block("", List.of(new Column("Måling", Unit.WORDS))));
        List<Line> lines = byMeasure(goals).stream().map(goal -> line(goal, changes)).toList();
        return new Table("Tallene bag målene", "Mål", blocks, lines, List.of());
    }

    /** Percent, percentage points and what nobody knows the unit of have a column each. */
    private List<String> headings(List<Settings.Goal> goals) {
        return goals.stream()
                .map(figures::ofChange)
                .sorted()
                .map(GoalStatus::heading)
                .distinct()
                .toList();
    }

    private static String heading(Unit change) {
        return switch (change) {
            case PERCENT -> "Udvikling i pct.";
            case PERCENTAGE_POINTS -> "Udvikling i pct.point";
            default -> "Udvikling";
        };
    }

    private static List<Settings.Goal> byMeasure(List<Settings.Goal> goals) {
        Map<String, List<Settings.Goal>> byMeasure = new LinkedHashMap<>();
        for (Settings.Goal goal : goals) {
            byMeasure.computeIfAbsent(goal.measure().label(), any -> new ArrayList<>()).add(goal);
        }
        return byMeasure.values().stream().flatMap(List::stream).toList();
    }

    /** Levels are of each line's own unit, and so are changes. */
    private List<Column> columns(List<String> changes) {
        Period now = scope.period();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(PeriodNames.of(now.yearBefore()), Unit.PERCENT));
        columns.add(new Column(PeriodNames.of(now), Unit.PERCENT));
        changes.forEach(change -> columns.add(new Column(change, Unit.PERCENT)));
        return columns;
    }

    private Line line(Settings.Goal goal, List<String> changes) {
        Unit unit = figures.shown(goal);
        Unit ofChange = figures.ofChange(goal);
        List<Cell> cells = new ArrayList<>();
        for (Area area : scope.areas()) {
            Expression change = figures.change(goal, area);
            cells.add(Cell.of(figures.level(goal, area, scope.period().yearBefore()), unit));
            cells.add(Cell.of(figures.level(goal, area, scope.period()), unit));
            for (String each : changes) {
                boolean own = each.equals(heading(ofChange));
                cells.add(own ? Cell.of(change, ofChange) : Cell.of(said("")));
            }
        }
        String label = goal.measure().label();
        boolean kroner = unit.isKroner() && !label.contains("kr.");
        cells.add(Cell.of(said(kroner ? label + " (kr.)" : label)));
        return new Line(goal.name(), Role.MEMBER, cells, "");
    }

    private static Wording said(String words) {
        return new Wording(List.of(new Words(words)), words);
    }
}
