package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages.Shape;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** Twelve updates of one export, and what their reports say of figures that have changed. */
class RevisedFiguresTest {

    private static final List<Shape> SHAPES = List.of(Shape.values());
    private static final List<String> OWN = List.of("Randers", "Region Midtjylland", "Hele landet");

    @TempDir Path folder;

    @Test
    void everyEarlierFigureOfTheReportsAreasIsListedAndNoOther() throws IOException {
        for (int update = 0; update < 12; update++) {
            List<List<Object>> rows = rows(report(update), "Revisioner", "Område");
            // Figures of other municipalities are listed as well, where a chapter shows them.
            Set<String> listed =
                    keys(rows.stream().filter(row -> OWN.contains((String) row.get(0))).toList());
            Set<String> expected = expected(update);
            Set<String> both = new HashSet<>(listed);
            both.retainAll(expected);
            listed.removeAll(both);
            expected.removeAll(both);
            assertThat(listed).as("not to be listed, update " + update).isEmpty();
            assertThat(expected).as("not listed, update " + update).isEmpty();
            for (List<Object> row : rows) {
                double before = (double) row.get(4);
                double now = (double) row.get(6);
                assertThat((double) row.get(7)).isEqualTo(now - before);
                assertThat((double) row.get(8))
                        .isCloseTo(100 * (now - before) / before, within(1e-9));
            }
            List<String> periods = rows.stream().map(row -> (String) row.get(2)).toList();
            assertThat(periods).isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    /** A figure that changed twice is one figure that changed. */
    @Test
    void howManyFiguresHaveChangedIsSaidAtOnce() throws IOException {
        for (int update = 0; update < 4; update++) {
            Run run = run(export(update));
            long changed =
                    rows(Path.of(run.out().strip()), "Revisioner", "Område").stream()
                            .map(row -> row.subList(0, 4))
                            .distinct()
                            .count();
            String said = changed + " tal er ændret siden tidligere udtræk: se arket Revisioner.";
            assertThat(run.err().contains(said)).as(run.err()).isEqualTo(changed > 0);
        }
    }

    /** Straight from the rule by which the updates are made. */
    private static Set<String> expected(int update) {
        Set<String> expected = new HashSet<>();
        for (String area : OWN) {
            for (String benefit : Vintages.BENEFITS) {
                for (int back = 0; back < Vintages.MONTHS; back++) {
                    YearMonth month = Vintages.newest(update).minusMonths(back);
                    // Only the development of the total goes back further than twelve months.
                    boolean total = benefit.equals("Ydelsesgrupper i alt");
                    if (back > 12 && !total) {
                        continue;
                    }
                    int now = Vintages.persons(update, area, benefit, month);
                    for (int earlier = 0; earlier < update; earlier++) {
                        boolean there = !month.isAfter(Vintages.newest(earlier));
                        int before = Vintages.persons(earlier, area, benefit, month);
                        if (there && before != now) {
                            String key = area + benefit + month.toString().replace("-", "M");
                            expected.add(key + "Antal fuldtidspersoner" + before + ">" + now);
                            if (back <= 12 && before + before / 10 != now + now / 10) {
                                expected.add(
                                        key
                                                + "Antal personer"
                                                + (before + before / 10)
                                                + ">"
                                                + (now + now / 10));
                            }
                        }
                    }
                }
            }
        }
        return expected;
    }

    private static Set<String> keys(List<List<Object>> rows) {
        Set<String> keys = new HashSet<>();
        for (List<Object> row : rows) {
            String key = "" + row.get(0) + row.get(1) + row.get(2) + row.get(3);
            int before = (int) (double) row.get(4);
            keys.add(key + before + ">" + (int) (double) row.get(6));
        }
        assertThat(keys).hasSameSizeAs(rows);
        return keys;
    }

    @Test
    void fromSixEarlierUpdatesOnTheNewestMonthsUsualMoveIsTold() throws IOException {
        for (int update = 0; update < 9; update++) {
            Path report = report(update);
            List<List<Object>> rows = rows(report, "Revisioner", "Ydelse");
            String overview = text(report, "Overblik");
            assertThat(hasBand(report)).as("update " + update).isEqualTo(update >= 6);
            if (update < 6) {
                assertThat(rows).isEmpty();
                assertThat(overview).contains("Pga. efterregistreringer").doesNotContain("arkivet");
                continue;
            }
            assertThat(rows).hasSameSizeAs(Vintages.BENEFITS);
            for (List<Object> row : rows) {
                double[] moves = moves(update, (String) row.get(0));
                assertThat(row.get(1)).isEqualTo((double) update);
                assertThat((double) row.get(2)).isEqualTo(median(moves));
                assertThat(row.get(3)).isEqualTo(moves[0]);
                assertThat(row.get(4)).isEqualTo(moves[moves.length - 1]);
            }
            double[] total = moves(update, "Ydelsesgrupper i alt");
            assertThat(overview)
                    .doesNotContain("Pga. efterregistreringer")
                    .contains(
                            "mellem "
                                    + (int) total[0]
                                    + " og "
                                    + (int) total[total.length - 1]
                                    + " personer (median "
                                    + DanishFormat.fixed(median(total), 0));
        }
    }

    /** Whether a chart has a bar for how far its newest point may move. */
    private static boolean hasBand(Path report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            return workbook.getSheet("Udvikling").getDrawingPatriarch().getCharts().stream()
                    .flatMap(chart -> chart.getCTChart().getPlotArea().getLineChartList().stream())
                    .flatMap(lines -> lines.getSerList().stream())
                    .filter(CTLineSer::isSetErrBars)
                    // LibreOffice draws those alone that stand in cells.
                    .anyMatch(
                            line ->
                                    line.getErrBars().getPlus().isSetNumRef()
                                            && line.getErrBars().getMinus().isSetNumRef());
        }
    }

    private static double[] moves(int update, String benefit) {
        return IntStream.range(0, update)
                .mapToDouble(
                        u -> {
                            YearMonth month = Vintages.newest(u);
                            return Vintages.persons(u + 1, "Randers", benefit, month)
                                    - Vintages.persons(u, "Randers", benefit, month);
                        })
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Test
    void anotherLayoutNameOrCopyIsNoRevision() throws IOException {
        for (Shape shape : SHAPES) {
            Path report = report("u " + shape + ".csv", Vintages.text(0, shape));
            assertThat(sheets(report)).doesNotContain("Revisioner");
        }
        Path again = report("igen.csv", Vintages.text(0, Shape.WIDE));
        assertThat(sheets(again)).doesNotContain("Revisioner");
    }

    @Test
    void aFigureThatWasHiddenIsListedWithoutWhatItWasAndOneThatBecameKnownIsListed()
            throws IOException {
        String text = Vintages.text(3, Shape.LONG);
        String month = Vintages.newest(3).toString().replace("-", "M");
        String cell = month + ";Fleksjob;Randers;Antal fuldtidspersoner;";
        int figure = Vintages.persons(3, "Randers", "Fleksjob", Vintages.newest(3));
        String hidden = text.replace(cell + figure + "\n", cell + "..\n");
        assertThat(hidden).isNotEqualTo(text);
        // Of one day and one newest month nobody can tell which is the newer but by their dates.
        report("dateret åben.csv", "Senest opdateret: 10-08-2021\n" + text);
        Path dated = report("dateret skjult.csv", "Senest opdateret: 11-08-2021\n" + hidden);
        List<List<Object>> listed =
                rows(dated, "Revisioner", "Område").stream()
                        .filter(row -> row.get(1).equals("Fleksjob") && row.get(2).equals(month))
                        .toList();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).subList(3, 9))
                .containsExactly(
                        "Antal fuldtidspersoner", ".", listed.get(0).get(5), ".", ".", ".");
        Path open = report("dateret åben igen.csv", "Senest opdateret: 12-08-2021\n" + text);
        List<Object> known =
                rows(open, "Revisioner", "Område").stream()
                        .filter(row -> row.get(1).equals("Fleksjob") && row.get(2).equals(month))
                        .findFirst()
                        .orElseThrow();
        assertThat(known.subList(4, 7)).containsExactly(".", known.get(5), (double) figure);
    }

    @Test
    void anOlderReadingThatIsAddedChangesNoOtherSheet() throws IOException {
        for (int update : List.of(7, 8, 9, 10, 11)) {
            report(update);
        }
        Path first = report(11);
        List<String> before = others(first);
        for (int update : List.of(2, 0, 5, 1)) {
            Vintages.write(folder, "gammel.csv", update, Shape.WIDE);
            assertThat(Run.of("laes", "--arkiv", archive(), folder.resolve("gammel.csv")).code())
                    .isZero();
            assertThat(others(report(11))).isEqualTo(before);
        }
    }

    @Test
    void anExportThatIsOlderThanTheArchiveIsSaidToBe() throws IOException {
        report(4);
        Path export = Vintages.write(folder, "gammel.csv", 2, Shape.LONG);
        Run run = Run.of("--kommune", "Randers", "--arkiv", archive(), "--ud", folder, export);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("nyere tal end udtrækket");
        Run newest =
                Run.of("--kommune", "Randers", "--arkiv", archive(), "--ud", folder, export(4));
        assertThat(newest.err()).doesNotContain("nyere tal");
    }

    private Path archive() {
        return folder.resolve("arkiv");
    }

    private Path export(int update) {
        Shape shape = SHAPES.get(update % SHAPES.size());
        return Vintages.write(folder, "udtræk " + update + ".csv", update, shape);
    }

    private Path report(int update) {
        return report(export(update));
    }

    private Path report(String name, String text) throws IOException {
        return report(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
    }

    private Path report(Path export) {
        return Path.of(run(export).out().strip());
    }

    private Run run(Path export) {
        Run run =
                Run.of(
                        "--kommune",
                        "Randers",
                        "--sammenlign",
                        "Region Midtjylland,Hele landet",
                        "--arkiv",
                        archive(),
                        "--ud",
                        folder,
                        export);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static List<String> sheets(Path report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    /** The rows under the headings that begin so, up to the next blank one. */
    private static List<List<Object>> rows(Path report, String sheet, String first)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            XSSFSheet read = workbook.getSheet(sheet);
            List<List<Object>> rows = new ArrayList<>();
            boolean under = false;
            for (int i = 0; read != null && i <= read.getLastRowNum(); i++) {
                List<Object> cells = cells(read.getRow(i));
                boolean blank = cells.isEmpty() || cells.get(0).equals("");
                if (under && !blank) {
                    rows.add(cells);
                    // In words on the sheet.
                    PeriodParser.parse(cells.get(2).toString())
                            .filter(period -> sheet.equals("Revisioner"))
                            .ifPresent(period -> cells.set(2, period.id()));
                }
                under = !blank && (under || cells.get(0).equals(first));
            }
            return rows;
        }
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; row != null && i < Math.max(9, row.getLastCellNum()); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : value(cell));
        }
        return cells;
    }

    private static Object value(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return type == CellType.NUMERIC
                ? (Object) cell.getNumericCellValue()
                : type == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static String text(Path report, String sheet) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            StringBuilder text = new StringBuilder();
            for (Row row : workbook.getSheet(sheet)) {
                cells(row).forEach(cell -> text.append(cell).append(' '));
            }
            return text.toString();
        }
    }

    /** All that the sheets say but the one on revisions and the words of caution. */
    private static List<String> others(Path report) throws IOException {
        List<String> others = new ArrayList<>();
        for (String sheet : sheets(report)) {
            if (!sheet.equals("Revisioner") && !sheet.equals("Grundlag")) {
                String text = text(report, sheet);
                others.add(
                        sheet
                                + Arrays.stream(text.split("Anm\\.: "))
                                        .filter(part -> !part.contains("foreløbige"))
                                        .filter(part -> !part.contains("Pga. efter"))
                                        .toList());
            }
        }
        return others;
    }
}
