package dk.overblik.checking.placing.table;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.placing.meaning.Benefits;
import dk.overblik.checking.placing.meaning.ChangeSpan;
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
import dk.overblik.checking.placing.meaning.Subject;
import dk.overblik.checking.placing.meaning.Traits;
import dk.overblik.checking.placing.sentence.SentencePlacing;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.NumberScanner;
import dk.overblik.checking.text.Sentences;
import dk.overblik.checking.text.TextReader;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Area;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what the numbers of a table are about, by the labels of their row and column. */
public final class TablePlacing {

    private static final int LONGEST_LABEL = 40;

    private final Figures figures;
    private final TextReader reader;
    private final Block.Table table;
    private final LabelledTable labelled;
    private final Context context;
    private final List<TextReading> cornerMeasures;
    private final int group;
    private final IdentityHashMap<TextReading, List<Area>> areasOfLabels = new IdentityHashMap<>();
    private final Map<Integer, List<TextReading>> measuresToTheLeft = new HashMap<>();
    private final List<TextReading> around;
    private final List<TextReading> over;
    private final boolean blockedAround;

    /** Of the title, found once a cell asks for it. */
    private @Nullable Choice<Area> areasAround;

    private final int headings;
    private final int stubs;
    private final TableTimes times;
    private final RowsAddedUp rowsAddedUp;

    /** Whether its title says that its figures are places on a list. */
    private final boolean ofPlaces;

    private final boolean rowsNameAreas;
    private final boolean rowsNameBenefits;

    /**
     * @param group a number that no other table or sentence has; its rows take the following ones
     */
    public TablePlacing(
            Figures figures, TextReader reader, Block.Table table, Context context, int group) {
        this.figures = figures;
        this.reader = reader;
        this.table = table;
        this.group = group;
        this.labelled = new LabelledTable(table, reader);
        this.headings = labelled.headings();
        this.stubs = labelled.stubs();
        this.context = withCorner(context);
        this.ofPlaces =
                context.headings().stream().findFirst().filter(LabelWords::isRank).isPresent();
        this.around = List.copyOf(this.context.readings().toList());
        this.over = List.copyOf(this.context.headings());
        this.blockedAround =
                this.context.isBlocked(reader.wording())
                        || this.context.isBlockedBefore(reader.wording());
        this.cornerMeasures =
                labelled.corners(column -> !labelled.holdsFigures(column)).stream()
                        .filter(LabelWords::isMeasuring)
                        .toList();
        this.times = new TableTimes(figures, labelled, this.context, ofPlaces);
        this.rowsAddedUp = new RowsAddedUp(figures, labelled);
        this.rowsNameAreas = labelled.rowsName(0, label -> !areasIn(List.of(label)).isEmpty());
        this.rowsNameBenefits = stubs > 0 && labelled.rowsName(stubs - 1, LabelWords::namesBenefit);
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
                && reader.wording().isSentence(labelled.read(text));
    }

    private void sentences(int row, int column, List<PlacedNumber> placed) {
        Context around = context;
        int over = headings < table.rows().size() ? Math.min(row, headings) : 0;
        for (int i = 0; i < over; i++) {
            around = around.after(labelled.read(table.cell(i, column).text()), Tier.HEADING);
        }
        for (int i = 0; i < Math.min(column, stubs); i++) {
            around = around.after(labelled.read(table.cell(row, i).text()), Tier.HEADING);
        }
        for (Passage passage : table.cell(row, column).passages()) {
            String text = Names.tidy(passage.text());
            for (int[] place : Sentences.in(text)) {
                TextReading sentence = labelled.read(text.substring(place[0], place[1]));
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

    /** A corner that names an area, a benefit or a time is a title of the table. */
    private Context withCorner(Context around) {
        Context context = around;
        for (TextReading corner : labelled.corners(any -> true)) {
            boolean title =
                    LabelWords.namesTimeOrPlace(corner)
                            || corner.has(Kind.BENEFIT)
                            || corner.has(Kind.BENEFIT_AREA);
            context = title ? context.after(corner, Context.Tier.HEADING) : context;
        }
        return context;
    }

    private void cell(int row, int column, List<PlacedNumber> placed) {
        Block.Cell cell = table.cell(row, column);
        for (Passage passage : cell.passages()) {
            TextReading text = labelled.read(passage.text());
            boolean counts = labelled.isAmongCounts(row, column);
            if (!counts && LabelWords.hasMonthAlone(text)) {
                continue;
            }
            List<WrittenNumber> numbers =
                    counts
                            ? NumberScanner.inCounts(text, passage)
                            : NumberScanner.in(text, passage, 0);
            // A count that looks like a year names no time.
            TextReading own = counts ? labelled.read("") : text;
            for (WrittenNumber number : numbers) {
                placed.add(
                        new CellPlacing(
                                        new CellLabels(
                                                labelled,
                                                row,
                                                column,
                                                own,
                                                number,
                                                numbers,
                                                cornerMeasures))
                                .placed());
            }
        }
    }

    private static boolean isOfParts(TextReading note) {
        return note.has(Kind.BENEFIT)
                || note.has(Kind.BENEFIT_AREA)
                || note.has(Kind.SOME_BENEFITS);
    }

    private List<Area> areasIn(List<TextReading> texts) {
        for (TextReading label : texts) {
            List<Area> found =
                    label.has(Kind.AREA)
                            ? areasOfLabels.computeIfAbsent(label, figures::areasIn)
                            : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Puts the coordinates of one number together. */
    private final class CellPlacing {
        private final CellLabels labels;
        private final int row;
        private final int column;
        private final WrittenNumber number;
        private final List<TextReading> above;
        private final List<TextReading> beside;
        private final List<TextReading> own;
        private final CellSays cellSays;
        private final CellTimes cellTimes;

        CellPlacing(CellLabels labels) {
            this.labels = labels;
            this.row = labels.row();
            this.column = labels.column();
            this.number = labels.number();
            this.above = labels.above();
            this.beside = labels.beside();
            this.own = labels.own();
            this.cellSays =
                    new CellSays(labelled, times, context, cornerMeasures, ofPlaces, labels);
            this.cellTimes = new CellTimes(labelled, times, figures, context, labels, cellSays);
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
            if (labels.isUntold()) {
                return Optional.of(Lacking.BRACKET);
            }
            if (cellSays.isOfPlace() && cellSays.namesOtherMeasure()) {
                return Optional.of(Lacking.RANK);
            }
            return own.stream()
                    .filter(label -> label.has(Kind.BLOCK) || label.hasAny(LabelWords.OTHERS))
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
                    .filter(h -> LabelWords.OTHERS.contains(h.role()))
                    .findFirst()
                    .map(h -> Lacking.otherKind(label.text().substring(h.from(), h.to())));
        }

        private PlacedNumber measured(Choice<Area> areas) {
            Says says = cellSays.says();
            UnitSaid unit = cellSays.unit(says);
            Subject subject = new Subject(figures, near(), around, over).settledBy(over);
            Measuring measuring = new Measuring(subject, says, unit, number.decimals());
            List<Traits> measures = measuring.measures();
            if (measures.isEmpty()) {
                return lacking(measuring.lacking(Lacking.BASE_OF_TABLE));
            }
            Choice<Benefits> benefits = benefits(subject, measures);
            if (benefits.isEmpty()) {
                return lacking(Lacking.BENEFIT);
            }
            return timed(areas, benefits, measuring);
        }

        private Choice<ChangeSpan> spans() {
            return labels.index().map(cellTimes::index).orElseGet(cellTimes::change);
        }

        private PlacedNumber timed(
                Choice<Area> areas, Choice<Benefits> benefits, Measuring measuring) {
            Says says = measuring.says();
            UnitSaid unit = measuring.unit();
            boolean spans = says.form().isOfTwo();
            Choice<ChangeSpan> changes = spans ? spans() : Choice.none();
            Choice<Period> levels = spans ? Choice.none() : cellTimes.level();
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
            boolean every = figures.isEveryTotal(meanings, benefits);
            boolean told =
                    areas.isOnly()
                            && (benefits.isOnly() || every)
                            && (spans ? changes.isOnly() : levels.isOnly())
                            && !blockedAround
                            && !mayBeEarlierList()
                            && beside.stream().limit(1).noneMatch(l -> l.has(Kind.UNKNOWN));
            boolean certain =
                    told
                            && (meanings.size() == 1 || every)
                            && measuring.subject().isSettled(meanings.get(0))
                            && !hasUnknownHeading();
            Surety surety = certain ? Surety.CERTAIN : told ? Surety.BUT_FOR_MEASURE : Surety.OPEN;
            return new PlacedNumber(
                    number, label(), meanings, says.direction(), "", surety, neighbours());
        }

        /** A list that a month or quarter is named of may be the one that was known then. */
        private boolean mayBeEarlierList() {
            return cellSays.isOfPlace()
                    && Stream.concat(own.stream(), around.stream())
                            .flatMap(label -> label.of(Kind.PERIOD).stream())
                            .anyMatch(figures::isEndOfList);
        }

        /** A heading with a word that nobody knows may make another figure of it. */
        private boolean hasUnknownHeading() {
            boolean unknown = above.stream().anyMatch(label -> label.has(Kind.UNKNOWN));
            boolean broken = above.stream().anyMatch(LabelWords::isBroken);
            return unknown || broken || (!above.isEmpty() && !LabelWords.nearestSays(above));
        }

        private PlacedNumber lacking(String what) {
            return new PlacedNumber(number, label(), List.of(), 0, what, Surety.OPEN, neighbours());
        }

        private Neighbourhood neighbours() {
            int line = labels.isInBracket() ? table.columns() + column : column;
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
                left.addAll(
                        labelled.headingsOver(i).stream().map(LabelWords::measureAlone).toList());
            }
            boolean counts = left.stream().anyMatch(LabelWords::isOfCount);
            return left.stream()
                    .filter(
                            label ->
                                    !counts
                                            || LabelWords.isOfCount(label)
                                            || !LabelWords.isOfShare(label))
                    .toList();
        }

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

        private Choice<Benefits> benefits(Subject subject, List<Traits> measures) {
            Optional<TextReading> label = beside.stream().findFirst();
            if (label.filter(l -> !l.has(Kind.AREA)).isPresent()) {
                if (label.get().has(Kind.SOME_BENEFITS)) {
                    return someBenefits(label.get());
                }
                if (LabelWords.isTotalLabel(label.get())) {
                    return total(label.get(), measures);
                }
            }
            return named(subject, measures);
        }

        /** "I alt, viste ydelser": the rows over it, else those that the note shows. */
        private Choice<Benefits> someBenefits(TextReading label) {
            return Choice.of(
                    rowsAddedUp
                            .of(row)
                            .or(figures::shown)
                            .filter(any -> RowsAddedUp.isShown(label))
                            .stream()
                            .toList());
        }

        /**
         * "I alt" under rows of benefits may be the exports' own total as well as what the rows add
         * up to; "Ydelsesgrupper i alt" is the exports'.
         */
        private Choice<Benefits> total(TextReading label, List<Traits> measures) {
            List<Benefits> official = Benefits.each(figures.totals(measures));
            if (label.has(Kind.TOTAL) || !rowsNameBenefits) {
                return Choice.of(official);
            }
            Optional<Benefits> rows = rowsAddedUp.of(row);
            List<Benefits> either = Stream.concat(official.stream(), rows.stream()).toList();
            return new Choice<>(either, rows.isPresent());
        }

        private Choice<Benefits> named(Subject subject, List<Traits> measures) {
            for (TextReading label : beside) {
                if (label.has(Kind.BENEFIT) || label.has(Kind.BENEFIT_AREA)) {
                    return new Subject(figures, List.of(label), List.of(), List.of())
                            .benefits(measures)
                            .orElse(Choice.none());
                }
            }
            boolean unknown =
                    !beside.isEmpty()
                            && !LabelWords.namesBenefit(beside.get(0))
                            && !beside.get(0).has(Kind.AREA)
                            && !beside.get(0).has(Kind.PERIOD)
                            && rowsNameBenefits;
            return unknown
                    ? Choice.none()
                    : subject.benefits(measures).orElseGet(() -> unsaid(measures));
        }

        /**
         * The total, but only perhaps where the note has spoken of anything else, or where the
         * title says in a word that nobody knows whom the table is about: "Midlertidig
         * forsørgelse".
         */
        private Choice<Benefits> unsaid(List<Traits> measures) {
            Choice<Benefits> all = Choice.of(Benefits.each(figures.totals(measures)));
            boolean others = context.ofNote().filter(TablePlacing::isOfParts).isPresent();
            boolean unknown = over.stream().limit(1).anyMatch(title -> title.has(Kind.UNKNOWN));
            return others || unknown ? Choice.open(all.values()) : all;
        }
    }
}
