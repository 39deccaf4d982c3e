package dk.overblik.vocabulary;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.phrase.MeasureGrammar;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the field: areas, benefit groups, measures and dimensions, and the rules that hold
 * at a time.
 */
public record Vocabulary(
        AreaNames areas,
        BenefitNames benefits,
        MeasureNames measures,
        DimensionNames dimensions,
        GoodEnds goodEnds,
        Rulebook rulebook) {

    /**
     * Which areas there are, what else they are called, and which larger ones they belong to.
     *
     * @param byName by folded name, aliases included
     * @param wider every area that has ever held a municipality, the RAR first, the country last
     * @param byCode by the codes of Statistics Denmark, of which an area may have two
     */
    public record AreaNames(
            List<Area> all,
            Map<String, Area> byName,
            Map<Area, List<Area>> wider,
            Map<Integer, Area> byCode) {

        private static final String IN_ALL = " i alt";

        /** No code has nearly as many. */
        private static final int MOST_DIGITS = 9;

        /** "766 Hedensted", "766 - Hedensted". */
        private static final Pattern CODE_FIRST =
                Pattern.compile("(\\d{1,4})[ .:\\u2013-]+(\\p{L}.*)");

        /** "Hedensted (766)", "Hedensted, 766". */
        private static final Pattern CODE_LAST =
                Pattern.compile("(.*\\p{L})[ ,:(\\[\\u2013-]+(\\d{1,4})[)\\]]?");

        public AreaNames {
            all = List.copyOf(all);
            byName = Map.copyOf(byName);
            wider = Map.copyOf(wider);
            byCode = Map.copyOf(byCode);
        }

        /**
         * The area that a text names: by a name of its own, which its official code or "i alt" may
         * stand beside.
         */
        public Optional<Area> find(String written) {
            String folded = Names.folded(written);
            Area named = byName.get(folded);
            if (named != null) {
                return Optional.of(named);
            }
            if (folded.endsWith(IN_ALL)) {
                return find(folded.substring(0, folded.length() - IN_ALL.length()));
            }
            boolean coded = folded.chars().anyMatch(c -> c >= '0' && c <= '9');
            return coded ? ofCode(folded) : Optional.empty();
        }

        /**
         * The names that one may have meant that nobody knows: of a code its area's, of any other
         * number none.
         *
         * @param besides names of areas that others have given
         */
        public List<String> nearest(String written, List<String> besides) {
            String name = written.strip();
            boolean number = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number) {
                Stream<String> own = all.stream().map(Area::name);
                return NearestNames.nearest(written, Stream.concat(own, besides.stream()).toList());
            }
            Area coded = name.length() > MOST_DIGITS ? null : byCode.get(Integer.valueOf(name));
            return coded == null ? List.of() : List.of(coded.name());
        }

        /** A name with a number beside it, which has to be the area's own code. */
        private Optional<Area> ofCode(String folded) {
            Matcher first = CODE_FIRST.matcher(folded);
            if (first.matches()) {
                return ofCode(first.group(2), first.group(1));
            }
            Matcher last = CODE_LAST.matcher(folded);
            return last.matches() ? ofCode(last.group(1), last.group(2)) : Optional.empty();
        }

        private Optional<Area> ofCode(String name, String code) {
            return Optional.ofNullable(byName.get(name))
                    .filter(area -> area.equals(byCode.get(Integer.valueOf(code))));
        }

        /**
         * The areas that have ever held a municipality: RAR, regions, the country. Those of a time
         * are asked of the rulebook.
         */
        public List<Area> around(Area area) {
            return wider.getOrDefault(area, List.of());
        }
    }

    /**
     * Which benefit groups there are, in the order of overviews.
     *
     * @param byName by folded name, the names of the total included
     * @param byTableId the groups by the table id of the site, such as ptva02, or by the start of
     *     one that stands for a group, such as y60 for y60a02
     * @param kinships of the groups that are no totals
     * @param within those that Danes are in, as in "i fleksjob", rather than on
     */
    public record BenefitNames(
            List<BenefitGroup> ordered,
            Map<String, BenefitGroup> byName,
            Map<String, BenefitGroup> byTableId,
            Map<BenefitGroup, BenefitKinship> kinships,
            Set<BenefitGroup> within) {

        public BenefitNames {
            ordered = List.copyOf(ordered);
            byName = Map.copyOf(byName);
            byTableId = Map.copyOf(byTableId);
            kinships = Map.copyOf(kinships);
            within = Set.copyOf(within);
        }

        /** Whether Danes are in what a name stands for, "i fleksjob", rather than on it. */
        public boolean isWithin(String name) {
            return find(name).filter(within::contains).isPresent();
        }

        /** Whether groups are known and share no persons, so that they may be added up. */
        public boolean areApart(List<BenefitGroup> groups) {
            List<BenefitKinship> known = groups.stream().flatMap(g -> kinship(g).stream()).toList();
            long kin = known.stream().map(BenefitKinship::kin).distinct().count();
            return known.size() == groups.size()
                    && kin == groups.size()
                    && known.stream().noneMatch(BenefitKinship::wide);
        }

        /** Whether two names are of one benefit, neither of them of a wider group. */
        public boolean areNamesOfOne(BenefitGroup one, BenefitGroup other) {
            Optional<BenefitKinship> first = kinship(one).filter(c -> !c.wide());
            Optional<BenefitKinship> second = kinship(other).filter(c -> !c.wide());
            return first.isPresent()
                    && second.isPresent()
                    && first.get().kin().equals(second.get().kin());
        }

        /** Empty for totals and for groups that are not known. */
        public Optional<BenefitKinship> kinship(BenefitGroup group) {
            return Optional.ofNullable(kinships.get(group));
        }

        public Optional<BenefitGroup> find(String written) {
            return Optional.ofNullable(byName.get(Names.folded(written)));
        }
    }

    /**
     * Which measures there are.
     *
     * @param byName by folded label without the age suffix
     * @param closer what certain words make of a measure that they stand around, by {@link #key}
     * @param usual which closer measure the site means by the name of a wider one
     * @param ofOwnPeople those that say themselves whom they count: no benefit need be known
     * @param groups what stands before the colon in "group: measure", folded
     * @param grammar of the spellings of measures, and of the words around figures
     */
    public record MeasureNames(
            Map<String, Measure> byName,
            Map<String, Measure> closer,
            Map<Measure, Measure> usual,
            Set<Measure> ofOwnPeople,
            Set<String> groups,
            MeasureGrammar grammar) {

        /** Kinds of numbers in the unit of what they are of; an index, say, has its own. */
        private static final Set<String> KEEPING_UNIT =
                Set.of(
                        "share",
                        "average",
                        "accumulated",
                        "year to date",
                        "rolling year",
                        "budget",
                        "forecast",
                        "target");

        private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)");

        private static final List<String> AGE_SUFFIXES =
                List.of(" 16-66 år", " (16-66 år)", " [16-66 år]");

        public MeasureNames {
            byName = Map.copyOf(byName);
            closer = Map.copyOf(closer);
            usual = Map.copyOf(usual);
            ofOwnPeople = Set.copyOf(ofOwnPeople);
            groups = Set.copyOf(groups);
        }

        public Optional<Measure> find(String written) {
            // A name that is known as it is written needs no reading, which takes long.
            Measure known = byName.get(Names.folded(written));
            return known != null
                    ? Optional.of(known)
                    : grammar.find(grammar.reader().read(written));
        }

        /** The same for a text that was read into a phrase. */
        public Optional<Measure> find(String written, Phrase phrase) {
            Measure known = byName.get(Names.folded(written));
            return known != null ? Optional.of(known) : grammar.find(phrase);
        }

        /** Where {@link #closer} has what words make of a measure. */
        public static String key(String label, String words) {
            return Names.folded(label) + "\n" + Names.folded(words);
        }

        /**
         * The measure that another one is, more closely, where certain words stand around it:
         * "Antal bruttoledige personer" for "Antal ledige personer" under "Bruttoledighed".
         */
        public Optional<Measure> closer(Measure measure, String words) {
            return Optional.ofNullable(closer.get(key(measure.label(), words)));
        }

        /**
         * The one that the site means by the name of a wider measure; empty where it has no such.
         */
        public Optional<Measure> usual(Measure wider) {
            return Optional.ofNullable(usual.get(wider));
        }

        /** Those among some measures that are a sort of a wider one: what "ledige" may mean. */
        public List<Measure> sortsOf(Measure wider, List<Measure> among) {
            String written = key(wider.label(), "");
            Set<Measure> closest =
                    closer.entrySet().stream()
                            .filter(sort -> sort.getKey().startsWith(written))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.toSet());
            return among.stream()
                    .filter(measure -> !measure.equals(wider))
                    .filter(sort -> closest.contains(sort) || plain(sort).equals(wider))
                    .toList();
        }

        /** The known measure, or an unknown one under its own label without the age suffix. */
        public Measure measure(String written) {
            return find(written)
                    .orElseGet(() -> new Measure(withoutAge(written), Measure.Concept.OTHER));
        }

        /**
         * Whether two labels are of one measure, which either may show its unit in brackets, as
         * "(kr./person)" or "(pct.)": a unit that only one of them shows makes no other measure.
         */
        public boolean isSame(String one, String other) {
            Set<String> units = units(one);
            Set<String> others = units(other);
            boolean agree = units.isEmpty() || others.isEmpty() || units.equals(others);
            return agree && withoutUnit(one).equals(withoutUnit(other));
        }

        private String withoutUnit(String label) {
            return Names.folded(
                    BRACKETS.matcher(label)
                            .replaceAll(
                                    found ->
                                            isUnit(found.group(1))
                                                    ? ""
                                                    : Matcher.quoteReplacement(found.group())));
        }

        /** The units in a label's brackets; kroner are kroner, whatever they are divided by. */
        private Set<String> units(String label) {
            return BRACKETS.matcher(label)
                    .results()
                    .map(found -> found.group(1))
                    .filter(this::isUnit)
                    .flatMap(words -> grammar.reader().read(words).spans().stream())
                    .map(span -> span.value().replaceFirst("/.*", ""))
                    .collect(Collectors.toSet());
        }

        private boolean isUnit(String words) {
            List<Span> spans = grammar.reader().read(words).spans();
            return !spans.isEmpty() && spans.stream().allMatch(span -> span.is(Sense.UNIT));
        }

        /**
         * Whether a label is of a measure that is known, if need be beside words in brackets that
         * say whom or what it is about, as in "Antal ledige fuldtidspersoner (Bruttoledighed)".
         */
        public boolean isKnown(String label) {
            return find(label).or(() -> partly(label)).isPresent();
        }

        /** The known measure that one is, or that it is a part of as {@link #isKnown} says. */
        public Measure plain(Measure measure) {
            return measure.concept() == Measure.Concept.OTHER
                    ? partly(measure.label()).or(() -> find(measure.label())).orElse(measure)
                    : measure;
        }

        /**
         * The known measure that one is, or is of some of the people: for them, too, less is less.
         */
        public Measure ofPeople(Measure measure) {
            return inBrackets(measure.label()).allMatch(MeasureNames::isOfPeople)
                    ? plain(measure)
                    : measure;
        }

        private Optional<Measure> partly(String label) {
            return inBrackets(label).anyMatch(MeasureNames::isOfUnit)
                    ? Optional.empty()
                    : find(BRACKETS.matcher(label).replaceAll(""));
        }

        /** What the words in a label's brackets mean. */
        private Stream<Span> inBrackets(String label) {
            return BRACKETS.matcher(label)
                    .results()
                    .flatMap(found -> grammar.reader().read(found.group(1)).spans().stream());
        }

        private static boolean isOfPeople(Span span) {
            return span.is(Sense.PART)
                    || span.is(Sense.MEMBER)
                    || span.is(Sense.AGE)
                    || span.sense().isHarmless();
        }

        private static boolean isOfUnit(Span span) {
            return span.is(Sense.UNIT) || span.is(Sense.SCALE) || span.is(Sense.NUMBER_KIND);
        }

        /** Whether figures of a measure are counted in what the words of its head say. */
        public boolean keepsUnit(Measure measure) {
            return grammar.reader().read(measure.label()).spans().stream()
                    .noneMatch(
                            span ->
                                    span.is(Sense.SCALE)
                                            || (span.is(Sense.NUMBER_KIND)
                                                    && !KEEPING_UNIT.contains(span.value())));
        }

        private static String withoutAge(String written) {
            String label = Names.tidy(written).replace('\u2013', '-');
            for (String suffix : AGE_SUFFIXES) {
                if (label.endsWith(suffix)) {
                    return Names.tidy(written).substring(0, label.length() - suffix.length());
                }
            }
            return Names.tidy(written);
        }
    }

    /**
     * What the headings of labels are called, and members that give their dimension away.
     *
     * @param byName what a heading stands for, by folded name
     * @param byMember the dimension that a member belongs to, by folded member
     */
    public record DimensionNames(Map<String, Dimension> byName, Map<String, String> byMember) {

        public DimensionNames {
            byName = Map.copyOf(byName);
            byMember = Map.copyOf(byMember);
        }
    }

    /** Whether a measure is known by its name, or as a share that a rule of any time asks for. */
    public boolean isKnown(Measure measure) {
        return measures.isKnown(measure.label()) || rulebook.isShareOfSomeTime(measure);
    }

    /**
     * Whether a measure says itself whom it counts, as a share that has a goal does, or all people:
     * no benefit need be known.
     */
    public boolean isOfOwnPeople(Measure measure) {
        return switch (measure.concept()) {
            case POPULATION, WORKFORCE -> true;
            default ->
                    measures.ofOwnPeople().contains(measure) || rulebook.isShareOfSomeTime(measure);
        };
    }

    /** Which end of a measure is good; of what a rule asks so much for at the least, the high. */
    public GoodEnds.GoodEnd goodEnd(Measure measure, BenefitGroup benefit) {
        return rulebook.isShareOfSomeTime(measure)
                ? GoodEnds.GoodEnd.HIGH
                : goodEnds.of(measures.ofPeople(measure), benefit);
    }

    /** The same with rules of a user, which stand above ours. */
    public Vocabulary with(Rulebook own) {
        return own.rules().isEmpty()
                ? this
                : new Vocabulary(
                        areas, benefits, measures, dimensions, goodEnds, rulebook.with(own));
    }

    /**
     * How a benefit group is related to others; when it is paid, the rulebook knows.
     *
     * @param kin the name that groups share which are another name for, or a part of, each other
     * @param usual whether an overview lacks something without it
     * @param wide whether it covers more than its kin, and may share persons with any group
     */
    public record BenefitKinship(String kin, boolean usual, boolean wide) {}
}
