package dk.overblik.rulebook;

import dk.overblik.rulebook.Rule.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Rules as a text table: lines that begin with "#" explain it, the first other line names the
 * columns in any order, each further line is a rule; columns are split by ";".
 */
public final class RuleTable {

    private final List<String> columns;

    private RuleTable(List<String> columns) {
        if (!columns.containsAll(RuleRow.COLUMNS)) {
            throw new IllegalArgumentException("The table of rules lacks columns: " + columns);
        }
        this.columns = columns;
    }

    /**
     * The rules of a table, in its order.
     *
     * @throws IllegalArgumentException where a line is no rule
     */
    public static Rulebook read(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        RuleTable table = new RuleTable(cells(lines.get(0)));
        return new Rulebook(lines.stream().skip(1).map(table::rule).toList());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }

    private Rule rule(String line) {
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("A rule of other columns: " + line);
        }
        RuleRow row =
                new RuleRow(
                        Kind.named(cell(cells, "kind"))
                                .orElseThrow(() -> new IllegalArgumentException(line)),
                        cell(cells, "key"),
                        month(cell(cells, "from")),
                        month(cell(cells, "until")),
                        cell(cells, "value"),
                        cell(cells, "text"),
                        cell(cells, "source"));
        row.fault(Optional.empty())
                .ifPresent(
                        fault -> {
                            throw new IllegalArgumentException(fault + " " + line);
                        });
        return row.rule(Optional.empty());
    }

    private String cell(List<String> cells, String column) {
        return cells.get(columns.indexOf(column));
    }

    private static Optional<YearMonth> month(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // By hand: the parser of java.time slows every start.
        int hyphen = text.indexOf('-');
        int year = Integer.parseInt(text.substring(0, hyphen));
        return Optional.of(YearMonth.of(year, Integer.parseInt(text.substring(hyphen + 1))));
    }
}
