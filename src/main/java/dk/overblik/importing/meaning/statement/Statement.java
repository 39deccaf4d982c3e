package dk.overblik.importing.meaning.statement;

import dk.overblik.importing.labels.FilterText;
import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one place outside of a table says about its figures.
 *
 * @param members for each dimension, the members that it names
 * @param filters for each extra dimension, the only member that it names
 * @param phrases its texts, word by word
 */
record Statement(
        Map<Dimension, List<Label>> members, Map<String, Label> filters, List<Phrase> phrases) {

    private static final List<String> NOT_BLANK =
            List.of("not (blank)", "ikke (tom)", "alle", "all");

    /**
     * "Personer på kontanthjælp" does not say that persons, and not full-time ones, are counted.
     */
    private static final String LOOSE_HEAD = "personer";

    private static final String AGE = "Alder";

    static Statement empty() {
        return new Statement(
                new EnumMap<>(Dimension.class), new LinkedHashMap<>(), new ArrayList<>());
    }

    /** What running texts say, such as the lines of a title or the name of a sheet. */
    static Statement ofTexts(List<String> texts, Lexicon lexicon) {
        Statement place = empty();
        for (String text : texts) {
            if (!place.addNamed(text, lexicon)) {
                place.add(lexicon.phrase(text), lexicon);
            }
        }
        return place;
    }

    /** What cells say that list the filters of the export. */
    static Statement ofFilters(List<String> cells, Lexicon lexicon) {
        Statement place = empty();
        for (String cell : cells) {
            for (FilterText.Filter filter : FilterText.parse(cell)) {
                place.add(filter, lexicon);
            }
        }
        return place;
    }

    void add(Phrase phrase, Lexicon lexicon) {
        phrases.add(phrase);
        Map<String, Set<Label>> extras = new LinkedHashMap<>();
        Optional<Label> union = union(phrase, lexicon);
        for (Span span : phrase.spans()) {
            Label written = lexicon.of(phrase.written(span));
            Label official = lexicon.of(span.value());
            switch (span.sense()) {
                case AREA -> add(Dimension.AREA, written.area().isPresent() ? written : official);
                case PERIOD ->
                        add(Dimension.PERIOD, written.period().isPresent() ? written : official);
                case BENEFIT ->
                        add(
                                Dimension.BENEFIT,
                                union.orElseGet(() -> benefit(phrase, span, lexicon)));
                case MEMBER ->
                        extras.computeIfAbsent(
                                        written.extra().orElse(""), n -> new LinkedHashSet<>())
                                .add(written);
                case AGE -> {
                    if (TableWords.isPartOfPeople(phrase, span)) {
                        extras.computeIfAbsent(AGE, n -> new LinkedHashSet<>()).add(written);
                    }
                }
                default -> {}
            }
        }
        measures(phrase, lexicon).forEach(measure -> add(Dimension.MEASURE, measure));
        extras.forEach((name, all) -> addExtra(name, all));
    }

    /** "Kontanthjælp og uddannelseshjælp" are a group together, named as it is written. */
    private static Optional<Label> union(Phrase phrase, Lexicon lexicon) {
        List<Span> benefits = phrase.of(Sense.BENEFIT).toList();
        if (benefits.size() < 2) {
            return Optional.empty();
        }
        Span whole =
                new Span(
                        Sense.BENEFIT,
                        "",
                        benefits.get(0).from(),
                        benefits.get(benefits.size() - 1).to());
        boolean joined =
                phrase.spans().stream()
                        .filter(s -> s.from() >= whole.from() && s.to() <= whole.to())
                        .allMatch(s -> s.is(Sense.BENEFIT) || s.is(Sense.FUNCTION));
        boolean several = benefits.stream().map(Span::value).distinct().count() > 1;
        return joined && several
                ? Optional.of(lexicon.of(phrase.written(whole)).asBenefit())
                : Optional.empty();
    }

    /** "Fleksjob mv." is a wider group than "Fleksjob", named as it is written. */
    private static Label benefit(Phrase phrase, Span span, Lexicon lexicon) {
        Optional<Span> wider =
                phrase.of(Sense.WIDER).filter(w -> w.from() == span.to()).findFirst();
        if (wider.isPresent()) {
            Span whole = new Span(Sense.BENEFIT, "", span.from(), wider.get().to());
            return lexicon.of(phrase.written(whole) + ".").asBenefit();
        }
        Label written = lexicon.of(phrase.written(span));
        return written.benefit().isPresent() ? written : lexicon.of(span.value());
    }

    /** Of several members of a dimension, none is the only one: "Mænd og kvinder". */
    private void addExtra(String name, Set<Label> all) {
        if (all.size() == 1) {
            filters.put(name, all.iterator().next());
        }
    }

    private static List<Label> measures(Phrase phrase, Lexicon lexicon) {
        List<Span> heads = phrase.of(Sense.HEAD).toList();
        boolean loose =
                heads.size() == 1 && Names.folded(phrase.written(heads.get(0))).equals(LOOSE_HEAD);
        return loose
                ? List.of()
                : lexicon.vocabulary().measures().grammar().in(phrase).stream()
                        .map(measure -> lexicon.of(measure.label()).asMeasure(measure))
                        .toList();
    }

    void add(Dimension dimension, Label member) {
        List<Label> all = members.computeIfAbsent(dimension, d -> new ArrayList<>());
        if (!all.contains(member)) {
            all.add(member);
        }
    }

    boolean names(Dimension dimension) {
        return members.containsKey(dimension);
    }

    boolean isUndecided(Dimension dimension) {
        return members.getOrDefault(dimension, List.of()).size() > 1;
    }

    /** A place that names several members does not say which of them it is about. */
    Optional<Label> only(Dimension dimension) {
        List<Label> all = members.getOrDefault(dimension, List.of());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private void add(FilterText.Filter filter, Lexicon lexicon) {
        Label member = lexicon.of(filter.members());
        Optional<Dimension> known = FlattenedLabel.dimension(member);
        boolean core =
                lexicon.of(filter.dimension())
                        .heading()
                        .filter(heading -> heading != Dimension.EXTRA)
                        .isPresent();
        if (NOT_BLANK.contains(Names.folded(filter.members()))) {
            return;
        }
        if (known.isPresent()) {
            add(known.get(), member);
        } else if (core) {
            add(lexicon.phrase(filter.members()), lexicon);
        } else {
            filters.put(filter.dimension(), member);
        }
    }

    /** A line such as "Fleksjobtype: Nye fleksjob" names a filter that nobody knows. */
    private boolean addNamed(String text, Lexicon lexicon) {
        int colon = text.indexOf(": ");
        Label name = colon < 0 ? Label.BLANK : lexicon.of(text.substring(0, colon));
        boolean extra = name.heading().filter(Dimension.EXTRA::equals).isPresent();
        if (extra) {
            filters.put(name.text(), lexicon.of(text.substring(colon + 2)));
        }
        return extra;
    }
}
