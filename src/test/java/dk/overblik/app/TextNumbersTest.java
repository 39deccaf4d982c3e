package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of an export of texts are numbers in the copy of it, and look as they were written. */
class TextNumbersTest {

    private static final List<String> TABLE =
            List.of(
                    "Kode;Område;Ydelse;Periode;Antal personer;Fuldtidspersoner i pct. af arbejdsstyrken;"
                            + "Opdateret",
                    "0766;Hedensted;A-dagpenge;2026M07;1.234;2,50;03-08-2026",
                    "0615;Horsens;A-dagpenge;2026M07;586;12,05;03-08-2026",
                    "0751;Aarhus;A-dagpenge;2026M07;-4;-0,5;03-08-2026",
                    "0727;Odder;A-dagpenge;2026M07;.;.;03-08-2026");

    private static final List<String> AREAS = List.of("Hedensted", "Horsens", "Odder", "Vejle");

    private static final DataFormatter DANISH = new DataFormatter(Locale.forLanguageTag("da-DK"));

    @TempDir Path folder;

    /** The sheet of the export itself, in the overview of it. */
    private Sheet copy(String name, List<String> lines, Object... options) throws IOException {
        Path export = folder.resolve(name);
        Files.write(export, lines, StandardCharsets.UTF_8);
        Object[] words = Stream.concat(Stream.of(options), Stream.of(export)).toArray();
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        try (InputStream in = Files.newInputStream(Path.of(run.out().strip()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    @Test
    void figuresAreNumbersThatLookAsWrittenAndAllElseIsText() throws IOException {
        Sheet copy = copy("tal.csv", TABLE);
        for (int row = 0; row < TABLE.size(); row++) {
            String[] fields = TABLE.get(row).split(";", -1);
            for (int column = 0; column < fields.length; column++) {
                Cell cell = cell(copy, row, column);
                boolean figure = row > 0 && (column == 4 || column == 5) && row < 4;
                assertThat(cell.getCellType())
                        .as(fields[column])
                        .isEqualTo(figure ? CellType.NUMERIC : CellType.STRING);
                assertThat(DANISH.formatCellValue(cell)).isEqualTo(fields[column]);
            }
        }
        assertThat(sum(copy, 4)).isEqualTo(1_816);
    }

    private static double sum(Sheet sheet, int column) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .map(row -> row.getCell(column))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .mapToDouble(Cell::getNumericCellValue)
                .sum();
    }

    /** A column with numbers and texts that look like them would add up to something wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"1 234", "+586", "\u2212586", "5,1234567", "-0", "12,5 %"})
    void aColumnIsTakenWholeOrNotAtAll(String other) throws IOException {
        Sheet copy =
                copy(
                        "tal.csv",
                        List.of(
                                "Område;Ydelse;Periode;Antal personer",
                                "Hedensted;A-dagpenge;2026M07;586",
                                "Horsens;A-dagpenge;2026M07;" + other));
        for (Row row : copy) {
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    /**
     * Whatever the spellings: a copied column has numbers where figures were read and the same
     * ones, or none at all.
     */
    @ParameterizedTest
    @MethodSource("columns")
    void aCopiedColumnAddsUpToWhatWasReadOrToNothing(List<String> written) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Område;Ydelse;Periode;Antal personer"));
        for (int i = 0; i < written.size(); i++) {
            lines.add(AREAS.get(i) + ";A-dagpenge;2026M07;" + written.get(i));
        }
        Path export = Files.write(folder.resolve("tal.csv"), lines, StandardCharsets.UTF_8);
        Run read = Run.of("laes", export);
        Map<String, Double> figures = new HashMap<>();
        read.out()
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(fields -> !fields[4].equals("."))
                .forEach(
                        fields ->
                                figures.put(
                                        fields[0], Double.valueOf(fields[4].replace(',', '.'))));
        if (figures.isEmpty()) {
            return;
        }
        Map<String, Double> copied = new HashMap<>();
        for (Row row : copy("tal.csv", lines)) {
            if (row.getCell(3).getCellType() == CellType.NUMERIC) {
                copied.put(
                        row.getCell(0).getStringCellValue(), row.getCell(3).getNumericCellValue());
            }
        }
        assertThat(copied).as(written.toString()).isIn(figures, Map.of());
    }

    static Stream<List<String>> columns() {
        Random random = new Random(20261127);
        List<String> spellings =
                List.of(
                        "586",
                        "1.234",
                        "12,5",
                        "1.234,50",
                        "0",
                        "7",
                        "2026",
                        "0,25",
                        ".",
                        "..",
                        "48",
                        "1 234",
                        "1,234.5",
                        "12.5",
                        "0615",
                        "+5",
                        "\u22127",
                        "1,234",
                        "9.08",
                        "<5",
                        "5 %",
                        "586\u00b9",
                        " 586 ",
                        "ukendt",
                        "31-12-2025",
                        "1.234.567");
        return Stream.generate(
                        () ->
                                random.ints(AREAS.size(), 0, spellings.size())
                                        .map(i -> random.nextInt(3) == 0 ? i : i % 11)
                                        .mapToObj(spellings::get)
                                        .toList())
                .limit(60);
    }

    /** Its own figures are read again from the copy, and are those of the export. */
    @ParameterizedTest
    @CsvSource({"Hedensted, 1.234", "Horsens, 586"})
    void theReportReadsTheSameFromNumbers(String area, String figure) throws IOException {
        copy("tal.csv", TABLE, "--kommune", area);
        Path result = folder.resolve("tal - overblik.xlsx");
        try (InputStream in = Files.newInputStream(result);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            boolean found = false;
            for (Row row : workbook.getSheet("Grundlag")) {
                if (row.getCell(4) != null && row.getCell(4).getCellType() == CellType.FORMULA) {
                    String anew = DANISH.formatCellValue(row.getCell(4), evaluator);
                    assertThat(anew).isEqualTo(cached(row.getCell(4)));
                    found |= anew.equals(figure);
                }
            }
            assertThat(found).isTrue();
        }
    }

    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : DANISH.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
    }

    @Test
    void severalExportsInOneAreCopiedSo() throws IOException {
        Path month = Files.createDirectory(folder.resolve("juli"));
        Files.write(month.resolve("a.csv"), TABLE, StandardCharsets.UTF_8);
        Files.write(
                month.resolve("b.csv"),
                List.of("Område;Ydelse;Periode;Antal personer", "Odder;Fleksjob;2026M07;12"),
                StandardCharsets.UTF_8);
        Run run = Run.of("--samlet", month);
        assertThat(run.code()).as(run.err()).isZero();
        try (InputStream in = Files.newInputStream(Path.of(run.out().strip()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(sum(workbook.getSheet("a"), 4)).isEqualTo(1_816);
            assertThat(sum(workbook.getSheet("b"), 3)).isEqualTo(12);
        }
    }
}
