package dk.overblik.writing.graft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.page.Page;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.sheet.Sheet;
import dk.overblik.writing.Original;
import dk.overblik.writing.Schemas;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraftTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Original.class)
    void everyOtherPartIsCopiedByteForByte(Original kind) throws Exception {
        Path original = kind.in(folder);
        Path result = grafted(original);
        Set<String> changed = new TreeSet<>();
        try (OpcPackage before = OpcPackage.open(original);
                OpcPackage after = OpcPackage.open(result)) {
            for (ZipDirectory.Packed entry : before.parts()) {
                String name = entry.name();
                if (!same(before, after, name)) {
                    changed.add(name);
                    checkMayChange(before, after, name);
                }
            }
        }
        assertThat(changed).contains("[Content_Types].xml", "xl/workbook.xml");
    }

    private static boolean same(OpcPackage before, OpcPackage after, String name) throws Exception {
        try (InputStream one = before.raw(before.part(name));
                InputStream other = after.raw(after.part(name))) {
            return java.util.Arrays.equals(one.readAllBytes(), other.readAllBytes());
        }
    }

    private static void checkMayChange(OpcPackage before, OpcPackage after, String name)
            throws Exception {
        if (name.contains("sheets/")) {
            String one = new String(before.bytes(name), java.nio.charset.StandardCharsets.UTF_8);
            String other = new String(after.bytes(name), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(other)
                    .hasSameSizeAs(one)
                    .isEqualTo(
                            one.replace("tabSelected=\"1\"", "tabSelected=\"0\"")
                                    .replace("tabSelected=\"true\"", "tabSelected=\"0\"   "));
        } else {
            assertThat(name)
                    .isIn(
                            "[Content_Types].xml",
                            "_rels/.rels",
                            "xl/workbook.xml",
                            "xl/_rels/workbook.xml.rels",
                            "xl/styles.xml",
                            "docProps/custom.xml",
                            "docProps/app.xml");
        }
    }

    @ParameterizedTest
    @EnumSource(Original.class)
    void eachOriginalSheetHoldsWhatItHeld(Original kind) throws Exception {
        Path original = kind.in(folder);
        List<Sheet> before = XlsxReader.read(original);
        List<Sheet> after = XlsxReader.read(grafted(original));
        assertThat(after).hasSize(before.size() + 2);
        assertThat(after.get(0).name()).isEqualTo("Overblik & co");
        for (int i = 0; i < before.size(); i++) {
            Sheet kept = after.get(i + 2);
            assertThat(WorkbookFiles.cells(kept)).isEqualTo(WorkbookFiles.cells(before.get(i)));
            assertThat(kept.merged()).isEqualTo(before.get(i).merged());
            assertThat(kept.hiddenLines()).isEqualTo(before.get(i).hiddenLines());
            assertThat(kept.hidden()).isEqualTo(before.get(i).hidden());
        }
    }

    @ParameterizedTest
    @EnumSource(Original.class)
    void theSameInputGivesTheSameBytes(Original kind) throws Exception {
        Path original = kind.in(folder);
        byte[] once = Files.readAllBytes(grafted(original));
        TimeZone home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(grafted(original)).hasBinaryContent(once);
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @ParameterizedTest
    @EnumSource(Original.class)
    void theOriginalIsNotTouched(Original kind) throws Exception {
        Path original = kind.in(folder);
        byte[] before = Files.readAllBytes(original);
        grafted(original);
        assertThat(original).hasBinaryContent(before);
    }

    @ParameterizedTest
    @EnumSource(Original.class)
    void pagesCanBePutIntoAResult(Original kind) throws Exception {
        Path once = grafted(kind.in(folder));
        Path twice = folder.resolve("igen.xlsx");
        Page page = WorkbookFiles.page("Igen", "Overblik & co");
        ResultProperties marks = ResultProperties.none().with("version", "2");
        assertThat(Graft.write(once, List.of(page), marks, twice)).isEqualTo(Graft.Way.COPIED);
        List<Sheet> sheets = XlsxReader.read(twice);
        assertThat(sheets).extracting(Sheet::name).startsWith("Igen", "Overblik & co", "Mere");
        assertThat(ResultFile.properties(twice).orElseThrow().value("version")).isEqualTo("2");
        assertThat(ResultFile.isUnchanged(twice)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Original.class)
    void ourPartsAndThePatchedOnesAreValid(Original kind) throws Exception {
        Path original = kind.in(folder);
        List<String> before = Schemas.errors(original);
        List<String> after = new ArrayList<>(Schemas.errors(grafted(original)));
        after.removeAll(before);
        assertThat(after).isEmpty();
    }

    private Path grafted(Path original) throws Exception {
        Path result = folder.resolve("resultat.xlsx");
        String source = XlsxReader.read(original).get(0).name();
        List<Page> pages =
                List.of(
                        WorkbookFiles.page("Overblik & co", source),
                        WorkbookFiles.page("Mere", source));
        ResultProperties marks = ResultProperties.none().with("version", "1.0");
        assertThat(Graft.write(original, pages, marks, result)).isEqualTo(Graft.Way.COPIED);
        return result;
    }
}
