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
     * Figures on the ground of a map's colour, as long as a formula holds.
     *
     * @param condition as it is for the upper left cell of the first range; for any other cell its
     *     places that are not fixed have moved as far as the cell lies from that one
     * @param decimals that the figures are shown with; below 0 where they are no figures
     */
    record Shaded(List<Range> cells, String condition, Shade shade, int decimals) implements Mark {
        public Shaded {
            cells = List.copyOf(cells);
        }
    }

    /** The colours of a map: of levels from the lowest to the highest, and of changes. */
    enum Shade {
        LOWEST,
        LOW,
        MIDDLE,
        HIGH,
        HIGHEST,
        MUCH_BETTER,
        BETTER,
        SAME,
        WORSE,
        MUCH_WORSE
    }

    /**
     * Figures that have no sign where they show as nothing: "0,0", and never "-0,0".
     *
     * @param decimals with which they show
     * @param behind the words of their unit that stand behind them, or empty
     */
    record Unsigned(Range range, int decimals, String behind) implements Mark {
        @Override
        public List<Range> cells() {
            return List.of(range);
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
