package dk.overblik.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.writing.Original;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.graft.Graft;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
