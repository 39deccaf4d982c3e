package dk.overblik.report.layout;

import dk.overblik.page.Chart.Anchor;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where the diagrams of a chapter lie on its page, so that none covers a cell. */
final class DiagramPlaces {

    private static final double LEAST_WIDTH = 330;
    private static final double USUAL_WIDTH = 410;
    private static final double MOST_WIDTH = 520;
    private static final double HEIGHT = 250;
    private static final double AROUND_BARS = 48;
    private static final double A_BAR = 14.25;

    /** A wider page would be printed too small to be read. */
    private static final double WIDEST_PAGE = 1110;

    /** What is kept free for sentences, in characters. */
    private static final double NARROWEST_TEXT = 60;

    private static final double GAP = 3;

    /** The least room between a table and a diagram, in points. */
    private static final double APART = 10;

    private final Chapter chapter;
    private final PageGrid grid;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> firstLines = new ArrayList<>();

    /**
     * @param widths of the page's columns, in characters
     */
    DiagramPlaces(Chapter chapter, List<Double> widths) {
        this.chapter = chapter;
        this.grid = new PageGrid(widths, List.of());
    }

    /** Notes where the next table lies: its first row, and that of its first line. */
    void table(int start, int firstLine) {
        starts.add(start);
        firstLines.add(firstLine);
    }

    /**
     * The place of a diagram.
     *
     * @param end the row behind the tables and their sentences
     */
    Anchor anchor(Diagram diagram, int end) {
        if (isBesideTable(diagram)) {
            return besideTable(diagram);
        }
        int last = chapter.tables().size() - 1;
        int column = columnBesideText();
        double room = right() - grid.left(column);
        boolean beside = !chapter.tables().get(last).sentences().isEmpty();
        return beside && room >= LEAST_WIDTH
                ? new Anchor(
                        firstLines.get(last) + chapter.tables().get(last).lines().size() + 1,
                        column,
                        Math.min(MOST_WIDTH, room),
                        height(diagram))
                : new Anchor(
                        end,
                        0,
                        Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, right())),
                        height(diagram));
    }

    /** Whether what comes under the tables must stay under the diagram as well. */
    boolean isAboveRemarks(Diagram diagram) {
        return !isBesideTable(diagram) || diagram.spot() != Spot.BESIDE_FIRST_TABLE;
    }

    private Anchor besideTable(Diagram diagram) {
        int table = besides(diagram);
        boolean captioned = !chapter.tables().get(table).caption().isEmpty();
        int row = captioned ? starts.get(table) : firstLines.get(table);
        int column = grid.columnFrom(edgeBeside(diagram) + APART);
        double room = right() - grid.left(column);
        double width = room >= LEAST_WIDTH ? Math.min(MOST_WIDTH, room) : USUAL_WIDTH;
        return new Anchor(row, column, width, height(diagram));
    }

    private int besides(Diagram diagram) {
        return diagram.spot() == Spot.BESIDE_FIRST_TABLE ? 0 : chapter.tables().size() - 1;
    }

    private boolean isBesideTable(Diagram diagram) {
        return diagram.spot() != Spot.BESIDE_TEXT
                && grid.left(grid.columnFrom(edgeBeside(diagram) + APART)) + USUAL_WIDTH
                        <= WIDEST_PAGE;
    }

    /** The first column that no sentence under the last table reaches. */
    private int columnBesideText() {
        Table last = chapter.tables().get(chapter.tables().size() - 1);
        double widest = NARROWEST_TEXT;
        for (Wording sentence : last.sentences()) {
            widest = Math.max(widest, sentence.longest(DiagramPlaces::wide));
        }
        return grid.columnFrom(PageGrid.points(widest + GAP));
    }

    /** What a diagram has to its left: its table, or all small ones that it is longer than. */
    private double edgeBeside(Diagram diagram) {
        return chapter.kind().speaksFirst()
                ? IntStream.range(0, starts.size()).mapToDouble(this::endOf).max().orElse(0)
                : endOf(besides(diagram));
    }

    /** The right edge of a table with its remarks. */
    private double endOf(int table) {
        Table beside = chapter.tables().get(table);
        double edge = grid.left(1 + beside.columns().size());
        double remarks = 0;
        for (Line line : beside.lines()) {
            if (!line.remark().isEmpty()) {
                remarks = Math.max(remarks, PageGrid.points(wide(line.remark()) + GAP));
            }
        }
        return edge + remarks;
    }

    /** The right edge of the widest table, remarks left out. */
    private double right() {
        int columns = chapter.tables().stream().mapToInt(t -> t.columns().size()).max().orElse(0);
        return grid.left(1 + columns);
    }

    private static double height(Diagram diagram) {
        return switch (diagram.kind()) {
            case BARS -> AROUND_BARS + A_BAR * diagram.points().size();
            case LINES, INDEX, PLACES, COLUMNS -> HEIGHT;
        };
    }

    private static double wide(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, false);
    }
}
