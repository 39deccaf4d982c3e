package dk.overblik.rulebook;

import java.util.List;

/**
 * A part of the ministry's benchmark.
 *
 * @param groups names that exports use for it, the likeliest first; none for the total
 * @param definition what is in it, as a Danish sentence
 */
public record BenchmarkArea(String name, List<String> groups, String definition) {

    public BenchmarkArea {
        groups = List.copyOf(groups);
    }

    static BenchmarkArea of(Rule rule) {
        return new BenchmarkArea(rule.key(), Rule.split(rule.value(), "\\|"), rule.text());
    }
}
