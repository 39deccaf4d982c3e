package dk.overblik.report.layout;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.page.TextWidth;
import dk.overblik.page.UnbrokenText;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.sheet.CellAddress;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cells of one diagram on a page: a column of names, one for each line or set of bars, one for
 * the names on the axis where those are fewer, and one for each fact; the title over them. Behind
 * those of bars one for what their axis has to reach.
 *
 * @param titled in which of the diagram's ways
 * @param column of the names
 * @param titleRow of the title, counted from 0
 * @param headingRow over the columns; the points follow
 */
record DiagramBlock(
        Diagram diagram, Wording titled, String sheet, int column, int titleRow, int headingRow) {

    private static final String TICKS = "På aksen";
    private static final double FIGURE_WIDTH = 14;
    private static final String ENDS = "Aksen når til";

    /** What the figure before a bar that falls takes, of all that the bars go over. */
    private static final String BEFORE_BARS = "0.2";

    private static final List<String> BAND = List.of("Kan ændres ned med", "Kan ændres op med");

    /** With the title that a diagram has where it is so wide, if a cell has room for it. */
    static DiagramBlock of(
            Diagram diagram, double width, String sheet, int column, int titleRow, int headingRow) {
        return new DiagramBlock(diagram, diagram.title(), sheet, column, titleRow, headingRow)
                .titled(DiagramTitle.at(diagram, width).said());
    }

    /** The same with another title, or a shorter one if its cell has no room for that. */
    DiagramBlock titled(Wording other) {
        Wording without = Wording.of(diagram.title().otherwise());
        return Stream.of(other, diagram.brief(), without)
                .map(each -> new DiagramBlock(diagram, each, sheet, column, titleRow, headingRow))
                .filter(DiagramBlock::hasRoomForTitle)
                .findFirst()
                .orElseThrow();
    }

    private boolean hasRoomForTitle() {
        return !(title().content() instanceof PageCell.Content.Formula live)
                || live.formula().length() <= PageCell.Content.Formula.LONGEST;
    }

    /** The column behind the last one. */
    int end() {
        return endsColumn() + (ends() > 0 ? 1 : 0);
    }

    private int endsColumn() {
        return bandColumn(diagram.band().isPresent() ? 2 : 0);
    }

    /** How many cells say what the axis has to reach: zero, and where the lowest figure begins. */
    private int ends() {
        return switch (diagram.kind()) {
            case BARS -> 2;
            case COLUMNS -> 1;
            case LINES, INDEX, PLACES -> 0;
        };
    }

    /** How far down, and then how far up, the last figure may move. */
    private int bandColumn(int number) {
        return factColumn(diagram.facts().size()) + number;
    }

    private int tickColumn() {
        return column + 1 + diagram.names().size();
    }

    private int factColumn(int number) {
        return tickColumn() + (diagram.hasTicks() ? 1 : 0) + number;
    }

    private int firstRow() {
        return headingRow + 1;
    }

    /** The row behind the last one. */
    int endRow() {
        return firstRow() + rows();
    }

    /** How many rows of cells there are. */
    int rows() {
        return Math.max(diagram.points().size(), Math.max(ends(), 1));
    }

    Chart chart(Chart.Anchor anchor) {
        int last = firstRow() + diagram.points().size() - 1;
        int named = diagram.hasTicks() ? tickColumn() : column;
        List<Chart.Series> series = new ArrayList<>();
        for (int i = 0; i < diagram.names().size(); i++) {
            int values = column + 1 + i;
            boolean leading = i == diagram.leading();
            series.add(
                    new Chart.Series(
                            PageRange.cell(sheet, headingRow, values),
                            PageRange.column(sheet, named, firstRow(), last),
                            PageRange.column(sheet, values, firstRow(), last),
                            leading,
                            leading ? diagram.marked() : -1,
                            leading ? diagram.whole() : -1));
        }
        return new Chart(
                diagram.kind(),
                PageRange.cell(sheet, titleRow, column),
                diagram.alternative(),
                series,
                diagram.breaks(),
                diagram.band()
                        .map(
                                reach ->
                                        new Chart.Band(
                                                reach(bandColumn(0), last),
                                                reach(bandColumn(1), last))),
                Optional.of(series.get(0).categories()).filter(any -> ends() > 0).map(this::unseen),
                anchor);
    }

    private Chart.Series unseen(PageRange categories) {
        return new Chart.Series(
                PageRange.cell(sheet, headingRow, endsColumn()),
                categories,
                reach(endsColumn(), firstRow() + ends() - 1),
                false,
                -1);
    }

    private PageRange reach(int of, int last) {
        return PageRange.column(sheet, of, firstRow(), last);
    }

    /** The title, live. */
    PageCell title() {
        PageCell.Content text = new PageCell.Content.Text(DiagramTitle.text(diagram, titled));
        return PageCell.of(
                !titled.followsFigures()
                        ? text
                        : new PageCell.Content.Formula(
                                UnbrokenText.formula(titled.formula(this::address)), text),
                Look.PLAIN);
    }

    private String address(Place place) {
        return place.column() == Diagram.FACTS
                ? CellAddress.of(firstRow(), factColumn(place.line()))
                : CellAddress.of(firstRow() + place.line(), column + 1 + place.column());
    }

    List<PageCell> headings() {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.text(diagram.categoryHeading(), Look.TEXT_HEADING));
        diagram.names().forEach(name -> cells.add(PageCell.text(name, Look.COLUMN_HEADING)));
        if (diagram.hasTicks()) {
            cells.add(PageCell.text(TICKS, Look.TEXT_HEADING));
        }
        diagram.facts()
                .forEach(fact -> cells.add(PageCell.text(fact.heading(), Look.COLUMN_HEADING)));
        if (diagram.band().isPresent()) {
            BAND.forEach(name -> cells.add(PageCell.text(name, Look.COLUMN_HEADING)));
        }
        if (ends() > 0) {
            cells.add(PageCell.text(ENDS, Look.COLUMN_HEADING));
        }
        return cells;
    }

    /**
     * The cells of a point, with the facts beside the first one.
     *
     * @param content of a figure that is known
     */
    List<PageCell> cells(int number, Function<Expression, PageCell.Content> content) {
        List<PageCell> cells = new ArrayList<>();
        if (number < diagram.points().size()) {
            Point point = diagram.points().get(number);
            cells.add(PageCell.text(point.category(), Look.TEXT));
            point.figures().forEach(figure -> cells.add(cell(figure, diagram.unit(), content)));
            if (diagram.hasTicks()) {
                cells.add(tick(point));
            }
        }
        if (number == 0) {
            for (Fact fact : diagram.facts()) {
                cells.add(cell(fact.figure(), fact.unit(), content));
            }
        }
        if (number == diagram.points().size() - 1) {
            diagram.band().ifPresent(reach -> addReach(cells, reach));
        }
        if (number < ends()) {
            addEnd(cells, number);
        }
        return cells;
    }

    /** Live, so that a figure that is corrected moves the axis and never a bar out of it. */
    private void addEnd(List<PageCell> cells, int number) {
        while (cells.size() < endsColumn() - column) {
            cells.add(PageCell.nothing(Look.TEXT));
        }
        Look look = TableRows.look(diagram.unit(), Role.MEMBER);
        PageCell.Content zero = new PageCell.Content.Number(0);
        cells.add(PageCell.of(number == 0 ? zero : beforeBars(), look));
    }

    /** Where the figure before the bar that falls most begins; zero where none falls. */
    private PageCell.Content beforeBars() {
        DoubleSummaryStatistics drawn =
                diagram.points().stream()
                        .flatMap(point -> point.figures().stream())
                        .map(Expression::figure)
                        .filter(Figure.Known.class::isInstance)
                        .mapToDouble(figure -> ((Figure.Known) figure).value())
                        .summaryStatistics();
        double low = drawn.getMin();
        double room = Double.parseDouble(BEFORE_BARS) * (Math.max(0, drawn.getMax()) - low);
        String first = CellAddress.of(firstRow(), column + 1);
        int lastRow = firstRow() + diagram.points().size() - 1;
        String cells = first + ":" + CellAddress.of(lastRow, column + diagram.names().size());
        String least = "MIN(" + cells + ")";
        String formula = least + "-" + BEFORE_BARS + "*(MAX(0," + cells + ")-" + least + ")";
        return new PageCell.Content.Formula(
                // A figure that is missing by now is an error here, and stops no other bar.
                "IFERROR(IF(" + least + "<0," + formula + ",0),0)",
                new PageCell.Content.Number(low < 0 ? low - room : 0));
    }

    /** Beside the last point alone: no other moves as far. */
    private void addReach(List<PageCell> cells, Diagram.Reach reach) {
        while (cells.size() < bandColumn(0) - column) {
            cells.add(PageCell.nothing(Look.TEXT));
        }
        Look look = TableRows.look(diagram.unit(), Role.MEMBER);
        cells.add(PageCell.of(new PageCell.Content.Number(reach.down()), look));
        cells.add(PageCell.of(new PageCell.Content.Number(reach.up()), look));
    }

    private static PageCell tick(Point point) {
        return point.tick().isEmpty()
                ? PageCell.nothing(Look.TEXT)
                : PageCell.text(point.tick(), Look.TEXT);
    }

    /** Blank where the figure is missing: then there is nothing to be drawn. */
    private static PageCell cell(
            Expression figure, Unit unit, Function<Expression, PageCell.Content> content) {
        Look look = TableRows.look(unit, Role.MEMBER);
        return Diagram.isKnown(figure)
                ? PageCell.of(content.apply(figure), look)
                : PageCell.nothing(look);
    }

    List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        double names = wide(diagram.categoryHeading());
        for (Point point : diagram.points()) {
            names = Math.max(names, wide(point.category()));
        }
        widths.add(names);
        diagram.names().forEach(name -> widths.add(Math.max(FIGURE_WIDTH, wide(name))));
        if (diagram.hasTicks()) {
            widths.add(FIGURE_WIDTH);
        }
        diagram.facts().forEach(fact -> widths.add(Math.max(FIGURE_WIDTH, wide(fact.heading()))));
        if (diagram.band().isPresent()) {
            BAND.forEach(name -> widths.add(Math.max(FIGURE_WIDTH, wide(name))));
        }
        if (ends() > 0) {
            widths.add(FIGURE_WIDTH);
        }
        return widths;
    }

    private static double wide(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, true) + TableWidths.INDENTED;
    }
}
