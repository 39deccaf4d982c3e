package dk.overblik.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Page;
import dk.overblik.sheet.Sheet;
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
        try (OpenPackage before = OpenPackage.open(original);
                OpenPackage after = OpenPackage.open(result)) {
            for (Packed entry : before.parts()) {
                String name = entry.name();
                if (!same(before, after, name)) {
                    changed.add(name);
                    checkMayChange(before, after, name);
                }
            }
        }
        assertThat(changed).contains("[Content_Types].xml", "xl/workbook.xml");
    }

    private static boolean same(OpenPackage before, OpenPackage after, String name)
            throws Exception {
        try (InputStream one = before.raw(before.part(name));
                InputStream other = after.raw(after.part(name))) {
            return java.util.Arrays.equals(one.readAllBytes(), other.readAllBytes());
        }
    }

    private static void checkMayChange(OpenPackage before, OpenPackage after, String name)
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
            assertThat(Samples.cells(kept)).isEqualTo(Samples.cells(before.get(i)));
            assertThat(kept.merged()).isEqualTo(before.get(i).merged());
            assertThat(kept.hiddenRows()).isEqualTo(before.get(i).hiddenRows());
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
        Page page = Samples.page("Igen", "Overblik & co");
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
                List.of(Samples.page("Overblik & co", source), Samples.page("Mere", source));
        ResultProperties marks = ResultProperties.none().with("version", "1.0");
        assertThat(Graft.write(original, pages, marks, result)).isEqualTo(Graft.Way.COPIED);
        return result;
    }
}
