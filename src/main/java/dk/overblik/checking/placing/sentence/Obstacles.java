package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Lacking;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Area;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why a number of a sentence cannot be a figure of the exports, whatever else is said: it counts
 * what they do not hold, is of a place or time that nobody names, or is denied.
 */
final class Obstacles {

    private static final Set<Kind> TELLING =
            Set.of(
                    Kind.AREA,
                    Kind.BENEFIT,
                    Kind.SOME_BENEFITS,
                    Kind.TOTAL,
                    Kind.PERIOD,
                    Kind.PART_OF_YEAR);

    private static final Set<Role> AGAINST_TIMES =
            Set.of(
                    Role.YEAR_BACK,
                    Role.YEAR_ON,
                    Role.MONTH_BACK,
                    Role.MONTH_ON,
                    Role.LAST_TIME,
                    Role.EXPECTED,
                    Role.FULL_TIME,
                    Role.PERSONS);

    /** "Nr. 5 af": a number before, and that it is one of so many. */
    private static final Pattern WHOLE_OF_RATIO =
            Pattern.compile("(?is).*\\d\\.? ?(?:plads(?:en)? )?(?:ud )?af (?:de |i alt |alle )?");

    private static final Pattern OF_WHOLE =
            Pattern.compile("\\s?(?:pct\\.?|procent|%)\\s(?:ud )?af\\b");

    private final Figures figures;
    private final NumberedSentence numbered;
    private final NumberScope scope;
    private final Doubts doubts;
    private final NamedTimes times;
    private final TextReading sentence;
    private final List<WrittenNumber> numbers;
    private final List<int[]> places;
    private final Segments segments;
    private final List<Says> said;

    Obstacles(
            Figures figures,
            NumberedSentence numbered,
            NumberScope scope,
            Doubts doubts,
            NamedTimes times) {
        this.figures = figures;
        this.numbered = numbered;
        this.scope = scope;
        this.doubts = doubts;
        this.times = times;
        this.sentence = numbered.reading();
        this.numbers = numbered.numbers();
        this.places = numbered.places();
        this.segments = numbered.segments();
        this.said = numbered.said();
    }

    /** Why a number cannot be a figure of the exports, whatever else is said. */
    Optional<String> of(int i) {
        if (numbers.get(i).isPart()) {
            return Optional.of(Lacking.fraction(numbers.get(i).shown()));
        }
        Optional<Mention> block =
                sentence.of(Kind.BLOCK).stream()
                        .filter(m -> m.to() <= segments.to(i))
                        .filter(m -> !isUnit(m))
                        .filter(m -> m.to() > segments.from(i) || !isSaidInFull(i))
                        .findFirst();
        if (block.isPresent()) {
            return Optional.of(Lacking.otherCount(block.get().value()));
        }
        boolean partHere =
                said.get(i).form() != Form.RANK
                        && segments.of(i).of(Role.SUBSET).stream()
                                .anyMatch(h -> !segments.isWholeOf(h, i));
        boolean named = segments.of(i).has(Kind.BENEFIT) || isAreaOfWhole(i);
        if ((partHere || (isPart(i) && !isSaidInFull(i))) && !named) {
            return Optional.of(Lacking.PART);
        }
        if (sentence.ratio().isPresent()) {
            return sentence.ratio().map(Lacking::otherCount);
        }
        Optional<String> per = segments.of(i).perWhat();
        if (per.isPresent() && numbered.unit(i) != UnitSaid.KRONER && !sentence.has(Role.EXPENSE)) {
            return per.map(Lacking::otherCount);
        }
        Optional<Hit> other = segments.of(i).of(Role.OTHER_KIND).stream().findFirst();
        if (other.isPresent()) {
            return other.map(hit -> Lacking.otherKind(numbered.text(hit)));
        }
        if (segments.of(i).of(Role.ELSEWHERE).stream().anyMatch(h -> !isNamed(h))) {
            return Optional.of(Lacking.WHICH_AREA);
        }
        if (isDenied(i)) {
            return Optional.of(Lacking.DENIED);
        }
        if (said.get(i).form() == Form.OTHERWISE || isAgainstNothing(i)) {
            return Optional.of(Lacking.AGAINST);
        }
        if (scope.narrowsToName(i) && figures.areasIn(segments.of(i)).isEmpty()) {
            return Optional.of(Lacking.WHICH_AREA);
        }
        if (hasOtherTime(i)) {
            return Optional.of(Lacking.OTHER_PERIOD);
        }
        if (said.get(i).form() == Form.RANK && isOtherRank(i)) {
            return Optional.of(Lacking.RANK);
        }
        return isWholeOfRatio(i)
                ? Optional.of(Lacking.WHOLE)
                : foreignNoun(i).or(() -> foreignWhole(i));
    }

    /** Whether a number is of those counted before it: "heraf 411"; never "nr. 21 ud af 98". */
    boolean isPart(int i) {
        return said.get(i).form() != Form.RANK
                && sentence.of(Role.SUBSET).stream()
                        .filter(h -> h.to() <= segments.to(i))
                        .anyMatch(h -> !segments.isWholeOf(h, i));
    }

    /** "Ud af 91.583 i hele landet bor 1.204 i Kolding": the part of an area is its own figure. */
    private boolean isAreaOfWhole(int i) {
        List<Area> own = figures.areasIn(segments.of(i));
        return i > 0
                && sentence.has(Kind.AREA)
                && own.size() == 1
                && figures.areasIn(sentence.between(0, segments.from(i))).stream()
                        .anyMatch(a -> a.kind() == Area.Kind.COUNTRY);
    }

    /** Of what the parts before it say only a match can show that it is not about that. */
    private boolean isSaidInFull(int i) {
        TextReading own = segments.of(i);
        return doubts.hasNoun(i) && (own.has(Kind.AREA) || own.has(Kind.PERIOD));
    }

    /** Whether a part before it makes other figures of those beside it. */
    boolean isBlockedBefore(int i) {
        return sentence.of(Kind.BLOCK).stream()
                .filter(m -> m.to() <= segments.from(i))
                .anyMatch(m -> !isUnit(m));
    }

    /** "13 promille" is a share in another unit. */
    private static boolean isUnit(Mention block) {
        return NumberScale.of(block.value()) != NumberScale.ONE;
    }

    /** "Nabokommunen Fredericia", but not "Kolding midtby". */
    private boolean isNamed(Hit elsewhere) {
        return sentence.of(Kind.AREA).stream()
                .anyMatch(m -> numbered.isBeside(elsewhere.to(), m.from()));
    }

    /** "451 mod 473": in what the second differs nobody says. */
    private boolean isAgainstNothing(int i) {
        TextReading own = segments.of(i);
        boolean tells = TELLING.stream().anyMatch(own::has) || own.hasAny(AGAINST_TIMES);
        return i > 0
                && segments.isAgainst(i)
                && isFirstPairAgainstNothing(i)
                && !tells
                && numbered.respective(i, figures::areasIn).isEmpty()
                && times.around().nearest().size() < 2;
    }

    /** What a later pair differs in is told by the first one, or by nobody. */
    private boolean isFirstPairAgainstNothing(int i) {
        OptionalInt pair = segments.pairBefore(i);
        return pair.isEmpty() || isAgainstNothing(pair.getAsInt() + 1);
    }

    /** "Ikke" denies up to the next colon or semicolon. */
    private boolean isDenied(int i) {
        return segments.of(i).of(Role.NOT).stream()
                .anyMatch(
                        not ->
                                not.from() > places.get(i)[0]
                                        || !sentence.text()
                                                .substring(not.to(), places.get(i)[0])
                                                .matches("(?s).*[:;].*"));
    }

    private boolean hasOtherTime(int i) {
        if (!segments.of(i).has(Role.OTHER_TIME)) {
            return false;
        }
        boolean told = !times.periodsIn(segments.of(i)).isEmpty();
        return segments.of(i).of(Role.OTHER_TIME).stream()
                .filter(h -> !(told && h.value().equals("now")))
                .anyMatch(
                        h ->
                                sentence.of(Kind.PERIOD).stream()
                                        .noneMatch(m -> m.from() <= h.from() && h.to() <= m.to()));
    }

    /** A place by the figures of a measure is none of the benchmark's, "nr. 1 er bedst" is none. */
    private boolean isOtherRank(int i) {
        boolean legend =
                sentence.text()
                        .substring(places.get(i)[1])
                        .matches(
                                "(?is)\\s?er (?:den |det )?(?:lave|høje|bed|stør|mind|dårlig)st.*");
        return legend
                || sentence.of(Kind.HEAD).stream()
                        .anyMatch(m -> !m.value().equals("benchmarkplacering"));
    }

    /** "Nr. 5 af 11": so many take part. */
    private boolean isWholeOfRatio(int i) {
        int at = places.get(i)[0];
        return sentence.text().startsWith(" ", at - 1)
                && WHOLE_OF_RATIO.matcher(sentence.text().substring(0, at)).matches();
    }

    /** "52 ledige stillinger": what is counted is no measure that the exports could have. */
    private Optional<String> foreignNoun(int i) {
        int at = places.get(i)[1];
        for (int steps = 0; steps < 4; steps++) {
            int from = at;
            Optional<Mention> unknown =
                    sentence.of(Kind.UNKNOWN).stream()
                            .filter(m -> numbered.isBeside(from, m.from()))
                            .findFirst();
            if (unknown.isPresent() && !isCompanion(unknown.get())) {
                return Optional.of(Lacking.unknown(unknown.get().value()));
            }
            Optional<Hit> hit =
                    sentence.hits().stream()
                            .filter(h -> numbered.isBeside(from, h.from()))
                            .findFirst();
            if (hit.filter(h -> h.is(Role.THING) || h.is(Role.NOTHING)).isPresent()) {
                return Optional.of(Lacking.counted(numbered.text(hit.get())));
            }
            if (hit.isEmpty() || !NumberedSentence.isNoun(hit.get())) {
                return Optional.empty();
            }
            at = hit.get().to();
        }
        return Optional.empty();
    }

    /** Words that are verbs by their ending say nothing about what is counted. */
    private static boolean isCompanion(Mention unknown) {
        return Names.folded(unknown.value()).matches(".*(?:ede|ede|tes|edes|er|t)");
    }

    /** "12 pct. af borgerne": a share of something that is no base of the exports. */
    private Optional<String> foreignWhole(int i) {
        if (numbers.get(i).unit() != UnitSaid.PERCENT) {
            return Optional.empty();
        }
        String after = sentence.text().substring(places.get(i)[1], segments.to(i));
        if (!OF_WHOLE.matcher(after).lookingAt()) {
            return Optional.empty();
        }
        TextReading own = sentence.between(places.get(i)[1], segments.to(i));
        boolean base = own.has(Role.BASE) || figures.namesUnknownMeasure(own);
        return base || said.get(i).isChange() ? Optional.empty() : Optional.of(Lacking.BASE);
    }
}
