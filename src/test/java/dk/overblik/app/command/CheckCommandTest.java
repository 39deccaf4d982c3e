package dk.overblik.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final Path NOTES = Path.of("src", "test", "resources", "checking");

    @TempDir Path folder;

    private Run check(Object note, String export, String... more) {
        Object[] words = new Object[5 + more.length];
        words[0] = "tjek";
        words[1] = "--ud";
        words[2] = folder;
        System.arraycopy(more, 0, words, 3, more.length);
        words[3 + more.length] = note;
        words[4 + more.length] = NOTES.resolve(export);
        return Run.of(words);
    }

    private static List<String> slips(Run run) {
        return run.out()
                .lines()
                .map(line -> field(line, "tal") + " " + field(line, "vurdering"))
                .filter(line -> !line.endsWith(" rigtigt") && !line.endsWith("kan ikke placeres"))
                .toList();
    }

    private static String field(String json, String name) {
        String key = "\"" + name + "\":\"";
        int from = json.indexOf(key);
        return from < 0
                ? ""
                : json.substring(from + key.length(), json.indexOf('"', from + key.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "viborg-grundlag.docx, kontanthjaelp.xlsx, 5, '4,6 forkert procentgrundlag', 22",
        "viborg-ren.docx, kontanthjaelp.xlsx, 0, '', 28",
        "fredericia-periode.pdf, kontanthjaelp.xlsx, 5, '1.201 anden periode', 2",
        "kolding-ren.txt, ledighed.csv, 0, '', 6",
        "kolding-retning.html, ledighed.csv, 5, '51 forkert fortegn eller retning', 2"
    })
    void eachNoteIsReadAndItsSlipIsNamed(
            String note, String export, int code, String slip, int right) {
        Run run = check(NOTES.resolve(note), export, "--json");
        assertThat(run.code()).isEqualTo(code);
        assertThat(slips(run)).isEqualTo(slip.isEmpty() ? List.of() : List.of(slip));
        assertThat(run.out().lines().filter(l -> field(l, "vurdering").equals("rigtigt")))
                .hasSize(right);
        assertThat(run.err().lines()).hasSize(slip.isEmpty() ? 0 : 1);
    }

    @Test
    void theWorkbookLeadsToTheCellsOfTheExport() throws IOException {
        Run run = check(NOTES.resolve("viborg-grundlag.docx"), "kontanthjaelp.xlsx");
        Path result = folder.resolve("viborg-grundlag - tjek.xlsx");
        assertThat(run.out().lines())
                .containsExactly(
                        result.toString(),
                        folder.resolve("viborg-grundlag - tjek.docx").toString());
        try (XSSFWorkbook workbook = new XSSFWorkbook(result.toFile())) {
            XSSFRow headings = workbook.getSheet("Tjek").getRow(3);
            assertThat(headings.getCell(0).getStringCellValue()).isEqualTo("Sted");
            XSSFRow slip = workbook.getSheet("Tjek").getRow(6);
            assertThat(slip.getCell(2).getNumericCellValue()).isEqualTo(4.6);
            assertThat(slip.getCell(4).getNumericCellValue()).isEqualTo(4.8);
            assertThat(slip.getCell(4).getCellFormula()).contains("'Grundlag'!E");
            assertThat(slip.getCell(5).getStringCellValue()).isEqualTo("forkert procentgrundlag");
            assertThat(workbook.getSheet("Grundlag").getRow(4).getCell(4).getCellFormula())
                    .contains("'kontanthjaelp'!D15");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void theCopyHasACommentAndNothingElseIsChanged() throws IOException {
        Path note = NOTES.resolve("viborg-grundlag.docx");
        byte[] original = Files.readAllBytes(note);
        check(note, "kontanthjaelp.xlsx");
        Path copy = folder.resolve("viborg-grundlag - tjek.docx");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(copy))) {
            assertThat(document.getDocComments().getComments())
                    .singleElement()
                    .satisfies(
                            comment -> {
                                assertThat(comment.getAuthor()).isEqualTo("Overblik");
                                assertThat(text(comment)).contains("4,8");
                            });
        }
        Map<String, String> before = parts(note);
        Map<String, String> after = parts(copy);
        assertThat(after.keySet()).containsAll(before.keySet());
        before.keySet()
                .removeAll(
                        List.of(
                                "word/document.xml",
                                "[Content_Types].xml",
                                "word/_rels/document.xml.rels"));
        assertThat(after).containsAllEntriesOf(before);
        String own = parts(copy).get("word/document.xml");
        String bare =
                own.replaceAll("<w:commentRange(Start|End) [^>]*/>", "")
                        .replaceAll("<w:r><w:commentReference [^>]*/></w:r>", "");
        assertThat(bare).isEqualTo(parts(note).get("word/document.xml"));
        assertThat(Files.readAllBytes(note)).isEqualTo(original);
    }

    private static String text(XWPFComment comment) {
        return comment.getText();
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void aNoteOfOtherNumbersIsPlacedNowhere() throws IOException {
        Path note = folder.resolve("andet.txt");
        Files.writeString(note, "Der var 52 ledige stillinger den 14. august 2026.\n");
        Run run = check(note, "ledighed.csv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("andet.txt");
    }

    @Test
    void theNoteAloneIsWrongUse() {
        assertThat(Run.of("tjek", NOTES.resolve("kolding-ren.txt")).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scannet.pdf",
                "kode.pdf",
                "kode.docx",
                "halv.docx",
                "halv.pdf",
                "billede.png",
                "tom.txt"
            })
    void whatCannotBeReadIsRefusedByName(String name) throws Exception {
        Path note = folder.resolve(name);
        make(note);
        Run run = check(note, "ledighed.csv");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(name);
        assertThat(run.out()).isEmpty();
    }

    private static void make(Path note) throws Exception {
        switch (note.getFileName().toString()) {
            case "scannet.pdf" -> pdf(note, false);
            case "kode.pdf" -> pdf(note, true);
            case "kode.docx" -> encrypted(note);
            case "halv.docx" -> half(NOTES.resolve("viborg-ren.docx"), note);
            case "halv.pdf" -> half(NOTES.resolve("fredericia-periode.pdf"), note);
            case "billede.png" ->
                    Files.write(
                            note, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
            default -> Files.writeString(note, "  \n");
        }
    }

    private static void half(Path whole, Path note) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(note, Arrays.copyOf(bytes, bytes.length / 3));
    }

    private static void pdf(Path file, boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(
                        new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            }
            document.save(file.toFile());
        }
    }

    private static void encrypted(Path file) throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("kode");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(Files.readAllBytes(NOTES.resolve("viborg-ren.docx")));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            Files.write(file, bytes.toByteArray());
        }
    }
}
