package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Of which time a level is: one that its part names, one told from that of the number before it
 * ("året før"), an end of a change, or what it has from around it.
 */
final class LevelTime {

    private final Figures figures;
    private final NumberedSentence numbered;
    private final Context context;
    private final ComparedWith compared;
    private final NamedTimes times;
    private final List<PlacedNumber> placed;
    private final TextReading sentence;
    private final SentencePatterns wording;
    private final List<WrittenNumber> numbers;
    private final List<int[]> places;
    private final Segments segments;
    private final List<Says> said;

    /**
     * @param placed the numbers of the sentence so far; the list grows as they are placed
     */
    LevelTime(
            Figures figures,
            NumberedSentence numbered,
            Context context,
            ComparedWith compared,
            NamedTimes times,
            List<PlacedNumber> placed) {
        this.figures = figures;
        this.numbered = numbered;
        this.context = context;
        this.compared = compared;
        this.times = times;
        this.placed = placed;
        this.sentence = numbered.reading();
        this.wording = numbered.wording();
        this.numbers = numbered.numbers();
        this.places = numbered.places();
        this.segments = numbered.segments();
        this.said = numbered.said();
    }

    /** The time of number i; open, or none, where the words leave others or name none. */
    Choice<Period> of(int i) {
        TextReading part = compared.without(segments.of(i), i);
        List<NamedTimes.Said> own = times.periodsIn(unbounded(part));
        if (own.isEmpty() && !times.periodsIn(part).isEmpty()) {
            return Choice.open(times.everywhere());
        }
        Choice<Period> level = of(i, own);
        return own.isEmpty() && isBoundedBefore(i) ? Choice.open(level.values()) : level;
    }

    /** A text without the times that a word makes only an end of something. */
    private TextReading unbounded(TextReading part) {
        return new TextReading(
                part.text(),
                part.mentions().stream().filter(m -> !sentence.onlyBounds(m)).toList(),
                part.hits());
    }

    /** Whether what was told before is of a time that is only bounded: "Efter juni 2026 faldt". */
    private boolean isBoundedBefore(int i) {
        Stream<TextReading> before =
                context.sources().stream()
                        .filter(s -> s.tier() == Context.Tier.SENTENCE)
                        .map(Context.Source::reading);
        return Stream.concat(Stream.of(sentence.between(0, segments.to(i))), before)
                .anyMatch(text -> text.mentions().stream().anyMatch(m -> isBounded(m, text)));
    }

    private static boolean isBounded(Mention mention, TextReading text) {
        return mention.isTime() && text.onlyBounds(mention);
    }

    private Choice<Period> of(int i, List<NamedTimes.Said> own) {
        Optional<Choice<Period>> told = told(i, own);
        if (told.isPresent()) {
            return told.get();
        }
        Optional<Choice<Period>> pair = own.isEmpty() ? byPair(i) : Optional.empty();
        if (pair.isPresent()) {
            return pair.get();
        }
        Form form = said.get(i).form();
        if (form == Form.LEVEL_BEFORE || form == Form.LEVEL_NOW) {
            return end(i, times.periodsIn(compared.withSince(segments.of(i), i)));
        }
        if (own.isEmpty() && segments.of(i).has(Role.MOVED)) {
            return Choice.open(times.everywhere());
        }
        if (form == Form.RANK && isEarlierRank(i)) {
            return earlierRank(i);
        }
        return own.isEmpty()
                ? times.hadTimes(i).sharing(NamedTimes.periods(times.periodsIn(compared.shared(i))))
                : Choice.of(NamedTimes.periods(own));
    }

    /** "4,7 mod 5,0 pct. i juni 2024; i Norddjurs 3,3 mod 3,6": the times of the pair before. */
    private Optional<Choice<Period>> byPair(int i) {
        OptionalInt pair = segments.pairBefore(i);
        int lead = i > 0 && segments.isAgainst(i) ? i - 1 : i;
        if (pair.isEmpty() || times.namesTime(lead) || times.namesTime(lead + 1)) {
            return Optional.empty();
        }
        List<Period> first = nows(placed.get(pair.getAsInt()));
        List<Period> second = nows(placed.get(pair.getAsInt() + 1));
        boolean apart = first.size() == 1 && second.size() == 1 && !first.equals(second);
        return apart
                ? Optional.of(Choice.only((lead == i ? first : second).get(0)))
                : Optional.empty();
    }

    private static List<Period> nows(PlacedNumber number) {
        return number.meanings().stream().map(Meaning::now).distinct().toList();
    }

    /** "Forbedret fra nr. 86 til nr. 82". */
    private boolean isEarlierRank(int i) {
        return sentence.text()
                .substring(0, places.get(i)[0])
                .matches(
                        "(?is).*\\bfra (?:en |at være )?(?:(?:placering|plads|nr|nummer)\\w*\\.? ?(?:som )?)*");
    }

    /** The time behind it, or the earlier of two; of one time before it nobody knows how long. */
    private Choice<Period> earlierRank(int i) {
        TextReading behind = sentence.between(places.get(i)[1], segments.to(i));
        List<Period> direct = NamedTimes.periods(times.periodsIn(compared.withSince(behind, i)));
        if (direct.size() == 1) {
            return Choice.of(direct);
        }
        List<Period> both = ends(i);
        if (both.size() == 2) {
            return Choice.only(both.get(0));
        }
        return Choice.open(
                times.hadTimes(i).values().stream()
                        .flatMap(
                                p ->
                                        Stream.concat(
                                                figures.before(p).stream(),
                                                Stream.of(p.yearBefore())))
                        .toList());
    }

    /** "året før", "et år senere": a time told from the one of the number before. */
    private Optional<Choice<Period>> told(int i, List<NamedTimes.Said> own) {
        TextReading part = segments.of(i);
        int months =
                part.has(Role.YEAR_BACK)
                        ? -12
                        : part.has(Role.YEAR_ON)
                                ? 12
                                : part.has(Role.MONTH_BACK) ? -1 : part.has(Role.MONTH_ON) ? 1 : 0;
        if (months == 0 || own.size() > 1 || said.get(i).isChange()) {
            return Optional.empty();
        }
        if (own.size() == 1) {
            return Optional.empty();
        }
        List<Period> anchors = anchors(i);
        return Optional.of(
                Choice.of(anchors.stream().map(p -> NamedTimes.moved(p, months)).toList()));
    }

    private List<Period> anchors(int i) {
        for (int j = i - 1; j >= 0; j--) {
            List<Period> earlier = NamedTimes.withoutBefore(times.periodsIn(segments.of(j)));
            if (!earlier.isEmpty()) {
                return earlier;
            }
            if (!placed.get(j).meanings().isEmpty()) {
                return nows(placed.get(j));
            }
        }
        return times.around().choice().values();
    }

    /**
     * "fra 3,1 til 2,9 pct.": an end of a change. A time before both is that of the change, and so
     * of its later end; the earlier end has one only where it stands behind it, or where the two
     * times of the change are known.
     */
    private Choice<Period> end(int i, List<NamedTimes.Said> own) {
        boolean before = said.get(i).form() == Form.LEVEL_BEFORE;
        TextReading behind = sentence.between(places.get(i)[1], segments.to(i));
        List<Period> direct = NamedTimes.periods(times.periodsIn(compared.withSince(behind, i)));
        List<Period> both = ends(i);
        if (direct.size() == 1 && (before || both.size() < 2)) {
            return Choice.of(direct);
        }
        if (both.size() == 2) {
            return Choice.only(both.get(before ? 0 : 1));
        }
        List<Period> since = since();
        if (before && since.size() == 1) {
            return Choice.of(since);
        }
        List<Period> now = direct.isEmpty() ? eventTimes(i, own) : direct;
        if (now.isEmpty() && !before) {
            now = timeAround();
        }
        return before || now.isEmpty() ? Choice.open(times.everywhere()) : Choice.of(now);
    }

    /** The times that stand before both ends of a change. */
    private List<Period> eventTimes(int i, List<NamedTimes.Said> own) {
        boolean second = i > 0 && said.get(i - 1).form() == Form.LEVEL_BEFORE;
        List<NamedTimes.Said> ahead =
                second
                        ? times.periodsIn(
                                sentence.between(segments.from(i - 1), places.get(i - 1)[0]))
                        : own;
        return ahead.stream().filter(s -> !s.asBefore()).map(NamedTimes.Said::period).toList();
    }

    /** The one time around, where all that the sentence names is earlier. */
    private List<Period> timeAround() {
        NumberScope.Around<Period> around = times.timesToldAround();
        boolean one = around.isAlone() && around.nearest().size() == 1;
        return one
                        && NamedTimes.periods(times.periodsIn(sentence)).stream()
                                .allMatch(p -> p.compareTo(around.nearest().get(0)) < 0)
                ? around.nearest()
                : List.of();
    }

    /** "Siden juni 2026": the times that the sentence sets as the earlier ones. */
    private List<Period> since() {
        return times.periodsIn(sentence).stream()
                .filter(NamedTimes.Said::asBefore)
                .map(NamedTimes.Said::period)
                .toList();
    }

    /** The two times of the change that the sentence, or else what is around it, is about. */
    private List<Period> ends(int i) {
        TextReading own = compared.withSince(sentence, i);
        List<Period> both = NamedTimes.periods(times.periodsIn(own)).stream().sorted().toList();
        int told = sentence.has(Role.MONTH_BACK) ? 1 : times.isOverYear() ? 12 : 0;
        boolean alone = !both.isEmpty() || times.around().isAlone();
        List<Period> wide =
                both.isEmpty() ? times.around().nearest().stream().sorted().toList() : both;
        if (!alone) {
            return List.of();
        }
        return wide.size() == 1 && told > 0
                ? List.of(NamedTimes.moved(wide.get(0), -told), wide.get(0))
                : wide;
    }

    /**
     * Which way the words say the figures went to a number: "steget fra 292 til 265", "konsolideret
     * fra nr. 21 til nr. 19", a better place being a smaller number.
     */
    int course(int i) {
        if (i > 0 && numbered.isOfPlaces() && isEarlierRank(i - 1)) {
            return -courseOfPlaces(i);
        }
        boolean later = said.get(i).form() == Form.LEVEL_NOW && i > 0;
        if (!later || said.get(i - 1).form() != Form.LEVEL_BEFORE) {
            return 0;
        }
        TextReading ahead = sentence.between(segments.from(i - 1), places.get(i - 1)[0]);
        boolean up = ahead.has(Role.UP);
        boolean down = ahead.has(Role.DOWN);
        return up == down ? 0 : up ? 1 : -1;
    }

    /** Of two places alone a word behind them may say it as well: "og er dermed konsolideret". */
    private int courseOfPlaces(int i) {
        int to = numbers.size() == 2 ? segments.to(i) : places.get(i - 1)[0];
        String clause = sentence.text().substring(segments.from(i - 1), to);
        boolean better = wording.betterPlace().matcher(clause).find();
        boolean worse = wording.worsePlace().matcher(clause).find();
        return better == worse ? 0 : better ? 1 : -1;
    }
}
