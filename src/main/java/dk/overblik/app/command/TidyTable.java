package dk.overblik.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.overblik.app.archive.TidyFigures;
import dk.overblik.danish.Quote;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.CellAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Figures as text, one a line, in the columns of {@link TidyFigures}. There may be millions: what
 * many lines have in common is written as a line has it once, and copied.
 */
final class TidyTable {

    private static final int BUFFER = 1 << 16;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final PrintStream out;
    private boolean headed;

    TidyTable(PrintStream out) {
        this.out = out;
    }

    void add(Dataset dataset, FileKind kind) throws IOException {
        Lines lines = new Lines(kind);
        if (!headed) {
            lines.add(String.join(";", TidyFigures.HEADINGS) + "\n");
            headed = true;
        }
        dataset.forEachRead(lines::figure);
        lines.flush();
    }

    /**
     * A text that no spreadsheet takes for a formula: one that begins as a formula does gets an
     * apostrophe in front, as exports may hold what anybody wrote.
     */
    static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Writes lines of the form of the table. */
    static CsvWriter writer(Writer target) {
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(target);
    }

    /** The lines of the figures of one file, as bytes under way. */
    private final class Lines {

        /** Beyond this a double has no room for another decimal. */
        private static final long MOST_EXACT = 100_000_000_000_000L;

        private final FileKind kind;
        private final IdentityHashMap<SeriesKey, byte[]> starts = new IdentityHashMap<>();
        private final IdentityHashMap<SeriesKey, byte[]> measures = new IdentityHashMap<>();
        private final IdentityHashMap<Period, byte[]> periods = new IdentityHashMap<>();
        private final IdentityHashMap<Source, byte[]> places = new IdentityHashMap<>();
        private byte[][] columns = {};
        private byte[] bytes = new byte[2 * BUFFER];
        private int filled;

        Lines(FileKind kind) {
            this.kind = kind;
        }

        void figure(
                SeriesKey key, Period period, Source sheet, int row, int column, Figure figure) {
            add(starts.computeIfAbsent(key, k -> fields(k.area().name(), k.benefit().name())));
            add(periods.computeIfAbsent(period, p -> fields(p.id())));
            add(measures.computeIfAbsent(key, k -> inside(k.measure().label())));
            add(figure);
            add(places.computeIfAbsent(sheet, s -> fields("", s.file(), s.sheet())));
            addCell(row, column);
            add((byte) '\n');
            if (filled > BUFFER) {
                flush();
            }
        }

        void flush() {
            out.write(bytes, 0, filled);
            filled = 0;
        }

        /** Fields as a line has them, each with the separator behind it. */
        private static byte[] fields(String... texts) {
            StringWriter line = new StringWriter();
            String[] record = Arrays.copyOf(texts, texts.length + 1);
            for (int i = 0; i < texts.length; i++) {
                record[i] = text(Quote.line(texts[i]));
            }
            record[texts.length] = "";
            try (CsvWriter csv = writer(line)) {
                csv.writeRecord(record);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return line.toString().stripTrailing().getBytes(StandardCharsets.UTF_8);
        }

        /** A field that is not the first of its line: only that one is quoted for its "#". */
        private static byte[] inside(String text) {
            byte[] second = fields("", text);
            return Arrays.copyOfRange(second, 1, second.length);
        }

        void add(String text) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }

        private void add(byte[] more) {
            if (filled + more.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (filled + more.length));
            }
            System.arraycopy(more, 0, bytes, filled, more.length);
            filled += more.length;
        }

        private void add(byte one) {
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * filled);
            }
            bytes[filled++] = one;
        }

        /** As {@link Figure#plain} writes it; the many with one decimal or none without a text. */
        private void add(Figure figure) {
            double value = figure instanceof Figure.Known known ? known.value() : Double.NaN;
            long tenths = Math.round(value * 10);
            if (tenths / 10.0 != value || Math.abs(tenths) > MOST_EXACT) {
                add(figure.plain());
                return;
            }
            if (tenths < 0) {
                add((byte) '-');
            }
            addNumber(Math.abs(tenths) / 10);
            if (tenths % 10 != 0) {
                add((byte) ',');
                add((byte) ('0' + Math.abs(tenths) % 10));
            }
        }

        private void addNumber(long number) {
            if (number >= 10) {
                addNumber(number / 10);
            }
            add((byte) ('0' + number % 10));
        }

        private byte[] letters(int column) {
            for (int next = columns.length; next <= column; next = columns.length) {
                columns = Arrays.copyOf(columns, 2 * next + 1);
                for (int i = next; i < columns.length; i++) {
                    columns[i] = CellAddress.column(i).getBytes(StandardCharsets.UTF_8);
                }
            }
            return columns[column];
        }

        private void addCell(int row, int column) {
            switch (kind) {
                case XLSX, XLSM, XLS, ODS, HTML -> {
                    add(letters(column));
                    addNumber(row + 1L);
                }
                case CSV -> {
                    add((byte) 'R');
                    addNumber(row + 1L);
                    add((byte) 'C');
                    addNumber(column + 1L);
                }
                case JSON -> {}
            }
        }
    }
}
