package dk.overblik.report.layout;

import dk.overblik.page.Chart;
import dk.overblik.page.TextWidth;
import dk.overblik.page.UnbrokenText;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The title of a diagram in one of its wordings, over a chart of a certain width.
 *
 * @param text what it says, as it is shown
 * @param width of the chart, in points
 */
record DiagramTitle(Wording said, String text, double width) {

    /** A title of more lines is a paragraph. */
    private static final int MOST_LINES = 3;

    private static final double LINE = 13;

    /** How much narrower a chart is at most for its title to break well, and by which steps. */
    private static final double MOST_NARROWER = 30;

    private static final double NARROWER = 1;

    /** Of the room that we take a title to have, what programs give it. */
    private static final double[] DRAWN = {1, 0.95, 0.96, 0.97, 0.98, 0.99, 1.01, 1.02, 1.03};

    /** A shorter last line looks like what was left over, as a part of the longest. */
    private static final double LEAST_LAST_LINE = 0.3;

    /** The longest in few lines that parts no word in a width, or else the longest in few lines. */
    static DiagramTitle at(Diagram diagram, double width) {
        return wordings(diagram, width)
                .filter(each -> each.breaksWell(0))
                .findFirst()
                .orElseGet(() -> inFewLines(diagram, width));
    }

    /**
     * The same in the width up to another one in which it breaks well: no line ends inside
     * "A-dagpenge", and the last one is no word by itself. Letters of titles have no hyphen that
     * holds, and programs give a title no other room than the chart's. In that width itself where
     * none suits.
     */
    static DiagramTitle upTo(Diagram diagram, double width) {
        return suiting(diagram, width).orElseGet(() -> inFewLines(diagram, width));
    }

    /** Whether there is such a width. */
    static boolean canSuit(Diagram diagram, double width) {
        return suiting(diagram, width).isPresent();
    }

    /** What its lines take from bars that are up to so wide, but for the first; in points. */
    static double height(Diagram diagram, double width) {
        return diagram.kind() == Chart.Kind.BARS
                ? LINE * (upTo(diagram, width).lines(1).size() - 1)
                : 0;
    }

    /** What a wording says as a title. */
    static String text(Diagram diagram, Wording said) {
        return UnbrokenText.title(diagram.said(said));
    }

    private static Optional<DiagramTitle> suiting(Diagram diagram, double width) {
        return wordings(diagram, width)
                .flatMap(each -> Stream.concat(each.narrower(LEAST_LAST_LINE), each.narrower(0)))
                .findFirst();
    }

    private static Stream<DiagramTitle> wordings(Diagram diagram, double width) {
        return Stream.of(diagram.title(), diagram.brief()).map(said -> of(diagram, said, width));
    }

    private static DiagramTitle inFewLines(Diagram diagram, double width) {
        DiagramTitle whole = of(diagram, diagram.title(), width);
        return whole.lines(1).size() > MOST_LINES ? of(diagram, diagram.brief(), width) : whole;
    }

    private static DiagramTitle of(Diagram diagram, Wording said, double width) {
        return new DiagramTitle(said, text(diagram, said), width);
    }

    private Stream<DiagramTitle> narrower(double lastLine) {
        double least = width - MOST_NARROWER;
        return DoubleStream.iterate(width, narrow -> narrow >= least, w -> w - NARROWER)
                .mapToObj(narrow -> new DiagramTitle(said, text, narrow))
                .filter(narrow -> narrow.breaksWell(lastLine))
                .limit(1);
    }

    /**
     * Whether it has few lines and parts no word, whichever room a program gives it.
     *
     * @param lastLine how long the last line is at the least, as a part of the longest
     */
    private boolean breaksWell(double lastLine) {
        return DoubleStream.of(DRAWN)
                .mapToObj(this::lines)
                .allMatch(
                        lines ->
                                lines.size() <= MOST_LINES
                                        && !UnbrokenText.isParted(text, lines)
                                        && isLong(lines, lastLine));
    }

    /**
     * @param drawn the part of its room that a program gives it
     */
    private List<String> lines(double drawn) {
        return Chart.titleLines(text, drawn * width);
    }

    private static boolean isLong(List<String> lines, double lastLine) {
        double widest = lines.stream().mapToDouble(DiagramTitle::width).max().orElse(0);
        return width(lines.get(lines.size() - 1)) >= lastLine * widest;
    }

    private static double width(String line) {
        return TextWidth.of(line, Chart.TITLE_POINTS, true);
    }
}
