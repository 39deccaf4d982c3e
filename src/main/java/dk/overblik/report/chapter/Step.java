package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How far it is from one figure to another, in words: "faldet med 12", "steget med 3", "uændret".
 *
 * @param falls the words before the size of a fall
 * @param rises those before the size of a rise
 * @param unchanged where both show alike
 */
public record Step(
        Place before, Place now, int decimals, String falls, String rises, String unchanged)
        implements Part {

    @Override
    public Stream<Place> places() {
        return Stream.of(before, now);
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        double step = values.applyAsDouble(now) - values.applyAsDouble(before);
        String size = DanishFormat.fixed(Math.abs(step), decimals);
        return switch (DanishFormat.rounded(step, decimals).signum()) {
            case 0 -> unchanged;
            case 1 -> rises + size;
            default -> falls + size;
        };
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String step = "(" + addresses.apply(now) + "-" + addresses.apply(before) + ")";
        String shown = "ROUND(" + step + "," + decimals + ")";
        String size = "&FIXED(ABS(" + step + ")," + decimals + ")";
        String notFalling =
                "IF(" + shown + ">0," + quoted(rises) + size + "," + quoted(unchanged) + ")";
        return "IF(" + shown + "<0," + quoted(falls) + size + "," + notFalling + ")";
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return List.of(falls + "100.000", rises + "100.000", unchanged).stream()
                .mapToDouble(width)
                .max()
                .orElse(0);
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new Step(to.apply(before), to.apply(now), decimals, falls, rises, unchanged);
    }
}
