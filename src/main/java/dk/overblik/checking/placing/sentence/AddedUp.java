package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which figures a sentence adds up: "Kolding og Fredericia havde tilsammen 1.945 ledige".
 *
 * <p>Only counts of several municipalities in one benefit, or of several benefits in one area, can
 * be added up; whatever else a word for a sum stands beside cannot be placed.
 */
final class AddedUp {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)\\b(?:de|alle|disse|samtlige) (\\d{1,2}) (?:\\p{L}+ )?kommuner\\b");

    private static final Pattern LISTED_BEFORE =
            Pattern.compile("(?i)(?:\\b(?:og|samt|eller)|[,&+]) \\z");

    private static final Pattern LISTED_BEHIND = Pattern.compile("(?i)(?:,| og| samt| eller| &) ");

    private final Figures figures;
    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Segments segments;

    AddedUp(Figures figures, TextReading sentence, SentencePatterns wording, Segments segments) {
        this.figures = figures;
        this.sentence = sentence;
        this.wording = wording;
        this.segments = segments;
    }

    /**
     * What is added up.
     *
     * @param areas two or more; none where benefits are
     * @param benefits two or more; none where areas are
     * @param certain whether the words leave no other reading
     */
    record Rows(List<Area> areas, List<BenefitGroup> benefits, boolean certain) {}

    /** The word that says that a number is a sum. */
    Optional<Hit> word(int i) {
        return segments.of(i).of(Role.SUM).stream().findFirst();
    }

    /** What a number is the sum of; empty where it is none, or where nobody can say of what. */
    Optional<Rows> of(int i) {
        TextReading own = segments.of(i);
        if (sentence.has(Role.RESPECTIVELY) || listsUnknown(i)) {
            return Optional.empty();
        }
        if (word(i).isPresent()) {
            return rows(listed(i), isAllCounted(i))
                    .or(() -> rows(upTo(i), true))
                    .or(() -> listedBehind(i));
        }
        if (saysWhole(own)) {
            return rows(own, segments.isAlone(i));
        }
        boolean had =
                sentence.has(Role.SUM)
                        && upTo(i).has(Role.SUM)
                        && !own.has(Kind.AREA)
                        && !own.has(Kind.BENEFIT);
        return had ? rows(upTo(i), segments.isAgainst(i)) : Optional.empty();
    }

    /** The number's own part, and before it what the list of names in it begins with. */
    private TextReading listed(int i) {
        int from = segments.from(i);
        List<Mention> names =
                sentence.of(Kind.AREA).stream().filter(m -> m.from() < segments.number(i)).toList();
        for (int at = names.size() - 1; at > 0; at--) {
            Mention name = names.get(at);
            Mention before = names.get(at - 1);
            String between = sentence.text().substring(before.to(), name.from());
            if (name.from() >= from && between.matches("(?i)[\\s,]*(?:og|samt|&)?\\s*")) {
                from = Math.min(from, before.from());
            }
        }
        return sentence.between(from, segments.to(i));
    }

    /** "De 11 kommuner (Favrskov, ...)": as many as are named, where the text says how many. */
    private boolean isAllCounted(int i) {
        Matcher said = COUNTED.matcher(sentence.text().substring(0, segments.number(i)));
        int counted = 0;
        while (said.find()) {
            counted = Integer.parseInt(said.group(1));
        }
        return counted == 0 || counted == listed(i).of(Kind.AREA).size();
    }

    /** "Sammenlagt 741 i juli 2026: 573 på a-dagpenge og 168 på kontanthjælp". */
    private Optional<Rows> listedBehind(int i) {
        int colon = sentence.text().indexOf(':', segments.numberEnd(i));
        return colon < 0 || colon > segments.to(i)
                ? Optional.empty()
                : rows(sentence.between(colon, sentence.text().length()), true);
    }

    /** "Fleksjob, ledighedsydelse og skånejob": one of those listed is nothing that is known. */
    private boolean listsUnknown(int i) {
        return sentence.of(Kind.UNKNOWN).stream()
                .filter(m -> m.to() <= segments.number(i))
                .anyMatch(m -> sentence.endsIn(LISTED_BEFORE, m.from()) || isListedBehind(m.to()));
    }

    private boolean isListedBehind(int end) {
        return LISTED_BEHIND
                .matcher(sentence.text())
                .region(end, sentence.text().length())
                .lookingAt();
    }

    private TextReading upTo(int i) {
        return sentence.between(0, segments.to(i));
    }

    /** These may as well say that a number is all that there is of one. */
    private boolean saysWhole(TextReading own) {
        return own.hits().stream()
                .filter(h -> h.is(Role.EXACTLY) || h.is(Role.TOTAL_LABEL))
                .map(h -> own.text().substring(h.from(), h.to()))
                .anyMatch(word -> wording.whole().matcher(word).matches());
    }

    private Optional<Rows> rows(TextReading text, boolean certain) {
        List<Area> areas = figures.areasIn(text);
        List<BenefitGroup> benefits =
                text.of(Kind.BENEFIT).stream()
                        .flatMap(m -> figures.benefits(m.value(), false).stream())
                        .distinct()
                        .toList();
        boolean ofAreas =
                areas.size() > 1
                        && benefits.size() < 2
                        && areas.stream().allMatch(AddedUp::isApart);
        boolean ofBenefits =
                benefits.size() > 1
                        && areas.size() < 2
                        && benefits.stream().noneMatch(BenefitGroup::isTotal);
        if (ofAreas) {
            return Optional.of(new Rows(areas, List.of(), certain));
        }
        return ofBenefits ? Optional.of(new Rows(List.of(), benefits, certain)) : Optional.empty();
    }

    private static boolean isApart(Area area) {
        return area.kind() == Area.Kind.MUNICIPALITY;
    }
}
