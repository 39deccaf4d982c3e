package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Context.Tier;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a number of a sentence may be another than its words seem to say, so that only a match can
 * confirm it and nothing can make it wrong.
 *
 * <ol>
 *   <li>A word that nobody knows, in the number's own part, may narrow what is counted, or make a
 *       wish, a plan or somebody's mistake of it. So does a question.
 *   <li>A number that borrows its noun from the one before it is no surer than that.
 *   <li>The same is not told twice: a number whose words say the same as those of another one, and
 *       that has some of it from there, is about something else that nobody saw.
 *   <li>What is counted is had from another sentence only by a word that leads back to it.
 * </ol>
 */
final class Doubts {

    private static final Set<Role> COUNTED =
            Set.of(
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.UNEMPLOYED,
                    Role.RATE,
                    Role.EXPENSE,
                    Role.SHARE,
                    Role.BASE);

    /** From a paragraph of a law to the end of what is said of it. */
    private static final Pattern LAW =
            Pattern.compile(
                    "(?i)(?:\\bjf\\.? |\\befter |\\bi (?:henhold|medfør) (?:til|af) )?(?:§{1,2} ?\\d|\\blov(?:bekendtgørelse)?(?:ens?)?(?= (?:om|nr))|\\bbekendtgørelse(?:ns?)?(?= (?:om|nr)))(?:[^,;()]|, (?=stk|nr|litra|i |jf|pkt|\\d))*+");

    private static final String CASES = "cases";

    /** The list that places are on. */
    private static final String LIST = "list";

    /** "Udvalget orienteres om, at": what is told begins behind it. */
    private static final Pattern THAT = Pattern.compile("(?iu)(?: om| på)?, at(?!\\p{L})");

    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Context context;
    private final Segments segments;
    private final NumberScope scope;

    Doubts(
            TextReading sentence,
            SentencePatterns wording,
            Context context,
            Segments segments,
            NumberScope scope) {
        this.sentence = sentence;
        this.wording = wording;
        this.context = context;
        this.segments = segments;
        this.scope = scope;
    }

    /** Whether what a number counts is in doubt. */
    boolean ofSubject(int i, WrittenNumber number, Form form) {
        return number.isOfFew()
                || hasUnknown(i)
                || isSupposed(i)
                || dealsWithThings(i)
                || sentence.text().strip().endsWith("?")
                || saysMore(i, number, form)
                || scope.narrows(i)
                || isLent(i)
                || isRateOrChange(i, form)
                || isBlockedAround();
    }

    /** "Fra 1.255 til 1.204 (2,5 pct.)": a number in brackets that may be a share as well. */
    private boolean isRateOrChange(int i, Form form) {
        boolean bracket = sentence.text().startsWith("(", segments.from(i));
        boolean share =
                Stream.concat(Stream.of(sentence), context.readings())
                        .anyMatch(t -> t.has(Role.BASE) || t.has(Role.RATE) || t.has(Role.SHARE));
        return form == Form.CHANGE
                && bracket
                && share
                && "+-\u2212\u2013".indexOf(sentence.text().charAt(segments.number(i))) < 0;
    }

    /** "Hvis tallet var 1.400", "måske 1.400". */
    private boolean isSupposed(int i) {
        return segments.of(i).of(Role.MODAL).stream().anyMatch(h -> h.value().equals("doubt"));
    }

    /** "1.100 ledige deltager i kurser": an unknown word behind a count may narrow it. */
    private boolean saysMore(int i, WrittenNumber number, Form form) {
        boolean level = form == Form.LEVEL && number.decimals() == 0;
        int from = segments.numberEnd(i);
        Matcher comma = wording.numberEnd().matcher(sentence.text()).region(from, segments.to(i));
        int to = comma.find() ? comma.start() : segments.to(i);
        TextReading behind = sentence.between(from, Math.max(from, to));
        return level && (behind.has(Kind.UNKNOWN) || isWithMore(behind));
    }

    /** "310 på kontanthjælp med børn": who is meant, unless a number follows. */
    private boolean isWithMore(TextReading behind) {
        return behind.of(Role.BY).stream()
                .filter(h -> sentence.text().startsWith("med", h.from()))
                .anyMatch(h -> !sentence.text().substring(h.to()).matches("(?s)\\s*[\\d+-].*"));
    }

    /**
     * Of the number's own part, or of what a colon in it leads to, if that says what is counted.
     */
    private boolean hasUnknown(int i) {
        int colon = sentence.text().lastIndexOf(':', segments.number(i));
        boolean led =
                colon >= segments.from(i) && isCounted(sentence.between(colon, segments.to(i)));
        return sentence
                .between(led ? colon : segments.from(i), segments.to(i))
                .of(Kind.UNKNOWN)
                .stream()
                .filter(m -> !isFrame(m, segments.number(i)) && !isOfLaw(m))
                .anyMatch(m -> m.to() <= segments.number(i) || m.from() >= segments.numberEnd(i));
    }

    /**
     * "Under henvisning til ministeriets brev oplyses, at", "Udvalget orienteres om, at": what is
     * answered, and who tells it, is not what is told.
     */
    private boolean isFrame(Mention unknown, int number) {
        return sentence.of(Role.REPORT).stream()
                .filter(told -> unknown.from() <= told.from() && told.to() < number)
                .anyMatch(told -> leadsToThat(told) || isAnswer(unknown));
    }

    private boolean leadsToThat(Hit told) {
        return THAT.matcher(sentence.text())
                .region(told.to(), sentence.text().length())
                .lookingAt();
    }

    private boolean isAnswer(Mention unknown) {
        return sentence.of(Role.FRAME).stream().anyMatch(frame -> frame.to() < unknown.from());
    }

    /** "Jf. § 11, stk. 2, i lov om aktiv socialpolitik": the law that it rests on. */
    private boolean isOfLaw(Mention unknown) {
        Matcher law = LAW.matcher(sentence.text());
        while (law.find()) {
            if (law.start() <= unknown.from() && unknown.to() <= law.end()) {
                return true;
            }
        }
        return false;
    }

    /** "702 fik et tilbud": what nobody counts here may say who is meant. */
    private boolean dealsWithThings(int i) {
        return segments.of(i).of(Role.THING).stream()
                .map(h -> sentence.text().substring(h.from(), h.to()).toLowerCase(Locale.ROOT))
                .anyMatch(word -> !wording.timeOrPlace().matcher(word).matches());
    }

    /**
     * "1.950 ledige" may be heads or full-time persons, whatever the exports have.
     *
     * @param noun what is counted, by the words behind the number
     */
    boolean countsLoosely(int i, TextReading noun) {
        boolean loose =
                noun.has(Role.PEOPLE)
                        || noun.of(Role.UNEMPLOYED).stream()
                                .anyMatch(h -> !isFullTime(noun.text(), h));
        TextReading own = segments.of(i);
        return loose && !own.has(Role.FULL_TIME) && !own.has(Role.PERSONS);
    }

    /**
     * "Ultimo juni var 2.305 på kontanthjælp", "2.057 sager": those of a day, or of cases, who are
     * counted neither in heads nor in full-time persons over the time.
     */
    boolean countsOtherwise(int i) {
        TextReading own = segments.of(i);
        return wording.partOfTime().matcher(own.text()).find()
                || own.of(Role.PEOPLE).stream().anyMatch(h -> h.value().equals(CASES));
    }

    private static boolean isFullTime(String text, Hit hit) {
        return text.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT).startsWith("fuldtids");
    }

    /** "Flest bor i postnummer 6000, nemlig 874": a sentence of its own, about something else. */
    private boolean isLent(int i) {
        if (isCounted(sentence)) {
            return false;
        }
        boolean leadsBack =
                !wording.isSentence(sentence)
                        || wording.leadingBack().matcher(sentence.text()).find();
        return !leadsBack || sentence.between(0, segments.to(i)).has(Kind.UNKNOWN);
    }

    /**
     * "For Fredericia lyder tallet på": the same is counted as in the sentence before; "det er en
     * stigning på": it is told of that.
     */
    boolean leadsBackToBefore() {
        return context.sources().stream()
                        .findFirst()
                        .filter(s -> s.tier() == Tier.SENTENCE)
                        .isPresent()
                && (wording.sameCount().matcher(sentence.text()).find() || beginsWithBefore());
    }

    /** "Det er", "stigningen i", but not "det højeste antal". */
    private boolean beginsWithBefore() {
        String text = sentence.text().strip();
        Matcher back = wording.leadingBack().matcher(text);
        if (!back.lookingAt() || !text.startsWith(" ", back.end())) {
            return false;
        }
        int next = back.end() + 1;
        return Stream.of(wording.verb(), wording.preposition())
                .anyMatch(word -> word.matcher(text).region(next, text.length()).lookingAt());
    }

    private boolean isBlockedAround() {
        return context.isBlocked(wording);
    }

    /** Whether the number's own part says what is counted. */
    boolean hasNoun(int i) {
        return isCounted(segments.of(i));
    }

    private static boolean isCounted(TextReading text) {
        return text.has(Kind.HEAD)
                || text.has(Kind.BENEFIT)
                || text.has(Kind.SOME_BENEFITS)
                || text.has(Kind.TOTAL)
                || COUNTED.stream().anyMatch(text::has)
                || text.of(Role.RANK).stream().anyMatch(h -> h.value().equals(LIST));
    }

    /**
     * Whether another number has been given for the same already.
     *
     * @param before those of the same sentence
     * @param earlier those of earlier ones
     */
    boolean isToldAlready(
            WrittenNumber number,
            Meaning meaning,
            List<PlacedNumber> before,
            List<PlacedNumber> earlier) {
        boolean whole = isCounted(sentence) && sentence.has(Kind.AREA);
        Stream<PlacedNumber> told =
                whole ? before.stream() : Stream.concat(before.stream(), earlier.stream());
        return told.anyMatch(
                p ->
                        p.meanings().size() == 1
                                && isSame(p.meanings().get(0), meaning)
                                && p.number().value() != number.value());
    }

    private static boolean isSame(Meaning one, Meaning other) {
        return one.key().equals(other.key())
                && one.kind() == other.kind()
                && one.now().equals(other.now())
                && one.before().equals(other.before())
                && one.other().equals(other.other())
                && one.added().equals(other.added());
    }
}
