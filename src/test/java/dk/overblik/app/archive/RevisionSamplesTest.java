package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.danish.PeriodParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three vintages of one export, with the list of all figures that each of them has changed. */
class RevisionSamplesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "vintages");
    private static final List<String> EXPORTS = List.of("maj.xlsx", "juni.csv", "juli.xlsx");

    private static final int COLUMNS = 8;

    @TempDir Path folder;

    /** A figure that was another before: area, benefit, period, measure, before and now. */
    private record Changed(
            String area, String benefit, String period, String measure, double was, double is)
            implements Comparable<Changed> {

        private static Changed of(String line) {
            String[] cells = line.split(";", -1);
            return new Changed(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]));
        }

        @Override
        public int compareTo(Changed other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    void allThatIsExpectedIsListedForWhicheverAreaIsTheOwnOneAndNothingElse() throws IOException {
        List<String> lines = lines();
        Set<String> areas =
                lines.stream().map(line -> line.split(";", -1)[0]).collect(Collectors.toSet());
        assertThat(areas).hasSizeGreaterThan(20);
        for (int update = 1; update <= EXPORTS.size(); update++) {
            for (String area : new TreeSet<>(areas)) {
                assertThat(rows(report(area, update), area))
                        .as(area + ", " + EXPORTS.get(update - 1))
                        .isEqualTo(expected(lines, area, update));
            }
        }
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("revisioner.csv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("Område;"))
                .toList();
    }

    private static Set<Changed> expected(List<String> lines, String area, int update) {
        return lines.stream()
                .filter(line -> line.startsWith(area + ";"))
                .filter(line -> line.substring(line.lastIndexOf(';') + 1).charAt(0) <= '0' + update)
                .map(Changed::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Path report(String area, int update) {
        Run run =
                Run.of(
                        "--kommune",
                        area,
                        "--arkiv",
                        folder.resolve("arkiv"),
                        "--ud",
                        folder.resolve(area),
                        SAMPLES.resolve(EXPORTS.get(update - 1)));
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().strip());
    }

    /** The rows of an area in the sheet of revisions. */
    private static Set<Changed> rows(Path report, String area) throws IOException {
        Set<Changed> rows = new TreeSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            XSSFSheet sheet = workbook.getSheet("Revisioner");
            for (int i = 0; sheet != null && i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                boolean isRow = row != null && row.getLastCellNum() > COLUMNS;
                if (isRow && row.getCell(0).getStringCellValue().equals(area)) {
                    assertThat(rows.add(changed(row))).as(area + " once").isTrue();
                }
            }
        }
        return rows;
    }

    private static Changed changed(Row row) {
        return new Changed(
                text(row, 0),
                text(row, 1),
                PeriodParser.parse(text(row, 2)).orElseThrow().id(),
                text(row, 3),
                row.getCell(4).getNumericCellValue(),
                row.getCell(6).getNumericCellValue());
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }
}
