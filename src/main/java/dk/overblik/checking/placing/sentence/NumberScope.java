package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Context.Source;
import dk.overblik.checking.placing.meaning.Context.Tier;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a number of a sentence has from the words around it: one rule for areas, benefits and times.
 *
 * <ol>
 *   <li>What its own part of the sentence names holds.
 *   <li>A number that says the one before it in other words has all from it, and the two ends of a
 *       change have all but their times from one another.
 *   <li>Else it has the nearest that is named before it: by the parts before it, the sentences
 *       before it in its paragraph, the headings, the paragraph before.
 *   <li>What is had in this way is certain only if on that way nothing else is named: with two
 *       areas before it a number may be of either. What the paragraph before names is never certain
 *       unless it is all that the note has named so far. Nor is what a heading names, where a
 *       paragraph begins with a word that may lead back to the one before it.
 *   <li>What is named only behind it may be meant, and never is for certain.
 *   <li>A part that sets itself against the one before it and names what it differs in ("mod 1.191
 *       i juli 2025") is the same in all else. One that names nothing ("mod 1.191"), or that
 *       narrows what it is about by a word that nobody knows ("i midtbyen"), has nothing for
 *       certain.
 * </ol>
 */
final class NumberScope {

    private static final Set<Kind> TELLING =
            Set.of(Kind.AREA, Kind.BENEFIT, Kind.SOME_BENEFITS, Kind.PERIOD, Kind.PART_OF_YEAR);

    private static final Set<Role> TIMES =
            Set.of(Role.YEAR_BACK, Role.YEAR_ON, Role.MONTH_BACK, Role.MONTH_ON);

    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Context context;
    private final Segments segments;
    private final List<Says> said;

    NumberScope(
            TextReading sentence,
            SentencePatterns wording,
            Context context,
            Segments segments,
            List<Says> said) {
        this.sentence = sentence;
        this.wording = wording;
        this.context = context;
        this.segments = segments;
        this.said = List.copyOf(said);
    }

    private TextReading part(int i) {
        return segments.of(i);
    }

    /**
     * What texts name in one respect.
     *
     * @param part the parts of the sentence
     * @param around the texts around it
     * @param shared whether the two ends of a change have it in common
     */
    record Names<T>(
            Function<TextReading, List<T>> part,
            Function<TextReading, List<T>> around,
            boolean shared) {}

    /** What a number is about in one respect. */
    <T> Choice<T> of(int i, Names<T> names) {
        List<T> own = names.part().apply(part(i));
        if (!own.isEmpty()) {
            return Choice.of(own);
        }
        if (i > 0 && (isTied(i) || (names.shared() && isEnd(i)))) {
            return of(i - 1, names);
        }
        Optional<Choice<T>> against = held(i, names);
        if (against.isPresent()) {
            return against.get();
        }
        if (names.shared() && i + 1 < said.size() && isEnd(i + 1)) {
            List<T> end = names.part().apply(part(i + 1));
            if (!end.isEmpty()) {
                return Choice.of(end);
            }
        }
        Choice<T> had = inherited(i, names);
        return isApart(i) ? Choice.open(had.values()) : had;
    }

    /**
     * What is held against something by one respect is the same in all others: "1.278 i juli 2026
     * mod 1.301 i juli 2025". Of two pairs the second differs in what the first does, in the same
     * order: "1.278 i Kolding mod 1.450 i Viborg; i juli 2025 1.301 mod 1.384".
     */
    private <T> Optional<Choice<T>> held(int i, Names<T> names) {
        OptionalInt pair = segments.pairBefore(i);
        if (pair.isPresent()) {
            Choice<T> first = of(pair.getAsInt(), names);
            Choice<T> second = of(pair.getAsInt() + 1, names);
            if (!first.values().equals(second.values())) {
                return Optional.of(segments.isAgainst(i) ? second : first);
            }
        }
        boolean same = i > 0 && segments.isAgainst(i) && (pair.isPresent() || tells(part(i)));
        return same ? Optional.of(of(i - 1, names)) : Optional.empty();
    }

    /** Whether a part names anything by which it differs from the one before it. */
    private static boolean tells(TextReading part) {
        return TELLING.stream().anyMatch(part::has) || TIMES.stream().anyMatch(part::has);
    }

    private <T> Choice<T> inherited(int i, Names<T> names) {
        Set<T> before = new LinkedHashSet<>();
        for (int j = i - 1; j >= 0; j--) {
            before.addAll(names.part().apply(part(j)));
        }
        if (!before.isEmpty()) {
            return Choice.of(List.copyOf(before));
        }
        Set<T> behind = new LinkedHashSet<>();
        for (int j = i + 1; j < said.size() && mayBeOfAll(j); j++) {
            behind.addAll(names.part().apply(part(j)));
        }
        Choice<T> around = around(names.around()).choice();
        if (behind.isEmpty()) {
            return around;
        }
        List<T> all = new ArrayList<>(behind);
        all.addAll(around.values());
        return Choice.open(all);
    }

    /** Whether what a part names may be of the numbers before it as well. */
    private boolean mayBeOfAll(int j) {
        boolean bracket = sentence.text().startsWith("(", segments.from(j));
        return !bracket && !segments.isContrast(j) && !isPart(j);
    }

    /** What a part of the whole is called says nothing of the whole before it: "heraf". */
    private boolean isPart(int j) {
        return sentence.between(0, segments.number(j)).has(Role.SUBSET);
    }

    /**
     * What texts around name.
     *
     * @param nearest all that the nearest one names
     * @param rivals what else is named on the way
     */
    record Around<T>(List<T> nearest, List<T> rivals) {
        Around {
            nearest = nearest.stream().distinct().toList();
            rivals = List.copyOf(rivals);
        }

        boolean isAlone() {
            return rivals.isEmpty();
        }

        Choice<T> choice() {
            return isAlone()
                    ? Choice.of(nearest)
                    : Choice.open(Stream.concat(nearest.stream(), rivals.stream()).toList());
        }
    }

    /** What the texts around the sentence name. */
    <T> Around<T> around(Function<TextReading, List<T>> names) {
        List<T> nearest = List.of();
        Tier tier = Tier.NOTE;
        boolean underHeading = false;
        Set<T> near = new LinkedHashSet<>();
        Set<T> anywhere = new LinkedHashSet<>();
        for (Source source : context.sources()) {
            List<T> named = names.apply(source.reading());
            if (nearest.isEmpty() && !named.isEmpty()) {
                nearest = named;
                tier = source.tier();
            }
            anywhere.addAll(named);
            boolean heading = source.tier() == Tier.HEADING && !named.isEmpty();
            // A lower heading says more than the ones it stands under.
            if (source.tier() == Tier.SENTENCE || (heading && !underHeading)) {
                near.addAll(named);
            }
            underHeading |= heading;
        }
        boolean isNear = tier == Tier.SENTENCE || (tier == Tier.HEADING && !goesOnFromBefore());
        Set<T> rivals = isNear ? near : anywhere;
        nearest.forEach(rivals::remove);
        return new Around<>(nearest, List.copyOf(rivals));
    }

    /**
     * "Det er et fald på 8,1 pct." as the first of its paragraph: it may go on from the paragraph
     * before as well as from the heading.
     */
    private boolean goesOnFromBefore() {
        return context.sources().stream().noneMatch(s -> s.tier() == Tier.SENTENCE)
                && wording.leadingBack().matcher(sentence.text().strip()).lookingAt();
    }

    /** Whether a number says the one before it in other words: "51, svarende til 4,1 pct.". */
    private boolean isTied(int i) {
        @Nullable Hit direct = Segments.before(sentence, segments.number(i));
        boolean bracket = sentence.text().startsWith("(", segments.from(i));
        boolean same =
                part(i).of(Role.SAME).stream().anyMatch(h -> h.to() <= segments.number(i))
                        || (direct != null
                                && direct.from() >= segments.numberEnd(i - 1)
                                && direct.is(Role.SAME));
        return same || bracket;
    }

    /** Whether it is the later end of a change that begins with the number before it. */
    private boolean isEnd(int i) {
        Form form = said.get(i).form();
        Form before = i == 0 ? Form.LEVEL : said.get(i - 1).form();
        return (form == Form.LEVEL_NOW && before == Form.LEVEL_BEFORE)
                || (form == Form.LEVEL_BEFORE && before == Form.LEVEL_NOW);
    }

    private boolean isApart(int i) {
        return segments.isAgainst(i) || narrows(i);
    }

    /** Whether a part speaks of something in particular that nobody knows: "i midtbyen". */
    boolean narrows(int i) {
        String text = sentence.text();
        for (Mention unknown : part(i).of(Kind.UNKNOWN)) {
            String before = text.substring(segments.from(i), unknown.from()).strip();
            String word = before.substring(before.lastIndexOf(' ') + 1);
            boolean capital = Character.isUpperCase(unknown.value().charAt(0));
            boolean first = text.substring(0, unknown.from()).isBlank();
            if (wording.narrowing().matcher(word).matches()
                    || (capital && !first)
                    || isBesideArea(unknown)) {
                return true;
            }
        }
        return false;
    }

    /** "I Østjylland er det 19,0", "Østjylland ligger på 19,0": a place that nobody knows. */
    boolean narrowsToName(int i) {
        String text = sentence.text();
        return opensWithUnknown(i)
                || part(i).of(Kind.UNKNOWN).stream()
                        .filter(unknown -> unknown.to() <= segments.number(i))
                        .filter(unknown -> Character.isUpperCase(unknown.value().charAt(0)))
                        .anyMatch(
                                unknown ->
                                        isLedTo(text.substring(0, unknown.from()).strip())
                                                || isSubject(unknown));
    }

    /** "I sammenlignelige kommuner er andelen 2,6": who is meant, nobody knows. */
    private boolean opensWithUnknown(int i) {
        Matcher first = wording.narrowing().matcher(sentence.text());
        if (segments.from(i) != 0 || !first.lookingAt()) {
            return false;
        }
        boolean unknown =
                part(i).of(Kind.UNKNOWN).stream().anyMatch(m -> m.from() - first.end() == 1);
        boolean several =
                part(i).of(Role.THING).stream()
                        .anyMatch(
                                h ->
                                        sentence.text().startsWith("kommuner", h.from())
                                                && isNear(first.end(), h));
        return unknown || several;
    }

    /** Whether no sign and no verb stands between. */
    private boolean isNear(int from, Hit thing) {
        String between = sentence.text().substring(Math.min(from, thing.from()), thing.from());
        return between.matches("[^,;:.]*") && !wording.verb().matcher(between).find();
    }

    private boolean isLedTo(String before) {
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return wording.narrowing().matcher(word).matches();
    }

    /** A name that stands first in its sentence, before its verb, has no article behind it. */
    private boolean isSubject(Mention unknown) {
        boolean first = sentence.text().substring(0, unknown.from()).isBlank();
        return first && isPlace(unknown) && isBeforeVerb(unknown);
    }

    private static boolean isPlace(Mention unknown) {
        return !unknown.value().matches("(?s).*(?:en|et|ne|tal|niveau|procent|andel|pct)");
    }

    private boolean isBeforeVerb(Mention unknown) {
        int next = unknown.to() + 1;
        int end = sentence.text().length();
        return next < end && wording.verb().matcher(sentence.text()).region(next, end).lookingAt();
    }

    /** "I Kolding midtby er": a name goes on, where the verb comes behind it. */
    private boolean isBesideArea(Mention unknown) {
        boolean beside =
                sentence.of(Kind.AREA).stream()
                        .anyMatch(
                                area ->
                                        area.to() < unknown.from()
                                                && sentence.text()
                                                        .substring(area.to(), unknown.from())
                                                        .equals(" "));
        return beside && isBeforeVerb(unknown);
    }
}
