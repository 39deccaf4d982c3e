package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.SomeBenefits;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words around a number say is measured: read from several texts, the nearest first, each
 * trait from the first text that has a word for it.
 */
public final class Subject {

    private static final Set<String> ACTUALLY = Set.of("faktisk");

    /** What makes one count of two benefits. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?iu)\\s*(?:,|/|\\+|&|og/eller|og|eller|samt)\\s*(?:(?:på|i|til|med|om)\\s)?");

    private final Figures figures;
    private final List<TextReading> near;
    private final List<TextReading> far;
    private final List<TextReading> over;
    private final List<TextReading> settling;
    private final boolean ofSentence;

    /**
     * @param near the texts of the number's own sentence or of its row and column
     * @param far those around it
     * @param over those of them that may make a share of it
     */
    public Subject(
            Figures figures,
            List<TextReading> near,
            List<TextReading> far,
            List<TextReading> over) {
        this(figures, near, far, over, far, false);
    }

    private Subject(
            Figures figures,
            List<TextReading> near,
            List<TextReading> far,
            List<TextReading> over,
            List<TextReading> settling,
            boolean ofSentence) {
        this.settling = settling;
        this.figures = figures;
        this.near = List.copyOf(near);
        this.far = List.copyOf(far);
        this.over = List.copyOf(over);
        this.ofSentence = ofSentence;
    }

    /**
     * The same where not all texts around settle what is counted.
     *
     * @param sure those that do
     */
    public Subject settledBy(List<TextReading> sure) {
        return new Subject(figures, near, far, over, sure, ofSentence);
    }

    /**
     * The same where the first two of the near texts are the number's own, and the rest are other
     * parts of its sentence: of two traits that those name it may have either.
     */
    public Subject inSentence() {
        return new Subject(figures, near, far, over, settling, true);
    }

    private List<TextReading> own() {
        return near.subList(0, Math.min(near.size(), 2));
    }

    /** What the other parts of the sentence name in one respect. */
    private <T> Set<T> rivals(Function<TextReading, Optional<T>> trait) {
        return near.stream()
                .skip(2)
                .map(trait)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<String> base() {
        Optional<String> mine = firstIn(own(), Subject::base);
        boolean disputed = ofSentence && mine.isEmpty() && rivals(Subject::base).size() > 1;
        return disputed ? Optional.empty() : first(Subject::base);
    }

    private <T> Optional<T> first(Function<TextReading, Optional<T>> trait) {
        return firstIn(near, trait).or(() -> firstIn(far, trait));
    }

    private static <T> Optional<T> firstIn(
            List<TextReading> texts, Function<TextReading, Optional<T>> trait) {
        return texts.stream().map(trait).flatMap(Optional::stream).findFirst();
    }

    /** The sorts of what is measured. */
    enum Sort {
        SHARE,
        COUNT,
        MONEY
    }

    /** What sort the nearest word for what is measured is of. */
    Optional<Sort> sort() {
        return sortNearby().or(() -> firstIn(over, this::sortOf));
    }

    /** The same by the number's own sentence, or row and column, alone. */
    Optional<Sort> sortNearby() {
        return firstIn(near, this::sortOf);
    }

    boolean isShare() {
        return sort().filter(sort -> sort == Sort.SHARE).isPresent();
    }

    private Optional<Sort> sortOf(TextReading text) {
        List<Traits> named = named(text, traits -> true);
        if (!named.isEmpty()) {
            return Optional.of(named.get(0).isShare() ? Sort.SHARE : Sort.COUNT);
        }
        if (text.has(Role.EXPENSE)) {
            return Optional.of(Sort.MONEY);
        }
        if (text.has(Role.RATE) || text.has(Role.SHARE) || isShareOfBase(text)) {
            return Optional.of(Sort.SHARE);
        }
        boolean count = text.has(Role.FULL_TIME) || text.has(Role.PERSONS) || text.has(Role.PEOPLE);
        return count ? Optional.of(Sort.COUNT) : Optional.empty();
    }

    /** "pct. af arbejdsstyrken", not the workforce itself nor "pr. person i arbejdsstyrken". */
    private static boolean isShareOfBase(TextReading text) {
        boolean percent =
                text.hits().stream().anyMatch(h -> h.is(Role.UNIT) && h.value().startsWith("pct"));
        return text.of(Role.BASE).stream()
                .anyMatch(
                        base ->
                                percent
                                        || text.text()
                                                .substring(0, base.from())
                                                .matches("(?s).*\\baf\\s(?:\\p{L}+\\s)?"));
    }

    /**
     * The measures that the words allow, of those that fit.
     *
     * @param form what a measure of the benchmark has to be, where the number itself says so
     */
    List<Traits> measures(Predicate<Traits> fits, Optional<String> form) {
        List<Traits> named = form.isPresent() ? List.of() : ownNamed(fits);
        if (!named.isEmpty()) {
            return named;
        }
        Set<String> special = form.map(Set::of).orElseGet(this::special);
        Set<String> counted = counted();
        Set<String> states = states();
        Optional<String> base = base();
        List<Traits> all = figures.traits().stream().filter(fits).toList();
        List<Traits> said = agreeing(all, special, counted, states, base);
        Set<String> implied = said.isEmpty() ? impliedStates() : Set.of();
        return implied.isEmpty() ? said : agreeing(all, special, counted, implied, base);
    }

    /** What those are who get the benefit that is named, where no word says it: "på A-dagpenge". */
    private Set<String> impliedStates() {
        return first(Subject::stateIn).isPresent()
                ? Set.of()
                : first(Subject::impliedIn).map(Set::of).orElse(Set.of());
    }

    /** The only state that the exports have, where no word says that it is meant. */
    Optional<String> unsaidState(Predicate<Traits> fits) {
        Set<String> counted = counted();
        Set<String> states =
                figures.traits().stream()
                        .filter(fits)
                        .filter(t -> t.special().isEmpty() && !t.hasOwnName())
                        .filter(t -> counted.isEmpty() || counted.contains(t.counted()))
                        .map(Traits::state)
                        .collect(Collectors.toUnmodifiableSet());
        boolean one = states.size() == 1 && first(Subject::stateIn).isEmpty();
        return one ? states.stream().filter(s -> !s.isEmpty()).findFirst() : Optional.empty();
    }

    private static Optional<String> impliedIn(TextReading text) {
        return text.of(Role.IMPLIED).stream().map(Hit::value).findFirst();
    }

    private static List<Traits> agreeing(
            List<Traits> all,
            Set<String> special,
            Set<String> counted,
            Set<String> states,
            Optional<String> base) {
        return all.stream()
                .filter(t -> !t.hasOwnName())
                .filter(
                        t ->
                                special.isEmpty()
                                        ? t.special().isEmpty()
                                        : special.contains(t.special()))
                .filter(t -> !t.special().isEmpty() || agrees(t, counted, states, base))
                .toList();
    }

    private static boolean agrees(
            Traits traits, Set<String> counted, Set<String> states, Optional<String> base) {
        if (!states.contains(traits.state())) {
            return false;
        }
        if (traits.isShare()) {
            return base.isEmpty() || base.get().equals(traits.base());
        }
        boolean expense = traits.counted().equals(Traits.EXPENSES);
        return counted.isEmpty() ? !expense : counted.contains(traits.counted());
    }

    /**
     * Measures that are called by a name of their own, where a text has that name and no nearer one
     * says what is counted.
     */
    private List<Traits> ownNamed(Predicate<Traits> fits) {
        for (List<TextReading> texts : List.of(near, far)) {
            for (TextReading text : texts) {
                List<Traits> named = named(text, fits);
                if (!named.isEmpty()) {
                    return named;
                }
                if (sortOf(text).isPresent() || stateIn(text).isPresent() || hasHead(text)) {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    private List<Traits> named(TextReading text, Predicate<Traits> fits) {
        return figures.traits().stream()
                .filter(Traits::hasOwnName)
                .filter(fits)
                .filter(t -> isNamed(t, text))
                .toList();
    }

    private static boolean hasHead(TextReading text) {
        return text.has(Kind.HEAD) || specialIn(text).isPresent();
    }

    private static boolean isNamed(Traits traits, TextReading text) {
        boolean head =
                text.of(Kind.HEAD).stream().anyMatch(m -> m.value().equals(traits.counted()));
        String label = Names.folded(traits.measure().label());
        boolean unknown = label.equals(traits.counted());
        return head
                || (unknown
                        && Names.folded(text.text()).contains(label.replaceFirst("^antal ", "")));
    }

    private Set<String> special() {
        return firstIn(near, Subject::specialIn)
                .filter(names -> !names.equals(ACTUALLY) || has(names))
                .orElse(Set.of());
    }

    /** Without expected figures beside them "det faktiske tal" is the number itself. */
    private boolean has(Set<String> special) {
        return figures.traits().stream().anyMatch(t -> special.contains(t.special()));
    }

    private static Optional<Set<String>> specialIn(TextReading text) {
        Set<String> found = new HashSet<>();
        for (Mention head : text.of(Kind.HEAD)) {
            if (head.value().startsWith("forskel i")) {
                found.add("forskel");
            }
            if (head.value().equals("benchmarkplacering")) {
                found.add("plads");
            }
        }
        if (found.isEmpty()) {
            text.of(Role.EXPECTED).forEach(hit -> found.add(hit.value()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** A word for people in heads or full-time, past those that leave it open. */
    private Set<String> counted() {
        List<TextReading> own = own();
        boolean people = own.stream().anyMatch(t -> t.has(Role.PEOPLE));
        Optional<Set<String>> inOwn = firstIn(own, Subject::countedIn);
        if (inOwn.isPresent()) {
            return inOwn.get();
        }
        Set<Set<String>> rivals = rivals(Subject::countedIn);
        if (ofSentence && rivals.size() > 1) {
            return rivals.stream().flatMap(Set::stream).collect(Collectors.toSet());
        }
        return people
                ? Set.of(Traits.FULL_TIME, Traits.PERSONS)
                : firstIn(near, Subject::countedOrPeopleIn)
                        .or(() -> firstIn(settling, Subject::countedOrPeopleIn))
                        .or(() -> firstIn(far, Subject::countedIn))
                        .orElse(Set.of());
    }

    private static Optional<Set<String>> countedOrPeopleIn(TextReading text) {
        Optional<Set<String>> counted = countedIn(text);
        return counted.isEmpty() && text.has(Role.PEOPLE)
                ? Optional.of(Set.of(Traits.FULL_TIME, Traits.PERSONS))
                : counted;
    }

    private static Optional<Set<String>> countedIn(TextReading text) {
        Set<String> found = new LinkedHashSet<>();
        for (Hit hit : text.hits()) {
            switch (hit.role()) {
                case FULL_TIME -> found.add(Traits.FULL_TIME);
                case PERSONS -> found.add(Traits.PERSONS);
                case EXPENSE -> found.add(Traits.EXPENSES);
                default -> {}
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Who has no work: said beside the number, or else said or not said around it. */
    private Set<String> states() {
        Optional<String> nearest = firstIn(saysWhoItself() ? own() : near, Subject::stateIn);
        if (nearest.isPresent()) {
            return Set.of(nearest.get());
        }
        Set<String> states = new HashSet<>(Set.of(""));
        first(Subject::stateIn).ifPresent(states::add);
        return states;
    }

    /**
     * "412 ledige, mens 1.312 personer var på kontanthjælp": a part that says what it counts and on
     * which benefit needs nothing from another one.
     */
    private boolean saysWhoItself() {
        return ofSentence
                && firstIn(own(), Subject::countedOrPeopleIn).isPresent()
                && own().stream().anyMatch(t -> t.has(Kind.BENEFIT));
    }

    private static Optional<String> stateIn(TextReading text) {
        return text.hits().stream()
                .filter(h -> h.is(Role.UNEMPLOYED) || h.is(Role.RATE))
                .map(Hit::value)
                .findFirst();
    }

    private static Optional<String> base(TextReading text) {
        if (text.has(Role.RATE)) {
            return Optional.of("arbejdsstyrke");
        }
        List<String> bases = text.of(Role.BASE).stream().map(Hit::value).distinct().toList();
        return bases.size() == 1 ? Optional.of(bases.get(0)) : Optional.empty();
    }

    /** "En ledighed på 2,9 pct." is a rate, by convention of the workforce. */
    public static boolean saysUnemployment(TextReading text) {
        return !text.has(Role.BASE)
                && text.of(Role.UNEMPLOYED).stream()
                        .anyMatch(
                                h ->
                                        text.text()
                                                .substring(h.from(), h.to())
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith("ledighed"));
    }

    /** Whether some text says what a share is of. */
    boolean hasBase() {
        return first(Subject::base).isPresent();
    }

    /** Whether the texts that settle it do: a share of nobody knows what is never wrong. */
    public boolean isSettled(Meaning meaning) {
        boolean share =
                meaning.kind() == Meaning.Kind.LEVEL
                        && figures.isShare(meaning.key())
                        && ofBase(meaning).isPresent();
        boolean counts = meaning.kind() == Meaning.Kind.LEVEL && !figures.isShare(meaning.key());
        if ((counts && isCountedFarAlone()) || isOnlyImplied(meaning)) {
            return false;
        }
        return !share
                || base().isPresent()
                || firstIn(settling, Subject::base).isPresent()
                || (ofSentence && own().stream().anyMatch(Subject::saysUnemployment));
    }

    /** Some on A-dagpenge are counted elsewhere though they are no longer without work. */
    private boolean isOnlyImplied(Meaning meaning) {
        boolean state =
                figures.traits(meaning.key().measure())
                        .filter(t -> !t.state().isEmpty())
                        .isPresent();
        return state && first(Subject::stateIn).isEmpty();
    }

    /** "Alle tal er fuldtidspersoner" somewhere before is likely, and never certain. */
    private boolean isCountedFarAlone() {
        return firstIn(near, Subject::countedOrPeopleIn).isEmpty()
                && firstIn(settling, Subject::countedOrPeopleIn).isEmpty()
                && firstIn(far, Subject::countedIn).isPresent();
    }

    /** What a share of the exports is of, by the name of its measure. */
    private Optional<String> ofBase(Meaning meaning) {
        return figures.traits().stream()
                .filter(t -> t.measure().equals(meaning.key().measure()))
                .map(Traits::base)
                .filter(base -> !base.isEmpty())
                .findFirst();
    }

    /** The benefits that the nearest text with any names; none where none does. */
    public Optional<Choice<Benefits>> benefits(List<Traits> measures) {
        boolean benchmark = measures.stream().anyMatch(t -> !t.special().isEmpty());
        return Stream.concat(near.stream(), far.stream())
                .filter(Subject::isNamedIn)
                .findFirst()
                .map(text -> benefitsIn(text, benchmark));
    }

    /** "Kontanthjælp eller uddannelseshjælp", where the exports have only the first of them. */
    private boolean isJoinedToUnknown(TextReading text, boolean benchmark) {
        List<Mention> named = text.of(Kind.BENEFIT);
        for (int i = 1; i < named.size(); i++) {
            Mention one = named.get(i - 1);
            Mention other = named.get(i);
            boolean joined =
                    one.to() <= other.from()
                            && JOINED.matcher(text.text().substring(one.to(), other.from()))
                                    .matches();
            boolean known = !figures.benefits(one.value(), benchmark).isEmpty();
            if (joined && known == figures.benefits(other.value(), benchmark).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The benefits that a text names; an empty one for each that no export has. */
    public List<Optional<Benefits>> named(TextReading text, boolean benchmark) {
        Choice<Benefits> found = benefitsIn(text, benchmark);
        Stream<Optional<Benefits>> known = found.values().stream().map(Optional::of);
        boolean open = isNamedIn(text) && !found.certain() && found.values().size() < 2;
        Stream<Optional<Benefits>> others = open ? Stream.of(Optional.empty()) : Stream.empty();
        return Stream.concat(known, others).toList();
    }

    private static boolean isNamedIn(TextReading text) {
        return text.has(Kind.BENEFIT)
                || text.has(Kind.BENEFIT_AREA)
                || text.has(Kind.SOME_BENEFITS)
                || text.has(Kind.TOTAL);
    }

    /** None for what the note does not tell: some benefits are never the total of all. */
    private Choice<Benefits> benefitsIn(TextReading text, boolean benchmark) {
        List<BenefitGroup> each = new ArrayList<>();
        List<Benefits> found = new ArrayList<>();
        for (Mention mention : text.mentions()) {
            switch (mention.kind()) {
                case BENEFIT -> each.addAll(figures.benefits(mention.value(), benchmark));
                case BENEFIT_AREA -> each.addAll(figures.benefitArea(mention.value()));
                case TOTAL -> each.addAll(figures.totals());
                case SOME_BENEFITS -> {
                    Optional<Benefits> some =
                            figures.shown().filter(s -> SomeBenefits.isShown(mention));
                    if (some.isEmpty()) {
                        return Choice.none();
                    }
                    found.add(some.get());
                }
                default -> {}
            }
        }
        found.addAll(Benefits.each(each));
        if (isJoinedToUnknown(text, benchmark)) {
            return Choice.none();
        }
        boolean loosely =
                text.of(Kind.BENEFIT_AREA).stream().anyMatch(m -> !figures.hasArea(m.value()));
        return loosely ? Choice.open(found) : Choice.of(found);
    }
}
