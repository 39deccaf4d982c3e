package dk.overblik.report.basis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisWidthsTest {

    private static final int LINES = 30;
    private static final double PAPER = 155;
    private static final String LONG = "y12a02 Jobafklaringsforløb og mere.xlsx";

    /** A line that is high for one text costs nothing more for another. */
    @Test
    void textsThatBreakDoSoOnTheSameLines() {
        Map<Integer, List<String>> texts = new TreeMap<>();
        texts.put(0, texts(0, 10));
        texts.put(1, texts(0, 10));
        texts.put(2, texts(10, 20));
        List<Double> widths = BasisWidths.onPaper(List.of(40.0, 40.0, 40.0, 60.0), texts);
        assertThat(widths.stream().mapToDouble(width -> width).sum()).isLessThanOrEqualTo(PAPER);
        assertThat(height(widths, texts)).isEqualTo(LINES + 10);
        assertThat(BasisWidths.lines(LONG, widths.get(2))).isEqualTo(1);
        assertThat(widths.get(3)).isEqualTo(60);
    }

    /**
     * Where one of a few long measures breaks anyhow, its column gives all that is wanted before
     * the names of files, which are of many lengths, break one after the other.
     */
    @Test
    void whatBreaksAnyhowGivesAllItCan() {
        Map<Integer, List<String>> texts = new TreeMap<>();
        List<String> measures = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            boolean isShare = line >= LINES - 6;
            measures.add(isShare ? "Fuldtidspersoner i pct. af arbejdsstyrken" : "Antal personer");
            files.add("y07a02 " + "abcdefghijklmnopqrstuvwxyz".substring(line % 12) + ".xlsx");
        }
        texts.put(0, measures);
        texts.put(1, files);
        double measure = 3 + TextWidth.of(measures.get(LINES - 1), 10, false);
        double file = 3 + TextWidth.of(files.get(0), 10, false);
        List<Double> needed = List.of(measure, file, PAPER - measure - file + 12);
        List<Double> widths = BasisWidths.onPaper(needed, texts);
        assertThat(widths.stream().mapToDouble(width -> width).sum()).isLessThanOrEqualTo(PAPER);
        assertThat(height(widths, texts)).isEqualTo(LINES + 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noWordIsCutAndNothingIsNarrowerThanThePaperAsks(int seed) {
        Random random = new Random(seed);
        Map<Integer, List<String>> texts = new TreeMap<>();
        List<Double> needed = new ArrayList<>();
        for (int column = 0; column < 5; column++) {
            int from = random.nextInt(LINES);
            texts.put(column, texts(from, from + random.nextInt(LINES - from) + 1));
            needed.add(30 + 12 * random.nextDouble());
        }
        List<Double> widths = BasisWidths.onPaper(needed, texts);
        double sum = widths.stream().mapToDouble(width -> width).sum();
        assertThat(sum).isBetween(PAPER - 1, PAPER);
        for (double width : widths) {
            assertThat(width).isGreaterThan(15);
        }
        assertThat(BasisWidths.onPaper(List.of(20.0, 90.0), Map.of())).containsExactly(20.0, 90.0);
    }

    private static List<String> texts(int from, int to) {
        List<String> texts = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            texts.add(from <= line && line < to ? LONG : "kort");
        }
        return texts;
    }

    /** How many lines of text the list takes. */
    private static int height(List<Double> widths, Map<Integer, List<String>> texts) {
        int height = 0;
        for (int line = 0; line < LINES; line++) {
            int most = 1;
            for (Map.Entry<Integer, List<String>> column : texts.entrySet()) {
                String text = column.getValue().get(line);
                most = Math.max(most, BasisWidths.lines(text, widths.get(column.getKey())));
            }
            height += most;
        }
        return height;
    }
}
