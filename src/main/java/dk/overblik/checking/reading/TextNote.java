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
 * A note that is plain text: paragraphs are parted by empty lines, by items of lists, and where a
 * line ends before it had to; a short line without a full stop or a figure is a heading, and lines
 * with tabs or columns are tables.
 */
final class TextNote {

    private static final int LONGEST_HEADING = 90;
    private static final int NARROWEST = 60;

    /** What an item of a list begins with. */
    private static final Pattern ITEM =
            Pattern.compile("^(?:[-*\u2022\u00b7\u2013\u25aa\u25cf>o] |\\d{1,2}[.)] |[a-z]\\) )");

    /** Digits that a heading may have: its own number, and times. */
    private static final Pattern NO_FIGURES =
            Pattern.compile(
                    "^\\d{1,2}(?:\\.\\d{1,2})*+\\.? |\\b(?:19|20)\\d\\d\\b|\\b\\d\\.? ?(?:kvartal|kvt|halvår)"
                            + "|\\b\\d{1,2}\\. (?=\\p{L})|\\b(?:Tabel|Bilag|Figur|Punkt) [\\d.]+");

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
        if (lines.size() > 1 && lines.stream().allMatch(TextNote::isTabular)) {
            blocks.add(table());
        } else {
            paragraphs();
        }
        lines.clear();
    }

    /** A block of lines as it was typed: each paragraph may be folded over several lines. */
    private void paragraphs() {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !isFolded(i)) {
                String text =
                        String.join(
                                " ", lines.subList(from, i).stream().map(String::strip).toList());
                boolean alone = i - from == 1;
                Passage passage = passage(text, first + from);
                blocks.add(
                        alone && isHeading(text)
                                ? new Block.Heading(passage, level(text))
                                : new Block.Paragraph(passage));
                from = i;
            }
        }
    }

    /**
     * Whether a line goes on with the one before: it begins no item nor sentence of its own, and
     * its first word had no room there.
     */
    private boolean isFolded(int line) {
        String before = lines.get(line - 1).strip();
        String text = lines.get(line).strip();
        boolean ended = before.matches("(?s).*[.!?:]") && !Character.isLowerCase(text.charAt(0));
        if (ITEM.matcher(text).find() || ended) {
            return false;
        }
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        int room = Math.max(width, NARROWEST) - before.length() - 1;
        return text.split("\\s", 2)[0].length() > room || Character.isLowerCase(text.charAt(0));
    }

    private static Passage passage(String text, int line) {
        return Passage.of(text.strip(), "Linje " + line);
    }

    private static boolean isHeading(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST_HEADING
                && !bare.isEmpty()
                && ".:;,!?".indexOf(bare.charAt(bare.length() - 1)) < 0
                && Character.isLetterOrDigit(bare.charAt(0))
                && NO_FIGURES.matcher(bare).replaceAll("").chars().noneMatch(Character::isDigit);
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
        List<int[]> aligned = AlignedColumns.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (String text : cells(lines.get(i), aligned)) {
                cells.add(Block.Cell.of(passage(text, first + i)));
            }
            rows.add(cells);
        }
        return new Block.Table(rows);
    }

    private List<String> cells(String line, List<int[]> aligned) {
        boolean single = lines.stream().mapToInt(TextNote::tabs).distinct().count() == 1;
        if (single && tabs(line) > 0) {
            return List.of(line.split("\t", -1));
        }
        List<String> own = List.of(COLUMNS.split(line.strip(), -1));
        return aligned.isEmpty() ? own : AlignedColumns.cells(line, aligned);
    }
}
