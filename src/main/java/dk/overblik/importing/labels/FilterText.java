package dk.overblik.importing.labels;

import dk.overblik.model.Names;
import java.util.ArrayList;
import java.util.List;

/** The filters that a cell such as "Applied filters: Ydelse is A-dagpenge" lists. */
public final class FilterText {

    private static final List<String> VERBS = List.of(" is ", " er ", " = ", ": ");

    private FilterText() {}

    /**
     * One filter.
     *
     * @param dimension as the cell names it
     * @param members what it lets through, as the cell writes it
     */
    public record Filter(String dimension, String members) {}

    public static List<Filter> parse(String cell) {
        List<Filter> filters = new ArrayList<>();
        for (String line : cell.split("[\\n\\r;]+", -1)) {
            String text = withoutIntroduction(Names.tidy(line));
            for (String verb : VERBS) {
                int at = text.indexOf(verb);
                if (at > 0) {
                    filters.add(
                            new Filter(
                                    text.substring(0, at).strip(),
                                    text.substring(at + verb.length()).strip()));
                    break;
                }
            }
        }
        return filters;
    }

    private static String withoutIntroduction(String line) {
        int colon = line.indexOf(':');
        String start = colon < 0 ? "" : Names.folded(line.substring(0, colon));
        boolean introduction = start.contains("filter") || start.contains("filtre");
        return introduction ? line.substring(colon + 1).strip() : line;
    }
}
