package dk.overblik.checking.text;

import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into one part for each of its numbers: the words that belong to a number more than
 * to the one before or behind it.
 */
public final class Segments {

    private static final Set<Mention.Kind> NAMES =
            Set.of(
                    Mention.Kind.AREA,
                    Mention.Kind.BENEFIT,
                    Mention.Kind.BENEFIT_AREA,
                    Mention.Kind.SOME_BENEFITS,
                    Mention.Kind.TOTAL,
                    Mention.Kind.PERIOD);
    private static final Set<Role> OF_PRECISION =
            Set.of(Role.BELOW, Role.ABOVE, Role.ABOUT, Role.EXACTLY, Role.RESPECTIVELY, Role.SUM);

    private static final Set<Role> OF_ANOTHER_TIME = Set.of(Role.YEAR_BACK, Role.MONTH_BACK);

    private final TextReading sentence;
    private final SentencePatterns wording;
    private final List<int[]> numbers;
    private final List<int[]> parts = new ArrayList<>();
    private final List<TextReading> readings;
    private final Set<Integer> joints;

    /**
     * @param numbers the first and the last place of each number in the sentence
     */
    public Segments(TextReading sentence, SentencePatterns wording, List<int[]> numbers) {
        this.sentence = sentence;
        this.wording = wording;
        this.numbers = numbers;
        this.joints = joints();
        int from = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int to = i + 1 < numbers.size() ? boundary(i) : sentence.text().length();
            parts.add(new int[] {from, to});
            from = to;
        }
        this.readings = parts.stream().map(p -> sentence.between(p[0], p[1])).toList();
    }

    public int from(int number) {
        return parts.get(number)[0];
    }

    public int to(int number) {
        return parts.get(number)[1];
    }

    /** Where a number itself begins. */
    public int number(int number) {
        return numbers.get(number)[0];
    }

    /** Where it ends. */
    public int numberEnd(int number) {
        return numbers.get(number)[1];
    }

    /** Whether its sentence has no other number. */
    public boolean isAlone(int number) {
        return numbers.size() == 1 && number == 0;
    }

    public TextReading of(int number) {
        return readings.get(number);
    }

    /** Whether a part stands against the one before it: "mod 1.384 året før". */
    public boolean isContrast(int number) {
        return begins(wording.contrast(), number);
    }

    /** The same, and about the same: "nemlig 1.204 mod 1.191". */
    public boolean isAgainst(int number) {
        return begins(wording.against(), number);
    }

    /**
     * The first number of the pair before the one that a number belongs to: "1.278 i Kolding mod
     * 1.450 i Viborg; i juli 2025 1.301 mod 1.384".
     */
    public OptionalInt pairBefore(int number) {
        boolean second = number > 0 && isAgainst(number);
        int first = second ? number - 1 : number;
        if (first + 1 >= numbers.size() || !isAgainst(first + 1)) {
            return OptionalInt.empty();
        }
        return IntStream.iterate(first - 2, j -> j >= 0, j -> j - 1)
                .filter(j -> isAgainst(j + 1))
                .findFirst();
    }

    private boolean begins(Pattern words, int number) {
        return words.matcher(sentence.text()).region(from(number), to(number)).lookingAt();
    }

    /** Whether a word that leads to parts names the whole in a number: "af de 741". */
    public boolean isWholeOf(Hit subset, int number) {
        int from = number(number);
        boolean first = number == 0 || numberEnd(number - 1) <= subset.from();
        if (!first || subset.to() > from) {
            return false;
        }
        StringBuilder between = new StringBuilder(sentence.text().substring(subset.to(), from));
        for (Mention mention : sentence.of(Mention.Kind.AREA)) {
            blank(between, mention.from() - subset.to(), mention.to() - subset.to());
        }
        for (Hit hit : sentence.hits()) {
            if (OF_PRECISION.contains(hit.role()) || hit.is(Role.OWN)) {
                blank(between, hit.from() - subset.to(), hit.to() - subset.to());
            }
        }
        return between.toString().matches("(?i)\\s*(?:de|disse|alle|samtlige)?\\s*");
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, text.length()); at++) {
            text.setCharAt(at, ' ');
        }
    }

    /** The word right before a number, past those that say how exactly it is meant. */
    public static @Nullable Hit before(TextReading sentence, int from) {
        int end = from;
        @Nullable Hit found = null;
        for (int i = sentence.hits().size() - 1; i >= 0; i--) {
            Hit hit = sentence.hits().get(i);
            if (hit.to() > end) {
                continue;
            }
            if (!sentence.hasOnly(".~:(", hit.to(), end)) {
                break;
            }
            if (!OF_PRECISION.contains(hit.role())) {
                found = hit;
                break;
            }
            end = hit.from();
        }
        return found;
    }

    private int boundary(int number) {
        int gapFrom = numbers.get(number)[1];
        int gapTo = numbers.get(number + 1)[0];
        OptionalInt bracket = bracket(gapFrom, gapTo);
        if (bracket.isPresent()) {
            return bracket.getAsInt();
        }
        @Nullable Hit direct = before(sentence, gapTo);
        if (direct != null && (direct.is(Role.RANK) || direct.is(Role.LABEL))) {
            direct = before(sentence, direct.from());
        }
        if (direct != null
                && direct.from() >= gapFrom
                && (direct.is(Role.TO) || direct.is(Role.AGAINST))
                && !hasJoint(gapFrom, direct.from())) {
            return direct.from();
        }
        return firstSign(gapFrom, gapTo);
    }

    /** A number in brackets takes the name before them with it: "Kolding (1.278)". */
    private OptionalInt bracket(int gapFrom, int gapTo) {
        int open = sentence.text().lastIndexOf('(', gapTo);
        if (open < gapFrom || !sentence.text().substring(open + 1, gapTo).matches("[^()]{0,40}")) {
            return OptionalInt.empty();
        }
        int close = Math.max(gapTo, sentence.text().indexOf(')', open));
        for (Mention mention : wholeNames()) {
            boolean beside = mention.to() <= open && open - mention.to() <= 1;
            if (beside
                    && mention.from() >= gapFrom
                    && !isNamed(mention.kind(), open, close)
                    && !isOfNumberBefore(gapFrom, mention.from())) {
                return OptionalInt.of(mention.from());
            }
        }
        return OptionalInt.of(open);
    }

    /** "Juli 2026 (juli 2025: 645)": a bracket with a name of its own kind needs no other. */
    private boolean isNamed(Mention.Kind kind, int open, int close) {
        boolean told =
                kind == Mention.Kind.PERIOD
                        && sentence.between(open, close).hasAny(OF_ANOTHER_TIME);
        return told || sentence.of(kind).stream().anyMatch(m -> m.from() > open && m.to() <= close);
    }

    /** "1.321 personer på kontanthjælp (": nothing parts the name from the number before it. */
    private boolean isOfNumberBefore(int gapFrom, int from) {
        return isLedTo(gapFrom, from)
                && sentence.text().substring(gapFrom, from).matches("[^,;:()|]*")
                && !hasJoint(gapFrom, from);
    }

    private int firstSign(int gapFrom, int gapTo) {
        String text = sentence.text();
        boolean inside = text.lastIndexOf('(', gapFrom) > text.lastIndexOf(')', gapFrom - 1);
        for (int at = gapFrom; at < gapTo; at++) {
            char sign = text.charAt(at);
            boolean closes = sign == ')' && inside;
            boolean parts = (";:,\u2013|".indexOf(sign) >= 0 || stands(at)) && !inside;
            if ((closes || parts || isJoint(at)) && !isInPeriod(at)) {
                return closes ? at + 1 : at;
            }
        }
        return named(gapFrom, gapTo);
    }

    /** The names of the sentence, of two ends of a time that are written as one only the first. */
    private List<Mention> wholeNames() {
        List<Mention> names =
                sentence.mentions().stream().filter(m -> NAMES.contains(m.kind())).toList();
        return names.stream()
                .filter(m -> names.stream().noneMatch(o -> o.to() == m.to() && o.from() < m.from()))
                .toList();
    }

    /** A sign between blanks parts what stands on its sides: " - ", " / ", " · ". */
    private boolean stands(int at) {
        String text = sentence.text();
        char sign = text.charAt(at);
        boolean apart =
                at > 0
                        && at + 1 < text.length()
                        && text.charAt(at - 1) == ' '
                        && text.charAt(at + 1) == ' ';
        return apart
                && !Character.isLetterOrDigit(sign)
                && "%()\"'".indexOf(sign) < 0
                && sign != ' ';
    }

    /** "Viborg 1.450 Kolding 1.278": a name right before a number is that one's. */
    private int named(int gapFrom, int gapTo) {
        return wholeNames().stream()
                .filter(m -> m.from() >= gapFrom && m.to() <= gapTo)
                .filter(m -> sentence.text().substring(m.to(), gapTo).matches("[\\s:=~]*"))
                .filter(m -> !isLedTo(gapFrom, m.from()))
                .mapToInt(Mention::from)
                .findFirst()
                .orElse(gapTo);
    }

    /** "I juli 2025", "på kontanthjælp": a name that belongs to what stands before it. */
    private boolean isLedTo(int gapFrom, int from) {
        Matcher word = wording.preposition().matcher(sentence.text()).region(gapFrom, from);
        int end = -1;
        while (word.find()) {
            end = word.end();
        }
        return end >= 0 && sentence.text().substring(end, from).matches("(?i)\\.?\\s+(?:hele\\s)?");
    }

    /** "3. kvartal 2020 - 2. kvartal 2021". */
    private boolean isInPeriod(int at) {
        for (Mention mention : sentence.mentions()) {
            if (mention.is(Mention.Kind.PERIOD) && mention.from() <= at && at < mention.to()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasJoint(int from, int to) {
        for (int joint : joints) {
            if (from <= joint && joint < to) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoint(int at) {
        return joints.contains(at);
    }

    /** Where a word begins that parts two clauses, or sets one against the other. */
    private Set<Integer> joints() {
        Set<Integer> found = new HashSet<>();
        Matcher joint = wording.joint().matcher(sentence.text());
        while (joint.find()) {
            found.add(joint.start());
        }
        sentence.of(Role.AGAINST).forEach(hit -> found.add(hit.from()));
        return found;
    }
}
