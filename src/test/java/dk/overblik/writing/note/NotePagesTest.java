package dk.overblik.writing.note;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.examples.WordText;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.writing.mark.ResultProperties;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program that shows a note is asked to keep on one page. */
class NotePagesTest {

    /** What the letters of Calibri take from one line to the next. */
    private static final double LINE = 1.2207;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 11, 14, 20, 37, 44})
    void aTableThatOnePageHasRoomForIsNotBroken(int lines) throws Exception {
        try (XWPFDocument document = WordText.open(write(chapter(lines, 2, List.of())))) {
            assertThat(kept(document)).hasSize(lines).containsOnly(true);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {56, 80, 120})
    void aLongerOneIsBrokenInItsMidst(int lines) throws Exception {
        try (XWPFDocument document = WordText.open(write(chapter(lines, 2, List.of())))) {
            List<Boolean> kept = kept(document);
            assertThat(kept.subList(0, 3)).containsOnly(true);
            assertThat(kept.subList(3, lines - 4)).containsOnly(false);
            assertThat(kept.subList(lines - 4, lines)).containsOnly(true);
        }
    }

    /** Paper that lies has room for fewer lines. */
    @ParameterizedTest
    @CsvSource({"20,true", "29,true", "37,false"})
    void paperThatLiesIsNotSoHigh(int lines, boolean whole) throws Exception {
        try (XWPFDocument document = WordText.open(write(chapter(lines, 9, List.of())))) {
            BigInteger height =
                    (BigInteger) document.getDocument().getBody().getSectPr().getPgSz().getH();
            assertThat(height).isEqualTo(BigInteger.valueOf(11906));
            assertThat(kept(document).stream().allMatch(kept -> kept)).isEqualTo(whole);
        }
    }

    /**
     * A chart is not left alone on its page for the sake of a list that has its headings on each
     * page anyhow; one that takes most of a page itself leaves no hole.
     */
    @ParameterizedTest
    @CsvSource({"11,6,true", "37,6,false", "44,6,false", "37,40,true"})
    void aLongListBeginsUnderItsChart(int lines, int bars, boolean whole) throws Exception {
        Chapter drawn = chapter(lines, 2, List.of(bars(bars)));
        try (XWPFDocument document = WordText.open(write(drawn))) {
            List<Boolean> kept = kept(document);
            assertThat(kept.stream().allMatch(each -> each)).isEqualTo(whole);
            assertThat(kept.subList(0, 3)).containsOnly(true);
            assertThat(kept.subList(lines - 4, lines)).containsOnly(true);
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    /** However few lines a heading is given, and in letters that are a little narrower. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år",
                "Udviklingen i antal fuldtidspersoner seneste 12 mdr.",
                "Udgifter pr. 1.000 borgere",
                "Andel ledige med mindst 4 samtaler de seneste 12 måneder"
            })
    void noLineEndsBetweenANumberAndWhatItCounts(String heading) {
        NoteTable table =
                new NoteTable(
                        "Tabel",
                        List.of(
                                new NoteTable.Column(NoteTable.Kind.LABELS, "Ydelse"),
                                new NoteTable.Column(NoteTable.Kind.FIGURES, heading)),
                        List.of(new NoteTable.Line(Role.MEMBER, List.of("Ledighed", "1,2"))));
        for (int lines = 2; lines <= 4; lines++) {
            int width = NoteWidths.of(table, 1, new NoteWidths.Comfort(lines, 1));
            double room = NoteWidths.room(table, 1, width);
            for (double letters : new double[] {1, 1.1}) {
                String firm = heading.replace('-', NoteText.FIRM_HYPHEN);
                List<String> drawn = TextWidth.lines(firm, room * letters, 8, true);
                assertThat(drawn).hasSizeLessThanOrEqualTo(lines);
                assertThat(drawn.subList(0, drawn.size() - 1))
                        .noneMatch(line -> Character.isDigit(line.charAt(line.length() - 1)));
            }
        }
    }

    /** By the styles that the note brings, and the letters they ask for. */
    @Test
    void aRowIsAsHighAsItsStyleMakesIt() throws Exception {
        Path note = write(chapter(2, 2, List.of()));
        try (XWPFDocument document = WordText.open(note)) {
            var style = document.getStyles().getStyle("Tabeltekst").getCTStyle();
            var around = style.getPPr().getSpacing();
            double points = Double.parseDouble(style.getRPr().getSzArray(0).getVal() + "") / 2;
            double own = ((BigInteger) around.getBefore()).doubleValue();
            double all = own + ((BigInteger) around.getAfter()).doubleValue();
            int line = height(3) - height(2);
            // The line between two rows is half a point.
            assertThat((double) line).isBetween(20 * LINE * points + all, 20 * LINE * points + 45);
        }
    }

    @Test
    void aLabelOfTwoLinesMakesItsRowHigher() {
        NoteTable table = table(1);
        int one = NoteHeights.of(new NoteFit.Part(table, List.of(4000, 1000, 1000)));
        int two = NoteHeights.of(new NoteFit.Part(table, List.of(1300, 1000, 1000)));
        assertThat((double) two - one).isBetween(20 * LINE * 9 - 1, 20 * LINE * 9 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void aShortTableStaysWithItsChart(int lines) throws Exception {
        assertThat(staysWithChart(lines, 12)).isTrue();
    }

    /**
     * All of them with their table would leave a hole as high; the first and the last ones do not
     * part, and at the end none does.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 20})
    void manyRemarksGoOnAboveTheNextHeading(int remarks) throws Exception {
        Chapter one = remarked("Ikke sidst", remarks);
        Chapter other = remarked("Sidst", remarks);
        Path note = folder.resolve("remarks.docx");
        NoteDocument.write(List.of(one, other), "Prøve", "Slut.", ResultProperties.none(), note);
        try (XWPFDocument document = WordText.open(note)) {
            List<XWPFParagraph> all = document.getParagraphs();
            int next =
                    IntStream.range(0, all.size())
                            .filter(i -> all.get(i).getText().equals("Sidst"))
                            .findFirst()
                            .orElseThrow();
            List<Boolean> above = keptWithNext(all.subList(next - 1 - remarks, next));
            assertThat(above.get(remarks)).isFalse();
            assertThat(remarks == 0 || above.get(0)).isTrue();
            assertThat(remarks == 0 || above.get(remarks - 1)).isTrue();
            assertThat(Collections.frequency(above, true)).isEqualTo(Math.min(remarks, 2));
            int end = all.size() - 1;
            assertThat(keptWithNext(all.subList(end - 1 - remarks, end))).containsOnly(true);
        }
    }

    /** A table that goes to the next page with them all leaves at most half of one empty. */
    @ParameterizedTest
    @CsvSource({"2, 4, true", "2, 20, true", "2, 33, false", "18, 3, true", "18, 12, false"})
    void atTheEndRemarksGoOnWhereTheyWouldLeaveAHole(int lines, int remarks, boolean together)
            throws Exception {
        List<String> notes = IntStream.range(0, remarks).mapToObj(i -> "Nr. " + i).toList();
        Path note = write(chapter(lines, 2, List.of()).with(notes));
        try (XWPFDocument document = WordText.open(note)) {
            List<XWPFParagraph> all = document.getParagraphs();
            int end = all.size() - 1;
            List<Boolean> kept = keptWithNext(all.subList(end - 1 - remarks, end));
            assertThat(kept.stream().allMatch(each -> each)).isEqualTo(together);
            assertThat(kept.get(0)).isTrue();
            assertThat(kept.get(remarks)).isTrue();
        }
    }

    private static Chapter remarked(String title, int remarks) {
        Line line =
                Line.of("Ledighed", Role.MEMBER, List.of(new Expression.Given(title.length())), "");
        Table table =
                new Table(
                        title,
                        "Ydelse",
                        List.of(new Block("", List.of(new Column("Antal", Unit.COUNT)))),
                        List.of(line),
                        List.of(said(title + " er sagt.")));
        List<String> notes = IntStream.range(0, remarks).mapToObj(i -> "Nr. " + i).toList();
        return new Chapter(
                ChapterKind.OTHER_MEASURES, title, "Maj", List.of(table), notes, List.of());
    }

    private static List<Boolean> keptWithNext(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext())
                .toList();
    }

    /** A chart that takes most of a page takes no table with it. */
    @Test
    void aHighChartStandsByItself() throws Exception {
        assertThat(staysWithChart(8, 40)).isFalse();
    }

    private boolean staysWithChart(int lines, int bars) throws Exception {
        Chapter chapter = chapter(lines, 2, List.of(bars(bars)));
        try (XWPFDocument document = WordText.open(write(chapter))) {
            return document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("En sætning"))
                    .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext());
        }
    }

    /** A long text that breaks anyhow is no reason for the others to break in room that is left. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void wordsStandOnOneLineAsFarAsThePaperHasRoom(int figures) {
        String usual = "merfald mindst 1,0 pct.point";
        String longer = "mindst som i RAR Østjylland (29,3 pct.)";
        List<NoteTable.Column> columns = new ArrayList<>();
        columns.add(new NoteTable.Column(NoteTable.Kind.LABELS, "Mål"));
        for (int i = 0; i < figures; i++) {
            columns.add(new NoteTable.Column(NoteTable.Kind.FIGURES, "Afstand i pct.point"));
        }
        columns.add(new NoteTable.Column(NoteTable.Kind.WORDS, "Krav"));
        List<NoteTable.Line> lines = List.of(line(usual, figures), line(longer, figures));
        NoteTable table = new NoteTable("Resultatmål", columns, lines);
        List<NoteFit.Part> parts = NoteFit.parts(table, NotePaper.PORTRAIT);
        assertThat(parts).hasSize(1);
        List<Integer> widths = parts.get(0).widths();
        assertThat(NoteWidths.sum(widths)).isLessThanOrEqualTo(NotePaper.PORTRAIT.inside());
        double room = NoteWidths.room(table, figures + 1, widths.get(figures + 1));
        assertThat(room).isGreaterThanOrEqualTo(TextWidth.of(usual, 9, false));
    }

    /** A verdict is read at once, however narrow a table is made. */
    @ParameterizedTest
    @ValueSource(strings = {"ikke nået", "nået", "ikke opfyldt"})
    void aVerdictStandsOnOneLine(String verdict) {
        NoteTable table =
                new NoteTable(
                        "Resultatmål",
                        List.of(
                                new NoteTable.Column(NoteTable.Kind.LABELS, "Mål"),
                                new NoteTable.Column(NoteTable.Kind.VERDICTS, "Status")),
                        List.of(new NoteTable.Line(Role.MEMBER, List.of("Integration", verdict))));
        int width = NoteWidths.of(table, 1, new NoteWidths.Comfort(4, 4));
        double room = NoteWidths.room(table, 1, width);
        assertThat(room).isGreaterThanOrEqualTo(TextWidth.of(verdict, 9, true) - 0.01);
    }

    private static NoteTable.Line line(String words, int figures) {
        List<String> texts = new ArrayList<>(List.of("Integration"));
        texts.addAll(Collections.nCopies(figures, "-12,4"));
        texts.add(words);
        return new NoteTable.Line(Role.MEMBER, texts);
    }

    private static int height(int lines) {
        NoteTable table = table(lines);
        return NoteHeights.of(NoteFit.parts(table, NotePaper.PORTRAIT));
    }

    private static NoteTable table(int lines) {
        return NoteTable.of("Tabel", chapter(lines, 2, List.of()).tables().get(0));
    }

    private static List<Boolean> kept(XWPFDocument document) {
        XWPFTable table = document.getTables().get(0);
        return table.getRows().stream()
                .filter(row -> !row.isRepeatHeader())
                .map(NotePagesTest::isKept)
                .toList();
    }

    private static boolean isKept(XWPFTableRow row) {
        return row.getTableCells().stream()
                .allMatch(cell -> cell.getParagraphs().get(0).getCTP().getPPr().isSetKeepNext());
    }

    private Path write(Chapter chapter) throws Exception {
        Path note = folder.resolve("note.docx");
        NoteDocument.write(List.of(chapter), "Prøve", "Slut.", ResultProperties.none(), note);
        return note;
    }

    private static Chapter chapter(int lines, int columns, List<Diagram> diagrams) {
        Column column = new Column("Fuldtidspersoner", Unit.COUNT);
        Line line =
                Line.of(
                        "Ledighed og sygdom",
                        Role.MEMBER,
                        Collections.nCopies(columns, new Expression.Given(1_234_567)),
                        "");
        Table table =
                new Table(
                        "Over tabellen",
                        "Ydelse",
                        List.of(new Block("", Collections.nCopies(columns, column))),
                        Collections.nCopies(lines, line),
                        List.of(said("En sætning.")));
        return new Chapter(
                ChapterKind.OTHER_MEASURES, "Titel", "Maj", List.of(table), List.of(), diagrams);
    }

    /** A course is read from left to right: a high one would push its chapter off the page. */
    @ParameterizedTest
    @CsvSource({"PORTRAIT,482", "LANDSCAPE,757"})
    void aCourseIsLowBesideItsWidth(NotePaper paper, int width) {
        Diagram course =
                new Diagram(
                        Chart.Kind.LINES,
                        Diagram.Spot.BESIDE_TEXT,
                        said("Fundet"),
                        "Kurve.",
                        "Måned",
                        Unit.COUNT,
                        List.of("Antal"),
                        0,
                        bars(24).points(),
                        -1);
        assertThat(NoteFigures.height(course, paper))
                .isBetween(width / 4.0, Math.min(200, width / 3.0) + 1);
    }

    /** There is the margin. */
    @Test
    void noAirStandsOverTheFirstTitle() throws Exception {
        Chapter one = remarked("Først", 1);
        Path note = folder.resolve("two.docx");
        List<Chapter> both = List.of(one, remarked("Sidst", 1));
        NoteDocument.write(both, "Prøve", "Slut.", ResultProperties.none(), note);
        try (XWPFDocument document = WordText.open(note)) {
            List<Integer> over =
                    document.getParagraphs().stream()
                            .filter(each -> "Heading1".equals(each.getStyle()))
                            .map(XWPFParagraph::getSpacingBefore)
                            .toList();
            // The style's own has no number of its own here.
            assertThat(over).containsExactly(0, -1);
        }
    }

    /** Bars that give way to a title are too low for their names. */
    @Test
    void barsAreAsHighUnderALongTitle() throws Exception {
        double one = heightOfBars("Fundet");
        assertThat(heightOfBars("Fundet er meget mere end på to linjer. ".repeat(6)))
                .isGreaterThanOrEqualTo(one + 2 * 11);
    }

    /** In points. */
    private double heightOfBars(String title) throws Exception {
        Chapter chapter = chapter(2, 2, List.of(bars(6, title)));
        try (XWPFDocument document = WordText.open(write(chapter))) {
            String drawn =
                    document.getDocument().xmlText().replaceFirst("(?s).*extent [^>]*cy=\"", "");
            return Double.parseDouble(drawn.substring(0, drawn.indexOf('"'))) / 12_700;
        }
    }

    private static Diagram bars(int count) {
        return bars(count, "Fundet");
    }

    private static Diagram bars(int count, String title) {
        List<Diagram.Point> points =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        new Diagram.Point(
                                                "Kommune " + i, List.of(new Expression.Given(i))))
                        .toList();
        return new Diagram(
                Chart.Kind.BARS,
                Diagram.Spot.BESIDE_TEXT,
                said(title),
                "Søjler.",
                "Kommune",
                Unit.COUNT,
                List.of("Antal"),
                0,
                points,
                -1);
    }

    private static Wording said(String text) {
        return new Wording(List.of(new Wording.Words(text)), "");
    }
}
