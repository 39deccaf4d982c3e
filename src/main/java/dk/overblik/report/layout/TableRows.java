package dk.overblik.report.layout;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Look;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;

/** The rows of one table on a page: caption, headings, lines, and the sentences under them. */
public final class TableRows {

    private final Table table;
    private final List<Column> columns;
    private final ExcelFormula formulas;
    private final List<Double> widths;
    private final int most;
    private final int beyond;
    private final boolean filtered;
    private final List<TablePart> parts;
    private final List<Laid> laid = new ArrayList<>();

    /**
     * Where a part of the table lies.
     *
     * @param table the part
     * @param start its first row, that of its caption where it has one
     * @param firstLine the row of its first line
     */
    record Laid(Table table, int start, int firstLine) {}

    /**
     * @param parts of it, from above
     * @param widths of the page's columns
     * @param most columns of any table of the page
     * @param filtered whether each heading has the button of a filter
     */
    TableRows(
            Table table,
            List<TablePart> parts,
            ExcelFormula formulas,
            List<Double> widths,
            int most,
            boolean filtered) {
        this.filtered = filtered;
        this.parts = parts;
        this.table = table;
        this.columns = table.columns();
        this.formulas = formulas;
        this.widths = widths;
        this.most = most;
        this.beyond = TableWidths.reachesOn(table, most) ? beyond(table, widths, most) : 0;
    }

    /**
     * Into how many columns of other tables the words of the last one go: the line of a row that
     * went on would lead the eye to cells that nobody fills.
     */
    private static int beyond(Table table, List<Double> widths, int most) {
        int own = table.columns().size();
        double words = new TableWidths(table, TableWidths.Room.TIGHT).lastWords();
        int last = own;
        double there = widths.get(own);
        while (last < most && there < words) {
            last++;
            there += widths.get(last);
        }
        return last - own;
    }

    /**
     * Adds the rows, and says where the parts of the table are, from above.
     *
     * @param lines of the sentences, from above
     */
    List<Laid> addTo(PageRows rows, List<Wording> lines) {
        addTableTo(rows);
        if (!lines.isEmpty()) {
            lines.forEach(wording -> rows.line(List.of(said(wording, Look.SENTENCE))));
            rows.blank();
        }
        return laid;
    }

    /**
     * The same with the sentences in rows that were left for them above.
     *
     * @param sentences the row of the first of their lines
     * @param lines of the sentences, from above
     */
    List<Laid> addTo(PageRows rows, int sentences, List<Wording> lines) {
        addTableTo(rows);
        for (int i = 0; i < lines.size(); i++) {
            rows.fill(sentences + i, List.of(said(lines.get(i), Look.SENTENCE)));
        }
        return laid;
    }

    /**
     * Adds the remarks that speak of its figures, each in as many rows as it needs by now.
     *
     * @param speaking those that say something by now, or else those that may come to
     */
    void addRemarks(PageRows rows, double width, boolean speaking) {
        List<Wording> added =
                table.remarks().stream().filter(r -> table.said(r).isEmpty() != speaking).toList();
        for (Wording remark : added) {
            Wording shown = Chapter.remark(remark);
            if (!remark.followsFigures()) {
                rows.paragraph(table.said(shown), Look.FOOTNOTE, width);
                continue;
            }
            boolean fits =
                    TextWidth.of(table.said(shown), PageRows.TEXT_POINTS, false)
                            <= Math.max(width, SentenceLines.WIDEST);
            List<Wording> lines =
                    fits ? SentenceLines.roomy(List.of(shown)) : SentenceLines.of(table, shown);
            lines.forEach(line -> rows.footnote(said(line, Look.FOOTNOTE)));
        }
    }

    private void addTableTo(PageRows rows) {
        if (parts.size() > 1) {
            parts.forEach(part -> add(part, rows));
            return;
        }
        boolean blocks = table.blocks().stream().anyMatch(block -> !block.heading().isEmpty());
        int start = rows.size() + (table.lead().isPresent() ? 2 : 0);
        int above = (table.caption().isEmpty() ? 0 : 1) + (blocks ? 1 : 0) + 1;
        laid.add(new Laid(table, start, start + above));
        if (table.lead().isPresent()) {
            rows.line(List.of(live(table.lead().get(), table.said(table.lead().get()), Look.LEAD)));
            rows.blank();
        }
        if (!table.caption().isEmpty()) {
            rows.line(List.of(PageCell.text(table.caption(), Look.CAPTION)));
        }
        if (blocks) {
            rows.line(blockHeadings());
        }
        rows.headings(headingLines(), columnHeadings());
        for (int i = 0; i < table.lines().size(); i++) {
            rows.lines(height(table.lines().get(i)), cells(i));
        }
        rows.blank();
    }

    private void add(TablePart part, PageRows rows) {
        List<TablePart> whole = TablePart.whole(part.table());
        laid.addAll(
                new TableRows(part.table(), whole, formulas, widths, most, filtered)
                        .addTo(rows, List.of()));
    }

    private List<PageCell> blockHeadings() {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.nothing(Look.PLAIN));
        for (Block block : table.blocks()) {
            boolean headed = !block.heading().isEmpty();
            cells.add(
                    headed
                            ? PageCell.text(block.heading(), Look.BLOCK_HEADING)
                            : PageCell.nothing(Look.PLAIN));
            for (int i = 1; i < block.columns().size(); i++) {
                cells.add(PageCell.nothing(headed ? Look.BLOCK_HEADING_REST : Look.PLAIN));
            }
        }
        return cells;
    }

    private List<PageCell> columnHeadings() {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.text(table.labelHeading(), Look.LABEL_HEADING));
        for (Block block : table.blocks()) {
            boolean beside = cells.size() > 1;
            for (int i = 0; i < block.columns().size(); i++) {
                Column column = block.columns().get(i);
                cells.add(PageCell.text(column.heading(), heading(column, beside && i == 0)));
            }
        }
        addBeyond(cells, Look.TEXT_HEADING);
        return cells;
    }

    private Look heading(Column column, boolean besideBlock) {
        if (column.holdsWords()) {
            return Look.TEXT_HEADING;
        }
        if (filtered) {
            return Look.FILTER_HEADING;
        }
        return besideBlock ? Look.FIRST_COLUMN_HEADING : Look.COLUMN_HEADING;
    }

    private int headingLines() {
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            // Words may go on into the next columns, but a heading that may break never does.
            double indent = columns.get(i).holdsWords() ? TableWidths.INDENT : 0;
            double inside = widths.get(i + 1) - TableWidths.NARROW_MARGIN - indent - button();
            String heading = columns.get(i).heading();
            List<String> lines =
                    TextWidth.linesWithHyphens(heading, inside, PageRows.HEADING_POINTS, true);
            most = Math.max(most, lines.size());
        }
        return most;
    }

    private double button() {
        return filtered ? TableWidths.BUTTON : 0;
    }

    /** How many lines of a table take more than one line of text for their labels and words. */
    static long brokenLines(Table table, List<Double> widths, int most) {
        boolean reaches = TableWidths.reachesOn(table, most);
        return table.lines().stream()
                .filter(line -> heightOfWords(table, line, widths, reaches) > 1)
                .count();
    }

    /** How many lines of text a line of the table takes. */
    private int height(Line line) {
        int most = heightOfWords(table, line, widths, beyond > 0);
        return Math.max(most, remarkLines(table, line, widths));
    }

    /** How many lines of text a remark takes that stands in a column of its own; else one. */
    static int remarkLines(Table table, Line line, List<Double> widths) {
        if (line.remark().isEmpty() || !hasColumnOfRemarks(table, widths)) {
            return 1;
        }
        double inside = widths.get(widths.size() - 1) - TableWidths.INDENTED + TableWidths.EDGE;
        return TextWidth.lines(line.remark(), inside, PageRows.HEADING_POINTS, false).size();
    }

    /**
     * @param reaches whether words of the last column go on into columns of other tables
     */
    private static int heightOfWords(Table table, Line line, List<Double> widths, boolean reaches) {
        boolean bold = line.role() != Table.Role.MEMBER;
        int most = lines(line.label(), widths.get(0) - TableWidths.EDGE, bold);
        int own = reaches ? line.cells().size() - 1 : line.cells().size();
        for (int i = 0; i < own; i++) {
            if (line.cells().get(i) instanceof Cell.Said said) {
                double inside = TableWidths.insideWords(widths.get(i + 1));
                most = Math.max(most, lines(table.said(said.wording()), inside, bold));
            }
        }
        return most;
    }

    /** Else they have whatever room there is to the right. */
    private static boolean hasColumnOfRemarks(Table table, List<Double> widths) {
        return table.columns().size() + 2 == widths.size();
    }

    private static int lines(String text, double inside, boolean bold) {
        return TextWidth.lines(text, inside, PageRows.TEXT_POINTS, bold).size();
    }

    private List<PageCell> cells(int number) {
        Line line = table.lines().get(number);
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.text(line.label(), label(line.role())));
        for (int i = 0; i < columns.size(); i++) {
            Look look = goesOn(i) ? Look.TEXT : look(table.unit(line, i), line.role());
            cells.add(cell(line.cells().get(i), look, new Place(number, i)));
        }
        addBeyond(cells, Look.TEXT);
        if (!line.remark().isEmpty()) {
            Look look = hasColumnOfRemarks(table, widths) ? Look.REMARK_IN_LINES : Look.REMARK;
            cells.add(said(table.beside(number), look));
        }
        return cells;
    }

    /** Whether a column holds words that go on into columns that only other tables have. */
    private boolean goesOn(int index) {
        return beyond > 0 && index == columns.size() - 1;
    }

    /** The line of a row goes as far as its words may. */
    private void addBeyond(List<PageCell> cells, Look look) {
        for (int i = 0; i < beyond; i++) {
            cells.add(PageCell.nothing(look));
        }
    }

    private PageCell cell(Cell cell, Look look, Place at) {
        if (cell instanceof Cell.Said said) {
            return said(said.wording(), look);
        }
        Cell.Shown shown = (Cell.Shown) cell;
        Expression expression = shown.expression();
        PageCell.Content cached =
                shown.isSpan() ? new PageCell.Content.Text(shown.text(0)) : of(expression.figure());
        if (expression instanceof Given) {
            return PageCell.of(cached, look).saying(shown.behind());
        }
        String formula =
                shown.last()
                        .map(last -> span(formulas.of(expression), formulas.of(last)))
                        .orElseGet(() -> formula(shown, at));
        return PageCell.of(new PageCell.Content.Formula(formula, cached), look)
                .saying(shown.behind());
    }

    private String formula(Cell.Shown shown, Place at) {
        String formula = formulas.of(shown.expression());
        boolean fits = formula.length() <= PageCell.Content.Formula.LONGEST;
        return fits || !shown.leftOver() ? formula : rest(at);
    }

    /** The last line's figure less all those above, none of which may be missing. */
    private String rest(Place at) {
        String whole = address(new Place(table.lines().size() - 1, at.column()));
        String above = cells(0, at.line() - 1, at.column()).address();
        String known = "AND(ISNUMBER(" + whole + "),COUNT(" + above + ")=" + at.line() + ")";
        String left = "ROUND(" + whole + "-SUM(" + above + ")," + Wording.EXACT + ")";
        return "IF(" + known + "," + left + ",\"" + Table.MISSING + "\")";
    }

    /** A number where the first and the last of the places are one, else "5.-6." */
    private static String span(String first, String last) {
        return "IF("
                + first
                + "="
                + last
                + ","
                + first
                + ","
                + first
                + "&\".-\"&"
                + last
                + "&\".\")";
    }

    /** Words that follow from no cell are a text; all others are live. */
    private PageCell said(Wording wording, Look look) {
        String said = table.said(wording);
        PageCell.Content text = new PageCell.Content.Text(said);
        if (wording.isLink()) {
            String leads = wording.formula(this::address);
            return PageCell.of(new PageCell.Content.Formula(leads, text), Look.LINK);
        }
        if (wording.followsFigures()) {
            return live(wording, said, look);
        }
        return said.isEmpty() ? PageCell.nothing(look) : PageCell.of(text, look);
    }

    private PageCell live(Wording wording, String said, Look look) {
        PageCell.Content text = new PageCell.Content.Text(said);
        return PageCell.of(
                new PageCell.Content.Formula(wording.formula(this::address), text), look);
    }

    private String address(Place place) {
        Range cell = cells(place.line(), place.line(), place.column());
        return CellAddress.of(cell.firstRow(), cell.firstColumn());
    }

    /** The cells of some lines in a column of the table, that of its labels being -1. */
    Range cells(int first, int last, int column) {
        int part = 0;
        while (column >= 0 && !parts.get(part).has(column)) {
            part++;
        }
        int line = laid.get(part).firstLine();
        int place = 1 + column - parts.get(part).first();
        return new Range(line + first, place, line + last, place);
    }

    private static Look label(Role role) {
        return switch (role) {
            case MEMBER -> Look.ROW_LABEL;
            case TOTAL, SUBTOTAL -> Look.TOTAL_LABEL;
            case OWN -> Look.OWN_LABEL;
        };
    }

    /** What a cell is, by the unit of its column and the role of its line. */
    static Look look(Unit unit, Role role) {
        boolean total = role == Role.TOTAL || role == Role.SUBTOTAL;
        boolean own = role == Role.OWN;
        return switch (unit) {
            case COUNT, RANK, WHOLE_KRONER ->
                    total ? Look.TOTAL_COUNT : own ? Look.OWN_COUNT : Look.COUNT;
            case PERCENT, PERCENTAGE_POINTS, INDEX, MEAN ->
                    total ? Look.TOTAL_PERCENT : own ? Look.OWN_PERCENT : Look.PERCENT;
            case KRONER, TWO_DECIMALS, PERCENT_IN_HUNDREDTHS ->
                    total ? Look.TOTAL_KRONER : own ? Look.OWN_KRONER : Look.KRONER;
            case THREE_DECIMALS, FOUR_DECIMALS -> Look.FIGURE;
            case WORDS -> total ? Look.TOTAL_WORDS : own ? Look.OWN_WORDS : Look.WORDS;
        };
    }

    /** A figure as a cell holds it: a number, or a text where it is missing. */
    public static PageCell.Content of(Figure figure) {
        return figure instanceof Figure.Known known
                ? new PageCell.Content.Number(known.value())
                : new PageCell.Content.Text(Table.MISSING);
    }
}
