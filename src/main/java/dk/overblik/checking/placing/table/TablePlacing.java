package dk.overblik.checking.placing.table;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Context.Tier;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Lacking;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.MeaningProduct;
import dk.overblik.checking.placing.meaning.Measuring;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.placing.meaning.PlacedNumber.Neighbourhood;
import dk.overblik.checking.placing.meaning.PlacedNumber.Surety;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.placing.meaning.Span;
import dk.overblik.checking.placing.meaning.Subject;
import dk.overblik.checking.placing.meaning.Traits;
import dk.overblik.checking.placing.sentence.SentencePlacing;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.NumberScanner;
import dk.overblik.checking.text.Sentences;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.danish.DanishNumber;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what the numbers of a table are about, by the labels of their row and column. */
public final class TablePlacing {

    private static final Set<Role> TELLING =
            Set.of(
                    Role.UP,
                    Role.DOWN,
                    Role.CHANGE,
                    Role.UNIT,
                    Role.SHARE,
                    Role.RATE,
                    Role.BASE,
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.UNEMPLOYED,
                    Role.EXPENSE,
                    Role.EXPECTED,
                    Role.RANK,
                    Role.TOTAL_LABEL,
                    Role.YEAR_BACK,
                    Role.OVER_YEAR);

    /** What the corner over the labels of the rows may say of all figures. */
    private static final Set<Role> MEASURING =
            Set.of(
                    Role.CHANGE,
                    Role.UNIT,
                    Role.SHARE,
                    Role.RATE,
                    Role.BASE,
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.UNEMPLOYED,
                    Role.EXPENSE,
                    Role.EXPECTED,
                    Role.RANK,
                    Role.OTHER_KIND,
                    Role.SUBSET);

    /** What a cell may say of its number beside its unit. */
    private static final Set<Role> COUNTING =
            Set.of(
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.UNEMPLOYED,
                    Role.MORE,
                    Role.FEWER);

    /** Words in a bracket that say what its number is. */
    private static final Set<Role> BRACKETED =
            Set.of(
                    Role.UP,
                    Role.DOWN,
                    Role.CHANGE,
                    Role.MORE,
                    Role.FEWER,
                    Role.SHARE,
                    Role.RATE,
                    Role.BASE,
                    Role.YEAR_BACK,
                    Role.MONTH_BACK);

    /** What makes another figure of what a label names. */
    private static final Set<Role> OTHERS = Set.of(Role.OTHER_KIND, Role.SUBSET, Role.SUM);

    /** What a word is for a difference of which nobody says which way it goes. */
    private static final String EITHER = "either";

    private static final Pattern ARROW = Pattern.compile("[\\u2190-\\u2199\\u25b2-\\u25bd]");

    private static final Pattern SIGNED =
            Pattern.compile("[-+\\u2212\\u2013\\u2190-\\u2199\\u25b2-\\u25bd]\\s?\\d");

    private static final Set<Role> MOVING =
            Set.of(Role.YEAR_BACK, Role.MONTH_BACK, Role.YEAR_ON, Role.MONTH_ON, Role.BOUND);

    private static final Pattern WITH_MORE =
            Pattern.compile(
                    "(?iu)(?<number>[-+\\u2212\\u2013]?\\s?\\d[\\d.]*(?:,\\d+)?)\\s?(?<unit>(?:pct\\.?|procent|%)?)"
                            + "(?:\\s?\\([^()]*\\d[^()]*\\)|\\s(?<words>\\p{L}[^()\\d]*))");

    private static final Pattern TOTAL = Pattern.compile("(?:i alt|total|ialt|samlet|alle)\\.?");

    private static final Pattern PERCENT = Pattern.compile("pct|procent|%");

    private static final int LONGEST_LABEL = 40;
    private static final int NO_ROW = -1;
    private static final int NO_BRACKET = -1;

    private final Figures figures;
    private final TextReading.Reader reader;
    private final Block.Table table;
    private final Context context;
    private final List<TextReading> cornerMeasures;
    private final int group;
    private final Map<String, TextReading> readings = new HashMap<>();

    /** What every cell asks anew of the same few labels, found once. */
    private final Map<String, Boolean> figureTexts = new HashMap<>();

    private final IdentityHashMap<TextReading, Double> scales = new IdentityHashMap<>();
    private final IdentityHashMap<TextReading, List<Area>> areasOfLabels = new IdentityHashMap<>();
    private final IdentityHashMap<TextReading, List<Period>> periodsOfLabels =
            new IdentityHashMap<>();
    private final Map<Integer, List<TextReading>> overColumns = new HashMap<>();
    private final Map<Integer, List<TextReading>> besideRows = new HashMap<>();
    private final Map<Integer, List<TextReading>> measuresToTheLeft = new HashMap<>();
    private final List<TextReading> around;
    private final List<TextReading> over;
    private final boolean blockedAround;

    /** Of the title, found once a cell asks for it. */
    private @Nullable Choice<Area> areasAround;

    /** Of the title or the columns, likewise. */
    private @Nullable Choice<Period> tableTime;

    private final int headings;
    private final int stubs;
    private final List<Period> tablePeriods;
    private final int[] groupLabels;

    /** Whether its title says that its figures are places on a list. */
    private final boolean ofPlaces;

    private final boolean rowsNameAreas;
    private final boolean rowsNameBenefits;

    /**
     * @param group a number that no other table or sentence has; its rows take the following ones
     */
    public TablePlacing(
            Figures figures,
            TextReading.Reader reader,
            Block.Table table,
            Context context,
            int group) {
        this.figures = figures;
        this.reader = reader;
        this.table = table;
        this.group = group;
        this.headings = headingRows();
        this.stubs = stubColumns();
        this.context = withCorner(context);
        this.ofPlaces =
                context.headings().stream().findFirst().filter(TablePlacing::isRank).isPresent();
        this.around = List.copyOf(this.context.readings().toList());
        this.over = List.copyOf(this.context.headings());
        this.blockedAround = this.context.isBlocked(reader.wording());
        this.cornerMeasures =
                corners(column -> !holdsFigures(column)).stream()
                        .filter(TablePlacing::isMeasuring)
                        .toList();
        this.tablePeriods = periodsOfHeadings();
        this.groupLabels = groupLabels();
        this.rowsNameAreas = rowsName(0, label -> !areasIn(List.of(label)).isEmpty());
        this.rowsNameBenefits = stubs > 0 && rowsName(stubs - 1, TablePlacing::namesBenefit);
    }

    /** Whether any row is labelled so: asked once, for every cell asks. */
    private boolean rowsName(int column, Predicate<TextReading> asked) {
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

    private List<Area> areasIn(List<TextReading> texts) {
        for (TextReading label : texts) {
            List<Area> found =
                    label.has(Kind.AREA)
                            ? areasOfLabels.computeIfAbsent(label, this::areasIn)
                            : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Area> areasIn(TextReading label) {
        return label.of(Kind.AREA).stream()
                .flatMap(m -> figures.vocabulary().areas().find(m.value()).stream())
                .distinct()
                .toList();
    }

    public List<PlacedNumber> place() {
        List<PlacedNumber> placed = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                Block.Cell cell = table.cell(row, column);
                boolean body = row >= headings && column >= stubs;
                if (!cell.covered() && isText(cell)) {
                    sentences(row, column, placed);
                } else if (!cell.covered() && body) {
                    cell(row, column, placed);
                }
            }
        }
        return placed;
    }

    /** Whether a cell tells in sentences what it has to say; then its table only lays it out. */
    private boolean isText(Block.Cell cell) {
        String text = cell.text();
        return text.length() > LONGEST_LABEL
                && text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && reader.wording().isSentence(read(text));
    }

    private void sentences(int row, int column, List<PlacedNumber> placed) {
        Context around = context;
        int over = headings < table.rows().size() ? Math.min(row, headings) : 0;
        for (int i = 0; i < over; i++) {
            around = around.after(read(table.cell(i, column).text()), Tier.HEADING);
        }
        for (int i = 0; i < Math.min(column, stubs); i++) {
            around = around.after(read(table.cell(row, i).text()), Tier.HEADING);
        }
        for (Passage passage : table.cell(row, column).passages()) {
            String text = Names.tidy(passage.text());
            for (int[] place : Sentences.in(text)) {
                TextReading sentence = read(text.substring(place[0], place[1]));
                List<WrittenNumber> numbers =
                        NumberScanner.in(sentence, passage, place[0]).stream()
                                .sorted(Comparator.comparingInt(WrittenNumber::from))
                                .toList();
                placed.addAll(
                        new SentencePlacing(
                                        figures,
                                        sentence,
                                        reader.wording(),
                                        around,
                                        numbers,
                                        place[0],
                                        List.copyOf(placed),
                                        group)
                                .place());
                around = around.after(sentence, Tier.SENTENCE);
            }
        }
    }

    // --------------------------------------------------------------- structure

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

    private boolean isFigure(String written) {
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
    private List<TextReading> corners(IntPredicate asked) {
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
    private boolean holdsFigures(int column) {
        return IntStream.range(headings, table.rows().size())
                .anyMatch(row -> isFigure(table.cell(row, column).text()));
    }

    /** A corner that names an area, a benefit or a time is a title of the table. */
    private Context withCorner(Context around) {
        Context context = around;
        for (TextReading corner : corners(any -> true)) {
            boolean title =
                    namesTimeOrPlace(corner)
                            || corner.has(Kind.BENEFIT)
                            || corner.has(Kind.BENEFIT_AREA);
            context = title ? context.after(corner, Context.Tier.HEADING) : context;
        }
        return context;
    }

    private static boolean namesTimeOrPlace(TextReading text) {
        return text.has(Kind.AREA) || text.has(Kind.PERIOD) || text.has(Kind.PART_OF_YEAR);
    }

    /** "Fuldtidspersoner", "Ydelse (antal personer)": what a corner says is said of each cell. */
    private static boolean isMeasuring(TextReading corner) {
        boolean says =
                corner.has(Kind.HEAD)
                        || corner.has(Kind.BLOCK)
                        || corner.hits().stream().anyMatch(h -> MEASURING.contains(h.role()));
        return says && !namesTimeOrPlace(corner);
    }

    private double scaleOf(TextReading label) {
        return scales.computeIfAbsent(label, l -> NumberScale.of(l.text()));
    }

    private TextReading read(String text) {
        return readings.computeIfAbsent(text, reader::read);
    }

    private List<Period> periodsOfHeadings() {
        Set<Period> found = new LinkedHashSet<>();
        for (int row = 0; row < headings; row++) {
            for (Block.Cell cell : table.rows().get(row)) {
                TextReading heading = read(cell.text());
                List<Period> named = known(heading);
                found.addAll(named.isEmpty() ? completed(heading) : named);
            }
        }
        return List.copyOf(found);
    }

    /** The years that labels name, of figures that are not of years. */
    private List<Period> years(List<TextReading> labels) {
        return labels.stream()
                .flatMap(label -> label.of(Kind.PERIOD).stream())
                .flatMap(m -> m.period().stream())
                .filter(p -> p.kind() == Period.Kind.YEAR && !figures.knowsKind(p))
                .distinct()
                .toList();
    }

    /** A year over a column under a title that names the month. */
    private List<Period> completed(TextReading label) {
        List<Period> years = years(List.of(label));
        if (years.size() != 1) {
            return List.of();
        }
        return context.readings()
                .flatMap(r -> r.of(Kind.PART_OF_YEAR).stream())
                .flatMap(m -> m.partOfYear().stream())
                .flatMap(part -> part.in(years.get(0)).stream())
                .filter(figures::knowsKind)
                .limit(1)
                .toList();
    }

    private List<Period> times(TextReading text) {
        return context.times(text).stream()
                .map(this::asPublished)
                .filter(figures::knowsKind)
                .toList();
    }

    private Period asPublished(Period period) {
        return ofPlaces ? figures.asListed(period) : figures.asPublished(period);
    }

    private List<Period> known(TextReading text) {
        return text.has(Kind.PERIOD) || text.has(Kind.PART_OF_YEAR)
                ? periodsOfLabels.computeIfAbsent(text, this::periodsIn)
                : List.of();
    }

    private List<Period> periodsIn(TextReading text) {
        return context.periods(text).stream()
                .map(this::asPublished)
                .filter(figures::knowsKind)
                .toList();
    }

    // ------------------------------------------------------------------- cells

    private void cell(int row, int column, List<PlacedNumber> placed) {
        Block.Cell cell = table.cell(row, column);
        for (Passage passage : cell.passages()) {
            TextReading text = read(passage.text());
            boolean counts = isAmongCounts(row, column);
            if (!counts && hasMonthAlone(text)) {
                continue;
            }
            List<WrittenNumber> numbers =
                    counts
                            ? NumberScanner.inCounts(text, passage)
                            : NumberScanner.in(text, passage, 0);
            int bracket = bracketed(text.text(), numbers);
            // A count that looks like a year names no time.
            TextReading own = counts ? read("") : text;
            for (WrittenNumber number : numbers) {
                placed.add(new CellPlacing(row, column, own, number, bracket).placed());
            }
        }
    }

    /** Whether the column has a number that is no year: one of years has nothing else. */
    private boolean isAmongCounts(int row, int column) {
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

    /** Where the bracket of a cell begins that has a number behind another one; -1 for none. */
    private static int bracketed(String text, List<WrittenNumber> numbers) {
        int open = text.indexOf('(');
        boolean before = numbers.stream().anyMatch(n -> n.to() <= open);
        boolean inside = numbers.stream().anyMatch(n -> n.from() > open);
        return open >= 0 && before && inside ? open : NO_BRACKET;
    }

    private static boolean hasMonthAlone(TextReading text) {
        return text.mentions().stream()
                .anyMatch(
                        m -> m.is(Kind.PERIOD) && m.from() == 0 && m.to() == text.text().length());
    }

    /** The labels of a number's column and row, and what they say. */
    private final class CellPlacing {
        private final int row;
        private final int column;
        private final TextReading text;
        private final WrittenNumber number;
        private final List<TextReading> above;
        private final List<TextReading> beside;
        private final List<TextReading> own;

        /** Whether the number stands in a bracket behind another one: "1.450 (1.384)". */
        private final boolean inBracket;

        /** Whether its cell has such a bracket, and no heading one that says what it holds. */
        private final boolean untold;

        /**
         * @param bracket where the bracket begins that has a number behind another one
         */
        CellPlacing(int row, int column, TextReading cell, WrittenNumber number, int bracket) {
            this.row = row;
            this.column = column;
            boolean paired = bracket != NO_BRACKET;
            this.inBracket = paired && number.from() > bracket;
            this.text =
                    !paired
                            ? cell
                            : inBracket
                                    ? cell.between(bracket, cell.text().length())
                                    : cell.between(0, bracket);
            List<TextReading> headings = headingsOver(column);
            this.untold = paired && headings.stream().noneMatch(TablePlacing::hasBracket);
            this.above = paired ? headings.stream().flatMap(this::bracketOf).toList() : headings;
            this.beside = labelsOf(row);
            this.own =
                    Stream.of(List.of(text), above, beside, cornerMeasures)
                            .flatMap(List::stream)
                            .toList();
            this.number = scaled(number);
        }

        /** A heading without its bracket, and for a number in a bracket that before it. */
        private Stream<TextReading> bracketOf(TextReading heading) {
            int open = heading.text().indexOf('(');
            if (!hasBracket(heading)) {
                return Stream.of(heading);
            }
            TextReading outside = heading.between(0, open);
            return inBracket
                    ? Stream.of(heading.between(open, heading.text().length()), outside)
                    : Stream.of(outside);
        }

        /** What nothing says of a number in a bracket, but that it may be the change in percent. */
        private boolean isUntold() {
            boolean said =
                    !text.mentions().isEmpty()
                            || text.hits().stream().anyMatch(h -> BRACKETED.contains(h.role()));
            boolean inPercent =
                    number.unit() != UnitSaid.NONE
                            && above.stream().anyMatch(TablePlacing::isOfChange);
            return inBracket && untold && !said && !inPercent;
        }

        /** Under a heading in thousands, but where the cell itself says so, or percent. */
        private WrittenNumber scaled(WrittenNumber written) {
            double scale =
                    Stream.concat(above.stream(), beside.stream())
                            .mapToDouble(TablePlacing.this::scaleOf)
                            .filter(s -> s != NumberScale.ONE)
                            .findFirst()
                            .orElse(NumberScale.ONE);
            boolean own = written.scale() != NumberScale.ONE || written.unit() != UnitSaid.NONE;
            return own || scale == NumberScale.ONE ? written : written.scaledBy(scale);
        }

        private List<TextReading> headingsOver(int at) {
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
        private List<TextReading> labelsOf(int at) {
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

        PlacedNumber placed() {
            Optional<String> obstacle = obstacle();
            if (obstacle.isPresent()) {
                return lacking(obstacle.get());
            }
            Choice<Area> areas = areas();
            if (areas.isEmpty()) {
                return lacking(Lacking.AREA_OF_TABLE);
            }
            List<Area> known = areas.values().stream().filter(figures::has).toList();
            return known.isEmpty()
                    ? lacking(Lacking.areaOf(areas.values().get(0).name()))
                    : measured(new Choice<>(known, areas.certain()));
        }

        private Optional<String> obstacle() {
            if (number.isPart()) {
                return Optional.of(Lacking.fraction(number.shown()));
            }
            if (isUntold()) {
                return Optional.of(Lacking.BRACKET);
            }
            if (isOfPlace() && namesOtherMeasure()) {
                return Optional.of(Lacking.RANK);
            }
            return own.stream()
                    .filter(label -> label.has(Kind.BLOCK) || label.hasAny(OTHERS))
                    .flatMap(label -> obstacle(label).stream())
                    .findFirst();
        }

        private static Optional<String> obstacle(TextReading label) {
            Optional<Mention> block =
                    label.of(Kind.BLOCK).stream()
                            .filter(m -> NumberScale.of(m.value()) == NumberScale.ONE)
                            .findFirst();
            if (block.isPresent()) {
                return Optional.of(Lacking.otherCount(block.get().value()));
            }
            return label.hits().stream()
                    .filter(h -> OTHERS.contains(h.role()))
                    .findFirst()
                    .map(h -> Lacking.otherKind(label.text().substring(h.from(), h.to())));
        }

        private PlacedNumber measured(Choice<Area> areas) {
            Says says = says();
            UnitSaid unit = unit(says);
            Subject subject = new Subject(figures, near(), around, over).settledBy(over);
            Measuring measuring = new Measuring(subject, says, unit, number.decimals());
            List<Traits> measures = measuring.measures();
            if (measures.isEmpty()) {
                return lacking(measuring.lacking(Lacking.BASE_OF_TABLE));
            }
            Choice<BenefitGroup> benefits = benefits(subject, measures);
            if (benefits.isEmpty()) {
                return lacking(Lacking.BENEFIT);
            }
            return timed(areas, benefits, measuring);
        }

        private PlacedNumber timed(
                Choice<Area> areas, Choice<BenefitGroup> benefits, Measuring measuring) {
            Says says = measuring.says();
            UnitSaid unit = measuring.unit();
            boolean spans = says.form() == Form.CHANGE || says.form() == Form.PLACES;
            Choice<Span> changes = spans ? change() : Choice.none();
            Choice<Period> levels = spans ? Choice.none() : level();
            if (spans ? changes.isEmpty() : levels.isEmpty()) {
                return lacking(spans ? Lacking.TWO_PERIODS : Lacking.PERIOD_OF_TABLE);
            }
            List<Meaning> meanings =
                    new MeaningProduct(figures, measuring, unit)
                            .of(
                                    areas.values(),
                                    benefits.values(),
                                    levels.values(),
                                    changes.values(),
                                    Optional.empty());
            if (meanings.isEmpty()) {
                return lacking(Lacking.FIGURE);
            }
            boolean told =
                    areas.isOnly()
                            && benefits.isOnly()
                            && (spans ? changes.isOnly() : levels.isOnly())
                            && !blockedAround
                            && !mayBeEarlierList()
                            && beside.stream().limit(1).noneMatch(l -> l.has(Kind.UNKNOWN));
            boolean certain =
                    told
                            && meanings.size() == 1
                            && measuring.subject().isSettled(meanings.get(0))
                            && !hasUnknownHeading();
            Surety surety = certain ? Surety.CERTAIN : told ? Surety.BUT_FOR_MEASURE : Surety.OPEN;
            return new PlacedNumber(
                    number, label(), meanings, says.direction(), "", surety, neighbours());
        }

        /** A list that a month or quarter is named of may be the one that was known then. */
        private boolean mayBeEarlierList() {
            return isOfPlace()
                    && Stream.concat(own.stream(), around.stream())
                            .flatMap(label -> label.of(Kind.PERIOD).stream())
                            .anyMatch(figures::isEndOfList);
        }

        /** A heading with a word that nobody knows may make another figure of it. */
        private boolean hasUnknownHeading() {
            boolean unknown = above.stream().anyMatch(label -> label.has(Kind.UNKNOWN));
            boolean broken = above.stream().anyMatch(TablePlacing::isBroken);
            return unknown || broken || (!above.isEmpty() && !nearestSays(above));
        }

        private PlacedNumber lacking(String what) {
            return new PlacedNumber(number, label(), List.of(), 0, what, Surety.OPEN, neighbours());
        }

        private Neighbourhood neighbours() {
            int line = inBracket ? table.columns() + column : column;
            return new Neighbourhood(group, OptionalInt.of(line), OptionalInt.of(row));
        }

        private String label() {
            List<String> parts = new ArrayList<>();
            if (!beside.isEmpty()) {
                parts.add(beside.get(0).text());
            }
            for (int i = above.size() - 1; i >= 0; i--) {
                parts.add(above.get(i).text());
            }
            return String.join(" | ", parts.stream().distinct().toList());
        }

        // -------------------------------------------------------- what it says

        private Says says() {
            if (isOfPlace() && !namesOtherMeasure()) {
                boolean moved = own.stream().anyMatch(l -> l.has(Role.CHANGE));
                return moved ? new Says(Form.PLACES, places()) : new Says(Form.RANK, 0);
            }
            if (isDifferenceToExpected()) {
                return new Says(Form.UNEXPECTED, number.isNegative() ? -1 : 1);
            }
            boolean special =
                    own.stream()
                            .flatMap(l -> l.of(Kind.HEAD).stream())
                            .anyMatch(m -> m.value().startsWith("forskel i"));
            boolean changes =
                    own.stream().anyMatch(TablePlacing::isOfChange) || isUnderSpanOfChange();
            if (special || !changes) {
                return new Says(Form.LEVEL, 0);
            }
            return new Says(Form.CHANGE, direction());
        }

        /** A place by its own labels, or by the title of its table where those count nothing. */
        private boolean isOfPlace() {
            return own.stream().anyMatch(TablePlacing::isRank)
                    || (ofPlaces
                            && number.unit() == UnitSaid.NONE
                            && number.decimals() == 0
                            && own.stream().noneMatch(CellPlacing::saysUnit));
        }

        private static boolean saysUnit(TextReading label) {
            return label.has(Kind.HEAD)
                    || label.has(Role.UNIT)
                    || label.has(Role.EXPECTED)
                    || isOfCount(label)
                    || isOfShare(label);
        }

        /** "Juni 2023 - juni 2024" over a column, under a title of changes. */
        private boolean isUnderSpanOfChange() {
            return over.stream().findFirst().filter(TablePlacing::isOfChange).isPresent()
                    && own.stream()
                            .map(TablePlacing.this::known)
                            .filter(list -> !list.isEmpty())
                            .findFirst()
                            .flatMap(Span::of)
                            .isPresent();
        }

        /** "Forskel" beside what was expected and what is. */
        private boolean isDifferenceToExpected() {
            boolean difference = above.stream().anyMatch(CellPlacing::isOnlyDifference);
            if (!difference) {
                return false;
            }
            long specials =
                    IntStream.range(stubs, column)
                            .mapToObj(this::headingsOver)
                            .flatMap(List::stream)
                            .flatMap(l -> l.of(Role.EXPECTED).stream())
                            .map(Hit::value)
                            .distinct()
                            .count();
            return specials == 2;
        }

        private static boolean isOnlyDifference(TextReading heading) {
            String folded = Names.folded(heading.text());
            return folded.equals("forskel") || folded.equals("forskellen");
        }

        /** A place by the figures of a measure is none of the benchmark's own. */
        private boolean namesOtherMeasure() {
            return own.stream()
                    .flatMap(l -> l.of(Kind.HEAD).stream())
                    .anyMatch(m -> !m.value().equals("benchmarkplacering"));
        }

        /** Whether places are won (1) or lost (-1): a sign says it, and none among signs a plus. */
        private int places() {
            boolean said = number.value() != 0 && (isSigned(number.shown()) || isAmongSigned());
            return !said ? 0 : number.isNegative() ? -1 : 1;
        }

        /** Whether another cell of the line has a sign: of the column, or of a row of changes. */
        private boolean isAmongSigned() {
            boolean turned = above.stream().noneMatch(l -> l.has(Role.CHANGE));
            Stream<String> line =
                    turned
                            ? IntStream.range(stubs, table.columns())
                                    .mapToObj(at -> table.cell(row, at).text())
                            : IntStream.range(headings, table.rows().size())
                                    .mapToObj(at -> table.cell(at, column).text());
            return line.anyMatch(cell -> isFigure(cell) && isSigned(cell));
        }

        /** A minus says a fall, and nothing says a rise, but under a heading that says "Fald". */
        private int direction() {
            int inCell = directionIn(text);
            if (inCell != 0 || number.value() == 0) {
                return inCell;
            }
            int over =
                    above.stream()
                            .mapToInt(TablePlacing::directionIn)
                            .filter(d -> d != 0)
                            .findFirst()
                            .orElse(0);
            if (over != 0) {
                return number.isNegative() ? 0 : over;
            }
            return number.isNegative() ? -1 : isEitherWay() ? 0 : 1;
        }

        /** "Forskel" over figures without any sign: how far apart two are, whichever is more. */
        private boolean isEitherWay() {
            return Stream.concat(above.stream(), beside.stream())
                            .flatMap(l -> l.of(Role.CHANGE).stream())
                            .anyMatch(h -> h.value().equals(EITHER))
                    && !isSigned(number.shown())
                    && !isAmongSigned();
        }

        private UnitSaid unit(Says says) {
            if (number.unit() != UnitSaid.NONE || says.form() == Form.RANK) {
                return number.unit();
            }
            for (TextReading label : own) {
                boolean outside = beside.contains(label) || cornerMeasures.contains(label);
                if (says.isChange() && outside && !isOfChange(label)) {
                    continue; // the unit of a row's levels is not that of their change
                }
                if (cornerMeasures.contains(label) && isCountedNearer()) {
                    continue;
                }
                for (Hit hit : label.of(Role.UNIT)) {
                    return switch (hit.value()) {
                        case "pct" -> UnitSaid.PERCENT;
                        case "pct.point" -> UnitSaid.POINTS;
                        default -> UnitSaid.KRONER;
                    };
                }
            }
            if (number.scale() < NumberScale.ONE) {
                return UnitSaid.PERCENT;
            }
            boolean share = above.stream().anyMatch(l -> l.has(Role.SHARE) || l.has(Role.RATE));
            if (says.isChange()) {
                return isChangeInPercent() ? UnitSaid.PERCENT : UnitSaid.NONE;
            }
            return share ? UnitSaid.PERCENT : UnitSaid.NONE;
        }

        /** "Udvikling i pct." over a table whose labels say neither a unit nor what they count. */
        private boolean isChangeInPercent() {
            return !isCountedNearer()
                    && context.headings().stream()
                            .findFirst()
                            .filter(title -> isOfChange(title) && !isPartOfBase(title))
                            .map(title -> title.of(Role.UNIT))
                            .filter(units -> units.size() == 1)
                            .filter(units -> units.get(0).value().equals("pct"))
                            .isPresent();
        }

        /** "I pct. af arbejdsstyrken": what a level is measured in, and no change of it. */
        private static boolean isPartOfBase(TextReading title) {
            return title.has(Role.BASE) || title.has(Role.RATE) || title.has(Role.SHARE);
        }

        private boolean isCountedNearer() {
            return Stream.concat(above.stream(), beside.stream()).anyMatch(TablePlacing::isOfCount);
        }

        /** The columns to the left say what is counted where the own one does not. */
        private List<TextReading> near() {
            List<TextReading> near =
                    new ArrayList<>(own.subList(0, own.size() - cornerMeasures.size()));
            near.addAll(measuresToTheLeft.computeIfAbsent(column, this::measuresLeftOf));
            near.addAll(cornerMeasures);
            return near;
        }

        private List<TextReading> measuresLeftOf(int column) {
            List<TextReading> left = new ArrayList<>();
            for (int i = column - 1; i >= stubs; i--) {
                left.addAll(headingsOver(i).stream().map(TablePlacing::measureAlone).toList());
            }
            boolean counts = left.stream().anyMatch(TablePlacing::isOfCount);
            return left.stream()
                    .filter(label -> !counts || isOfCount(label) || !isOfShare(label))
                    .toList();
        }

        // --------------------------------------------------------- coordinates

        private Choice<Area> areas() {
            List<Area> over = areasIn(above);
            List<Area> at = areasIn(beside);
            if (!over.isEmpty() && !at.isEmpty() && !over.equals(at)) {
                return Choice.none();
            }
            List<Area> named = over.isEmpty() ? at : over;
            if (!named.isEmpty()) {
                return Choice.of(named);
            }
            // A row among rows of areas that names none of them is of no area that is known.
            if (rowsNameAreas) {
                return Choice.none();
            }
            if (areasAround == null) {
                areasAround =
                        context.sources().stream()
                                .map(s -> areasIn(List.of(s.reading())))
                                .filter(list -> !list.isEmpty())
                                .findFirst()
                                .map(Choice::of)
                                .orElse(Choice.none());
            }
            return areasAround;
        }

        private Choice<BenefitGroup> benefits(Subject subject, List<Traits> measures) {
            boolean total = beside.stream().limit(1).anyMatch(TablePlacing::isTotalLabel);
            if (total && !beside.get(0).has(Kind.AREA)) {
                return Choice.of(figures.totals(measures));
            }
            for (TextReading label : beside) {
                if (label.has(Kind.BENEFIT) || label.has(Kind.BENEFIT_AREA)) {
                    return new Subject(figures, List.of(label), List.of(), List.of())
                            .benefits(measures);
                }
            }
            boolean unknown =
                    !beside.isEmpty()
                            && !namesBenefit(beside.get(0))
                            && !beside.get(0).has(Kind.AREA)
                            && !beside.get(0).has(Kind.PERIOD)
                            && rowsNameBenefits;
            return unknown ? Choice.none() : subject.benefits(measures);
        }

        private Choice<Period> level() {
            List<Period> named = namedPeriods();
            if (own.stream().anyMatch(l -> l.has(Role.LAST_TIME))) {
                Choice<Period> now = named.isEmpty() ? now() : Choice.of(named);
                return new Choice<>(
                        now.values().stream().flatMap(p -> figures.before(p).stream()).toList(),
                        now.certain());
            }
            Optional<TextReading> moving = moving();
            if (moving.isPresent()) {
                return moved(moving.get(), named.isEmpty() ? now() : Choice.of(named));
            }
            if (!named.isEmpty()) {
                return Choice.of(named);
            }
            if (own.stream().anyMatch(l -> l.has(Kind.PERIOD))) {
                return Choice.none();
            }
            return now();
        }

        /** The label that tells a time from another one, and names none itself: "Året før". */
        private Optional<TextReading> moving() {
            return own.stream()
                    .filter(label -> !label.has(Kind.PERIOD))
                    .filter(label -> label.hits().stream().anyMatch(h -> isMoving(label, h)))
                    .findFirst();
        }

        /** The times that a label tells; none where it does not say how far they are. */
        private Choice<Period> moved(TextReading label, Choice<Period> from) {
            if (label.has(Role.YEAR_BACK)) {
                return from.map(p -> spanTo(p, 12).before());
            }
            if (!label.has(Role.MONTH_BACK)) {
                return Choice.none();
            }
            boolean latest = label.text().toLowerCase(Locale.ROOT).contains("seneste");
            Choice<Period> before = from.map(p -> spanTo(p, 1).before());
            return latest
                    ? Choice.open(
                            Stream.concat(from.values().stream(), before.values().stream())
                                    .toList())
                    : before;
        }

        private List<Period> namedPeriods() {
            List<Period> crossed = crossed(own);
            if (!crossed.isEmpty()) {
                return crossed;
            }
            for (TextReading label : own) {
                List<Period> found = known(label);
                if (!found.isEmpty()) {
                    return found;
                }
                List<Period> completed = completed(label);
                if (!completed.isEmpty()) {
                    return completed;
                }
            }
            return List.of();
        }

        /** "Juni" beside the row and "2024" over the column, or the other way round. */
        private List<Period> crossed(List<TextReading> labels) {
            return labels.stream()
                    .filter(label -> !label.has(Kind.PERIOD))
                    .flatMap(label -> label.of(Kind.PART_OF_YEAR).stream())
                    .flatMap(m -> m.partOfYear().stream())
                    .limit(1)
                    .flatMap(part -> years(labels).stream().flatMap(y -> part.in(y).stream()))
                    .filter(figures::knowsKind)
                    .toList();
        }

        /** The time of a table: of its title, which one of its columns may have too. */
        private Choice<Period> now() {
            if (tableTime == null) {
                tableTime = timeOfTable();
            }
            return tableTime;
        }

        private Choice<Period> timeOfTable() {
            List<Period> around =
                    context.sources().stream()
                            .filter(s -> s.tier() != Tier.PARAGRAPH)
                            .map(s -> times(s.reading()))
                            .filter(list -> !list.isEmpty())
                            .findFirst()
                            .orElse(List.of());
            if (tablePeriods.isEmpty()) {
                List<Period> wider =
                        context.sources().stream()
                                .map(s -> times(s.reading()))
                                .filter(list -> !list.isEmpty())
                                .findFirst()
                                .orElse(List.of());
                return Choice.of(around.isEmpty() ? wider : around);
            }
            Period latest = tablePeriods.stream().sorted().reduce((a, b) -> b).orElseThrow();
            return around.isEmpty() || around.equals(List.of(latest))
                    ? Choice.only(latest)
                    : Choice.of(Stream.concat(Stream.of(latest), around.stream()).toList());
        }

        private Choice<Span> change() {
            List<Period> named =
                    own.stream()
                            .map(TablePlacing.this::known)
                            .filter(list -> !list.isEmpty())
                            .findFirst()
                            .orElse(List.of());
            if (named.size() == 2) {
                return Choice.of(Span.of(named).stream().toList());
            }
            List<Period> since = since();
            if (named.size() == 1 && since.equals(named)) {
                return since(named.get(0));
            }
            Choice<Period> now = named.size() == 1 ? Choice.of(named) : now();
            List<Period> over = rowTimes();
            if (isOfPlace() && over.size() != 2) {
                return new Choice<>(
                        now.values().stream()
                                .flatMap(p -> figures.before(p).map(b -> new Span(b, p)).stream())
                                .toList(),
                        now.certain());
            }
            boolean month = own.stream().anyMatch(l -> l.has(Role.MONTH_BACK));
            if (month || isOverYear()) {
                return now.map(p -> spanTo(p, month ? 1 : 12));
            }
            if (named.size() == 1 && isChangeByCornerAlone()) {
                return Choice.none();
            }
            if (over.size() == 2) {
                return Choice.of(Span.of(over).stream().toList());
            }
            List<Span> titled = named.isEmpty() && tablePeriods.isEmpty() ? ofTitle() : List.of();
            if (!titled.isEmpty()) {
                return Choice.of(titled);
            }
            boolean around = context.readings().anyMatch(r -> r.has(Role.OVER_YEAR));
            return around
                    ? now.map(p -> spanTo(p, 12))
                    : Choice.open(now.map(p -> spanTo(p, 12)).values());
        }

        /** Then a column of one time has no other end, whatever the columns beside it have. */
        private boolean isChangeByCornerAlone() {
            return Stream.concat(above.stream(), beside.stream())
                    .noneMatch(TablePlacing::isOfChange);
        }

        /** "Ændring siden juli 2025": the times that the labels set as the earlier ones. */
        private List<Period> since() {
            return own.stream()
                    .flatMap(
                            label ->
                                    label.mentions().stream()
                                            .filter(label::leadsBack)
                                            .flatMap(m -> context.period(m, label).stream()))
                    .map(TablePlacing.this::asPublished)
                    .filter(figures::knowsKind)
                    .distinct()
                    .toList();
        }

        /** The change from a time up to that of the table, if it has one that is later. */
        private Choice<Span> since(Period earlier) {
            List<Period> over = rowTimes().stream().filter(p -> !p.equals(earlier)).toList();
            Choice<Period> now = over.size() == 1 ? Choice.of(over) : now();
            List<Span> spans =
                    now.values().stream()
                            .filter(p -> p.isComparableWith(earlier) && p.compareTo(earlier) > 0)
                            .map(p -> new Span(earlier, p))
                            .toList();
            return new Choice<>(spans, now.isOnly());
        }

        /** The times of the table, in a row of a month those of its years. */
        private List<Period> rowTimes() {
            List<TextReading> labels =
                    Stream.concat(beside.stream(), headingYears().stream()).toList();
            List<Period> crossed = crossed(labels);
            return crossed.isEmpty() ? tablePeriods : crossed;
        }

        private List<TextReading> headingYears() {
            return IntStream.range(stubs, table.columns())
                    .mapToObj(this::headingsOver)
                    .flatMap(List::stream)
                    .filter(label -> !years(List.of(label)).isEmpty())
                    .toList();
        }

        /** "Udvikling fra juni 2024 til juni 2025": the nearest title with a time has both ends. */
        private List<Span> ofTitle() {
            return context.headings().stream()
                    .map(TablePlacing.this::known)
                    .filter(list -> !list.isEmpty())
                    .findFirst()
                    .flatMap(Span::of)
                    .stream()
                    .toList();
        }

        /** A change says over which time, or the change in the column to its left does. */
        private boolean isOverYear() {
            return Stream.concat(
                            own.stream(),
                            IntStream.range(stubs, column)
                                    .mapToObj(this::headingsOver)
                                    .flatMap(List::stream)
                                    .filter(TablePlacing::isOfChange))
                    .anyMatch(l -> l.has(Role.OVER_YEAR) || l.has(Role.YEAR_BACK));
        }

        private Span spanTo(Period now, int months) {
            Period before =
                    new Period(
                            now.kind(),
                            now.first().minusMonths(months),
                            now.last().minusMonths(months));
            return new Span(before, now);
        }
    }

    // ------------------------------------------------------------------ labels

    /** A word that tells a time from another one; "nu" tells the time of the table itself. */
    private static boolean isMoving(TextReading label, Hit hit) {
        String word = label.text().substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
        boolean now = word.startsWith("nu") || word.startsWith("senest");
        return MOVING.contains(hit.role()) || (hit.is(Role.MOVED) && !now);
    }

    private static boolean isRank(TextReading label) {
        return label.has(Role.RANK)
                || label.of(Kind.HEAD).stream()
                        .anyMatch(m -> m.value().equals("benchmarkplacering"));
    }

    private static boolean isOfCount(TextReading label) {
        boolean counted =
                label.has(Role.FULL_TIME)
                        || label.has(Role.PERSONS)
                        || label.has(Role.PEOPLE)
                        || label.text().toLowerCase(Locale.ROOT).contains("antal");
        return counted && !isOfShare(label);
    }

    private static boolean isOfShare(TextReading label) {
        return !isOfChange(label)
                && (label.has(Role.SHARE)
                        || label.has(Role.RATE)
                        || PERCENT.matcher(label.text().toLowerCase(Locale.ROOT)).find());
    }

    /** Whether the nearest heading does, or is "Antal" under one that does. */
    private static boolean nearestSays(List<TextReading> above) {
        boolean count = Names.folded(above.get(0).text()).equals("antal");
        return saysSomething(count && above.size() > 1 ? above.get(1) : above.get(0));
    }

    /** Whether a heading names anything that figures can be about. */
    private static boolean saysSomething(TextReading heading) {
        boolean named =
                heading.mentions().stream()
                        .anyMatch(
                                m ->
                                        !m.is(Kind.UNKNOWN)
                                                && !m.is(Kind.HINT)
                                                && !m.is(Kind.NO_FIGURE));
        return named || heading.hits().stream().anyMatch(h -> TELLING.contains(h.role()));
    }

    /** "Placering til og med": what the heading goes on with stands elsewhere. */
    private static boolean isBroken(TextReading heading) {
        return heading.text().strip().matches("(?is).*\\s(?:til|fra|med|og|mod|end|for|af|i|på)");
    }

    /** "Antal (året før)", but not "Fuldtidspersoner (1.000)". */
    private static boolean hasBracket(TextReading heading) {
        int open = heading.text().indexOf('(');
        return open > 0 && NumberScale.of(heading.text()) == NumberScale.ONE;
    }

    private static boolean isOfChange(TextReading label) {
        return label.has(Role.CHANGE) || label.has(Role.UP) || label.has(Role.DOWN);
    }

    private static int directionIn(TextReading text) {
        boolean up = text.has(Role.UP) || text.has(Role.MORE);
        boolean down = text.has(Role.DOWN) || text.has(Role.FEWER);
        return up == down ? 0 : up ? 1 : -1;
    }

    private static boolean namesBenefit(TextReading label) {
        return label.has(Kind.BENEFIT)
                || label.has(Kind.BENEFIT_AREA)
                || label.has(Kind.TOTAL)
                || isTotalLabel(label);
    }

    private static boolean isSigned(String written) {
        return SIGNED.matcher(written.strip()).lookingAt();
    }

    private static boolean isTotalLabel(TextReading label) {
        return label.has(Kind.TOTAL) || TOTAL.matcher(Names.folded(label.text())).matches();
    }

    /** What a neighbouring column counts, without its areas, benefits and times. */
    private static TextReading measureAlone(TextReading heading) {
        boolean change = isOfChange(heading);
        return new TextReading(
                heading.text(),
                heading.mentions().stream().filter(m -> m.is(Kind.HEAD)).toList(),
                heading.hits().stream()
                        .filter(h -> !h.is(Role.UNIT) && !(change && h.is(Role.SHARE)))
                        .toList());
    }
}
