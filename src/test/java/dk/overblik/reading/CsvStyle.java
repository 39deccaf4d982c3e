package dk.overblik.reading;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** How a text file with separators is written. */
public record CsvStyle(
        char separator,
        Quotes quotes,
        String lineEnd,
        boolean lastLineEnds,
        boolean declared,
        Encoding encoding) {

    public enum Quotes {
        WHERE_NEEDED,
        EVERYWHERE,
        AT_RANDOM
    }

    public enum Encoding {
        UTF_8("UTF-8", ""),
        UTF_8_MARK("UTF-8", "\uFEFF"),
        UTF_16LE_MARK("UTF-16LE", "\uFEFF"),
        UTF_16BE_MARK("UTF-16BE", "\uFEFF"),
        WINDOWS_1252("windows-1252", "");

        private final Charset charset;
        private final String mark;

        Encoding(String charset, String mark) {
            this.charset = Charset.forName(charset);
            this.mark = mark;
        }

        byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }
    }

    public byte[] bytes(List<List<String>> table, Random random) {
        return encoding.bytes(written(table, random));
    }

    private String written(List<List<String>> table, Random random) {
        String text =
                table.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(cell -> cell(cell, random))
                                                .collect(Collectors.joining(separator + "")))
                        .collect(Collectors.joining(lineEnd));
        return (declared ? "sep=" + separator + lineEnd : "")
                + text
                + (lastLineEnds ? lineEnd : "");
    }

    private String cell(String cell, Random random) {
        boolean needed = cell.matches("(?s).*[\"\\r\\n\\t;].*") || cell.indexOf(separator) >= 0;
        boolean quoted =
                switch (quotes) {
                    case WHERE_NEEDED -> needed;
                    case EVERYWHERE -> true;
                    case AT_RANDOM -> needed || random.nextBoolean();
                };
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
