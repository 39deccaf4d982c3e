package dk.overblik.report.chapter;

import dk.overblik.page.Mark.Tone;
import java.util.List;
import java.util.Optional;

/** The words that say whether a goal is reached, and how they are meant. */
public record VerdictTone(String opening, Tone tone) {

    /** All of them; none is the beginning of another. */
    public static final List<VerdictTone> ALL =
            List.of(
                    new VerdictTone("nået", Tone.GOOD),
                    new VerdictTone("ja", Tone.GOOD),
                    new VerdictTone("ikke nået", Tone.BAD),
                    new VerdictTone("nej", Tone.BAD));

    /** How words in a column of verdicts are meant; empty where they say neither. */
    public static Optional<Tone> tone(String words) {
        return ALL.stream()
                .filter(verdict -> words.startsWith(verdict.opening))
                .map(VerdictTone::tone)
                .findFirst();
    }
}
