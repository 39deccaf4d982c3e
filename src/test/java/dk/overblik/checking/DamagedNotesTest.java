package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.overblik.checking.reading.NoteReader;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note that is damaged is said to be: the disk is not blamed for what stands in a file. */
class DamagedNotesTest {

    private static final Path NOTES = Path.of("src", "test", "resources", "checking");
    private static final int TRIES = 60;
    private static final String DOCUMENT = "word/document.xml";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"viborg-ren.docx", "fredericia-periode.pdf", "kolding-retning.html"})
    void itsBytes(String name) throws IOException {
        byte[] whole = Files.readAllBytes(NOTES.resolve(name));
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = whole.clone();
            for (int spoilt = 0; spoilt <= i % 9; spoilt++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertNotTheDisk(bytes);
        }
    }

    @Test
    void itsDocument() throws IOException {
        String start = "<w:document xmlns:w=\"urn:w\"><w:body>";
        String cell = "<w:tbl><w:tr><w:tc>";
        List<String> documents =
                List.of(
                        "",
                        "<",
                        "<a",
                        "tekst",
                        start,
                        "<!DOCTYPE a [<!ENTITY b \"c\">]>" + start + "&b;</w:body></w:document>",
                        start + "&nix;</w:body></w:document>",
                        start + cell.repeat(5_000),
                        start + "<w:p><w:r><w:t>\u0001</w:t></w:r></w:p></w:body></w:document>",
                        "<?xml version=\"1.0\" encoding=\"nix\"?>" + start);
        for (String document : documents) {
            assertNotTheDisk(with(document.getBytes(StandardCharsets.UTF_8)));
        }
        assertNotTheDisk(with(new byte[] {'<', 'a', '>', (byte) 0xFF, (byte) 0xC3, '<'}));
    }

    private void assertNotTheDisk(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("notat"), bytes);
        Throwable thrown = catchThrowable(() -> NoteReader.read(file));
        if (thrown != null) {
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            UnreadableFile.class,
                            refused ->
                                    assertThat(refused.reason()).isNotEqualTo(Reason.INPUT_OUTPUT));
        }
    }

    private static byte[] with(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(Files.newInputStream(NOTES.resolve("viborg-ren.docx")));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(DOCUMENT) ? document : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
