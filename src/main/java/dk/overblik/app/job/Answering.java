package dk.overblik.app.job;

import dk.overblik.danish.PeriodParser;
import dk.overblik.danish.Quote;
import dk.overblik.importing.Import;
import dk.overblik.model.Answers;
import dk.overblik.model.Answers.Origin;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import dk.overblik.option.Option;
import dk.overblik.report.choice.Settings;
import dk.overblik.vocabulary.NearestNames;
import dk.overblik.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is answered where exports leave something out: by the user for all of them, and by the
 * settings for some file names.
 */
public final class Answering {

    /** The options that answer, by what they answer. */
    private static final Map<Dimension, Option> OPTIONS =
            Map.of(
                    Dimension.AREA, Option.AREA,
                    Dimension.BENEFIT, Option.BENEFIT,
                    Dimension.MEASURE, Option.MEASURE,
                    Dimension.PERIOD, Option.EXPORT_PERIOD);

    private final Answers given;
    private final Settings standing;

    private Answering(Answers given, Settings standing) {
        this.given = given;
        this.standing = standing;
    }

    /**
     * What was answered on the way in, and where that is nothing, once and for all.
     *
     * @param standing what the settings that hold for the exports answer
     */
    public static Answering of(Options options, Settings standing) {
        return new Answering(given(options), standing);
    }

    private static Answers given(Options options) {
        Answers given = Answers.NONE;
        for (Map.Entry<Dimension, Option> option : new EnumMap<>(OPTIONS).entrySet()) {
            Optional<String> answer = options.chosen().value(option.getValue());
            if (answer.isPresent()) {
                given = given.with(option.getKey(), answer.get(), Origin.USER);
            }
        }
        return given;
    }

    /**
     * What is answered for one export.
     *
     * @param file its name, without its folder
     */
    public Answers of(String file) {
        return given.or(standing.answersFor(file));
    }

    /** The options that would answer what an export that was read leaves out. */
    public static Set<Option> asked(Import read) {
        Set<Dimension> asked = EnumSet.noneOf(Dimension.class);
        for (Problem problem : read.problems()) {
            List<String> details = problem.details();
            if (problem.kind() == Kind.NOT_SAID) {
                details.forEach(name -> asked.add(Dimension.valueOf(name)));
            } else if (problem.kind() == Kind.NO_BENEFIT) {
                asked.add(Dimension.BENEFIT);
            } else if (problem.kind() == Kind.QUALIFIED && details.size() > 2) {
                asked.add(Dimension.MEASURE);
            }
        }
        return asked.stream().map(OPTIONS::get).collect(Collectors.toSet());
    }

    /** Whether the user answers anything. */
    static boolean isAnswered(Options options) {
        return OPTIONS.values().stream().anyMatch(options::has);
    }

    /** What cannot be an answer, whatever the exports hold, in one Danish sentence. */
    static Optional<String> misuse(Options options, Vocabulary vocabulary) {
        return unknownArea(options, vocabulary)
                .or(() -> unknownBenefit(options, vocabulary))
                .or(() -> blankMeasure(options))
                .or(() -> unreadablePeriod(options));
    }

    private static Optional<String> unknownArea(Options options, Vocabulary vocabulary) {
        return options.chosen()
                .value(Option.AREA)
                .filter(name -> vocabulary.areas().find(name).isEmpty())
                .map(
                        name ->
                                unknown(
                                        "Området",
                                        name,
                                        vocabulary.areas().nearest(name, List.of()),
                                        Option.AREA));
    }

    private static Optional<String> unknownBenefit(Options options, Vocabulary vocabulary) {
        List<String> names =
                vocabulary.benefits().ordered().stream().map(BenefitGroup::name).toList();
        return options.chosen()
                .value(Option.BENEFIT)
                .filter(name -> vocabulary.benefits().find(name).isEmpty())
                .map(
                        name ->
                                unknown(
                                        "Ydelsen",
                                        name,
                                        NearestNames.nearest(name, names),
                                        Option.BENEFIT));
    }

    private static String unknown(String kind, String name, List<String> nearest, Option option) {
        return kind
                + " "
                + Quote.of(name)
                + " kendes ikke."
                + (nearest.isEmpty() ? "" : " Mente du " + String.join(", ", nearest) + "?")
                + " Skriv navnet efter "
                + option.named()
                + ".";
    }

    private static Optional<String> blankMeasure(Options options) {
        return options.chosen()
                .value(Option.MEASURE)
                .filter(String::isBlank)
                .map(any -> "Skriv, hvad tallene måler, efter " + Option.MEASURE.named() + ".");
    }

    private static Optional<String> unreadablePeriod(Options options) {
        return options.chosen()
                .value(Option.EXPORT_PERIOD)
                .filter(written -> PeriodParser.parse(written).isEmpty())
                .map(
                        written ->
                                "Perioden "
                                        + Quote.of(written)
                                        + " efter "
                                        + Option.EXPORT_PERIOD.named()
                                        + " kan ikke læses. Skriv den som fx 2026M07 eller \"juli 2026\".");
    }
}
