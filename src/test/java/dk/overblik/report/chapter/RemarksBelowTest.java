package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.examples.LibreOffice;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.sheet.CellAddress;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of several lines in one remark is said of those it is still true of once figures are
 * corrected, and no remark is lost for one of them.
 */
class RemarksBelowTest {

    private static final int CASES = 40;
    private static final String MOST = "største fald i 43 mdr.";
    private static final String FEW = "lille grundlag";
    private static final String OTHER = "ikke vurderet";

    @TempDir Path folder;

    /**
     * A table and what has become of its figures.
     *
     * @param judged of which something is said as long as they show
     * @param now NaN where one is missing
     */
    private record Case(List<String> labels, List<Integer> judged, List<Double> now) {

        /** Of odd lines the same is said of the change alone, of the others of its size as well. */
        List<Wording> remarks() {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                Place change = new Place(i, 0);
                Beside most =
                        new Beside(MOST, Optional.of(change.shown(0).is(judged.get(i))), OTHER);
                Beside few = new Beside(FEW, Optional.of(change.isLess(20)), "");
                lines.add(
                        Line.of(labels.get(i), role(i), List.of(new Given(judged.get(i))), "")
                                .beside(i % 2 == 0 ? List.of(most) : List.of(most, few)));
            }
            Block block = new Block("", List.of(new Column("Udvikling", Unit.COUNT)));
            Table table = new Table("", "Ydelse", List.of(block), lines, List.of());
            Chapter chapter = new Chapter(ChapterKind.OVERVIEW, "", "", List.of(table), List.of());
            return RemarksBelow.of(chapter).tables().get(0).remarks().stream()
                    .map(Chapter::remark)
                    .toList();
        }

        private Role role(int line) {
            return line > 0 && line == labels.size() - 1 ? Role.TOTAL : Role.MEMBER;
        }

        /** A total is called what its line is. */
        private String name(int line) {
            return role(line) == Role.TOTAL ? '"' + labels.get(line) + '"' : labels.get(line);
        }

        String said(Wording remark) {
            return remark.text(
                    place ->
                            now.get(place.line()).isNaN()
                                    ? Figure.missing(Figure.Reason.NOT_REPORTED)
                                    : Figure.known(now.get(place.line())));
        }

        /** By hand: line by line, the words and the names of those they hold of. */
        Map<String, List<String>> expected() {
            Map<String, List<String>> expected = new LinkedHashMap<>();
            for (int i = 0; i < labels.size(); i++) {
                double value = now.get(i);
                if (Double.isNaN(value)) {
                    continue;
                }
                boolean same = Math.abs(value - judged.get(i)) < 0.5;
                expected.computeIfAbsent(same ? MOST : OTHER, w -> new ArrayList<>()).add(name(i));
                if (i % 2 == 1 && value < 20) {
                    expected.computeIfAbsent(FEW, w -> new ArrayList<>()).add(name(i));
                }
            }
            return expected;
        }
    }

    /** "Ord (A, B og C)." as words and names; one list of what several remarks say. */
    private static Map<String, List<String>> read(List<String> remarks) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String remark : remarks) {
            if (!remark.isEmpty()) {
                assertThat(remark)
                        .matches("Anm\\.: [SLI][^(]* \\([^()]*\\)\\.")
                        .doesNotContain("¦");
                int open = remark.indexOf(" (");
                String what =
                        remark.substring(6, 7).toLowerCase(Locale.ROOT) + remark.substring(7, open);
                String names = remark.substring(open + 2, remark.length() - 2);
                String[] each = names.split(", | og ", -1);
                assertThat(names.contains(" og ")).isEqualTo(each.length > 1);
                read.computeIfAbsent(what, w -> new ArrayList<>()).addAll(List.of(each));
            }
        }
        return read;
    }

    private static Case drawn(Random random) {
        int lines = 1 + random.nextInt(14);
        List<String> labels = new ArrayList<>();
        List<Integer> judged = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            labels.add("Ydelse \"" + (char) ('A' + i) + "\"" + "x".repeat(random.nextInt(12)));
            judged.add(random.nextInt(40));
            double other = random.nextInt(40);
            now.add(
                    switch (random.nextInt(5)) {
                        case 0 -> Double.NaN;
                        case 1 -> other;
                        case 2 -> judged.get(i) + 0.4;
                        default -> (double) judged.get(i);
                    });
        }
        return new Case(labels, judged, now);
    }

    @Test
    void aRemarkOnSeveralLinesNamesThoseItIsTrueOf() {
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            Case one = drawn(random);
            List<String> said = one.remarks().stream().map(one::said).toList();
            assertThat(read(said)).as(one.toString()).isEqualTo(one.expected());
        }
    }

    @Test
    void asItIsMadeItIsOneList() {
        List<Integer> judged = List.of(-34, -20, 12);
        Case one =
                new Case(
                        List.of("Fleksjob", "Efterløn", "I alt"),
                        judged,
                        judged.stream().map(Integer::doubleValue).toList());
        assertThat(one.remarks().stream().map(one::said).filter(s -> !s.isEmpty()))
                .containsExactly(
                        "Anm.: Største fald i 43 mdr. (Fleksjob, Efterløn og \"I alt\").",
                        "Anm.: Lille grundlag (Efterløn).");
    }

    @Test
    void anotherProgramSaysTheSame() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Random random = new Random(98);
        List<Case> cases = new ArrayList<>();
        Path made = folder.resolve("remarks.xlsx");
        List<List<String>> expected = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            Sheet sheet = workbook.createSheet("Data");
            for (int i = 0; i < CASES; i++) {
                cases.add(drawn(random));
                expected.add(write(sheet, i * 20, cases.get(i)));
            }
            workbook.write(out);
        }
        Path recalculated = LibreOffice.recalculated(made, folder, "da-DK");
        try (InputStream in = Files.newInputStream(recalculated);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Data");
            for (int i = 0; i < CASES; i++) {
                Row row = sheet.getRow(i * 20);
                List<String> said = new ArrayList<>();
                for (int j = 0; j < expected.get(i).size(); j++) {
                    said.add(row.getCell(3 + j).getStringCellValue());
                }
                assertThat(said).isEqualTo(expected.get(i));
            }
        }
    }

    private static List<String> write(Sheet sheet, int from, Case drawn) {
        for (int line = 0; line < drawn.labels().size(); line++) {
            Row row = sheet.createRow(from + line);
            double now = drawn.now().get(line);
            if (Double.isNaN(now)) {
                row.createCell(1).setCellValue(".");
            } else {
                row.createCell(1).setCellValue(now);
            }
        }
        List<Wording> remarks = drawn.remarks();
        for (int i = 0; i < remarks.size(); i++) {
            sheet.getRow(from)
                    .createCell(3 + i)
                    .setCellFormula(
                            remarks.get(i)
                                    .formula(
                                            at ->
                                                    CellAddress.of(
                                                            from + at.line(), 1 + at.column())));
        }
        return remarks.stream().map(drawn::said).toList();
    }
}
