package dk.overblik.writing.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.page.Page;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualPackagesTest {

    private static final String RELATION =
            "<Relationship Id=\"sig\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships/digital-signature/%s\" Target=\"%s\"/></Relationships>";
    private static final String EMPTY_RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "</Relationships>";

    @TempDir private Path folder;

    @Test
    void aSignatureThatWouldBeInvalidIsLeftOut() throws Exception {
        String end = "</Relationships>";
        RawPackage signed =
                least().replaced(
                                "_rels/.rels",
                                end,
                                String.format(
                                        Locale.ROOT,
                                        RELATION,
                                        "origin",
                                        "_xmlsignatures/origin.sigs"))
                        .with("_xmlsignatures/origin.sigs", "")
                        .with("_xmlsignatures/_rels/origin.sigs.rels", EMPTY_RELATIONS)
                        .replaced(
                                "_xmlsignatures/_rels/origin.sigs.rels",
                                end,
                                String.format(Locale.ROOT, RELATION, "signature", "sig1.xml"))
                        .with("_xmlsignatures/sig1.xml", "<Signature/>")
                        .replaced(
                                "[Content_Types].xml",
                                "</Types>",
                                "<Override PartName=\"/_xmlsignatures/sig1.xml\" ContentType=\"x/y\"/></Types>");
        Path result = folder.resolve("resultat.xlsx");
        assertThat(write(signed.in(folder), result)).isEqualTo(Graft.Way.COPIED_WITHOUT_SIGNATURE);
        RawPackage after = RawPackage.of(result);
        assertThat(after.parts().keySet()).noneMatch(name -> name.contains("signature"));
        assertThat(after.text("_rels/.rels")).doesNotContain("signature");
        assertThat(after.text("[Content_Types].xml")).doesNotContain("signature");
    }

    @Test
    void alternateContentAndUnknownElementsAreKept() throws Exception {
        String unknown =
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/"
                        + "markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><x15ac:absPath"
                        + " xmlns:x15ac=\"u\" url=\"C:\\&amp;\"/></mc:Choice></mc:AlternateContent>";
        String extension =
                "<extLst><ext uri=\"{1}\"><x:y xmlns:x=\"u\"><!-- her --></x:y></ext></extLst>";
        RawPackage file =
                least().replaced("xl/workbook.xml", "<sheets>", unknown + "<sheets>")
                        .replaced("xl/workbook.xml", "</workbook>", extension + "</workbook>");
        Path result = folder.resolve("resultat.xlsx");
        assertThat(write(file.in(folder), result)).isEqualTo(Graft.Way.COPIED);
        assertThat(RawPackage.of(result).text("xl/workbook.xml"))
                .contains(unknown)
                .endsWith(extension + "</workbook>");
    }

    /**
     * Programs of other times write names in the letters of their machine, and say nothing of it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "IBM850", "ISO-8859-1", "windows-1252", "UTF-8"})
    void theNameOfAPartKeepsItsBytes(String letters) throws Exception {
        Charset charset = Charset.forName(letters);
        Path file = folder.resolve("navne.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
            for (Map.Entry<String, byte[]> part : least().parts().entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
            add(zip, "xl/media/ære.bin", new byte[] {1});
            add(zip, "xl/media/åre.bin", new byte[] {2});
            add(zip, "xl/media/plain.bin", new byte[] {3});
        }
        Path result = folder.resolve("resultat.xlsx");
        assertThat(write(file, result)).isEqualTo(Graft.Way.COPIED);
        try (ZipFile copy = new ZipFile(result.toFile(), charset)) {
            assertThat(copy.getInputStream(copy.getEntry("xl/media/ære.bin")))
                    .hasBinaryContent(new byte[] {1});
            assertThat(copy.getInputStream(copy.getEntry("xl/media/åre.bin")))
                    .hasBinaryContent(new byte[] {2});
            assertThat(copy.getInputStream(copy.getEntry("xl/media/plain.bin")))
                    .hasBinaryContent(new byte[] {3});
            assertThat(copy.getEntry("xl/workbook.xml")).isNotNull();
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Test
    void everyWindowGetsAViewOfOurSheets() throws Exception {
        RawPackage file =
                least().replaced(
                                "xl/workbook.xml",
                                "<sheets>",
                                "<bookViews><workbookView activeTab='0' firstSheet = \"0\"/>"
                                        + "<workbookView firstSheet = '1' activeTab=\"1\" /></bookViews><sheets>");
        Path result = folder.resolve("resultat.xlsx");
        write(file.in(folder), result);
        RawPackage after = RawPackage.of(result);
        assertThat(after.text("xl/workbook.xml"))
                .contains("<workbookView firstSheet = '0' activeTab=\"0\" />");
        assertThat(after.text("xl/worksheets/overblik1.xml"))
                .contains("tabSelected=\"1\" workbookViewId=\"0\"")
                .contains("tabSelected=\"1\" workbookViewId=\"1\"");
    }

    @Test
    void aSheetsIdIsNeverUsedTwice() throws Exception {
        RawPackage file = least().replaced("xl/workbook.xml", "sheetId=\"1\"", "sheetId=\"77\"");
        Path result = folder.resolve("resultat.xlsx");
        write(file.in(folder), result);
        assertThat(RawPackage.of(result).text("xl/workbook.xml")).contains("sheetId=\"78\"");
    }

    @Test
    void aSelectedSheetInAnotherEncodingIsWrittenInUtf8() throws Exception {
        String view =
                "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>";
        String part = "xl/worksheets/sheet1.xml";
        RawPackage file = least().replaced(part, "<sheetData>", view + "<sheetData>");
        String declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + file.text(part);
        Path original = file.with(part, declared.getBytes(StandardCharsets.UTF_16)).in(folder);
        Path result = folder.resolve("resultat.xlsx");
        assertThat(write(original, result)).isEqualTo(Graft.Way.COPIED_IN_UTF8);
        assertThat(RawPackage.of(result).parts().keySet())
                .contains("xl/charts/overblik1.xml", "xl/drawings/overblik1.xml");
        assertThat(RawPackage.of(result).text(part))
                .isEqualTo(
                        declared.replace("UTF-16\"", "UTF-8\" standalone=\"yes\"")
                                .replace("?><", "?>\n<")
                                .replace("tabSelected=\"1\"", "tabSelected=\"0\""));
        assertThat(WorkbookFiles.cells(XlsxReader.read(result).get(1)))
                .isEqualTo(WorkbookFiles.cells(XlsxReader.read(original).get(0)));
        byte[] once = Files.readAllBytes(result);
        write(original, result);
        assertThat(result).hasBinaryContent(once);
    }

    @Test
    void whereFormatsHaveRunOutPagesAreWrittenWithoutLooks() throws Exception {
        Path original =
                RawPackage.of(WorkbookFiles.stored("libreoffice-rich.xlsx", folder))
                        .changed("xl/styles.xml", UnusualPackagesTest::withTooManyFormats)
                        .in(folder);
        Path result = folder.resolve("resultat.xlsx");
        assertThat(write(original, result)).isEqualTo(Graft.Way.COPIED_WITHOUT_LOOKS);
        assertThat(RawPackage.of(result).bytes("xl/styles.xml"))
                .isEqualTo(RawPackage.of(original).bytes("xl/styles.xml"));
        assertThat(RawPackage.of(result).text("xl/worksheets/overblik1.xml")).contains(" s=\"0\"");
    }

    @Test
    void aNumberOfASheetThatIsNoneIsLeftAsItIs() throws Exception {
        for (String odd : List.of("sheetId=\"et\"", "sheetId=\"99999999999\"")) {
            RawPackage file = least().replaced("xl/workbook.xml", "sheetId=\"1\"", odd);
            Path original = file.in(folder);
            Path result = folder.resolve("r.xlsx");
            assertThat(write(original, result)).isEqualTo(Graft.Way.COPIED);
            assertThat(RawPackage.of(result).text("xl/workbook.xml"))
                    .contains(odd, "sheetId=\"1\"");
        }
    }

    @Test
    void aWorkbookWithoutSheetsIsSaidToBeUnusual() {
        Path original =
                least().changed(
                                "xl/workbook.xml",
                                text -> text.replaceAll("<sheets>.*</sheets>", ""))
                        .in(folder);
        assertThatThrownBy(() -> write(original, folder.resolve("r.xlsx")))
                .isInstanceOf(UnusualWorkbook.class);
    }

    @Test
    void aDamagedOriginalIsRefused() throws Exception {
        Path whole = least().in(folder);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("kort.xlsx"), java.util.Arrays.copyOf(bytes, 400));
        assertThatThrownBy(() -> write(cut, folder.resolve("r.xlsx")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> write(folder.resolve("ingen.xlsx"), folder.resolve("r.xlsx")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnreadableFile.class);
    }

    private static String withTooManyFormats(String styles) {
        return styles.replace("</cellXfs>", "<xf numFmtId=\"0\"/>".repeat(64_000) + "</cellXfs>");
    }

    private static RawPackage least() {
        return RawPackage.withRows("<row><c><v>7</v></c></row>");
    }

    private static Graft.Way write(Path original, Path target) throws IOException {
        Page page = WorkbookFiles.page("Overblik", "Ark1");
        return Graft.write(original, List.of(page), ResultProperties.none(), target);
    }
}
