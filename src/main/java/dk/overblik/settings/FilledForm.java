package dk.overblik.settings;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNumber;
import dk.overblik.danish.PeriodParser;
import dk.overblik.danish.Quote;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.Source;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The lines that were filled in on one sheet, each entry in the order of the form's columns. */
record FilledForm(List<List<Entry>> lines) {

    /** More groups than anybody keeps track of. */
    private static final int FEW = 200;

    FilledForm {
        lines = List.copyOf(lines);
    }

    static FilledForm of(String file, Form form, Sheet sheet, SettingsFaults faults) {
        Optional<Integer> heading = headingRow(form, sheet.grid());
        if (heading.isEmpty()) {
            faults.add(
                    Source.sheet(file, sheet.name()),
                    "Rækken med overskrifter ("
                            + String.join(
                                    ", ", form.fields().stream().map(Form.Field::heading).toList())
                            + ") mangler. Skriv den over linjerne.");
            return new FilledForm(List.of());
        }
        boolean headed = areHeadings(file, form, sheet, heading.get(), faults);
        List<List<Entry>> lines = new ArrayList<>();
        for (int row = heading.get() + 1; headed && row < sheet.grid().rows(); row++) {
            List<Entry> line = line(file, form, sheet, row, faults);
            boolean known = areKnown(sheet.grid(), line, faults);
            if (known && line.stream().anyMatch(entry -> !entry.isBlank())) {
                lines.add(line);
            }
        }
        return new FilledForm(lines);
    }

    /** The first of some lines, of which each is held against all others, and a fault for more. */
    static List<List<Entry>> few(List<List<Entry>> lines, SettingsFaults faults) {
        if (lines.size() <= FEW) {
            return lines;
        }
        faults.add(
                lines.get(FEW).get(0).source(),
                "Der kan højst være " + FEW + " grupper. Slet dem herfra og ned.");
        return lines.subList(0, FEW);
    }

    /** The row with the most of the headings: a title may have the words of one of them. */
    private static Optional<Integer> headingRow(Form form, Grid grid) {
        int best = -1;
        long most = form.fields().size() / 2;
        for (int row = 0; row < grid.rows(); row++) {
            long found = headings(form, grid, row);
            if (found > most) {
                best = row;
                most = found;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static long headings(Form form, Grid grid, int row) {
        return IntStream.range(0, form.fields().size())
                .filter(column -> isText(grid.cell(row, column), form.heading(column)))
                .count();
    }

    private static boolean areHeadings(
            String file, Form form, Sheet sheet, int row, SettingsFaults faults) {
        boolean all = true;
        for (int column = 0; column < form.fields().size(); column++) {
            if (!isText(sheet.grid().cell(row, column), form.heading(column))) {
                all = false;
                faults.add(
                        new Source(file, sheet.name(), row, column),
                        "Her skal overskriften \"" + form.heading(column) + "\" stå.");
            }
        }
        return all;
    }

    private static List<Entry> line(
            String file, Form form, Sheet sheet, int row, SettingsFaults faults) {
        List<Entry> line = new ArrayList<>();
        for (int column = 0; column < sheet.grid().columns(); column++) {
            Source source = new Source(file, sheet.name(), row, column);
            Entry entry = Entry.of(sheet.grid().cell(row, column), source);
            if (column < form.fields().size()) {
                line.add(entry);
            } else if (!entry.isBlank()) {
                faults.add(source, "Uden for tabellen kan der ikke stå noget. Slet det.");
            }
        }
        while (line.size() < form.fields().size()) {
            line.add(Entry.of(Cell.BLANK, new Source(file, sheet.name(), row, line.size())));
        }
        return line;
    }

    /** Whether the cells of a line say anything at all; of one that does not, its fault is said. */
    private static boolean areKnown(Grid grid, List<Entry> line, SettingsFaults faults) {
        boolean known = true;
        for (Entry entry : line) {
            Source source = entry.source();
            if (grid.cell(source.row(), source.column()) instanceof Cell.Fault fault) {
                faults.add(source, unknown(fault));
                known = false;
            }
        }
        return known;
    }

    private static String unknown(Cell.Fault fault) {
        return switch (fault.code()) {
            case Cell.Fault.NEVER_CALCULATED ->
                    "Cellen har en formel, som intet program har regnet ud. Åbn filen i Excel, gem"
                            + " den, og prøv igen.";
            case Cell.Fault.WRITTEN_TWICE ->
                    "Cellen står to gange i filen med hver sit indhold. Skriv den igen i Excel, og"
                            + " gem filen.";
            default ->
                    "Cellen viser fejlen "
                            + Quote.of(fault.code())
                            + ". Skriv det, der skal stå, i stedet for formlen.";
        };
    }

    private static boolean isText(Cell cell, String text) {
        return cell instanceof Cell.Text written
                && Names.folded(written.text()).equals(Names.folded(text));
    }

    /**
     * What was written in a cell of the settings workbook.
     *
     * @param text as it was written, numbers with a decimal comma; empty where nothing was
     * @param lines the same with the ends of its lines
     */
    record Entry(String text, String lines, OptionalDouble number, Source source) {

        private Entry(String text, OptionalDouble number, Source source) {
            this(text, text, number, source);
        }

        static Entry of(Cell cell, Source source) {
            if (cell instanceof Cell.Text text) {
                return ofText(text.text(), source);
            }
            if (cell instanceof Cell.Number number) {
                BigDecimal written = BigDecimal.valueOf(number.value());
                BigDecimal plain =
                        number.shown() == Cell.Shown.PERCENT ? written.movePointRight(2) : written;
                String text = plain.stripTrailingZeros().toPlainString().replace('.', ',');
                return new Entry(text, OptionalDouble.of(plain.doubleValue()), source);
            }
            if (cell instanceof Cell.Day day) {
                String text =
                        PeriodParser.of(day.date()).map(Period::id).orElse(day.date().toString());
                return new Entry(text, OptionalDouble.empty(), source);
            }
            if (cell instanceof Cell.Truth truth) {
                return new Entry(truth.value() ? "SAND" : "FALSK", OptionalDouble.empty(), source);
            }
            String code = cell instanceof Cell.Fault fault ? fault.code() : "";
            return new Entry(code, OptionalDouble.empty(), source);
        }

        private static Entry ofText(String lines, Source source) {
            String text = Names.tidy(lines);
            OptionalDouble number =
                    !text.isEmpty() && DanishNumber.parse(text) instanceof DanishNumber.Value value
                            ? OptionalDouble.of(value.value())
                            : OptionalDouble.empty();
            return new Entry(text, lines, number, source);
        }

        boolean isBlank() {
            return text.isEmpty();
        }

        Optional<Period> period() {
            return PeriodParser.parse(text);
        }

        /** What stands between the signs, none of it blank. */
        List<String> parts(char sign) {
            return DanishList.parts(text, sign);
        }

        /** The names of a list as people write it. */
        List<String> names(char sign, Predicate<String> known, Predicate<String> meant) {
            return DanishList.names(lines, sign, known, meant).stream().map(Names::tidy).toList();
        }
    }
}
