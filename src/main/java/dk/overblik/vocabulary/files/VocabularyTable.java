package dk.overblik.vocabulary.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of the program's own CSV files of names and words: lines that begin with "#" say what its
 * columns mean, the first other line names the columns, each further line is a row. Columns are
 * split by ";", and no cell holds one.
 */
final class VocabularyTable {

    private static final String FOLDER = "/dk/overblik/vocabulary/";

    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private VocabularyTable(String name, List<String> lines, List<String> wanted) {
        this.name = name;
        this.columns = cells(lines.get(0));
        Set<String> known = new HashSet<>(wanted);
        if (!known.equals(new HashSet<>(columns)) || columns.size() != wanted.size()) {
            throw new IllegalStateException(
                    name + " has the columns " + columns + " and not " + wanted);
        }
        this.rows = lines.stream().skip(1).map(line -> new Row(line, cells(line))).toList();
    }

    /**
     * Reads a file, whose columns may stand in any order.
     *
     * @param wanted the columns that whoever reads it knows
     * @throws IllegalStateException where it lacks one of them or has another, or a row does
     */
    static VocabularyTable of(String name, String... wanted) {
        List<String> lines =
                text(name)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        return new VocabularyTable(name, lines, List.of(wanted));
    }

    /** All of a file. */
    static String text(String name) {
        try (InputStream in = VocabularyTable.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }

    List<Row> rows() {
        return rows;
    }

    Stream<Row> stream() {
        return rows.stream();
    }

    /** A row, whose cells are asked for by the names of their columns. */
    final class Row {

        private final List<String> cells;

        private Row(String line, List<String> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(name + " has a row of other columns: " + line);
            }
            this.cells = cells;
        }

        String get(String column) {
            return cells.get(columns.indexOf(column));
        }

        boolean is(String column, String value) {
            return get(column).equals(value);
        }

        /** The parts of a cell; none of an empty one. */
        List<String> list(String column, String separator) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
        }
    }
}
