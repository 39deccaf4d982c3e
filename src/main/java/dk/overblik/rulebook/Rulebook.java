package dk.overblik.rulebook;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Rule.InForce;
import dk.overblik.rulebook.Rule.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules; what holds of them is asked for a period of the figures. */
public final class Rulebook {

    private static final String RAR = "RAR";
    private static final String AUTHORITY_PLACE = "{myndighed}";

    private final List<Rule> rules;
    private final Map<Kind, List<Rule>> byKind = new EnumMap<>(Kind.class);
    private final Set<String> areaNames;
    private final List<Dated<Merger>> mergers;
    private final List<Dated<ShareGoal>> goals;
    private final List<SeriesBreak> breaks;

    /** A rule, and what it says. */
    private record Dated<T>(Rule rule, T said) {}

    public Rulebook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, this.rules.stream().filter(rule -> kind == rule.kind()).toList());
        }
        this.areaNames = of(Kind.AREA).map(Rule::key).collect(Collectors.toSet());
        this.mergers = read(begun(Kind.MERGER), Merger::of);
        this.goals = read(Stream.concat(of(Kind.FOCUS_GOAL), of(Kind.CONTACT_GOAL)), ShareGoal::of);
        this.breaks =
                begun(Kind.BREAK)
                        .map(SeriesBreak::of)
                        .sorted(Comparator.comparing(SeriesBreak::from))
                        .toList();
    }

    /** All of them, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** By the rules and their order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rulebook book && book.rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    private Stream<Rule> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of()).stream();
    }

    private static <T> List<Dated<T>> read(Stream<Rule> rules, Function<Rule, T> said) {
        return rules.map(rule -> new Dated<>(rule, said.apply(rule))).toList();
    }

    /** The rules of a kind that have a first month. */
    private Stream<Rule> begun(Kind kind) {
        return of(kind).filter(rule -> rule.inForce().from().isPresent());
    }

    /** No rules. */
    public static Rulebook empty() {
        return new Rulebook(List.of());
    }

    /**
     * These rules and a user's own, which stand above them.
     *
     * <p>One of ours on the same thing gives way where it begins with the user's or later, and ends
     * before the user's where it began earlier.
     */
    public Rulebook with(Rulebook own) {
        List<Rule> all = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Rule> left = Optional.of(rule);
            for (Rule other : own.rules()) {
                left = left.flatMap(kept -> besides(kept, other));
            }
            left.ifPresent(all::add);
        }
        all.addAll(own.rules());
        return new Rulebook(all);
    }

    /** What is left of a rule beside one that stands above it. */
    private static Optional<Rule> besides(Rule rule, Rule above) {
        if (!rule.isAboutTheSameAs(above) || !overlap(rule.inForce(), above.inForce())) {
            return Optional.of(rule);
        }
        Optional<YearMonth> from = above.inForce().from();
        boolean earlier =
                from.isPresent() && rule.inForce().from().filter(from.get()::isAfter).isPresent();
        return earlier
                ? Optional.of(
                        rule.during(
                                new InForce(
                                        rule.inForce().from(), from.map(m -> m.minusMonths(1)))))
                : Optional.empty();
    }

    private static boolean overlap(InForce one, InForce other) {
        return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
    }

    private static boolean startsBeforeEndOf(InForce one, InForce other) {
        return one.from().isEmpty()
                || other.until().isEmpty()
                || !one.from().get().isAfter(other.until().get());
    }

    /** The newest rule of a kind under a key, whenever it holds. */
    public Optional<Rule> newest(Kind kind, String key) {
        return of(kind).filter(rule -> rule.isAbout(key))
                .max(
                        Comparator.comparing(
                                rule -> rule.inForce().from().orElse(YearMonth.of(1, 1))));
    }

    /** All areas that a rule is about, whenever they are. */
    public List<Area> areas() {
        return of(Kind.AREA).map(rule -> area(rule.key())).distinct().toList();
    }

    private static Area area(String name) {
        boolean council = name.startsWith(RAR + " ");
        return new Area(name, council ? Area.Kind.RAR : Area.Kind.REGION);
    }

    /** The benefits that one was merged into, whenever that was. */
    public List<BenefitGroup> heirs(BenefitGroup benefit) {
        return mergers.stream()
                .map(Dated::said)
                .filter(merger -> merger.absorbs(benefit))
                .flatMap(merger -> merger.into().stream())
                .distinct()
                .toList();
    }

    /** The areas that are made of other areas, whenever they are. */
    public List<Area> areasMadeOfAreas() {
        return of(Kind.AREA).filter(this::isMadeOfAreas).map(rule -> area(rule.key())).toList();
    }

    /** The months from which benefits or areas are made of others, in order. */
    public List<YearMonth> boundaries() {
        Stream<Rule> areas = of(Kind.AREA).filter(this::isMadeOfAreas);
        return Stream.concat(of(Kind.MERGER), areas)
                .flatMap(rule -> rule.inForce().from().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isMadeOfAreas(Rule rule) {
        return parts(rule).stream().noneMatch(part -> part.kind() == Area.Kind.MUNICIPALITY);
    }

    /** The municipalities of an area in the time that it was there. */
    public List<Area> members(Area whole) {
        return newest(Kind.AREA, whole.name()).stream()
                .flatMap(this::municipalities)
                .distinct()
                .toList();
    }

    private Stream<Area> municipalities(Rule rule) {
        return parts(rule).stream()
                .flatMap(
                        part ->
                                part.kind() == Area.Kind.MUNICIPALITY
                                        ? Stream.of(part)
                                        : newest(Kind.AREA, part.name()).stream()
                                                .flatMap(this::municipalities));
    }

    /** What an area consists of: municipalities, or areas that other rules are about. */
    private List<Area> parts(Rule rule) {
        return Rule.split(rule.value(), "\\+").stream().map(this::part).toList();
    }

    private Area part(String name) {
        return areaNames.contains(name) ? area(name) : new Area(name, Area.Kind.MUNICIPALITY);
    }

    /** Every share that has ever been asked for; what is asked for now is asked at a period. */
    public boolean isShareOfSomeTime(Measure measure) {
        return goals.stream().map(Dated::said).anyMatch(goal -> goal.isMeasuredBy(measure));
    }

    /** The breaks in series that lie between the figures of two periods. */
    public List<SeriesBreak> breaks(Period before, Period now) {
        return breaks.stream()
                .filter(b -> b.from().isAfter(before.first()) && !b.from().isAfter(now.last()))
                .toList();
    }

    /** What holds for figures of a period. */
    public At at(Period period) {
        return new At(this, period);
    }

    /**
     * What holds for figures of a period: what holds in its last month. What held in its first
     * month and no longer does is told by {@link #changes}.
     */
    public record At(Rulebook rulebook, Period period) {

        private Stream<Rule> of(Kind kind) {
            return rulebook.of(kind).filter(rule -> rule.isInForce(period.last()));
        }

        /** The rules of a kind that hold, for those who show them as they are. */
        public List<Rule> rules(Kind kind) {
            return of(kind).toList();
        }

        /** Whether the rules of a kind are others in the first month than in the last. */
        public boolean changes(Kind kind) {
            Set<Rule> first = new LinkedHashSet<>(new At(rulebook, start()).rules(kind));
            return !first.isEmpty() && !first.equals(new LinkedHashSet<>(rules(kind)));
        }

        private Period start() {
            return Period.month(period.first());
        }

        /** The kinds of areas that municipalities are compared with, the usual one first. */
        public List<Area.Kind> comparisonKinds() {
            return of(Kind.COMPARISON)
                    .sorted(Comparator.comparing(Rule::value))
                    .map(rule -> Names.folded(rule.key()))
                    .map(key -> key.equals("rar") ? Area.Kind.RAR : Area.Kind.REGION)
                    .distinct()
                    .toList();
        }

        /**
         * The areas around another one: those that it may be compared with, the usual one first.
         * Not the country, which is around all.
         */
        public List<Area> around(Area area) {
            return comparisonKinds().stream()
                    .flatMap(kind -> areas(kind).filter(whole -> members(whole).contains(area)))
                    .toList();
        }

        private Stream<Area> areas(Area.Kind kind) {
            return of(Kind.AREA).map(rule -> area(rule.key())).filter(a -> a.kind() == kind);
        }

        /** The municipalities of an area, in the order of the rule; none where it has ended. */
        public List<Area> members(Area whole) {
            return of(Kind.AREA)
                    .filter(rule -> rule.key().equals(whole.name()))
                    .flatMap(rulebook::municipalities)
                    .distinct()
                    .toList();
        }

        /** What is to be said of an area that has ended by then; empty where it has not. */
        public Optional<String> ended(Area area) {
            return rulebook.newest(Kind.AREA, area.name())
                    .filter(rule -> rule.inForce().until().isPresent())
                    .filter(rule -> period.last().isAfter(rule.inForce().until().get()))
                    .map(Rule::text);
        }

        /**
         * The areas that one was made of, where it was not there in the whole of an earlier period:
         * its figures are theirs added up.
         */
        public List<Area> madeOfBy(Area whole, Period earlier) {
            return earlier.first().isBefore(beginning(whole)) ? partsOf(whole) : List.of();
        }

        /** The areas that one is made of; none where it is made of municipalities. */
        public List<Area> partsOf(Area whole) {
            return rulebook.newest(Kind.AREA, whole.name())
                    .filter(rule -> rule.isInForce(period.last()))
                    .filter(rulebook::isMadeOfAreas)
                    .map(rulebook::parts)
                    .orElse(List.of());
        }

        /** The first month of an area that has one. */
        public YearMonth beginning(Area area) {
            return rulebook.newest(Kind.AREA, area.name())
                    .flatMap(rule -> rule.inForce().from())
                    .orElse(period.first());
        }

        /** Whether a benefit is paid in some month of the period; one without a rule always is. */
        public boolean isPaid(BenefitGroup benefit) {
            List<Rule> lives = lives(benefit);
            return lives.isEmpty()
                    || lives.stream()
                            .anyMatch(r -> r.inForce().touches(period.first(), period.last()));
        }

        /** Whether it is paid in every month of the period. */
        public boolean isPaidThroughout(BenefitGroup benefit) {
            List<Rule> lives = lives(benefit);
            return lives.isEmpty()
                    || lives.stream()
                            .anyMatch(r -> r.inForce().coversAll(period.first(), period.last()));
        }

        /** The last month of a benefit that has ended before the period. */
        public Optional<YearMonth> endOf(BenefitGroup benefit) {
            return isPaid(benefit)
                    ? Optional.empty()
                    : lives(benefit).stream()
                            .flatMap(rule -> rule.inForce().until().stream())
                            .filter(until -> until.isBefore(period.first()))
                            .max(Comparator.naturalOrder());
        }

        /** What a benefit that has ended became, by its name. */
        public Optional<String> became(BenefitGroup benefit) {
            return lives(benefit).stream()
                    .filter(r -> r.inForce().until().filter(period.first()::isAfter).isPresent())
                    .map(Rule::value)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }

        private List<Rule> lives(BenefitGroup benefit) {
            return rulebook.of(Kind.BENEFIT)
                    .filter(rule -> rule.keys().contains(benefit.name()))
                    .toList();
        }

        /** The mergers of benefits that have come into force by the last month, oldest first. */
        public List<Merger> mergers() {
            return inForce(rulebook.mergers).sorted(Comparator.comparing(Merger::from)).toList();
        }

        /** The benefits that a table of another one may hold as well, back in time. */
        public List<BenefitGroup> mayHold(BenefitGroup benefit) {
            return of(Kind.BACKDATED)
                    .filter(rule -> rule.keys().contains(benefit.name()))
                    .flatMap(rule -> Rule.split(rule.value(), "[+|]").stream())
                    .map(BenefitGroup::group)
                    .toList();
        }

        /** The goal that a measure shows. */
        public Optional<ShareGoal> goal(Measure measure) {
            return goals().stream().filter(goal -> goal.isMeasuredBy(measure)).findFirst();
        }

        /** The shares that are asked for. */
        public List<ShareGoal> goals() {
            return inForce(rulebook.goals).toList();
        }

        private <T> Stream<T> inForce(List<Dated<T>> rules) {
            return rules.stream()
                    .filter(dated -> dated.rule().isInForce(period.last()))
                    .map(Dated::said);
        }

        /** What the state supervises by. */
        public Optional<Rule> supervision() {
            return of(Kind.SUPERVISION).findFirst();
        }

        /** What is to be said on a topic. */
        public List<String> remarks(String topic) {
            return of(Kind.REMARK)
                    .filter(rule -> rule.key().equals(topic))
                    .map(rule -> worded(rule.text()))
                    .toList();
        }

        /** A text with the authority of the time in its place. */
        private String worded(String text) {
            return text.replace(AUTHORITY_PLACE, authority());
        }

        /** Who takes care of the unemployed, in the middle of a sentence. */
        public String authority() {
            return of(Kind.AUTHORITY).map(Rule::value).findFirst().orElse("kommunen");
        }

        /** The parts of the benchmark, the total last. */
        public List<BenchmarkArea> benchmarkAreas() {
            return of(Kind.BENCHMARK_AREA)
                    .map(BenchmarkArea::of)
                    .sorted(Comparator.comparing(part -> part.groups().isEmpty()))
                    .toList();
        }
    }
}
