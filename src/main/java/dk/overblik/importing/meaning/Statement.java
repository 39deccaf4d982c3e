package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.FilterText;
import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.labels.Phrases;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one place outside of a table says about its figures.
 *
 * @param members for each dimension, the members that it names
 * @param filters for each extra dimension, the only member that it names
 */
record Statement(Map<Dimension, List<Label>> members, Map<String, Label> filters) {

    private static final List<Dimension> CORE =
            List.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE);

    private static final List<String> NOT_BLANK =
            List.of("not (blank)", "ikke (tom)", "alle", "all");

    static Statement empty() {
        return new Statement(new EnumMap<>(Dimension.class), new LinkedHashMap<>());
    }

    /** What running texts say, such as the lines of a title or the name of a sheet. */
    static Statement ofTexts(List<String> texts, Lexicon lexicon) {
        Statement place = empty();
        for (String text : texts) {
            Phrases phrases = Phrases.in(text, lexicon);
            for (Dimension dimension : CORE) {
                // "Ændring i antal personer" is not about the number of persons.
                boolean trusted = dimension != Dimension.MEASURE || phrases.rest().isEmpty();
                if (trusted && !phrases.excludes()) {
                    phrases.of(dimension).forEach(member -> place.add(dimension, member));
                }
            }
            phrases.filters().forEach(place.filters::put);
            place.addNamed(text, lexicon);
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
        if (known.isPresent()) {
            add(known.get(), member);
        } else if (!core && !NOT_BLANK.contains(Names.folded(filter.members()))) {
            filters.put(filter.dimension(), member);
        }
    }

    /** A line such as "Fleksjobtype: Nye fleksjob" names a filter that nobody knows. */
    private void addNamed(String text, Lexicon lexicon) {
        int colon = text.indexOf(": ");
        Label name = colon < 0 ? Label.BLANK : lexicon.of(text.substring(0, colon));
        if (name.heading().filter(Dimension.EXTRA::equals).isPresent()) {
            filters.put(name.text(), lexicon.of(text.substring(colon + 2)));
        }
    }
}
