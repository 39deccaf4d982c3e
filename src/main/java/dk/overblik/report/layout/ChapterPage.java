package dk.overblik.report.layout;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Mark;
import dk.overblik.page.Page;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chapter laid out as a page: title, tables with their sentences, source and remarks. */
public final class ChapterPage {

    /** How wide remarks are under a table of few columns, in characters: a page has the room. */
    private static final double LEAST_TEXT = 80;

    private final Chapter chapter;
    private final ExcelFormula formulas;
    private final List<Double> widths;
    private final DiagramCells drawn;
    private final DiagramPlaces places;
    private final Contents contents;
    private final PageRows rows = new PageRows();

    /**
     * @param drawn the cells that the diagrams are drawn from
     * @param contents what is listed under the tables
     */
    public ChapterPage(Chapter chapter, Basis foundation, DiagramCells drawn, Contents contents) {
        this.contents = contents;
        this.chapter = chapter;
        this.formulas = new ExcelFormula(foundation::address, foundation::range);
        this.widths = widths(chapter.tables(), !chapter.drawsBeside());
        this.drawn = drawn;
        this.places = new DiagramPlaces(chapter, widths);
    }

    /** The page under the name of its sheet. */
    public Page page(String name) {
        rows.title(chapter.title(), chapter.periodLine());
        int firstSentence = rows.size();
        leaveRoomForSentences();
        int firstHeading = rows.size();
        int firstLine = firstHeading;
        List<Range> tables = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int spoken = 0;
        for (Table table : chapter.tables()) {
            TableRows tableRows = new TableRows(table, formulas, widths);
            int start = rows.size();
            int line =
                    chapter.kind().speaksFirst()
                            ? tableRows.addTo(rows, firstSentence + spoken)
                            : tableRows.addTo(rows);
            spoken += table.sentences().size();
            places.table(start, line);
            tables.add(range(table, start, line));
            marks.addAll(TableMarks.of(table, line));
            firstLine = firstLine == firstHeading ? line : firstLine;
        }
        List<Chart> charts = charts();
        contents.addTo(rows);
        footnotes(TableMarks.legend(marks));
        Page.Frame frame = frame(firstHeading, firstLine);
        return new Page(name, widths, rows.rows(), frame)
                .with(charts)
                .withTables(tables)
                .withMarks(marks);
    }

    private void leaveRoomForSentences() {
        if (chapter.kind().speaksFirst()) {
            chapter.sentences().forEach(any -> rows.blank());
            rows.blank();
        }
    }

    /** The headings and lines of a table, without its caption and its remarks. */
    private static Range range(Table table, int start, int firstLine) {
        int heading = table.caption().isEmpty() ? start : start + 1;
        return new Range(heading, 0, firstLine + table.lines().size() - 1, table.columns().size());
    }

    /** The charts, with rows left free down to where they end. */
    private List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        double bottom = 0;
        for (Diagram diagram : chapter.diagrams()) {
            Chart.Anchor anchor = places.anchor(diagram, rows.size());
            charts.add(drawn.chart(diagram, anchor));
            if (places.isAboveRemarks(diagram)) {
                bottom = Math.max(bottom, rows.top(anchor.row()) + anchor.height());
            }
        }
        while (rows.top(rows.size()) < bottom) {
            rows.blank();
        }
        return charts;
    }

    /** Headings stay in view only where one table has the page to itself. */
    private Page.Frame frame(int firstHeading, int firstLine) {
        return chapter.tables().size() == 1
                ? new Page.Frame(firstLine, 1, firstHeading, Optional.empty())
                : new Page.Frame(firstHeading, 0, 0, Optional.empty());
    }

    /**
     * @param legend what the marks mean, which nothing but a page has
     */
    private void footnotes(List<String> legend) {
        double tables = widths.stream().mapToDouble(Double::doubleValue).sum();
        double width = Math.max(tables, LEAST_TEXT);
        rows.blank();
        chapter.footnotes().forEach(text -> rows.paragraph(text, Look.FOOTNOTE, width));
        legend.forEach(note -> rows.paragraph(Chapter.remark(note), Look.FOOTNOTE, width));
    }

    /**
     * Each column as wide as the table that needs it widest; remarks beside a table that is
     * narrower than another have room to the right of their column.
     */
    private static List<Double> widths(List<Table> tables, boolean roomy) {
        int most = tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
        List<Double> widest = new ArrayList<>();
        for (Table table : tables) {
            List<Double> widths = new TableWidths(table, roomy).columns();
            int own = table.columns().size();
            int counted = own < most ? own + 1 : widths.size();
            for (int i = 0; i < counted; i++) {
                if (i == widest.size()) {
                    widest.add(widths.get(i));
                } else {
                    widest.set(i, Math.max(widest.get(i), widths.get(i)));
                }
            }
        }
        return widest;
    }
}
