package dk.overblik.report.common;

import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be known of some lines before anybody makes much of their changes, such as a break in
 * their series: said beside each of them that a sentence names.
 *
 * @param changes where the changes of those lines stand
 */
public record Caveat(String words, List<Place> changes) {

    public Caveat {
        changes = List.copyOf(changes);
    }

    /** The words behind a line that is named as the outermost. */
    Part beside(Outermost named) {
        return new When(new IsAmong(named, changes), List.of(new Words(", " + words)), List.of());
    }

    /**
     * Whether the outermost figure is that of one of some lines, and of no other line: of lines
     * that have changed alike nobody can say which one is named.
     */
    private record IsAmong(Outermost named, List<Place> lines) implements Condition {

        private IsAmong {
            lines = List.copyOf(lines);
        }

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public boolean holds(ToDoubleFunction<Place> values) {
            double value = named.value(values).orElse(Double.NaN);
            long alike =
                    named.among().known(values).filter(at -> isAlike(at, value, values)).count();
            return alike > 0
                    && alike == lines.stream().filter(at -> isAlike(at, value, values)).count();
        }

        private static boolean isAlike(Place at, double value, ToDoubleFunction<Place> values) {
            return values.applyAsDouble(at) == value;
        }

        @Override
        public Condition moved(UnaryOperator<Place> to) {
            return new IsAmong(named.moved(to), lines.stream().map(to).toList());
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String value = named.formula(addresses);
            String marked =
                    lines.stream()
                            .map(line -> "(" + addresses.apply(line) + "=" + value + ")")
                            .collect(Collectors.joining("+"));
            String alike = "COUNTIF(" + named.among().range(addresses) + "," + value + ")";
            return marked + "=" + alike;
        }
    }
}
