package dk.overblik.checking.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table that is typed with blanks: what parts them are two blanks or more that all
 * lines have in the same places. A name of two words has one blank, and so have two columns that
 * only one line holds apart.
 */
final class AlignedColumns {

    private static final int NARROWEST_GAP = 2;

    private AlignedColumns() {}

    /**
     * Where the columns begin and end; none where the lines have tabs, or where some line holds
     * apart what stands in one column, so that they are not aligned.
     */
    static List<int[]> of(List<String> lines) {
        if (lines.stream().anyMatch(line -> line.indexOf('\t') >= 0)) {
            return List.of();
        }
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<int[]> columns = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < width) {
            int end = at;
            while (end < width && isBlank(lines, end)) {
                end++;
            }
            boolean gap = end - at >= NARROWEST_GAP || (end > at && end == width);
            if (gap && at > from) {
                columns.add(new int[] {from, at});
            }
            from = gap ? end : from;
            at = Math.max(end, at + 1);
        }
        if (from < width) {
            columns.add(new int[] {from, width});
        }
        boolean apart = columns.stream().allMatch(column -> isOneCell(lines, column));
        return apart && columns.size() > 1 ? columns : List.of();
    }

    private static boolean isBlank(List<String> lines, int at) {
        return lines.stream().allMatch(line -> at >= line.length() || line.charAt(at) == ' ');
    }

    private static boolean isOneCell(List<String> lines, int[] column) {
        return lines.stream().noneMatch(line -> text(line, column).contains("  "));
    }

    /** The texts of a line in the columns. */
    static List<String> cells(String line, List<int[]> columns) {
        return columns.stream().map(column -> text(line, column)).toList();
    }

    private static String text(String line, int[] column) {
        int from = Math.min(column[0], line.length());
        return line.substring(from, Math.min(column[1], line.length())).strip();
    }
}
