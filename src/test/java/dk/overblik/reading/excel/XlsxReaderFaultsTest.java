package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderFaultsTest {

    @TempDir private Path folder;

    @Test
    void aMissingFileIsMissing() {
        assertThat(reason(folder.resolve("ingen.xlsx"))).isEqualTo(Reason.MISSING);
    }

    @Test
    void aFolderIsNoWorkbook() {
        assertThat(reason(folder)).isEqualTo(Reason.FOLDER);
    }

    @Test
    void anEmptyFileIsEmpty() throws Exception {
        assertThat(reason(file(new byte[0]))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void textIsNoWorkbook() throws Exception {
        assertThat(reason(file("Område;Antal".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anEncryptedWorkbookIsEncrypted() throws Exception {
        Path file = folder.resolve("laast.xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream inside = encryptor.getDataStream(ole)) {
                Files.copy(sample(), inside);
            }
            ole.writeFilesystem(out);
        }
        assertThat(reason(file)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anOldWorkbookIsNotOneOfThese() throws Exception {
        Path file = WorkbookFiles.stored("libreoffice-rich.xls", folder);
        assertThat(reason(file)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anOpenDocumentIsToldApart() throws Exception {
        Path file = WorkbookFiles.stored("libreoffice-rich.ods", folder);
        assertThat(reason(file)).isEqualTo(Reason.OPEN_DOCUMENT);
    }

    @Test
    void aBinaryWorkbookIsToldApart() {
        byte[] start = {(byte) 0x83, 0x01, 0x00};
        RawPackage file =
                RawPackage.withRows("")
                        .with("xl/workbook.bin", start)
                        .replaced("_rels/.rels", "workbook.xml", "workbook.bin");
        assertThat(reason(file.in(folder))).isEqualTo(Reason.BINARY_WORKBOOK);
    }

    @Test
    void theStrictVariantIsToldApart() {
        RawPackage file =
                RawPackage.withRows("")
                        .replaced(
                                "_rels/.rels",
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships");
        assertThat(reason(file.in(folder))).isEqualTo(Reason.STRICT_OPEN_XML);
    }

    @Test
    void aDocumentIsNoWorkbook() {
        RawPackage file =
                RawPackage.withRows("").with("xl/workbook.xml", "<w:document xmlns:w=\"w\"/>");
        assertThat(reason(file.in(folder))).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anyOtherZipIsNoWorkbook() {
        Path file = new RawPackage().with("billede.png", "x").in(folder);
        assertThat(reason(file)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9, 0.99})
    void aFileCutShortIsDamaged(double kept) throws Exception {
        byte[] whole = Files.readAllBytes(sample());
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * kept));
        assertThat(reason(file(cut))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFlippedBitIsDamage() throws Exception {
        RawPackage held = RawPackage.withRows("<row><c><v>123456789</v></c></row>".repeat(300));
        byte[] bytes = Files.readAllBytes(held.in(folder));
        // The sheet's part is the last one; this lies in its packed data.
        bytes[(int) (bytes.length * 0.75)] ^= 4;
        assertThat(reason(file(bytes))).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"A1\"><v>1</v>",
                "<row><c r=\"1A\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c r=\"A1\" t=\"s\"><v>9</v></c></row>",
                "<row><c><v><b/></v></c></row>",
                "<row><c t=\"inlineStr\"><is><t>\u0001</t></is></c></row>",
                "<row><c t=\"str\"><v>&ukendt;</v></c></row>"
            })
    void badContentIsDamage(String rows) {
        assertThat(reason(RawPackage.withRows(rows).in(folder))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void entitiesAreNeverFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("hemmelig.txt"), "hemmelig");
        String type = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        RawPackage file =
                RawPackage.withRows("<row><c t=\"str\"><v>&x;</v></c></row>")
                        .changed("xl/worksheets/sheet1.xml", xml -> type + xml);
        assertThat(reason(file.in(folder))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aBombIsTooLarge() {
        String blanks = " ".repeat(1 << 20);
        RawPackage file = RawPackage.withRows(blanks.repeat(80));
        assertThat(reason(file.in(folder))).isEqualTo(Reason.TOO_LARGE);
    }

    private Path sample() throws Exception {
        Path file = folder.resolve("openpyxl-rich.xlsx");
        return Files.exists(file) ? file : WorkbookFiles.stored("openpyxl-rich.xlsx", folder);
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("fil.xlsx"), content);
    }

    private static Reason reason(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> XlsxReader.read(file)).reason();
    }
}
