package dk.overblik.checking.placing;

import dk.overblik.checking.placing.Context.Tier;
import dk.overblik.checking.placing.Meaning.UnitSaid;
import dk.overblik.checking.placing.Mention.Kind;
import dk.overblik.checking.placing.Says.Form;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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

    private final Figures figures;
    private final TextReading sentence;
    private final Context context;
    private final List<WrittenNumber> numbers;
    private final List<int[]> places;
    private final Segments segments;
    private final int group;
    private final List<Says> said = new ArrayList<>();
    private final List<PlacedNumber> placed = new ArrayList<>();

    /**
     * @param offset where the sentence begins in the tidied text of its passage
     */
    SentencePlacing(
            Figures figures,
            TextReading sentence,
            Context context,
            List<WrittenNumber> numbers,
            int offset,
            int group) {
        this.figures = figures;
        this.sentence = sentence;
        this.context = context;
        this.numbers = numbers;
        this.places =
                numbers.stream().map(n -> new int[] {n.from() - offset, n.to() - offset}).toList();
        this.segments = new Segments(sentence, places);
        this.group = group;
    }

    List<PlacedNumber> place() {
        for (int i = 0; i < numbers.size(); i++) {
            @Nullable Says last = i == 0 ? null : said.get(i - 1);
            said.add(new Says.Around(sentence, segments, i, places.get(i), unit(i)).says(last));
            placed.add(placed(i));
        }
        return placed;
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
        Choice<Area> areas = areas(i);
        if (areas.isEmpty()) {
            return lacking(i, "område");
        }
        List<Area> known = areas.values().stream().filter(figures::has).toList();
        if (known.isEmpty()) {
            return lacking(i, "område i udtrækkene (" + areas.values().get(0).name() + ")");
        }
        return new Meanings(i).placed(new Choice<>(known, areas.certain()));
    }

    private PlacedNumber lacking(int i, String what) {
        return new PlacedNumber(
                numbers.get(i),
                sentence.text(),
                List.of(),
                said.get(i).direction(),
                what,
                false,
                neighbours());
    }

    private PlacedNumber.Neighbourhood neighbours() {
        return new PlacedNumber.Neighbourhood(group, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Why a number cannot be a figure of the exports, whatever else is said. */
    private Optional<String> obstacle(int i) {
        TextReading upTo = sentence.between(0, segments.to(i));
        Optional<Mention> block = upTo.of(Kind.BLOCK).stream().findFirst();
        if (block.isPresent()) {
            return Optional.of("\"" + block.get().value() + "\" er en anden opgørelse");
        }
        if (upTo.has(Role.SUBSET) && !segments.of(i).has(Kind.BENEFIT)) {
            return Optional.of("en del af det, der er talt op før");
        }
        if (segments.of(i).has(Role.OTHER_KIND)) {
            return Optional.of("en anden slags tal");
        }
        if (segments.of(i).has(Role.NOT)) {
            return Optional.of("sætningen siger \"ikke\"");
        }
        if (hasOtherTime(i)) {
            return Optional.of("en anden slags periode");
        }
        return foreignNoun(i).or(() -> foreignWhole(i));
    }

    private boolean hasOtherTime(int i) {
        return segments.of(i).of(Role.OTHER_TIME).stream()
                .anyMatch(
                        h ->
                                sentence.of(Kind.PERIOD).stream()
                                        .noneMatch(m -> m.from() <= h.from() && h.to() <= m.to()));
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
                return Optional.of("ukendt ord: \"" + unknown.get().value() + "\"");
            }
            Optional<Hit> hit =
                    sentence.hits().stream().filter(h -> isBeside(from, h.from())).findFirst();
            if (hit.filter(h -> h.is(Role.THING) || h.is(Role.NOTHING)).isPresent()) {
                return Optional.of("\"" + text(hit.get()) + "\" er ikke i udtrækkene");
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
        if (!after.matches("(?s)\\s?(?:pct\\.?|procent|%)\\s(?:ud )?af\\b.*")) {
            return Optional.empty();
        }
        boolean base = sentence.between(places.get(i)[1], segments.to(i)).has(Role.BASE);
        return base || said.get(i).isChange()
                ? Optional.empty()
                : Optional.of("hvad andelen er af");
    }

    // ------------------------------------------------------------------ areas

    private Choice<Area> areas(int i) {
        List<Area> respective = respective(i);
        if (!respective.isEmpty()) {
            return Choice.of(respective);
        }
        List<Area> own = areasIn(ownForAreas(i));
        if (!own.isEmpty()) {
            return Choice.of(own);
        }
        for (int j = i - 1; j >= 0; j--) {
            List<Area> earlier = areasIn(segments.of(j));
            if (!earlier.isEmpty()) {
                boolean bracket = sentence.text().startsWith("(", segments.from(i));
                return bracket
                        ? Choice.of(List.of(earlier.get(earlier.size() - 1)))
                        : Choice.of(earlier);
            }
        }
        return contextAreas(i);
    }

    /** What stands behind "end" is another area than the number's own. */
    private TextReading ownForAreas(int i) {
        TextReading own = segments.of(i);
        if (said.get(i).form() != Form.DIFFERENCE) {
            return own;
        }
        Optional<Hit> than = last(own, Role.THAN);
        return than.map(h -> own.between(segments.from(i), h.from())).orElse(own);
    }

    private static Optional<Hit> last(TextReading reading, Role role) {
        List<Hit> hits = reading.of(role);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
    }

    private Choice<Area> contextAreas(int i) {
        List<Area> later = new ArrayList<>();
        for (int j = i + 1; j < numbers.size() && !segments.isContrast(j); j++) {
            later.addAll(areasIn(segments.of(j)));
        }
        List<Area> around = List.of();
        boolean far = false;
        for (Context.Source source : context.sources()) {
            if (around.isEmpty()) {
                around = areasIn(source.reading());
                far = source.tier() == Tier.PARAGRAPH;
            }
        }
        if (later.isEmpty()) {
            return far ? Choice.open(around) : Choice.of(around);
        }
        if (around.isEmpty()) {
            return Choice.of(later);
        }
        List<Area> both = new ArrayList<>(around);
        both.addAll(later);
        return Choice.of(both);
    }

    private List<Area> areasIn(TextReading reading) {
        return reading.of(Kind.AREA).stream()
                .flatMap(m -> figures.vocabulary().areas().find(m.value()).stream())
                .distinct()
                .toList();
    }

    /** "I Kolding og Viborg henholdsvis 1.278 og 1.450": each number has its own area. */
    private List<Area> respective(int i) {
        Optional<Hit> word = last(sentence, Role.RESPECTIVELY);
        if (word.isEmpty() || places.get(i)[0] < word.get().from()) {
            return List.of();
        }
        int first = (int) places.stream().filter(p -> p[0] < word.get().from()).count();
        List<Area> areas = areasIn(sentence.between(0, word.get().from()));
        List<Area> behind = areasIn(sentence.between(word.get().to(), sentence.text().length()));
        List<Area> listed = areas.size() > 1 ? areas : behind;
        boolean matches = listed.size() == numbers.size() - first && listed.size() > 1;
        return matches ? List.of(listed.get(i - first)) : List.of();
    }

    // ---------------------------------------------------------------- periods

    /** A period of a part of the sentence, and whether a word sets it as the earlier one. */
    private record Said(Period period, boolean asBefore) {}

    private List<Said> periodsIn(TextReading reading) {
        List<Said> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            Optional<Period> period = context.period(mention, sentence).filter(figures::knowsKind);
            if (period.isPresent()
                    && found.stream().noneMatch(s -> s.period().equals(period.get()))) {
                found.add(new Said(period.get(), sentence.leadsBack(mention)));
            }
        }
        return found;
    }

    /** Whether the part names a time that the exports have no such periods for. */
    private boolean namesForeignTime(int i) {
        TextReading own = segments.of(i);
        return periodsIn(own).isEmpty() && own.has(Kind.PERIOD);
    }

    private static List<Period> periods(List<Said> said) {
        return said.stream().map(Said::period).toList();
    }

    /** The periods of the nearest text around that names any that can be compared. */
    private List<Period> around() {
        return context.sources().stream()
                .filter(s -> !s.reading().isOfAnotherKind())
                .map(s -> known(context.periods(s.reading())))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The same of times that a level can be of. */
    private List<Period> timesAround() {
        return context.sources().stream()
                .map(s -> known(context.times(s.reading())))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Period> known(List<Period> periods) {
        return periods.stream().filter(figures::knowsKind).toList();
    }

    private Choice<Period> level(int i) {
        List<Said> own = periodsIn(segments.of(i));
        Optional<Choice<Period>> told = told(i, own);
        if (told.isPresent()) {
            return told.get();
        }
        Choice<Period> ends = own.size() == 1 ? Choice.none() : ends(i);
        if (!ends.isEmpty()) {
            return ends;
        }
        if (!own.isEmpty()) {
            return Choice.of(periods(own));
        }
        for (int j = i - 1; j >= 0; j--) {
            List<Said> earlier = periodsIn(segments.of(j));
            if (!earlier.isEmpty()) {
                return Choice.of(withoutBefore(earlier));
            }
        }
        return laterOrAround(i);
    }

    private static List<Period> withoutBefore(List<Said> said) {
        List<Period> now = said.stream().filter(s -> !s.asBefore()).map(Said::period).toList();
        return now.isEmpty() ? periods(said) : now;
    }

    private Choice<Period> laterOrAround(int i) {
        List<Period> later = new ArrayList<>();
        for (int j = i + 1; j < numbers.size() && !segments.isContrast(j); j++) {
            later.addAll(withoutBefore(periodsIn(segments.of(j))));
        }
        List<Period> both = new ArrayList<>(timesAround());
        if (!later.isEmpty() && both.isEmpty()) {
            return Choice.of(later);
        }
        context.sources().stream()
                .filter(s -> s.tier() == Tier.HEADING)
                .map(s -> known(context.times(s.reading())))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .ifPresent(both::addAll);
        both.addAll(later);
        return Choice.of(both);
    }

    /** "året før", "et år senere": a time told from the one of the number before. */
    private Optional<Choice<Period>> told(int i, List<Said> own) {
        TextReading part = segments.of(i);
        int months =
                part.has(Role.YEAR_BACK)
                        ? -12
                        : part.has(Role.YEAR_ON) ? 12 : part.has(Role.MONTH_BACK) ? -1 : 0;
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
                return placed.get(j).meanings().stream().map(Meaning::now).distinct().toList();
            }
        }
        return around();
    }

    private static Period moved(Period period, int months) {
        return new Period(
                period.kind(), period.first().plusMonths(months), period.last().plusMonths(months));
    }

    /** "fra 3,1 til 2,9 pct.": the ends of the change that the sentence or the text is about. */
    private Choice<Period> ends(int i) {
        Form form = said.get(i).form();
        if (form != Form.LEVEL_BEFORE && form != Form.LEVEL_NOW) {
            return Choice.none();
        }
        List<Period> both = periods(periodsIn(sentence)).stream().sorted().toList();
        boolean told = sentence.has(Role.OVER_YEAR) || sentence.has(Role.YEAR_BACK);
        if (both.size() != 2) {
            List<Period> wide = both.isEmpty() ? around().stream().sorted().toList() : both;
            both = wide.size() == 1 && told ? List.of(wide.get(0).yearBefore(), wide.get(0)) : wide;
        }
        if (both.size() != 2) {
            return Choice.none();
        }
        return Choice.only(both.get(form == Form.LEVEL_BEFORE ? 0 : 1));
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
        if (own.size() >= 2) {
            return ofTwo(own);
        }
        return own.size() == 1 ? ofOne(i, own.get(0)) : ofNone(i);
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
        TextReading own = segments.of(i);
        if (own.has(Role.MONTH_BACK)) {
            return 1;
        }
        boolean year = own.has(Role.YEAR_BACK) || own.has(Role.OVER_YEAR);
        return year || sentence.has(Role.OVER_YEAR) ? 12 : 0;
    }

    private Choice<Span> ofOne(int i, Said only) {
        Period period = only.period();
        List<Period> others = otherPeriods(i, period);
        if (only.asBefore()) {
            return spans(others.stream().map(o -> new Span(period, o)).toList(), true);
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

    /** Periods of the rest of the sentence, else of the nearest text that has another one. */
    private List<Period> otherPeriods(int i, Period than) {
        List<Period> earlier = new ArrayList<>();
        for (int j = i - 1; j >= 0; j--) {
            withoutBefore(periodsIn(segments.of(j))).stream()
                    .filter(p -> !p.equals(than))
                    .forEach(earlier::add);
        }
        if (!earlier.isEmpty()) {
            return earlier;
        }
        return context.sources().stream()
                .map(
                        s ->
                                known(context.periods(s.reading())).stream()
                                        .filter(p -> !p.equals(than))
                                        .toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Choice<Span> ofNone(int i) {
        List<Span> last = i == 0 ? List.of() : spansOf(placed.get(i - 1));
        if (!last.isEmpty()) {
            return new Choice<>(last, last.size() == 1 && placed.get(i - 1).certain());
        }
        List<Said> all = periodsIn(sentence);
        List<Said> told = all.isEmpty() ? List.of() : all;
        if (told.size() >= 2) {
            return ofTwo(told);
        }
        int months = toldMonths(i);
        List<Period> single = told.isEmpty() ? around() : periods(told);
        if (single.size() == 2 && told.isEmpty()) {
            return Choice.of(Span.of(single).stream().toList());
        }
        if (single.size() != 1) {
            return Choice.none();
        }
        Period now = single.get(0);
        boolean back = sentence.has(Role.YEAR_BACK);
        return months > 0 || back
                ? Choice.only(new Span(moved(now, -Math.max(months, back ? 12 : 1)), now))
                : Choice.open(List.of(new Span(now.yearBefore(), now)));
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

        Meanings(int i) {
            this.i = i;
            this.says = said.get(i);
            this.unit = unit(i);
            List<TextReading> far = context.readings().toList();
            boolean own =
                    sentence.has(Kind.AREA)
                            || sentence.has(Role.UNEMPLOYED)
                            || sentence.has(Role.RATE);
            this.subject =
                    new Subject(figures, near(), far, far)
                            .withTotals(own ? context.headings() : far);
        }

        /** The noun behind the number, its part of the sentence, and then the other parts. */
        private List<TextReading> near() {
            List<TextReading> near = new ArrayList<>();
            int to = places.get(i)[1];
            near.add(sentence.between(to, Math.min(segments.to(i), nounEnd(to))));
            near.add(segments.of(i));
            for (int j = i - 1; j >= 0; j--) {
                near.add(segments.of(j));
            }
            IntStream.range(i + 1, numbers.size())
                    .filter(j -> !segments.isContrast(j))
                    .forEach(j -> near.add(segments.of(j)));
            return near;
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
                return lacking(i, "en anden slags periode");
            }
            Measuring measuring = new Measuring(subject, says, unit, numbers.get(i).decimals());
            List<Traits> measures = measuring.measures();
            if (measures.isEmpty()) {
                return lacking(i, measuring.lacking());
            }
            Choice<BenefitGroup> benefits =
                    subject.benefits(measures.stream().anyMatch(t -> !t.special().isEmpty()));
            if (benefits.isEmpty()) {
                return lacking(i, "ydelse i udtrækkene");
            }
            return timed(areas, benefits, measuring);
        }

        private PlacedNumber timed(
                Choice<Area> areas, Choice<BenefitGroup> benefits, Measuring measuring) {
            boolean spans = says.form() == Form.CHANGE || says.form() == Form.PLACES;
            Choice<Span> changes = spans ? change(i) : Choice.none();
            Choice<Period> levels = spans ? Choice.none() : level(i);
            if (spans ? changes.isEmpty() : levels.isEmpty()) {
                return lacking(i, spans ? "hvilke to perioder" : "periode");
            }
            List<Meaning> meanings =
                    new MeaningProduct(figures, measuring, unit)
                            .of(
                                    areas.values(),
                                    benefits.values(),
                                    levels.values(),
                                    changes.values(),
                                    other());
            if (meanings.isEmpty()) {
                return lacking(i, "det findes ikke i udtrækkene");
            }
            boolean certain =
                    areas.isOnly()
                            && benefits.isOnly()
                            && (spans ? changes.isOnly() : levels.isOnly())
                            && meanings.size() == 1
                            && !sentence.has(Role.SUBSET)
                            && !saysMore()
                            && !isBlockedAround();
            return new PlacedNumber(
                    numbers.get(i),
                    sentence.text(),
                    meanings,
                    says.direction(),
                    "",
                    certain,
                    neighbours());
        }

        /** "1.100 ledige deltager i kurser": an unknown word behind a count may narrow it. */
        private boolean saysMore() {
            boolean level = says.form() == Form.LEVEL && numbers.get(i).decimals() == 0;
            String text = sentence.text();
            int from = places.get(i)[1];
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? segments.to(i) : Math.min(comma, segments.to(i));
            return level && sentence.between(from, Math.max(from, to)).has(Kind.UNKNOWN);
        }

        private boolean isBlockedAround() {
            return context.sources().stream()
                    .filter(s -> s.tier() == Tier.HEADING)
                    .anyMatch(s -> s.reading().has(Kind.BLOCK));
        }

        private Optional<Area> other() {
            if (says.form() != Form.DIFFERENCE) {
                return Optional.empty();
            }
            TextReading own = segments.of(i);
            return last(own, Role.THAN)
                    .map(h -> areasIn(own.between(h.to(), segments.to(i))))
                    .filter(list -> list.size() == 1)
                    .map(list -> list.get(0));
        }
    }
}
