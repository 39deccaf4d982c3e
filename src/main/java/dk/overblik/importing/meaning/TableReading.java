package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.HeadingRow;
import dk.overblik.importing.layout.LabelColumns;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.SurroundingTexts;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what a table is about: its axes, and what is said around it. */
public final class TableReading {

    private final ProblemLog log;
    private final Lexicon lexicon;
    private final LineReading lines;
    private final Statements.ConstantReading constantReading;

    public TableReading(ExportFile file, Lexicon lexicon, ProblemLog log) {
        this.log = log;
        this.lexicon = lexicon;
        this.constantReading = new Statements.ConstantReading(file, lexicon, log);
        this.lines = new LineReading(lexicon);
    }

    /** The table, if it can be understood; else a problem is told. */
    public Optional<UnderstoodTable> table(TableBlock block, SurroundingTexts texts) {
        LabelColumns labels = new LabelColumns(block);
        List<HeadingRow> headings = HeadingRow.of(block);
        Optional<String> flaw = TableReading.of(block, labels, headings);
        if (flaw.isPresent()) {
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), flaw.get());
            return Optional.empty();
        }
        Statements constants = constantReading.constants(block, texts);
        TableAxes found = axes(block, labels, headings);
        Optional<Label> measure = constants.find(Dimension.MEASURE);
        MeasureRows measureRows = new MeasureRows(block, headings, log);
        TableAxes settled = measureRows.settled(found, measure);
        Optional<TableAxes> axes = TableAxes.settled(settled);
        if (axes.isEmpty()) {
            String twice = settled.claimedTwice().map(TableReading::twice).orElse("");
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), twice);
            return Optional.empty();
        }
        Optional<String> times = doubtfulTimes(constants, axes.get());
        if (times.isPresent()) {
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), times.get());
            return Optional.empty();
        }
        Coordinates words = words(block, axes.get(), constants, texts, measure);
        Coordinates part =
                axes.get().hasBareYears()
                        ? constants.partsOfYear().stream()
                                .findFirst()
                                .map(Coordinates::of)
                                .orElse(Coordinates.NONE)
                        : Coordinates.NONE;
        Optional<Coordinates> shared = constantReading.shared(block, axes.get(), constants, texts);
        if (shared.isEmpty()) {
            quoteHeadings(block, axes.get());
        }
        return shared.map(
                constant ->
                        new UnderstoodTable(
                                block,
                                labels,
                                headings,
                                axes.get(),
                                measureRows.explaining(),
                                constant.with(words).with(part),
                                constants.filters()));
    }

    /** Headings that may be why it is not known what figures are: "Budget 2026". */
    private void quoteHeadings(TableBlock block, TableAxes axes) {
        axes.claims(Dimension.EXTRA).stream()
                .filter(axis -> axis.name().isEmpty())
                .flatMap(axis -> axis.distinctMembers().stream())
                .filter(label -> !label.isKnown() && label.isKindOfNumber())
                .forEach(
                        label ->
                                log.add(
                                        Kind.QUALIFIED,
                                        block.source(),
                                        label.text(),
                                        label.text()));
    }

    /** Why the times that texts around a table name cannot be brought together with its own. */
    private Optional<String> doubtfulTimes(Statements constants, TableAxes axes) {
        Optional<String> week = constants.week().or(() -> axes.week(lexicon));
        if (week.isPresent()) {
            return week.map(w -> "\"" + w + "\" er en uge, og ugetal læses ikke.");
        }
        boolean doubtful =
                axes.hasBareYears()
                        && (constants.partsOfYear().size() > 1
                                || !axes.coversYearsOf(constants.periods()));
        return doubtful ? Optional.of(YEARS) : Optional.empty();
    }

    /** The words around a table that make other figures of its own, which are told. */
    private Coordinates words(
            TableBlock block,
            TableAxes axes,
            Statements constants,
            SurroundingTexts texts,
            Optional<Label> measure) {
        List<Statements.Quoted> quoted =
                constantReading.unaccounted(block, axes, constants, texts, measure);
        quoted.forEach(each -> log.add(Kind.QUALIFIED, block.source(), each.words(), each.text()));
        constantReading
                .quotes(block, constants, texts)
                .forEach(quote -> log.add(Kind.QUOTED, block.source(), quote));
        return Coordinates.qualified(
                quoted.stream().map(Statements.Quoted::words).distinct().toList());
    }

    private TableAxes axes(TableBlock block, LabelColumns labels, List<HeadingRow> headings) {
        List<List<Axis>> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int column = labels.column(i);
            LabelLine line =
                    new LabelLine(
                            block.name(column),
                            labels.distinct(i),
                            false,
                            column,
                            labels.hasGaps(i));
            rows.add(axes(line));
        }
        List<List<Axis>> columns = new ArrayList<>();
        for (HeadingRow heading : headings) {
            Set<Label> distinct = new LinkedHashSet<>();
            block.bodyColumns().forEach(column -> distinct.add(heading.label(column)));
            boolean gaps = distinct.remove(Label.BLANK) || block.hasUnheadedNumbers();
            LabelLine line = new LabelLine(Label.BLANK, distinct, true, heading.row(), gaps);
            columns.add(axes(line));
            lines.droppedGroups(line, columns.get(columns.size() - 1)).stream()
                    .limit(1)
                    .forEach(group -> tellGroup(block, group));
        }
        return new TableAxes(rows, columns);
    }

    private void tellGroup(TableBlock block, Label group) {
        log.add(Kind.AMBIGUOUS, block.source(), group.text(), "overskrift over målinger");
    }

    private List<Axis> axes(LabelLine line) {
        return line.labels().isEmpty() ? List.of() : lines.axes(line);
    }

    // What makes a table impossible to read without guessing, in Danish words for the user.

    /** "september 2017" above columns of 2016 and 2017, which may mean two Septembers. */
    static final String YEARS = "den nævner både en kortere periode og hele år.";

    /** The first flaw of the labels of a table, if they have any. */
    static Optional<String> of(TableBlock block, LabelColumns labels, List<HeadingRow> headings) {
        for (HeadingRow heading : headings) {
            if (heading.startsLate(block)) {
                return Optional.of(
                        "den første kolonne mangler en overskrift i række "
                                + (heading.row() + 1)
                                + ".");
            }
        }
        if (labels.isDoubtfulOutline()) {
            return Optional.of("en kolonne blander områder, ydelser eller perioder.");
        }
        if (labels.startLate()) {
            return Optional.of("den første række mangler en etiket.");
        }
        if (labels.size() == 0 && block.lastRow() > block.firstRow()) {
            return Optional.of("rækkerne har ingen etiketter.");
        }
        return Optional.empty();
    }

    static String twice(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "to steder i tabellen nævner områder.";
            case PERIOD, PART_OF_YEAR -> "to steder i tabellen nævner perioder.";
            case BENEFIT -> "to steder i tabellen nævner ydelser.";
            case MEASURE -> "to steder i tabellen nævner målinger.";
            case EXTRA, CODE -> "to steder i tabellen nævner det samme.";
        };
    }
}
