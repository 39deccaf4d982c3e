package dk.overblik.reading.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.TextEncoding;
import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sheets of a text file with separators: one without a name.
 *
 * <p>Encoding: UTF-8, windows-1252, UTF-16, or the older ones that Excel saves. Separator:
 * semicolon, tab or comma, whichever parts the rows most evenly, or what a first line such as
 * "sep=;" says. Cells may be quoted and then hold line ends. Rows may have any number of cells.
 *
 * <p>Cells are texts as they are written; Danish numbers are left to the reader of the sheet. Only
 * in a file whose numbers can only have a decimal point are 12.5 and 1,234.5 numbers here, since as
 * Danish they would be wrong or nothing.
 */
public final class CsvFileReader {

    /** A message instead of data is one cell; split at its commas it is still one line. */
    private static final int WORDS_OF_A_MESSAGE = 3;

    private static final int LONGEST_MESSAGE = 1_000;
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}[.!?]", Pattern.DOTALL);

    private CsvFileReader() {}

    /** The one sheet of a text file. */
    public static List<Sheet> read(Path file) throws UnreadableFile {
        return ReadFaults.of(file, SheetLimits.TEXT_BYTES, () -> sheets(file));
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        CsvDialect dialect = CsvDialect.of(file, encoding);
        CsvCells cells = cells(file, encoding, dialect, false);
        if (cells.signs().arePoints(dialect.separator() == ',')) {
            cells = cells(file, encoding, dialect, true);
        }
        Grid grid = cells.grid();
        refuseMessage(grid, dialect.separator());
        return List.of(Sheet.delimited(grid, cells.fields()));
    }

    private static CsvCells cells(
            Path file, TextEncoding encoding, CsvDialect dialect, boolean decimalPoints)
            throws IOException {
        CsvCells cells = new CsvCells(decimalPoints);
        try (TextEncoding.PlainTextReader text = encoding.open(file);
                CsvReader<CsvCells> rows = dialect.open(text, cells)) {
            for (CsvCells sofar : rows) {
                SheetLimits.check(sofar.rows() - 1, 0);
            }
            if (!text.endsLine() && cells.lastRowStopsShort()) {
                throw new UnreadableFile(Reason.DAMAGED, "the last row is cut short");
            }
            if (!text.endsLine() && !decimalPoints && CutNumber.endsIn(cells.grid())) {
                throw new UnreadableFile(Reason.DAMAGED, "the last number is cut short");
            }
        }
        return cells;
    }

    private static void refuseMessage(Grid grid, char separator) throws UnreadableFile {
        if (grid.size() == 0) {
            throw new UnreadableFile(Reason.EMPTY, "no cell");
        }
        int row = grid.rows() - 1;
        if (rowSize(grid, row) < grid.size()) {
            return;
        }
        String line = line(grid, row, separator);
        boolean sentence = SENTENCE.matcher(line).matches();
        if (grid.size() > 1 && !sentence) {
            return;
        }
        boolean message = sentence || line.split("\\s+", -1).length >= WORDS_OF_A_MESSAGE;
        throw new UnreadableFile(message ? Reason.ERROR_ANSWER : Reason.NO_TABLE, line);
    }

    private static int rowSize(Grid grid, int row) {
        int size = 0;
        for (int column = 0; column < grid.columns(); column++) {
            size += grid.kind(row, column) == Grid.Kind.BLANK ? 0 : 1;
        }
        return size;
    }

    private static String line(Grid grid, int row, char separator) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < grid.columns(); column++) {
            line.append(column == 0 ? "" : String.valueOf(separator));
            if (grid.kind(row, column) == Grid.Kind.TEXT) {
                line.append(grid.text(grid.textNumber(row, column)));
            }
        }
        return WhiteSpace.strip(line.substring(0, Math.min(line.length(), LONGEST_MESSAGE)));
    }
}
