package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.HeadingRow;
import dk.overblik.importing.layout.LabelColumns;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.SurroundingTexts;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.importing.meaning.axis.Coordinates;
import dk.overblik.importing.meaning.axis.LabelLine;
import dk.overblik.importing.meaning.axis.LineReading;
import dk.overblik.importing.meaning.axis.MeasureRows;
import dk.overblik.importing.meaning.axis.NamesOfFile;
import dk.overblik.importing.meaning.axis.Qualifying;
import dk.overblik.importing.meaning.axis.TableAxes;
import dk.overblik.importing.meaning.statement.ConstantReading;
import dk.overblik.importing.meaning.statement.GivenAnswers;
import dk.overblik.importing.meaning.statement.Statements;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import dk.overblik.vocabulary.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what a table is about: its axes, and what is said around it. */
public final class TableReading {

    /** Longer names of measures, with the words that make others of them, no cell can show. */
    private static final int LONGEST_NAME = 30_000;

    private final ProblemLog log;
    private final Lexicon lexicon;
    private final LineReading lines;
    private final ConstantReading constantReading;
    private final GivenAnswers answers;
    private final NamesOfFile names = new NamesOfFile();

    public TableReading(ExportFile file, Lexicon lexicon, ProblemLog log) {
        this.log = log;
        this.lexicon = lexicon;
        this.answers = new GivenAnswers(file, lexicon, log);
        this.constantReading = new ConstantReading(file, lexicon, log, answers);
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
        if (isCrowded(found, block)) {
            return Optional.empty();
        }
        Optional<Label> said = constants.find(Dimension.MEASURE);
        MeasureRows rows = new MeasureRows(block, headings, log);
        TableAxes unanswered = rows.settled(found, said);
        Optional<Label> measure = said.or(() -> answer(unanswered, constants));
        boolean answered = said.isEmpty() && measure.isPresent();
        MeasureRows measureRows = answered ? new MeasureRows(block, headings, log) : rows;
        TableAxes settled = answered ? measureRows.settled(found, measure) : unanswered;
        Optional<TableAxes> axes = TableAxes.settled(settled);
        if (axes.isEmpty()) {
            String twice = settled.claimedTwice().map(TableReading::twice).orElse("");
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), twice);
            return Optional.empty();
        }
        if (isCrowded(axes.get(), block)) {
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
                                constants.filters(),
                                constantReading.footnotes(block, axes.get(), texts, measure)));
    }

    /** Whether a table, with those before it, names more than can be reported; this is told. */
    private boolean isCrowded(TableAxes axes, TableBlock block) {
        Optional<Dimension> crowded = names.noting(axes);
        crowded.ifPresent(d -> log.add(Kind.TOO_MANY_NAMES, block.source(), d.name()));
        return crowded.isPresent();
    }

    /** What the user says is measured, where neither headings nor texts do. */
    private Optional<Label> answer(TableAxes axes, Statements constants) {
        return axes.dimensions().contains(Dimension.MEASURE)
                ? Optional.empty()
                : answers.filling(Dimension.MEASURE, constants);
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
        Optional<String> either = axes.monthOrDay();
        if (either.isPresent()) {
            return either.map(ConstantReading::monthOrDay);
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
                new ArrayList<>(
                        constantReading.unaccounted(block, axes, constants, texts, measure));
        if (quoted.stream().mapToLong(each -> each.words().length()).sum() > LONGEST_NAME) {
            log.add(Kind.TOO_MANY_NAMES, block.source(), Dimension.MEASURE.name());
            return Coordinates.REFUSED;
        }
        List<Label> measures = axes.members(Dimension.MEASURE);
        leaveToUser(quoted, measures.isEmpty() ? measure.stream().toList() : measures, block);
        constantReading
                .quotes(block, axes, constants, texts, quoted)
                .forEach(quote -> log.add(Kind.QUOTED, block.sourceOf(quote), quote));
        return Coordinates.qualified(
                quoted.stream().map(Statements.Quoted::words).distinct().toList());
    }

    /**
     * Words that nobody knows are no part of a measure that the user has vouched for; those that
     * are known to change figures always are. The prices that money is measured in are a part of
     * its name that nobody need be told of.
     */
    private void leaveToUser(
            List<Statements.Quoted> quoted, List<Label> measures, TableBlock block) {
        boolean confirmed = answers.confirms(measures);
        for (Statements.Quoted each : List.copyOf(quoted)) {
            Phrase words = lexicon.phrase(each.words());
            boolean unknown = Qualifying.isUnknown(words);
            if (Qualifying.isPrice(words) || isCloser(each.words(), measures)) {
                continue;
            }
            if (unknown && confirmed) {
                quoted.remove(each);
                answers.tellTaken(Dimension.MEASURE);
                log.add(Kind.QUOTED, block.sourceOf(each.text()), each.text());
            } else if (unknown && measures.size() == 1) {
                String settled = Dimension.MEASURE.name();
                log.add(Kind.QUALIFIED, block.source(), each.words(), each.text(), settled);
            } else {
                log.add(Kind.QUALIFIED, block.source(), each.words(), each.text());
            }
        }
    }

    /** Whether words only say more closely which known measures there are. */
    private boolean isCloser(String words, List<Label> measures) {
        return !measures.isEmpty()
                && measures.stream()
                        .allMatch(
                                label ->
                                        label.measure()
                                                .flatMap(
                                                        measure ->
                                                                lexicon.vocabulary()
                                                                        .measures()
                                                                        .closer(measure, words))
                                                .isPresent());
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
        if (labels.areMixed()) {
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
