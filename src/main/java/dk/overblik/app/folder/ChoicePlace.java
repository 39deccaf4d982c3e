package dk.overblik.app.folder;

import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where choices were made other than by the words that the watching was started with: a sentence on
 * them names that place, and no option that nobody has written.
 *
 * @param holds whether a choice was made there
 * @param words that follow "Vælg et, der er,"
 */
record ChoicePlace(Predicate<Option> holds, String words) {

    private static final List<Option> CHOICES =
            List.of(Option.OWN, Option.COMPARISONS, Option.PERIOD);

    /** The earlier result that is made again. */
    static ChoicePlace recipe(Chosen chosen, String name) {
        return new ChoicePlace(chosen::has, "med en anden \"" + name + "\"");
    }

    /** The settings workbook, for whatever is chosen nowhere else. */
    static ChoicePlace settings(Options others) {
        return new ChoicePlace(option -> !others.has(option), "i \"Overblik indstillinger.xlsx\"");
    }

    /** The outcomes in words of the place. */
    List<Outcome> told(List<Outcome> outcomes) {
        return outcomes.stream().map(this::told).toList();
    }

    private Outcome told(Outcome outcome) {
        return outcome instanceof Failed failed
                ? new Failed(
                        failed.export(),
                        failed.cause(),
                        told(failed.sentence()),
                        failed.fault(),
                        failed.asked())
                : outcome;
    }

    private String told(String sentence) {
        String told = sentence;
        for (Option option : CHOICES) {
            if (holds.test(option)) {
                told =
                        told.replace("med " + option.named(), words)
                                .replace("Ret " + option.named(), "Ret det " + words);
            }
        }
        return told;
    }
}
