package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.KnownColumns;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.choice.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The remarks that several chapters make alike, each only where it applies. */
public final class Remarks {

    /** What is said of the newest month where nobody has learnt more. */
    public static final String PRELIMINARY =
            "Pga. efterregistreringer vil specielt den seneste måned blive øget ved næste"
                    + " opdatering.";

    /** What a dot means, on any sheet but Noter. */
    public static final String MISSING =
            "\".\" betyder, at tallet mangler; grunden står i arkene Grundlag og Noter.";

    /** Where the reason stands that a remark has not the room for; not told in Noter itself. */
    public static final String WHY = " Grunden står i arket Noter.";

    /** The only dot whose reason is in no other sheet, as it is no figure's but a change's own. */
    public static final String FROM_NOTHING =
            "Hvor tallet før var 0, kan udviklingen i procent ikke opgøres og vises som \".\".";

    private Remarks() {}

    /** A remark as Noter has it, which never leads to itself; empty where it did nothing else. */
    public static String inNotes(String remark) {
        return remark.equals(MISSING) ? "" : remark.replace(WHY, "");
    }

    /** What each "." means, under tables that have one. */
    public static List<String> dots(List<Table> tables) {
        return dots(tables, MISSING);
    }

    /**
     * The same with other words for the figures that are missing.
     *
     * @param missing what is said of them
     */
    public static List<String> dots(List<Table> tables, String missing) {
        Set<String> remarks = new TreeSet<>();
        reasons(tables)
                .map(reason -> reason == Reason.ZERO_BASE ? FROM_NOTHING : missing)
                .forEach(remarks::add);
        return List.copyOf(remarks);
    }

    /** Why figures are missing that the tables show. */
    public static Stream<Reason> reasons(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> new KnownColumns(table).table().expressions())
                .map(Expression::figure)
                .filter(Figure.Missing.class::isInstance)
                .map(figure -> ((Figure.Missing) figure).reason());
    }

    /**
     * That exports which are read together have other totals as well, of groups that may be others.
     *
     * @param total the one that is shown, or what is shown in its place
     */
    public static Optional<String> otherTotals(Scope scope, BenefitGroup total) {
        List<String> others =
                scope.countedTotals().stream()
                        .filter(other -> !other.equals(total))
                        .map(other -> Quote.of(other.name()))
                        .toList();
        return others.isEmpty() || total.kind() != BenefitGroup.Kind.TOTAL
                ? Optional.empty()
                : Optional.of(
                        "Totalen her er "
                                + Quote.of(total.name())
                                + "; et andet udtræk har "
                                + DanishList.of(others)
                                + ". De kan være opgjort over forskellige ydelser og skal ikke"
                                + " sammenlignes.");
    }

    /** That the newest month will be revised, under tables that show it. */
    public static Optional<String> preliminary(Scope scope, Period shown) {
        return isNewest(scope, shown) ? Optional.of(PRELIMINARY) : Optional.empty();
    }

    /** Whether a period is the newest month that there is. */
    public static boolean isNewest(Scope scope, Period shown) {
        return shown.kind() == Period.Kind.MONTH
                && scope.dataset().periods().stream()
                        .filter(shown::isComparableWith)
                        .noneMatch(period -> period.compareTo(shown) > 0);
    }

    /**
     * That a change is another than that of the levels as they show, where a reader could see it.
     *
     * @param tables whose blocks begin with the earlier level, the level and the change
     */
    public static Optional<String> roundedDifferences(List<Table> tables) {
        return tables.stream().anyMatch(Remarks::isRounded)
                ? Optional.of(
                        "Udviklingen er beregnet af de uafrundede tal og kan derfor afvige fra"
                                + " forskellen mellem de viste.")
                : Optional.empty();
    }

    private static boolean isRounded(Table table) {
        int width = table.blocks().get(0).columns().size();
        return table.lines().stream()
                .anyMatch(
                        line ->
                                IntStream.range(0, table.blocks().size())
                                        .anyMatch(i -> isRounded(table, line, i * width)));
    }

    private static boolean isRounded(Table table, Line line, int first) {
        Optional<BigDecimal> before = shown(table, line, first);
        Optional<BigDecimal> now = shown(table, line, first + 1);
        Optional<BigDecimal> change = shown(table, line, first + 2);
        return before.isPresent()
                && now.isPresent()
                && change.isPresent()
                && now.get().subtract(before.get()).compareTo(change.get()) != 0;
    }

    private static Optional<BigDecimal> shown(Table table, Line line, int column) {
        int decimals = table.unit(line, column).decimals();
        return line.figure(column).figure() instanceof Figure.Known known
                ? Optional.of(DanishFormat.rounded(known.value(), decimals))
                : Optional.empty();
    }
}
