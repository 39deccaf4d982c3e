package dk.overblik.reading.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.overblik.reading.source.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text file sets its cells apart.
 *
 * @param declared whether the first line says so itself, as Excel writes it: sep=;
 */
record CsvDialect(char separator, boolean declared) {

    private static final int SAMPLE = 1 << 16;
    private static final Pattern DECLARATION =
            Pattern.compile("(?i)\"?sep=([^\"\\r\\n])\"?(?:[\\r\\n].*)?", Pattern.DOTALL);

    /** The likeliest first: it wins where two explain a text equally well. */
    private static final List<Character> CANDIDATES = List.of('\t', ';', ',');

    static CsvDialect of(Path file, TextEncoding encoding) throws IOException {
        return of(sample(file, encoding));
    }

    static CsvDialect of(String sample) {
        Matcher declaration = DECLARATION.matcher(sample);
        if (declaration.matches()) {
            return new CsvDialect(declaration.group(1).charAt(0), true);
        }
        char best = ';';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new CsvDialect(best, false);
    }

    /** Opens the cells of a text; a quote that never ends is a fault, not one large cell. */
    CsvReader<CsvCells> open(Reader text, CsvCells cells) {
        CsvReader<CsvCells> reader = reader(separator).allowUnclosedQuote(false).build(cells, text);
        reader.skipLines(declared ? 1 : 0);
        return reader;
    }

    private static CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 20);
    }

    /**
     * How well a separator explains a text: rows with several cells, most of them equally many.
     *
     * <p>A comma counts less: other texts are full of decimal commas and of prose.
     */
    private static int score(String sample, char separator) {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        CsvRecordHandler handler = CsvRecordHandler.of(limits -> limits.maxFields(SAMPLE + 1));
        try (CsvReader<CsvRecord> records = reader(separator).build(handler, sample)) {
            for (CsvRecord row : records) {
                int cells = cells(row);
                if (cells > 1) {
                    rowsByCells.merge(cells, 1, Integer::sum);
                }
            }
        } catch (CsvParseException | IOException disproof) {
            // What was counted up to there speaks for the separator, if anything.
        }
        int rows = rowsByCells.values().stream().mapToInt(Integer::intValue).sum();
        int alike = rowsByCells.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return (rows + alike) * (separator == ',' ? 1 : 3);
    }

    /** Cells of a row; one that begins with a space was more likely parted by prose. */
    private static int cells(CsvRecord row) {
        int cells = 1;
        for (int column = 1; column < row.getFieldCount(); column++) {
            cells += row.getField(column).startsWith(" ") ? 0 : 1;
        }
        return cells;
    }

    private static String sample(Path file, TextEncoding encoding) throws IOException {
        try (Reader reader = encoding.open(file)) {
            char[] buffer = new char[SAMPLE];
            int length = 0;
            int read = 0;
            while (read >= 0 && length < SAMPLE) {
                length += read;
                read = reader.read(buffer, length, SAMPLE - length);
            }
            return new String(buffer, 0, length);
        }
    }
}
