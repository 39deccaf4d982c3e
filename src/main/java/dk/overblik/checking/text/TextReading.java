package dk.overblik.checking.text;

import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text names: areas, benefits, periods, measures, and the words around figures. A value;
 * each number of a note asks many times whether a word of some role is there, so that is kept.
 */
public final class TextReading {

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?i)\\.?\\s*(?:(?:i|ultimo|primo|medio|den|ved|udgangen|af|samme|måned|tallet|niveauet|for) )*+");

    private static final Pattern PER =
            Pattern.compile("(?i)p(?<!\\p{L}p)(?:r\\.?|er) (?!dags |dato)(\\p{L}+)");

    /** What every time of its own has before it, so that most texts need no closer look. */
    private static final Pattern TOLD_BEFORE =
            Pattern.compile(
                    "(?i)(?:før|inden|forrige|foregående|tidligere|sidste|sammenlign|arbejdsstyrke|befolkning|folketal|indbyggertal)");

    private static final Pattern TOWARDS = Pattern.compile("(?i)\\b(?:frem|op|hen) \\z");

    private static final Pattern SIDE = Pattern.compile("(?i).*(?:under|over|mere end)");

    /** "For hver 100", "pr. 1.000": so many of one thing to so many of another. */
    private static final Pattern RATIO =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:hvert?\\s\\d[\\d.]*|(?:pr\\.?|per)\\s1(?:00|0?\\.?000|00\\.?000)(?![\\d.,]\\d))");

    /** "Placeringen før er den for", "i perioden før,": what is told of has a time of its own. */
    private static final Pattern OF_BEFORE =
            Pattern.compile(
                    "(?is)(?:.*(?<!\\p{L}))?(?:\\p{L}+ (?:før|forinden|inden)|(?:forrige|foregående|tidligere|sidste) \\p{L}+|sammenlign\\p{L}*|(?:arbejdsstyrke|befolkning|folketal|indbyggertal)\\p{L}*)"
                            + "[,:(]?\\s?(?:(?:er|var|gælder|gjaldt|dækker|vedrører|stammer)\\s(?:(?:den|det|dem|opgjort|tal|tallet|tallene|baseret|på)\\s)*)?(?:(?:for|fra|i|af|ultimo)\\s)?");

    private static final int UNKNOWN = -1;

    /** So far back those short words are looked for. */
    private static final int LONGEST_WORDS = 12;

    /** What a regular expression takes for a blank. */
    private static final String BLANKS = " \t\n\u000b\f\r";

    /** What moves the time behind it, or says it only roughly. */
    private static final Set<Role> MOVING =
            Set.of(Role.YEAR_BACK, Role.YEAR_ON, Role.MONTH_BACK, Role.MONTH_ON, Role.ABOUT);

    private final String text;
    private final List<Mention> mentions;
    private final List<Hit> hits;

    /** Which kinds and roles are there: most are asked for in vain. */
    private final Set<Kind> kinds;

    private final Set<Role> roles;

    /** Where the first word stands that a time may be told of; looked for when it is asked. */
    private int toldBefore = UNKNOWN;

    /**
     * A reading.
     *
     * @param text tidied; all places count in it
     * @param mentions from left to right
     * @param hits words of "note-words.csv", from left to right
     */
    public TextReading(String text, List<Mention> mentions, List<Hit> hits) {
        this.text = text;
        this.mentions = List.copyOf(mentions);
        this.hits = List.copyOf(hits);
        this.kinds = EnumSet.noneOf(Kind.class);
        this.mentions.forEach(mention -> kinds.add(mention.kind()));
        this.roles = EnumSet.noneOf(Role.class);
        this.hits.forEach(hit -> roles.add(hit.role()));
    }

    public String text() {
        return text;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Hit> hits() {
        return hits;
    }

    /** The mentions of a kind. */
    public List<Mention> of(Kind kind) {
        if (!has(kind)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.is(kind)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The words of a role. */
    public List<Hit> of(Role role) {
        if (!has(role)) {
            return List.of();
        }
        List<Hit> found = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.is(role)) {
                found.add(hit);
            }
        }
        return found;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether a word of any of these roles is there. */
    public boolean hasAny(Set<Role> asked) {
        for (Role role : asked) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands between two places but blanks and some signs. */
    public boolean hasOnly(String signs, int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (BLANKS.indexOf(sign) < 0 && signs.indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word before a period sets it as the earlier one: "siden juli 2025". */
    public boolean leadsBack(Mention period) {
        if (isToldBefore(period)) {
            return true;
        }
        for (Hit hit : hits) {
            boolean leads =
                    hit.is(Role.THAN)
                            || hit.is(Role.SINCE)
                            || hit.is(Role.AGAINST)
                            || (hit.is(Role.BOUND) && hit.value().equals("start"))
                            || isPreposition(hit);
            if (leads && leadsTo(hit, period)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time is told of what stands before it: "placeringen før er den for". */
    private boolean isToldBefore(Mention period) {
        return firstToldBefore() < period.from()
                && OF_BEFORE.matcher(text.substring(0, period.from())).matches();
    }

    private int firstToldBefore() {
        if (toldBefore == UNKNOWN) {
            Matcher told = TOLD_BEFORE.matcher(text);
            toldBefore = told.find() ? told.start() : text.length();
        }
        return toldBefore;
    }

    private boolean leadsTo(Hit hit, Mention period) {
        return hit.to() <= period.from()
                && BETWEEN.matcher(text.substring(hit.to(), period.from())).matches();
    }

    /**
     * Whether a word before a period makes it only an end of the time that is meant: "efter juni
     * 2026", "frem til juli 2026", "omkring juli 2026", "måneden før juli 2026".
     */
    public boolean onlyBounds(Mention period) {
        return hits.stream().anyMatch(hit -> makesEnd(hit, period) && leadsTo(hit, period));
    }

    /** What a text says that its numbers are in proportion to: "for hver 100". */
    public Optional<String> ratio() {
        Matcher ratio = RATIO.matcher(text);
        return ratio.find() ? Optional.of(ratio.group()) : Optional.empty();
    }

    /** "Pr. indbygger", "pr. jobcenter": what a figure is divided by; "pr. juli 2026" is a time. */
    public Optional<String> perWhat() {
        Matcher per = PER.matcher(text);
        while (per.find()) {
            int noun = per.start(1);
            boolean time =
                    mentions.stream()
                            .filter(m -> m.is(Kind.PERIOD) || m.is(Kind.PART_OF_YEAR))
                            .filter(m -> m.to() > noun)
                            .anyMatch(
                                    m ->
                                            m.from() <= noun
                                                    || BETWEEN.matcher(
                                                                    text.substring(noun, m.from()))
                                                            .matches());
            if (!time) {
                return Optional.of(per.group());
            }
        }
        return Optional.empty();
    }

    private boolean makesEnd(Hit hit, Mention period) {
        if (!hit.is(Role.FROM)) {
            return isEnd(hit) || MOVING.contains(hit.role());
        }
        boolean begins = text.substring(0, hit.from()).isBlank() && startsWith(period);
        return begins || hits.stream().anyMatch(h -> h.from() > hit.to() && isEnd(h));
    }

    /** "Frem til", but not the end of "fra juni til juli". */
    private boolean isEnd(Hit hit) {
        return hit.is(Role.BOUND) || (hit.is(Role.TO) && endsIn(TOWARDS, hit.from()));
    }

    /** Whether some short words, up to their end, stand right before a place. */
    public boolean endsIn(Pattern words, int at) {
        return words.matcher(text)
                .region(Math.max(0, at - LONGEST_WORDS), at)
                .useTransparentBounds(true)
                .find();
    }

    /** "51 under juli 2025": a word that also says how exactly a number is meant. */
    private boolean isPreposition(Hit hit) {
        boolean side = hit.is(Role.ABOVE) || hit.is(Role.BELOW);
        return side && SIDE.matcher(text).region(hit.from(), hit.to()).matches();
    }

    /** Whether "fra" stands before a period, and no "til" with a later one behind it. */
    public boolean startsWith(Mention period) {
        boolean from =
                has(Role.FROM)
                        && hits.stream()
                                .anyMatch(
                                        h ->
                                                h.is(Role.FROM)
                                                        && h.to() <= period.from()
                                                        && text.substring(h.to(), period.from())
                                                                .isBlank());
        return from
                && mentions.stream().noneMatch(m -> m.is(Kind.PERIOD) && m.from() > period.from());
    }

    /** A forecast, a goal, another population: its time says nothing of the figures around it. */
    public boolean isOfAnotherKind() {
        return has(Kind.BLOCK)
                || has(Role.OTHER_KIND)
                || has(Role.SUM)
                || of(Role.EXPECTED).stream().anyMatch(h -> h.value().equals("forventet"));
    }

    /** Whether both name an area, or both a benefit, or both a time. */
    public boolean namesLike(TextReading other) {
        return mentions.stream()
                .filter(m -> m.is(Kind.AREA) || m.is(Kind.BENEFIT) || m.is(Kind.PERIOD))
                .anyMatch(m -> other.has(m.kind()));
    }

    /** Only what stands between two places. */
    public TextReading between(int from, int to) {
        List<Mention> named = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.from() >= from && mention.to() <= to) {
                named.add(mention);
            }
        }
        List<Hit> said = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.from() >= from && hit.to() <= to) {
                said.add(hit);
            }
        }
        return new TextReading(
                " ".repeat(from) + text.substring(from, Math.max(from, to)), named, said);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TextReading reading
                        && kinds.equals(reading.kinds)
                        && roles.equals(reading.roles)
                        && text.equals(reading.text)
                        && mentions.equals(reading.mentions)
                        && hits.equals(reading.hits));
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, mentions);
    }

    @Override
    public String toString() {
        return text;
    }
}
