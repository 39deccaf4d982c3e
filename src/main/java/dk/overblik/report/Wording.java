package dk.overblik.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A sentence under a table, whose numbers and words follow the table's cells: read once as text
 * ({@link WordingText}) and once as a formula ({@link WordingFormula}).
 *
 * @param otherwise the sentence where one of the figures is missing
 */
record Wording(List<Part> parts, String otherwise) {

    /** A piece of a sentence. */
    sealed interface Part {
        /** The cells that the piece speaks of. */
        default Stream<Place> places() {
            return Stream.empty();
        }
    }

    /** Words that do not depend on a figure. */
    record Words(String text) implements Part {}

    /** A figure without its sign, with a fixed number of decimals. */
    record Amount(Place place, int decimals) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }
    }

    /**
     * One of three endings by a figure's sign, as it shows with the decimals.
     *
     * @param unchanged where the figure rounds to zero
     */
    record BySign(
            Place place, int decimals, List<Part> falls, List<Part> rises, List<Part> unchanged)
            implements Part {

        BySign {
            falls = List.copyOf(falls);
            rises = List.copyOf(rises);
            unchanged = List.copyOf(unchanged);
        }

        @Override
        public Stream<Place> places() {
            Stream<Part> inner = Stream.of(falls, rises, unchanged).flatMap(List::stream);
            return Stream.concat(Stream.of(place), inner.flatMap(Part::places));
        }
    }

    /** A noun that follows a whole number: "1 placering", "2 placeringer". */
    record Noun(Place place, String one, String many) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }
    }

    /** One of two endings, by whether two whole numbers are the same. */
    record BySameness(Place one, Place other, List<Part> same, List<Part> different)
            implements Part {

        BySameness {
            same = List.copyOf(same);
            different = List.copyOf(different);
        }

        @Override
        public Stream<Place> places() {
            Stream<Part> inner = Stream.concat(same.stream(), different.stream());
            return Stream.concat(Stream.of(one, other), inner.flatMap(Part::places));
        }
    }

    /** A cell of the same table, line and column counted from 0. */
    record Place(int line, int column) {}

    Wording {
        parts = List.copyOf(parts);
    }

    List<Place> places() {
        return parts.stream().flatMap(Part::places).distinct().toList();
    }

    /** The width of the longest text that the wording can become. */
    double longest(ToDoubleFunction<String> width) {
        double whole = parts.stream().mapToDouble(part -> longest(part, width)).sum();
        return Math.max(whole, width.applyAsDouble(otherwise));
    }

    private static double longest(Part part, ToDoubleFunction<String> width) {
        if (part instanceof Words words) {
            return width.applyAsDouble(words.text());
        }
        if (part instanceof Amount amount) {
            return width.applyAsDouble("1.000.000" + "0".repeat(amount.decimals()));
        }
        if (part instanceof Noun noun) {
            return Math.max(width.applyAsDouble(noun.one()), width.applyAsDouble(noun.many()));
        }
        return endings(part)
                .mapToDouble(way -> way.stream().mapToDouble(p -> longest(p, width)).sum())
                .max()
                .orElse(0);
    }

    private static Stream<List<Part>> endings(Part part) {
        if (part instanceof BySameness sameness) {
            return Stream.of(sameness.same(), sameness.different());
        }
        BySign sign = (BySign) part;
        return Stream.of(sign.falls(), sign.rises(), sign.unchanged());
    }
}
