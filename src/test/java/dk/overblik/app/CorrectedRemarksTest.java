package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said beside figures is not said of others that a correction makes of them: LibreOffice
 * recalculates a corrected workbook, and a report is made anew of the corrected export.
 */
class CorrectedRemarksTest {

    private static final String S = "Sygedagpenge";
    private static final String R = "Revalidering";
    private static final String F = "Fleksjob";
    private static final String L = "Ledighedsydelse";
    private static final String ALL = "Ydelsesgrupper i alt";
    private static final String NOT_JUDGED = "ikke vurderet";
    private static final String ROUNDED = "afrundet hver for sig";
    private static final String NOT_WHOLE = "Bidragene giver ikke hele udviklingen";

    private static final String USUAL = " er inden for de sædvanlige udsving";
    private static final String ELSE = ", hvor der ikke står andet";
    private static final String NOW = "2019M09";
    private static final String BEFORE = "2018M09";

    @TempDir Path folder;

    /**
     * A fall of sickness benefits that is the largest of its years, and a few in rehabilitation.
     */
    private static DatedExport export() {
        DatedExport export = new DatedExport();
        for (int i = 0; i < 61; i++) {
            YearMonth m = YearMonth.of(2019, 9).minusMonths(60L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int sick = 500 + (i == 60 ? -70 : i == 30 ? 60 : 0);
            int few = i == 60 ? 16 : 13;
            export.add("Hedensted", S, at, sick);
            export.add("Hedensted", R, at, few);
            export.add("Hedensted", F, at, 200);
            export.add("Hedensted", L, at, 100);
            export.add("Hedensted", ALL, at, sick + few + 300);
        }
        return export;
    }

    /**
     * @param remark what is left beside the benefit
     * @param whole whether the contributions still make up the whole change
     */
    @ParameterizedTest
    @CsvSource({
        "Sygedagpenge, 2019M09, 430, største fald i antal i 49 mdr., true",
        "Sygedagpenge, 2019M09, 570, ikke vurderet, false",
        "Sygedagpenge, 2018M09, 480, ikke vurderet, false",
        "Revalidering, 2018M09, 19, lille grundlag: Hedensted, false",
        "Revalidering, 2018M09, 20, '', false",
        "Ydelsesgrupper i alt, 2019M09, 713, ikke vurderet, false"
    })
    void nothingIsSaidOfAnotherChange(
            String benefit, String period, int to, String remark, boolean whole)
            throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path finished = report(export(), "først");
        Path corrected = folder.resolve("rettet.xlsx");
        correct(finished, corrected, benefit, period, to);
        Path anew = report(export().add("Hedensted", benefit, period, to), "siden");
        try (XSSFWorkbook then = read(LibreOffice.recalculated(corrected, folder, "da-DK"));
                XSSFWorkbook first = read(finished);
                XSSFWorkbook since = read(anew)) {
            Map<String, String> said = beside(then.getSheet("Overblik"));
            Map<String, String> right = beside(since.getSheet("Overblik"));
            assertThat(said.remove(benefit))
                    .isEqualTo(remark)
                    .isIn("", NOT_JUDGED, right.get(benefit));
            Map<String, String> others = beside(first.getSheet("Overblik"));
            others.remove(benefit);
            assertThat(said).isEqualTo(others);
            String brief = text(then.getSheet("Kort fortalt"));
            assertThat(brief.contains(NOT_WHOLE)).isNotEqualTo(whole);
            assertThat(brief.contains(ROUNDED) && brief.contains(NOT_WHOLE)).isFalse();
            assertThat(brief.contains("færre, største fald i 49 mdr.)"))
                    .isEqualTo(!benefit.equals(S) || to == 430);
            boolean total = benefit.equals(ALL);
            assertThat(brief.contains(", hvilket er det største fald")).isNotEqualTo(total);
        }
    }

    /** Level but for 2017M03 and the newest month. */
    private static DatedExport level(DatedExport export, String benefit, int once, String newest) {
        for (int i = 0; i < 61; i++) {
            YearMonth m = YearMonth.of(2019, 9).minusMonths(60L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            String usual = Integer.toString(500 + (i * 7 + i / 12 * 5) % 11 + (i == 30 ? once : 0));
            export.add(
                    "Hedensted",
                    benefit,
                    at,
                    DatedExport.FULL_TIME,
                    i == 60 && !newest.isEmpty() ? newest : usual);
        }
        return export;
    }

    private static DatedExport level(String benefit) {
        return level(new DatedExport(), benefit, 0, "");
    }

    private static Stream<Arguments> corrections() {
        String all = "Ændringerne i Hedensted" + USUAL;
        String others = all + ELSE;
        String later = "; rettede tal er ikke vurderet";
        String unknown = "Om ændringen er sædvanlig, kan ikke afgøres for sygedagpenge";
        String few = ", da ændringen skiller sig ud, men er så lille, at den kan være tilfældig";
        String either = ", da ændringen er rettet eller kan være tilfældig";
        DatedExport two = level(level(S), F, 0, "");
        DatedExport small = level(level(F), S, 13, "519");
        return Stream.of(
                Arguments.of(level(S), S, NOW, 700, "Ændringen i Hedensted" + USUAL + ".", ""),
                Arguments.of(two, F, NOW, 700, all + ".", all + later + "."),
                Arguments.of(two, F, NOW, 496, all + ".", all + later + "."),
                Arguments.of(
                        small,
                        F,
                        NOW,
                        700,
                        "Ændringen for fleksjob i Hedensted"
                                + USUAL
                                + ".|"
                                + unknown
                                + " og \"I alt, viste ydelser (beregnet)\""
                                + few
                                + ".",
                        unknown + " og \"I alt, viste ydelser (beregnet)\"" + either + "."),
                Arguments.of(
                        small,
                        S,
                        NOW,
                        700,
                        "Ændringen for fleksjob i Hedensted"
                                + USUAL
                                + ".|"
                                + unknown
                                + " og \"I alt, viste ydelser (beregnet)\""
                                + few
                                + ".",
                        "Ændringen for fleksjob i Hedensted"
                                + USUAL
                                + ".|"
                                + unknown
                                + " og \"I alt, viste ydelser (beregnet)\""
                                + either
                                + "."),
                Arguments.of(
                        level(level(level(S), F, 0, ""), L, 0, "")
                                .add("Hedensted", L, BEFORE, DatedExport.FULL_TIME, "."),
                        L,
                        BEFORE,
                        400,
                        others + ".",
                        others + later + "."),
                Arguments.of(
                        level(level(S), F, 0, "900"),
                        S,
                        NOW,
                        700,
                        "Ændringen for sygedagpenge i Hedensted" + USUAL + ".",
                        ""),
                Arguments.of(export(), S, NOW, 570, others + ".", ""),
                Arguments.of(export(), F, NOW, 700, others + ".", others + later + "."),
                Arguments.of(export(), R, NOW, 40, others + ".", others + later + "."),
                Arguments.of(export(), R, NOW, 16, others + ".", others + "."));
    }

    /** What is said of all changes at once is said of those that it was found out of. */
    @ParameterizedTest
    @MethodSource("corrections")
    void allAreAsUsualOnlyAsFarAsTheyWereJudged(
            DatedExport export, String benefit, String period, int to, String told, String left)
            throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path finished = report(export, "først");
        Path corrected = folder.resolve("rettet.xlsx");
        correct(finished, corrected, benefit, period, to);
        try (XSSFWorkbook first = read(finished);
                XSSFWorkbook then = read(LibreOffice.recalculated(corrected, folder, "da-DK"))) {
            assertThat(ofAll(first)).isEqualTo(told);
            assertThat(ofAll(then)).isEqualTo(left);
        }
    }

    /** On whatever sheet it stands, and on however many lines. */
    private static String ofAll(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(sheet -> text(sheet).replace('\n', ' '))
                .flatMap(
                        text ->
                                Pattern.compile(
                                                "(Ændringe(rne|n (for|i|på))|Om ændringen er)[^.]*\\.")
                                        .matcher(text)
                                        .results())
                .map(MatchResult::group)
                .collect(Collectors.joining("|"));
    }

    private Path report(DatedExport export, String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        Run run = Run.of("--kommune", "Hedensted", export.write(to, "udtraek.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().strip());
    }

    /** In the export's own sheet, which is the last one that has such a row. */
    private static void correct(Path from, Path to, String benefit, String period, int value)
            throws IOException {
        try (XSSFWorkbook workbook = read(from);
                OutputStream out = Files.newOutputStream(to)) {
            List<Row> rows =
                    StreamSupport.stream(workbook.spliterator(), false)
                            .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                            .filter(
                                    row ->
                                            texts(row).contains(benefit)
                                                    && texts(row).contains(period))
                            .toList();
            Row row = rows.get(rows.size() - 1);
            row.getCell(row.getLastCellNum() - 1).setCellValue(value);
            workbook.write(out);
        }
    }

    private static Map<String, String> beside(Sheet sheet) {
        Map<String, String> beside = new LinkedHashMap<>();
        for (Row row : sheet) {
            List<String> texts = texts(row);
            boolean line = List.of(S, R, F, L, ALL).contains(texts.isEmpty() ? "" : texts.get(0));
            if (line) {
                List<String> words =
                        texts.stream().skip(1).filter(t -> t.matches(".*\\p{L}.*")).toList();
                beside.put(texts.get(0), String.join("|", words));
            }
        }
        return beside;
    }

    private static String text(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> texts(row).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, Math.max(0, row.getLastCellNum()))
                .mapToObj(row::getCell)
                .filter(cell -> cell != null && type(cell) == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
