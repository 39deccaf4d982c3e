package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence under a table, whose numbers and words follow the table's cells: read once as text
 * ({@link WordingText}) and once as a formula ({@link WordingFormula}).
 *
 * @param otherwise the sentence where one of the figures is missing
 */
public record Wording(List<Part> parts, String otherwise) {

    /** A piece of a sentence. */
    public sealed interface Part {
        /** The cells that the piece speaks of. */
        default Stream<Place> places() {
            return Stream.empty();
        }
    }

    /** Words that do not depend on a figure. */
    public record Words(String text) implements Part {}

    /** A figure without its sign, with a fixed number of decimals. */
    public record Amount(Place place, int decimals) implements Part {
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
    public record BySign(
            Place place, int decimals, List<Part> falls, List<Part> rises, List<Part> unchanged)
            implements Part {

        public BySign {
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
    public record Noun(Place place, String one, String many) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }
    }

    /** One of two endings, by whether two whole numbers are the same. */
    public record BySameness(Place one, Place other, List<Part> same, List<Part> different)
            implements Part {

        public BySameness {
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
    public record Place(int line, int column) {}

    public Wording {
        parts = List.copyOf(parts);
    }

    public List<Place> places() {
        return parts.stream().flatMap(Part::places).distinct().toList();
    }

    /** The width of the longest text that the wording can become. */
    public double longest(ToDoubleFunction<String> width) {
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

    /**
     * A sentence as an Excel formula, without "=", that says the same as {@link WordingText} as
     * long as the figures are the same.
     *
     * @param addresses where a cell of the table stands
     */
    public record WordingFormula(Function<Place, String> addresses) {

        public String of(Wording wording) {
            String guards =
                    wording.places().stream()
                            .map(place -> "ISNUMBER(" + addresses.apply(place) + ")")
                            .collect(Collectors.joining(","));
            String text = joined(wording.parts());
            return guards.isEmpty()
                    ? text
                    : "IF(AND(" + guards + ")," + text + "," + quoted(wording.otherwise()) + ")";
        }

        private String joined(List<Part> parts) {
            return parts.stream().map(this::formula).collect(Collectors.joining("&"));
        }

        private String formula(Part part) {
            if (part instanceof Words words) {
                return quoted(words.text());
            }
            if (part instanceof Amount amount) {
                return "FIXED(ABS("
                        + addresses.apply(amount.place())
                        + "),"
                        + amount.decimals()
                        + ")";
            }
            if (part instanceof Noun noun) {
                return "IF(ABS("
                        + addresses.apply(noun.place())
                        + ")=1,"
                        + quoted(noun.one())
                        + ","
                        + quoted(noun.many())
                        + ")";
            }
            if (part instanceof BySameness sameness) {
                return "IF("
                        + addresses.apply(sameness.one())
                        + "="
                        + addresses.apply(sameness.other())
                        + ","
                        + joined(sameness.same())
                        + ","
                        + joined(sameness.different())
                        + ")";
            }
            return formula((BySign) part);
        }

        private String formula(BySign sign) {
            String shown = "ROUND(" + addresses.apply(sign.place()) + "," + sign.decimals() + ")";
            return "IF("
                    + shown
                    + "<0,"
                    + joined(sign.falls())
                    + ",IF("
                    + shown
                    + ">0,"
                    + joined(sign.rises())
                    + ","
                    + joined(sign.unchanged())
                    + "))";
        }

        private static String quoted(String text) {
            return "\"" + text.replace("\"", "\"\"") + "\"";
        }
    }

    /** A sentence as the text that is seen before anyone recalculates. */
    public record WordingText(Function<Place, Figure> figures) {

        public String of(Wording wording) {
            boolean complete =
                    wording.places().stream()
                            .allMatch(place -> figures.apply(place) instanceof Figure.Known);
            return complete ? text(wording.parts()) : wording.otherwise();
        }

        private String text(List<Part> parts) {
            return parts.stream().map(this::text).collect(Collectors.joining());
        }

        private String text(Part part) {
            if (part instanceof Words words) {
                return words.text();
            }
            if (part instanceof Amount amount) {
                return DanishFormat.fixed(Math.abs(value(amount.place())), amount.decimals());
            }
            if (part instanceof Noun noun) {
                boolean one = Math.abs(value(noun.place())) == 1;
                return one ? noun.one() : noun.many();
            }
            if (part instanceof BySameness sameness) {
                boolean same = value(sameness.one()) == value(sameness.other());
                return text(same ? sameness.same() : sameness.different());
            }
            BySign sign = (BySign) part;
            int direction = DanishFormat.rounded(value(sign.place()), sign.decimals()).signum();
            if (direction == 0) {
                return text(sign.unchanged());
            }
            return text(direction < 0 ? sign.falls() : sign.rises());
        }

        private double value(Place place) {
            return ((Figure.Known) figures.apply(place)).value();
        }
    }
}
