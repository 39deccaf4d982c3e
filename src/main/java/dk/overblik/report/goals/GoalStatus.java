package dk.overblik.report.goals;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.BySign;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.common.GoalFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The status of goals: a table a measure, a line a goal, each area's change in words. */
final class GoalStatus {

    private static final int LEVEL = 1;
    private static final int CHANGE = 2;

    private final Scope scope;
    private final GoalFigures figures;

    GoalStatus(Scope scope) {
        this.scope = scope;
        this.figures = new GoalFigures(scope);
    }

    List<Table> tables(List<Settings.Goal> goals) {
        Map<String, List<Settings.Goal>> byMeasure = new LinkedHashMap<>();
        for (Settings.Goal goal : goals) {
            String key = Names.folded(goal.measure().label());
            byMeasure.computeIfAbsent(key, any -> new ArrayList<>()).add(goal);
        }
        return byMeasure.values().stream().map(this::table).toList();
    }

    private Table table(List<Settings.Goal> goals) {
        Settings.Goal first = goals.get(0);
        Unit unit = figures.unit(first);
        String label = first.measure().label();
        String caption = unit == Unit.KRONER && !label.contains("kr.") ? label + " (kr.)" : label;
        List<Line> lines =
                IntStream.range(0, goals.size()).mapToObj(i -> line(i, goals.get(i))).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block("Udvikling", scope.areas().stream().map(GoalStatus::inWords).toList()));
        scope.areas().forEach(area -> blocks.add(new Block(area.name(), columns(unit))));
        return new Table(caption, "Resultatmål", blocks, lines, List.of());
    }

    private static Column inWords(Area area) {
        return new Column(area.name(), Unit.WORDS);
    }

    private List<Column> columns(Unit unit) {
        Period now = scope.period();
        boolean share = unit == Unit.PERCENT;
        return List.of(
                new Column(heading(now.yearBefore()), unit),
                new Column(heading(now), unit),
                new Column(
                        share ? "Udvikling i pct.point" : "Udvikling i pct.",
                        share ? Unit.PERCENTAGE_POINTS : Unit.PERCENT));
    }

    private static String heading(Period period) {
        String words = PeriodNames.of(period);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words of all areas, and then the figures that they speak of. */
    private Line line(int number, Settings.Goal goal) {
        int areas = scope.areas().size();
        List<Cell> words = new ArrayList<>();
        List<Cell> shown = new ArrayList<>();
        for (Area area : scope.areas()) {
            Expression level = figures.level(goal, area, scope.period());
            Expression change = figures.change(goal, area);
            int from = areas + shown.size();
            words.add(Cell.of(words(number, from, figures.unit(goal), level, change)));
            shown.add(Cell.of(figures.level(goal, area, scope.period().yearBefore())));
            shown.add(Cell.of(level));
            shown.add(Cell.of(change));
        }
        words.addAll(shown);
        return new Line(goal.name(), Role.MEMBER, words, "");
    }

    /** The change in words; of a share that is known only now, its level. */
    private static Wording words(
            int line, int from, Unit unit, Expression level, Expression change) {
        boolean onlyLevel = !GoalFigures.isKnown(change) && GoalFigures.isKnown(level);
        if (onlyLevel && unit == Unit.PERCENT) {
            Place now = new Place(line, from + LEVEL);
            return new Wording(List.of(new Level(now, 1), new Words(" pct.")), ".");
        }
        Place changed = new Place(line, from + CHANGE);
        String behind = unit == Unit.PERCENT ? " pct.point" : " pct.";
        List<Part> amount = List.of(new Amount(changed, 1), new Words(behind));
        BySign bySign =
                new BySign(
                        changed,
                        1,
                        new Words("Fald på ").before(amount),
                        new Words("Stigning på ").before(amount),
                        List.of(new Words("Uændret")));
        return new Wording(List.of(bySign), "Kan ikke opgøres");
    }
}
