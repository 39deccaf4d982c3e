package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.reading.source.TextEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A note that is plain text: paragraphs are parted by empty lines, a short line without a full stop
 * is a heading, and lines with tabs or columns are tables.
 */
final class TextNote {

    private static final int LONGEST_HEADING = 90;
    private static final Pattern COLUMNS = Pattern.compile("\\t+| {3,}");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int first;

    private TextNote() {}

    static Note read(Path file) throws IOException {
        TextNote note = new TextNote();
        try (Reader plain = TextEncoding.of(file).open(file);
                BufferedReader reader = new BufferedReader(plain)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                note.line(line, number);
            }
        }
        note.end();
        return new Note(note.blocks);
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            end();
            return;
        }
        if (!lines.isEmpty() && isTabular(line) != isTabular(lines.get(lines.size() - 1))) {
            end();
        }
        if (lines.isEmpty()) {
            first = number;
        }
        lines.add(line);
    }

    private static boolean isTabular(String line) {
        return COLUMNS.matcher(line.strip()).find();
    }

    private void end() {
        if (lines.isEmpty()) {
            return;
        }
        if (lines.size() > 1 && lines.stream().allMatch(TextNote::isTabular)) {
            blocks.add(table());
        } else if (lines.size() > 1 && isHeading(lines.get(0)) && !isHeading(lines.get(1))) {
            String heading = lines.remove(0);
            blocks.add(new Block.Heading(passage(heading, first), level(heading)));
            first++;
            end();
            return;
        } else {
            String text = String.join(" ", lines.stream().map(String::strip).toList());
            Passage passage = passage(text, first);
            blocks.add(
                    isHeading(text)
                            ? new Block.Heading(passage, level(text))
                            : new Block.Paragraph(passage));
        }
        lines.clear();
    }

    private static Passage passage(String text, int line) {
        return Passage.of(text.strip(), "Linje " + line);
    }

    private static boolean isHeading(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST_HEADING
                && !bare.isEmpty()
                && ".:;,!?".indexOf(bare.charAt(bare.length() - 1)) < 0
                && Character.isLetterOrDigit(bare.charAt(0));
    }

    private static int level(String heading) {
        return heading.equals(heading.toUpperCase(Locale.ROOT)) ? 1 : 2;
    }

    /** With as many tabs on each line, every one of them ends a cell; else they are space. */
    private static int tabs(String line) {
        return (int) line.chars().filter(sign -> sign == '\t').count();
    }

    private Block table() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        boolean single = lines.stream().mapToInt(TextNote::tabs).distinct().count() == 1;
        boolean tabs = single && tabs(lines.get(0)) > 0;
        for (int i = 0; i < lines.size(); i++) {
            List<Block.Cell> cells = new ArrayList<>();
            String line = lines.get(i);
            for (String text : tabs ? line.split("\t", -1) : COLUMNS.split(line.strip(), -1)) {
                cells.add(Block.Cell.of(passage(text, first + i)));
            }
            rows.add(cells);
        }
        return new Block.Table(rows);
    }
}
