package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Claim;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the words around a number of a sentence. */
final class SaysAround {

    private static final Pattern SUPERLATIVE = Pattern.compile("(?iu)\\p{L}{2,}ste\\s+\\z");

    private static final Set<Role> GOVERNING = Set.of(Role.UP, Role.DOWN, Role.CHANGE, Role.LEVEL);
    private static final Set<Role> SUBJECTS =
            Set.of(
                    Role.UNEMPLOYED,
                    Role.RATE,
                    Role.SHARE,
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.LEVEL);

    private static final Set<Role> COUNTED =
            Set.of(
                    Role.UNEMPLOYED,
                    Role.RATE,
                    Role.SHARE,
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE);

    /** There are 98 municipalities. */
    private static final int PLACE_DIGITS = 2;

    private static final int NOWHERE = Integer.MAX_VALUE;

    private static final Pattern PLACES_BEHIND = Pattern.compile("\\s(?:placeringer|pladser)\\b");

    private static final Pattern PLACE_BEHIND =
            Pattern.compile("\\.?\\s?(?:bedste )?plads(?:en)?\\b");

    private static final Pattern GOES =
            Pattern.compile(
                    "(?is).*(?<!\\p{L})(?:gået|gik|går|rykket|rykker|kommet) (?:\\p{L}+ )?");

    private static final Pattern NOUN =
            Pattern.compile(
                    "(?i)\\s?(?:pct\\.?-?\\s?point|procent-?point|pct\\.?|procent|%|kr\\.?|kroner)?\\s?"
                            + "(?:ledige |bruttoledige )?(?:fuldtidspersoner |personer |borgere |ledige )?");

    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Segments segments;
    private final int number;
    private final int from;
    private final int to;
    private final UnitSaid unit;
    private final TextReading own;

    SaysAround(
            TextReading sentence,
            SentencePatterns wording,
            Segments segments,
            int number,
            int[] place,
            UnitSaid unit) {
        this.sentence = sentence;
        this.wording = wording;
        this.segments = segments;
        this.number = number;
        this.from = place[0];
        this.to = place[1];
        this.unit = unit;
        this.own = segments.of(number);
    }

    /**
     * @param last what the number before says, if there is one
     */
    Says says(@Nullable Says last) {
        @Nullable Hit direct = Segments.before(sentence, from);
        if (isRank(direct)) {
            return new Says(Says.Form.RANK, 0);
        }
        if (behind(PLACES_BEHIND)) {
            return new Says(Says.Form.PLACES, lastDirection());
        }
        @Nullable Hit comparative = comparative();
        if (comparative != null) {
            return compared(comparative);
        }
        @Nullable Hit way = way();
        if (way != null) {
            return new Says(Says.Form.CHANGE, direction(way));
        }
        @Nullable Hit beyond = beyond();
        if (beyond != null) {
            return against(direction(beyond), beyond.from(), beyond.to(), Says.Form.OTHERWISE);
        }
        if (isEndOfPlacing(direct)) {
            return new Says(Says.Form.RANK, 0);
        }
        if (direct != null && direct.is(Role.TO) && speaksOfChange()) {
            return new Says(Says.Form.LEVEL_NOW, 0);
        }
        if (direct != null && direct.is(Role.FROM) && speaksOfChange()) {
            return new Says(Says.Form.LEVEL_BEFORE, 0);
        }
        return changeOrLevel(direct, last);
    }

    /** What words say that stand in the place of a number. */
    Says ofClaim(Claim.Found found) {
        int direction = found.claim().direction();
        return Claim.comparedWith(sentence, found.word())
                .map(than -> against(direction, than.from(), than.to(), Says.Form.CHANGE))
                .orElse(new Says(Says.Form.CHANGE, direction));
    }

    private boolean isRank(@Nullable Hit direct) {
        return (direct != null && direct.is(Role.RANK))
                || behind(PLACE_BEHIND)
                || (direct != null
                        && direct.is(Role.LABEL)
                        && sentence.text().startsWith("nr", direct.from())
                        && sentence.has(Role.RANK));
    }

    /** "Placeringen er gået fra 21 til 23": nothing else in the sentence is counted. */
    private boolean isEndOfPlacing(@Nullable Hit direct) {
        boolean end = direct != null && (direct.is(Role.FROM) || direct.is(Role.TO));
        boolean placing =
                sentence.of(Role.RANK).stream()
                        .anyMatch(
                                h ->
                                        h.to() <= from
                                                && sentence.text()
                                                        .regionMatches(
                                                                true, h.from(), "placering", 0, 9));
        return end
                && placing
                && unit == UnitSaid.NONE
                && to - from <= PLACE_DIGITS
                && !sentence.hasAny(COUNTED);
    }

    private boolean behind(Pattern words) {
        return words.matcher(sentence.text()).region(to, sentence.text().length()).lookingAt();
    }

    private Says changeOrLevel(@Nullable Hit direct, @Nullable Says last) {
        if (isSigned()) {
            return new Says(
                    Says.Form.CHANGE,
                    "+\u2191\u2197\u25b2".indexOf(sentence.text().charAt(from)) >= 0 ? 1 : 0);
        }
        @Nullable Hit governing = governing();
        if (governing != null && isOutermostInBrackets(governing)) {
            return new Says(Says.Form.CHANGE, direction(governing));
        }
        boolean by = direct != null && direct.is(Role.BY);
        if (governing != null
                && !governing.is(Role.LEVEL)
                && !isReached(governing)
                && (by || isBeside(governing) || isPredicate(governing, direct))) {
            return hasSubjectBehind(governing)
                    ? new Says(Says.Form.LEVEL, 0)
                    : new Says(Says.Form.CHANGE, direction(governing));
        }
        boolean with =
                direct != null
                        && direct.is(Role.BY)
                        && sentence.text().startsWith("med", direct.from());
        if (unit == UnitSaid.POINTS || (with && speaksOfChange())) {
            return new Says(Says.Form.CHANGE, lastDirection());
        }
        boolean goesOn = continues(governing) || isListed(direct);
        if (last != null && last.isChange() && goesOn) {
            return last;
        }
        if (last != null && last.isChange() && governing == null && isListedWithNames()) {
            return last;
        }
        if (isPercentOfChange(governing)) {
            return new Says(Says.Form.CHANGE, lastDirection());
        }
        boolean moved = last != null && (last.isChange() || last.form() == Says.Form.DIFFERENCE);
        if (moved && isPercentAlone()) {
            return new Says(Says.Form.OTHERWISE, 0);
        }
        boolean percent = unit == UnitSaid.PERCENT && own.of(Role.UNIT).size() == 1;
        boolean ofEnds = last != null && last.form() == Says.Form.LEVEL_NOW && percent;
        return ofEnds && continues(governing)
                ? new Says(Says.Form.CHANGE, lastDirection())
                : new Says(Says.Form.LEVEL, 0);
    }

    /**
     * "Det største fald er på kontanthjælp (168)": how large the fall is, and not what has fallen;
     * any word that ends so is a superlative.
     */
    private boolean isOutermostInBrackets(Hit change) {
        return (change.is(Role.UP) || change.is(Role.DOWN))
                && sentence.text().substring(change.to(), from).stripTrailing().endsWith("(")
                && sentence.endsIn(SUPERLATIVE, change.from());
    }

    /** "Med 32 og 2", "51 færre i Kolding, i Fredericia 45": the same of another name. */
    private boolean isListedWithNames() {
        TextReading begun = sentence.between(segments.from(number), from);
        boolean names =
                begun.mentions().stream()
                        .allMatch(m -> m.is(Mention.Kind.AREA) || m.is(Mention.Kind.BENEFIT));
        boolean small = begun.hits().stream().allMatch(h -> h.is(Role.SMALL) || h.is(Role.BY));
        return names
                && small
                && unit == UnitSaid.NONE
                && !wording.isSentence(begun)
                && !begun.text().contains("(");
    }

    /** "Er faldet i Randers 4,7 pct.": nothing else could be so many percent. */
    private boolean isPercentOfChange(@Nullable Hit governing) {
        return governing != null
                && (governing.is(Role.UP) || governing.is(Role.DOWN))
                && isPercentAlone()
                && own.hits().stream()
                        .filter(h -> h.from() >= governing.to())
                        .noneMatch(h -> SUBJECTS.contains(h.role()));
    }

    /** "Og i Randers er det 4,7 pct.": of what, the part of the sentence does not say. */
    private boolean isPercentAlone() {
        return unit == UnitSaid.PERCENT
                && !own.has(Role.BASE)
                && !own.has(Role.SHARE)
                && !own.has(Role.RATE)
                && !own.has(Role.UNEMPLOYED);
    }

    /** "Kommet op på 1.539": where it has come to, not how far. */
    private boolean isReached(Hit way) {
        return sentence.text().substring(way.from(), from).matches("(?is)(?:op|ned) på .*");
    }

    /** "-51": a level has no sign. */
    private boolean isSigned() {
        return "+-\u2212\u2013\u2191\u2197\u25b2\u2193\u2198\u25bc"
                        .indexOf(sentence.text().charAt(from))
                >= 0;
    }

    /** Whether the part of the sentence says the change before it in another unit. */
    private boolean continues(@Nullable Hit governing) {
        String begun = sentence.text().substring(segments.from(number), from);
        boolean same =
                own.hits().stream().anyMatch(h -> h.is(Role.SAME) && h.to() <= from)
                        || begun.strip().equals("(");
        boolean level = governing != null && governing.is(Role.LEVEL);
        return same && !level && !own.has(Role.BASE);
    }

    /** "Faldet 8,8 pct., a-dagpenge 12,1 pct.": the verb before holds for what is listed. */
    private boolean isListed(@Nullable Hit direct) {
        TextReading begun = sentence.between(segments.from(number), from);
        boolean led =
                direct != null
                        && (direct.is(Role.TO) || direct.is(Role.FROM) || direct.is(Role.AGAINST));
        return unit == UnitSaid.PERCENT
                && !led
                && !wording.isSentence(begun)
                && !begun.has(Role.LEVEL)
                && !begun.has(Role.SHARE)
                && !own.has(Role.RATE)
                && !own.has(Role.BASE)
                && !begun.text().contains("(");
    }

    private @Nullable Hit governing() {
        @Nullable Hit found = null;
        for (Hit hit : own.hits()) {
            boolean governs = hit.to() <= from && GOVERNING.contains(hit.role());
            if (governs && !(found != null && (isComplement(hit) || isVerbOf(found, hit)))) {
                found = hit;
            }
        }
        return found;
    }

    /** "Nedgangen udgør 5,7 pct.": the number is the fall's. */
    private boolean isVerbOf(Hit change, Hit level) {
        String between = sentence.text().substring(change.to(), level.from());
        String verb = sentence.text().substring(level.from(), level.to());
        boolean own = between.isBlank() || (isNamedChange(change) && isComplement(between));
        return level.is(Role.LEVEL)
                && !change.is(Role.LEVEL)
                && (between.isBlank() || wording.copula().matcher(verb).matches())
                && own;
    }

    /** "Væksten", "ændringen": a change that something can be said of. */
    private boolean isNamedChange(Hit change) {
        return sentence.text()
                .substring(change.from(), change.to())
                .toLowerCase(Locale.ROOT)
                .matches("(?:faldet|\\p{L}+(?:en|sen))");
    }

    /** "i antal ledige fuldtidspersoner på kontanthjælp i Fredericia", without a verb. */
    private boolean isComplement(String between) {
        return between.matches("(?is)\\s(?:i|af|på|for)\\s[^,;:()]*")
                && !wording.copula().matcher(between).find();
    }

    /** "En stigning i antallet af borgere på 66": the number is of the rise. */
    private boolean isComplement(Hit level) {
        return level.is(Role.LEVEL)
                && sentence.text().substring(0, level.from()).matches("(?is).*\\b(?:i|af) ");
    }

    /** "Stigningen er 1,1 procent", but not "Efter stigningen er 1,1 procent ledige". */
    private boolean isPredicate(Hit governing, @Nullable Hit direct) {
        if (direct == null || direct.from() < governing.to()) {
            return false;
        }
        String verb = sentence.text().substring(direct.from(), direct.to());
        String before = sentence.text().substring(segments.from(number), governing.from());
        boolean behind =
                before.matches("(?is).*\\b(?:efter|trods|før|under|siden)\\s(?:\\p{L}+\\s){0,2}");
        return !behind && (direct.is(Role.SAME) || wording.copula().matcher(verb).matches());
    }

    /** With nothing but a small word between: "steg 4,8 pct.". */
    private boolean isBeside(Hit governing) {
        String between =
                sentence.text()
                        .substring(governing.to(), from)
                        .strip()
                        .replaceFirst("^(?:udgør|udgjorde|lyder på|ligger på|lå på)$", "");
        return between.isEmpty()
                || between.matches("[:(]|(?:ca\\.?|cirka|knap|godt|omkring|hele|næsten|med|på)");
    }

    /** "Efter faldet var ledigheden på 2,5 pct.": the number is the subject's level. */
    private boolean hasSubjectBehind(Hit governing) {
        int verb = -1;
        for (Hit hit : own.hits()) {
            boolean between = hit.from() >= governing.to() && hit.to() <= from;
            if (between && isCopula(hit)) {
                verb = hit.to();
            }
        }
        int after = verb;
        return verb >= 0
                && own.hits().stream()
                        .anyMatch(
                                h ->
                                        h.from() >= after
                                                && h.to() <= from
                                                && SUBJECTS.contains(h.role()));
    }

    private boolean isCopula(Hit hit) {
        return wording.copula().matcher(sentence.text().substring(hit.from(), hit.to())).matches();
    }

    private static int direction(Hit hit) {
        return switch (hit.role()) {
            case UP, MORE, ABOVE -> 1;
            case DOWN, FEWER, BELOW -> -1;
            default -> 0;
        };
    }

    private boolean speaksOfChange() {
        return sentence.has(Role.UP)
                || sentence.has(Role.DOWN)
                || sentence.has(Role.CHANGE)
                || (sentence.has(Role.FROM) && sentence.has(Role.TO));
    }

    private int lastDirection() {
        int found = 0;
        for (Hit hit : sentence.hits()) {
            boolean ofPrecision = hit.is(Role.ABOVE) || hit.is(Role.BELOW);
            boolean said = hit.to() <= from && !ofPrecision && !isHowFar(hit);
            if (said && direction(hit) != 0) {
                found = direction(hit);
            }
        }
        return found;
    }

    /** "Steget mindre end i Fredericia": how far, and not which way. */
    private boolean isHowFar(Hit hit) {
        return (hit.is(Role.MORE) || hit.is(Role.FEWER))
                && sentence.hits().stream()
                        .filter(verb -> verb.is(Role.UP) || verb.is(Role.DOWN))
                        .filter(verb -> verb.to() <= hit.from())
                        .anyMatch(
                                verb -> sentence.text().substring(verb.to(), hit.from()).isBlank());
    }

    /** "66 flere", "0,2 pct.point højere", "51 fuldtidspersoner færre". */
    private @Nullable Hit comparative() {
        for (Hit hit : sentence.hits()) {
            boolean beyond = hit.from() >= to && hit.to() <= segments.to(number);
            if (beyond && (hit.is(Role.MORE) || hit.is(Role.FEWER))) {
                String between = sentence.text().substring(to, hit.from());
                return isNoun(between) ? hit : null;
            }
        }
        return null;
    }

    /** "Gået 0,2 pct.point ned": the way behind the number, the verb before it. */
    private @Nullable Hit way() {
        for (Hit hit : sentence.hits()) {
            boolean behind = hit.from() >= to && hit.to() <= segments.to(number);
            if (behind && isWay(hit) && isNoun(sentence.text().substring(to, hit.from()))) {
                return goes() ? hit : null;
            }
        }
        return null;
    }

    private boolean isWay(Hit hit) {
        String word = sentence.text().substring(hit.from(), hit.to());
        return word.equals("op") || word.equals("ned");
    }

    private boolean goes() {
        return GOES.matcher(sentence.text().substring(segments.from(number), from)).matches();
    }

    private static boolean isNoun(String between) {
        return NOUN.matcher(between).matches();
    }

    private Says compared(Hit comparative) {
        int direction = direction(comparative);
        @Nullable Hit than = null;
        for (Hit hit : own.hits()) {
            if (hit.is(Role.THAN) && hit.from() >= comparative.to()) {
                than = hit;
            }
        }
        if (than == null) {
            return new Says(Says.Form.CHANGE, direction);
        }
        return against(direction, than.from(), than.to(), Says.Form.CHANGE);
    }

    /** "51 under niveauet året før", "0,5 pct.point over landsgennemsnittet". */
    private @Nullable Hit beyond() {
        for (Hit hit : sentence.hits()) {
            boolean side = hit.is(Role.ABOVE) || hit.is(Role.BELOW);
            if (side && hit.from() >= to && hit.to() <= segments.to(number)) {
                String word = sentence.text().substring(hit.from(), hit.to());
                boolean preposition =
                        word.matches("(?i)(?:lige |lidt |et stykke )?(?:under|over|mere end)");
                boolean beside = isNoun(sentence.text().substring(to, hit.from()));
                return preposition && beside && !isAllOver(hit) ? hit : null;
            }
        }
        return null;
    }

    /** "91.583 ledige over hele landet". */
    private boolean isAllOver(Hit over) {
        return sentence.text()
                .substring(over.from())
                .matches("(?is)over (?:hele |det ganske )?(?:landet|danmark)\\b.*");
    }

    private Says against(int direction, int at, int behind, Says.Form otherwise) {
        boolean expected =
                own.hits().stream().anyMatch(h -> h.is(Role.EXPECTED) && h.from() >= behind);
        if (expected) {
            return new Says(Says.Form.UNEXPECTED, direction, at);
        }
        int area =
                own.of(Mention.Kind.AREA).stream()
                        .mapToInt(Mention::from)
                        .filter(from -> from >= behind)
                        .min()
                        .orElse(NOWHERE);
        int time = time(behind);
        if (time < area) {
            return new Says(Says.Form.CHANGE, direction, at);
        }
        return new Says(area < NOWHERE ? Says.Form.DIFFERENCE : otherwise, direction, at);
    }

    /** "End i Kolding i juli 2026" is held against Kolding, "end i juli 2025" against a time. */
    private int time(int behind) {
        IntStream periods =
                own.mentions().stream()
                        .filter(m -> m.is(Mention.Kind.PERIOD) || m.is(Mention.Kind.PART_OF_YEAR))
                        .mapToInt(Mention::from);
        IntStream told =
                own.hits().stream()
                        .filter(h -> h.is(Role.YEAR_BACK) || h.is(Role.MONTH_BACK))
                        .mapToInt(Hit::from);
        return IntStream.concat(periods, told).filter(from -> from >= behind).min().orElse(NOWHERE);
    }
}
