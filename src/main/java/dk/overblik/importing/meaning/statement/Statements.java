package dk.overblik.importing.meaning.statement;

import dk.overblik.danish.PartOfYear;
import dk.overblik.danish.PeriodParser;
import dk.overblik.importing.labels.Label;
import dk.overblik.model.Dimension;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the texts around a table say about all of its figures.
 *
 * @param title the lines next to the table
 * @param above all lines between the table and the one before it
 * @param head the lines that speak for the whole sheet
 * @param elsewhere other places, the most trusted first
 * @param fileName what counts only where no other place says anything
 * @param partsInRemarks the parts of a year that sentences about the figures name
 */
public record Statements(
        Statement title,
        Statement above,
        Statement head,
        List<Statement> elsewhere,
        Supplier<Statement> fileName,
        Set<PartOfYear> partsInRemarks) {

    /** Words that make other figures of those of a table, and the text that they stand in. */
    public record Quoted(String words, String text) {}

    public Statements {
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * What the most trusted of the places that say anything about a dimension says; nothing if that
     * place names several members.
     */
    public Optional<Label> find(Dimension dimension) {
        if (title.names(dimension)) {
            return title.only(dimension);
        }
        if (above.names(dimension) || head.names(dimension)) {
            List<Label> said = all(List.of(above, head), dimension);
            boolean several = above.isUndecided(dimension) || head.isUndecided(dimension);
            return said.size() == 1 && !several ? Optional.of(said.get(0)) : Optional.empty();
        }
        return elsewhere.stream()
                .filter(place -> place.names(dimension))
                .findFirst()
                .or(() -> Optional.of(fileName.get()))
                .flatMap(place -> place.only(dimension));
    }

    /** Whether it is the name of the file alone that says it. */
    private boolean comesFromFileName(Dimension dimension) {
        return places().stream().noneMatch(p -> p.names(dimension))
                && fileName.get().names(dimension);
    }

    /** The texts of the file's name, where it says what nothing else does. */
    List<Phrase> phrasesOfFileName(Set<Dimension> onAxes) {
        boolean counts =
                Stream.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE)
                        .anyMatch(d -> !onAxes.contains(d) && comesFromFileName(d));
        return counts ? fileName.get().phrases() : List.of();
    }

    private static List<Label> all(List<Statement> places, Dimension dimension) {
        return places.stream().flatMap(p -> p.only(dimension).stream()).distinct().toList();
    }

    private List<Statement> places() {
        List<Statement> places = new ArrayList<>(List.of(title, above, head));
        places.addAll(elsewhere);
        return places;
    }

    /** What all places say about a dimension, the most trusted first, each member once. */
    List<Label> all(Dimension dimension) {
        return all(places(), dimension);
    }

    /**
     * Each member that some place names, and that the name of the file does where no other does.
     */
    List<Label> named(Dimension dimension) {
        List<Label> named =
                places().stream()
                        .flatMap(p -> p.members().getOrDefault(dimension, List.of()).stream())
                        .distinct()
                        .toList();
        return named.isEmpty()
                ? fileName.get().members().getOrDefault(dimension, List.of())
                : named;
    }

    /** Whether the lines around the table name a period that is not a whole year. */
    boolean nameShorterPeriod() {
        return all(List.of(title, above, head), Dimension.PERIOD).stream()
                .flatMap(label -> label.period().stream())
                .anyMatch(period -> period.kind() != Period.Kind.YEAR);
    }

    /** All texts, word by word. */
    List<Phrase> phrases() {
        return places().stream().flatMap(p -> p.phrases().stream()).distinct().toList();
    }

    /** The first week that a text names: there are no weeks in these statistics. */
    public Optional<String> week() {
        return phrases().stream()
                .flatMap(phrase -> phrase.of(Sense.WEEK).map(phrase::written))
                .findFirst();
    }

    /**
     * The first text of which nobody can tell whether it is a month of a year or a day: "jul 25".
     */
    public Optional<String> monthOrDay() {
        return phrases().stream().flatMap(Statements::yearsOrDays).findFirst();
    }

    private static Stream<String> yearsOrDays(Phrase phrase) {
        List<Span> spans = phrase.spans();
        return IntStream.range(1, spans.size())
                .filter(i -> spans.get(i - 1).is(Sense.PART_OF_YEAR))
                .mapToObj(i -> new Span(Sense.DATE, "", spans.get(i - 1).from(), spans.get(i).to()))
                .map(phrase::written)
                .filter(PeriodParser::isYearOrDay);
    }

    /** The parts of a year that texts name, with or without a year. */
    public Set<PartOfYear> partsOfYear() {
        Set<PartOfYear> parts = new LinkedHashSet<>();
        for (Phrase phrase : phrases()) {
            phrase.of(Sense.PART_OF_YEAR)
                    .flatMap(span -> PartOfYear.parse(phrase.written(span)).stream())
                    .forEach(parts::add);
        }
        places().stream()
                .flatMap(p -> p.members().getOrDefault(Dimension.PART_OF_YEAR, List.of()).stream())
                .flatMap(label -> label.partOfYear().stream())
                .forEach(parts::add);
        parts.addAll(partsInRemarks);
        periods().flatMap(p -> PartOfYear.ofPeriod(p).stream()).forEach(parts::add);
        return parts;
    }

    /** All periods that texts name. */
    public Stream<Period> periods() {
        return places().stream()
                .flatMap(p -> p.members().getOrDefault(Dimension.PERIOD, List.of()).stream())
                .flatMap(label -> label.period().stream());
    }

    /** Whether a text of the head names a measure, of a table that has its own title for it. */
    boolean isOfOtherTable(Phrase phrase) {
        boolean named = title.names(Dimension.MEASURE) || above.names(Dimension.MEASURE);
        return named
                && head.phrases().contains(phrase)
                && !title.phrases().contains(phrase)
                && !above.phrases().contains(phrase);
    }

    /** Whether it is the head of the sheet that says it. */
    boolean comesFromHead(Dimension dimension) {
        return head.names(dimension) && !title.names(dimension) && !above.names(dimension);
    }

    /** The members of extra dimensions that any place names, by dimension. */
    public Map<String, Label> filters() {
        Map<String, Label> filters = new LinkedHashMap<>();
        places().forEach(place -> place.filters().forEach(filters::putIfAbsent));
        return filters;
    }
}
