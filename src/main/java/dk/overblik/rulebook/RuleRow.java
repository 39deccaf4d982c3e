package dk.overblik.rulebook;

import dk.overblik.rulebook.Rule.InForce;
import dk.overblik.rulebook.Rule.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A row of rules as it was written, whoever wrote it.
 *
 * @param from the first month; empty where none was written
 * @param until the last month; empty where none was written
 */
public record RuleRow(
        Kind kind,
        String key,
        Optional<YearMonth> from,
        Optional<YearMonth> until,
        String value,
        String text,
        String source) {

    /** The columns that a table of rules has, in their order. */
    public static final List<String> COLUMNS =
            List.of("kind", "key", "from", "until", "value", "text", "source");

    /** The rule; what is left open is taken from one on the same thing that it corrects. */
    public Rule rule(Optional<Rule> corrected) {
        InForce months =
                new InForce(from.or(() -> corrected.flatMap(rule -> rule.inForce().from())), until);
        return new Rule(
                kind,
                key,
                months,
                or(value, corrected.map(Rule::value)),
                or(text, corrected.map(Rule::text)),
                or(source, corrected.map(Rule::source)));
    }

    private static String or(String written, Optional<String> other) {
        return written.isEmpty() ? other.orElse("") : written;
    }

    /** Why the row is no rule, as a Danish sentence; empty where it is one. */
    public Optional<String> fault(Optional<Rule> corrected) {
        Optional<YearMonth> start = from.or(() -> corrected.flatMap(r -> r.inForce().from()));
        if (start.isPresent() && until.filter(start.get()::isAfter).isPresent()) {
            return Optional.of("Reglen slutter, før den begynder. Ret Fra eller Til.");
        }
        if (start.isEmpty() && needsStart()) {
            return Optional.of("Skriv i Fra, hvilken måned reglen gælder fra, fx juli 2025.");
        }
        return valueFault(or(value, corrected.map(Rule::value)));
    }

    private boolean needsStart() {
        return kind == Kind.MERGER || kind == Kind.BREAK;
    }

    private Optional<String> valueFault(String written) {
        return switch (kind) {
            case FOCUS_GOAL, CONTACT_GOAL ->
                    isPercent(written)
                            ? Optional.empty()
                            : Optional.of("Skriv i Værdi den andel i pct., der kræves, fx 75.");
            case COMPARISON ->
                    isComparison(key)
                            ? Optional.empty()
                            : Optional.of("Navnet skal være RAR eller region.");
            case AREA, MERGER ->
                    written.isEmpty()
                            ? Optional.of("Skriv i Værdi, hvad der indgår, skilt med +.")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isComparison(String name) {
        return name.equalsIgnoreCase("RAR") || name.equalsIgnoreCase("region");
    }

    private static boolean isPercent(String written) {
        try {
            double percent = Double.parseDouble(written.replace(',', '.'));
            return percent > 0 && percent <= 100;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
