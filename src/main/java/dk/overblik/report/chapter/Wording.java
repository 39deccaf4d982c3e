package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence under a table, whose numbers and words follow the table's cells: each part says itself
 * as text and as a formula, so that the two cannot disagree and none can lack either.
 *
 * @param otherwise the sentence where one of the figures is missing
 */
public record Wording(List<Part> parts, String otherwise) {

    public Wording {
        parts = List.copyOf(parts);
    }

    /** A cell of the same table, line and column counted from 0. */
    public record Place(int line, int column) {}

    /** A piece of a sentence. */
    public interface Part {

        /** The cells that the piece speaks of. */
        Stream<Place> places();

        /**
         * As it reads before anyone recalculates.
         *
         * @param values of the cells, all of them known
         */
        String text(ToDoubleFunction<Place> values);

        /**
         * As an Excel formula, without "=".
         *
         * @param addresses where the cells stand, all of which hold numbers
         */
        String formula(Function<Place, String> addresses);

        /** The width of the longest text that it can become. */
        double longest(ToDoubleFunction<String> width);

        /** The same of cells that have moved. */
        Part moved(UnaryOperator<Place> to);
    }

    /** Words that do not depend on a figure. */
    public record Words(String text) implements Part {

        /** These words and then what follows them. */
        public List<Part> before(List<Part> parts) {
            return Stream.concat(Stream.of(this), parts.stream()).toList();
        }

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return text;
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return quoted(text);
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble(text);
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return this;
        }
    }

    /** A figure without its sign, with a fixed number of decimals. */
    public record Amount(Place place, int decimals) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return DanishFormat.fixed(Math.abs(values.applyAsDouble(place)), decimals);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "FIXED(ABS(" + addresses.apply(place) + ")," + decimals + ")";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble("1.000.000" + "0".repeat(decimals));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Amount(to.apply(place), decimals);
        }
    }

    /** A noun that follows a whole number: "1 placering", "2 placeringer". */
    public record Noun(Place place, String one, String many) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return Math.abs(values.applyAsDouble(place)) == 1 ? one : many;
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String single = "ABS(" + addresses.apply(place) + ")=1";
            return "IF(" + single + "," + quoted(one) + "," + quoted(many) + ")";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return Math.max(width.applyAsDouble(one), width.applyAsDouble(many));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Noun(to.apply(place), one, many);
        }
    }

    /**
     * A number that is not 0 with its noun, without decimals: "2 personer", "1 person", "under 1
     * person".
     */
    public record Counted(Place place, String one, String many) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            String shown = DanishFormat.fixed(Math.abs(values.applyAsDouble(place)), 0);
            return shown.equals("0")
                    ? "under 1 " + one
                    : shown + " " + (shown.equals("1") ? one : many);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String amount = "ABS(" + addresses.apply(place) + ")";
            String rounded = "ROUND(" + amount + ",0)";
            String noun = "IF(" + rounded + "=1," + quoted(" " + one) + "," + quoted(" " + many);
            return "IF("
                    + rounded
                    + "=0,"
                    + quoted("under 1 " + one)
                    + ",FIXED("
                    + amount
                    + ",0)&"
                    + noun
                    + "))";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble("1.000.000 " + many);
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Counted(to.apply(place), one, many);
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
            return placesOf(Stream.of(place), Stream.of(falls, rises, unchanged));
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            double value = values.applyAsDouble(place);
            return switch (DanishFormat.rounded(value, decimals).signum()) {
                case 0 -> textOf(unchanged, values);
                case 1 -> textOf(rises, values);
                default -> textOf(falls, values);
            };
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String shown = "ROUND(" + addresses.apply(place) + "," + decimals + ")";
            String notFalling =
                    "IF("
                            + shown
                            + ">0,"
                            + formulaOf(rises, addresses)
                            + ","
                            + formulaOf(unchanged, addresses)
                            + ")";
            return "IF(" + shown + "<0," + formulaOf(falls, addresses) + "," + notFalling + ")";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            double changed = Math.max(longestOf(falls, width), longestOf(rises, width));
            return Math.max(changed, longestOf(unchanged, width));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new BySign(
                    to.apply(place), decimals, all(falls, to), all(rises, to), all(unchanged, to));
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
            return placesOf(Stream.of(one, other), Stream.of(same, different));
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            boolean equal = values.applyAsDouble(one) == values.applyAsDouble(other);
            return textOf(equal ? same : different, values);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "IF("
                    + addresses.apply(one)
                    + "="
                    + addresses.apply(other)
                    + ","
                    + formulaOf(same, addresses)
                    + ","
                    + formulaOf(different, addresses)
                    + ")";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return Math.max(longestOf(same, width), longestOf(different, width));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new BySameness(
                    to.apply(one), to.apply(other), all(same, to), all(different, to));
        }
    }

    /** The cells that the sentence speaks of, each once. */
    public List<Place> places() {
        return parts.stream().flatMap(Part::places).distinct().toList();
    }

    /**
     * The sentence as the text that is seen before anyone recalculates.
     *
     * @param figures what the cells of the table show
     */
    public String text(Function<Place, Figure> figures) {
        boolean complete =
                places().stream().allMatch(place -> figures.apply(place) instanceof Figure.Known);
        return complete
                ? textOf(parts, place -> ((Figure.Known) figures.apply(place)).value())
                : otherwise;
    }

    /**
     * The sentence as an Excel formula, without "=", that says the same as the text as long as the
     * figures are the same.
     *
     * @param addresses where a cell of the table stands
     */
    public String formula(Function<Place, String> addresses) {
        String guards =
                places().stream()
                        .map(place -> "ISNUMBER(" + addresses.apply(place) + ")")
                        .collect(Collectors.joining(","));
        String text = formulaOf(parts, addresses);
        return guards.isEmpty()
                ? text
                : "IF(AND(" + guards + ")," + text + "," + quoted(otherwise) + ")";
    }

    /** The width of the longest text that the wording can become. */
    public double longest(ToDoubleFunction<String> width) {
        return Math.max(longestOf(parts, width), width.applyAsDouble(otherwise));
    }

    /** The same of cells that have moved. */
    Wording moved(UnaryOperator<Place> to) {
        return new Wording(all(parts, to), otherwise);
    }

    /** The sentence where one of the figures is missing, whatever becomes of the others. */
    Wording asMissing() {
        return new Wording(List.of(new Words(otherwise)), otherwise);
    }

    private static List<Part> all(List<Part> parts, UnaryOperator<Place> to) {
        return parts.stream().map(part -> part.moved(to)).toList();
    }

    private static Stream<Place> placesOf(Stream<Place> own, Stream<List<Part>> endings) {
        return Stream.concat(own, endings.flatMap(List::stream).flatMap(Part::places));
    }

    private static String textOf(List<Part> parts, ToDoubleFunction<Place> values) {
        return parts.stream().map(part -> part.text(values)).collect(Collectors.joining());
    }

    private static String formulaOf(List<Part> parts, Function<Place, String> addresses) {
        return parts.stream().map(part -> part.formula(addresses)).collect(Collectors.joining("&"));
    }

    private static double longestOf(List<Part> parts, ToDoubleFunction<String> width) {
        return parts.stream().mapToDouble(part -> part.longest(width)).sum();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
