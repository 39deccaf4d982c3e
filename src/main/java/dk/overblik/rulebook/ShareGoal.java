package dk.overblik.rulebook;

import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A share that shall be reached.
 *
 * @param words a measure has one alternative of each of them, in its beginning; numbers whole
 * @param barred words of which the measure has none
 * @param percent the share to reach
 * @param supervised whether the state's supervision goes by it
 */
public record ShareGoal(
        String name,
        List<List<String>> words,
        List<String> barred,
        double percent,
        boolean supervised) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public ShareGoal {
        words = words.stream().map(List::copyOf).toList();
        barred = List.copyOf(barred);
    }

    static ShareGoal of(Rule rule) {
        List<String> said = Rule.split(Names.folded(rule.text()), " ");
        return new ShareGoal(
                rule.key(),
                said.stream()
                        .filter(word -> !word.startsWith("-"))
                        .map(word -> Arrays.asList(word.split("/", -1)))
                        .toList(),
                said.stream()
                        .filter(word -> word.startsWith("-"))
                        .map(word -> word.substring(1))
                        .toList(),
                Double.parseDouble(rule.value().replace(',', '.')),
                rule.kind() == Rule.Kind.FOCUS_GOAL);
    }

    /** The same with another share to reach. */
    public ShareGoal with(double otherPercent) {
        return new ShareGoal(name, words, barred, otherPercent, supervised);
    }

    /** Whether a measure's label says that it is the share meant here. */
    public boolean isMeasuredBy(Measure measure) {
        List<String> said = List.of(BETWEEN_WORDS.split(Names.folded(measure.label()), -1));
        return words.stream().allMatch(any -> any.stream().anyMatch(word -> isAmong(said, word)))
                && barred.stream().noneMatch(said::contains);
    }

    private static boolean isAmong(List<String> said, String word) {
        boolean number = Character.isDigit(word.charAt(0));
        return said.stream().anyMatch(s -> number ? s.equals(word) : s.startsWith(word));
    }
}
