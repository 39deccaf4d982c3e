package dk.overblik.report.council;

import dk.overblik.calculation.Distribution;
import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.page.Look;
import dk.overblik.page.Mark;
import dk.overblik.page.Mark.Shade;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the colours of a map mean, and the cells that decide it: the figures that can be picked,
 * where their colours change, and which of them is picked. A level is divided into five groups of
 * equal size; a change at zero, and on each side at the larger of its quartiles.
 */
final class MapLegend {

    /** How many columns the list takes. */
    static final int WIDTH = 10;

    private static final int BELOW = 3;
    private static final int ABOVE = 4;
    private static final int FIRST_LIMIT = 5;
    private static final int TITLE = 9;

    private static final int HEADING_ROW = 3;
    private static final int CLASSES = 5;
    private static final int LOWER_QUARTILE = 25;
    private static final int UPPER_QUARTILE = 75;
    private static final double NAME_WIDTH = 44;
    private static final double NUMBER_WIDTH = 11;
    private static final double TITLE_WIDTH = 80;

    private static final List<Shade> LEVELS =
            List.of(Shade.LOWEST, Shade.LOW, Shade.MIDDLE, Shade.HIGH, Shade.HIGHEST);
    private static final List<Shade> HIGH_IS_GOOD =
            List.of(Shade.MUCH_WORSE, Shade.WORSE, Shade.SAME, Shade.BETTER, Shade.MUCH_BETTER);
    private static final List<Shade> LOW_IS_GOOD =
            List.of(Shade.MUCH_BETTER, Shade.BETTER, Shade.SAME, Shade.WORSE, Shade.MUCH_WORSE);

    private final List<CouncilFigure> figures;
    private final int picked;
    private final CouncilColumns columns;
    private final String pick;
    private final int left;

    /**
     * What stands beside the number of the figure that is picked, ahead of what follows from it.
     */
    private static final String PICKED = "Valgt tal, nr.";

    /**
     * What the colours of the figure that is picked follow from.
     *
     * @param kind 0 for a level; else the sign of what is good
     * @param limits where a level's colours change, from below; of a change the first alone
     */
    record Scale(int decimals, int kind, List<Double> limits) {

        /** The colours, from the lowest figure on. */
        List<Shade> shades() {
            return kind == 0 ? LEVELS : kind < 0 ? LOW_IS_GOOD : HIGH_IS_GOOD;
        }

        /** As the conditions of the cells have it: of a figure rounded as it is shown. */
        Shade shade(double shown) {
            if (kind == 0) {
                int group = 0;
                while (group < CLASSES - 1 && shown > limits.get(group)) {
                    group++;
                }
                return LEVELS.get(group);
            }
            double good = shown * kind;
            if (good == 0) {
                return Shade.SAME;
            }
            boolean much = Math.abs(good) > limits.get(0);
            return good > 0
                    ? (much ? Shade.MUCH_BETTER : Shade.BETTER)
                    : (much ? Shade.MUCH_WORSE : Shade.WORSE);
        }
    }

    /**
     * Reads it back from a sheet.
     *
     * @param left the first column of the list
     * @return empty where it does not stand there
     */
    static Optional<Scale> scale(Grid sheet, int left) {
        for (int row = first(); row < sheet.rows(); row++) {
            if (sheet.cell(row, left).equals(new Cell.Text(PICKED))) {
                return scale(sheet, row, left + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Scale> scale(Grid sheet, int row, int column) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 1; i <= 2 + CLASSES - 1; i++) {
            if (sheet.cell(row + i, column) instanceof Cell.Number number) {
                numbers.add(number.value());
            }
        }
        return numbers.size() < 2 + CLASSES - 1
                ? Optional.empty()
                : Optional.of(
                        new Scale(
                                numbers.get(0).intValue(),
                                (int) Math.signum(numbers.get(1)),
                                List.copyOf(numbers.subList(2, numbers.size()))));
    }

    /** The row of the key's title on a sheet: results of earlier versions have it lower. */
    static int row(Grid sheet) {
        int row = TileMap.PICK_ROW;
        while (row < sheet.rows() && words(sheet, row, 0).isEmpty()) {
            row++;
        }
        return row;
    }

    /** What a colour of the key stands for, read back from a sheet. */
    static String words(Grid sheet, int row, int number) {
        return text(sheet.cell(row + 1 + number, TileMap.LEGEND_COLUMN + 2));
    }

    /** What the colours say, read back from a sheet. */
    static String meaning(Grid sheet, int row) {
        return text(sheet.cell(row + 2 + CLASSES, TileMap.LEGEND_COLUMN + 1));
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text said ? said.text() : "";
    }

    /** A cell and where it stands. */
    record Placed(int row, int column, PageCell cell) {}

    /**
     * @param picked the figure that is shown when the sheet is opened
     * @param columns where the table has them
     * @param pick the cell in which a figure is picked
     * @param left the first column of the list
     */
    MapLegend(
            List<CouncilFigure> figures,
            int picked,
            CouncilColumns columns,
            String pick,
            int left) {
        this.figures = figures;
        this.picked = picked;
        this.columns = columns;
        this.pick = pick;
        this.left = left;
    }

    /** What a figure is called where it is picked. */
    String name(int figure) {
        return figures.get(figure).column().heading();
    }

    /** The cells that the names are picked from. */
    Range names() {
        return new Range(first(), left, first() + figures.size() - 1, left);
    }

    int lastRow() {
        return limitRow(CLASSES - 1);
    }

    List<Double> widths() {
        List<Double> widths = new ArrayList<>(List.of(NAME_WIDTH));
        for (int i = 1; i < TITLE; i++) {
            widths.add(NUMBER_WIDTH);
        }
        widths.add(TITLE_WIDTH);
        return widths;
    }

    private static int first() {
        return HEADING_ROW + 1;
    }

    private int numberRow() {
        return first() + figures.size() + 1;
    }

    private int limitRow(int limit) {
        return numberRow() + 3 + limit;
    }

    private String fixed(int row) {
        return CellAddress.fixed(row, left + 1);
    }

    /** The cell with the number of the figure that is picked. */
    String number() {
        return fixed(numberRow());
    }

    private String decimals() {
        return fixed(numberRow() + 1);
    }

    private String kind() {
        return fixed(numberRow() + 2);
    }

    private String limit(int number) {
        return fixed(limitRow(number));
    }

    private String ofPicked(int column) {
        Range all = new Range(first(), left + column, first() + figures.size() - 1, left + column);
        return "INDEX(" + all.fixed() + "," + number() + ")";
    }

    PageCell title() {
        return PageCell.of(
                new Content.Formula(
                        "\"Danmarkskort: \"&" + ofPicked(TITLE),
                        new Content.Text("Danmarkskort: " + figures.get(picked).title())),
                Look.TITLE);
    }

    /** The list to the right of the map, and under it what follows from the one picked. */
    List<Placed> cells() {
        List<Placed> cells = new ArrayList<>();
        List<String> headings =
                List.of(
                        "Tal, som kortet kan vise",
                        "Decimaler",
                        "Farver",
                        "Ved minus",
                        "Ved plus",
                        "Grænse 1",
                        "Grænse 2",
                        "Grænse 3",
                        "Grænse 4",
                        "Overskrift");
        for (int i = 0; i < headings.size(); i++) {
            boolean words = i == 0 || i == BELOW || i == ABOVE || i == TITLE;
            Look look = words ? Look.TEXT_HEADING : Look.COLUMN_HEADING;
            add(cells, HEADING_ROW, i, PageCell.text(headings.get(i), look));
        }
        for (int i = 0; i < figures.size(); i++) {
            addFigure(cells, first() + i, figures.get(i), name(i));
        }
        addPicked(cells);
        return cells;
    }

    private void add(List<Placed> cells, int row, int column, PageCell cell) {
        cells.add(new Placed(row, left + column, cell));
    }

    private void addFigure(List<Placed> cells, int row, CouncilFigure figure, String name) {
        add(cells, row, 0, PageCell.text(name, Look.TEXT));
        add(cells, row, 1, number(figure.unit().decimals()));
        add(cells, row, 2, number(kind(figure)));
        String below = figure.change().map(CouncilFigure.Change::below).orElse("");
        String above = figure.change().map(CouncilFigure.Change::above).orElse("");
        add(cells, row, BELOW, words(below));
        add(cells, row, ABOVE, words(above));
        for (int i = 0; i < limitsOf(figure); i++) {
            Content limit =
                    new Content.Formula(
                            limitFormula(figure, i), new Content.Number(limit(figure, i)));
            add(cells, row, FIRST_LIMIT + i, PageCell.of(limit, Look.FIGURE));
        }
        add(cells, row, TITLE, PageCell.text(figure.title(), Look.TEXT));
    }

    private static PageCell words(String text) {
        return text.isEmpty() ? PageCell.nothing(Look.TEXT) : PageCell.text(text, Look.TEXT);
    }

    private static PageCell number(double value) {
        return PageCell.of(new Content.Number(value), Look.COUNT);
    }

    /** 0 for a level; else the sign of what is good. */
    private static int kind(CouncilFigure figure) {
        return switch (figure.change().map(CouncilFigure.Change::good).orElse(GoodEnd.NEUTRAL)) {
            case LOW -> -1;
            case HIGH -> 1;
            case NEUTRAL -> 0;
        };
    }

    /** A change has one, on both sides of zero. */
    private static int limitsOf(CouncilFigure figure) {
        return kind(figure) == 0 ? CLASSES - 1 : 1;
    }

    private int kind(int figure) {
        return kind(figures.get(figure));
    }

    private int decimals(int figure) {
        return figures.get(figure).unit().decimals();
    }

    private void addPicked(List<Placed> cells) {
        String number = "IFERROR(MATCH(" + pick + "," + names().fixed() + ",0),1)";
        addPicked(cells, numberRow(), PICKED, number, picked + 1);
        addPicked(cells, numberRow() + 1, "Decimaler", ofPicked(1), decimals(picked));
        String colours = "Farver: 0 niveau, -1 fald er godt, 1 stigning er godt";
        addPicked(cells, numberRow() + 2, colours, ofPicked(2), kind(picked));
        for (int i = 0; i < CLASSES - 1; i++) {
            String words = "Farvegrænse " + (i + 1);
            addPicked(cells, limitRow(i), words, ofPicked(FIRST_LIMIT + i), limitNow(i));
        }
    }

    private void addPicked(List<Placed> cells, int row, String words, String formula, double now) {
        add(cells, row, 0, PageCell.text(words, Look.TEXT));
        Content content = new Content.Formula(formula, new Content.Number(now));
        add(cells, row, 1, PageCell.of(content, Look.FIGURE));
    }

    /** Limits are rounded as figures are shown, so that a colour never contradicts its figure. */
    private String limitFormula(CouncilFigure figure, int limit) {
        String all = columns.formula(figure.column());
        String exact =
                kind(figure) == 0
                        ? percentile(all, 20 * (limit + 1))
                        : "MAX(-"
                                + percentile(all, LOWER_QUARTILE)
                                + ","
                                + percentile(all, UPPER_QUARTILE)
                                + ")";
        return "IFERROR(ROUND(" + exact + "," + figure.unit().decimals() + "),0)";
    }

    private static String percentile(String cells, int percent) {
        return "PERCENTILE(" + cells + "," + percent / 100.0 + ")";
    }

    /** Of the one picked; 0 where it has no such limit. */
    private double limitNow(int limit) {
        CouncilFigure figure = figures.get(picked);
        return limit < limitsOf(figure) ? limit(figure, limit) : 0;
    }

    private static double limit(CouncilFigure figure, int limit) {
        double[] values =
                figure.values().stream()
                        .map(Expression::figure)
                        .filter(Figure.Known.class::isInstance)
                        .mapToDouble(known -> ((Figure.Known) known).value())
                        .toArray();
        double exact =
                kind(figure) == 0
                        ? Distribution.percentile(values, 20 * (limit + 1))
                        : Math.max(
                                -Distribution.percentile(values, LOWER_QUARTILE),
                                Distribution.percentile(values, UPPER_QUARTILE));
        return DanishFormat.rounded(exact, figure.unit().decimals()).doubleValue();
    }

    /** The colours with what they mean, in the rows from one on. */
    List<Placed> key(int row, int column) {
        List<Placed> cells = new ArrayList<>();
        cells.add(
                new Placed(
                        row,
                        column,
                        PageCell.of(
                                new Content.Formula(ofPicked(0), new Content.Text(name(picked))),
                                Look.CAPTION)));
        for (int i = 0; i < CLASSES; i++) {
            cells.add(new Placed(row + 1 + i, column + 1, PageCell.nothing(Look.TILE_COLOUR)));
            Content words = new Content.Formula(words(i), new Content.Text(wordsNow(i)));
            cells.add(new Placed(row + 1 + i, column + 2, PageCell.of(words, Look.TILE_KEY)));
        }
        int none = row + 1 + CLASSES;
        cells.add(new Placed(none, column + 1, PageCell.nothing(Look.TILE_COLOUR)));
        String words = TileMap.UNKNOWN + " (uden felt: ikke med)";
        cells.add(new Placed(none, column + 2, PageCell.text(words, Look.TILE_KEY)));
        String judged = "Grøn er den ønskede retning, orange den modsatte.";
        String level = "Jo mørkere, desto højere tal.";
        Content meaning =
                new Content.Formula(
                        "IF(" + kind() + "=0,\"" + level + "\",\"" + judged + "\")",
                        new Content.Text(kind(picked) == 0 ? level : judged));
        cells.add(new Placed(none + 1, column + 1, PageCell.of(meaning, Look.PLAIN)));
        return cells;
    }

    /** What a class holds, from the lowest, as a formula. */
    private String words(int number) {
        return "IF(" + kind() + "=0," + levelWords(number) + "," + changeWords(number) + ")";
    }

    private String wordsNow(int number) {
        return kind(picked) == 0 ? levelWordsNow(number) : changeWordsNow(number);
    }

    private String written(int limit) {
        String cell = limit(limit);
        return "IF(" + cell + "<0,\"-\",\"\")&FIXED(ABS(" + cell + ")," + decimals() + ")";
    }

    private String writtenNow(int limit) {
        return DanishFormat.fixed(limitNow(limit), decimals(picked));
    }

    private String levelWords(int number) {
        if (number == 0) {
            return "\"højst \"&" + written(0);
        }
        String from = "\"over \"&" + written(number - 1);
        return number == CLASSES - 1 ? from : from + "&\" til \"&" + written(number);
    }

    private String levelWordsNow(int number) {
        if (number == 0) {
            return "højst " + writtenNow(0);
        }
        String from = "over " + writtenNow(number - 1);
        return number == CLASSES - 1 ? from : from + " til " + writtenNow(number);
    }

    private String changeWords(int number) {
        String below = ofPicked(BELOW);
        String above = ofPicked(ABOVE);
        return switch (number) {
            case 0 -> below + "&\" mere end \"&" + written(0);
            case 1 -> below + "&\" højst \"&" + written(0);
            case 2 -> "\"uændret\"";
            case 3 -> above + "&\" højst \"&" + written(0);
            default -> above + "&\" mere end \"&" + written(0);
        };
    }

    private String changeWordsNow(int number) {
        CouncilFigure.Change change = figures.get(picked).change().orElseThrow();
        String most = " højst " + writtenNow(0);
        String more = " mere end " + writtenNow(0);
        return switch (number) {
            case 0 -> change.below() + more;
            case 1 -> change.below() + most;
            case 2 -> "uændret";
            case 3 -> change.above() + most;
            default -> change.above() + more;
        };
    }

    /**
     * The colours of cells with figures.
     *
     * @param first the upper left one
     */
    List<Mark> marks(List<Range> cells, String first) {
        int[] decimals =
                IntStream.range(0, figures.size()).map(this::decimals).distinct().toArray();
        return Arrays.stream(decimals)
                .boxed()
                .flatMap(each -> shaded(cells, first, each).stream())
                .toList();
    }

    /**
     * The colours of the names above them.
     *
     * @param below the cell under the upper left one
     */
    List<Mark> marksOfNames(List<Range> cells, String below) {
        return shaded(cells, below, -1);
    }

    private List<Mark> shaded(List<Range> cells, String cell, int decimals) {
        String shown = "ROUND(" + cell + "," + decimals() + ")";
        String good = shown + "*" + kind();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            String upTo = i == CLASSES - 1 ? "TRUE" : shown + "<=" + limit(i);
            marks.add(shaded(cells, cell, "=0", upTo, LEVELS.get(i), decimals));
        }
        List<String> conditions =
                List.of(
                        good + ">" + limit(0),
                        good + ">0",
                        good + "=0",
                        good + ">=-" + limit(0),
                        "TRUE");
        for (int i = 0; i < CLASSES; i++) {
            Shade shade = LOW_IS_GOOD.get(i);
            marks.add(shaded(cells, cell, "<>0", conditions.get(i), shade, decimals));
        }
        return marks;
    }

    private Mark shaded(
            List<Range> cells, String cell, String ofKind, String upTo, Shade shade, int decimals) {
        String format = decimals < 0 ? "" : "," + decimals() + "=" + decimals;
        String condition =
                ("IF(ISNUMBER(" + cell + "),AND(" + kind() + ofKind + format + "," + upTo + ")")
                        + ",FALSE)";
        return new Mark.Shaded(cells, condition, shade, decimals);
    }

    /** The colours beside the words that say what they mean. */
    List<Mark> marksOfKey(int row, int column) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            int at = row + 1 + i;
            List<Range> cell = List.of(new Range(at, column + 1, at, column + 1));
            marks.add(new Mark.Shaded(cell, kind() + "=0", LEVELS.get(i), -1));
            marks.add(new Mark.Shaded(cell, kind() + "<0", LOW_IS_GOOD.get(i), -1));
            marks.add(new Mark.Shaded(cell, kind() + ">0", HIGH_IS_GOOD.get(i), -1));
        }
        return marks;
    }
}
