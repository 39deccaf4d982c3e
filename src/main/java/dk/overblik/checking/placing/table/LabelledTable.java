package dk.overblik.checking.placing.table;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.NumberScanner;
import dk.overblik.checking.text.TextReader;
import dk.overblik.checking.text.TextReading;
import dk.overblik.danish.DanishNumber;
import dk.overblik.danish.PeriodParser;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table with its labels: which rows are headings, which columns name the rows, and what stands
 * over and beside each cell. Rows and columns count from 0.
 */
final class LabelledTable {

    /** What a cell may say of its number beside its unit. */
    private static final Set<Role> COUNTING =
            Set.of(
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.UNEMPLOYED,
                    Role.MORE,
                    Role.FEWER);

    private static final Pattern ARROW = Pattern.compile("[\\u2190-\\u2199\\u25b2-\\u25bd]");

    private static final Pattern WITH_MORE =
            Pattern.compile(
                    "(?iu)(?<number>[-+\\u2212\\u2013]?\\s?\\d[\\d.]*(?:,\\d+)?)\\s?(?<unit>(?:pct\\.?|procent|%)?)"
                            + "(?:\\s?\\([^()]*\\d[^()]*\\)|\\s(?<words>\\p{L}[^()\\d]*))");

    private static final int LONGEST_LABEL = 40;
    private static final int NO_ROW = -1;

    private final TextReader reader;
    private final Block.Table table;
    private final Map<String, TextReading> readings = new HashMap<>();

    /** What every cell asks anew of the same few labels, found once. */
    private final Map<String, Boolean> figureTexts = new HashMap<>();

    private final IdentityHashMap<TextReading, Double> scales = new IdentityHashMap<>();
    private final Map<Integer, List<TextReading>> overColumns = new HashMap<>();
    private final Map<Integer, List<TextReading>> besideRows = new HashMap<>();
    private final int headings;
    private final int stubs;
    private final int[] groupLabels;

    LabelledTable(Block.Table table, TextReader reader) {
        this.table = table;
        this.reader = reader;
        this.headings = headingRows();
        this.stubs = stubColumns();
        this.groupLabels = groupLabels();
    }

    Block.Table table() {
        return table;
    }

    /** How many rows stand over the first one with a figure. */
    int headings() {
        return headings;
    }

    /** How many columns name the rows. */
    int stubs() {
        return stubs;
    }

    /** Whether any row is labelled so: asked once, for every cell asks. */
    boolean rowsName(int column, Predicate<TextReading> asked) {
        return IntStream.range(headings, table.rows().size())
                .anyMatch(row -> asked.test(read(table.cell(row, column).text())));
    }

    /** For each row the nearest one above that is the label of its group; NO_ROW for none. */
    private int[] groupLabels() {
        int[] labels = new int[table.rows().size()];
        int last = NO_ROW;
        for (int row = 0; row < labels.length; row++) {
            labels[row] = last;
            last = row >= headings && isGroupLabel(row) ? row : last;
        }
        return labels;
    }

    private boolean isGroupLabel(int at) {
        List<Block.Cell> cells = table.rows().get(at);
        boolean label = !cells.isEmpty() && !cells.get(0).text().isBlank();
        return label && cells.stream().skip(1).allMatch(c -> c.covered() || c.text().isBlank());
    }

    private int headingRows() {
        int rows = table.rows().size();
        for (int row = 0; row < rows; row++) {
            if (hasFigures(row)) {
                return row;
            }
        }
        return rows;
    }

    private boolean hasFigures(int row) {
        List<Block.Cell> cells = table.rows().get(row);
        for (int column = 1; column < cells.size(); column++) {
            if (!cells.get(column).covered() && isFigure(cells.get(column).text())) {
                return true;
            }
        }
        return false;
    }

    boolean isFigure(String written) {
        return figureTexts.computeIfAbsent(written, this::readsAsFigure);
    }

    private boolean readsAsFigure(String written) {
        String text = ARROW.matcher(written).replaceAll("").strip();
        if (text.isBlank()) {
            return false;
        }
        boolean number =
                !(DanishNumber.parse(text) instanceof DanishNumber.Unreadable)
                        || text.matches("(?i)(?:stigning|fald) på [\\d.,]+.*");
        return number ? PeriodParser.parse(text).isEmpty() : isFigureWithMore(text);
    }

    /** "1.450 (1.384)", "1.450 fuldtidspersoner", "66 flere". */
    private boolean isFigureWithMore(String text) {
        Matcher with = WITH_MORE.matcher(text);
        if (!with.matches() || text.length() > LONGEST_LABEL) {
            return false;
        }
        String bare = with.group("number") + " " + with.group("unit");
        boolean told = with.group("words") != null && isCounted(text, with.start("words"));
        return (with.group("words") == null || told)
                && PeriodParser.parse(with.group("number")).isEmpty()
                && !(DanishNumber.parse(bare.strip()) instanceof DanishNumber.Unreadable);
    }

    /** Whether all words of a cell say what its number counts, in ones. */
    private boolean isCounted(String text, int from) {
        TextReading cell = read(text);
        StringBuilder rest = new StringBuilder(cell.text());
        for (Hit hit : cell.hits()) {
            for (int at = hit.from(); at < hit.to() && COUNTING.contains(hit.role()); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return NumberScale.of(text) == NumberScale.ONE
                && from <= rest.length()
                && rest.substring(from).matches("[\\s.]*");
    }

    private int stubColumns() {
        int stub = 0;
        while (stub < table.columns() - 1 && isStub(stub)) {
            stub++;
        }
        return Math.max(1, stub);
    }

    private boolean isStub(int column) {
        int figuresThere = 0;
        for (int row = headings; row < table.rows().size(); row++) {
            figuresThere += isFigure(table.cell(row, column).text()) ? 1 : 0;
        }
        return figuresThere == 0
                || (column == 0 && table.columns() > 2 && countsRows() && isStub(1));
    }

    /** "1", "2", "3" before the names of the rows. */
    private boolean countsRows() {
        int last = 0;
        int rows = 0;
        for (int row = headings; row < table.rows().size(); row++) {
            String text = table.cell(row, 0).text().strip();
            if (text.matches("\\d{1,3}\\.?")) {
                int number = Integer.parseInt(text.replace(".", ""));
                rows++;
                if (number < last || number > rows) {
                    return false;
                }
                last = number;
            }
        }
        return rows > 1;
    }

    /** What stands over the labels of the rows. */
    List<TextReading> corners(IntPredicate asked) {
        List<TextReading> found = new ArrayList<>();
        int rows = headings < table.rows().size() ? headings : 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < stubs; column++) {
                String corner = table.cell(row, column).text();
                if (!corner.isBlank() && asked.test(column)) {
                    found.add(read(corner));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether a column of labels only counts the rows. */
    boolean holdsFigures(int column) {
        return IntStream.range(headings, table.rows().size())
                .anyMatch(row -> isFigure(table.cell(row, column).text()));
    }

    double scaleOf(TextReading label) {
        return scales.computeIfAbsent(label, l -> NumberScale.of(l.text()));
    }

    TextReading read(String text) {
        return readings.computeIfAbsent(text, reader::read);
    }

    /** Whether the column has a number that is no year: one of years has nothing else. */
    boolean isAmongCounts(int row, int column) {
        if (!NumberScanner.isYear(table.cell(row, column).text().strip())) {
            return false;
        }
        for (int other = headings; other < table.rows().size(); other++) {
            boolean there = column < table.rows().get(other).size();
            String text = there ? table.cell(other, column).text().strip() : "";
            if (!NumberScanner.isYear(text) && text.chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    List<TextReading> headingsOver(int at) {
        return overColumns.computeIfAbsent(at, this::readHeadings);
    }

    private List<TextReading> readHeadings(int at) {
        List<TextReading> found = new ArrayList<>();
        for (int i = headings - 1; i >= 0; i--) {
            String heading = heading(i, at);
            if (!heading.isBlank()) {
                found.add(read(heading));
            }
        }
        return found;
    }

    /** A heading over several columns may be written over the first of them alone. */
    private String heading(int at, int of) {
        int column = of;
        boolean upper = at < headings - 1;
        while (upper && column > stubs && table.cell(at, column).text().isBlank()) {
            column--;
        }
        return table.cell(at, column).text();
    }

    /** The row's labels from the right, and then the label that stands over its group. */
    List<TextReading> labelsOf(int at) {
        return besideRows.computeIfAbsent(at, this::readLabels);
    }

    private List<TextReading> readLabels(int at) {
        List<TextReading> found = new ArrayList<>();
        for (int i = stubs - 1; i >= 0; i--) {
            String label = table.cell(at, i).text();
            if (!label.isBlank()) {
                found.add(read(label));
            }
        }
        if (groupLabels[at] != NO_ROW) {
            found.add(read(table.cell(groupLabels[at], 0).text()));
        }
        return found;
    }
}
