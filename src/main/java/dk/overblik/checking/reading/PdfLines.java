package dk.overblik.checking.reading;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of the pages of a PDF, each cut into the pieces that wide gaps part. */
final class PdfLines extends PDFTextStripper {

    /** Of the size of its letters: wider gaps part columns, narrower ones words. */
    private static final double COLUMN_GAP = 0.8;

    private static final double WORD_GAP = 0.15;

    /** Letters whose feet differ by more of their size stand on lines of their own. */
    private static final double SAME_LINE = 0.45;

    /** Drawings, also within drawings; one that draws itself twice would come to 2^50. */
    private static final int MOST_DRAWINGS = 100_000;

    private final List<TextPosition> letters = new ArrayList<>();

    private final Taker taker;
    private int drawings;

    private PdfLines(Taker taker) throws IOException {
        this.taker = taker;
    }

    /**
     * A word.
     *
     * @param left where it begins, in points
     * @param right where it ends
     */
    record Word(String text, double left, double right) {}

    /** Text with nothing but narrow gaps in it; one word at least. */
    record Piece(List<Word> words) {
        Piece {
            words = List.copyOf(words);
        }

        String text() {
            return String.join(" ", words.stream().map(Word::text).toList());
        }

        double left() {
            return words.get(0).left();
        }

        double right() {
            return words.get(words.size() - 1).right();
        }

        double middle() {
            return (left() + right()) / 2;
        }

        /** How far the word at a place stands from the one before it; of the first, nothing. */
        double gapBefore(int at) {
            return at == 0 ? 0 : words.get(at).left() - words.get(at - 1).right();
        }
    }

    /**
     * A line.
     *
     * @param top how far down the page its letters begin, in points
     * @param foot how far down they end
     * @param share how far down the page it stands, from 0 to 1
     * @param bold whether all its letters are bold
     */
    record Line(
            List<Piece> pieces, double top, double foot, double size, double share, boolean bold) {
        Line {
            pieces = List.copyOf(pieces);
        }

        String text() {
            return String.join(" ", pieces.stream().map(Piece::text).toList());
        }
    }

    /** Takes the lines of a page, whose number counts from 1. */
    @FunctionalInterface
    interface Taker {
        void take(int page, List<Line> lines);
    }

    /**
     * Goes once through all pages that hold something.
     *
     * @throws UnreadableFile if it draws more than any note does
     */
    static void of(PDDocument document, Taker taker) throws IOException {
        new PdfLines(taker).writeText(document, Writer.nullWriter());
    }

    /**
     * PDFBox passes over what is thrown from here, so the page says that it was too much. Those
     * that it leaves out, as too deep in one another, take their time as well.
     */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT) && ++drawings > MOST_DRAWINGS) {
            return;
        }
        super.processOperator(operator, operands);
    }

    /** Words and lines are made of the letters' places alone, and not as the stripper would. */
    @Override
    protected void writePage() throws IOException {
        if (drawings > MOST_DRAWINGS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "more than " + MOST_DRAWINGS + " drawings");
        }
        letters.clear();
        getCharactersByArticle().forEach(letters::addAll);
        taker.take(getCurrentPageNo(), lines(getCurrentPage().getCropBox().getHeight()));
    }

    private List<Line> lines(double height) {
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<Line> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        double foot = 0;
        for (TextPosition letter : letters) {
            double size = Math.max(1, letter.getFontSizeInPt());
            if (!line.isEmpty() && letter.getYDirAdj() - foot > SAME_LINE * size) {
                add(line, lines, height);
                line.clear();
            }
            foot = line.isEmpty() ? letter.getYDirAdj() : foot;
            line.add(letter);
        }
        add(line, lines, height);
        return lines;
    }

    private static void add(List<TextPosition> letters, List<Line> lines, double height) {
        if (letters.isEmpty()) {
            return;
        }
        List<TextPosition> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        double size = sorted.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(10);
        double foot = sorted.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
        List<Piece> pieces = pieces(sorted);
        boolean bold = sorted.stream().allMatch(PdfLines::isBold);
        if (!pieces.isEmpty()) {
            lines.add(new Line(pieces, foot - size, foot, size, foot / height, bold));
        }
    }

    private static boolean isBold(TextPosition letter) {
        String name = String.valueOf(letter.getFont().getName());
        return letter.getUnicode().isBlank() || name.contains("Bold") || name.contains("bold");
    }

    private static List<Piece> pieces(List<TextPosition> sorted) {
        List<Word> words = new ArrayList<>();
        double left = 0;
        double right = 0;
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (TextPosition letter : sorted) {
            if (letter.getUnicode().isBlank()) {
                continue;
            }
            double gap = letter.getXDirAdj() - right;
            double size = Math.max(1, letter.getFontSizeInPt());
            if (!text.isEmpty() && gap > WORD_GAP * size) {
                words.add(new Word(text.toString().strip(), left, right));
                text.setLength(0);
            }
            if (text.isEmpty() && !words.isEmpty() && gap > COLUMN_GAP * size) {
                pieces.add(new Piece(words));
                words.clear();
            }
            left = text.isEmpty() ? letter.getXDirAdj() : left;
            text.append(letter.getUnicode());
            right = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        if (!text.isEmpty()) {
            words.add(new Word(text.toString().strip(), left, right));
            pieces.add(new Piece(words));
        }
        return pieces;
    }
}
