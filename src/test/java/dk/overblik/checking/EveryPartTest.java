package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import dk.overblik.checking.result.CheckText;
import dk.overblik.checking.result.CommentedDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** No number of a note is passed over, wherever in its container it stands. */
class EveryPartTest {

    private static final Path EXPORTS = Path.of("src", "test", "resources", "checking");
    private static final String SLIP =
            "I juli 2026 var der 1.399 fuldtidspersoner på kontanthjælp i Viborg.";

    @TempDir Path folder;

    private static String places(List<Judgement> judged) {
        return String.join(
                "; ",
                judged.stream()
                        .filter(j -> j.verdict().isSlip())
                        .map(j -> j.number().number().passage().place())
                        .toList());
    }

    private static Checked export() throws IOException {
        return Checked.against(EXPORTS.resolve("kontanthjaelp.xlsx"));
    }

    private Path saved(XWPFDocument document) throws IOException {
        Path file = folder.resolve("notat.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    @Test
    void notesAtTheFootAndTheEndAndTheMarginsOfPagesAreRead() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(SLIP);
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(SLIP);
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Kontanthjælpen er under pres.");
            XWPFAbstractFootnoteEndnote foot = document.createFootnote();
            foot.createParagraph().createRun().setText(SLIP);
            paragraph.addFootnoteReference(foot);
            XWPFAbstractFootnoteEndnote end = document.createEndnote();
            end.createParagraph().createRun().setText(SLIP);
            paragraph.createRun().getCTR().addNewEndnoteReference().setId(end.getId());
            Path file = saved(document);

            List<Judgement> judged = export().note(NoteReader.read(file));

            assertThat(places(judged)).isEqualTo("Fodnote 1; Slutnote 1; Sidehoved; Sidefod");
            Path commented = folder.resolve("tjek.docx");
            CommentedDocument.write(
                    file, judged.stream().filter(j -> j.verdict().isSlip()).toList(), commented);
            try (XWPFDocument copy = new XWPFDocument(Files.newInputStream(commented))) {
                assertThat(copy.getComments()).hasSize(4);
                assertThat(copy.getComments()[0].getText()).startsWith("Fodnote 1: ");
            }
        }
    }

    /** Numbers of paragraphs are those that a reader can count: under the heading, in no table. */
    @Test
    void aParagraphIsToldByItsHeadingAndThePageNumbersAreNoFigures() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            var heading = document.createParagraph();
            heading.createRun().setText("Kontanthjælpen i Viborg");
            heading.getRuns().get(0).setBold(true);
            document.createTable(3, 3).getRow(2).getCell(2).setText("Ydelse");
            document.createParagraph();
            document.createParagraph().createRun().setText("Den er under pres.");
            document.createParagraph().createRun().setText(SLIP);
            for (String numbers : List.of("Side 1 af 2", "side 3/14", "Side 2 ud af 5")) {
                document.createParagraph().createRun().setText(numbers);
            }

            List<Judgement> judged = export().note(NoteReader.read(saved(document)));

            assertThat(judged.stream().map(j -> j.number().number().passage().place()))
                    .containsOnly("Afsnit 2 under \"Kontanthjælpen i Viborg\"");
            assertThat(judged.stream().filter(j -> j.verdict().isSlip()).map(CheckText::line))
                    .singleElement()
                    .asString()
                    .startsWith("Afsnit 2 under \"Kontanthjælpen i Viborg\", \"");
        }
    }

    @Test
    void ofAWorkbookWhatItPrintsIsRead() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : List.of("Notat, 1", "Hele arket")) {
                var sheet = workbook.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue(SLIP);
                sheet.createRow(2).createCell(5).setCellValue(SLIP);
            }
            workbook.setPrintArea(0, "$A$1:$C$4");
            Path file = folder.resolve("notat.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }

            List<Judgement> judged = export().note(NoteReader.read(file));

            assertThat(places(judged)).isEqualTo("Notat, 1!A1; Hele arket!A1; Hele arket!F3");
        }
    }

    /** Word takes no comment within a note at the foot. */
    @Test
    void aSlipAtTheFootIsCommentedAtTheMarkThatLeadsToIt() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Status på beskæftigelsen.");
            for (String said : List.of("Kontanthjælpen stiger.", "Kontanthjælpen falder.")) {
                var paragraph = document.createParagraph();
                paragraph.createRun().setText(said);
                XWPFAbstractFootnoteEndnote foot = document.createFootnote();
                foot.createParagraph().createRun().setText(SLIP);
                paragraph.addFootnoteReference(foot);
                paragraph.createRun().setText(" Mere følger.");
            }
            Path file = saved(document);
            List<Judgement> judged = export().note(NoteReader.read(file));
            Path commented = folder.resolve("tjek.docx");

            CommentedDocument.write(file, judged, commented);

            try (XWPFDocument copy = new XWPFDocument(Files.newInputStream(commented))) {
                assertThat(marked(copy.getParagraphArray(0))).isEmpty();
                assertThat(marked(copy.getParagraphArray(1))).matches(".*footnoteReference.*");
                assertThat(marked(copy.getParagraphArray(2))).matches(".*footnoteReference.*");
                assertThat(copy.getComments()[1].getText()).startsWith("Fodnote 2: ");
            }
        }
    }

    /** What stands between the two ends of a comment's range. */
    private static String marked(XWPFParagraph paragraph) {
        String xml = paragraph.getCTP().xmlText().replaceAll("\\s+", " ");
        Matcher range =
                Pattern.compile("commentRangeStart[^>]*/>(.*?)<[^>]*commentRangeEnd").matcher(xml);
        return range.find() && !range.group(1).contains("w:t>") ? range.group(1) : "";
    }

    @Test
    void textBoxesOfAllKindsAreRead() throws IOException, XmlException {
        String box = "<w:txbxContent><w:p><w:r><w:t>" + SLIP + "</w:t></w:r></w:p></w:txbxContent>";
        String names =
                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
        String old = "<w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict>";
        String now =
                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
                        + box
                        + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback>"
                        + old
                        + "</mc:Fallback></mc:AlternateContent>";
        String fallback =
                "<mc:AlternateContent><mc:Fallback>" + old + "</mc:Fallback></mc:AlternateContent>";
        for (String content : List.of(old, now, fallback)) {
            try (XWPFDocument document = new XWPFDocument()) {
                CTR run = document.createParagraph().createRun().getCTR();
                run.set(
                        CTR.Factory.parse(
                                "<xml-fragment " + names + ">" + content + "</xml-fragment>"));

                List<Judgement> judged = export().note(NoteReader.read(saved(document)));

                assertThat(places(judged)).as(content).isEqualTo("Afsnit 1");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'- Viborg: 1.450\n- Kolding: 1.278', 2",
        "'• I Viborg er der 1.450.\n• I Kolding er der 1.278.', 2",
        "'1) Viborg har 1.450\n2) Kolding har 1.278\n3) Landet', 3",
        "'Viborg har 1.450 fuldtidspersoner.\nKolding har 1.278.', 2",
        "'Kolding 1.278\nViborg 1.450\nFredericia 1.171', 3",
        "'Antallet af fuldtidspersoner på kontanthjælp i Viborg var i juli 2026\n"
                + "på 1.450, og i Kolding var det på samme tid 1.278, mens landet\nhavde 83.581.', 1",
        "'Antallet af fuldtidspersoner på kontanthjælp i byen Viborg lå i juli\n"
                + "2026 på 1.450.\nDet er flere end året før.', 2"
    })
    void linesThatWereMeantAsSuchAreParagraphs(String text, int paragraphs) throws IOException {
        Path file = Files.writeString(folder.resolve("notat.txt"), text + "\n");

        Note note = NoteReader.read(file);

        assertThat(note.blocks()).hasSize(paragraphs).allMatch(Block::hasText);
    }

    @ParameterizedTest
    @CsvSource({
        "'I juni 2026, 117 flere fuldtidspersoner var på kontanthjælp i Viborg end i juli 2025.',"
                + " 117, RIGHT",
        "Fra juli 2025 til juli 2026 steg kontanthjælpen i Fredericia med elleve fuldtidspersoner.,"
                + " elleve, RIGHT",
        "Der er seksogtres flere fuldtidspersoner på kontanthjælp i Viborg i juli 2026 end i juli"
                + " 2025., seksogtres, RIGHT",
        "Der er tohundrede flere fuldtidspersoner på kontanthjælp i Viborg i juli 2026 end i juli"
                + " 2025., tohundrede, WRONG",
        "Hver tredje på kontanthjælp i Viborg i juli 2026 er ung., Hver tredje, UNPLACED",
        "Tre ud af fire på kontanthjælp i Viborg i juli 2026 er mænd., Tre ud af fire, UNPLACED",
        "Halvdelen af Viborgs kontanthjælp i juli 2026 går til mænd., Halvdelen, UNPLACED",
        "En halv procent var på kontanthjælp i Viborg i juli 2026., En halv, UNPLACED"
    })
    void numbersInWordsAreListed(String text, String shown, Verdict verdict) throws IOException {
        assertThat(export().text(text))
                .anySatisfy(
                        j -> {
                            assertThat(j.number().number().shown()).isEqualTo(shown);
                            assertThat(j.verdict()).isEqualTo(verdict);
                        });
    }

    @Test
    void sentencesInTablesThatOnlyLayThemOutAreReadAsSentences() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("notat.html"),
                        "<h1>Kontanthjælp, juli 2026</h1><table><tr><td>Viborg</td><td>I juli 2026"
                                + " var der 1.450 fuldtidspersoner på kontanthjælp, og i juli 2025"
                                + " var der 1.384.</td></tr><tr><td>Kolding</td><td>Antallet er"
                                + " faldet fra 1.301 fuldtidspersoner i juli 2025 til 1.399."
                                + "</td></tr></table>");

        List<Judgement> judged = export().note(NoteReader.read(file));

        assertThat(judged)
                .extracting(j -> j.number().number().shown() + " " + j.verdict().words())
                .containsExactly(
                        "1.450 rigtigt", "1.384 rigtigt", "1.301 rigtigt", "1.399 forkert tal");
    }

    /** Shares of a whole, budgets, indices, averages, totals of rows, other areas and measures. */
    @ParameterizedTest
    @CsvSource({
        "tabeller-kontanthjaelp.html, kontanthjaelp.xlsx, 28",
        "tabeller-ledighed.html, ledighed.csv, 20"
    })
    void tablesWithMuchThatNoExportHasAreNotAccused(String note, String export, int right)
            throws IOException {
        List<Judgement> judged =
                Checked.against(EXPORTS.resolve(export))
                        .note(NoteReader.read(EXPORTS.resolve(note)));

        assertThat(judged)
                .filteredOn(j -> j.verdict().isSlip() || j.verdict() == Verdict.ROUNDED)
                .extracting(j -> j.number().context() + " " + j.explanation())
                .isEmpty();
        assertThat(judged)
                .filteredOn(j -> j.verdict() == Verdict.RIGHT)
                .hasSizeGreaterThanOrEqualTo(right);
    }
}
