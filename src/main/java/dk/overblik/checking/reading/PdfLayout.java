package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.reading.PdfLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a PDF together to paragraphs, headings and tables. */
final class PdfLayout {

    private static final Pattern FIGURE =
            Pattern.compile("[-+\u2212\u2013]?\\d[\\d.,]*\\s?(?:%|pct\\.?|kr\\.?)?|\\.|-");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:side )?\\d+(?:\\s?(?:af|/)\\s?\\d+)?|side \\d+.*");

    /** Above and below that stand what each page repeats. */
    private static final double HEAD = 0.06;

    private static final double FOOT = 0.94;

    /** Lines that are further apart, in sizes of their letters, belong to two paragraphs. */
    private static final double PARAGRAPH_GAP = 1.75;

    private static final double TABLE_GAP = 3.5;
    private static final int LONGEST_HEADING = 100;
    private static final int MOST_HEADING_LINES = 6;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();
    private int paragraphPage;
    private int tables;

    /** The table that nothing has followed yet. */
    private @Nullable PdfTable open;

    void page(int page, List<Line> all) {
        List<Line> lines = all.stream().filter(PdfLayout::isOfText).toList();
        if (!paragraph.isEmpty() && !continues(lines)) {
            endParagraph();
        }
        int at = goOn(lines, page);
        while (at < lines.size()) {
            int end = tableEnd(lines, at);
            if (end > at) {
                endParagraph();
                tables++;
                PdfTable table = PdfTable.of(lines.subList(at, end), place(page));
                blocks.add(table.block());
                open = table;
                at = end;
            } else {
                line(lines.get(at), page);
                at++;
            }
        }
    }

    private String place(int page) {
        return "Side " + page + ", tabel " + tables;
    }

    /** How many lines at the top of a page belong to the table that the page before ends with. */
    private int goOn(List<Line> lines, int page) {
        PdfTable table = open;
        int end = table == null ? 0 : table.continuedBy(lines, place(page));
        if (table != null && end > 0) {
            blocks.set(blocks.size() - 1, table.block());
        }
        return end;
    }

    private static boolean isOfText(Line line) {
        boolean edge = line.share() < HEAD || line.share() > FOOT;
        return !edge && !PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    /** A sentence may go on over a page. */
    private boolean continues(List<Line> lines) {
        String last = paragraph.get(paragraph.size() - 1).text().strip();
        boolean open = !last.isEmpty() && ".!?:".indexOf(last.charAt(last.length() - 1)) < 0;
        boolean lower = !lines.isEmpty() && !Character.isUpperCase(lines.get(0).text().charAt(0));
        return open && lower;
    }

    private void line(Line line, int page) {
        if (!paragraph.isEmpty() && isApart(paragraph.get(paragraph.size() - 1), line)) {
            endParagraph();
        }
        if (paragraph.isEmpty()) {
            paragraphPage = page;
            open = null;
        }
        paragraph.add(line);
    }

    private static boolean isApart(Line above, Line below) {
        boolean size = Math.abs(above.size() - below.size()) > 0.6;
        double distance = below.foot() - above.foot();
        boolean far = distance > PARAGRAPH_GAP * below.size();
        return size || (far && distance > 0) || above.bold() != below.bold();
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        paragraph.forEach(line -> append(text, line.text()));
        String place = "Side " + paragraphPage;
        Passage passage = Passage.of(text.toString(), place);
        Line first = paragraph.get(0);
        blocks.add(
                isHeading(first, text.toString())
                        ? new Block.Heading(passage, level(first.size()))
                        : new Block.Paragraph(passage));
        paragraph.clear();
    }

    /** A word that a hyphen cuts at the end of a line is one word. */
    static void append(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean cut =
                last > 0
                        && text.charAt(last) == '-'
                        && Character.isLetter(text.charAt(last - 1))
                        && Character.isLowerCase(line.charAt(0));
        if (cut) {
            text.setLength(last);
        } else if (last >= 0) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isHeading(Line first, String text) {
        boolean shown = first.size() >= 12.5 || first.bold();
        String bare = text.strip();
        return shown && bare.length() <= LONGEST_HEADING && !bare.endsWith(".");
    }

    private static int level(double size) {
        if (size >= 16) {
            return 1;
        }
        return size >= 13 ? 2 : 3;
    }

    /** Behind the last line of the table that begins at a line; that line itself if none does. */
    private static int tableEnd(List<Line> lines, int from) {
        int first = from;
        while (first - from < MOST_HEADING_LINES
                && first + 1 < lines.size()
                && !isRow(lines.get(first))
                && isNear(lines.get(first), lines.get(first + 1))) {
            first++;
        }
        if (!isRow(lines.get(first))) {
            return from;
        }
        int end = rowsEnd(lines, first);
        return end - from > 1 && isHeading(lines, from, first, end) ? end : from;
    }

    /** Behind the last row; a label may go on over a line between two of them. */
    private static int rowsEnd(List<Line> lines, int first) {
        int end = first;
        for (int at = first; at < lines.size() && at - end <= 1; at++) {
            if (at > first && !isNear(lines.get(at - 1), lines.get(at))) {
                break;
            }
            end = isRow(lines.get(at)) ? at + 1 : end;
        }
        return end;
    }

    /**
     * Whether the lines before the first row are its heading. A line with one piece is, if it
     * stands close to the others and right of all labels, as the upper line of a name does, or so
     * close as lines of one text never do, as a name in the middle of its cell.
     */
    private static boolean isHeading(List<Line> lines, int from, int first, int end) {
        double labels =
                lines.subList(first, end).stream()
                        .filter(PdfLayout::isRow)
                        .mapToDouble(line -> line.pieces().get(0).right())
                        .max()
                        .orElse(0);
        for (int at = from; at < first; at++) {
            Line line = lines.get(at);
            double above = at == from ? Double.MAX_VALUE : gap(lines.get(at - 1), line);
            double near = Math.min(above, gap(line, lines.get(at + 1)));
            boolean apart = near >= 1.4 || line.pieces().get(0).left() < labels;
            if (line.pieces().size() == 1 && apart && near >= 0.95) {
                return false;
            }
        }
        return true;
    }

    /** From foot to foot, in sizes of the lower line. */
    private static double gap(Line above, Line below) {
        return (below.foot() - above.foot()) / below.size();
    }

    private static boolean isNear(Line above, Line below) {
        return below.foot() - above.foot() < TABLE_GAP * Math.max(8, below.size());
    }

    /** A label and figures in columns. */
    private static boolean isRow(Line line) {
        List<PdfLines.Piece> pieces = line.pieces();
        long figures =
                pieces.stream().skip(1).filter(p -> FIGURE.matcher(p.text()).matches()).count();
        return pieces.size() > 1 && figures >= (pieces.size() - 1) / 2.0 && figures > 0;
    }

    Note note() {
        endParagraph();
        return new Note(blocks);
    }
}
