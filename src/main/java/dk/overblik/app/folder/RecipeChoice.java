package dk.overblik.app.folder;

import dk.overblik.app.Repetition;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.option.Option;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an earlier result chose that is made again: a sentence on it names that result, and no
 * option that nobody has written.
 *
 * @param choices that the earlier result made
 * @param name of its file
 */
record RecipeChoice(List<Option> choices, String name) {

    RecipeChoice {
        choices = List.copyOf(choices);
    }

    static RecipeChoice of(Repetition again, String name) {
        return new RecipeChoice(
                Stream.of(Option.OWN, Option.COMPARISONS).filter(again.options()::has).toList(),
                name);
    }

    /** The outcomes in its words. */
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
        String there = "med en anden \"" + name + "\"";
        String told = sentence;
        for (Option option : choices) {
            told =
                    told.replace("med " + option.named(), there)
                            .replace("Ret " + option.named(), "Ret det " + there);
        }
        return told;
    }
}
