package dk.overblik.writing.note;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WordText;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.Schemas;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.page.PageCells;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class NoteDocumentTest {

    private static final int INSIDE = 5000;

    @TempDir private Path folder;

    @Test
    void everyPartFollowsTheSchemas() throws Exception {
        Path note = write(narrow(), wide(10), WorkbookFiles.page("Alt", "Et"));
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
                            "Kilde og anmærkning: Kilde: Jobindsats.dk.",
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
                all.add(PageCells.text(100_000 + i, Look.COUNT));
            }
            assertThat(figures).isEqualTo(all);
        }
    }

    @Test
    void textsThatXmlCannotHoldAreLeftOut() throws Exception {
        Page odd =
                page(
                        WorkbookFiles.row(PageCell.text("A\u0001B <&> \uD800 _x0041_", Look.TITLE)),
                        WorkbookFiles.row(PageCell.text("To\nlinjer", Look.SENTENCE)));
        assertThat(WordText.lines(write(odd)))
                .containsExactly("A B <&>   _x0041_", "To linjer", "Slut.");
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

    private Path write(Page... pages) throws Exception {
        Path note = folder.resolve("note.docx");
        ResultProperties marks = ResultProperties.none().with("version", "1");
        NoteDocument.write(List.of(pages), "Prøve & mere", "Slut.", marks, note);
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

    private static Page narrow() {
        return page(
                WorkbookFiles.row(PageCell.text("Titel", Look.TITLE)),
                WorkbookFiles.row(PageCell.text("Maj 2025", Look.PERIOD_LINE)),
                WorkbookFiles.row(),
                WorkbookFiles.row(PageCell.text("Over tabellen", Look.CAPTION)),
                WorkbookFiles.row(
                        PageCell.nothing(Look.PLAIN),
                        PageCell.text("Hedensted", Look.BLOCK_HEADING),
                        PageCell.nothing(Look.BLOCK_HEADING_REST)),
                WorkbookFiles.row(
                        PageCell.text("Ydelse", Look.LABEL_HEADING),
                        PageCell.text("Antal", Look.COLUMN_HEADING),
                        PageCell.text("Pct.", Look.COLUMN_HEADING)),
                WorkbookFiles.row(
                        PageCell.text("A-dagpenge", Look.ROW_LABEL),
                        WorkbookFiles.formula("1+1", 1234, Look.COUNT),
                        WorkbookFiles.formula("1-1", -0.04, Look.PERCENT)),
                WorkbookFiles.row(
                        PageCell.text("Fleksjob", Look.ROW_LABEL),
                        PageCell.text(".", Look.COUNT),
                        WorkbookFiles.formula("1", -12.35, Look.PERCENT)),
                WorkbookFiles.row(
                        PageCell.text("I alt", Look.TOTAL_LABEL),
                        WorkbookFiles.formula("1", -1046, Look.TOTAL_COUNT),
                        WorkbookFiles.formula("1", 999.95, Look.TOTAL_PERCENT),
                        PageCell.text("set", Look.REMARK)),
                WorkbookFiles.row(),
                WorkbookFiles.row(PageCell.text("En sætning om 16-66 år.", Look.SENTENCE)),
                WorkbookFiles.row(),
                WorkbookFiles.row(PageCell.text("Kilde: Jobindsats.dk.", Look.FOOTNOTE)),
                WorkbookFiles.row(PageCell.text("Anm.: Første linje", Look.FOOTNOTE)),
                WorkbookFiles.row(PageCell.text("og anden.", Look.FOOTNOTE)));
    }

    /** A line of figures of different values, each three of them under the heading of an area. */
    private static Page wide(int columns) {
        List<PageCell> blocks = new ArrayList<>(List.of(PageCell.nothing(Look.PLAIN)));
        List<PageCell> headings = new ArrayList<>(List.of(PageCell.text("Y", Look.LABEL_HEADING)));
        List<PageCell> line = new ArrayList<>(List.of(PageCell.text("Fleksjob", Look.ROW_LABEL)));
        for (int i = 0; i < columns; i++) {
            blocks.add(
                    i % 3 == 0
                            ? PageCell.text("Område " + i / 3, Look.BLOCK_HEADING)
                            : PageCell.nothing(Look.BLOCK_HEADING_REST));
            headings.add(PageCell.text("Fuldtidspersoner", Look.COLUMN_HEADING));
            line.add(WorkbookFiles.formula("1", 100_000 + i, Look.COUNT));
        }
        return page(new Page.Row(15, blocks), new Page.Row(15, headings), new Page.Row(15, line));
    }

    private static Page page(Page.Row... rows) {
        return new Page(
                "Side", List.of(), List.of(rows), new Page.Frame(0, 0, 0, Optional.empty()));
    }
}
