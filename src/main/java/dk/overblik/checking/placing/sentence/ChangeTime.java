package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.ChangeSpan;
import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Between which two times a change lies, by its own words or what is told before it. */
final class ChangeTime {

    private static final int LONGEST_LABEL = 40;

    /** What leads to a time that a change is told from. */
    private static final Set<Role> LEADING =
            Set.of(Role.SINCE, Role.THAN, Role.FROM, Role.AGAINST, Role.TO);

    private final NumberedSentence numbered;
    private final Context context;
    private final NamedTimes times;
    private final List<PlacedNumber> placed;
    private final List<PlacedNumber> earlier;
    private final TextReading sentence;
    private final SentencePatterns wording;
    private final List<int[]> places;
    private final Segments segments;
    private final List<Says> said;

    /**
     * @param placed the numbers of the sentence so far; the list grows as they are placed
     * @param earlier the numbers before in the note, the latest of them
     */
    ChangeTime(
            NumberedSentence numbered,
            Context context,
            NamedTimes times,
            List<PlacedNumber> placed,
            List<PlacedNumber> earlier) {
        this.numbered = numbered;
        this.context = context;
        this.times = times;
        this.placed = placed;
        this.earlier = earlier;
        this.sentence = numbered.reading();
        this.wording = numbered.wording();
        this.places = numbered.places();
        this.segments = numbered.segments();
        this.said = numbered.said();
    }

    /** The two times of number i, a change; none where it tells another span or none. */
    Choice<ChangeSpan> of(int i) {
        List<NamedTimes.Said> own = times.periodsIn(segments.of(i));
        if (tellsOtherSpan(i, own)) {
            return Choice.none();
        }
        if (own.size() >= 2) {
            return ofTwo(own);
        }
        return own.size() == 1 ? ofOne(i, own.get(0)) : ofNone(i);
    }

    /**
     * "Over de tre måneder", "siden er der kommet", "året før faldt det": how long a change took,
     * from when nobody says, or that it was another one.
     */
    private boolean tellsOtherSpan(int i, List<NamedTimes.Said> own) {
        TextReading part = segments.of(i);
        boolean since =
                part.of(Role.SINCE).stream()
                        .anyMatch(
                                h ->
                                        sentence.text().startsWith("iden", h.from() + 1)
                                                && own.isEmpty()
                                                && times.ownMonths(i) == 0);
        boolean lasts =
                own.isEmpty()
                        && part.of(Role.THING).stream()
                                .anyMatch(
                                        h ->
                                                wording.lengthOfTime()
                                                        .matcher(numbered.text(h))
                                                        .matches());
        return since || lasts || hasYearOfItsOwn(i);
    }

    /** "Året før faldt det med 18", but not "siden året før er det faldet med 18". */
    private boolean hasYearOfItsOwn(int i) {
        return segments.of(i).hits().stream()
                .filter(h -> h.is(Role.YEAR_BACK) || isMonthBefore(h))
                .filter(h -> h.to() <= places.get(i)[0])
                .filter(h -> isOfOwnClause(i, h))
                .anyMatch(h -> !isLed(h));
    }

    /**
     * Whether the times of the number's part stand in a clause before that of a word for another
     * time: "siden juni er antallet uændret; på samme tid året før faldt det med 2".
     */
    private boolean isOfOwnClause(int i, Hit other) {
        return segments.of(i).mentions().stream()
                .filter(Mention::isTime)
                .allMatch(m -> m.to() <= other.from() && endsClause(m.to(), other.from()));
    }

    private boolean endsClause(int from, int to) {
        String between = sentence.text().substring(from, to);
        return between.contains(";") || wording.joint().matcher(between).find();
    }

    private boolean isMonthBefore(Hit hit) {
        return hit.is(Role.MONTH_BACK)
                && numbered.text(hit).matches("(?i)(?:måneden|forrige|foregående).*");
    }

    private boolean isLed(Hit time) {
        return sentence.hits().stream()
                .filter(h -> LEADING.contains(h.role()))
                .anyMatch(h -> numbered.isBeside(h.to(), time.from()));
    }

    private static Choice<ChangeSpan> ofTwo(List<NamedTimes.Said> own) {
        List<NamedTimes.Said> before = own.stream().filter(NamedTimes.Said::asBefore).toList();
        if (own.size() == 2 && before.size() == 1) {
            Period now = own.get(own.get(0).asBefore() ? 1 : 0).period();
            Period earlier = before.get(0).period();
            return now.isComparableWith(earlier)
                    ? Choice.only(new ChangeSpan(earlier, now))
                    : Choice.none();
        }
        return Choice.of(ChangeSpan.of(NamedTimes.periods(own)).stream().toList());
    }

    private int toldMonths(int i) {
        int own = times.ownMonths(i);
        return own > 0 ? own : sentence.has(Role.OVER_YEAR) ? 12 : 0;
    }

    private Choice<ChangeSpan> ofOne(int i, NamedTimes.Said only) {
        Period period = only.period();
        List<Period> others = only.asBefore() ? ledTo(i, period) : otherPeriods(i, period);
        if (only.asBefore()) {
            return spans(
                    others.stream()
                            .filter(o -> o.compareTo(period) > 0)
                            .map(o -> new ChangeSpan(period, o))
                            .toList(),
                    true);
        }
        int months = toldMonths(i);
        if (months > 0) {
            return Choice.only(new ChangeSpan(NamedTimes.moved(period, -months), period));
        }
        List<ChangeSpan> open = new ArrayList<>();
        others.stream()
                .filter(o -> o.compareTo(period) < 0)
                .forEach(o -> open.add(new ChangeSpan(o, period)));
        open.add(new ChangeSpan(period.yearBefore(), period));
        return spans(open, false);
    }

    private static Choice<ChangeSpan> spans(List<ChangeSpan> spans, boolean told) {
        List<ChangeSpan> fitting =
                spans.stream()
                        .filter(s -> s.before().isComparableWith(s.now()))
                        .distinct()
                        .toList();
        return new Choice<>(fitting, told && fitting.size() == 1);
    }

    /** "Siden juli 2025 steget med 66 til 1.450 i juli 2026": the time that the change leads to. */
    private List<Period> ledTo(int i, Period since) {
        boolean led = i + 1 < said.size() && said.get(i + 1).form() == Form.LEVEL_NOW;
        List<Period> own =
                led ? NamedTimes.periods(times.periodsIn(segments.of(i + 1))) : List.of();
        return own.isEmpty() ? otherPeriods(i, since) : own;
    }

    /** Periods of the rest of the sentence, else of the nearest text that has another one. */
    private List<Period> otherPeriods(int i, Period than) {
        List<Period> earlier = new ArrayList<>();
        for (int j = i - 1; j >= 0; j--) {
            times.periodsIn(segments.of(j)).stream()
                    .filter(s -> !s.asBefore() && !s.period().equals(than))
                    .map(NamedTimes.Said::period)
                    .forEach(earlier::add);
        }
        if (!earlier.isEmpty()) {
            return earlier;
        }
        return context.sources().stream()
                .map(
                        s ->
                                times.timesAround(s.reading()).stream()
                                        .filter(p -> !p.equals(than))
                                        .toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Choice<ChangeSpan> ofNone(int i) {
        int own = times.ownMonths(i);
        List<NamedTimes.Said> all = times.periodsIn(sentence);
        if (own > 0 && all.size() == 2) {
            Choice<ChangeSpan> both = ofTwo(all);
            if (both.values().stream()
                    .anyMatch(s -> NamedTimes.moved(s.now(), -own).equals(s.before()))) {
                return both;
            }
        }
        Optional<ChangeSpan> levels = own > 0 ? ofLevelsBefore() : Optional.empty();
        if (levels.filter(s -> NamedTimes.moved(s.now(), -own).equals(s.before())).isPresent()) {
            return Choice.only(levels.get());
        }
        if (own > 0) {
            return times.hadTimes(i).map(now -> new ChangeSpan(NamedTimes.moved(now, -own), now));
        }
        if (segments.of(i).has(Role.MOVED)) {
            return Choice.none();
        }
        List<ChangeSpan> last = spansBefore(i);
        if (!last.isEmpty()) {
            return Choice.of(last);
        }
        List<NamedTimes.Said> told = times.periodsIn(sentence);
        if (told.size() >= 2) {
            return ofTwo(told);
        }
        if (told.size() == 1 && told.get(0).asBefore()) {
            return ofOne(i, told.get(0));
        }
        return told.isEmpty() ? ofAround(i) : ofSingle(i, Choice.of(NamedTimes.periods(told)));
    }

    /** The changes that the sentence has told of so far. */
    private List<ChangeSpan> spansBefore(int i) {
        return placed.subList(0, i).stream().flatMap(p -> spansOf(p).stream()).distinct().toList();
    }

    /** "Stigning: 4.019", "+4,8 pct.": no sentence, and nothing in it but a change. */
    private boolean isLabel() {
        return !wording.isSentence(sentence)
                && !sentence.has(Kind.AREA)
                && !sentence.has(Kind.BENEFIT)
                && !sentence.has(Kind.SOME_BENEFITS)
                && segments.of(0).text().length() <= LONGEST_LABEL;
    }

    /** "I juli 2026 var det 1.278. I juli 2025 var det 1.301. Det er 23 færre." */
    private Optional<ChangeSpan> ofLevelsBefore() {
        boolean leads =
                wording.leadingBack().matcher(sentence.text().strip()).lookingAt()
                        || wording.following().matcher(sentence.text()).find();
        long before =
                context.sources().stream().filter(s -> s.tier() == Context.Tier.SENTENCE).count();
        boolean near = before != 1;
        boolean told = isLabel() || (leads && near);
        if (!told || earlier.isEmpty() || !placed.isEmpty()) {
            return Optional.empty();
        }
        List<ChangeSpan> last = spansOf(earlier.get(earlier.size() - 1));
        if (isLabel() && last.size() == 1) {
            return Optional.of(last.get(0));
        }
        if (earlier.size() < 2) {
            return Optional.empty();
        }
        List<Meaning> two =
                earlier.subList(earlier.size() - 2, earlier.size()).stream()
                        .filter(p -> p.meanings().size() == 1)
                        .flatMap(p -> p.meanings().stream())
                        .filter(m -> m.kind() == Meaning.Kind.LEVEL && m.added().isEmpty())
                        .toList();
        return two.size() == 2 && two.get(0).key().equals(two.get(1).key())
                ? ChangeSpan.of(two.stream().map(Meaning::now).distinct().toList())
                : Optional.empty();
    }

    private Choice<ChangeSpan> ofAround(int i) {
        Optional<ChangeSpan> levels = ofLevelsBefore();
        if (levels.isPresent()) {
            return Choice.only(levels.get());
        }
        NumberScope.Around<Period> around = times.around();
        if (around.nearest().size() == 2) {
            List<ChangeSpan> span = ChangeSpan.of(around.nearest()).stream().toList();
            return new Choice<>(span, around.isAlone());
        }
        return around.nearest().size() == 1
                ? ofSingle(i, new Choice<>(around.nearest(), around.isAlone()))
                : Choice.none();
    }

    private Choice<ChangeSpan> ofSingle(int i, Choice<Period> single) {
        boolean back = sentence.has(Role.YEAR_BACK);
        int months = back ? 12 : toldMonths(i);
        Choice<ChangeSpan> spans =
                single.map(
                        now ->
                                new ChangeSpan(
                                        NamedTimes.moved(now, months > 0 ? -months : -12), now));
        return months > 0 ? spans : Choice.open(spans.values());
    }

    private static List<ChangeSpan> spansOf(PlacedNumber number) {
        return number.meanings().stream()
                .filter(m -> m.before().isPresent())
                .map(m -> new ChangeSpan(m.before().get(), m.now()))
                .distinct()
                .toList();
    }
}
