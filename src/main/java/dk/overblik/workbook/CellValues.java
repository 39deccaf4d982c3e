package dk.overblik.workbook;

import dk.overblik.sheet.Cell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hands the values of cells on to a sink, each as what its cell's format makes of it. */
final class CellValues {

    private final XlsxContext context;
    private final CellSink sink;

    CellValues(XlsxContext context, CellSink sink) {
        this.context = context;
        this.sink = sink;
    }

    CellSink sink() {
        return sink;
    }

    /** A number that is finite. */
    void number(int row, int column, int format, double number) {
        NumberKind kind = context.formats().kind(format);
        @Nullable LocalDate day =
                kind == NumberKind.DAY ? DayNumber.day(number, context.from1904()) : null;
        if (day != null) {
            sink.day(row, column, day);
        } else {
            boolean percent = kind == NumberKind.PERCENT;
            sink.number(row, column, number, percent ? Cell.Shown.PERCENT : Cell.Shown.PLAIN);
        }
    }

    /** A text that cells share, by its number. */
    void shared(int row, int column, int number) {
        sink.text(row, column, context.texts().text(number));
    }
}
