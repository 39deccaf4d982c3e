package dk.overblik.report.chapter;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.Quote;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said beside the lines of a table, said under it: where a table goes on on another paper,
 * a remark would stand there alone beside the figures of an area that it does not speak of.
 */
public final class RemarksBelow {

    /** A list of names that follow figures is not broken: longer ones have another remark. */
    private static final int LONGEST_NAMED = 90;

    private RemarksBelow() {}

    /** The chapter with a remark under the tables for all lines of which the same is said. */
    public static Chapter of(Chapter chapter) {
        return chapter.tabled(chapter.tables().stream().map(RemarksBelow::of).toList());
    }

    private static Table of(Table table) {
        Map<String, List<Named>> named = new LinkedHashMap<>();
        for (int line = 0; line < table.lines().size(); line++) {
            for (Beside said : table.lines().get(line).beside()) {
                named.computeIfAbsent(said.words(), any -> new ArrayList<>())
                        .add(Named.of(table, line, said));
            }
        }
        List<Wording> remarks = new ArrayList<>(table.remarks());
        named.forEach((words, lines) -> remarks.addAll(remarks(words, lines)));
        return table.withoutRemarks().remarked(remarks);
    }

    private static List<Wording> remarks(String words, List<Named> lines) {
        if (lines.stream().allMatch(line -> line.stands.conditions().isEmpty())) {
            List<String> labels = lines.stream().map(Named::label).toList();
            return List.of(
                    Wording.of(DanishNames.first(words) + " (" + DanishList.of(labels) + ")."));
        }
        // Of a corrected figure something else may hold.
        Map<String, List<Named>> instead = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.otherwise.isEmpty())
                .forEach(
                        line ->
                                instead.computeIfAbsent(line.otherwise, any -> new ArrayList<>())
                                        .add(line));
        List<Wording> remarks = new ArrayList<>(remarks(words, lines, true));
        instead.forEach((other, of) -> remarks.addAll(remarks(other, of, false)));
        return remarks;
    }

    /**
     * No line is named any longer that it is not true of.
     *
     * @param said whether of those of which what is said beside them is true, or of the others
     */
    private static List<Wording> remarks(String words, List<Named> lines, boolean said) {
        return parted(lines).stream()
                .map(some -> new Names(DanishNames.first(words), new AnyOf(some, said)))
                .map(names -> new Wording(List.of(names.orNothing()), ""))
                .toList();
    }

    /** As many lines together as a remark has room for the names of. */
    private static List<List<Named>> parted(List<Named> lines) {
        List<List<Named>> parted = new ArrayList<>();
        int room = 0;
        for (Named line : lines) {
            room -= line.label.length() + 2;
            if (room < 0) {
                parted.add(new ArrayList<>());
                room = LONGEST_NAMED - line.label.length();
            }
            parted.get(parted.size() - 1).add(line);
        }
        return parted;
    }

    /**
     * A line of which something is said.
     *
     * @param stands what it takes for that to be true
     * @param otherwise what is said of it where it is not; may be empty
     */
    private record Named(String label, All stands, String otherwise) {

        static Named of(Table table, int line, Beside said) {
            List<Condition> stands =
                    said.stands().stream()
                            .map(each -> each.moved(place -> new Place(line, place.column())))
                            .toList();
            return new Named(name(table.lines().get(line)), new All(stands), said.otherwise());
        }

        /** A total is called what its line is: nobody says that name but of the line. */
        private static String name(Line line) {
            return line.role() == Role.TOTAL ? Quote.of(line.label()) : line.label();
        }

        /** Of a figure that is missing nothing is said. */
        private boolean isKnown(ToDoubleFunction<Place> values) {
            return stands.places().noneMatch(place -> Double.isNaN(values.applyAsDouble(place)));
        }

        boolean isSaid(ToDoubleFunction<Place> values, boolean said) {
            return isKnown(values) && stands.holds(values) == said;
        }

        String formula(Function<Place, String> addresses, boolean said) {
            if (stands.conditions().isEmpty()) {
                return said ? "1=1" : "1=0";
            }
            String holds = stands.formula(addresses);
            String asked = said ? holds : "NOT(" + holds + ")";
            List<Place> places = stands.places().distinct().toList();
            String cells = places.stream().map(addresses).collect(Collectors.joining(","));
            return places.isEmpty()
                    ? asked
                    : "IF(COUNT(" + cells + ")=" + places.size() + "," + asked + ",1=0)";
        }

        Named moved(UnaryOperator<Place> to) {
            return new Named(label, (All) stands.moved(to), otherwise);
        }
    }

    /**
     * Whether there is any line among some that is to be named.
     *
     * @param said whether one of which what is said is true, or one of which it is not
     */
    private record AnyOf(List<Named> lines, boolean said) implements Condition {

        AnyOf {
            lines = List.copyOf(lines);
        }

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        List<String> labels(ToDoubleFunction<Place> values) {
            return lines.stream()
                    .filter(line -> line.isSaid(values, said))
                    .map(Named::label)
                    .toList();
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            return !labels(values).isEmpty();
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return number(addresses) + ">0";
        }

        String number(Function<Place, String> addresses) {
            return lines.stream()
                    .map(line -> "(" + line.formula(addresses, said) + ")")
                    .collect(Collectors.joining("+", "0+", ""));
        }

        @Override
        public AnyOf moved(UnaryOperator<Place> to) {
            return new AnyOf(lines.stream().map(line -> line.moved(to)).toList(), said);
        }
    }

    /**
     * Lines by name, and ahead of them what is said of them.
     *
     * @param of those that may be named, one of which is
     */
    private record Names(String words, AnyOf of) implements Part {

        /** A single one needs no list. */
        Part orNothing() {
            if (of.lines().size() > 1) {
                return new When(of, List.of(this), List.of());
            }
            Named one = of.lines().get(0);
            List<Part> told = List.of(new Words(told(one.label())));
            return new When(of.said() ? one.stands() : of, told, List.of());
        }

        private String told(String names) {
            return words + " (" + names + ").";
        }

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return told(DanishList.of(of.labels(values)));
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String all =
                    of.lines().stream()
                            .map(line -> named(line, addresses))
                            .collect(Collectors.joining("&"));
            return Wording.quoted(words + " (")
                    + "&"
                    + Wording.list(all, of.number(addresses))
                    + "&\").\"";
        }

        private String named(Named line, Function<Place, String> addresses) {
            String label = Wording.quoted(Wording.BEFORE_NAME + line.label());
            return "IF(" + line.formula(addresses, of.said()) + "," + label + ",\"\")";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble(
                    told(DanishList.of(of.lines().stream().map(Named::label).toList())));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Names(words, of.moved(to));
        }
    }
}
