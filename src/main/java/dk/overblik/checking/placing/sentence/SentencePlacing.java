package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Benefits;
import dk.overblik.checking.placing.meaning.ChangeSpan;
import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Claim;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Lacking;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.MeaningProduct;
import dk.overblik.checking.placing.meaning.Measuring;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.placing.meaning.PlacedNumber.Surety;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.placing.meaning.Subject;
import dk.overblik.checking.placing.meaning.Traits;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.MeasureUnit;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out what the numbers of a sentence are about. */
public final class SentencePlacing {

    /** Words that say that a claim is about shares; without them it may be about counts. */
    private static final Set<Role> IN_PROPORTION = Set.of(Role.RATE, Role.SHARE, Role.BASE);

    private final Figures figures;
    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Context context;
    private final List<WrittenNumber> numbers;
    private final NumberedSentence numbered;
    private final List<int[]> places;
    private final Segments segments;
    private final int group;
    private final List<Says> said;
    private final ComparedWith compared;

    private final NumberScope scope;
    private final Doubts doubts;
    private final NamedTimes times;
    private final LevelTime levelTime;
    private final ChangeTime changeTime;
    private final Obstacles obstacles;
    private final AddedUp addedUp;
    private final Expectation expectation;
    private final Optional<Claim.Found> claim;

    private final List<PlacedNumber> placed = new ArrayList<>();

    /** The numbers before in the note, the latest of them. */
    private final List<PlacedNumber> earlier;

    /** Of each number whether it is certain what it counts. */
    private final List<Boolean> sure;

    /**
     * @param offset where the sentence begins in the tidied text of its passage
     */
    public SentencePlacing(
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
    public static PlacedNumber claim(
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
        this.numbered = new NumberedSentence(sentence, wording, numbers, offset, claim);
        this.places = numbered.places();
        this.segments = numbered.segments();
        this.said = numbered.said();
        this.compared = new ComparedWith(sentence, wording, segments, places, said);
        this.scope = new NumberScope(sentence, wording, context, segments, said);
        this.doubts = new Doubts(sentence, wording, context, segments, scope);
        this.times = new NamedTimes(figures, numbered, context, compared, scope);
        this.levelTime = new LevelTime(figures, numbered, context, compared, times, placed);
        this.changeTime = new ChangeTime(numbered, context, times, placed, earlier);
        this.obstacles = new Obstacles(figures, numbered, scope, doubts, times);
        this.addedUp = new AddedUp(figures, sentence, wording, segments);
        this.expectation = new Expectation(sentence, wording, segments);
        this.earlier = earlier;
        this.sure = new ArrayList<>(Collections.nCopies(numbers.size(), false));
        this.group = group;
    }

    public List<PlacedNumber> place() {
        for (int i = 0; i < numbers.size(); i++) {
            placed.add(placed(i));
        }
        return placed;
    }

    private PlacedNumber placed(int i) {
        Optional<String> obstacle = obstacles.of(i);
        if (obstacle.isPresent()) {
            return lacking(i, obstacle.get());
        }
        Optional<AddedUp.Rows> rows = addedUp.of(i);
        if (rows.isEmpty() && addedUp.word(i).isPresent()) {
            return lacking(i, Lacking.otherKind(numbered.text(addedUp.word(i).get())));
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
            if (numbered.unit(j) == numbered.unit(i)) {
                return !sure.get(j);
            }
        }
        return false;
    }

    private PlacedNumber.Neighbourhood neighbours() {
        return new PlacedNumber.Neighbourhood(group, OptionalInt.empty(), OptionalInt.empty());
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

    private Choice<Area> areas(int i) {
        List<Area> respective = numbered.respective(i, figures::areasIn);
        if (!respective.isEmpty()) {
            return Choice.only(respective.get(0));
        }
        Choice<Area> had =
                scope.of(
                        i,
                        new NumberScope.Names<>(
                                part -> figures.areasIn(withoutOther(compared.without(part, i))),
                                figures::areasIn,
                                true));
        boolean own = !figures.areasIn(compared.without(segments.of(i), i)).isEmpty();
        if (own && isOnlyBehind(i)) {
            return Choice.open(had.values());
        }
        return own ? had : had.sharing(figures.areasIn(compared.shared(i)));
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
            this.unit = numbered.unit(i);
            List<TextReading> far = context.readings().toList();
            this.subject =
                    new Subject(figures, near(), far, far).settledBy(context.near()).inSentence();
        }

        /** The noun behind the number, its part of the sentence, and then the other parts. */
        private List<TextReading> near() {
            List<TextReading> near = new ArrayList<>();
            int to = places.get(i)[1];
            near.add(
                    withoutUnit(
                            sentence.between(to, Math.min(segments.to(i), numbered.nounEnd(to))),
                            i));
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
            boolean rate =
                    said.get(of).form() == Form.LEVEL && numbered.unit(of) == UnitSaid.PERCENT;
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
            int to = numbered.nounEnd(from);
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

        PlacedNumber placed(Choice<Area> areas) {
            if (times.namesForeignTime(i)) {
                return lacking(i, Lacking.OTHER_PERIOD);
            }
            Measuring measuring = new Measuring(subject, says, unit, numbers.get(i).decimals());
            List<Traits> measures = measuring.measures();
            if (measures.isEmpty()) {
                return lacking(i, measuring.lacking(Lacking.BASE));
            }
            Choice<Benefits> benefits = benefits(measures);
            if (benefits.isEmpty()) {
                return lacking(i, Lacking.BENEFIT);
            }
            return timed(areas, benefits, measuring);
        }

        /** Those that the words name; the total where none does, or where its own words say so. */
        private Choice<Benefits> benefits(List<Traits> measures) {
            boolean benchmark = measures.stream().anyMatch(t -> !t.special().isEmpty());
            List<Benefits> totals = Benefits.each(figures.totals(measures));
            List<BenefitGroup> summed = rows.map(AddedUp.Rows::benefits).orElse(List.of());
            if (!summed.isEmpty()) {
                return Choice.only(Benefits.of(summed.get(0)));
            }
            Function<TextReading, List<Optional<Benefits>>> names =
                    text -> subject.named(text, benchmark);
            List<Optional<Benefits>> respective =
                    numbered.respective(i, text -> names.apply(text).stream().distinct().toList());
            if (!respective.isEmpty()) {
                return Choice.of(respective.stream().flatMap(Optional::stream).toList());
            }
            List<Optional<Benefits>> common = names.apply(sentence).stream().distinct().toList();
            if (common.size() == 1 && numbered.isRespective(i, figures::areasIn)) {
                return Choice.of(common.stream().flatMap(Optional::stream).toList());
            }
            Choice<Optional<Benefits>> had =
                    scope.of(i, new NumberScope.Names<>(names, names, true));
            if (had.isEmpty()) {
                return new Choice<>(
                        totals,
                        totals.size() == 1 && !sentence.has(Kind.HINT) && (benchmark || isWhole()));
            }
            List<Benefits> known = had.values().stream().flatMap(Optional::stream).toList();
            boolean all = known.size() == had.values().size();
            boolean open = names.apply(segments.of(i)).isEmpty() && (saysTotal() || isFar());
            if (!open) {
                return new Choice<>(known, all && had.certain());
            }
            boolean nearby = context.near().stream().anyMatch(t -> !names.apply(t).isEmpty());
            if (saysTotal() && !nearby && !totals.isEmpty()) {
                return Choice.open(totals);
            }
            List<Benefits> wider = new ArrayList<>(known);
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
            return wording.whole().matcher(numbered.text(hit)).matches();
        }

        private PlacedNumber timed(
                Choice<Area> areas, Choice<Benefits> benefits, Measuring measuring) {
            boolean spans = says.form() == Form.CHANGE || says.form() == Form.PLACES;
            Choice<ChangeSpan> changes = spans ? changeTime.of(i) : Choice.none();
            Choice<Period> levels = spans ? Choice.none() : levelTime.of(i);
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
                            && (!obstacles.isPart(i) || isSurePart(i))
                            && rows.map(AddedUp.Rows::certain).orElse(true)
                            && !obstacles.isBlockedBefore(i)
                            && isSubjectSure(every)
                            && !times.mayBeEarlierList()
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
                    levelTime.course(i));
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
                            && !obstacles.isPart(i)
                            && !obstacles.isBlockedBefore(i)
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
            int named = times.periodsIn(sentence).size();
            return named == 2 || (named == 1 && times.ownMonths(i) > 0);
        }

        /**
         * Whether it is certain what is counted, by its own words or those it borrows.
         *
         * @param every whether it may be any way of counting that there is
         */
        private boolean isSubjectSure(boolean every) {
            int to = places.get(i)[1];
            TextReading noun = sentence.between(to, Math.min(segments.to(i), numbered.nounEnd(to)));
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
            return Optional.of(figures.areasIn(own.between(says.against(), segments.to(i))))
                    .filter(list -> list.size() == 1)
                    .map(list -> list.get(0));
        }
    }
}
