package dk.overblik.page;

import dk.overblik.sheet.Range;
import java.util.List;

/** What leads the eye to some cells of a page; it follows when they change. */
public sealed interface Mark {

    /** How something is to be understood; it is drawn in a colour, but never said by it alone. */
    enum Tone {
        GOOD,
        BAD,
        NEUTRAL
    }

    /** The marked cells. */
    List<Range> cells();

    /**
     * Bars behind figures: to the left for what is below zero, else to the right.
     *
     * @param scale the cells of which the one that is farthest from zero has the longest bar
     * @param below what it means to be below zero
     * @param above what it means to be above zero
     */
    record Bars(List<Range> cells, List<Range> scale, Tone below, Tone above) implements Mark {
        public Bars {
            cells = List.copyOf(cells);
            scale = List.copyOf(scale);
        }
    }

    /**
     * Texts that begin in a certain way, in a colour of their own.
     *
     * @param opening what they begin with
     */
    record Opening(List<Range> cells, String opening, Tone tone) implements Mark {
        public Opening {
            cells = List.copyOf(cells);
        }
    }
}
