package dk.overblik.vocabulary;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the ministry and custom say about figures: which end of a measure is good, what the
 * benchmark is made of, and the goals that municipalities are held to.
 *
 * @param goodEnds by the measure's folded label, and by the name of its concept
 * @param neutralBenefits groups that are neither good nor bad to have many of
 */
public record Rulebook(
        Map<String, GoodEnd> goodEnds,
        Set<BenefitGroup> neutralBenefits,
        List<BenchmarkArea> benchmarkAreas,
        List<FocusGoal> focusGoals,
        List<SupervisionRule> supervisionRules) {

    /** Which end of a measure is good. */
    public enum GoodEnd {
        LOW,
        HIGH,
        /** Neither: it depends on what else is known. */
        NEUTRAL
    }

    /**
     * A part of the benchmark.
     *
     * @param groups names that exports use for it, the likeliest first; none for the total
     */
    public record BenchmarkArea(String name, List<String> groups, String definition) {
        public BenchmarkArea {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A share that shall be reached.
     *
     * @param year of the rule that it belongs to
     * @param words a measure has them all, in their beginnings; numbers whole
     * @param barred words of which the measure has none
     * @param percent the share to reach
     */
    public record FocusGoal(
            int year, String name, List<String> words, List<String> barred, double percent) {

        public FocusGoal {
            words = List.copyOf(words);
            barred = List.copyOf(barred);
        }

        /** The same with another share to reach. */
        public FocusGoal with(double otherPercent) {
            return new FocusGoal(year, name, words, barred, otherPercent);
        }

        /** Whether a measure's label says that it is the share meant here. */
        public boolean isMeasuredBy(Measure measure) {
            List<String> said =
                    List.of(Names.folded(measure.label()).split("[^\\p{L}\\p{N}]+", -1));
            return words.stream().allMatch(word -> isAmong(said, word))
                    && barred.stream().noneMatch(said::contains);
        }

        private static boolean isAmong(List<String> said, String word) {
            boolean number = Character.isDigit(word.charAt(0));
            return said.stream().anyMatch(s -> number ? s.equals(word) : s.startsWith(word));
        }
    }

    /**
     * What the ministry judges a municipality by.
     *
     * @param year the first year that it is about
     * @param until the last year that it is about
     */
    public record SupervisionRule(int year, int until, String text) {}

    public Rulebook {
        goodEnds = Map.copyOf(goodEnds);
        neutralBenefits = Set.copyOf(neutralBenefits);
        benchmarkAreas = List.copyOf(benchmarkAreas);
        focusGoals = List.copyOf(focusGoals);
        supervisionRules = List.copyOf(supervisionRules);
    }

    /** Which end of a measure is good for a benefit group; neutral where nobody has said. */
    public GoodEnd goodEnd(Measure measure, BenefitGroup benefit) {
        return neutralBenefits.contains(benefit) ? GoodEnd.NEUTRAL : goodEnd(measure);
    }

    /** By its label, else by what it means: a price level does not turn a measure around. */
    private GoodEnd goodEnd(Measure measure) {
        GoodEnd byLabel = goodEnds.get(Names.folded(measure.label()));
        boolean other = measure.concept() == Measure.Concept.OTHER;
        GoodEnd byConcept =
                other
                        ? GoodEnd.NEUTRAL
                        : goodEnds.getOrDefault(measure.concept().name(), GoodEnd.NEUTRAL);
        return byLabel == null ? byConcept : byLabel;
    }

    /** The goal that a measure shows, the newest rule first. */
    public Optional<FocusGoal> focusGoal(Measure measure) {
        return focusGoals.stream().filter(goal -> goal.isMeasuredBy(measure)).findFirst();
    }

    /** The rule for a year. */
    public Optional<SupervisionRule> supervisionRule(int year) {
        return supervisionRules.stream()
                .filter(rule -> rule.year() <= year && year <= rule.until())
                .findFirst();
    }
}
