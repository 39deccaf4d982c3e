package dk.overblik.importing;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The published samples as sheets; real files are read elsewhere. */
final class SampleFiles {

    private static final Pattern JSON_VALUE =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(-?\\d+(?:\\.\\d+)?)|null|(\\[)|(\\])");

    private SampleFiles() {}

    static Sheet csv(String name) {
        GridBuilder grid = new GridBuilder(new TextTable());
        List<String> lines = text(name).lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                grid.text(row, column, cells[column]);
            }
        }
        return Sheet.of("", grid.build());
    }

    /** The answers hold no escapes and no nested lists but the rows. */
    static Sheet json(String name) {
        GridBuilder grid = new GridBuilder(new TextTable());
        String text = text(name);
        int row = -1;
        int column = 0;
        String body = text.substring(text.indexOf('[')).replace("\"rows\"", "");
        Matcher value = JSON_VALUE.matcher(body);
        boolean open = false;
        while (value.find()) {
            if (value.group(3) != null) {
                open = true;
                column = 0;
                if (!body.startsWith("[[", value.start())) {
                    row++;
                }
            } else if (value.group(4) != null) {
                open = false;
            } else if (open) {
                if (value.group(1) != null) {
                    grid.text(row, column, value.group(1));
                } else if (value.group(2) != null) {
                    double number = Double.parseDouble(value.group(2));
                    grid.number(row, column, number, Cell.Shown.PLAIN);
                }
                column++;
            }
        }
        return Sheet.of("", grid.build());
    }

    private static String text(String name) {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
