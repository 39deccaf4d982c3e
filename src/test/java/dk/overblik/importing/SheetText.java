package dk.overblik.importing;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a sheet as text: HTML, CSV, JSON. */
final class SheetText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private SheetText() {}

    static byte[] csv(Sheet sheet) {
        String text =
                rows(sheet.grid()).stream()
                        .map(row -> row.stream().map(SheetText::quoted).collect(joined(";")))
                        .collect(joined("\r\n"));
        return ("\uFEFF" + text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html(Sheet sheet) {
        StringBuilder html = new StringBuilder("<html><body><table>\n");
        for (int row = 0; row < sheet.grid().rows(); row++) {
            html.append("<tr>");
            for (int column = 0; column < sheet.grid().columns(); column++) {
                Optional<Range> merged = merged(sheet, row, column);
                if (merged.isEmpty() || isStart(merged.get(), row, column)) {
                    cell(sheet.grid().cell(row, column), merged, html);
                }
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isStart(Range range, int row, int column) {
        return range.firstRow() == row && range.firstColumn() == column;
    }

    private static void cell(Cell cell, Optional<Range> merged, StringBuilder html) {
        html.append("<td");
        merged.ifPresent(
                range ->
                        html.append(" rowspan=")
                                .append(range.lastRow() - range.firstRow() + 1)
                                .append(" colspan=")
                                .append(range.lastColumn() - range.firstColumn() + 1));
        String text = text(cell).replace("&", "&amp;").replace("<", "&lt;").replace("æ", "&aelig;");
        html.append('>').append(text.replace("\n", "; ")).append("</td>");
    }

    private static Optional<Range> merged(Sheet sheet, int row, int column) {
        return sheet.merged().stream()
                .filter(range -> range.firstRow() <= row && row <= range.lastRow())
                .filter(range -> range.firstColumn() <= column && column <= range.lastColumn())
                .findFirst();
    }

    /** As version 2 of the interface answers: all values are texts. */
    static byte[] jsonV2(Sheet sheet) {
        List<List<String>> rows = rows(sheet.grid());
        String names =
                rows.get(0).stream()
                        .map(name -> "{\"Name\":\"x\",\"Label\":" + json(name) + "}")
                        .collect(joined(","));
        String data =
                rows.stream()
                        .skip(1)
                        .map(row -> row.stream().map(SheetText::json).collect(joined(",")))
                        .collect(joined("],["));
        String json = "[{\"Variables\":[" + names + "],\"Data\":[[" + data + "]]}]";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** As version 3 of the interface answers: numbers are numbers, and nothing is null. */
    static byte[] jsonV3(Sheet sheet) {
        Grid grid = sheet.grid();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                Cell cell = grid.cell(row, column);
                boolean number = cell instanceof Cell.Number n && n.shown() == Cell.Shown.PLAIN;
                String text = text(cell);
                cells.add(number ? text.replace(',', '.') : text.isEmpty() ? "null" : json(text));
            }
            rows.add("[" + String.join(",", cells) + "]");
        }
        String data = rows.stream().skip(1).collect(joined(","));
        String json = "{\"columns\":" + rows.get(0) + ",\"rows\":[" + data + "]}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(Grid grid) {
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

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Number number) {
            BigDecimal digits = new BigDecimal(Double.toString(number.value()));
            boolean percent = number.shown() == Cell.Shown.PERCENT;
            BigDecimal shown = percent ? digits.movePointRight(2) : digits;
            String plain = shown.stripTrailingZeros().toPlainString().replace('.', ',');
            return percent ? plain + "%" : plain;
        }
        if (cell instanceof Cell.Day day) {
            return DAY.format(day.date());
        }
        return cell instanceof Cell.Fault fault ? fault.code() : "";
    }

    private static String quoted(String cell) {
        boolean needed = cell.matches("(?s).*[\"\r\n;].*");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined(String mark) {
        return Collectors.joining(mark);
    }
}
