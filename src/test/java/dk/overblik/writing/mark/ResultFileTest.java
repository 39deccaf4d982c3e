package dk.overblik.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.writing.Original;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.graft.Graft;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {

    @TempDir private Path folder;
    private Path result;

    @BeforeEach
    void makeOne() throws Exception {
        result = folder.resolve("resultat.xlsx");
        Path original = Original.NAMES_AND_PROPERTIES.in(folder);
        ResultProperties marks = ResultProperties.none().with("input", "abc").with("version", "1");
        Graft.write(original, List.of(WorkbookFiles.page("Overblik", "Et")), marks, result);
    }

    @Test
    void aResultIsOursAndUnchanged() throws Exception {
        assertThat(ResultFile.isOurs(result)).isTrue();
        assertThat(ResultFile.isUnchanged(result)).isTrue();
        ResultProperties marks = ResultFile.properties(result).orElseThrow();
        assertThat(marks.value("input")).isEqualTo("abc");
        assertThat(marks.value("ukendt")).isEmpty();
    }

    @Test
    void aResultThatSomebodySavedIsOursButChanged() throws Exception {
        Path saved = folder.resolve("gemt.xlsx");
        try (InputStream in = Files.newInputStream(result)) {
            XSSFWorkbook workbook = new XSSFWorkbook(in);
            workbook.getSheetAt(1).createRow(20).createCell(0).setCellValue("rettet");
            WorkbookFiles.saved(workbook, saved);
        }
        assertThat(ResultFile.isOurs(saved)).isTrue();
        assertThat(ResultFile.isUnchanged(saved)).isFalse();
    }

    @Test
    void oneChangedCharacterIsSeen() throws Exception {
        Path changed =
                RawPackage.of(result).replaced("xl/sharedStrings.xml", "Navn", "Navm").in(folder);
        assertThat(ResultFile.isUnchanged(changed)).isFalse();
        Path packedAnew = RawPackage.of(result).in(folder);
        assertThat(ResultFile.isUnchanged(packedAnew)).isTrue();
    }

    @Test
    void noOtherFileIsOurs() throws Exception {
        Path text = Files.writeString(folder.resolve("tekst.xlsx"), "tekst");
        for (Path other :
                List.of(text, Original.LEAST.in(folder), Original.LIBREOFFICE.in(folder))) {
            assertThat(ResultFile.isOurs(other)).isFalse();
            assertThat(ResultFile.isUnchanged(other)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><office:document><office:meta><meta:user-defined"
                        + " meta:name=\"Overblik.version\">1.0.0</meta:user-defined>",
                "<html><head>\n\t<meta name=\"Overblik.version\" content=\"1.0.0\"/>",
                "MIME-Version: 1.0\n\n<meta name=3D\"Overblik.version\" content=3D\"1.0.0\">",
                "<html><!--[if gte mso 9]><xml><o:CustomDocumentProperties>"
                        + "<o:Overblik.version dt:dt=\"string\">1.0.0</o:Overblik.version>"
            })
    void marksThatAnotherProgramCarriedOverIntoATextAreKnown(String begins) throws Exception {
        Path saved = Files.writeString(folder.resolve("gemt.htm"), begins + "<table></table>");
        assertThat(ResultFile.isOurs(saved)).isTrue();
        assertThat(ResultFile.isUnchanged(saved)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overblik.version;1.0.0\n",
                "<p>Overblik.version er 1.0.0</p>",
                "<meta name=\"Overblik\" content=\"Overblik.version\"/>",
                "<o:Overblik>1</o:Overblik>"
            })
    void wordsLikeOurMarksAreNone(String text) throws Exception {
        Path other = Files.writeString(folder.resolve("andet.htm"), text);
        assertThat(ResultFile.isOurs(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "UTF-16LE"})
    void marksInAnOldWorkbookAreKnownWhereverTheyStand(String charset) throws Exception {
        byte[] mark = "Overblik.version".getBytes(Charset.forName(charset));
        for (int before : List.of(600, (1 << 16) - 20, (1 << 16) - 1, 200_000)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
            bytes.write(new byte[before - 8]);
            Path old = folder.resolve("gammel.xls");
            assertThat(ResultFile.isOurs(Files.write(old, bytes.toByteArray()))).isFalse();
            bytes.write(mark);
            assertThat(ResultFile.isOurs(Files.write(old, bytes.toByteArray()))).isTrue();
        }
    }
}
