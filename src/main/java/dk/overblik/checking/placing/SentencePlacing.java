package dk.overblik.checking.placing;

import dk.overblik.checking.placing.PlacedNumber.Surety;
import dk.overblik.checking.placing.Says.Form;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what the numbers of a sentence are about. */
final class SentencePlacing {

    private static final Set<Role> NOUNS =
            Set.of(
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.EXPENSE,
                    Role.UNEMPLOYED,
                    Role.RATE,
                    Role.UNIT);

    private static final int LONGEST_LABEL = 40;

    /** What leads to a time that a change is told from. */
    private static final Set<Role> LEADING =
            Set.of(Role.SINCE, Role.THAN, Role.FROM, Role.AGAINST, Role.TO, Role.BY);

    /** Words that say that a claim is about shares; without them it may be about counts. */
    private static final Set<Role> IN_PROPORTION = Set.of(Role.RATE, Role.SHARE, Role.BASE);

    private static final Set<Kind> TELLING =
            Set.of(Kind.AREA, Kind.BENEFIT, Kind.TOTAL, Kind.PERIOD, Kind.PART_OF_YEAR);

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

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?iu)\\([^()]*\\bi parentes\\w*[^()]*\\)");

    private final Figures figures;
    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Context context;
    private final List<WrittenNumber> numbers;
    private final List<int[]> places;
    private final Segments segments;
    private final int group;
    private final List<Says> said;
    private final ComparedWith compared;

    /** What the sentence says that its numbers are in proportion to. */
    private final Optional<String> ratio;

    private final NumberScope scope;
    private final Doubts doubts;
    private final AddedUp addedUp;
    private final Expectation expectation;
    private final Optional<Claim.Found> claim;

    /** Whether all its numbers are places on a list, or how far they moved. */
    private final boolean ofPlaces;

    private final List<PlacedNumber> placed = new ArrayList<>();

    /** The numbers before in the note, the latest of them. */
    private final List<PlacedNumber> earlier;

    /** Found once it is asked for. */
    private NumberScope.@Nullable Around<Period> around;

    /** Of each number whether it is certain what it counts. */
    private final List<Boolean> sure;

    /**
     * @param offset where the sentence begins in the tidied text of its passage
     */
    SentencePlacing(
            Figures figures,
            TextReading sentence,
            SentencePatterns wording,
            Context context,
            List<WrittenNumber> numbers,
            int offset,
            List<PlacedNumber> earlier,
            int group) {
        this(
                figures,
                sentence,
                wording,
                context,
                numbers,
                offset,
                earlier,
                group,
                Optional.empty());
    }

    /** Finds out what a claim without a number is about, by its own clause and what is around. */
    static PlacedNumber claim(
            Figures figures,
            Claim.Found found,
            SentencePatterns wording,
            Context context,
            WrittenNumber asNumber,
            int offset,
            int group) {
        return new SentencePlacing(
                        figures,
                        found.clause(),
                        wording,
                        context,
                        List.of(asNumber),
                        offset,
                        List.of(),
                        group,
                        Optional.of(found))
                .place()
                .get(0);
    }

    private SentencePlacing(
            Figures figures,
            TextReading sentence,
            SentencePatterns wording,
            Context context,
            List<WrittenNumber> numbers,
            int offset,
            List<PlacedNumber> earlier,
            int group,
            Optional<Claim.Found> claim) {
        this.claim = claim;
        this.figures = figures;
        this.sentence = sentence;
        this.wording = wording;
        this.context = context;
        this.numbers = numbers;
        this.places =
                numbers.stream().map(n -> new int[] {n.from() - offset, n.to() - offset}).toList();
        this.segments = new Segments(sentence, wording, places);
        this.said = said();
        this.ofPlaces =
                said.stream().allMatch(s -> s.form() == Form.RANK || s.form() == Form.PLACES);
        this.compared = new ComparedWith(sentence, wording, segments, places, said);
        this.ratio = sentence.ratio();
        this.scope = new NumberScope(sentence, wording, context, segments, said);
        this.doubts = new Doubts(sentence, wording, context, segments, scope);
        this.addedUp = new AddedUp(figures, sentence, wording, segments);
        this.expectation = new Expectation(sentence, wording, segments);
        this.earlier = earlier;
        this.sure = new ArrayList<>(Collections.nCopies(numbers.size(), false));
        this.group = group;
    }

    List<PlacedNumber> place() {
        for (int i = 0; i < numbers.size(); i++) {
            placed.add(placed(i));
        }
        return placed;
    }

    private List<Says> said() {
        List<Says> all = new ArrayList<>();
        if (claim.isPresent()) {
            all.add(
                    new Says.Around(sentence, wording, segments, 0, places.get(0), unit(0))
                            .ofClaim(claim.get()));
            return all;
        }
        for (int i = 0; i < numbers.size(); i++) {
            @Nullable Says last = i == 0 ? null : all.get(i - 1);
            all.add(
                    new Says.Around(sentence, wording, segments, i, places.get(i), unit(i))
                            .says(last));
        }
        return all;
    }

    /** A number without a unit beside one with it has the same: "fra 2,9 til 3,0 pct." */
    private UnitSaid unit(int i) {
        UnitSaid own = numbers.get(i).unit();
        if (own != UnitSaid.NONE || i + 1 == numbers.size()) {
            return own;
        }
        String between = sentence.text().substring(places.get(i)[1], places.get(i + 1)[0]);
        boolean joined = between.matches("(?s) (?:til|og|mod|eller) |-|\u2013");
        UnitSaid next = numbers.get(i + 1).unit();
        return joined && numbers.get(i).decimals() > 0 ? next : own;
    }

    private PlacedNumber placed(int i) {
        Optional<String> obstacle = obstacle(i);
        if (obstacle.isPresent()) {
            return lacking(i, obstacle.get());
        }
        Optional<AddedUp.Rows> rows = addedUp.of(i);
        if (rows.isEmpty() && addedUp.word(i).isPresent()) {
            return lacking(i, Lacking.otherKind(text(addedUp.word(i).get())));
        }
        List<Area> summed = rows.map(AddedUp.Rows::areas).orElse(List.of());
        Optional<Area> absent = summed.stream().filter(a -> !figures.has(a)).findFirst();
        if (absent.isPresent()) {
            return lacking(i, Lacking.areaOf(absent.get().name()));
        }
        Choice<Area> areas = summed.isEmpty() ? areas(i) : Choice.only(summed.get(0));
        if (areas.isEmpty()) {
            return lacking(i, Lacking.AREA);
        }
        List<Area> known = areas.values().stream().filter(figures::has).toList();
        if (known.isEmpty()) {
            sure.set(i, true);
            return lacking(i, Lacking.areaOf(areas.values().get(0).name()));
        }
        return new Meanings(i, rows).placed(new Choice<>(known, areas.certain()));
    }

    private PlacedNumber lacking(int i, String what) {
        return new PlacedNumber(
                numbers.get(i),
                sentence.text(),
                List.of(),
                said.get(i).direction(),
                what,
                Surety.OPEN,
                neighbours());
    }

    /** Without a noun of its own a number counts what the last one in its unit does. */
    private boolean borrowsDoubt(int i) {
        if (doubts.hasNoun(i)) {
            return false;
        }
        for (int j = i - 1; j >= 0; j--) {
            if (unit(j) == unit(i)) {
                return !sure.get(j);
            }
        }
        return false;
    }

    private PlacedNumber.Neighbourhood neighbours() {
        return new PlacedNumber.Neighbourhood(group, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Why a number cannot be a figure of the exports, whatever else is said. */
    private Optional<String> obstacle(int i) {
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
        if (ratio.isPresent()) {
            return ratio.map(Lacking::otherCount);
        }
        Optional<String> per = segments.of(i).perWhat();
        if (per.isPresent() && unit(i) != UnitSaid.KRONER && !sentence.has(Role.EXPENSE)) {
            return per.map(Lacking::otherCount);
        }
        Optional<Hit> other = segments.of(i).of(Role.OTHER_KIND).stream().findFirst();
        if (other.isPresent()) {
            return other.map(hit -> Lacking.otherKind(text(hit)));
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
        if (scope.narrowsToName(i) && areasIn(segments.of(i)).isEmpty()) {
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
    private boolean isPart(int i) {
        return said.get(i).form() != Form.RANK
                && sentence.of(Role.SUBSET).stream()
                        .filter(h -> h.to() <= segments.to(i))
                        .anyMatch(h -> !segments.isWholeOf(h, i));
    }

    /** "Ud af 91.583 i hele landet bor 1.204 i Kolding": the part of an area is its own figure. */
    private boolean isAreaOfWhole(int i) {
        List<Area> own = areasIn(segments.of(i));
        return i > 0
                && sentence.has(Kind.AREA)
                && own.size() == 1
                && areasIn(sentence.between(0, segments.from(i))).stream()
                        .anyMatch(a -> a.kind() == Area.Kind.COUNTRY);
    }

    /** Of what the parts before it say only a match can show that it is not about that. */
    private boolean isSaidInFull(int i) {
        TextReading own = segments.of(i);
        return doubts.hasNoun(i) && (own.has(Kind.AREA) || own.has(Kind.PERIOD));
    }

    /** Whether a part before it makes other figures of those beside it. */
    private boolean isBlockedBefore(int i) {
        return sentence.of(Kind.BLOCK).stream()
                .filter(m -> m.to() <= segments.from(i))
                .anyMatch(m -> !isUnit(m));
    }

    /** Whether a part is named so that it has a figure of its own: "heraf 645 på A-dagpenge". */
    private boolean isSurePart(int i) {
        boolean whole =
                i == 0
                        ? !earlier.isEmpty() && earlier.get(earlier.size() - 1).certain()
                        : sure.get(i - 1);
        TextReading own = segments.of(i);
        List<Mention> named = own.of(Kind.BENEFIT);
        return whole
                && !named.isEmpty()
                && !own.has(Kind.UNKNOWN)
                && own.text()
                        .substring(named.get(named.size() - 1).to())
                        .matches("(?is)[\\s.,;:)]*(?:og|samt|eller)?\\s*");
    }

    /** "13 promille" is a share in another unit. */
    private static boolean isUnit(Mention block) {
        return NumberScale.of(block.value()) != NumberScale.ONE;
    }

    /** "Nabokommunen Fredericia", but not "Kolding midtby". */
    private boolean isNamed(Hit elsewhere) {
        return sentence.of(Kind.AREA).stream().anyMatch(m -> isBeside(elsewhere.to(), m.from()));
    }

    /** "451 mod 473": in what the second differs nobody says. */
    private boolean isAgainstNothing(int i) {
        TextReading own = segments.of(i);
        boolean tells = TELLING.stream().anyMatch(own::has) || own.hasAny(AGAINST_TIMES);
        return i > 0
                && segments.isAgainst(i)
                && isFirstPairAgainstNothing(i)
                && !tells
                && respective(i, this::areasIn).isEmpty()
                && around().nearest().size() < 2;
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
        boolean told = !periodsIn(segments.of(i)).isEmpty();
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
                            .filter(m -> isBeside(from, m.from()))
                            .findFirst();
            if (unknown.isPresent() && !isCompanion(unknown.get())) {
                return Optional.of(Lacking.unknown(unknown.get().value()));
            }
            Optional<Hit> hit =
                    sentence.hits().stream().filter(h -> isBeside(from, h.from())).findFirst();
            if (hit.filter(h -> h.is(Role.THING) || h.is(Role.NOTHING)).isPresent()) {
                return Optional.of(Lacking.counted(text(hit.get())));
            }
            if (hit.isEmpty() || !NOUNS.contains(hit.get().role())) {
                return Optional.empty();
            }
            at = hit.get().to();
        }
        return Optional.empty();
    }

    private boolean isBeside(int end, int from) {
        return from >= end && sentence.text().substring(end, from).isBlank();
    }

    /** Words that are verbs by their ending say nothing about what is counted. */
    private static boolean isCompanion(Mention unknown) {
        return Names.folded(unknown.value()).matches(".*(?:ede|ede|tes|edes|er|t)");
    }

    private String text(Hit hit) {
        return sentence.text().substring(hit.from(), hit.to());
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

    // ------------------------------------------------------------------ areas

    private Choice<Area> areas(int i) {
        List<Area> respective = respective(i, this::areasIn);
        if (!respective.isEmpty()) {
            return Choice.only(respective.get(0));
        }
        Choice<Area> had =
                scope.of(
                        i,
                        new NumberScope.Names<>(
                                part -> areasIn(withoutOther(compared.without(part, i))),
                                this::areasIn,
                                true));
        boolean own = !areasIn(compared.without(segments.of(i), i)).isEmpty();
        if (own && isOnlyBehind(i)) {
            return Choice.open(had.values());
        }
        return own ? had : withShared(had, areasIn(compared.shared(i)));
    }

    /** "1.278 Fredericia": a name that no word ties to the number before may be the next one's. */
    private boolean isOnlyBehind(int i) {
        List<Mention> named = segments.of(i).of(Kind.AREA);
        int end = places.get(i)[1];
        if (named.stream().anyMatch(m -> m.from() < end)) {
            return false;
        }
        String between = sentence.text().substring(end, named.get(0).from());
        return between.matches("[^,;:()]*")
                && !wording.preposition().matcher(between).find()
                && !wording.verb().matcher(between).find();
    }

    /**
     * What a number has from around it, where what it is compared with names some of that as well:
     * "1.204, flere end i juni 2026 i Kolding".
     */
    private static <T> Choice<T> withShared(Choice<T> had, List<T> shared) {
        if (shared.isEmpty()) {
            return had;
        }
        return had.isEmpty()
                ? Choice.open(shared)
                : new Choice<>(
                        had.values().stream().filter(shared::contains).toList(), had.certain());
    }

    /** What stands behind "end" is another area than that of the part's number. */
    private TextReading withoutOther(TextReading part) {
        OptionalInt of =
                IntStream.range(0, numbers.size())
                        .filter(j -> said.get(j).form() == Form.DIFFERENCE)
                        .filter(j -> part.text().equals(segments.of(j).text()))
                        .findFirst();
        return of.isPresent()
                ? part.between(segments.from(of.getAsInt()), said.get(of.getAsInt()).against())
                : part;
    }

    private static Optional<Hit> last(TextReading reading, Role role) {
        List<Hit> hits = reading.of(role);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
    }

    private List<Area> areasIn(TextReading reading) {
        return reading.of(Kind.AREA).stream()
                .flatMap(m -> figures.vocabulary().areas().find(m.value()).stream())
                .distinct()
                .toList();
    }

    /** "I Kolding og Viborg henholdsvis 1.278 og 1.450": each number has one of those listed. */
    private <T> List<T> respective(int i, Function<TextReading, List<T>> names) {
        Optional<Hit> word = last(sentence, Role.RESPECTIVELY);
        if (word.isEmpty()) {
            return inOrder(i, names);
        }
        if (places.get(i)[0] < word.get().from()) {
            return List.of();
        }
        int first = (int) places.stream().filter(p -> p[0] < word.get().from()).count();
        List<T> before = names.apply(sentence.between(0, word.get().from()));
        List<T> behind = names.apply(sentence.between(word.get().to(), sentence.text().length()));
        List<T> listed = before.size() > 1 ? before : behind;
        boolean matches = listed.size() == numbers.size() - first && listed.size() > 1;
        return matches ? List.of(listed.get(i - first)) : inOrder(i, names);
    }

    /**
     * Whether a number is one of those behind "henholdsvis", each of which has one area of those
     * listed: what else the sentence names is common to them, wherever it stands.
     */
    private boolean isRespective(int i) {
        return last(sentence, Role.RESPECTIVELY)
                .filter(word -> word.to() <= places.get(i)[0])
                .filter(word -> !respective(i, this::areasIn).isEmpty())
                .isPresent();
    }

    /** "Kolding og Fredericia med 2,5 og 2,9 pct.": as many numbers as there are names before. */
    private <T> List<T> inOrder(int i, Function<TextReading, List<T>> names) {
        int first = i;
        while (first > 0 && isListedWith(first - 1)) {
            first--;
        }
        int last = i;
        while (last + 1 < numbers.size() && isListedWith(last)) {
            last++;
        }
        boolean bracket = sentence.text().startsWith("(", segments.from(first));
        int from = bracket ? 0 : segments.from(first);
        List<T> before = names.apply(sentence.between(from, places.get(first)[0]));
        boolean all = last > first && before.size() == last - first + 1;
        List<T> behind =
                all
                        ? names.apply(sentence.between(places.get(first)[0], segments.to(last)))
                        : List.of();
        return all && behind.isEmpty() ? List.of(before.get(i - first)) : List.of();
    }

    /** Whether nothing but a joint stands between a number and the next, of one unit. */
    private boolean isListedWith(int i) {
        String between = sentence.text().substring(places.get(i)[1], places.get(i + 1)[0]);
        return unit(i) == unit(i + 1)
                && between.matches(
                        "(?i)(?: ?(?:pct\\.?|procent|%))?(?:,| og| mod| samt| vs\\.?| kontra) ");
    }

    // ---------------------------------------------------------------- periods

    /** A period of a part of the sentence, and whether a word sets it as the earlier one. */
    private record Said(Period period, boolean asBefore) {}

    private List<Said> periodsIn(TextReading reading) {
        List<Said> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (!mention.isTime()) {
                continue;
            }
            Optional<Period> period =
                    context.period(mention, sentence)
                            .map(this::asPublished)
                            .filter(figures::knowsKind);
            if (period.isPresent()
                    && found.stream().noneMatch(s -> s.period().equals(period.get()))) {
                found.add(
                        new Said(
                                period.get(),
                                sentence.leadsBack(mention) || sentence.startsWith(mention)));
            }
        }
        return found;
    }

    private Period asPublished(Period period) {
        return ofPlaces ? figures.asListed(period) : figures.asPublished(period);
    }

    /** A list that a month or quarter is named of may be the one that was known then. */
    private boolean mayBeEarlierList() {
        Stream<TextReading> texts = Stream.concat(Stream.of(sentence), context.readings());
        return ofPlaces
                && texts.flatMap(t -> t.of(Kind.PERIOD).stream()).anyMatch(figures::isEndOfList);
    }

    /** Whether the part names a time that the exports have no such periods for. */
    private boolean namesForeignTime(int i) {
        TextReading own = segments.of(i);
        return periodsIn(own).isEmpty() && own.has(Kind.PERIOD);
    }

    private static List<Period> periods(List<Said> said) {
        return said.stream().map(Said::period).toList();
    }

    /** The periods of the texts around that can be compared. */
    private NumberScope.Around<Period> around() {
        if (around == null) {
            around = scope.around(this::periodsAround);
        }
        return around;
    }

    private List<Period> periodsAround(TextReading reading) {
        return reading.isOfAnotherKind() ? List.of() : known(context.periods(reading));
    }

    private List<Period> timesAround(TextReading reading) {
        return known(context.times(reading));
    }

    private List<Period> known(List<Period> periods) {
        return periods.stream().map(this::asPublished).filter(figures::knowsKind).toList();
    }

    private Choice<Period> level(int i) {
        TextReading part = compared.without(segments.of(i), i);
        List<Said> own = periodsIn(unbounded(part));
        if (own.isEmpty() && !periodsIn(part).isEmpty()) {
            return Choice.open(everywhere());
        }
        Choice<Period> level = level(i, own);
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

    private Choice<Period> level(int i, List<Said> own) {
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
            return end(i, periodsIn(compared.withSince(segments.of(i), i)));
        }
        if (own.isEmpty() && segments.of(i).has(Role.MOVED)) {
            return Choice.open(everywhere());
        }
        if (form == Form.RANK && isEarlierRank(i)) {
            return earlierRank(i);
        }
        return own.isEmpty()
                ? withShared(hadTimes(i), periods(periodsIn(compared.shared(i))))
                : Choice.of(periods(own));
    }

    /** "4,7 mod 5,0 pct. i juni 2024; i Norddjurs 3,3 mod 3,6": the times of the pair before. */
    private Optional<Choice<Period>> byPair(int i) {
        OptionalInt pair = segments.pairBefore(i);
        int lead = i > 0 && segments.isAgainst(i) ? i - 1 : i;
        if (pair.isEmpty() || namesTime(lead) || namesTime(lead + 1)) {
            return Optional.empty();
        }
        List<Period> first = nows(placed.get(pair.getAsInt()));
        List<Period> second = nows(placed.get(pair.getAsInt() + 1));
        boolean apart = first.size() == 1 && second.size() == 1 && !first.equals(second);
        return apart
                ? Optional.of(Choice.only((lead == i ? first : second).get(0)))
                : Optional.empty();
    }

    private boolean namesTime(int i) {
        return !periodsIn(segments.of(i)).isEmpty() || ownMonths(i) > 0;
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
        List<Period> direct = periods(periodsIn(compared.withSince(behind, i)));
        if (direct.size() == 1) {
            return Choice.of(direct);
        }
        List<Period> both = ends(i);
        if (both.size() == 2) {
            return Choice.only(both.get(0));
        }
        return Choice.open(
                hadTimes(i).values().stream()
                        .flatMap(
                                p ->
                                        Stream.concat(
                                                figures.before(p).stream(),
                                                Stream.of(p.yearBefore())))
                        .toList());
    }

    private Choice<Period> hadTimes(int i) {
        return byBracket(i).map(Choice::only).orElseGet(() -> scopedTimes(i));
    }

    /**
     * "Juni 2025 (juni 2024 i parentes):": of which time the numbers in and out of brackets are.
     */
    private Optional<Period> byBracket(int i) {
        String ahead = sentence.text().substring(0, places.get(i)[0]);
        boolean inside = ahead.lastIndexOf('(') > ahead.lastIndexOf(')');
        if (!periodsIn(sentence).isEmpty()) {
            return Optional.empty();
        }
        return context.near().stream()
                .filter(text -> !known(context.periods(text)).isEmpty())
                .findFirst()
                .flatMap(text -> ofBracket(text, inside));
    }

    private Optional<Period> ofBracket(TextReading text, boolean inside) {
        Matcher bracket = IN_BRACKETS.matcher(text.text());
        if (!bracket.find()) {
            return Optional.empty();
        }
        Stream<Mention> mentions =
                text.mentions().stream()
                        .filter(
                                m ->
                                        inside
                                                == (m.from() >= bracket.start()
                                                        && m.to() <= bracket.end()));
        List<Period> periods =
                known(mentions.flatMap(m -> context.period(m, text).stream()).distinct().toList());
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }

    private Choice<Period> scopedTimes(int i) {
        return scope.of(
                i,
                new NumberScope.Names<>(
                        part -> withoutBefore(periodsIn(compared.without(part, i))),
                        this::timesAround,
                        false));
    }

    /** All that is named in the sentence and nearest to it. */
    private List<Period> everywhere() {
        List<Period> all = new ArrayList<>(periods(periodsIn(sentence)));
        all.addAll(around().nearest());
        all.addAll(around().rivals());
        return all;
    }

    private static List<Period> withoutBefore(List<Said> said) {
        List<Period> now = said.stream().filter(s -> !s.asBefore()).map(Said::period).toList();
        return now.isEmpty() ? periods(said) : now;
    }

    /** "året før", "et år senere": a time told from the one of the number before. */
    private Optional<Choice<Period>> told(int i, List<Said> own) {
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
        return Optional.of(Choice.of(anchors.stream().map(p -> moved(p, months)).toList()));
    }

    private List<Period> anchors(int i) {
        for (int j = i - 1; j >= 0; j--) {
            List<Period> earlier = withoutBefore(periodsIn(segments.of(j)));
            if (!earlier.isEmpty()) {
                return earlier;
            }
            if (!placed.get(j).meanings().isEmpty()) {
                return nows(placed.get(j));
            }
        }
        return around().choice().values();
    }

    private static Period moved(Period period, int months) {
        return new Period(
                period.kind(), period.first().plusMonths(months), period.last().plusMonths(months));
    }

    /**
     * "fra 3,1 til 2,9 pct.": an end of a change. A time before both is that of the change, and so
     * of its later end; the earlier end has one only where it stands behind it, or where the two
     * times of the change are known.
     */
    private Choice<Period> end(int i, List<Said> own) {
        boolean before = said.get(i).form() == Form.LEVEL_BEFORE;
        TextReading behind = sentence.between(places.get(i)[1], segments.to(i));
        List<Period> direct = periods(periodsIn(compared.withSince(behind, i)));
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
        return before || now.isEmpty() ? Choice.open(everywhere()) : Choice.of(now);
    }

    /** The times that stand before both ends of a change. */
    private List<Period> eventTimes(int i, List<Said> own) {
        boolean second = i > 0 && said.get(i - 1).form() == Form.LEVEL_BEFORE;
        List<Said> ahead =
                second
                        ? periodsIn(sentence.between(segments.from(i - 1), places.get(i - 1)[0]))
                        : own;
        return ahead.stream().filter(s -> !s.asBefore()).map(Said::period).toList();
    }

    /** The one time around, where all that the sentence names is earlier. */
    private List<Period> timeAround() {
        NumberScope.Around<Period> around = scope.around(this::timesAround);
        boolean one = around.isAlone() && around.nearest().size() == 1;
        return one
                        && periods(periodsIn(sentence)).stream()
                                .allMatch(p -> p.compareTo(around.nearest().get(0)) < 0)
                ? around.nearest()
                : List.of();
    }

    /** "Siden juni 2026": the times that the sentence sets as the earlier ones. */
    private List<Period> since() {
        return periodsIn(sentence).stream().filter(Said::asBefore).map(Said::period).toList();
    }

    /** The two times of the change that the sentence, or else what is around it, is about. */
    private List<Period> ends(int i) {
        TextReading own = compared.withSince(sentence, i);
        List<Period> both = periods(periodsIn(own)).stream().sorted().toList();
        int told = sentence.has(Role.MONTH_BACK) ? 1 : isOverYear() ? 12 : 0;
        boolean alone = !both.isEmpty() || around().isAlone();
        List<Period> wide = both.isEmpty() ? around().nearest().stream().sorted().toList() : both;
        if (!alone) {
            return List.of();
        }
        return wide.size() == 1 && told > 0
                ? List.of(moved(wide.get(0), -told), wide.get(0))
                : wide;
    }

    private boolean isOverYear() {
        return sentence.has(Role.OVER_YEAR) || sentence.has(Role.YEAR_BACK);
    }

    /**
     * Which way the words say the figures went to a number: "steget fra 292 til 265", "konsolideret
     * fra nr. 21 til nr. 19", a better place being a smaller number.
     */
    private int course(int i) {
        if (i > 0 && ofPlaces && isEarlierRank(i - 1)) {
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

    /** Two periods of a change. */
    record Span(Period before, Period now) {

        static Optional<Span> of(List<Period> two) {
            if (two.size() != 2 || !two.get(0).isComparableWith(two.get(1))) {
                return Optional.empty();
            }
            List<Period> sorted = two.stream().sorted().toList();
            return Optional.of(new Span(sorted.get(0), sorted.get(1)));
        }
    }

    private Choice<Span> change(int i) {
        List<Said> own = periodsIn(segments.of(i));
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
    private boolean tellsOtherSpan(int i, List<Said> own) {
        TextReading part = segments.of(i);
        boolean since =
                part.of(Role.SINCE).stream()
                        .anyMatch(
                                h ->
                                        sentence.text().startsWith("iden", h.from() + 1)
                                                && own.isEmpty()
                                                && ownMonths(i) == 0);
        boolean lasts =
                own.isEmpty()
                        && part.of(Role.THING).stream()
                                .anyMatch(h -> wording.lengthOfTime().matcher(text(h)).matches());
        return since || lasts || (own.isEmpty() && hasYearOfItsOwn(i));
    }

    /** "Året før faldt det med 18", but not "siden året før er det faldet med 18". */
    private boolean hasYearOfItsOwn(int i) {
        return segments.of(i).hits().stream()
                .filter(h -> h.is(Role.YEAR_BACK) || isMonthBefore(h))
                .filter(h -> h.to() <= places.get(i)[0])
                .anyMatch(h -> !isLed(h));
    }

    private boolean isMonthBefore(Hit hit) {
        return hit.is(Role.MONTH_BACK) && text(hit).matches("(?i)(?:måneden|forrige|foregående).*");
    }

    private boolean isLed(Hit time) {
        return sentence.hits().stream()
                .filter(h -> LEADING.contains(h.role()))
                .anyMatch(h -> isBeside(h.to(), time.from()));
    }

    private static Choice<Span> ofTwo(List<Said> own) {
        List<Said> before = own.stream().filter(Said::asBefore).toList();
        if (own.size() == 2 && before.size() == 1) {
            Period now = own.get(own.get(0).asBefore() ? 1 : 0).period();
            Period earlier = before.get(0).period();
            return now.isComparableWith(earlier)
                    ? Choice.only(new Span(earlier, now))
                    : Choice.none();
        }
        return Choice.of(Span.of(periods(own)).stream().toList());
    }

    private int toldMonths(int i) {
        int own = ownMonths(i);
        return own > 0 ? own : sentence.has(Role.OVER_YEAR) ? 12 : 0;
    }

    private Choice<Span> ofOne(int i, Said only) {
        Period period = only.period();
        List<Period> others = only.asBefore() ? ledTo(i, period) : otherPeriods(i, period);
        if (only.asBefore()) {
            return spans(
                    others.stream()
                            .filter(o -> o.compareTo(period) > 0)
                            .map(o -> new Span(period, o))
                            .toList(),
                    true);
        }
        int months = toldMonths(i);
        if (months > 0) {
            return Choice.only(new Span(moved(period, -months), period));
        }
        List<Span> open = new ArrayList<>();
        others.stream()
                .filter(o -> o.compareTo(period) < 0)
                .forEach(o -> open.add(new Span(o, period)));
        open.add(new Span(period.yearBefore(), period));
        return spans(open, false);
    }

    private static Choice<Span> spans(List<Span> spans, boolean told) {
        List<Span> fitting =
                spans.stream()
                        .filter(s -> s.before().isComparableWith(s.now()))
                        .distinct()
                        .toList();
        return new Choice<>(fitting, told && fitting.size() == 1);
    }

    /** "Siden juli 2025 steget med 66 til 1.450 i juli 2026": the time that the change leads to. */
    private List<Period> ledTo(int i, Period since) {
        boolean led = i + 1 < said.size() && said.get(i + 1).form() == Form.LEVEL_NOW;
        List<Period> own = led ? periods(periodsIn(segments.of(i + 1))) : List.of();
        return own.isEmpty() ? otherPeriods(i, since) : own;
    }

    /** Periods of the rest of the sentence, else of the nearest text that has another one. */
    private List<Period> otherPeriods(int i, Period than) {
        List<Period> earlier = new ArrayList<>();
        for (int j = i - 1; j >= 0; j--) {
            periodsIn(segments.of(j)).stream()
                    .filter(s -> !s.asBefore() && !s.period().equals(than))
                    .map(Said::period)
                    .forEach(earlier::add);
        }
        if (!earlier.isEmpty()) {
            return earlier;
        }
        return context.sources().stream()
                .map(s -> timesAround(s.reading()).stream().filter(p -> !p.equals(than)).toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Choice<Span> ofNone(int i) {
        int own = ownMonths(i);
        List<Said> all = periodsIn(sentence);
        if (own > 0 && all.size() == 2) {
            Choice<Span> both = ofTwo(all);
            if (both.values().stream().anyMatch(s -> moved(s.now(), -own).equals(s.before()))) {
                return both;
            }
        }
        Optional<Span> levels = own > 0 ? ofLevelsBefore() : Optional.empty();
        if (levels.filter(s -> moved(s.now(), -own).equals(s.before())).isPresent()) {
            return Choice.only(levels.get());
        }
        if (own > 0) {
            return hadTimes(i).map(now -> new Span(moved(now, -own), now));
        }
        if (segments.of(i).has(Role.MOVED)) {
            return Choice.none();
        }
        List<Span> last = spansBefore(i);
        if (!last.isEmpty()) {
            return Choice.of(last);
        }
        List<Said> told = periodsIn(sentence);
        if (told.size() >= 2) {
            return ofTwo(told);
        }
        if (told.size() == 1 && told.get(0).asBefore()) {
            return ofOne(i, told.get(0));
        }
        return told.isEmpty() ? ofAround(i) : ofSingle(i, Choice.of(periods(told)));
    }

    /** The changes that the sentence has told of so far. */
    private List<Span> spansBefore(int i) {
        return placed.subList(0, i).stream().flatMap(p -> spansOf(p).stream()).distinct().toList();
    }

    /** "Stigning: 4.019", "+4,8 pct.": no sentence, and nothing in it but a change. */
    private boolean isLabel() {
        return !wording.isSentence(sentence)
                && !sentence.has(Kind.AREA)
                && !sentence.has(Kind.BENEFIT)
                && segments.of(0).text().length() <= LONGEST_LABEL;
    }

    /** "I juli 2026 var det 1.278. I juli 2025 var det 1.301. Det er 23 færre." */
    private Optional<Span> ofLevelsBefore() {
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
        List<Span> last = spansOf(earlier.get(earlier.size() - 1));
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
                ? Span.of(two.stream().map(Meaning::now).distinct().toList())
                : Optional.empty();
    }

    private Choice<Span> ofAround(int i) {
        Optional<Span> levels = ofLevelsBefore();
        if (levels.isPresent()) {
            return Choice.only(levels.get());
        }
        NumberScope.Around<Period> around = around();
        if (around.nearest().size() == 2) {
            List<Span> span = Span.of(around.nearest()).stream().toList();
            return new Choice<>(span, around.isAlone());
        }
        return around.nearest().size() == 1
                ? ofSingle(i, new Choice<>(around.nearest(), around.isAlone()))
                : Choice.none();
    }

    private Choice<Span> ofSingle(int i, Choice<Period> single) {
        boolean back = sentence.has(Role.YEAR_BACK);
        int months = back ? 12 : toldMonths(i);
        Choice<Span> spans =
                single.map(now -> new Span(moved(now, months > 0 ? -months : -12), now));
        return months > 0 ? spans : Choice.open(spans.values());
    }

    private int ownMonths(int i) {
        TextReading own = segments.of(i);
        if (own.has(Role.MONTH_BACK)) {
            return 1;
        }
        return own.has(Role.YEAR_BACK) || own.has(Role.OVER_YEAR) ? 12 : 0;
    }

    private static List<Span> spansOf(PlacedNumber number) {
        return number.meanings().stream()
                .filter(m -> m.before().isPresent())
                .map(m -> new Span(m.before().get(), m.now()))
                .distinct()
                .toList();
    }

    // --------------------------------------------------------------- meanings

    /** Puts the coordinates of one number together. */
    private final class Meanings {
        private final int i;
        private final Says says;
        private final UnitSaid unit;
        private final Subject subject;
        private final Optional<AddedUp.Rows> rows;

        Meanings(int i, Optional<AddedUp.Rows> rows) {
            this.i = i;
            this.rows = rows;
            this.says = said.get(i);
            this.unit = unit(i);
            List<TextReading> far = context.readings().toList();
            this.subject =
                    new Subject(figures, near(), far, far).settledBy(context.near()).inSentence();
        }

        /** The noun behind the number, its part of the sentence, and then the other parts. */
        private List<TextReading> near() {
            List<TextReading> near = new ArrayList<>();
            int to = places.get(i)[1];
            near.add(withoutUnit(sentence.between(to, Math.min(segments.to(i), nounEnd(to))), i));
            near.add(withoutUnit(expectation.own(i, segments.of(i)), i));
            for (int j = i - 1; j >= 0; j--) {
                near.add(asRate(withoutUnit(expectation.before(i, segments.of(j)), j), j));
            }
            IntStream.range(i + 1, numbers.size())
                    .takeWhile(j -> !sentence.between(to, places.get(j)[0]).has(Role.SUBSET))
                    .filter(j -> !segments.isContrast(j))
                    .forEach(j -> near.add(withoutUnit(expectation.without(segments.of(j)), j)));
            near.addAll(expectation.rest(i));
            return near;
        }

        /** "Ledigheden var 2,9 pct., hvilket er 0,2 lavere": the change of a rate. */
        private TextReading asRate(TextReading text, int of) {
            boolean rate = said.get(of).form() == Form.LEVEL && unit(of) == UnitSaid.PERCENT;
            if (!rate || !Subject.saysUnemployment(text)) {
                return text;
            }
            List<Hit> hits = new ArrayList<>(text.hits());
            text.of(Role.UNEMPLOYED)
                    .forEach(h -> hits.add(new Hit(Role.RATE, h.value(), h.from(), h.to())));
            return new TextReading(text.text(), text.mentions(), hits);
        }

        /**
         * "Fuldtidspersoner ... faldet med 157 personer": the unit of a change of what is named.
         */
        private TextReading withoutUnit(TextReading text, int of) {
            boolean ofChange = said.get(of).form() == Form.CHANGE && isOfFullTime(of);
            if (!ofChange && !isCountedIn(of)) {
                return text;
            }
            int from = places.get(of)[1];
            int to = nounEnd(from);
            return new TextReading(
                    text.text(),
                    text.mentions(),
                    text.hits().stream()
                            .filter(
                                    h ->
                                            !(h.is(Role.PERSONS) || h.is(Role.PEOPLE))
                                                    || h.from() < from
                                                    || h.to() > to)
                            .toList());
        }

        /** Whether the nearest count named before a number is one of full-time persons. */
        private boolean isOfFullTime(int of) {
            return Stream.concat(
                            Stream.of(sentence.between(0, places.get(of)[0])),
                            context.near().stream())
                    .flatMap(
                            t ->
                                    t.hits().stream()
                                            .filter(h -> h.is(Role.FULL_TIME) || h.is(Role.PERSONS))
                                            .limit(1))
                    .findFirst()
                    .filter(h -> h.is(Role.FULL_TIME))
                    .isPresent();
        }

        /** "Opgjort i fuldtidspersoner er 1.278 personer": what all numbers behind it count. */
        private boolean isCountedIn(int of) {
            TextReading ahead = sentence.between(0, places.get(0)[0]);
            boolean basis =
                    ahead.of(Role.FULL_TIME).stream()
                            .anyMatch(
                                    h ->
                                            ahead.text()
                                                    .substring(0, h.from())
                                                    .matches("(?is).*\\b(?:i|til) "));
            return basis && IntStream.rangeClosed(0, of).noneMatch(segments::isContrast);
        }

        private int nounEnd(int from) {
            int at = from;
            for (Hit hit : sentence.hits()) {
                if (hit.from() >= at && hit.from() - at <= 1 && NOUNS.contains(hit.role())) {
                    at = hit.to();
                }
            }
            return at;
        }

        PlacedNumber placed(Choice<Area> areas) {
            if (namesForeignTime(i)) {
                return lacking(i, Lacking.OTHER_PERIOD);
            }
            Measuring measuring = new Measuring(subject, says, unit, numbers.get(i).decimals());
            List<Traits> measures = measuring.measures();
            if (measures.isEmpty()) {
                return lacking(i, measuring.lacking(Lacking.BASE));
            }
            Choice<BenefitGroup> benefits = benefits(measures);
            if (benefits.isEmpty()) {
                return lacking(i, Lacking.BENEFIT);
            }
            return timed(areas, benefits, measuring);
        }

        /** Those that the words name; the total where none does, or where its own words say so. */
        private Choice<BenefitGroup> benefits(List<Traits> measures) {
            boolean benchmark = measures.stream().anyMatch(t -> !t.special().isEmpty());
            List<BenefitGroup> totals = figures.totals(measures);
            List<BenefitGroup> summed = rows.map(AddedUp.Rows::benefits).orElse(List.of());
            if (!summed.isEmpty()) {
                return Choice.only(summed.get(0));
            }
            Function<TextReading, List<Optional<BenefitGroup>>> names =
                    text -> subject.named(text, benchmark);
            List<Optional<BenefitGroup>> respective =
                    respective(i, text -> names.apply(text).stream().distinct().toList());
            if (!respective.isEmpty()) {
                return Choice.of(respective.stream().flatMap(Optional::stream).toList());
            }
            List<Optional<BenefitGroup>> common =
                    names.apply(sentence).stream().distinct().toList();
            if (common.size() == 1 && isRespective(i)) {
                return Choice.of(common.stream().flatMap(Optional::stream).toList());
            }
            Choice<Optional<BenefitGroup>> had =
                    scope.of(i, new NumberScope.Names<>(names, names, true));
            if (had.isEmpty()) {
                return new Choice<>(
                        totals,
                        totals.size() == 1 && !sentence.has(Kind.HINT) && (benchmark || isWhole()));
            }
            List<BenefitGroup> known = had.values().stream().flatMap(Optional::stream).toList();
            boolean all = known.size() == had.values().size();
            boolean open = names.apply(segments.of(i)).isEmpty() && (saysTotal() || isFar());
            if (!open) {
                return new Choice<>(known, all && had.certain());
            }
            boolean nearby = context.near().stream().anyMatch(t -> !names.apply(t).isEmpty());
            if (saysTotal() && !nearby && !totals.isEmpty()) {
                return Choice.open(totals);
            }
            List<BenefitGroup> wider = new ArrayList<>(known);
            wider.addAll(totals);
            return Choice.open(wider);
        }

        /**
         * "I alt", "alle": a word for the whole in the number's own part, which may be all benefits
         * or all that one of them has.
         */
        private boolean saysTotal() {
            TextReading own = segments.of(i);
            return own.has(Role.TOTAL_LABEL)
                    || own.of(Role.EXACTLY).stream().anyMatch(this::isWhole);
        }

        /** The sentence has a subject of its own, and the benefit is named far from it. */
        private boolean isFar() {
            boolean inSentence = !subject.named(sentence, false).isEmpty();
            boolean own =
                    (sentence.has(Kind.AREA)
                                    && !doubts.leadsBackToBefore()
                                    && !figures.isOfOneBenefit())
                            || sentence.has(Role.UNEMPLOYED)
                            || sentence.has(Role.RATE);
            return !inSentence
                    && own
                    && context.headings().stream().allMatch(h -> subject.named(h, false).isEmpty());
        }

        /** Nothing but a word that nobody knows could make it less than the whole. */
        private boolean isWhole() {
            boolean state = sentence.has(Role.UNEMPLOYED) || sentence.has(Role.RATE);
            return state || sentence.has(Role.TOTAL) || !segments.of(i).has(Kind.UNKNOWN);
        }

        private boolean isWhole(Hit hit) {
            return wording.whole().matcher(text(hit)).matches();
        }

        private PlacedNumber timed(
                Choice<Area> areas, Choice<BenefitGroup> benefits, Measuring measuring) {
            boolean spans = says.form() == Form.CHANGE || says.form() == Form.PLACES;
            Choice<Span> changes = spans ? change(i) : Choice.none();
            Choice<Period> levels = spans ? Choice.none() : level(i);
            if (spans ? !changes.isOnly() : levels.isEmpty()) {
                return lacking(i, spans ? Lacking.TWO_PERIODS : Lacking.PERIOD);
            }
            List<Meaning> meanings =
                    new MeaningProduct(figures, measuring, unit)
                            .of(
                                    areas.values(),
                                    benefits.values(),
                                    levels.values(),
                                    changes.values(),
                                    other());
            if (rows.isPresent()) {
                meanings = meanings.stream().flatMap(m -> summed(m, rows.get()).stream()).toList();
            }
            if (meanings.isEmpty()) {
                return lacking(i, Lacking.FIGURE);
            }
            boolean every = figures.isEveryCount(meanings);
            boolean certain =
                    areas.isOnly()
                            && benefits.isOnly()
                            && (spans ? changes.isOnly() : levels.isOnly())
                            && (meanings.size() == 1 || every)
                            && meanings.stream().allMatch(subject::isSettled)
                            && (!isPart(i) || isSurePart(i))
                            && rows.map(AddedUp.Rows::certain).orElse(true)
                            && !isBlockedBefore(i)
                            && isSubjectSure(every)
                            && !mayBeEarlierList()
                            && !isOnlyTheOther()
                            && !doubts.isToldAlready(
                                    numbers.get(i), meanings.get(0), placed, earlier);
            if (claim.isPresent()) {
                boolean only =
                        areas.isOnly()
                                && benefits.isOnly()
                                && (spans ? changes.isOnly() : levels.isOnly());
                return claimed(meanings, only);
            }
            sure.set(i, benefits.isOnly() && isSubjectSure(every));
            return new PlacedNumber(
                    numbers.get(i),
                    sentence.text(),
                    meanings,
                    says.direction(),
                    "",
                    Surety.of(certain),
                    neighbours(),
                    course(i));
        }

        /** "5.610 personer mod forventet 5.500": what is counted may be something else. */
        private boolean isOnlyTheOther() {
            return unit == UnitSaid.NONE
                    && !segments.of(i).has(Role.FULL_TIME)
                    && near().stream().limit(i + 2L).noneMatch(t -> t.has(Role.EXPECTED))
                    && !expectation.rest(i).isEmpty();
        }

        /** Of a claim it is certain what it is about, though not always by which measure. */
        private PlacedNumber claimed(List<Meaning> meanings, boolean only) {
            boolean certain =
                    only
                            && !isPart(i)
                            && !isBlockedBefore(i)
                            && isSubjectSure(false)
                            && doubts.hasNoun(i)
                            && (says.form() != Form.CHANGE || tellsSpan());
            boolean share = IN_PROPORTION.stream().anyMatch(sentence::has);
            boolean counted = sentence.has(Role.FULL_TIME) || sentence.has(Role.PERSONS);
            boolean exactly =
                    share ? meanings.stream().allMatch(m -> figures.isShare(m.key())) : counted;
            return new PlacedNumber(
                            numbers.get(i),
                            sentence.text().strip(),
                            meanings,
                            says.direction(),
                            "",
                            Surety.of(certain),
                            neighbours())
                    .claimed(claim.orElseThrow().claim(), exactly);
        }

        /** Both times, or one and how long before it the other was, in the clause itself. */
        private boolean tellsSpan() {
            int named = periodsIn(sentence).size();
            return named == 2 || (named == 1 && ownMonths(i) > 0);
        }

        /**
         * Whether it is certain what is counted, by its own words or those it borrows.
         *
         * @param every whether it may be any way of counting that there is
         */
        private boolean isSubjectSure(boolean every) {
            int to = places.get(i)[1];
            TextReading noun = sentence.between(to, Math.min(segments.to(i), nounEnd(to)));
            boolean loose = every ? doubts.countsOtherwise(i) : doubts.countsLoosely(i, noun);
            return !loose && !doubts.ofSubject(i, numbers.get(i), says.form()) && !borrowsDoubt(i);
        }

        /** The sum over all rows; empty for what cannot be added up. */
        private Optional<Meaning> summed(Meaning first, AddedUp.Rows all) {
            SeriesKey key = first.key();
            List<SeriesKey> others =
                    Stream.concat(
                                    all.areas().stream()
                                            .map(
                                                    a ->
                                                            new SeriesKey(
                                                                    a,
                                                                    key.benefit(),
                                                                    key.measure())),
                                    all.benefits().stream()
                                            .map(b -> new SeriesKey(key.area(), b, key.measure())))
                            .filter(k -> !k.equals(key))
                            .toList();
            boolean count =
                    MeasureUnit.of(key.measure()).filter(unit -> unit == Unit.COUNT).isPresent();
            boolean adds = count && !first.kind().isDifference();
            return adds && others.stream().allMatch(figures::has)
                    ? Optional.of(first.plus(others))
                    : Optional.empty();
        }

        private Optional<Area> other() {
            if (says.form() != Form.DIFFERENCE) {
                return Optional.empty();
            }
            TextReading own = segments.of(i);
            return Optional.of(areasIn(own.between(says.against(), segments.to(i))))
                    .filter(list -> list.size() == 1)
                    .map(list -> list.get(0));
        }
    }
}
