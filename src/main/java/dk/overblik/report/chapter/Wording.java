package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** So many decimals that what is zero with them is nothing but the noise of fractions. */
    public static final int EXACT = 9;

    /** A function takes 255 arguments, and a formula 8,192 characters. */
    private static final int GUARDED_ONE_BY_ONE = 40;

    /** Stands before each name of a list until it is one, and in no name. */
    public static final String BEFORE_NAME = "¦";

    /** Excel's own limit of a text that stands in a formula. */
    private static final int LONGEST_LITERAL = 255;

    /** No name has it. */
    private static final String NAME_END = "#";

    /** Words that follow no figure. */
    public static Wording of(String words) {
        return new Wording(List.of(new Words(words)), words);
    }

    /** A cell of the same table, line and column counted from 0. */
    public record Place(int line, int column) implements Quantity {

        /** The column of the labels. */
        static final int LABEL = -1;

        /** Where a line's label stands. */
        public static Place ofLabel(int line) {
            return new Place(line, LABEL);
        }

        @Override
        public Stream<Place> places() {
            return Stream.of(this);
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            return OptionalDouble.of(values.applyAsDouble(this));
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return addresses.apply(this);
        }

        @Override
        public Place moved(UnaryOperator<Place> to) {
            return to.apply(this);
        }

        @Override
        public boolean mayLack() {
            return false;
        }

        @Override
        public String longest() {
            return "1.000.000";
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place that && line == that.line && column == that.column;
        }

        @Override
        public int hashCode() {
            return 31 * line + column;
        }
    }

    /** A piece of a sentence. */
    public interface Part {

        /** The cells that the piece speaks of. */
        Stream<Place> places();

        /** The same and those that it speaks of as long as they are known. */
        default Stream<Place> spokenOf() {
            return places();
        }

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

        /** The sentences that it is, which are told with a space between them; itself where one. */
        default List<Part> sentences() {
            return List.of(this);
        }
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

    /** The name of a sheet of the same workbook, which leads there. */
    public record Link(String sheet) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return sheet;
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String target = "#'" + sheet.replace("'", "''") + "'!A1";
            return "HYPERLINK(" + quoted(target) + "," + quoted(sheet) + ")";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble(sheet);
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return this;
        }
    }

    /** A figure without its sign, with a fixed number of decimals. */
    public record Amount(Quantity figure, int decimals) implements Part {
        @Override
        public Stream<Place> places() {
            return figure.places();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return DanishFormat.fixed(Math.abs(figure.value(values).orElseThrow()), decimals);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return fixed(figure.formula(addresses), decimals);
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble(figure.longest() + "0".repeat(decimals));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Amount(figure.moved(to), decimals);
        }
    }

    /** A figure with its sign, with a fixed number of decimals: what there is, and no change. */
    public record Level(Quantity figure, int decimals) implements Part {
        @Override
        public Stream<Place> places() {
            return figure.places();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return DanishFormat.fixed(figure.value(values).orElseThrow(), decimals);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String cell = figure.formula(addresses);
            String sign = "IF(ROUND(" + cell + "," + decimals + ")<0,\"-\",\"\")";
            return sign + "&" + fixed(cell, decimals);
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble("-" + figure.longest() + "0".repeat(decimals));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Level(figure.moved(to), decimals);
        }
    }

    /** A noun that follows a number without decimals: "1 placering", "2 placeringer". */
    public record Noun(Place place, String one, String many) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            double number = Math.abs(values.applyAsDouble(place));
            return DanishFormat.rounded(number, 0).compareTo(BigDecimal.ONE) == 0 ? one : many;
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String single = "ROUND(ABS(" + addresses.apply(place) + "),0)=1";
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

    /** One of two endings, by whether something holds. */
    public record When(Condition condition, List<Part> then, List<Part> otherwise) implements Part {

        public When {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }

        /**
         * One of three endings by a figure's sign, as it shows with the decimals.
         *
         * @param unchanged where the figure rounds to zero
         */
        public static When bySign(
                Quantity figure,
                int decimals,
                List<Part> falls,
                List<Part> rises,
                List<Part> unchanged) {
            Quantity shown = figure.shown(decimals);
            return new When(
                    shown.isLess(0), falls, List.of(new When(shown.isMore(0), rises, unchanged)));
        }

        /** One of three endings, by which of two figures is the lower one as they show. */
        public static When byOrder(
                Quantity one,
                Quantity other,
                int decimals,
                List<Part> below,
                List<Part> same,
                List<Part> above) {
            Quantity first = one.shown(decimals);
            Quantity second = other.shown(decimals);
            return new When(
                    first.isLess(second),
                    below,
                    List.of(new When(first.isMore(second), above, same)));
        }

        @Override
        public Stream<Place> places() {
            return placesOf(condition.places(), Stream.of(then, otherwise));
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return textOf(condition.holds(values) ? then : otherwise, values);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return choice(
                    condition.formula(addresses),
                    formulaOf(then, addresses),
                    formulaOf(otherwise, addresses));
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return Math.max(longestOf(then, width), longestOf(otherwise, width));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new When(condition.moved(to), all(then, to), all(otherwise, to));
        }
    }

    /**
     * One of two endings, by whether a figure is there that the sentence can do without.
     *
     * @param then which alone may speak of the figure
     */
    public record IfKnown(Place place, List<Part> then, List<Part> otherwise) implements Part {

        public IfKnown {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public Stream<Place> places() {
            return placesOf(Stream.empty(), Stream.of(then, otherwise))
                    .filter(needed -> !needed.equals(place));
        }

        @Override
        public Stream<Place> spokenOf() {
            return Stream.of(then, otherwise).flatMap(List::stream).flatMap(Part::spokenOf);
        }

        /** A column that is left out has no place. */
        private boolean isThere() {
            return place.column() != Place.LABEL;
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            boolean known = isThere() && !Double.isNaN(values.applyAsDouble(place));
            return textOf(known ? then : otherwise, values);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String without = formulaOf(otherwise, addresses);
            return isThere()
                    ? choice(
                            "ISNUMBER(" + addresses.apply(place) + ")",
                            formulaOf(then, addresses),
                            without)
                    : without;
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return Math.max(longestOf(then, width), longestOf(otherwise, width));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new IfKnown(to.apply(place), all(then, to), all(otherwise, to));
        }
    }

    /** How many others show as much as the figure that is farthest to one end. */
    public record OthersAsFar(Outermost outermost, int decimals) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return DanishFormat.fixed((double) (outermost.asFar(values, decimals) - 1), 0);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "(" + outermost.formulaOfAsFar(addresses, decimals) + "-1)";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble("100");
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new OthersAsFar(outermost.moved(to), decimals);
        }
    }

    /**
     * The label of the line whose figure is farthest to one end, or next to it.
     *
     * @param labels of the lines among which it is, from above
     * @param within those of benefits that one is in rather than on: "i fleksjob"
     */
    public record OutermostName(
            Outermost outermost, List<String> labels, Naming naming, Set<String> within)
            implements Part {

        /** What leads to another workbook has one of them: "[1]Ark!A1", "cmd|'x'!A1". */
        private static final String SIGNS_OF_LINKS = "[]|!";

        public OutermostName {
            labels = List.copyOf(labels);
            within = Set.copyOf(within);
        }

        /** A line whose name stands alone, or as that of a place. */
        public OutermostName(Outermost outermost, List<String> labels, Naming naming) {
            this(outermost, labels, naming, Set.of());
        }

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            int line = outermost.place(values).orElseThrow().line();
            String label = labels.get(line - outermost.among().first());
            return switch (naming) {
                case NAME -> label;
                case NOUN -> noun(label);
                case WHERE -> DanishNames.at(label);
                case WHERE_AFTER_IN -> DanishNames.isOn(label) ? DanishNames.at(label) : label;
                case BENEFIT -> (within.contains(label) ? "i " : "på ") + noun(label);
            };
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String label = label(addresses);
            return switch (naming) {
                case NAME -> label;
                case NOUN -> lowered(label, addresses);
                case WHERE -> where(quoted("i ") + "&" + label, "i ");
                case WHERE_AFTER_IN -> where(label, "");
                case BENEFIT -> benefit(label, addresses);
            };
        }

        private static String noun(String label) {
            return DanishNames.inside(label);
        }

        /** "På" is the rule. */
        private String benefit(String label, Function<Place, String> addresses) {
            String where =
                    within.isEmpty() ? quoted("på ") : "IF(" + isWithin(label) + ",\"i \",\"på \")";
            return where + "&" + lowered(label, addresses);
        }

        /** Signs at both ends keep names apart that begin or end alike. */
        private String isWithin(String label) {
            String all =
                    labels.stream()
                            .filter(within::contains)
                            .distinct()
                            .collect(Collectors.joining(NAME_END, NAME_END, NAME_END));
            String end = quoted(NAME_END);
            return "ISNUMBER(FIND(" + end + "&" + label + "&" + end + "," + quoted(all) + "))";
        }

        /** The cell of the label. */
        private String label(Function<Place, String> addresses) {
            Column column =
                    new Column(outermost.among().first(), outermost.among().last(), Place.LABEL);
            return "INDEX(" + column.range(addresses) + "," + outermost.position(addresses) + ")";
        }

        /** "I" is the rule, and the names that ask for "på" are known. */
        private String where(String usual, String before) {
            String where = usual;
            for (String on : labels.stream().filter(DanishNames::isOn).distinct().toList()) {
                where =
                        "SUBSTITUTE("
                                + where
                                + ","
                                + quoted(before + on)
                                + ","
                                + quoted(DanishNames.at(on))
                                + ")";
            }
            return where;
        }

        /**
         * As the shorter of two formulas: a cell has room for so many signs only. A name with signs
         * of a link to another workbook stands in none.
         */
        private String lowered(String label, Function<Place, String> addresses) {
            String each = loweredButNames(label);
            String looked = loweredByLine(label, addresses);
            boolean plain = labels.stream().noneMatch(OutermostName::hasSignsOfLinks);
            return plain && each.length() <= looked.length() ? each : looked;
        }

        private static boolean hasSignsOfLinks(String name) {
            return name.chars().anyMatch(letter -> SIGNS_OF_LINKS.indexOf(letter) >= 0);
        }

        private String loweredButNames(String label) {
            String lowered = "LOWER(" + label + ")";
            for (String kept : labels.stream().map(DanishNames::inside).distinct().toList()) {
                String low = kept.toLowerCase(Locale.ROOT);
                if (!kept.equals(low)) {
                    lowered =
                            "SUBSTITUTE(" + lowered + "," + quoted(low) + "," + quoted(kept) + ")";
                }
            }
            return lowered;
        }

        /** Of each line it is known whether its first letter is one of its own. */
        private String loweredByLine(String label, Function<Place, String> addresses) {
            String names =
                    labels.stream()
                            .map(each -> noun(each).equals(each) ? "1" : "0")
                            .collect(Collectors.joining());
            String isName =
                    "MID(" + quoted(names) + "," + outermost.position(addresses) + ",1)=\"1\"";
            int longest = labels.stream().mapToInt(String::length).max().orElse(0);
            String low = "LOWER(LEFT(" + label + ",1))&MID(" + label + ",2," + longest + ")";
            return "IF(" + isName + "," + label + "," + low + ")";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            boolean bare = naming == Naming.NAME || naming == Naming.NOUN;
            String before = bare ? "" : "på ";
            return labels.stream()
                    .mapToDouble(label -> width.applyAsDouble(before + label))
                    .max()
                    .orElse(0);
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new OutermostName(outermost.moved(to), labels, naming, within);
        }
    }

    /** What becomes of a line's label in a sentence. */
    public enum Naming {
        /** It stays a name. */
        NAME,
        /** It is a common noun, which has a small letter inside a sentence. */
        NOUN,
        /** It is a place, and something is there: "i Odder", "på Samsø". */
        WHERE,
        /** The same behind another place that something is in: "Odder", "på Samsø". */
        WHERE_AFTER_IN,
        /** It is a benefit that people are on, or in: "på kontanthjælp", "i fleksjob". */
        BENEFIT
    }

    /** Whether what stands before the name is the exception: "på Samsø", "i fleksjob". */
    record IsOn(OutermostName named) implements Condition {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            return named.text(values).startsWith("på ");
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "LEFT(" + named.formula(addresses) + ",1)=\"p\"";
        }

        @Override
        public Condition moved(UnaryOperator<Place> to) {
            return new IsOn((OutermostName) named.moved(to));
        }
    }

    /** Cells below each other, of which any may be missing; both lines included. */
    public record Column(int first, int last, int column) {

        /** As a formula names it. */
        public String range(Function<Place, String> addresses) {
            return addresses.apply(new Place(first, column))
                    + ":"
                    + addresses.apply(new Place(last, column));
        }

        /** Those that hold a number, from above. */
        public Stream<Place> known(ToDoubleFunction<Place> values) {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(line -> new Place(line, column))
                    .filter(place -> !Double.isNaN(values.applyAsDouble(place)));
        }

        Column moved(UnaryOperator<Place> to) {
            int moved = to.apply(new Place(first, column)).column();
            if (to.apply(new Place(last, column)).column() != moved) {
                throw new IllegalArgumentException("A column is moved as a whole");
            }
            return new Column(first, last, moved);
        }
    }

    /**
     * The figure that is farthest to one end of a column; of equal ones, the upper comes first.
     *
     * @param lowest whether the end is the lowest figure, else the highest
     * @param number which of them, counted from 1
     */
    public record Outermost(Column among, boolean lowest, int number) implements Quantity {

        /** Where it stands; empty where so many are not known. */
        Optional<Place> place(ToDoubleFunction<Place> values) {
            Comparator<Place> rising = Comparator.comparingDouble(values);
            return among.known(values)
                    .sorted(lowest ? rising : rising.reversed())
                    .skip(number - 1L)
                    .findFirst();
        }

        /** It needs none of them: where so many are not known, there is none. */
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            return place(values).stream().mapToDouble(values).findFirst();
        }

        @Override
        public boolean mayLack() {
            return number != 1;
        }

        @Override
        public String longest() {
            return "100.000";
        }

        /** Whether there is such a figure, and it shows as more than zero to its side. */
        public Condition isBeyondZero(int decimals) {
            Quantity shown = shown(decimals);
            return lowest ? shown.isLess(0) : shown.isMore(0);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            if (number == 1) {
                return (lowest ? "MIN(" : "MAX(") + among.range(addresses) + ")";
            }
            String function = lowest ? "SMALL(" : "LARGE(";
            return function + among.range(addresses) + "," + number + ")";
        }

        /** How many figures, itself included, are as far to the end as they show. */
        long asFar(ToDoubleFunction<Place> values, int decimals) {
            return place(values).map(own -> shown(values, own, decimals)).stream()
                    .flatMap(
                            own ->
                                    among.known(values)
                                            .map(other -> shown(values, other, decimals))
                                            .filter(other -> isAsFar(other, own)))
                    .count();
        }

        private static BigDecimal shown(ToDoubleFunction<Place> values, Place place, int decimals) {
            return DanishFormat.rounded(values.applyAsDouble(place), decimals);
        }

        private boolean isAsFar(BigDecimal other, BigDecimal own) {
            return lowest ? other.compareTo(own) <= 0 : other.compareTo(own) >= 0;
        }

        /** By the edge of what still rounds to as much; of text no number can be rounded. */
        String formulaOfAsFar(Function<Place, String> addresses, int decimals) {
            String range = among.range(addresses);
            String half = BigDecimal.valueOf(5).movePointLeft(decimals + 1).toPlainString();
            String edge = "ROUND(" + formula(addresses) + "," + decimals + ")";
            String beyond = lowest ? "<=" + edge + "+" + half : ">=" + edge + "-" + half;
            return "SUMPRODUCT(ISNUMBER(" + range + ")*(" + range + beyond + "))";
        }

        /** Its place in the column, counted from 1; SUMPRODUCT has it computed cell by cell. */
        String position(Function<Place, String> addresses) {
            String range = among.range(addresses);
            String value = formula(addresses);
            if (number == 1) {
                return "MATCH(" + value + "," + range + ",0)";
            }
            String first = addresses.apply(new Place(among.first(), among.column()));
            String rows = "ROW(" + range + ")+(" + range + "<>" + value + ")*10^7";
            String farther = (number + 1) + "-RANK(" + value + "," + range + (lowest ? ",1)" : ")");
            return "SUMPRODUCT(SMALL(" + rows + "," + farther + "))-ROW(" + first + ")+1";
        }

        @Override
        public Outermost moved(UnaryOperator<Place> to) {
            return new Outermost(among.moved(to), lowest, number);
        }
    }

    /** What decides between two endings. */
    public interface Condition {

        /** The cells that must be known for it. */
        Stream<Place> places();

        boolean holds(ToDoubleFunction<Place> values);

        /** The same of cells that have moved. */
        Condition moved(UnaryOperator<Place> to);

        String formula(Function<Place, String> addresses);
    }

    /**
     * Whether the figures of a column that are known add up to another.
     *
     * @param most by which they may be off it
     */
    public record AddsUp(Column column, Place whole, int most) implements Condition {
        @Override
        public Stream<Place> places() {
            return Stream.of(whole);
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            double sum = column.known(values).mapToDouble(values).sum();
            double off = Math.abs(sum - values.applyAsDouble(whole));
            return DanishFormat.rounded(off, EXACT).compareTo(BigDecimal.valueOf(most)) <= 0;
        }

        @Override
        public Condition moved(UnaryOperator<Place> to) {
            return new AddsUp(column.moved(to), whole.moved(to), most);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String off = "SUM(" + column.range(addresses) + ")-" + whole.formula(addresses);
            return "ROUND(ABS(" + off + ")," + EXACT + ")<=" + most;
        }
    }

    /** Whether a figure that was missing still is. */
    public record IsMissing(Place place) implements Condition {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            return Double.isNaN(values.applyAsDouble(place));
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "NOT(ISNUMBER(" + addresses.apply(place) + "))";
        }

        @Override
        public Condition moved(UnaryOperator<Place> to) {
            return new IsMissing(to.apply(place));
        }
    }

    /** Whether all figures of a column are known. */
    public record IsWhole(Column column) implements Condition {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            return column.known(values).count() == size();
        }

        private int size() {
            return column.last() - column.first() + 1;
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "COUNT(" + column.range(addresses) + ")=" + size();
        }

        @Override
        public Condition moved(UnaryOperator<Place> to) {
            return new IsWhole(column.moved(to));
        }
    }

    /**
     * Whether the figures farthest to one side of zero make at least half of all on that side.
     *
     * @param last the last of them, if there are so many: all before it count with it
     */
    public record MakeMost(Outermost last) implements Condition {

        private static final int SURE = 6;

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            int sign = last.lowest() ? -1 : 1;
            double[] sizes =
                    last.among()
                            .known(values)
                            .mapToDouble(place -> sign * values.applyAsDouble(place))
                            .filter(size -> size > 0)
                            .sorted()
                            .toArray();
            double rest = 0;
            for (int i = 0; i < sizes.length; i++) {
                rest += i >= sizes.length - last.number() ? sizes[i] : -sizes[i];
            }
            return DanishFormat.rounded(rest, SURE).signum() >= 0;
        }

        /** Twice the outermost less all of them. */
        @Override
        public String formula(Function<Place, String> addresses) {
            String outer =
                    IntStream.rangeClosed(1, last.number())
                            .mapToObj(i -> new Outermost(last.among(), last.lowest(), i))
                            .map(one -> onItsSide(one.formula(addresses)))
                            .collect(Collectors.joining("+", "(", ")"));
            String side = last.lowest() ? "\"<0\"" : "\">0\"";
            String all = "SUMIF(" + last.among().range(addresses) + "," + side + ")";
            String rest = "ROUND(2*" + outer + "-" + all + "," + SURE + ")";
            return rest + (last.lowest() ? "<=0" : ">=0");
        }

        private String onItsSide(String value) {
            String side = (last.lowest() ? "MIN" : "MAX") + "(0," + value + ")";
            return value.startsWith("M") ? side : "IFERROR(" + side + ",0)";
        }

        @Override
        public Condition moved(UnaryOperator<Place> to) {
            return new MakeMost(last.moved(to));
        }
    }

    /** Whether several things hold at once. */
    public record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Stream<Place> places() {
            return conditions.stream().flatMap(Condition::places);
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            return conditions.stream().allMatch(condition -> condition.holds(values));
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return conditions.stream()
                    .map(condition -> condition.formula(addresses))
                    .collect(Collectors.joining(",", "AND(", ")"));
        }

        @Override
        public Condition moved(UnaryOperator<Place> to) {
            return new All(conditions.stream().map(each -> each.moved(to)).toList());
        }
    }

    /** Whether anything in it depends on a figure. */
    public boolean followsFigures() {
        return !parts.stream().allMatch(Words.class::isInstance);
    }

    /** The same with words behind it that follow no figure. */
    public Wording and(String words) {
        List<Part> all = Stream.concat(parts.stream(), Stream.of(new Words(words))).toList();
        return new Wording(all, otherwise + words);
    }

    /** A sheet's name that leads there. */
    public static Wording link(String sheet) {
        return new Wording(List.of(new Link(sheet)), sheet);
    }

    /** Whether it leads to another sheet. */
    public boolean isLink() {
        return parts.size() == 1 && parts.get(0) instanceof Link;
    }

    /** The cells that the sentence needs, each once; others may be missing. */
    public List<Place> places() {
        return parts.stream().flatMap(Part::places).distinct().toList();
    }

    /** The cells that it speaks of, also where it could do without them. */
    Stream<Place> spokenOf() {
        return parts.stream().flatMap(Part::spokenOf).distinct();
    }

    /**
     * The cells that it looks at, each once, whether or not it can do without them; of a column
     * that it looks through, the first and the last.
     */
    Set<Place> read() {
        Set<Place> read = new LinkedHashSet<>();
        UnaryOperator<Place> noted =
                place -> {
                    read.add(place);
                    return place;
                };
        parts.forEach(part -> part.moved(noted));
        return read;
    }

    /**
     * The sentence as the text that is seen before anyone recalculates.
     *
     * @param figures what the cells of the table show
     */
    public String text(Function<Place, Figure> figures) {
        boolean complete =
                places().stream().allMatch(place -> figures.apply(place) instanceof Figure.Known);
        return complete ? textOf(parts, place -> number(figures.apply(place))) : otherwise;
    }

    /**
     * The sentence as an Excel formula, without "=", that says the same as the text as long as the
     * figures are the same.
     *
     * @param addresses where a cell of the table stands
     */
    public String formula(Function<Place, String> addresses) {
        List<Place> needed = places();
        String text = formulaOf(parts, addresses);
        return needed.isEmpty()
                ? text
                : "IF(" + guard(needed, addresses) + "," + text + "," + quoted(otherwise) + ")";
    }

    /** Whether all of some cells hold numbers: of many cells they are counted. */
    private static String guard(List<Place> places, Function<Place, String> addresses) {
        if (places.size() > GUARDED_ONE_BY_ONE) {
            return counted(places, addresses) + "=" + places.size();
        }
        return places.stream()
                .map(place -> "ISNUMBER(" + addresses.apply(place) + ")")
                .collect(Collectors.joining(",", "AND(", ")"));
    }

    /** How many of the cells hold numbers; a function takes no more than 255 cells or columns. */
    private static String counted(List<Place> places, Function<Place, String> addresses) {
        List<String> ranges = new ArrayList<>();
        for (int from = 0; from < places.size(); ) {
            int to = from + 1;
            while (to < places.size() && isBelow(places.get(to), places.get(to - 1))) {
                to++;
            }
            Place first = places.get(from);
            Column run = new Column(first.line(), places.get(to - 1).line(), first.column());
            ranges.add("COUNT(" + run.range(addresses) + ")");
            from = to;
        }
        return String.join("+", ranges);
    }

    private static boolean isBelow(Place place, Place above) {
        return place.column() == above.column() && place.line() == above.line() + 1;
    }

    /** The width of the longest text that the wording can become. */
    public double longest(ToDoubleFunction<String> width) {
        return Math.max(longestOf(parts, width), width.applyAsDouble(otherwise));
    }

    /** The same of cells that have moved. */
    public Wording moved(UnaryOperator<Place> to) {
        return new Wording(all(parts, to), otherwise);
    }

    /** The sentence where one of the figures is missing, whatever becomes of the others. */
    Wording asMissing() {
        return new Wording(List.of(new Words(otherwise)), otherwise);
    }

    private static List<Part> all(List<Part> parts, UnaryOperator<Place> to) {
        return parts.stream().map(part -> part.moved(to)).toList();
    }

    /** What a part that looks at many cells passes over is no number. */
    private static double number(Figure figure) {
        return figure instanceof Figure.Known known ? known.value() : Double.NaN;
    }

    /**
     * How a number without its sign is written. LibreOffice's FIXED looks at more digits than a
     * reader sees: 1.035 becomes 1,03, and only ROUND makes 1,04 of it, as Excel does.
     */
    static String fixed(String number, int decimals) {
        String size = "ABS(" + number + ")";
        String shown = decimals == 0 ? size : "ROUND(" + size + "," + decimals + ")";
        return "FIXED(" + shown + "," + decimals + ")";
    }

    private static String choice(String condition, String then, String otherwise) {
        return "IF(" + condition + "," + then + "," + otherwise + ")";
    }

    private static Stream<Place> placesOf(Stream<Place> own, Stream<List<Part>> endings) {
        return Stream.concat(own, endings.flatMap(List::stream).flatMap(Part::places));
    }

    private static String textOf(List<Part> parts, ToDoubleFunction<Place> values) {
        return parts.stream().map(part -> part.text(values)).collect(Collectors.joining());
    }

    private static String formulaOf(List<Part> parts, Function<Place, String> addresses) {
        return parts.isEmpty()
                ? quoted("")
                : parts.stream()
                        .map(part -> part.formula(addresses))
                        .collect(Collectors.joining("&"));
    }

    private static double longestOf(List<Part> parts, ToDoubleFunction<String> width) {
        return parts.stream().mapToDouble(part -> part.longest(width)).sum();
    }

    /**
     * A list of names as a formula, some of which may be empty: "A", "A og B", "A, B og C".
     *
     * @param named formula of the names one behind the other, each with {@link #BEFORE_NAME}
     * @param count formula of how many there are
     */
    public static String list(String named, String count) {
        // The first of the signs goes, and the last becomes "og".
        String listed = signReplaced(named, "\"\",1");
        String last = signReplaced(listed, "\" og \",MAX(1," + count + "-1)");
        return signReplaced(last, "\", \"");
    }

    private static String signReplaced(String text, String by) {
        return "SUBSTITUTE(" + text + ",\"" + BEFORE_NAME + "\"," + by + ")";
    }

    /** A text in a formula, which takes no more than so many characters of it in one piece. */
    static String quoted(String text) {
        StringBuilder pieces = new StringBuilder("\"");
        int length = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String sign = Character.toString(text.codePointAt(at)).replace("\"", "\"\"");
            if (length + sign.length() > LONGEST_LITERAL) {
                pieces.append("\"&\"");
                length = 0;
            }
            pieces.append(sign);
            length += sign.length();
        }
        return pieces.append('"').toString();
    }
}
