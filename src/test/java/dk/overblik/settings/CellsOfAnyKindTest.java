package dk.overblik.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.FilledSettings;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a cell of the settings holds that is neither text nor number is said as what it is, with the
 * cell; it is never looked up as if it were a name.
 */
class CellsOfAnyKindTest {

    private static final int LONGEST = 700;
    private static final Vocabulary VOCABULARY = VocabularyReader.load();

    @TempDir private static Path folder;
    private static List<Sheet> empty = List.of();

    /** What a cell may hold, and what is said of those that say nothing. */
    enum Held {
        FORMULA("intet program har regnet ud", new Cell.Fault(Cell.Fault.NEVER_CALCULATED)),
        TWICE("to gange", new Cell.Fault(Cell.Fault.WRITTEN_TWICE)),
        ERROR("\"#REF!\"", new Cell.Fault("#REF!")),
        DATE("", new Cell.Day(LocalDate.of(2025, 5, 12))),
        TRUTH("", new Cell.Truth(true)),
        LONG_NUMBER("", new Cell.Number(1.234567890123e300, Cell.Shown.PLAIN)),
        LONG_TEXT("", new Cell.Text("ø".repeat(30_000)));

        private final String said;

        @SuppressWarnings("ImmutableEnumChecker") // nothing changes a cell that is one value
        private final Cell cell;

        Held(String said, Cell cell) {
            this.said = said;
            this.cell = cell;
        }
    }

    @BeforeAll
    static void makeSettings() throws IOException {
        empty = XlsxReader.read(FilledSettings.in(folder).file());
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Form.values())
                .flatMap(
                        form ->
                                places(form)
                                        .mapToObj(
                                                place ->
                                                        Arguments.of(
                                                                form, place / 10, place % 10)));
    }

    /** Ten times the line below the headings, and the column, of all that can be filled in. */
    private static IntStream places(Form form) {
        return form == Form.GENERAL
                ? IntStream.range(0, Form.general().size()).map(line -> line * 10 + 1)
                : IntStream.range(0, form.fields().size());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isSaidAsWhatItIs(Form form, int line, int column) {
        Grid grid = sheet(form).grid();
        int row = headings(form, grid) + 1 + line;
        for (Held held : Held.values()) {
            Grid filled = filled(form, grid, row, column, held.cell);
            List<Sheet> sheets =
                    empty.stream()
                            .map(
                                    s ->
                                            s.name().equals(form.sheet())
                                                    ? Sheet.of(s.name(), filled)
                                                    : s)
                            .toList();
            List<String> faults = SettingsReader.read(VOCABULARY, "x.xlsx", sheets).faults();
            assertThat(faults).allMatch(fault -> fault.length() < LONGEST);
            if (!held.said.isEmpty()) {
                String cell = "celle " + CellAddress.of(row, column) + ":";
                assertThat(faults).singleElement().asString().contains(cell, held.said);
            }
        }
    }

    private static Sheet sheet(Form form) {
        return empty.stream().filter(s -> s.name().equals(form.sheet())).findFirst().orElseThrow();
    }

    private static int headings(Form form, Grid grid) {
        return IntStream.range(0, grid.rows())
                .filter(row -> grid.cell(row, 0).equals(new Cell.Text(form.heading(0))))
                .max()
                .orElseThrow();
    }

    /** The sheet with its example, and a cell of it changed. */
    private static Grid filled(Form form, Grid grid, int row, int column, Cell cell) {
        Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                rows.computeIfAbsent(r, any -> new TreeMap<>()).put(c, grid.cell(r, c));
            }
        }
        Map<Integer, Cell> line = rows.computeIfAbsent(row, any -> new TreeMap<>());
        List<String> example = form.example();
        for (int i = 0; i < example.size(); i++) {
            line.put(i, new Cell.Text(example.get(i)));
        }
        line.put(column, cell);
        GridBuilder builder = new GridBuilder(new TextTable());
        rows.forEach((r, cells) -> cells.forEach((c, held) -> add(builder, r, c, held)));
        return builder.build();
    }

    private static void add(GridBuilder grid, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            grid.text(row, column, text.text());
        } else if (cell instanceof Cell.Number number) {
            grid.number(row, column, number.value(), number.shown());
        } else if (cell instanceof Cell.Day day) {
            grid.day(row, column, day.date());
        } else if (cell instanceof Cell.Truth truth) {
            grid.truth(row, column, truth.value());
        } else if (cell instanceof Cell.Fault fault) {
            grid.fault(row, column, fault.code());
        }
    }
}
