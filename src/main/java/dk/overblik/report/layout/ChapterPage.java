package dk.overblik.report.layout;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Mark;
import dk.overblik.page.Page;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.RemarksBelow;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A chapter laid out as a page: title, tables with their sentences, source and remarks. */
public final class ChapterPage {

    /** Longer lines are hard to read, and do not stand on upright paper; in characters. */
    private static final double WIDEST_TEXT = 112;

    /** How much narrower labels become at most for the title of a diagram, in characters. */
    private static final double MOST_FOR_TITLES = 4;

    private static final double STEP = 0.2;

    /** More lines may be cut in print, and then need their headings again. */
    private static final int FEW_LINES = 12;

    /** What caption, headings and blank rows of a table take up, in lines of it. */
    private static final int AROUND_TABLE = 7;

    /** A list of more lines fills several papers. */
    private static final int MANY_LINES = 40;

    /** In fewer characters remarks beside a chart would break after every few words. */
    private static final double LEAST_BESIDE = 45;

    /** What is left free between them and the chart, in characters. */
    private static final double APART = 3;

    /** How wide remarks are under a table of few columns: a page has the room. */
    private static final double LEAST_TEXT = 80;

    private final Chapter chapter;

    /** Those of each table, from above. */
    private final List<List<TablePart>> parts;

    /** The chapter as it is laid out, each part a table of its own. */
    private final Chapter parted;

    private final ExcelFormula formulas;
    private final List<Double> widths;
    private final int most;
    private final DiagramCells drawn;
    private final DiagramPlaces places;
    private final boolean goesUpright;
    private final List<List<Wording>> sentences;
    private final boolean isFull;
    private final Contents contents;
    private final PageRows rows;

    /**
     * @param offered what the page says
     * @param drawn the cells that the diagrams are drawn from
     * @param contents what is listed under the tables
     */
    public ChapterPage(Chapter offered, Basis foundation, DiagramCells drawn, Contents contents) {
        this.contents = contents;
        Measured measured = measured(offered);
        this.chapter = measured.chapter;
        this.formulas =
                chapter.kind().isSortable()
                        ? new ExcelFormula(foundation::fixedAddress, foundation::range)
                        : new ExcelFormula(foundation::address, foundation::range);
        this.parts = parts(measured);
        boolean isWhole = parts.size() == parts.stream().mapToInt(List::size).sum();
        this.parted =
                isWhole
                        ? chapter
                        : chapter.tabled(
                                parts.stream()
                                        .flatMap(List::stream)
                                        .map(TablePart::table)
                                        .toList());
        this.widths = isWhole ? measured.widths : widths(parted);
        this.most = mostColumns(parted.tables());
        this.drawn = drawn;
        this.places = new DiagramPlaces(parted, widths);
        List<List<Wording>> across = inLines(widestAcross());
        PageRows usual = laidOut(new PageRows(), across);
        this.goesUpright = chapter.kind().speaksFirst() && places.isLong(usual);
        this.sentences = goesUpright ? inLines(SentenceLines.WIDEST) : across;
        this.isFull =
                goesUpright
                        ? height(usual) > DiagramPlaces.LONGEST_UPRIGHT
                        : places.needs(usual.spared(), free(usual)) || fitsOnlyIfClose(usual);
        this.rows = empty();
    }

    /**
     * A diagram beside a table would have no place among parts, nor buttons for sorting a meaning;
     * a list fills its papers anyhow.
     */
    private static List<List<TablePart>> parts(Measured measured) {
        Chapter chapter = measured.chapter;
        boolean parted =
                !chapter.kind().isSortable()
                        && !isList(chapter)
                        && chapter.drawn().stream()
                                .allMatch(d -> d.spot() == Diagram.Spot.BESIDE_TEXT)
                        && width(measured.widths) > DiagramPlaces.WIDEST_PAGE;
        return chapter.tables().stream()
                .map(table -> parted ? TablePart.of(table) : TablePart.whole(table))
                .toList();
    }

    /** A chapter as it is laid out, with the widths of its columns. */
    private record Measured(Chapter chapter, List<Double> widths) {

        static Measured of(Chapter chapter) {
            return new Measured(chapter, ChapterPage.widths(chapter));
        }

        long brokenLines() {
            return ChapterPage.brokenLines(chapter, widths);
        }

        long touching() {
            return HeadingRoom.touching(chapter, widths);
        }
    }

    /** What a page says, with its remarks below where they have no room beside. */
    private static Measured measured(Chapter offered) {
        Measured beside = Measured.of(offered);
        if (offered.kind().isSortable() || isList(offered) || !hasRemarks(offered)) {
            return beside;
        }
        Measured below = Measured.of(RemarksBelow.of(offered));
        return putsRemarksBelow(beside, below) ? below : beside;
    }

    /**
     * Whether no paper is wide enough for remarks beside the tables, labels and words would break
     * for them, or a few remarks would make their own lines higher than all others, or leave
     * headings no room between them; lines that may be sorted keep what is theirs.
     */
    private static boolean putsRemarksBelow(Measured beside, Measured below) {
        return width(beside.widths) > DiagramPlaces.WIDEST_PAGE
                || beside.brokenLines() > below.brokenLines()
                || (areRemarksFew(beside.chapter)
                        && (remarksBreak(beside.chapter, beside.widths)
                                || beside.touching() > below.touching()));
    }

    /**
     * What is said of most lines stands beside them: below, it would be a list of their names. One
     * remark is no list.
     */
    private static boolean areRemarksFew(Chapter chapter) {
        List<Line> lines = chapter.tables().stream().flatMap(t -> t.lines().stream()).toList();
        long remarked = lines.stream().filter(line -> !line.remark().isEmpty()).count();
        return remarked == 1 || 2 * remarked < lines.size();
    }

    private static boolean remarksBreak(Chapter chapter, List<Double> widths) {
        return chapter.tables().stream().anyMatch(table -> remarksBreak(table, widths));
    }

    private static boolean remarksBreak(Table table, List<Double> widths) {
        return table.lines().stream()
                .anyMatch(line -> TableRows.remarkLines(table, line, widths) > 1);
    }

    private static boolean hasRemarks(Chapter chapter) {
        return chapter.tables().stream()
                .flatMap(table -> table.lines().stream())
                .anyMatch(line -> !line.remark().isEmpty());
    }

    /** The page under the name of its sheet. */
    public Page page(String name) {
        rows.title(chapter.title(), chapter.periodLine());
        int firstSentence = rows.size();
        leaveRoomForSentences();
        PageRows without = laidOut(empty(), sentences);
        Map<Diagram, Chart.Anchor> above = places.above(without, free(without));
        free(above.values());
        List<Range> tables = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<TableRows> said = new ArrayList<>();
        int spoken = 0;
        for (int i = 0; i < chapter.tables().size(); i++) {
            Table table = chapter.tables().get(i);
            TableRows tableRows = tableRows(i);
            said.add(tableRows);
            List<Wording> told = sentences.get(i);
            List<TableRows.Laid> laid =
                    chapter.kind().isToldAbove()
                            ? tableRows.addTo(rows, firstSentence + spoken, told)
                            : tableRows.addTo(rows, told);
            spoken += told.size();
            for (TableRows.Laid part : laid) {
                places.table(part.start(), part.firstLine());
                tables.add(range(part));
            }
            marks.addAll(TableMarks.of(table, tableRows::cells));
        }
        List<Chart> charts = charts(above);
        footnotes(said, TableMarks.legend(marks), charts);
        int paper = rows.size();
        contents.addTo(rows);
        Page page =
                new Page(name, widths, rows.rows(), frame(firstSentence, tables, above.isEmpty()))
                        .with(charts)
                        .withTables(tables)
                        .withMarks(marks);
        // Links lead nowhere from paper.
        return paper < rows.size() ? page.printedTo(paper, widestText()) : page;
    }

    private TableRows tableRows(int number) {
        return new TableRows(
                chapter.tables().get(number),
                parts.get(number),
                formulas,
                widths,
                most,
                chapter.kind().isSortable());
    }

    /** How far the sentences reach, and the remarks where they are longer, in points. */
    private double widestText() {
        double widest = LEAST_TEXT;
        for (int i = 0; i < sentences.size(); i++) {
            for (Wording sentence : sentences.get(i)) {
                String said = chapter.tables().get(i).said(sentence);
                widest = Math.max(widest, TextWidth.of(said, PageRows.TEXT_POINTS, false));
            }
        }
        return PageGrid.points(Math.max(widest, charactersAcross(List.of())) + 1);
    }

    /**
     * The sentences of each table in lines that go no farther than the paper: one that does splits
     * all of the page.
     */
    private List<List<Wording>> inLines(double widest) {
        return chapter.tables().stream()
                .map(
                        table ->
                                table.sentences().stream()
                                        .flatMap(
                                                sentence ->
                                                        SentenceLines.of(table, sentence, widest)
                                                                .stream())
                                        .toList())
                .toList();
    }

    /**
     * How wide a sentence may be on paper that lies, in characters. Of a page that goes onto
     * several sheets of paper side by side, the first one has the sentences, and is no wider than
     * the blocks that it shows.
     */
    private double widestAcross() {
        if (width(widths) <= DiagramPlaces.WIDEST_PAGE) {
            return SentenceLines.WIDEST_ACROSS;
        }
        PageGrid grid = new PageGrid(widths, List.of());
        return blockStarts()
                .filter(start -> start > 1)
                .mapToDouble(grid::left)
                .filter(end -> end <= DiagramPlaces.WIDEST_PAGE)
                .max()
                .stream()
                .map(end -> Math.min(SentenceLines.WIDEST_ACROSS, end / PageGrid.A_CHARACTER - 1))
                .findFirst()
                .orElse(SentenceLines.WIDEST_ACROSS);
    }

    /** The columns that blocks with headings begin in. */
    private IntStream blockStarts() {
        IntStream.Builder starts = IntStream.builder();
        for (Table table : parted.tables()) {
            int next = 1;
            for (Table.Block block : table.blocks()) {
                if (!block.heading().isEmpty()) {
                    starts.add(next);
                }
                next += block.columns().size();
            }
        }
        return starts.build();
    }

    private void leaveRoomForSentences() {
        long lines = sentences.stream().mapToLong(List::size).sum();
        if (chapter.kind().isToldAbove() && lines > 0) {
            LongStream.rangeClosed(0, lines).forEach(any -> rows.blank());
        }
    }

    private PageRows empty() {
        return isFull ? PageRows.close() : new PageRows();
    }

    /** How high a page that stands is with its remarks, in points. */
    private double height(PageRows tables) {
        return tables.top(tables.size()) + height(chapter.footnotes(), PageRows.WIDEST_LINE);
    }

    /**
     * How much of paper that stands is left for lines above tables and what stands under them, in
     * points; none where no lines are drawn there.
     */
    private double free(PageRows tables) {
        if (!places.drawsUpright()) {
            return 0;
        }
        double width = Math.min(WIDEST_TEXT, Math.max(charactersAcross(List.of()), LEAST_TEXT));
        return DiagramPlaces.LONGEST_UPRIGHT
                - tables.topBehindBlank()
                - height(chapter.footnotes(), width);
    }

    /** Whether paper that stands, and has no chart, has room for all with less between tables. */
    private boolean fitsOnlyIfClose(PageRows usual) {
        boolean stands = places.isLong(usual) && width(widths) <= DiagramPlaces.WIDEST_UPRIGHT;
        double left = DiagramPlaces.LONGEST_UPRIGHT - height(usual);
        return stands && chapter.drawn().isEmpty() && left < 0 && -left <= usual.spared();
    }

    /** The rows of the tables as they are without a chart above them. */
    private PageRows laidOut(PageRows tried, List<List<Wording>> told) {
        tried.title(chapter.title(), chapter.periodLine());
        DiagramPlaces.Tables tables = places.tables();
        for (int i = 0; i < chapter.tables().size(); i++) {
            tableRows(i)
                    .addTo(tried, told.get(i))
                    .forEach(part -> tables.add(part.start(), part.firstLine()));
        }
        return tried;
    }

    /** Charts above the tables lie in one high row, so that no cell stands elsewhere for them. */
    private void free(Collection<Chart.Anchor> charts) {
        charts.stream().mapToDouble(Chart.Anchor::height).max().ifPresent(rows::makeRoom);
    }

    /** The headings and lines of a table, without its caption and its remarks. */
    private static Range range(TableRows.Laid part) {
        Table table = part.table();
        int heading = table.caption().isEmpty() ? part.start() : part.start() + 1;
        int last = part.firstLine() + table.lines().size() - 1;
        return new Range(heading, 0, last, table.columns().size());
    }

    private List<Chart> charts(Map<Diagram, Chart.Anchor> above) {
        List<Chart> charts = new ArrayList<>();
        for (Diagram diagram : chapter.drawn()) {
            Chart.Anchor anchor = above.getOrDefault(diagram, places.anchor(diagram, rows));
            charts.add(drawn.chart(diagram, anchor));
        }
        return charts;
    }

    /** Leaves rows free down to where the charts end. */
    private void leaveRoomFor(List<Chart> charts) {
        double end = bottom(charts);
        while (rows.top(rows.size()) < end) {
            rows.blank();
        }
    }

    /** Where the lowest of some charts ends, in points. */
    private double bottom(List<Chart> charts) {
        return charts.stream()
                .map(Chart::anchor)
                .mapToDouble(anchor -> rows.top(anchor.row()) + anchor.height())
                .max()
                .orElse(0);
    }

    /**
     * Headings stay in view only where one table has the page to itself, and print repeats those of
     * the table that goes on longest.
     *
     * @param underTitle the row under the title
     * @param free whether no chart lies between the title and the headings
     */
    private Page.Frame frame(int underTitle, List<Range> tables, boolean free) {
        boolean one = tables.size() == 1 && !chapter.kind().speaksFirst();
        int top = free ? underTitle : rows.underTitle();
        Range last = tables.get(tables.size() - 1);
        Table table = parted.tables().get(tables.size() - 1);
        int firstLine = last.lastRow() + 1 - table.lines().size();
        if (one && free) {
            // No paper but the first has the sentences.
            int repeated = chapter.kind().isToldAbove() ? last.firstRow() : underTitle;
            return new Page.Frame(firstLine, 1, repeated, filter(table, firstLine));
        }
        return one || table.lines().size() > FEW_LINES
                ? new Page.Frame(top, 0, last.firstRow(), firstLine, Optional.empty())
                : new Page.Frame(top, 0, 0, Optional.empty());
    }

    /**
     * Buttons on the headings of lines that may be sorted, which a total below them stays out of.
     */
    private Optional<Range> filter(Table table, int firstLine) {
        long members =
                table.lines().stream().filter(line -> line.role() != Table.Role.TOTAL).count();
        boolean remarked = table.lines().stream().anyMatch(line -> !line.remark().isEmpty());
        int last = table.columns().size() + (remarked ? 1 : 0);
        return chapter.kind().isSortable()
                ? Optional.of(new Range(firstLine - 1, 0, firstLine - 1 + (int) members, last))
                : Optional.empty();
    }

    /**
     * @param tables as they stand on the page
     * @param legend what the marks mean, which nothing but a page has
     */
    private void footnotes(List<TableRows> tables, List<String> legend, List<Chart> charts) {
        List<String> notes = new ArrayList<>(chapter.footnotes());
        legend.forEach(note -> notes.add(Chapter.remark(note)));
        double beside = widthBeside(charts);
        boolean goesBeside = standsBeside(notes, beside, charts);
        if (!goesBeside) {
            leaveRoomFor(charts);
        }
        rows.oneBlank();
        double width =
                goesBeside
                        ? beside
                        : footnoteWidth(notes, Math.max(charactersAcross(charts), LEAST_TEXT));
        long live = chapter.tables().stream().mapToLong(Table::remarksSaid).sum();
        rows.paragraph(notes.get(0), Look.FOOTNOTE, width);
        tables.forEach(table -> table.addRemarks(rows, width, true));
        notes.stream().skip(1L + live).forEach(t -> rows.paragraph(t, Look.FOOTNOTE, width));
        tables.forEach(table -> table.addRemarks(rows, width, false));
        leaveRoomFor(charts);
    }

    /** How many characters of a text stand to the left of the charts. */
    private double widthBeside(List<Chart> charts) {
        PageGrid grid = new PageGrid(widths, List.of());
        return charts.stream()
                .map(Chart::anchor)
                .mapToDouble(anchor -> grid.left(anchor.column()) + anchor.aside())
                .map(left -> left / PageGrid.A_CHARACTER - APART)
                .min()
                .orElse(0);
    }

    /**
     * Whether source and remarks stand beside a chart that is longer than the tables: under it they
     * would be far from these, with nothing in between.
     */
    private boolean standsBeside(List<String> notes, double width, List<Chart> charts) {
        if (!chapter.kind().speaksFirst() || width < LEAST_BESIDE) {
            return false;
        }
        double under = rows.top(rows.size());
        double end = bottom(charts);
        boolean follow =
                chapter.tables().stream()
                        .flatMap(table -> table.remarks().stream())
                        .filter(Wording::followsFigures)
                        .anyMatch(remark -> remarkWidth(remark) > width);
        return !follow
                && end - under > 2 * PageRows.LINE_HEIGHT
                && under + height(notes, width) <= end + height(notes, WIDEST_TEXT) / 2;
    }

    private static double remarkWidth(Wording remark) {
        return Chapter.remark(remark)
                .longest(text -> TextWidth.of(text, PageRows.TEXT_POINTS, false));
    }

    /** How high texts are that stand below each other, in points. */
    private static double height(List<String> notes, double width) {
        long lines =
                notes.stream()
                        .mapToLong(
                                text ->
                                        TextWidth.lines(text, width, PageRows.TEXT_POINTS, false)
                                                .size())
                        .sum();
        return lines * PageRows.HEADING_LINE_HEIGHT;
    }

    /** Longer lines than are easily read stand only where they save a paper. */
    private double footnoteWidth(List<String> notes, double across) {
        double usual = Math.min(across, WIDEST_TEXT);
        return fits(notes, across) && !fits(notes, usual) ? across : usual;
    }

    private boolean fits(List<String> notes, double width) {
        return rows.top(rows.size()) + height(notes, width) <= DiagramPlaces.LONGEST_ACROSS;
    }

    /** How many characters of a text stand across the page with its charts. */
    private double charactersAcross(List<Chart> charts) {
        PageGrid grid = new PageGrid(widths, List.of());
        double across = grid.left(widths.size());
        for (Chart chart : charts) {
            across = Math.max(across, grid.right(chart.anchor()));
        }
        return (across - PageGrid.points(0)) / PageGrid.A_CHARACTER;
    }

    /**
     * As roomy as the paper, or a chart beside, lets them be; a list that goes on for pages is
     * rather printed upright.
     */
    private static List<Double> widths(Chapter chapter) {
        if (chapter.kind().speaksFirst() && height(chapter) > DiagramPlaces.LONGEST_ACROSS) {
            List<Double> narrow = widths(chapter, TableWidths.Room.STANDING);
            List<Double> beside = HeadingRoom.in(chapter, HeadingRoom.forLabels(chapter, narrow));
            if (new DiagramPlaces(chapter, beside).isFreeBeside()) {
                return forTitles(chapter, beside);
            }
        }
        List<Double> roomy =
                widths(
                        chapter,
                        chapter.drawsBeside()
                                ? TableWidths.Room.BESIDE_DIAGRAM
                                : TableWidths.Room.WHOLE_PAGE);
        Optional<List<Double>> standing =
                Stream.of(TableWidths.Room.TIGHT, TableWidths.Room.STANDING)
                        .filter(any -> isList(chapter) || fillsTwo(chapter, width(roomy)))
                        .map(room -> widths(chapter, room))
                        .filter(widths -> width(widths) <= DiagramPlaces.WIDEST_UPRIGHT)
                        .findFirst();
        if (standing.isPresent()) {
            return HeadingRoom.in(
                    chapter, forTexts(chapter, HeadingRoom.forYears(chapter, standing.get())));
        }
        boolean fits =
                chapter.drawsBeside()
                        ? DiagramPlaces.hasRoom(new PageGrid(roomy, List.of()), width(roomy))
                        : width(roomy) <= DiagramPlaces.WIDEST_PAGE;
        List<Double> whole =
                forTexts(chapter, fits ? roomy : HeadingRoom.forYears(chapter, tight(chapter)));
        return HeadingRoom.in(chapter, remarked(chapter, whole));
    }

    /**
     * Labels leave a diagram beside them the room in which its title parts no word, where some of
     * them on a second line cost no paper.
     */
    private static List<Double> forTitles(Chapter chapter, List<Double> widths) {
        double labels = widths.get(0);
        return DoubleStream.iterate(0, less -> less <= MOST_FOR_TITLES, less -> less + STEP)
                .mapToObj(less -> withLabels(widths, labels - less))
                .filter(narrow -> canSuit(chapter, new DiagramPlaces(chapter, narrow)))
                .limit(1)
                .filter(narrow -> isOnePaper(chapter, narrow))
                .findFirst()
                .orElse(widths);
    }

    private static boolean isOnePaper(Chapter chapter, List<Double> widths) {
        double broken = PageRows.LINE_HEIGHT * brokenLines(chapter, widths);
        return HeadingRoom.hasLowLabels(chapter, widths)
                && height(chapter) + broken <= DiagramPlaces.LONGEST_UPRIGHT;
    }

    private static List<Double> withLabels(List<Double> widths, double labels) {
        List<Double> narrow = new ArrayList<>(widths);
        narrow.set(0, labels);
        return narrow;
    }

    private static boolean canSuit(Chapter chapter, DiagramPlaces places) {
        return chapter.drawn().stream()
                .allMatch(diagram -> DiagramTitle.canSuit(diagram, places.roomBeside()));
    }

    private static long brokenLines(Chapter chapter, List<Double> widths) {
        int most = mostColumns(chapter.tables());
        return chapter.tables().stream()
                .mapToLong(table -> TableRows.brokenLines(table, widths, most))
                .sum();
    }

    private static List<Double> forTexts(Chapter chapter, List<Double> widths) {
        return HeadingRoom.forWords(chapter, HeadingRoom.forLabels(chapter, widths));
    }

    private static List<Double> tight(Chapter chapter) {
        return Stream.of(
                        TableWidths.Room.TIGHT,
                        TableWidths.Room.TIGHTEST,
                        TableWidths.Room.STANDING)
                .map(room -> widths(chapter, room))
                .filter(widths -> width(widths) <= DiagramPlaces.WIDEST_PAGE)
                .findFirst()
                .orElseGet(() -> widths(chapter, TableWidths.Room.TIGHTEST));
    }

    /** Whether it would fill more than one paper that lies, though it is too wide to stand. */
    private static boolean fillsTwo(Chapter chapter, double width) {
        return !chapter.kind().speaksFirst()
                && width > DiagramPlaces.WIDEST_UPRIGHT
                && height(chapter) > DiagramPlaces.LONGEST_ACROSS;
    }

    /** About how high a page is without a chart, in points. */
    static double height(Chapter chapter) {
        int lines = PageRows.TITLE_ROWS;
        for (Table table : chapter.tables()) {
            lines += AROUND_TABLE + table.lines().size() + table.sentences().size();
        }
        return PageRows.LINE_HEIGHT * lines
                + PageRows.HEADING_LINE_HEIGHT * (chapter.footnotes().size() + 1);
    }

    private static boolean isList(Chapter chapter) {
        return chapter.tables().stream().anyMatch(table -> table.lines().size() > MANY_LINES);
    }

    /** What the page has left is the remarks', so that they stand in fewer lines. */
    private static List<Double> remarked(Chapter chapter, List<Double> widths) {
        Table first = chapter.tables().get(0);
        int last = widths.size() - 1;
        double wanted = wordsAtTheEnd(chapter, widths);
        if (first.columns().size() + 2 == widths.size() && !isList(chapter)) {
            wanted = Math.max(wanted, TableWidths.remarksInOneLine(first));
        }
        double left = (DiagramPlaces.WIDEST_PAGE - width(widths)) / PageGrid.A_CHARACTER;
        List<Double> wider = new ArrayList<>(widths);
        wider.set(last, Math.max(widths.get(last), Math.min(wanted, widths.get(last) + left)));
        return wider;
    }

    /**
     * How wide the last column would be if the words of the last columns stood on one line each:
     * its own, and those that reach into it from a table of fewer columns.
     */
    private static double wordsAtTheEnd(Chapter chapter, List<Double> widths) {
        int most = mostColumns(chapter.tables());
        double wanted = 0;
        for (Table table : chapter.tables()) {
            int own = table.columns().size();
            TableWidths needed = new TableWidths(table, TableWidths.Room.TIGHT);
            if (own + 1 == widths.size() && table.columns().get(own - 1).holdsWords()) {
                wanted = Math.max(wanted, needed.lastWords());
            } else if (TableWidths.reachesOn(table, most)) {
                double there = 0;
                for (int i = own; i < widths.size() - 1; i++) {
                    there += widths.get(i);
                }
                wanted = Math.max(wanted, needed.lastWords() - there);
            }
        }
        return wanted;
    }

    private static int mostColumns(List<Table> tables) {
        return tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
    }

    private static double width(List<Double> widths) {
        return new PageGrid(widths, List.of()).left(widths.size());
    }

    /**
     * As wide as the first table needs; those under it make do with its columns, unless a number
     * would be cut, and with labels no wider than need be. Remarks beside a table that is narrower
     * have room to the right of their column.
     */
    private static List<Double> widths(Chapter chapter, TableWidths.Room room) {
        List<Table> tables = chapter.tables();
        int most = mostColumns(tables);
        List<Double> widest = new ArrayList<>();
        for (Table table : tables) {
            TableWidths needed = new TableWidths(table, room, chapter.kind().isSortable());
            List<Double> widths = needed.columns();
            int own = table.columns().size();
            int counted = own < most ? own + 1 : widths.size();
            if (TableWidths.reachesOn(table, most)) {
                counted = own;
            }
            for (int i = 0; i < counted; i++) {
                double shared = liesOverFigures(tables, table, i) ? needed.least(i) : widths.get(i);
                if (i == widest.size()) {
                    widest.add(shared);
                } else {
                    double least = 0 < i && i <= own ? needed.least(i) : shared;
                    widest.set(i, Math.max(widest.get(i), least));
                }
            }
        }
        return widest;
    }

    /** Whether a column of words shares its width with figures of another table. */
    private static boolean liesOverFigures(List<Table> tables, Table table, int index) {
        return index > 0
                && index <= table.columns().size()
                && table.columns().get(index - 1).holdsWords()
                && tables.stream()
                        .filter(other -> index <= other.columns().size())
                        .anyMatch(other -> !other.columns().get(index - 1).holdsWords());
    }
}
