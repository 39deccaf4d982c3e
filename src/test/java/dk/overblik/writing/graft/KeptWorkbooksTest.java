package dk.overblik.writing.graft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.examples.Parts;
import dk.overblik.page.Page;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Exports that somebody worked on in other programs, with comments, charts, images, pivots, macros,
 * protection and the like, come out with all of it as it was.
 */
public class KeptWorkbooksTest {

    static final Path KEPT = Path.of("src", "test", "resources", "workbook", "kept");

    /** The lists that our sheets, looks and properties are entered in. */
    private static final Set<String> EXTENDED =
            Set.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels",
                    "xl/styles.xml",
                    "docProps/custom.xml",
                    "docProps/app.xml");

    @TempDir Path folder;

    public static List<Path> originals() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.filter(file -> file.toString().matches(".*\\.xls[xm]")).sorted().toList();
        }
    }

    @Test
    void thereAreSuchOfSeveralPrograms() throws IOException {
        assertThat(originals()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(
                        originals().stream()
                                .map(file -> file.getFileName().toString().replaceAll("-.*", "")))
                .contains("openpyxl", "exceljs", "libreoffice");
    }

    @ParameterizedTest
    @MethodSource("originals")
    void everyPartIsKept(Path original) throws IOException {
        Map<String, String> before = Parts.of(original);
        Map<String, String> after = Parts.of(overview(original));
        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach(
                (part, content) -> {
                    if (!EXTENDED.contains(part)) {
                        assertThat(after.get(part)).as(part).isIn(content, unselected(content));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("originals")
    void everySheetIsKeptCellByCell(Path original) throws IOException {
        try (XSSFWorkbook before = read(original);
                XSSFWorkbook after = read(overview(original))) {
            assertThat(after.isMacroEnabled()).isEqualTo(before.isMacroEnabled());
            assertThat(after.getNumberOfSheets()).isGreaterThan(before.getNumberOfSheets() + 1);
            int ours = after.getNumberOfSheets() - before.getNumberOfSheets();
            for (int i = 0; i < before.getNumberOfSheets(); i++) {
                assertThat(after.getSheetName(ours + i)).isEqualTo(before.getSheetName(i));
                assertThat(after.getSheetVisibility(ours + i))
                        .isEqualTo(before.getSheetVisibility(i));
                assertThat(facts(after.getSheetAt(ours + i)))
                        .isEqualTo(facts(before.getSheetAt(i)));
            }
            assertThat(names(after, ours)).containsAll(names(before, 0));
        }
    }

    /** None of them is so unusual that a library would have to save it anew. */
    @ParameterizedTest
    @MethodSource("originals")
    void itIsCopiedAsItIs(Path original) throws IOException {
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        Page page = new Page("Ny", List.of(), List.of(), frame);
        Path result = folder.resolve("kopi.xlsx");
        assertThat(Graft.write(original, List.of(page), ResultProperties.none(), result))
                .isEqualTo(Graft.Way.COPIED);
    }

    /** A chart sheet and a hidden sheet have the name that ours would have. */
    @ParameterizedTest
    @ValueSource(strings = {"openpyxl-charts.xlsx", "openpyxl-hidden-named.xlsx"})
    void noSheetOfOursTakesANameThatAnyOtherHas(String original) throws IOException {
        try (XSSFWorkbook workbook = read(overview(KEPT.resolve(original)))) {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator()
                    .forEachRemaining(
                            sheet -> names.add(sheet.getSheetName().toLowerCase(Locale.ROOT)));
            assertThat(names).doesNotHaveDuplicates().startsWith("overblik (2)", "grundlag");
            assertThat(names).contains("overblik");
        }
    }

    private Path overview(Path original) throws IOException {
        byte[] before = Files.readAllBytes(original);
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder, original);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(original).hasBinaryContent(before);
        Path made = Path.of(run.out().strip());
        String name = original.getFileName().toString();
        assertThat(made.toString()).endsWith(name.substring(name.lastIndexOf('.')));
        return made;
    }

    /** Only one tab may be selected, and that is one of ours. */
    private static String unselected(String content) {
        return content.replace("tabSelected=\"1\"", "tabSelected=\"0\"")
                .replace("tabSelected=\"true\"", "tabSelected=\"0\"   ");
    }

    /** What Apache POI finds on a sheet, cell by cell. */
    private static List<String> facts(XSSFSheet sheet) {
        List<String> facts = new ArrayList<>();
        facts.add(sheet.getMergedRegions().toString());
        facts.add("protected " + sheet.getProtect());
        for (Row row : sheet) {
            facts.add(row.getRowNum() + " " + row.getZeroHeight() + " " + row.getHeight());
            for (Cell cell : row) {
                facts.add(
                        String.join(
                                " | ",
                                cell.getAddress().toString(),
                                cell.getCellType().toString(),
                                cell.toString(),
                                cell.getCellStyle().getDataFormatString(),
                                String.valueOf(cell.getCellStyle().getLocked()),
                                cell.getCellComment() == null
                                        ? ""
                                        : cell.getCellComment().getString().getString(),
                                cell.getHyperlink() == null
                                        ? ""
                                        : cell.getHyperlink().getAddress()));
            }
        }
        return facts;
    }

    /** The defined names, each with its sheet counted from the first of the original. */
    private static List<String> names(XSSFWorkbook workbook, int ours) {
        return workbook.getAllNames().stream()
                .map(
                        name ->
                                name.getNameName()
                                        + " "
                                        + (name.getSheetIndex() < 0
                                                ? "everywhere"
                                                : name.getSheetIndex() - ours)
                                        + " "
                                        + name.getRefersToFormula())
                .toList();
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
