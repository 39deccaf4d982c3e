package dk.overblik.report.verdict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What several lines of a table would say alike, which is said once under it. */
public final class SaidOnce {

    private final Optional<String> common;
    private final boolean byAll;

    private SaidOnce(Optional<String> common, boolean byAll) {
        this.common = common;
        this.byAll = byAll;
    }

    /**
     * What is said once of what several lines say.
     *
     * @param texts one of each line, at least one
     */
    public static SaidOnce of(List<String> texts) {
        Map<String, Long> counts =
                texts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        text -> text, LinkedHashMap::new, Collectors.counting()));
        long most = Collections.max(counts.values());
        Optional<String> common =
                counts.entrySet().stream()
                        .filter(text -> most > 1 && text.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst();
        return new SaidOnce(common, counts.size() == 1);
    }

    /** What more lines say than any other text; empty where no two say the same. */
    public Optional<String> common() {
        return common;
    }

    /** How a sentence on it ends. */
    public String end() {
        return byAll ? "." : ", hvor andet ikke står.";
    }

    /** Whether a line need not say it again. */
    public boolean holds(String text) {
        return common.filter(text::equals).isPresent();
    }
}
