package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that nobody would write, and some program or some template makes. */
class OddNotesTest {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String SLIP =
            "Hedensted har 999 fuldtidspersoner på A-dagpenge i september 2017.";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40})
    void aFigureInTablesWithinTablesIsChecked(int depth) throws IOException {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "<w:p/></w:tc></w:tr></w:tbl>";
        Run run = check(document(open.repeat(depth) + paragraph(SLIP) + close.repeat(depth), ""));
        assertThat(run.code()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).contains("999 (forkert tal)");
    }

    /** A box in a cell, in a cell of a table within it, and a box in a table in a box in a cell. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aFigureInATextBoxInACellIsChecked(int kind) throws IOException {
        String box = box(paragraph(SLIP));
        String body = List.of(box, cell(box), box(cell(box))).get(kind);
        Run run = check(document(cell(body), ""));
        assertThat(run.code()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).containsOnlyOnce("999 (forkert tal)");
    }

    private static String cell(String content) {
        return "<w:tbl><w:tr><w:tc>" + content + "<w:p/></w:tc></w:tr></w:tbl>";
    }

    private static String box(String content) {
        return "<w:p><w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>"
                + content
                + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<w:comments", "ingen"})
    void damagedCommentsAreNotBlamedOnTheDisk(String comments) throws IOException {
        Run run = check(document(paragraph(SLIP), comments));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().strip())
                .isEqualTo(
                        "Notatet \"notat.docx\" er beskadiget. Åbn det, gem det igen, og prøv igen.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("notat.docx"));
        }
    }

    @Test
    void aWordOfAnyLengthTakesNoTime() throws IOException {
        String word = "a".repeat(90_000);
        byte[] note = document(paragraph(word) + paragraph(SLIP), "");
        Run run = Assertions.assertTimeout(Duration.ofSeconds(10), () -> check(note));
        assertThat(run.code()).as(run.err()).isEqualTo(5);
    }

    @Test
    void moreTextWithFiguresThanAnybodyReadsIsRefused() throws IOException {
        Run run = check(document(paragraph(SLIP).repeat(13_000), ""));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().strip())
                .isEqualTo("Notatet \"notat.docx\" er for stort. Del det op i mindre dele.");
    }

    @Test
    void soIsAParagraphOfFiguresWithoutEnd() throws IOException {
        Run run = check(document(paragraph((SLIP + " ").repeat(1_300)), ""));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("er for stort");
    }

    private Run check(byte[] note) throws IOException {
        Path file = Files.write(folder.resolve("notat.docx"), note);
        return Run.of("tjek", file, Run.EXPORTS.resolve(Run.HEDENSTED));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /**
     * A document.
     *
     * @param comments the part with them; none where empty
     */
    private static byte[] document(String body, String comments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\""
                            + PACKAGE
                            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            if (!comments.isEmpty()) {
                put(zip, "word/_rels/document.xml.rels", relation("comments", "comments.xml"));
                put(zip, "word/comments.xml", comments);
            }
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\""
                            + WORD
                            + "\"><w:body>"
                            + body
                            + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
