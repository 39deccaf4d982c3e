package dk.overblik.importing;

import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what a table is about: its axes, and what is said around it. */
final class TableReading {

    private final ProblemLog log;
    private final LineReading lines;
    private final ConstantReading constantReading;

    TableReading(ExportFile file, Lexicon lexicon, ProblemLog log) {
        this.log = log;
        this.constantReading = new ConstantReading(file, lexicon, log);
        this.lines = new LineReading(lexicon);
    }

    /** The table, if it can be understood; else a problem is told. */
    Optional<Table> table(Block block, SheetTexts texts) {
        LabelColumns labels = new LabelColumns(block);
        List<HeadingRow> headings = HeadingRow.of(block);
        Optional<String> flaw = Flaws.of(block, labels, headings);
        if (flaw.isPresent()) {
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), flaw.get());
            return Optional.empty();
        }
        Constants constants = constantReading.constants(block, texts);
        TableAxes found = axes(block, labels, headings);
        Optional<Label> measure = constants.find(Dimension.MEASURE);
        TableAxes settled = new MeasureRows(block, headings, log).settled(found, measure);
        Optional<TableAxes> axes = AxisConflicts.settled(settled);
        if (axes.isEmpty()) {
            String twice = settled.claimedTwice().map(Flaws::twice).orElse("");
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), twice);
            return Optional.empty();
        }
        if (constants.nameShorterPeriod() && axes.get().hasBareYears()) {
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), Flaws.YEARS);
            return Optional.empty();
        }
        ScaleUnit.in(texts.linesAbove(block))
                .or(() -> ScaleUnit.in(texts.heads()))
                .ifPresent(line -> tellScale(block, line));
        return constantReading
                .shared(block, axes.get(), constants, texts)
                .map(
                        constant ->
                                new Table(
                                        block,
                                        labels,
                                        headings,
                                        axes.get(),
                                        constant,
                                        constants.filters()));
    }

    private TableAxes axes(Block block, LabelColumns labels, List<HeadingRow> headings) {
        List<List<Axis>> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int column = labels.column(i);
            Line line =
                    new Line(
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
            Line line = new Line(Label.BLANK, distinct, true, heading.row(), gaps);
            columns.add(axes(line));
            lines.droppedGroups(line, columns.get(columns.size() - 1)).stream()
                    .limit(1)
                    .forEach(group -> tellGroup(block, group));
        }
        return new TableAxes(rows, columns);
    }

    private void tellScale(Block block, String line) {
        log.add(Kind.AMBIGUOUS, block.source(), line, ScaleUnit.NOT_CONVERTED);
    }

    private void tellGroup(Block block, Label group) {
        log.add(Kind.AMBIGUOUS, block.source(), group.text(), "overskrift over målinger");
    }

    private List<Axis> axes(Line line) {
        return line.labels().isEmpty() ? List.of() : lines.axes(line);
    }
}
