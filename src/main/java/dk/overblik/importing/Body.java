package dk.overblik.importing;

import dk.overblik.model.DatasetBuilder;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.sheet.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the body of a table cell by cell, once it is known what its labels mean. */
final class Body {

    private final Block block;
    private final ProblemLog log;
    private final DatasetBuilder figures;
    private final List<Coordinates> columns = new ArrayList<>();
    private int hiddenRows;

    Body(Block block, ProblemLog log, DatasetBuilder figures) {
        this.block = block;
        this.log = log;
        this.figures = figures;
    }

    /**
     * Reads all rows.
     *
     * @param constant what is said about the whole table
     * @param byRowLabel for each column of labels, what its labels mean
     * @param byColumn for each column of the body, what its headings mean
     */
    void read(
            Coordinates constant,
            LabelCursor cursor,
            List<Map<Label, Coordinates>> byRowLabel,
            List<Coordinates> byColumn) {
        byColumn.forEach(column -> columns.add(constant.with(column)));
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            Label[] labels = cursor.labels(row);
            if (isToRead(row)) {
                readRow(row, labels, byRowLabel);
            }
        }
        if (hiddenRows > 0) {
            log.add(Kind.HIDDEN_ROWS, block.view().source());
        }
    }

    private boolean isToRead(int row) {
        boolean anything = false;
        for (int column : block.labelColumns()) {
            anything |= block.view().token(row, column) != Token.BLANK;
        }
        for (int column : block.bodyColumns()) {
            anything |= block.view().token(row, column) != Token.BLANK;
        }
        return anything;
    }

    private void readRow(int row, Label[] labels, List<Map<Label, Coordinates>> byRowLabel) {
        Coordinates own = Coordinates.NONE;
        for (int i = 0; i < labels.length; i++) {
            Coordinates meaning = byRowLabel.get(i).get(labels[i]);
            if (meaning == null) {
                refuse(row, labels[i]);
                return;
            }
            own = own.with(meaning);
        }
        if (own.use() != Coordinates.Use.READ) {
            return;
        }
        hiddenRows += block.view().sheet().hiddenRows().contains(row) ? 1 : 0;
        for (int i = 0; i < columns.size(); i++) {
            readCell(row, block.bodyColumns().get(i), own.with(columns.get(i)));
        }
    }

    /** A row that lacks a label says nothing; that matters only if it has numbers. */
    private void refuse(int row, Label label) {
        for (int column : block.bodyColumns()) {
            if (block.view().token(row, column) != Token.BLANK) {
                Source source = block.view().source(row, column);
                log.add(Kind.LABEL_NOT_UNDERSTOOD, source, CellAddress.of(row, 0), label.text());
                return;
            }
        }
    }

    private void readCell(int row, int column, Coordinates coordinates) {
        if (coordinates.use() != Coordinates.Use.READ) {
            return;
        }
        Source source = block.view().source(row, column);
        if (!coordinates.isComplete()) {
            return;
        }
        CellReading cell = CellReading.of(block.view(), row, column);
        if (!cell.readable()) {
            String text = block.view().label(row, column).text();
            log.add(Kind.UNREADABLE_NUMBER, source, text);
        }
        add(
                new Observation(
                        new SeriesKey(
                                Objects.requireNonNull(coordinates.area()),
                                Objects.requireNonNull(coordinates.benefit()),
                                Objects.requireNonNull(coordinates.measure())),
                        Objects.requireNonNull(coordinates.period()),
                        cell.figure(),
                        source,
                        cell.notation()));
    }

    private void add(Observation observation) {
        figures.add(observation)
                .ifPresent(
                        earlier -> {
                            Source other = earlier.source();
                            log.add(
                                    Kind.CONTRADICTION,
                                    observation.source(),
                                    text(observation.figure()),
                                    text(earlier.figure()),
                                    place(other));
                        });
    }

    private static String place(Source source) {
        String address = CellAddress.of(source.row(), source.column());
        return source.sheet().isBlank() ? address : source.sheet().strip() + "!" + address;
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Known known
                ? new BigDecimal(Double.toString(known.value()))
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                : ".";
    }
}
