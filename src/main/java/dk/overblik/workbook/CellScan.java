package dk.overblik.workbook;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the cells of a sheet's part, one after the other, into a sink. */
final class CellScan {

    private final XmlReader xml;
    private final CellValues values;
    private final CellSink sink;
    private final PlainCells plain;
    private final CellReference reference = new CellReference();
    private final XmlText value = new XmlText();
    private int row;
    private int column = -1;
    private int format;
    private String type = "n";

    CellScan(XmlReader xml, XlsxContext context, CellSink sink) {
        this.xml = xml;
        this.values = new CellValues(context, sink);
        this.sink = sink;
        this.plain = new PlainCells(values);
    }

    /** Begins a row; its first cell may still say that it is another. */
    void startRow(int number) {
        row = number;
        column = -1;
        if (!CellReference.isInside(row, 0)) {
            throw new IllegalArgumentException("Row " + row);
        }
    }

    int row() {
        return row;
    }

    /**
     * Reads the next cells as far as they are plain; gives how many they are.
     *
     * @param furtherRows whether to go on to the next rows if these are plain too
     */
    int readPlain(boolean furtherRows) {
        plain.startAt(row, column, furtherRows);
        int count = xml.read(plain);
        row = plain.row();
        column = plain.column();
        return count;
    }

    /** Reads the cell that the reader stands on. */
    void read() throws IOException {
        readAttributes();
        value.clear();
        boolean hasFormula = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> xml.readText(value);
                case "is" -> sink.text(row, column, SharedTexts.richText(xml));
                case "f" -> {
                    hasFormula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (!value.isEmpty()) {
            hand();
        } else if (hasFormula && !type.equals("str")) {
            sink.fault(row, column, XlsxReader.NEVER_CALCULATED);
        }
    }

    private void readAttributes() {
        column++;
        format = 0;
        type = "n";
        XmlAttributes attributes = xml.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            switch (attributes.plainName(i)) {
                case "r" -> {
                    attributes.read(i, reference);
                    row = reference.row();
                    column = reference.column();
                }
                case "s" -> format = attributes.number(i);
                case "t" -> type = attributes.value(i);
                default -> {}
            }
        }
        if (!CellReference.isInside(row, column)) {
            throw new IllegalArgumentException("Column " + column);
        }
    }

    private void hand() {
        switch (type) {
            case "n" -> handNumber();
            case "s" -> values.shared(row, column, value.index());
            case "b" -> sink.truth(row, column, XmlValue.isTrue(value.toString()));
            case "e" -> sink.fault(row, column, value.toString());
            case "d" -> handDay();
            default -> sink.text(row, column, EscapedText.decoded(value.toString()));
        }
    }

    private void handNumber() {
        double number = value.number();
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            sink.text(row, column, value.toString());
            return;
        }
        values.number(row, column, format, number);
    }

    private void handDay() {
        String text = value.toString();
        try {
            sink.day(row, column, LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException noDay) {
            sink.text(row, column, text);
        }
    }
}
