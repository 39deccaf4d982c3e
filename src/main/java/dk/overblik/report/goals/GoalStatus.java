package dk.overblik.report.goals;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
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
import dk.overblik.report.verdict.GoalNames;
import dk.overblik.report.verdict.SaidOnce;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /**
     * The tables, one for each way in which changes are told, so that none has columns for the
     * other's; goals of one measure stand together.
     */
    List<Table> tables(List<Settings.Goal> goals) {
        Map<String, List<Settings.Goal>> byChange = new LinkedHashMap<>();
        byMeasure(goals).stream()
                .sorted(Comparator.comparing(figures::ofChange))
                .forEach(
                        goal ->
                                byChange.computeIfAbsent(
                                                heading(figures.ofChange(goal)),
                                                any -> new ArrayList<>())
                                        .add(goal));
        List<Table> tables = new ArrayList<>();
        byChange.forEach((change, alike) -> tables.add(table(change, alike, byChange.size() > 1)));
        return tables;
    }

    /**
     * @param change over the goals' changes
     * @param oneOfSeveral whether the caption must tell it from other tables
     */
    private Table table(String change, List<Settings.Goal> goals, boolean oneOfSeveral) {
        List<String> names = goals.stream().map(this::measured).toList();
        boolean oneMeasure = names.stream().distinct().count() == 1;
        SaidOnce measures = SaidOnce.of(names);
        List<Block> blocks = new ArrayList<>();
        scope.areas().forEach(area -> blocks.add(new Block(area.name(), columns(change))));
        if (!oneMeasure) {
            blocks.add(new Block("", List.of(new Column("Måling", Unit.WORDS))));
        }
        List<String> called = GoalNames.of(goals);
        List<Line> lines =
                IntStream.range(0, goals.size())
                        .mapToObj(
                                i ->
                                        new Line(
                                                called.get(i),
                                                Role.MEMBER,
                                                cells(goals.get(i), oneMeasure, measures),
                                                ""))
                        .toList();
        String caption = "Tallene bag målene";
        if (oneMeasure) {
            caption += ": " + measured(goals.get(0));
        } else if (oneOfSeveral) {
            caption += unit(goals);
        }
        Optional<Wording> said =
                measures.common()
                        .filter(any -> !oneMeasure)
                        .map(common -> said("Tallene er " + Quote.of(common) + measures.end()));
        return new Table(caption, "Mål", blocks, lines, said.stream().toList());
    }

    /** What the levels of a table are in, which its columns of changes do not say. */
    private String unit(List<Settings.Goal> goals) {
        List<String> units =
                goals.stream()
                        .map(goal -> figures.saysUnit(goal) ? unit(figures.shown(goal)) : "")
                        .distinct()
                        .toList();
        return units.contains("") ? "" : ", " + DanishList.of(units);
    }

    private static String unit(Unit level) {
        return switch (level) {
            case COUNT, MEAN -> "antal";
            case PERCENT -> "i pct.";
            case KRONER, WHOLE_KRONER -> "kr.";
            default -> "";
        };
    }

    private static String heading(Unit change) {
        return switch (change) {
            case PERCENT -> "Udvikling i pct.";
            case PERCENTAGE_POINTS -> "Udvikling i pct.point";
            default -> "Udvikling";
        };
    }

    private List<Settings.Goal> byMeasure(List<Settings.Goal> goals) {
        Map<String, List<Settings.Goal>> byMeasure = new LinkedHashMap<>();
        for (Settings.Goal goal : goals) {
            byMeasure.computeIfAbsent(figures.label(goal), any -> new ArrayList<>()).add(goal);
        }
        return byMeasure.values().stream().flatMap(List::stream).toList();
    }

    /** Levels are of each line's own unit. */
    private List<Column> columns(String change) {
        Period now = scope.period();
        return List.of(
                new Column(PeriodNames.of(now.yearBefore()), Unit.PERCENT),
                new Column(PeriodNames.of(now), Unit.PERCENT),
                new Column(change, Unit.PERCENT));
    }

    private List<Cell> cells(Settings.Goal goal, boolean oneMeasure, SaidOnce measures) {
        Unit unit = figures.shown(goal);
        List<Cell> cells = new ArrayList<>();
        for (Area area : scope.areas()) {
            cells.add(Cell.of(figures.shownLevel(goal, area, scope.period().yearBefore()), unit));
            cells.add(Cell.of(figures.shownLevel(goal, area, scope.period()), unit));
            cells.add(Cell.of(figures.change(goal, area), figures.ofChange(goal)));
        }
        if (!oneMeasure) {
            String measured = measured(goal);
            cells.add(Cell.of(said(measures.holds(measured) ? "" : measured)));
        }
        return cells;
    }

    /** What its figures are, with their unit where the name does not say it. */
    private String measured(Settings.Goal goal) {
        String label = figures.label(goal);
        boolean kroner = figures.shown(goal).isKroner() && !label.contains("kr.");
        return kroner ? label + " (kr.)" : label;
    }

    private static Wording said(String words) {
        return new Wording(List.of(new Words(words)), words);
    }
}
