package dk.overblik.report.basis;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.layout.Basis;
import dk.overblik.report.layout.Destination;
import dk.overblik.report.layout.PageRows;
import dk.overblik.report.layout.TableRows;
import dk.overblik.report.layout.TableWidths;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The page that lists every figure shown, with a link to the export's own cell. */
public final class BasisPage {

    private static final String TITLE = "Grundlag: de tal, som tabellerne viser";

    /** More than stand above the title, and from it to the headings. */
    private static final int FIRST_ROWS = 8;

    private static final String WIDE_FIGURE = "1.234.567,89";
    private static final double NARROWEST = 9;
    private static final double WIDEST = 60;

    private final Basis foundation;
    private final Destination destination;

    private final Substitution origins;
    private final Vocabulary vocabulary;
    private final Map<Period, String> periods;

    /** The last column, which few pages need. */
    private static final int REMARKS = 8;

    /** Of a figure that stands in no cell of any export. */
    private static final String COMPUTED = "beregnet";

    private static final String NOT_USED = "ikke brugt til udviklingen; ";

    /** Benefit, period, measure, file, sheet, remark: texts that may stand in several lines. */
    private static final List<Integer> LONG_TEXTS = List.of(1, 2, 3, 5, 6, REMARKS);

    private BasisPage(
            Basis foundation,
            Destination destination,
            Substitution origins,
            Vocabulary vocabulary) {
        this.foundation = foundation;
        this.vocabulary = vocabulary;
        this.destination = destination;
        this.origins = origins;
        this.periods =
                PeriodNames.apart(foundation.observations().stream().map(Observation::period));
    }

    /**
     * The page.
     *
     * @param origins leads a figure that is no cell to what it is computed from
     */
    public static Page of(
            Basis foundation,
            Destination destination,
            Substitution origins,
            Vocabulary vocabulary) {
        return new BasisPage(foundation, destination, origins, vocabulary).page();
    }

    /**
     * Whether a page of ours is among sheets that were read: then a report of ours holds them,
     * whichever program has saved it since, and whatever that program left out.
     */
    public static boolean isAmong(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::grid).anyMatch(BasisPage::isOne);
    }

    /** Containers without names of sheets may have those in the rows above. */
    private static boolean isOne(Grid grid) {
        return IntStream.range(0, FIRST_ROWS).anyMatch(row -> isOneFrom(grid, row));
    }

    private static boolean isOneFrom(Grid grid, int row) {
        return isText(grid, row, 0, TITLE)
                && IntStream.range(row, row + FIRST_ROWS)
                        .anyMatch(below -> hasHeadings(grid, below));
    }

    private static boolean hasHeadings(Grid grid, int row) {
        return IntStream.range(0, REMARKS)
                .allMatch(column -> isText(grid, row, column, Basis.HEADINGS.get(column)));
    }

    private static boolean isText(Grid grid, int row, int column, String text) {
        return grid.cell(row, column) instanceof Cell.Text written
                && written.text().strip().equals(text);
    }

    private Page page() {
        PageRows rows = new PageRows();
        rows.title(TITLE, "Hver række fører til den celle i udtrækket, som tallet står i.");
        boolean remarked = foundation.observations().stream().anyMatch(o -> !remark(o).isEmpty());
        int columns = remarked ? Basis.HEADINGS.size() : REMARKS;
        rows.line(Basis.HEADINGS.stream().limit(columns).map(BasisPage::heading).toList());
        List<List<PageCell>> lines =
                foundation.observations().stream()
                        .map(this::cells)
                        .map(cells -> cells.subList(0, columns))
                        .toList();
        List<Double> widths = BasisWidths.onPaper(widths(rows.rows(), lines), texts(lines));
        lines.forEach(line -> addTo(rows, line, widths));
        int headings = Basis.HEADING_ROWS;
        Range filter = new Range(headings - 1, 0, rows.size() - 1, columns - 1);
        Page.Frame frame = new Page.Frame(headings, 0, headings - 1, Optional.of(filter));
        return new Page(foundation.sheetName(), widths, rows.rows(), frame)
                .withTables(List.of(filter));
    }

    private static PageCell heading(String text) {
        boolean overFigures = Basis.HEADINGS.indexOf(text) == Basis.VALUE_COLUMN;
        return PageCell.text(text, overFigures ? Look.FILTER_HEADING : Look.TEXT_HEADING);
    }

    private List<PageCell> cells(Observation observation) {
        Source source = observation.source();
        PageCell place = source.isCell() ? place(source) : PageCell.nothing(Look.TEXT);
        return List.of(
                PageCell.text(observation.key().area().name(), Look.TEXT),
                benefit(observation.key()),
                PageCell.text(periods.getOrDefault(observation.period(), ""), Look.TEXT),
                PageCell.text(observation.key().measure().label(), Look.TEXT),
                PageCell.of(value(observation), look(observation)),
                PageCell.text(source.file(), Look.TEXT),
                PageCell.text(
                        destination.holds(source) ? destination.sheetOf(source) : source.sheet(),
                        Look.TEXT),
                place,
                PageCell.text(remark(observation), Look.TEXT));
    }

    private PageCell benefit(SeriesKey key) {
        String name = SentenceNames.inColumn(key, vocabulary);
        return name.isEmpty() ? PageCell.nothing(Look.TEXT) : PageCell.text(name, Look.TEXT);
    }

    /** The link to a cell, or only its address where its file is another one: the settings. */
    private PageCell place(Source source) {
        String cell = CellAddress.of(source.row(), source.column());
        return destination.holds(source)
                ? PageCell.text(cell, Look.LINK).linkedTo(address(source))
                : PageCell.text(cell, Look.TEXT);
    }

    /** A contradicted or doubted figure stays missing although its cell holds a number. */
    private PageCell.Content value(Observation observation) {
        PageCell.Content cached = TableRows.of(observation.figure());
        Expression origin = origins.in(new Observed(observation));
        if (!(origin instanceof Observed)) {
            return computed(origin, cached);
        }
        return destination.holds(observation.source()) && !isHeldBack(observation)
                ? new PageCell.Content.Formula(
                        SourceFormula.of(observation, address(observation.source())), cached)
                : cached;
    }

    /** From the export's own cells where they hold plain numbers, else from the rows here. */
    private PageCell.Content computed(Expression origin, PageCell.Content cached) {
        boolean plain = origin.observations().allMatch(this::isPlainCell);
        ExcelFormula formulas =
                plain
                        ? new ExcelFormula(o -> address(o.source()), foundation::range)
                        : new ExcelFormula(foundation::localAddress, foundation::range);
        String formula = formulas.of(origin);
        return formula.length() > PageCell.Content.Formula.LONGEST
                ? cached
                : new PageCell.Content.Formula(formula, cached);
    }

    private boolean isPlainCell(Observation observation) {
        return destination.holds(observation.source())
                && observation.notation() == Observation.Notation.NUMBER
                && !isHeldBack(observation);
    }

    private static boolean isHeldBack(Observation observation) {
        return observation.figure() instanceof Figure.Missing missing && missing.isHeldBack();
    }

    private String address(Source source) {
        return CellAddress.onSheet(destination.sheetOf(source), source.row(), source.column());
    }

    /**
     * Persons are whole; what an export gives keeps the decimals it has, what is made of it two.
     */
    private static Look look(Observation observation) {
        boolean counted =
                MeasureUnit.of(observation.key().measure())
                        .filter(unit -> unit.decimals() == 0)
                        .isPresent();
        boolean broken =
                observation.figure() instanceof Figure.Known known && known.value() % 1 != 0;
        boolean given = counted || observation.source().isCell();
        return counted && !broken ? Look.COUNT : given ? Look.FIGURE : Look.KRONER;
    }

    /** Of a figure that stands in another row there is no second one: it is only not used. */
    private String remark(Observation observation) {
        if (observation.figure() instanceof Figure.Missing missing) {
            return (foundation.isWithheld(observation) ? NOT_USED : "") + ProblemText.of(missing);
        }
        return observation.source().isCell() ? "" : COMPUTED;
    }

    private static List<Double> widths(List<Page.Row> above, List<List<PageCell>> lines) {
        List<PageCell> headings = above.get(Basis.HEADING_ROWS - 1).cells();
        double[] widest = new double[headings.size()];
        for (int i = 0; i < widest.length; i++) {
            widest[i] = TableWidths.besideButton(text(headings.get(i).content()));
        }
        for (List<PageCell> cells : lines) {
            for (int i = 0; i < widest.length; i++) {
                widest[i] = Math.max(widest[i], shown(cells.get(i).content()));
            }
        }
        return Arrays.stream(widest)
                .map(width -> Math.min(WIDEST, Math.max(NARROWEST, width)))
                .boxed()
                .toList();
    }

    private static void addTo(PageRows rows, List<PageCell> line, List<Double> widths) {
        List<PageCell> cells = new ArrayList<>(line);
        int most = 1;
        for (int column : longTexts(line.size())) {
            String text = text(line.get(column).content());
            int count = BasisWidths.lines(text, widths.get(column));
            if (count > 1) {
                cells.set(column, PageCell.text(text, Look.WORDS));
            }
            most = Math.max(most, count);
        }
        rows.lines(most, cells);
    }

    private static List<Integer> longTexts(int columns) {
        return LONG_TEXTS.stream().filter(column -> column < columns).toList();
    }

    /** The long texts of each column that has them, line by line. */
    private static Map<Integer, List<String>> texts(List<List<PageCell>> lines) {
        Map<Integer, List<String>> texts = new TreeMap<>();
        int columns = lines.isEmpty() ? 0 : lines.get(0).size();
        for (int column : longTexts(columns)) {
            texts.put(column, lines.stream().map(l -> text(l.get(column).content())).toList());
        }
        return texts;
    }

    private static String text(PageCell.Content content) {
        return content instanceof PageCell.Content.Text text ? text.text() : "";
    }

    /** A figure has room for one that is corrected to a longer one. */
    private static double shown(PageCell.Content content) {
        if (content instanceof PageCell.Content.Formula formula) {
            return Math.max(wide(WIDE_FIGURE), shown(formula.cached()));
        }
        return content instanceof PageCell.Content.Text text
                ? BasisWidths.around(TextWidth.of(text.text(), PageRows.TEXT_POINTS, false))
                : content instanceof PageCell.Content.Number number
                        ? wide(DanishFormat.given(number.value()))
                        : TableWidths.INDENTED;
    }

    private static double wide(String figure) {
        return TextWidth.of(figure, PageRows.TEXT_POINTS, true) + TableWidths.INDENTED;
    }
}
