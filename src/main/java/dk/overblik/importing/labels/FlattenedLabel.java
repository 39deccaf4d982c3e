package dk.overblik.importing.labels;

import dk.overblik.model.Dimension;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes apart labels that hold the members of several dimensions: "Hedensted - Antal personer". */
public final class FlattenedLabel {

    private static final List<String> MARKS = List.of(": ", " - ", " \u2013 ", " | ");
    private static final List<Dimension> CORE =
            List.of(
                    Dimension.PERIOD,
                    Dimension.AREA,
                    Dimension.BENEFIT,
                    Dimension.MEASURE,
                    Dimension.PART_OF_YEAR);

    private static final Set<Sense> OF_SPOKEN = EnumSet.of(Sense.BENEFIT, Sense.FUNCTION);

    private static final Optional<Dimension> BENEFIT = Optional.of(Dimension.BENEFIT);
    private static final Optional<Dimension> MEASURE = Optional.of(Dimension.MEASURE);

    /** Longer texts are no labels. */
    private static final int LONGEST = 300;

    private final Lexicon lexicon;

    /** A label cut in two. */
    public record Halves(Label left, Label right) {}

    public FlattenedLabel(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All ways to cut a label in two, the last cut first. */
    public List<Halves> cuts(Label label) {
        List<Halves> cuts = new ArrayList<>();
        String text = label.text();
        if (text.length() > LONGEST) {
            return cuts;
        }
        for (int at = text.length() - 1; at > 0; at--) {
            for (String mark : MARKS) {
                if (text.startsWith(mark, at)) {
                    String left = text.substring(0, at).strip();
                    String right = text.substring(at + mark.length()).strip();
                    if (!left.isEmpty() && !right.isEmpty()) {
                        cuts.add(new Halves(lexicon.of(left), lexicon.of(right)));
                    }
                }
            }
        }
        return cuts;
    }

    /** The members that a label is made of, if each part of it is one, of different dimensions. */
    public Optional<Map<Dimension, Label>> members(Label label) {
        Optional<Dimension> whole = dimension(label);
        if (whole.isPresent()) {
            return Optional.of(new EnumMap<>(Map.of(whole.get(), label)));
        }
        for (Halves halves : cuts(label)) {
            Optional<Dimension> right = dimension(halves.right());
            Optional<Map<Dimension, Label>> left =
                    right.isPresent() ? members(halves.left()) : Optional.empty();
            if (left.isPresent() && !left.get().containsKey(right.get())) {
                left.get().put(right.get(), halves.right());
                return left;
            }
        }
        return spoken(label);
    }

    /**
     * A measure and a benefit that a phrase holds together and nothing else, either of which comes
     * first: "Antal personer på kontanthjælp".
     */
    private Optional<Map<Dimension, Label>> spoken(Label label) {
        if (label.text().length() > LONGEST || label.isKnown()) {
            return Optional.empty();
        }
        Phrase phrase = lexicon.phrase(label.text());
        List<Span> benefits = phrase.of(Sense.BENEFIT).toList();
        boolean others =
                phrase.spans().stream()
                        .map(Span::sense)
                        .anyMatch(s -> !s.isOfMeasure() && !OF_SPOKEN.contains(s));
        if (others || benefits.size() != 1) {
            return Optional.empty();
        }
        Label benefit = lexicon.of(phrase.written(benefits.get(0)));
        List<String> measures = phrase.runs(span -> span.sense().isOfMeasure());
        boolean one = measures.size() == 1 && dimension(benefit).equals(BENEFIT);
        return Optional.of(measures)
                .filter(any -> one)
                .map(runs -> lexicon.of(runs.get(0)))
                .filter(measure -> dimension(measure).equals(MEASURE))
                .map(
                        measure ->
                                new EnumMap<>(
                                        Map.of(
                                                Dimension.BENEFIT, benefit,
                                                Dimension.MEASURE, measure)));
    }

    /** The dimension of a label that the vocabulary has as a whole. */
    public static Optional<Dimension> dimension(Label label) {
        return CORE.stream().filter(label::isMember).findFirst();
    }
}
