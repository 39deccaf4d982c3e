package dk.overblik.examples;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;

/** Figures for a test, each in a cell of its own. */
public final class Figures {

    public static final Vocabulary VOCABULARY = VocabularyReader.load();

    private final DatasetBuilder builder = new DatasetBuilder();

    /** A figure of an area, a benefit and a measure by their names. */
    public Figures add(String area, String benefit, String measure, Period period, double value) {
        return add(area, benefit, measure, period, Figure.known(value));
    }

    /** The same, where it may be missing. */
    public Figures add(String area, String benefit, String measure, Period period, Figure figure) {
        builder.add(observation(area, benefit, measure, period, figure, builder.size()));
        return this;
    }

    public Dataset dataset() {
        return builder.build();
    }

    /** One observation in the row with a number. */
    public static Observation observation(
            String area, String benefit, String measure, Period period, Figure figure, int row) {
        SeriesKey key =
                new SeriesKey(
                        area(area),
                        VOCABULARY
                                .benefits()
                                .find(benefit)
                                .orElseGet(() -> BenefitGroup.group(benefit)),
                        measure(measure));
        return new Observation(
                key, period, figure, new Source("a.xlsx", "Data", row, 1), Notation.NUMBER);
    }

    public static Area area(String name) {
        return VOCABULARY.areas().find(name).orElseGet(() -> new Area(name, Area.Kind.UNKNOWN));
    }

    private static Measure measure(String label) {
        return VOCABULARY.measures().measure(label);
    }
}
