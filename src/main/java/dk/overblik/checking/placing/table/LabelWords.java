package dk.overblik.checking.placing.table;

import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a label say: whether of a change, a count, a share, a place. */
final class LabelWords {

    /** What says which figures stand there: what is counted, in which unit, or how it moved. */
    private static final Set<Role> NAMING =
            Set.of(
                    Role.CHANGE,
                    Role.UNIT,
                    Role.SHARE,
                    Role.RATE,
                    Role.BASE,
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.UNEMPLOYED,
                    Role.EXPENSE,
                    Role.EXPECTED,
                    Role.RANK);

    /** What else a heading may say of the figures under it. */
    private static final Set<Role> OVER_COLUMNS =
            Set.of(Role.UP, Role.DOWN, Role.TOTAL_LABEL, Role.YEAR_BACK, Role.OVER_YEAR);

    /** What else the corner over the labels of the rows may say of all figures. */
    private static final Set<Role> IN_CORNERS = Set.of(Role.OTHER_KIND, Role.SUBSET);

    /** What makes another figure of what a label names. */
    static final Set<Role> OTHERS = Set.of(Role.OTHER_KIND, Role.SUBSET, Role.SUM);

    private static final Pattern SIGNED =
            Pattern.compile("[-+\\u2212\\u2013\\u2190-\\u2199\\u25b2-\\u25bd]\\s?\\d");

    private static final Pattern INDEX = Pattern.compile("(?i)indeks(?:et)? \\([^()]*\\b = 100\\)");

    private static final Set<Role> MOVING =
            Set.of(Role.YEAR_BACK, Role.MONTH_BACK, Role.YEAR_ON, Role.MONTH_ON, Role.BOUND);

    private static final Pattern TOTAL = Pattern.compile("(?:i alt|total|ialt|samlet|alle)\\.?");

    private static final Pattern PERCENT = Pattern.compile("pct|procent|%");

    private LabelWords() {}

    /** A word that tells a time from another one; "nu" tells the time of the table itself. */
    static boolean isMoving(TextReading label, Hit hit) {
        String word = label.text().substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
        boolean now = word.startsWith("nu") || word.startsWith("senest");
        return MOVING.contains(hit.role()) || (hit.is(Role.MOVED) && !now);
    }

    /** "Indeks (juli 2023 = 100)": of which time it counts is said. */
    static boolean isIndex(TextReading label) {
        return label.has(Kind.PERIOD) && INDEX.matcher(label.text()).matches();
    }

    /** The word for an index tells of figures that nobody has, but where its time is said. */
    static TextReading explained(TextReading label) {
        if (!isIndex(label)) {
            return label;
        }
        TextReading time = label.between(label.text().indexOf('('), label.text().length());
        return new TextReading(label.text(), time.mentions(), time.hits());
    }

    static boolean isRank(TextReading label) {
        return label.has(Role.RANK)
                || label.of(Kind.HEAD).stream()
                        .anyMatch(m -> m.value().equals("benchmarkplacering"));
    }

    static boolean isOfCount(TextReading label) {
        boolean counted =
                label.has(Role.FULL_TIME)
                        || label.has(Role.PERSONS)
                        || label.has(Role.PEOPLE)
                        || label.text().toLowerCase(Locale.ROOT).contains("antal");
        return counted && !isOfShare(label);
    }

    static boolean isOfShare(TextReading label) {
        return !isOfChange(label)
                && (label.has(Role.SHARE)
                        || label.has(Role.RATE)
                        || PERCENT.matcher(label.text().toLowerCase(Locale.ROOT)).find());
    }

    /** Whether the nearest heading does, or is "Antal" under one that does. */
    static boolean nearestSays(List<TextReading> above) {
        boolean count = Names.folded(above.get(0).text()).equals("antal");
        return saysSomething(count && above.size() > 1 ? above.get(1) : above.get(0));
    }

    /** Whether a heading names anything that figures can be about. */
    static boolean saysSomething(TextReading heading) {
        boolean named =
                heading.mentions().stream()
                        .anyMatch(
                                m ->
                                        !m.is(Kind.UNKNOWN)
                                                && !m.is(Kind.HINT)
                                                && !m.is(Kind.NO_FIGURE));
        return named || heading.hasAny(NAMING) || heading.hasAny(OVER_COLUMNS);
    }

    /** "Placering til og med": what the heading goes on with stands elsewhere. */
    static boolean isBroken(TextReading heading) {
        return heading.text().strip().matches("(?is).*\\s(?:til|fra|med|og|mod|end|for|af|i|på)");
    }

    /** "Antal (året før)", but not "Fuldtidspersoner (1.000)". */
    static boolean hasBracket(TextReading heading) {
        int open = heading.text().indexOf('(');
        return open > 0 && NumberScale.of(heading.text()) == NumberScale.ONE;
    }

    static boolean isOfChange(TextReading label) {
        return label.has(Role.CHANGE) || label.has(Role.UP) || label.has(Role.DOWN);
    }

    static int directionIn(TextReading text) {
        boolean up = text.has(Role.UP) || text.has(Role.MORE);
        boolean down = text.has(Role.DOWN) || text.has(Role.FEWER);
        return up == down ? 0 : up ? 1 : -1;
    }

    static boolean namesBenefit(TextReading label) {
        return label.has(Kind.BENEFIT)
                || label.has(Kind.BENEFIT_AREA)
                || label.has(Kind.SOME_BENEFITS)
                || label.has(Kind.TOTAL)
                || isTotalLabel(label);
    }

    static boolean isSigned(String written) {
        return SIGNED.matcher(written.strip()).lookingAt();
    }

    static boolean isTotalLabel(TextReading label) {
        return label.has(Kind.TOTAL) || TOTAL.matcher(Names.folded(label.text())).matches();
    }

    /** What a neighbouring column counts, without its areas, benefits and times. */
    static TextReading measureAlone(TextReading heading) {
        boolean change = isOfChange(heading);
        return new TextReading(
                heading.text(),
                heading.mentions().stream().filter(m -> m.is(Kind.HEAD)).toList(),
                heading.hits().stream()
                        .filter(h -> !h.is(Role.UNIT) && !(change && h.is(Role.SHARE)))
                        .toList());
    }

    static boolean namesTimeOrPlace(TextReading text) {
        return text.has(Kind.AREA) || text.has(Kind.PERIOD) || text.has(Kind.PART_OF_YEAR);
    }

    /** "Fuldtidspersoner", "Ydelse (antal personer)": what a corner says is said of each cell. */
    static boolean isMeasuring(TextReading corner) {
        boolean says =
                corner.has(Kind.HEAD)
                        || corner.has(Kind.BLOCK)
                        || corner.hasAny(NAMING)
                        || corner.hasAny(IN_CORNERS);
        return says && !namesTimeOrPlace(corner);
    }

    static boolean hasMonthAlone(TextReading text) {
        return text.mentions().stream()
                .anyMatch(
                        m -> m.is(Kind.PERIOD) && m.from() == 0 && m.to() == text.text().length());
    }
}
