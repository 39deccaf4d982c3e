package dk.overblik.report.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.report.chapter.Wording;
import dk.overblik.report.verdict.GoalCount.Told;
import dk.overblik.report.verdict.GoalCount.Verdict;
import dk.overblik.sheet.CellAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The count of goals as a text, as a formula, and by a route of the test's own. */
class GoalCountTest {

    private static final List<String> NAMES =
            List.of("Syge og job", "Integration", "Fleks", "Kontant", "Ledige", "Samlet");

    /** Missing, below the limit, at it. */
    private static final double[] DISTANCES = {Double.NaN, -0.1, 0};

    @Test
    void textAndFormulaNameWhatIsNotReached() throws IOException {
        for (Verdict verdict : Verdict.values()) {
            for (int drawn = 0; drawn < Math.pow(3, NAMES.size()); drawn++) {
                check(drawn, verdict);
            }
        }
    }

    private static void check(int drawn, Verdict verdict) throws IOException {
        double[] distances = new double[NAMES.size()];
        int rest = drawn;
        for (int i = 0; i < distances.length; i++) {
            distances[i] = DISTANCES[rest % 3];
            rest /= 3;
        }
        GoalCount count =
                new GoalCount(
                        "mål",
                        verdict,
                        0,
                        Collections.nCopies(NAMES.size(), 1),
                        new Told(" (2024)", NAMES));
        String expected = expected(distances, verdict == Verdict.RESULT);
        assertThat(count.text(place -> distances[place.line()])).isEqualTo(expected);
        assertThat(count.sentences().stream().map(part -> part.text(at -> distances[at.line()])))
                .containsExactlyElementsOf(sentences(expected));
        if (drawn % 7 == 0) {
            assertThat(computed(count, distances, verdict)).isEqualTo(expected);
            for (int i = 0; i < 2; i++) {
                assertThat(computed(count.sentences().get(i), distances, verdict))
                        .isEqualTo(sentences(expected).get(i));
            }
        }
    }

    /** The count, and then which are missed, which may be nothing. */
    private static List<String> sentences(String told) {
        int end = told.indexOf(". ") + 1;
        return end == 0
                ? List.of(told, "")
                : List.of(told.substring(0, end), told.substring(end + 1));
    }

    /** Names that a line does not hold, whichever they are, are read in the table. */
    @ParameterizedTest
    @CsvSource({"20, true", "48, true", "49, false", "200, false"})
    void longNamesAreNotListed(int length, boolean told) {
        String name = "a".repeat(length);
        GoalCount count =
                new GoalCount(
                        "mål",
                        Verdict.RESULT,
                        0,
                        List.of(1, 1, 1),
                        new Told("", List.of(name, name, name)));
        assertThat(count.text(at -> at.line() == 0 ? 1 : -1).contains("Ikke nået")).isEqualTo(told);
    }

    private static String expected(double[] distances, boolean results) {
        String word = results ? "nået" : "opfyldt";
        List<String> missed =
                IntStream.range(0, distances.length)
                        .filter(i -> distances[i] < 0)
                        .mapToObj(i -> '"' + NAMES.get(i) + '"')
                        .toList();
        long reached = IntStream.range(0, distances.length).filter(i -> distances[i] == 0).count();
        int all = distances.length;
        long open = all - reached - missed.size();
        String text = reached == 0 ? "Ingen af de " + all : reached + " af " + all;
        text += " mål er " + word + " (2024)" + (open > 0 ? "; " + open + " kan ikke afgøres" : "");
        if (reached > 0 && !missed.isEmpty() && missed.size() < 5) {
            int last = missed.size() - 1;
            String before = String.join(", ", missed.subList(0, last));
            text += ". Ikke " + word + ": " + before + (last > 0 ? " og " : "") + missed.get(last);
        }
        return text + ".";
    }

    private static String computed(Wording.Part count, double[] distances, Verdict verdict)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            List<String> words = new ArrayList<>(List.of("nået", "ikke nået"));
            if (verdict == Verdict.FOCUS) {
                words = List.of("ja", "nej");
            }
            for (int i = 0; i < distances.length; i++) {
                String open = verdict == Verdict.FOCUS ? "." : "kan ikke afgøres";
                String judged = distances[i] < 0 ? words.get(1) : words.get(0);
                sheet.createRow(i).createCell(0).setCellValue(NAMES.get(i));
                sheet.getRow(i)
                        .createCell(1)
                        .setCellValue(Double.isNaN(distances[i]) ? open : judged);
            }
            Cell cell = sheet.createRow(distances.length).createCell(0);
            cell.setCellFormula(
                    new Wording(List.of(count), "")
                            .formula(place -> CellAddress.of(place.line(), 1 + place.column())));
            return workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluate(cell)
                    .getStringValue();
        }
    }
}
