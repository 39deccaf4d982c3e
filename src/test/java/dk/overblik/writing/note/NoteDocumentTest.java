package dk.overblik.writing.note;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishFormat;
import dk.overblik.examples.WordText;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.Schemas;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class NoteDocumentTest {

    private static final int INSIDE = 5000;

    private static final String SOURCE = "Kilde: Jobindsats.dk og egne beregninger.";

    @TempDir private Path folder;

    @Test
    void everyPartFollowsTheSchemas() throws Exception {
        Path note = write(narrow(), wide(10), withoutTables("Alt", "Et"));
        assertThat(Schemas.errors(note)).isEmpty();
    }

    @Test
    void headingsAreTheOnesThatWordKnows() throws Exception {
        try (XWPFDocument document = WordText.open(write(narrow()))) {
            List<String> styles = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                String style = document.getStyles().getStyle(paragraph.getStyle()).getName();
                styles.add(style + ": " + WordText.text(paragraph));
            }
            assertThat(styles)
                    .containsExactly(
                            "heading 1: Titel",
                            "Subtitle: Maj 2025",
                            "heading 2: Over tabellen",
                            "Normal: En sætning om 16-66 år.",
                            "Kilde og anmærkning: " + SOURCE,
                            "Kilde og anmærkning: Anm.: Første linje og anden.",
                            "Kilde og anmærkning: Slut.");
        }
    }

    @Test
    void headerRowsAreMarkedAndSpanTheirColumns() throws Exception {
        try (XWPFDocument document = WordText.open(write(narrow()))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRows().stream().map(XWPFTableRow::isRepeatHeader))
                    .containsExactly(true, true, false, false, false);
            assertThat(table.getRows().stream().map(XWPFTableRow::isCantSplitRow))
                    .containsOnly(true);
            assertThat(WordText.text(table.getRow(0))).isEqualTo("|Hedensted|");
            assertThat(table.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
                    .isEqualTo(BigInteger.TWO);
            assertThat(WordText.text(table.getRow(1))).isEqualTo("Ydelse|Antal|Pct.|Bemærkning");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal())
                    .isEqualTo("Over tabellen");
        }
    }

    @Test
    void figuresAreDanishTextsAtTheRightOfTheirCells() throws Exception {
        try (XWPFDocument document = WordText.open(write(narrow()))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRows().stream().skip(2).map(WordText::text))
                    .containsExactly(
                            "A-dagpenge|1.234|0,0|",
                            "Fleksjob|.|-12,4|",
                            "I alt|-1.046|1.000,0|set");
            var style = table.getRow(2).getCell(1).getParagraphs().get(0).getStyle();
            assertThat(document.getStyles().getStyle(style).getCTStyle().getPPr().getJc().getVal())
                    .isEqualTo(STJc.RIGHT);
        }
    }

    @Test
    void theLanguageIsDanish() throws Exception {
        try (XWPFDocument document = WordText.open(write(narrow()))) {
            var defaults = document.getStyles().getCtStyles().getDocDefaults();
            assertThat(defaults.getRPrDefault().getRPr().getLangArray(0).getVal())
                    .isEqualTo("da-DK");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Prøve & mere");
        }
    }

    @Test
    void thePaperIsA4AndTurnedForATableThatIsTooBroad() throws Exception {
        try (XWPFDocument document = WordText.open(write(narrow(), wide(10), narrow()))) {
            assertThat(papers(document))
                    .containsExactly("11906x16838", "16838x11906", "11906x16838");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isNotEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    /** An area below the other is read as well as beside it, and turns no paper. */
    @Test
    void twoAreasOfFewLinesStandBelowEachOtherOnPaperThatStands() throws Exception {
        try (XWPFDocument document = WordText.open(write(twoAreas(8)))) {
            assertThat(papers(document)).containsExactly("11906x16838");
            assertThat(document.getTables())
                    .extracting(table -> table.getRow(0).getCell(1).getText())
                    .containsExactly("Hedensted", "Hele landet");
        }
        try (XWPFDocument document = WordText.open(write(twoAreas(30)))) {
            assertThat(papers(document)).containsExactly("16838x11906");
            assertThat(document.getTables()).hasSize(1);
        }
    }

    /** No page has remarks alone, or one line of a list at its foot. */
    @Test
    void remarksHaveLinesOfTheirTableAboveThem() throws Exception {
        try (XWPFDocument document = WordText.open(write(twoAreas(45), narrow()))) {
            List<Boolean> lines =
                    document.getTables().get(0).getRows().stream()
                            .skip(2)
                            .map(row -> keepsNext(row.getCell(0).getParagraphs().get(0)))
                            .toList();
            assertThat(lines.subList(0, 3)).containsOnly(true);
            assertThat(lines.subList(3, 41)).containsOnly(false);
            assertThat(lines.subList(41, 45)).containsOnly(true);
            List<XWPFParagraph> last = document.getParagraphs();
            List<Boolean> said =
                    last.subList(last.size() - 4, last.size()).stream()
                            .map(NoteDocumentTest::keepsNext)
                            .toList();
            assertThat(said).containsExactly(true, true, true, false);
        }
    }

    /** Nor does a page begin with what is said of a table on the one before, above a heading. */
    @Test
    void sourceAndRemarksStayWithTheirTableInTheMidstOfANote() throws Exception {
        try (XWPFDocument document = WordText.open(write(narrow(), narrow()))) {
            List<XWPFParagraph> all = document.getParagraphs();
            int footnotes = 0;
            // The last one is followed by the words that close a note.
            for (int i = 1; i < all.size() - 1; i++) {
                if (isFootnote(all.get(i)) && isFootnote(all.get(i - 1))) {
                    assertThat(keepsNext(all.get(i - 1))).isTrue();
                    footnotes++;
                } else if (isFootnote(all.get(i - 1))) {
                    assertThat(keepsNext(all.get(i - 1))).isFalse();
                }
            }
            assertThat(footnotes).isGreaterThanOrEqualTo(2);
            for (XWPFTable table : document.getTables()) {
                XWPFTableRow last = table.getRow(table.getNumberOfRows() - 1);
                assertThat(keepsNext(last.getCell(0).getParagraphs().get(0))).isTrue();
            }
        }
    }

    private static boolean isFootnote(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        return text.startsWith("Kilde: ") || text.startsWith("Anm.: ");
    }

    private static boolean keepsNext(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    private static Chapter twoAreas(int lines) {
        List<Column> columns = Collections.nCopies(5, new Column("Fuldtidspersoner", Unit.COUNT));
        Line line = Line.of("Fleksjob", Role.MEMBER, Collections.nCopies(10, given(1_234_567)), "");
        return new Chapter(
                ChapterKind.OVERVIEW,
                "To områder",
                "Maj 2025",
                List.of(
                        new Table(
                                "",
                                "Ydelse",
                                List.of(
                                        new Block("Hedensted", columns),
                                        new Block("Hele landet", columns)),
                                Collections.nCopies(lines, line),
                                List.of())),
                List.of());
    }

    @Test
    void aTableBroaderThanThePaperGoesOnBelowWithItsLabels() throws Exception {
        try (XWPFDocument document = WordText.open(write(wide(33)))) {
            List<XWPFTable> tables = document.getTables();
            assertThat(tables).hasSizeGreaterThan(1);
            List<String> figures = new ArrayList<>();
            for (XWPFTable table : tables) {
                assertThat(table.getCTTbl().getTblPr().getTblW().getW().toString())
                        .satisfies(
                                share -> assertThat(Integer.parseInt(share)).isBetween(1, INSIDE));
                assertThat(table.getRow(0).getCell(1).getText()).startsWith("Område ");
                String line = WordText.text(table.getRow(2));
                assertThat(line).startsWith("Fleksjob|");
                figures.addAll(List.of(line.substring(line.indexOf('|') + 1).split("\\|", -1)));
            }
            List<String> all = new ArrayList<>();
            for (int i = 0; i < 33; i++) {
                all.add(DanishFormat.fixed(100_000 + i, 0));
            }
            assertThat(figures).isEqualTo(all);
        }
    }

    @Test
    void textsThatXmlCannotHoldAreLeftOut() throws Exception {
        Chapter odd = withoutTables("A\u0001B <&> \uD800 _x0041_", "To\nlinjer");
        assertThat(WordText.lines(write(odd)))
                .containsExactly("A B <&>   _x0041_", "To linjer", SOURCE, "Slut.");
    }

    @Test
    void aTableIsCalledByItsCaptionOrElseByTheChapter() throws Exception {
        try (XWPFDocument document = WordText.open(write(wide(2), narrow()))) {
            assertThat(document.getTables())
                    .extracting(table -> table.getCTTbl().getTblPr().getTblCaption().getVal())
                    .containsExactly("Bred", "Over tabellen");
        }
    }

    @Test
    void onlyBlocksWithAHeadingHaveOneAndOneRowIsEnoughWithoutAny() throws Exception {
        Column words = new Column("Vurdering", Unit.WORDS);
        Line line =
                new Line(
                        "Mål 1",
                        Role.OWN,
                        List.of(Cell.of(said("nået")), Cell.of(given(2)), Cell.of(given(3))),
                        "");
        Block figures =
                new Block("Hedensted", Collections.nCopies(2, new Column("Antal", Unit.COUNT)));
        Table mixed =
                new Table(
                        "Blandet",
                        "Mål",
                        List.of(new Block("", List.of(words)), figures),
                        List.of(line),
                        List.of());
        Table plain =
                new Table(
                        "Uden",
                        "Mål",
                        List.of(new Block("", List.of(words))),
                        List.of(new Line("Mål 1", Role.MEMBER, line.cells().subList(0, 1), "")),
                        List.of());
        Chapter chapter =
                new Chapter(ChapterKind.GOALS, "Mål", "Maj", List.of(mixed, plain), List.of());
        assertThat(WordText.lines(write(chapter)))
                .containsExactly(
                        "Mål",
                        "Maj",
                        "Blandet",
                        "||Hedensted",
                        "Mål|Vurdering|Antal|Antal",
                        "Mål 1|nået|2|3",
                        "Uden",
                        "Mål|Vurdering",
                        "Mål 1|nået",
                        SOURCE,
                        "Slut.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hedensted", "Ringkøbing-Skjern", "Lyngby-Taarbæk Kommune"})
    void noWordOverABlockIsBrokenHoweverNarrowItsColumnsAre(String area) throws Exception {
        for (int columns = 1; columns <= 3; columns++) {
            Block block =
                    new Block(area, Collections.nCopies(columns, new Column("Pct.", Unit.COUNT)));
            Line line = Line.of("I alt", Role.MEMBER, Collections.nCopies(columns, given(2)), "");
            Table table = new Table("", "Y", List.of(block), List.of(line), List.of());
            Chapter chapter =
                    new Chapter(
                            ChapterKind.OTHER_MEASURES, "Smal", "Maj", List.of(table), List.of());
            try (XWPFDocument document = WordText.open(write(chapter))) {
                int wide =
                        document
                                .getTables()
                                .get(0)
                                .getCTTbl()
                                .getTblGrid()
                                .getGridColList()
                                .stream()
                                .skip(1)
                                .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                                .sum();
                double word = TextWidth.widestWord(area, 9, true) * 111.5;
                assertThat(wide).isGreaterThan((int) word + 140);
            }
        }
    }

    @Test
    void theNoteIsOursUntilSomebodyEditsIt() throws Exception {
        Path note = write(narrow());
        assertThat(ResultFile.isOurs(note)).isTrue();
        assertThat(ResultFile.isUnchanged(note)).isTrue();
        assertThat(ResultFile.properties(note).orElseThrow().value("version")).isEqualTo("1");
        Path changed =
                RawPackage.of(note).replaced("word/document.xml", "1.234", "1.235").in(folder);
        assertThat(ResultFile.isUnchanged(changed)).isFalse();
    }

    private Path write(Chapter... chapters) throws Exception {
        Path note = folder.resolve("note.docx");
        ResultProperties marks = ResultProperties.none().with("version", "1");
        NoteDocument.write(List.of(chapters), "Prøve & mere", "Slut.", marks, note);
        return note;
    }

    private static List<String> papers(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections.stream().map(CTSectPr::getPgSz).map(NoteDocumentTest::paper).toList();
    }

    private static String paper(CTPageSz size) {
        return size.getW() + "x" + size.getH();
    }

    private static Chapter withoutTables(String title, String periodLine) {
        return new Chapter(ChapterKind.OVERVIEW, title, periodLine, List.of(), List.of());
    }

    private static Chapter narrow() {
        Block block =
                new Block(
                        "Hedensted",
                        List.of(new Column("Antal", Unit.COUNT), new Column("Pct.", Unit.PERCENT)));
        Table table =
                new Table(
                        "Over tabellen",
                        "Ydelse",
                        List.of(block),
                        List.of(
                                line("A-dagpenge", Role.MEMBER, "", given(1234), given(-0.04)),
                                line("Fleksjob", Role.MEMBER, "", missing(), given(-12.35)),
                                line("I alt", Role.TOTAL, "set", given(-1046), given(999.95))),
                        List.of(said("En sætning om 16-66 år.")));
        return new Chapter(
                ChapterKind.OVERVIEW,
                "Titel",
                "Maj 2025",
                List.of(table),
                List.of("Første linje og anden."));
    }

    /** A line of figures of different values, each three of them under the heading of an area. */
    private static Chapter wide(int columns) {
        List<Block> blocks = new ArrayList<>();
        List<Expression> figures = new ArrayList<>();
        for (int i = 0; i < columns; i += 3) {
            int inBlock = Math.min(3, columns - i);
            Column column = new Column("Fuldtidspersoner", Unit.COUNT);
            blocks.add(new Block("Område " + i / 3, Collections.nCopies(inBlock, column)));
        }
        for (int i = 0; i < columns; i++) {
            figures.add(given(100_000 + i));
        }
        Line line = Line.of("Fleksjob", Role.MEMBER, figures, "");
        return new Chapter(
                ChapterKind.DEVELOPMENT,
                "Bred",
                "Maj 2025",
                List.of(new Table("", "Y", blocks, List.of(line), List.of())),
                List.of());
    }

    private static Line line(String label, Role role, String remark, Expression... figures) {
        return Line.of(label, role, List.of(figures), remark);
    }

    private static Expression given(double value) {
        return new Expression.Given(value);
    }

    private static Expression missing() {
        SeriesKey key =
                new SeriesKey(
                        new Area("Hedensted", Area.Kind.MUNICIPALITY),
                        BenefitGroup.group("Fleksjob"),
                        Measure.FULL_TIME_PERSONS);
        return new Expression.Observed(
                Observation.absent(key, Period.month(YearMonth.of(2025, 5))));
    }

    private static Wording said(String text) {
        return new Wording(List.of(new Wording.Words(text)), "");
    }
}
