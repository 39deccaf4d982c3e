package dk.overblik.importing;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the texts around a table say about all of its figures. */
final class Constants {

    private final Lexicon lexicon;
    private final ProblemLog log;
    private final Source source;

    /** What each place says, the most trusted place first. */
    private final List<Map<Dimension, Label>> places = new ArrayList<>();

    Constants(Lexicon lexicon, ProblemLog log, Source source) {
        this.lexicon = lexicon;
        this.log = log;
        this.source = source;
    }

    /** Adds a place that is read as running text, such as the lines of a title. */
    void addTexts(List<String> texts) {
        Map<Dimension, List<Label>> found = new EnumMap<>(Dimension.class);
        for (String text : texts) {
            Phrases phrases = Phrases.in(text, lexicon);
            collect(found, Dimension.AREA, phrases);
            collect(found, Dimension.PERIOD, phrases);
            collect(found, Dimension.BENEFIT, phrases);
            // "Ændring i antal personer" is not about the number of persons.
            if (phrases.rest().isEmpty()) {
                collect(found, Dimension.MEASURE, phrases);
            }
            filters(text, phrases);
        }
        places.add(single(found));
    }

    /** Adds a cell that lists filters. */
    void addFilters(List<String> cells) {
        Map<Dimension, List<Label>> found = new EnumMap<>(Dimension.class);
        for (String cell : cells) {
            for (FilterText.Filter filter : FilterText.parse(cell)) {
                Label members = lexicon.of(filter.members());
                Optional<Dimension> known = Flattened.dimension(members);
                if (known.isPresent()) {
                    found.computeIfAbsent(known.get(), d -> new ArrayList<>()).add(members);
                } else if (!Totals.isTotal(members)
                        && lexicon.of(filter.dimension()).heading().isEmpty()) {
                    log.add(Kind.FILTERED, source, filter.dimension(), filter.members());
                }
            }
        }
        places.add(single(found));
    }

    /** Adds what the name of the file says by the id of a table. */
    void addTable(String fileName) {
        Map<Dimension, Label> said = new EnumMap<>(Dimension.class);
        TableId.benefit(fileName, lexicon.vocabulary().benefits())
                .map(BenefitGroup::name)
                .ifPresent(name -> said.put(Dimension.BENEFIT, lexicon.of(name)));
        places.add(said);
    }

    /** A benefit group as the user names it. */
    BenefitGroup benefit(String name) {
        return lexicon.of(name).benefit().orElseGet(() -> BenefitGroup.group(name));
    }

    /** What the most trusted of the places that say anything about a dimension says. */
    Optional<Label> find(Dimension dimension) {
        return all(dimension).stream().findFirst();
    }

    /** What all places say about a dimension, the most trusted first, each member once. */
    List<Label> all(Dimension dimension) {
        return places.stream()
                .flatMap(place -> Optional.ofNullable(place.get(dimension)).stream())
                .distinct()
                .toList();
    }

    private static void collect(
            Map<Dimension, List<Label>> found, Dimension dimension, Phrases phrases) {
        List<Label> all = found.computeIfAbsent(dimension, d -> new ArrayList<>());
        phrases.of(dimension).stream().filter(l -> !all.contains(l)).forEach(all::add);
    }

    /** A place that names several members of a dimension does not say which it is about. */
    private static Map<Dimension, Label> single(Map<Dimension, List<Label>> found) {
        Map<Dimension, Label> single = new EnumMap<>(Dimension.class);
        found.forEach(
                (dimension, labels) -> {
                    if (labels.size() == 1) {
                        single.put(dimension, labels.get(0));
                    }
                });
        return single;
    }

    private void filters(String text, Phrases phrases) {
        for (Label member : phrases.members()) {
            member.extra().ifPresent(name -> log.add(Kind.FILTERED, source, name, member.text()));
        }
        int colon = text.indexOf(": ");
        boolean extra =
                colon > 0
                        && lexicon.of(text.substring(0, colon))
                                .heading()
                                .filter(Dimension.EXTRA::equals)
                                .isPresent();
        if (extra && !Totals.isTotal(lexicon.of(text.substring(colon + 2)))) {
            log.add(
                    Kind.FILTERED,
                    source,
                    text.substring(0, colon).strip(),
                    text.substring(colon + 2).strip());
        }
    }
}
