package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be known of the line that is named as the outermost before anybody makes much of it,
 * such as a break in its series; nothing of most lines.
 *
 * @param words of each line of the outermost's column, from above; empty where there are none
 */
public record BesideOutermost(Outermost outermost, List<String> words) implements Part {

    /** Stands for a line without words. */
    private static final char NONE = '-';

    /** The first of the signs that stand for words, which no words have: a circled one. */
    private static final char FIRST = '\u2460';

    public BesideOutermost {
        words = List.copyOf(words);
    }

    private List<String> distinct() {
        return words.stream().filter(each -> !each.isEmpty()).distinct().toList();
    }

    @Override
    public Stream<Place> places() {
        return Stream.empty();
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        return outermost
                .place(values)
                .map(place -> words.get(place.line() - outermost.among().first()))
                .filter(said -> !said.isEmpty())
                .map(said -> ", " + said)
                .orElse("");
    }

    /** The sign of the line is looked up once, and the words put in its place. */
    @Override
    public String formula(Function<Place, String> addresses) {
        List<String> distinct = distinct();
        String signs =
                words.stream()
                        .map(
                                each ->
                                        each.isEmpty()
                                                ? NONE
                                                : (char) (FIRST + distinct.indexOf(each)))
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        String said =
                replaced(
                        "MID(\"" + signs + "\"," + outermost.position(addresses) + ",1)", NONE, "");
        for (int i = 0; i < distinct.size(); i++) {
            said = replaced(said, (char) (FIRST + i), ", " + distinct.get(i));
        }
        return distinct.isEmpty() ? "\"\"" : said;
    }

    private static String replaced(String text, char sign, String words) {
        return "SUBSTITUTE(" + text + ",\"" + sign + "\",\"" + words + "\")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return words.stream().mapToDouble(each -> width.applyAsDouble(", " + each)).max().orElse(0);
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new BesideOutermost(outermost.moved(to), words);
    }
}
