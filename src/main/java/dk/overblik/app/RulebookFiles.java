package dk.overblik.app;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.model.Rulebook;
import dk.overblik.model.Rulebook.BenchmarkArea;
import dk.overblik.model.Rulebook.FocusGoal;
import dk.overblik.model.Rulebook.GoodEnd;
import dk.overblik.model.Rulebook.SupervisionRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules about figures as the program's own resource files hold them. */
final class RulebookFiles {

    private RulebookFiles() {}

    static Rulebook load() {
        return new Rulebook(
                goodEnds(), neutralBenefits(), benchmarkAreas(), focusGoals(), supervisionRules());
    }

    private static Map<String, GoodEnd> goodEnds() {
        Map<String, GoodEnd> goodEnds = new HashMap<>();
        for (List<String> row : VocabularyFiles.rows("measures.csv")) {
            String end = row.get(2).toUpperCase(Locale.ROOT);
            goodEnds.put(Names.folded(row.get(0)), GoodEnd.valueOf(end));
        }
        return goodEnds;
    }

    private static Set<BenefitGroup> neutralBenefits() {
        return VocabularyFiles.rows("benefits.csv").stream()
                .filter(row -> row.get(3).equals("neutral"))
                .map(row -> BenefitGroup.group(row.get(0)))
                .collect(Collectors.toSet());
    }

    private static List<BenchmarkArea> benchmarkAreas() {
        return VocabularyFiles.rows("benchmark-areas.csv").stream()
                .map(row -> new BenchmarkArea(row.get(0), words(row.get(1)), row.get(2)))
                .toList();
    }

    private static List<FocusGoal> focusGoals() {
        return VocabularyFiles.rows("focus-goals.csv").stream()
                .map(
                        row ->
                                new FocusGoal(
                                        Integer.parseInt(row.get(0)),
                                        row.get(1),
                                        words(row.get(2)),
                                        words(row.get(3)),
                                        Double.parseDouble(row.get(4))))
                .toList();
    }

    private static List<SupervisionRule> supervisionRules() {
        return VocabularyFiles.rows("supervision-rules.csv").stream()
                .map(
                        row ->
                                new SupervisionRule(
                                        Integer.parseInt(row.get(0)),
                                        row.get(1).isEmpty()
                                                ? Integer.MAX_VALUE
                                                : Integer.parseInt(row.get(1)),
                                        row.get(2)))
                .toList();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
