package dk.overblik.reading;

import dk.overblik.reading.csv.CsvFileReader;
import dk.overblik.reading.html.HtmlReader;
import dk.overblik.reading.json.JsonReader;
import dk.overblik.reading.ods.OdsReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files to read in tests, and what is in a sheet as plain texts. */
public final class ContainerFiles {

    private ContainerFiles() {}

    /** Reads a file. */
    public interface Reader<T> {
        T read(Path file) throws UnreadableFile;
    }

    public static Path of(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(
                                    ContainerFiles.class.getResource("/container/" + name), name)
                            .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static <T> T read(byte[] bytes, Reader<T> reader) throws UnreadableFile {
        try {
            Path file = Files.createTempFile("overblik", ".dat");
            try {
                Files.write(file, bytes);
                return reader.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (UnreadableFile expected) {
            throw expected;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public static <T> T read(String text, Reader<T> reader) throws UnreadableFile {
        return read(text.getBytes(StandardCharsets.UTF_8), reader);
    }

    /** The sheets of a file of any kind that this package reads itself. */
    static List<Sheet> sheets(Path file) throws UnreadableFile {
        return switch (KindOfFile.of(file)) {
            case CSV -> CsvFileReader.read(file);
            case HTML -> HtmlReader.read(file);
            case JSON -> JsonReader.read(file);
            case ODS -> OdsReader.read(file);
            case XLSX, XLSM, XLS -> List.of();
        };
    }

    /** The cells as texts, rows at their full width: a number as 1.5 or 2.5%, blank as nothing. */
    public static List<List<String>> texts(Sheet sheet) {
        Grid grid = sheet.grid();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                cells.add(text(grid.cell(row, column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    public static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Number number) {
            return "#" + number.value() + (number.shown() == Cell.Shown.PERCENT ? "%" : "");
        }
        return cell instanceof Cell.Blank ? "" : cell.toString();
    }
}
