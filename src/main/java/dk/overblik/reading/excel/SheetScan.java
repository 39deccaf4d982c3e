package dk.overblik.reading.excel;

import dk.overblik.ooxml.xml.CellReference;
import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.xml.XmlText;
import dk.overblik.reading.cells.TextRuns;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the part of a sheet. */
final class SheetScan {

    private static final int MOST_CELLS = 30_000_000;
    private static final int MOST_MERGED = 200_000;

    private final XmlReader xml;
    private final CellScan cells;
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int nextRow;
    private int count;

    SheetScan(XmlReader xml, CellScan cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void run() throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "cols" -> readColumns();
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerged();
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    List<Range> merged() {
        return merged;
    }

    Sheet.HiddenLines hidden() {
        return new Sheet.HiddenLines(hiddenRows, hiddenColumns);
    }

    private void readColumns() throws IOException {
        while (xml.nextChild()) {
            if (xml.is("col")) {
                XmlAttributes attributes = xml.attributes();
                String width = attributes.value("width", "");
                boolean hidden =
                        XmlAttributes.XmlValue.isTrue(attributes.value("hidden", ""))
                                || (!width.isEmpty() && Double.parseDouble(width) == 0);
                if (hidden) {
                    int first = Math.max(1, Integer.parseInt(attributes.value("min", "1")));
                    int last = Integer.parseInt(attributes.value("max", "0"));
                    int end = Math.min(last, CellAddress.MOST_COLUMNS);
                    hiddenColumns.set(first - 1, Math.max(end, first - 1));
                }
            }
            xml.skip();
        }
    }

    private void readRows() throws IOException {
        while (xml.nextChild()) {
            if (xml.is("row")) {
                readRow();
            } else {
                xml.skip();
            }
        }
    }

    private void readRow() throws IOException {
        int row = nextRow;
        boolean hidden = false;
        XmlAttributes attributes = xml.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            switch (attributes.plainName(i)) {
                case "r" -> row = attributes.number(i) - 1;
                case "hidden" -> hidden |= XmlAttributes.XmlValue.isTrue(attributes.value(i));
                case "ht" -> hidden |= Double.parseDouble(attributes.value(i)) == 0;
                default -> {}
            }
        }
        cells.startRow(row);
        boolean plain = !hidden && xml.prefix().isEmpty();
        count(cells.readPlain(plain));
        while (xml.nextChild()) {
            if (xml.is("c")) {
                count(1);
                cells.read();
            } else {
                xml.skip();
            }
            count(cells.readPlain(plain));
        }
        if (hidden) {
            hiddenRows.set(cells.row());
        }
        nextRow = cells.row() + 1;
    }

    private void readMerged() throws IOException {
        while (xml.nextChild()) {
            String ref = xml.attributes().value("ref", "");
            if (xml.is("mergeCell") && !ref.isEmpty()) {
                merged.add(CellReference.range(ref));
            }
            xml.skip();
            if (merged.size() > MOST_MERGED) {
                throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_MERGED + " merged");
            }
        }
    }

    private void count(int more) throws UnreadableFile {
        count += more;
        if (count > MOST_CELLS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_CELLS + " cells");
        }
    }

    /** Reads the cells of a sheet's part, one after the other, into a sink. */
    static final class CellScan {

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

        CellScan(XmlReader xml, XlsxReader.XlsxContext context, CellSink sink) {
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
            int count = xml.read(plain) ? plain.count() : 0;
            row = plain.row();
            column = plain.column();
            return count;
        }

        /** Reads the cell that the reader stands on. */
        void read() throws IOException {
            readAttributes();
            value.clear();
            @Nullable TextRuns inLine = null;
            int written = 0;
            int texts = 0;
            boolean hasFormula = false;
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "v" -> {
                        xml.readText(value);
                        written++;
                    }
                    case "is" -> {
                        inLine = SharedTexts.runs(xml);
                        texts++;
                    }
                    case "f" -> {
                        hasFormula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
            boolean both = written > 0 && texts > 0 && type.equals("inlineStr");
            if (written > 1 || texts > 1 || both) {
                sink.fault(row, column, Cell.Fault.WRITTEN_TWICE);
            } else if (written == 0 && inLine != null && !inLine.isEmpty()) {
                values.runs(row, column, format, inLine);
            } else if (!value.isEmpty()) {
                hand();
            } else if (hasFormula && !type.equals("str")) {
                sink.fault(row, column, Cell.Fault.NEVER_CALCULATED);
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
                case "s" -> values.shared(row, column, format, value.index());
                case "b" ->
                        sink.truth(row, column, XmlAttributes.XmlValue.isTrue(value.toString()));
                case "e" -> sink.fault(row, column, value.toString());
                case "d" -> handDay();
                default -> values.text(row, column, format, EscapedText.decoded(value.toString()));
            }
        }

        /** A day, or a time of a day, as ISO 8601 writes it; seconds are the least that counts. */
        private static LocalDateTime moment(String text) {
            boolean day = text.indexOf('T') < 0;
            String read = text.substring(0, Math.min(day ? 10 : 19, text.length()));
            return day ? LocalDate.parse(read).atStartOfDay() : LocalDateTime.parse(read);
        }

        private void handNumber() {
            double number = value.number();
            if (Double.isNaN(number)) {
                sink.text(row, column, value.toString());
                return;
            }
            values.number(row, column, format, number);
        }

        private void handDay() {
            String text = value.toString();
            try {
                values.day(row, column, format, moment(text));
            } catch (DateTimeException noDay) {
                values.text(row, column, format, text);
            }
        }
    }

    /** Hands the values of cells on to a sink, each as what its cell's format makes of it. */
    static final class CellValues {

        private final XlsxReader.XlsxContext context;
        private final CellSink sink;

        CellValues(XlsxReader.XlsxContext context, CellSink sink) {
            this.context = context;
            this.sink = sink;
        }

        CellSink sink() {
            return sink;
        }

        /** A number that is finite. */
        void number(int row, int column, int format, double number) {
            context.formats().get(format).show(sink, row, column, number, context.from1904());
        }

        /** A day that is written as such, whatever its format. */
        void day(int row, int column, int format, LocalDateTime moment) {
            context.formats().get(format).show(sink, row, column, moment);
        }

        /** A text that cells share, by its number. */
        void shared(int row, int column, int format, int number) {
            boolean struck = context.formats().isStruck(format);
            sink.text(
                    row,
                    column,
                    struck ? context.texts().struck(number) : context.texts().text(number));
        }

        /** A text that stands in the cell itself. */
        void runs(int row, int column, int format, TextRuns runs) {
            boolean struck = context.formats().isStruck(format);
            sink.text(row, column, EscapedText.decoded(struck ? runs.struck() : runs.text()));
        }

        void text(int row, int column, int format, String text) {
            boolean struck = context.formats().isStruck(format);
            sink.text(row, column, struck ? CellFormats.struck(text) : text);
        }
    }
}
