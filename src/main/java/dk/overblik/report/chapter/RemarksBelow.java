package dk.overblik.report.chapter;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.report.chapter.Table.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said beside the lines of a table, said under it: where a table goes on on another paper,
 * a remark would stand there alone beside the figures of an area that it does not speak of.
 */
public final class RemarksBelow {

    /** What parts the remarks on one line. */
    private static final String BETWEEN = "; ";

    private RemarksBelow() {}

    /** The chapter with a remark under the tables for all lines of which the same is said. */
    public static Chapter of(Chapter chapter) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Table table : chapter.tables()) {
            for (Line line : table.lines()) {
                for (String remark : line.remark().split(BETWEEN, -1)) {
                    labels.computeIfAbsent(remark, any -> new ArrayList<>()).add(line.label());
                }
            }
        }
        labels.remove("");
        List<String> notes = new ArrayList<>();
        labels.forEach((remark, lines) -> notes.add(note(remark, lines)));
        notes.addAll(chapter.notes());
        return new Chapter(
                chapter.kind(),
                chapter.title(),
                chapter.periodLine(),
                chapter.tables().stream().map(Table::withoutRemarks).toList(),
                notes,
                chapter.diagrams());
    }

    private static String note(String remark, List<String> labels) {
        return DanishNames.first(remark) + " (" + DanishList.of(labels) + ").";
    }
}
