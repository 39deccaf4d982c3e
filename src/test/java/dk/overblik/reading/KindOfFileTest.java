package dk.overblik.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindOfFileTest {

    @ParameterizedTest
    @CsvSource({
        "benchmark-y30r21-v2.csv, CSV",
        "kontanthjaelp-y60a02-v3.csv, CSV",
        "kontanthjaelp-windows-1252.csv, CSV",
        "kontanthjaelp-excel-unicode.txt, CSV",
        "kontanthjaelp-titles-and-notes.csv, CSV",
        "error-answer.csv, CSV",
        "benchmark-v2.json, JSON",
        "v3/activation.json, JSON",
        "error-answer.json, JSON",
        "ydelser-web.xls, HTML",
        "workbook-mhtml.xls, HTML",
        "layout.html, HTML",
        "login.html, HTML",
    })
    void isKnownByTheContentOfAFileAndNotItsName(String name, FileKind kind) throws UnreadableFile {
        assertThat(KindOfFile.of(ContainerFiles.of(name))).isEqualTo(kind);
    }

    /** The disk is whole, whatever a file looks like inside. */
    @ParameterizedTest
    @ValueSource(ints = {8, 100, 512, 2_000, 20_000})
    void aCompoundFileOfWhichOnlyTheHeadIsWholeIsDamaged(int length, @TempDir Path folder)
            throws IOException {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        byte[] bytes = Arrays.copyOf(head, length);
        bytes[6] = 0x1A;
        bytes[7] = (byte) 0xE1;
        Path file = Files.write(folder.resolve("a.xls"), bytes);
        Refusal.expect(Reason.DAMAGED, () -> KindOfFile.of(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table border=1><tr><td>1</table>|HTML",
                "<!-- x --><HTML><body>|HTML",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html xmlns='x'>|HTML",
                "Overskrift <TABLE><TR><TD>1</TABLE>|HTML",
                "<?xml version='1.0'?><office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>|ODS",
                "{\"columns\":|JSON",
                "  [ [1]|JSON",
                "{|JSON",
                "[Hedensted];2024|CSV",
                "{sic};2024|CSV",
                "<5;12|CSV",
                "Aabenraa;638|CSV",
                "x|CSV",
            })
    void ofTextIsDecidedByItsFirstSigns(String text, FileKind kind) throws UnreadableFile {
        assertThat(ContainerFiles.read(text, KindOfFile::of)).isEqualTo(kind);
        assertThat(ContainerFiles.read("\uFEFF" + text, KindOfFile::of)).isEqualTo(kind);
        for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            if (text.length() > 1) {
                byte[] bytes = text.getBytes(Charset.forName(charset));
                assertThat(ContainerFiles.read(bytes, KindOfFile::of)).as(charset).isEqualTo(kind);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(XSSFWorkbookType.class)
    void ofAWorkbookIsDecidedByTheTypeOfItsMainPart(XSSFWorkbookType type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(type)) {
            workbook.createSheet("Data");
            workbook.write(bytes);
        }
        FileKind kind = type == XSSFWorkbookType.XLSX ? FileKind.XLSX : FileKind.XLSM;
        assertThat(ContainerFiles.read(bytes.toByteArray(), KindOfFile::of)).isEqualTo(kind);
        for (int length = 4; length < bytes.size() - 30; length += 97) {
            byte[] cut = Arrays.copyOf(bytes.toByteArray(), length);
            Refusal.expect(Reason.DAMAGED, () -> ContainerFiles.read(cut, KindOfFile::of));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, <Override ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/>, BINARY_WORKBOOK",
        "[Content_Types].xml, <Override ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>, UNKNOWN_FORMAT",
        "[Content_Types].xml, <Override ContentType='application/vnd.ms-excel.addin.macroEnabled.main+xml'/>, OTHER_SPREADSHEET",
        "mimetype, application/vnd.oasis.opendocument.text, UNKNOWN_FORMAT",
        "photo.jpg, x, UNKNOWN_FORMAT",
        "Index/Document.iwa, x, UNKNOWN_FORMAT",
        "juni.xlsx, x, PACKED",
        "udtræk/JUNI.CSV, x, PACKED",
    })
    void ofOtherZipFilesSaysWhatTheyAre(String part, String content, Reason reason)
            throws IOException {
        byte[] zip = Archives.zip(part, content);
        Refusal.expect(reason, () -> ContainerFiles.read(zip, KindOfFile::of));
    }

    /** What the types say of parts: a part's own, that of its ending, and that of no part. */
    @ParameterizedTest
    @CsvSource({
        "<Default Extension='bin' ContentType='BINARY'/><Override ContentType='XML'/>, , XLSX",
        "<Default Extension='bin' ContentType='BINARY'/><Override ContentType='XML'/>, x.bin, XLSX",
        "<Override ContentType='XML'/><Default Extension='bin' ContentType='BINARY'/>, x.bin, XLSX",
        "<Default ContentType='BINARY' Extension='bin'/><x:Override ContentType='XML'/>, , XLSX",
        "<Default Extension='bin' ContentType='BINARY'/><Default Extension='wb' ContentType='XML'/>, xl/a.WB, XLSX",
        "<Default Extension='bin' ContentType='BINARY'/><Override ContentType='x/y'/>, xl/workbook.bin, BINARY_WORKBOOK",
        "<Default Extension='BIN' ContentType='BINARY'/>, xl/workbook.bin, BINARY_WORKBOOK",
        "<Override ContentType='BINARY'/><Default Extension='xml' ContentType='x/y'/>, , BINARY_WORKBOOK",
        "<Default Extension='bin' ContentType='BINARY'/><Override ContentType='x/y'/>, , UNKNOWN_FORMAT",
        "<Default Extension='n' ContentType='BINARY'/>, xl/workbook.bin, UNKNOWN_FORMAT",
    })
    void isThatOfThePartsThatAreThere(String types, String part, String kind) throws IOException {
        String named =
                types.replace("BINARY", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                        .replace(
                                "XML",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml"
                                        + ".sheet.main+xml");
        byte[] zip = Archives.zip("[Content_Types].xml", named, part == null ? "x.xml" : part, "x");
        if (kind.equals("XLSX")) {
            assertThat(ContainerFiles.read(zip, KindOfFile::of)).isEqualTo(FileKind.XLSX);
        } else {
            Refusal.expect(Reason.valueOf(kind), () -> ContainerFiles.read(zip, KindOfFile::of));
        }
    }

    /** Whoever is told that it is no Excel file would not think of opening it there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\u0000\u0004\u0000\u0002\u0000\u0010\u0000",
                "\t\u0002\u0006\u0000\u0000\u0000\u0010\u0000",
                "\t\u0004\u0006\u0000\u0000\u0000\u0000\u0001",
                "\u0000\u0000\u0002\u0000\u0006\u0004\u0000\u0000",
                "\u0000\u0000\u001A\u0000\u0000\u0010\u0004\u0000",
                "ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"Periode\"\r\nE\r\n",
                "ID;PCALCOOO32\nC;X1;Y1;K\"Periode\"\nE\n",
                "TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,2\r\n",
                "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet>",
                "<?xml version='1.0' encoding='utf-8'?><!-- x --><ss:Workbook"
                        + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>",
            })
    void ofASpreadsheetOfAnotherProgramSaysThatExcelOpensIt(String begun) {
        byte[] file = (begun + "\n".repeat(600)).getBytes(StandardCharsets.ISO_8859_1);
        Refusal.expect(Reason.OTHER_SPREADSHEET, () -> ContainerFiles.read(file, KindOfFile::of));
        byte[] wide = begun.getBytes(StandardCharsets.UTF_16);
        if (begun.startsWith("<") || begun.startsWith("ID")) {
            Refusal.expect(
                    Reason.OTHER_SPREADSHEET, () -> ContainerFiles.read(wide, KindOfFile::of));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID;Periode;Område;Antal personer\r\nA;2017M09;Hedensted;5\r\n",
                "ID;PERIODE;Antal\nA;2017M09;5\n",
                "ID;P\n1;5\n",
                "TABLE;Antal\n0,1;5\n",
                "\tPeriode\tAntal\n\t2017M09\t5\n",
            })
    void ofATextThatBeginsLikeOneIsText(String text) throws UnreadableFile {
        byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ContainerFiles.read(file, KindOfFile::of)).isEqualTo(FileKind.CSV);
    }

    @Test
    void ofAStrictWorkbookIsRefusedAsSuch() throws IOException {
        byte[] strict =
                Archives.zip(
                        "[Content_Types].xml",
                        "<Override ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet.main+xml\"/>",
                        "_rels/.rels",
                        "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/x\"");
        Refusal.expect(Reason.STRICT_OPEN_XML, () -> ContainerFiles.read(strict, KindOfFile::of));
    }

    @Test
    void ofABinaryWorkbookIsItsOwnHoweverLargeItIs() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Data");
            assertThat(ContainerFiles.read(Archives.bytes(workbook), KindOfFile::of))
                    .isEqualTo(FileKind.XLS);
        }
        // Beyond 7 MB the allocation tables need a list of their own.
        byte[] large = Archives.compoundFile("Workbook", 9_000_000);
        assertThat(ContainerFiles.read(large, KindOfFile::of)).isEqualTo(FileKind.XLS);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, ENCRYPTED",
        "WordDocument, UNKNOWN_FORMAT",
        "Anything, UNKNOWN_FORMAT"
    })
    void ofOtherCompoundFilesSaysWhatTheyAre(String stream, Reason reason) throws IOException {
        byte[] file = Archives.compoundFile(stream, 5_000);
        Refusal.expect(reason, () -> ContainerFiles.read(file, KindOfFile::of));
        byte[] cut = Arrays.copyOf(file, 600);
        Refusal.expect(Reason.DAMAGED, () -> ContainerFiles.read(cut, KindOfFile::of));
    }

    @Test
    void ofFilesThatAreNoTablesIsUnknown() {
        String[] heads = {
            "%PDF-1.7\n%\u00E2\u00E3",
            "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
            "GIF89a1;2;3",
            "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF",
            "{\\rtf1\\ansi 1;2}",
            "PK\5\6",
            "a;b\0;c",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"x\"/>",
            "\u001F\u008B\b\0abc",
        };
        for (String head : heads) {
            byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
            Refusal.expect(Reason.UNKNOWN_FORMAT, () -> ContainerFiles.read(bytes, KindOfFile::of));
        }
        byte[] random = new byte[5_000];
        new Random(7).nextBytes(random);
        Refusal.expect(Reason.UNKNOWN_FORMAT, () -> ContainerFiles.read(random, KindOfFile::of));
    }

    @Test
    void ofAnEmptyOrAbsentFileSaysSo(@TempDir Path folder) {
        Refusal.expect(Reason.EMPTY, () -> ContainerFiles.read("", KindOfFile::of));
        Refusal.expect(Reason.EMPTY, () -> ContainerFiles.read(" \r\n\t", KindOfFile::of));
        Refusal.expect(Reason.EMPTY, () -> ContainerFiles.read("\uFEFF", KindOfFile::of));
        Refusal.expect(Reason.MISSING, () -> KindOfFile.of(folder.resolve("ingen.csv")));
        Refusal.expect(Reason.FOLDER, () -> KindOfFile.of(folder));
    }

    @Test
    void ofAForbiddenFileSaysSo(@TempDir Path folder) throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
        Path closed = Files.writeString(folder.resolve("lukket.csv"), "a;b");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Refusal.expect(Reason.NO_ACCESS, () -> KindOfFile.of(closed));
    }
}
