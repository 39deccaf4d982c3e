package dk.overblik.report.chapter;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said beside the lines of a table, said under it: where a table goes on on another paper,
 * a remark would stand there alone beside the figures of an area that it does not speak of.
 */
public final class RemarksBelow {

    private RemarksBelow() {}

    /** The chapter with a remark under the tables for all lines of which the same is said. */
    public static Chapter of(Chapter chapter) {
        return chapter.tabled(chapter.tables().stream().map(RemarksBelow::of).toList());
    }

    private static Table of(Table table) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (int line = 0; line < table.lines().size(); line++) {
            for (Beside said : table.lines().get(line).beside()) {
                lines.computeIfAbsent(said.words(), any -> new ArrayList<>()).add(line);
            }
        }
        List<Wording> remarks = new ArrayList<>(table.remarks());
        lines.forEach((words, of) -> remarks.add(remark(table, words, of)));
        return table.withoutRemarks().remarked(remarks);
    }

    /** It is said no longer where it is not true of one of its lines. */
    private static Wording remark(Table table, String words, List<Integer> lines) {
        List<String> labels = lines.stream().map(at -> table.lines().get(at).label()).toList();
        String note = DanishNames.first(words) + " (" + DanishList.of(labels) + ").";
        List<Condition> stands =
                lines.stream().flatMap(at -> stands(table, words, at).stream()).toList();
        List<Part> said = List.of(new Words(note));
        return stands.isEmpty()
                ? Wording.of(note)
                : new Wording(List.of(new When(new All(stands), said, List.of())), "");
    }

    private static List<Condition> stands(Table table, String words, int line) {
        return table.lines().get(line).beside().stream()
                .filter(said -> said.words().equals(words))
                .flatMap(said -> said.stands().stream())
                .map(condition -> condition.moved(place -> new Place(line, place.column())))
                .toList();
    }
}
