package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Place;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which place a cell has among those of its column, from one on; cells that show alike to the last
 * digit share the places that they take up.
 *
 * @param lowest whether the lowest figure has the first place, else the highest
 * @param last whether the last of the places shared, else the first
 */
public record PlaceInColumn(Column among, Place own, boolean lowest, boolean last)
        implements Quantity {

    @Override
    public Stream<Place> places() {
        return Stream.of(own);
    }

    @Override
    public OptionalDouble value(ToDoubleFunction<Place> values) {
        double mine = values.applyAsDouble(own);
        long ahead =
                among.known(values)
                        .mapToDouble(values)
                        .filter(other -> lowest ? other < mine : other > mine)
                        .count();
        long alike = among.known(values).mapToDouble(values).filter(v -> v == mine).count();
        return OptionalDouble.of((double) (last ? ahead + alike : ahead + 1));
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        boolean rising = lowest != last;
        String range = among.range(addresses);
        String rank = "RANK(" + addresses.apply(own) + "," + range + (rising ? ",1)" : ",0)");
        return last ? "(COUNT(" + range + ")+1-" + rank + ")" : rank;
    }

    @Override
    public Quantity moved(UnaryOperator<Place> to) {
        return new PlaceInColumn(among.moved(to), to.apply(own), lowest, last);
    }

    @Override
    public boolean mayLack() {
        return false;
    }

    @Override
    public String longest() {
        return "100";
    }

    /** How many cells of a column have a figure, or one that shows a change of whole things. */
    public record CountInColumn(Column column, Which which) implements Quantity {

        /** What is counted. */
        public enum Which {
            KNOWN,
            RISEN,
            FALLEN
        }

        /** A change of less shows as none. */
        private static final String LEAST = "0.5";

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            return OptionalDouble.of(
                    (double) column.known(values).mapToDouble(values).filter(this::counts).count());
        }

        private boolean counts(double figure) {
            double least = Double.parseDouble(LEAST);
            return switch (which) {
                case KNOWN -> true;
                case RISEN -> figure >= least;
                case FALLEN -> figure <= -least;
            };
        }

        /** A limit is joined to its sign by the program, in the digits of its own language. */
        @Override
        public String formula(Function<Place, String> addresses) {
            String range = column.range(addresses);
            return switch (which) {
                case KNOWN -> "COUNT(" + range + ")";
                case RISEN -> "COUNTIF(" + range + ",\">=\"&" + LEAST + ")";
                case FALLEN -> "COUNTIF(" + range + ",\"<=\"&-" + LEAST + ")";
            };
        }

        @Override
        public Quantity moved(UnaryOperator<Place> to) {
            return new CountInColumn(column.moved(to), which);
        }

        @Override
        public boolean mayLack() {
            return false;
        }

        @Override
        public String longest() {
            return "100";
        }
    }
}
