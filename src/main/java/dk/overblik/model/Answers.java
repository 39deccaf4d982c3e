package dk.overblik.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody says that figures are about, where their export does not say it itself.
 *
 * @param byDimension an answer each for some of area, benefit, measure and period
 */
public record Answers(Map<Dimension, Answer> byDimension) {

    /** Nothing was answered. */
    public static final Answers NONE = new Answers(Map.of());

    /** Who answered. */
    public enum Origin {
        /** The user, for the exports of one run. */
        USER,
        /** The settings workbook, for exports whose file names fit a pattern. */
        SETTINGS
    }

    /**
     * One answer.
     *
     * @param text a name or a period, as it was written
     */
    public record Answer(String text, Origin origin) {}

    public Answers {
        Map<Dimension, Answer> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(byDimension);
        byDimension = Collections.unmodifiableMap(ordered);
    }

    public Optional<Answer> of(Dimension dimension) {
        return Optional.ofNullable(byDimension.get(dimension));
    }

    /** The same with one answer more, in place of what was answered before. */
    public Answers with(Dimension dimension, String text, Origin origin) {
        Map<Dimension, Answer> more = new EnumMap<>(Dimension.class);
        more.putAll(byDimension);
        more.put(dimension, new Answer(text, origin));
        return new Answers(more);
    }

    /** These, and where they say nothing the others. */
    public Answers or(Answers others) {
        Map<Dimension, Answer> all = new EnumMap<>(Dimension.class);
        all.putAll(others.byDimension);
        all.putAll(byDimension);
        return new Answers(all);
    }
}
