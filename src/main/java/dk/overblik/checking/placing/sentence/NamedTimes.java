package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times that a sentence and the texts around it name, as the periods of the exports. */
final class NamedTimes {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?iu)\\([^()]*\\bi parentes\\w*[^()]*\\)");

    private final Figures figures;
    private final NumberedSentence numbered;
    private final Context context;
    private final ComparedWith compared;
    private final NumberScope scope;
    private final TextReading sentence;
    private final List<int[]> places;
    private final Segments segments;

    /** Found once it is asked for. */
    private NumberScope.@Nullable Around<Period> around;

    NamedTimes(
            Figures figures,
            NumberedSentence numbered,
            Context context,
            ComparedWith compared,
            NumberScope scope) {
        this.figures = figures;
        this.numbered = numbered;
        this.context = context;
        this.compared = compared;
        this.scope = scope;
        this.sentence = numbered.reading();
        this.places = numbered.places();
        this.segments = numbered.segments();
    }

    /** A period of a part of the sentence, and whether a word sets it as the earlier one. */
    record Said(Period period, boolean asBefore) {}

    /** The times of a text, each once, in its order; those that no period fits are left out. */
    List<Said> periodsIn(TextReading reading) {
        List<Said> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (!mention.isTime()) {
                continue;
            }
            Optional<Period> period =
                    context.period(mention, sentence)
                            .map(this::asPublished)
                            .filter(figures::knowsKind);
            if (period.isPresent()
                    && found.stream().noneMatch(s -> s.period().equals(period.get()))) {
                found.add(
                        new Said(
                                period.get(),
                                sentence.leadsBack(mention) || sentence.startsWith(mention)));
            }
        }
        return found;
    }

    private Period asPublished(Period period) {
        return numbered.isOfPlaces() ? figures.asListed(period) : figures.asPublished(period);
    }

    /** A list that a month or quarter is named of may be the one that was known then. */
    boolean mayBeEarlierList() {
        Stream<TextReading> texts = Stream.concat(Stream.of(sentence), context.readings());
        return numbered.isOfPlaces()
                && texts.flatMap(t -> t.of(Kind.PERIOD).stream()).anyMatch(figures::isEndOfList);
    }

    /** Whether the part names a time that the exports have no such periods for. */
    boolean namesForeignTime(int i) {
        TextReading own = segments.of(i);
        return periodsIn(own).isEmpty() && own.has(Kind.PERIOD);
    }

    static List<Period> periods(List<Said> said) {
        return said.stream().map(Said::period).toList();
    }

    /** The periods of the texts around that can be compared. */
    NumberScope.Around<Period> around() {
        if (around == null) {
            around = scope.around(this::periodsAround);
        }
        return around;
    }

    private List<Period> periodsAround(TextReading reading) {
        return reading.isOfAnotherKind() ? List.of() : known(context.periods(reading));
    }

    /** What a text around the sentence is about, without what it only compares with. */
    List<Period> timesAround(TextReading reading) {
        return known(context.times(reading));
    }

    private List<Period> known(List<Period> periods) {
        return periods.stream().map(this::asPublished).filter(figures::knowsKind).toList();
    }

    /** Whether the part of a number names a time, or how long before another one it is. */
    boolean namesTime(int i) {
        return !periodsIn(segments.of(i)).isEmpty() || ownMonths(i) > 0;
    }

    /** The times that a number has from around it. */
    Choice<Period> hadTimes(int i) {
        return byBracket(i).map(Choice::only).orElseGet(() -> scopedTimes(i));
    }

    /**
     * "Juni 2025 (juni 2024 i parentes):": of which time the numbers in and out of brackets are.
     */
    private Optional<Period> byBracket(int i) {
        String ahead = sentence.text().substring(0, places.get(i)[0]);
        boolean inside = ahead.lastIndexOf('(') > ahead.lastIndexOf(')');
        if (!periodsIn(sentence).isEmpty()) {
            return Optional.empty();
        }
        return context.near().stream()
                .filter(text -> !known(context.periods(text)).isEmpty())
                .findFirst()
                .flatMap(text -> ofBracket(text, inside));
    }

    private Optional<Period> ofBracket(TextReading text, boolean inside) {
        Matcher bracket = IN_BRACKETS.matcher(text.text());
        if (!bracket.find()) {
            return Optional.empty();
        }
        Stream<Mention> mentions =
                text.mentions().stream()
                        .filter(
                                m ->
                                        inside
                                                == (m.from() >= bracket.start()
                                                        && m.to() <= bracket.end()));
        List<Period> periods =
                known(mentions.flatMap(m -> context.period(m, text).stream()).distinct().toList());
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }

    private Choice<Period> scopedTimes(int i) {
        return scope.of(
                i,
                new NumberScope.Names<>(
                        part -> withoutBefore(periodsIn(compared.without(part, i))),
                        this::timesAround,
                        false));
    }

    /** All that is named in the sentence and nearest to it. */
    List<Period> everywhere() {
        List<Period> all = new ArrayList<>(periods(periodsIn(sentence)));
        all.addAll(around().nearest());
        all.addAll(around().rivals());
        return all;
    }

    /** Those that no word sets as the earlier ones; all, where every one is set so. */
    static List<Period> withoutBefore(List<Said> said) {
        List<Period> now = said.stream().filter(s -> !s.asBefore()).map(Said::period).toList();
        return now.isEmpty() ? periods(said) : now;
    }

    static Period moved(Period period, int months) {
        return new Period(
                period.kind(), period.first().plusMonths(months), period.last().plusMonths(months));
    }

    boolean isOverYear() {
        return sentence.has(Role.OVER_YEAR) || sentence.has(Role.YEAR_BACK);
    }

    /** How many months a word of the part leads back: 1 or 12, else 0. */
    int ownMonths(int i) {
        TextReading own = segments.of(i);
        if (own.has(Role.MONTH_BACK)) {
            return 1;
        }
        return own.has(Role.YEAR_BACK) || own.has(Role.OVER_YEAR) ? 12 : 0;
    }

    /** The times that the texts around are about, without those that they only compare with. */
    NumberScope.Around<Period> timesToldAround() {
        return scope.around(this::timesAround);
    }
}
