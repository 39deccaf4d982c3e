package dk.overblik.report.goals;

import dk.overblik.calculation.Expression;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A single goal that nothing is said of but its figures. A sheet of that one line tells nothing
 * where another sheet shows them all.
 */
public final class RepeatedGoal {

    private final Chapter goals;

    private RepeatedGoal(Chapter goals) {
        this.goals = goals;
    }

    /** The goal, where there is but one, and no rule says whether it is reached. */
    public static Optional<RepeatedGoal> of(List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.kind() == ChapterKind.GOALS)
                .filter(RepeatedGoal::isOneLine)
                .findFirst()
                .map(RepeatedGoal::new);
    }

    private static boolean isOneLine(Chapter goals) {
        boolean judged =
                goals.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.emphasis() == Table.Emphasis.VERDICT);
        return !judged && goals.tables().stream().mapToInt(t -> t.lines().size()).sum() == 1;
    }

    /** The chapters that do not have the goal for their subject. */
    public static List<Chapter> without(List<Chapter> chapters) {
        return chapters.stream().filter(chapter -> chapter.kind() != ChapterKind.GOALS).toList();
    }

    /** The chapter among others that shows all of the goal's figures, if any does. */
    public Optional<Chapter> shownBy(List<Chapter> others) {
        List<Expression> figures = expressions(goals).toList();
        return others.stream()
                .filter(
                        other ->
                                figures.stream()
                                        .allMatch(
                                                figure ->
                                                        expressions(other)
                                                                .anyMatch(e -> isSame(e, figure))))
                .findFirst();
    }

    /**
     * What is to be known of the goal where it has no sheet: remarks without a table.
     *
     * @param sheet the one that shows its figures
     */
    public Chapter told(String sheet) {
        String name = goals.tables().get(0).lines().get(0).label();
        String where = "Tallene for målet " + name + " står i arket " + sheet + ".";
        return new Chapter(
                goals.kind(),
                goals.title(),
                goals.periodLine(),
                List.of(),
                Stream.concat(goals.notes().stream(), Stream.of(where)).toList());
    }

    private static Stream<Expression> expressions(Chapter chapter) {
        return chapter.tables().stream().flatMap(Table::expressions);
    }

    /** Of the same figures, and of the same value. */
    private static boolean isSame(Expression one, Expression other) {
        return one.figure().equals(other.figure())
                && one.observations().toList().equals(other.observations().toList());
    }
}
