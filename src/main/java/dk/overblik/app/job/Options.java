package dk.overblik.app.job;

import dk.overblik.danish.Quote;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.SeveralAreas;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the user chose, as what it means for a conversion. */
public record Options(Chosen chosen) {

    /** Nothing chosen: the program decides. */
    public static final Options NONE = new Options(Chosen.NOTHING);

    /** The same with one option chosen, in place of what was chosen for it before. */
    public Options with(Option option, String... values) {
        return new Options(chosen.with(option, List.of(values)));
    }

    /** The same with several options chosen, a value each. */
    public Options with(Map<Option, String> values) {
        Options with = this;
        for (Map.Entry<Option, String> value : values.entrySet()) {
            with = with.with(value.getKey(), value.getValue());
        }
        return with;
    }

    public boolean has(Option option) {
        return chosen.has(option);
    }

    /** The own area, where one was asked for. */
    public Optional<String> own() {
        return chosen.value(Option.OWN);
    }

    /** All that was asked for: one area, several, "alle". */
    public List<String> owns() {
        return chosen.values(Option.OWN);
    }

    /** Whether a report each on several areas was asked for. */
    public boolean wantsSeveral() {
        return SeveralAreas.isAskedFor(chosen.values(Option.OWN));
    }

    /** Each area once, however often it was asked for. */
    public List<String> comparisons() {
        return chosen.values(Option.COMPARISONS).stream().distinct().toList();
    }

    /** As it was written: a canonical id, or as exports write it. */
    public Optional<String> period() {
        return chosen.value(Option.PERIOD);
    }

    /** What of it could stand in the settings as well. */
    Settings.Standing asked() {
        boolean several = wantsSeveral();
        return new Settings.Standing(
                several ? Optional.empty() : own(),
                several ? owns() : List.of(),
                comparisons(),
                period().flatMap(PeriodWish::parse));
    }

    /** The folder for results; beside the export where none was chosen. */
    public Optional<Path> output() {
        return chosen.value(Option.OUTPUT).map(Path::of);
    }

    /** The settings workbook; the usual one where none was chosen. */
    public Optional<Path> settings() {
        return chosen.value(Option.SETTINGS).map(Path::of);
    }

    /** The user's own document that is to be filled in, if any. */
    public Optional<Path> template() {
        return chosen.value(Option.TEMPLATE).filter(name -> !name.isBlank()).map(Path::of);
    }

    /** The folder in which figures are remembered; none where they are not. */
    public Optional<Path> archive() {
        return chosen.value(Option.ARCHIVE).map(Path::of);
    }

    /** What cannot be meant so, whatever the exports hold, in one Danish sentence. */
    public Optional<String> misuse() {
        return Answering.isAnswered(this) ? misuse(VocabularyReader.load()) : unreadablePeriod();
    }

    /** The same with a vocabulary at hand. */
    public Optional<String> misuse(Vocabulary vocabulary) {
        return unreadablePeriod().or(() -> Answering.misuse(this, vocabulary));
    }

    /**
     * Why no report can be on the period that was written, in a Danish sentence: a report on
     * another one would be wrong without a word.
     */
    private Optional<String> unreadablePeriod() {
        return period().filter(written -> PeriodWish.parse(written).isEmpty())
                .map(
                        written ->
                                "Perioden "
                                        + Quote.of(written)
                                        + " kan ikke læses. Skriv den som fx 2017M09 eller"
                                        + " \"september 2017\".");
    }
}
