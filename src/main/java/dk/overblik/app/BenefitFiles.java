package dk.overblik.app;

import dk.overblik.model.BenefitCourse;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.model.Vocabulary.BenefitNames;
import dk.overblik.model.Vocabulary.Merger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The benefit groups as the program's own resource files hold them. */
final class BenefitFiles {

    private BenefitFiles() {}

    static BenefitNames names() {
        List<BenefitGroup> ordered = new ArrayList<>();
        Map<String, BenefitGroup> byName = new HashMap<>();
        Map<String, BenefitGroup> byTableId = new HashMap<>();
        Map<BenefitGroup, BenefitCourse> courses = new HashMap<>();
        for (List<String> row : VocabularyFiles.rows("benefits.csv")) {
            boolean total = row.get(1).equals("total");
            BenefitGroup group =
                    total ? BenefitGroup.total(row.get(0)) : BenefitGroup.group(row.get(0));
            ordered.add(group);
            byName.put(Names.folded(group.name()), group);
            for (String id : row.get(2).split(" ", -1)) {
                if (!id.isEmpty()) {
                    byTableId.put(id, group);
                }
            }
            if (!total) {
                courses.put(group, course(row));
            }
        }
        return new BenefitNames(ordered, byName, byTableId, courses);
    }

    private static BenefitCourse course(List<String> row) {
        return new BenefitCourse(
                row.get(4),
                month(row.get(5)),
                month(row.get(6)),
                row.get(7).equals("yes"),
                row.get(8).equals("yes"));
    }

    private static Optional<YearMonth> month(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    }

    static List<Merger> mergers() {
        return VocabularyFiles.rows("mergers.csv").stream()
                .map(
                        row ->
                                new Merger(
                                        YearMonth.parse(row.get(0)),
                                        BenefitGroup.group(row.get(1)),
                                        Arrays.stream(row.get(2).split("\\+", -1))
                                                .map(BenefitFiles::alternatives)
                                                .toList(),
                                        YearMonth.parse(row.get(3))))
                .toList();
    }

    private static List<BenefitGroup> alternatives(String names) {
        return Arrays.stream(names.split("\\|", -1)).map(BenefitGroup::group).toList();
    }
}
