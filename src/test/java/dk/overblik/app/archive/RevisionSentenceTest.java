package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.danish.DanishFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much the own area's leading figures were revised is told in one sentence. */
class RevisionSentenceTest {

    private static final String SINCE = " siden tidligere udtræk.";

    /** Of a formula, a quarter of what Excel takes. */
    private static final int MOST_CHARACTERS = 2048;

    /** The newest month that both exports have. */
    private static final YearMonth LAST = YearMonth.of(2026, 6);

    @TempDir Path folder;

    /**
     * By arithmetic of its own: in percent of what they were, the months up to June.
     *
     * @param changes of the months, the first one first
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1000; 3 10 21; april-juni 2026 er sat op med 0,3-2,1 pct.",
                "1000; 21; juni 2026 er sat op med 2,1 pct.",
                "1000; 21 21; maj-juni 2026 er sat op med 2,1 pct.",
                "1000; -21 -3; maj-juni 2026 er sat ned med 0,3-2,1 pct.",
                "1000; -21; juni 2026 er sat ned med 2,1 pct.",
                "1000; -4 21; maj-juni 2026 er ændret med -0,4 til 2,1 pct.",
                "1000; 3 0 21; april 2026 og juni 2026 er sat op med 0,3-2,1 pct.",
                "100000; 30; juni 2026 er ændret med mindre end 0,1 pct.",
                "100000; 30 -30; maj-juni 2026 er ændret med mindre end 0,1 pct.",
                "100000; 30 2100; maj-juni 2026 er sat op med højst 2,1 pct.",
                "100000; -30 -2100; maj-juni 2026 er sat ned med højst 2,1 pct.",
                "1000; 50 21 21 21 21 21 21 21 21 21 21 21 21; juli 2025 til juni 2026 er sat op med 2,1 pct.",
                "50; 1; juni 2026 er sat op med 2,0 pct.",
                "49; 1; ''",
            })
    void itSaysHowFarAndWhichWay(int size, String changes, String told) throws IOException {
        String[] moves = changes.split(" ", -1);
        assertThat(run("første.csv", size, LAST, new String[0])).isEmpty();
        Optional<String> said = run("anden.csv", size, LAST.plusMonths(1), moves);
        assertThat(said)
                .isEqualTo(
                        Optional.of(told)
                                .filter(text -> !text.isEmpty())
                                .map(text -> about() + text + SINCE));
    }

    private static String about() {
        return "Antallet af fuldtidspersoner på sygedagpenge i Hedensted for ";
    }

    private Optional<String> run(String name, int size, YearMonth newest, String[] moves)
            throws IOException {
        StringBuilder rows = new StringBuilder("Område;Periode;Ydelse;Antal fuldtidspersoner\n");
        for (int back = 13; back >= 0; back--) {
            YearMonth month = newest.minusMonths(back);
            int at = moves.length - 1 - (int) month.until(LAST, ChronoUnit.MONTHS);
            int move = at >= 0 && at < moves.length ? Integer.parseInt(moves[at]) : 0;
            rows.append(row("Hedensted", month, size + move));
            rows.append(row("Hele landet", month, 500_000 + 5 * move));
        }
        Path export = Files.writeString(folder.resolve(name), rows, StandardCharsets.UTF_8);
        Run run =
                Run.of(
                        "--kommune",
                        "Hedensted",
                        "--arkiv",
                        folder.resolve("arkiv"),
                        "--ud",
                        folder,
                        export);
        assertThat(run.code()).as(run.err()).isLessThan(2);
        return sentence(Path.of(run.out().strip()));
    }

    private static String row(String area, YearMonth month, int value) {
        String period =
                String.format(Locale.ROOT, "%dM%02d", month.getYear(), month.getMonthValue());
        return area + ";" + period + ";Sygedagpenge;" + value + "\n";
    }

    /** Of many months and readings: each month's newest earlier figure counts. */
    @Test
    void ofAFigureThatWasSeveralOthersTheNewestCounts() throws IOException {
        for (int update = 0; update < 4; update++) {
            Run run =
                    Run.of(
                            "--kommune",
                            "Randers",
                            "--arkiv",
                            folder.resolve("arkiv"),
                            "--ud",
                            folder,
                            Vintages.write(
                                    folder, "u" + update + ".csv", update, Vintages.Shape.LONG));
            Optional<String> said = sentence(Path.of(run.out().strip()));
            List<Double> changes = changes(update);
            assertThat(said.isPresent()).isEqualTo(!changes.isEmpty());
            if (said.isPresent()) {
                double low = changes.stream().mapToDouble(each -> each).min().orElseThrow();
                double high = changes.stream().mapToDouble(each -> each).max().orElseThrow();
                String least = DanishFormat.fixed(low, 1);
                String most = DanishFormat.fixed(high, 1);
                String told = least.equals(most) ? most : least + "-" + most;
                String way = least.equals("0,0") ? "op med højst " + most : "op med " + told;
                assertThat(said.get()).endsWith(" er sat " + way + " pct." + SINCE);
            }
        }
    }

    private static List<Double> changes(int update) {
        List<Double> changes = new ArrayList<>();
        for (int back = 0; back <= 12; back++) {
            YearMonth month = Vintages.newest(update).minusMonths(back);
            int now = persons(update, month);
            for (int earlier = update - 1; earlier >= 0; earlier--) {
                boolean there = !month.isAfter(Vintages.newest(earlier));
                if (there && persons(earlier, month) != now) {
                    int before = persons(earlier, month);
                    changes.add(100.0 * (now - before) / before);
                    break;
                }
            }
        }
        return changes;
    }

    private static int persons(int update, YearMonth month) {
        return Vintages.persons(update, "Randers", "Ydelsesgrupper i alt", month);
    }

    /** As it is seen, and as a program that recalculates has it. */
    private static Optional<String> sentence(Path report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            FormulaEvaluator recalculated = workbook.getCreationHelper().createFormulaEvaluator();
            if (workbook.getSheet("Revisioner") == null) {
                return Optional.empty();
            }
            for (Row row : workbook.getSheet("Revisioner")) {
                Cell cell = row.getCell(0);
                if (cell != null
                        && cell.getCellType() == CellType.FORMULA
                        && cell.getStringCellValue().endsWith(SINCE)) {
                    assertThat(cell.getCellFormula()).hasSizeLessThan(MOST_CHARACTERS);
                    String now = recalculated.evaluate(cell).getStringValue();
                    assertThat(now.replaceAll("(\\d)\\.(\\d)", "$1,$2"))
                            .isEqualTo(cell.getStringCellValue());
                    return Optional.of(cell.getStringCellValue());
                }
            }
            return Optional.empty();
        }
    }
}
