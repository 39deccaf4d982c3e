package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports of few figures, many of them nil or missing: whatever is left can be shown. */
class SparseFiguresTest {

    private static final int USUAL_TRIES = 24;
    private static final int TRIES = Integer.getInteger("overblik.tries", USUAL_TRIES);

    private static final List<String> AREAS = List.of("Hedensted", "RAR Østjylland", "Hele landet");
    private static final List<String> BENEFITS =
            List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Ydelsesgrupper i alt");
    private static final List<String> COUNTS = List.of("0", "0", "5", ".", "..", "900", "1200");
    private static final List<String> SIGNED = List.of("0", "-5", "12", ".", "..");
    private static final List<List<String>> MEASURES =
            List.of(
                    List.of(
                            "Antal personer",
                            "Antal fuldtidspersoner",
                            "Fuldtidspersoner i pct. af arbejdsstyrken"),
                    List.of("Antal fuldtidspersoner"),
                    List.of("Fuldtidspersoner i pct. af arbejdsstyrken"),
                    List.of("Offentlige udgifter pr. person i arbejdsstyrken"),
                    List.of("Gennemsnitlig varighed", "Antal forløb"),
                    List.of(
                            "Forventet antal",
                            "Faktisk antal",
                            "Forskel mellem forventet og faktisk antal",
                            "Placering på benchmarkranglisten"));
    private static final List<List<String>> CHOICES =
            List.of(
                    List.of("--kommune", "Hedensted", "--notat"),
                    List.of("--kommune", "Hedensted", "--sammenlign", "Hele landet"),
                    List.of("--kommune", "alle"),
                    List.of("--kommune", "RAR Østjylland"));
    private static final List<String> SHARES = List.of("0", "1,7", ".", "100");

    @TempDir private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, Math.min(1_000, Math.max(USUAL_TRIES, TRIES)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makeAReport(int seed) throws IOException {
        Random random = new Random(seed);
        Path export = export(random);
        List<String> words = new ArrayList<>(CHOICES.get(random.nextInt(CHOICES.size())));
        words.add(0, export.toString());
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** With a base of nothing for the own area, for the other one, and for both. */
    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "0, 0", "5, 5"})
    void whatBeginsWithNothingIsDrawnAsFarAsItCanBe(String own, String other) throws IOException {
        StringBuilder text = new StringBuilder("Område;Ydelse;Periode;Antal fuldtidspersoner\n");
        for (int month = 1; month <= 12; month++) {
            for (String area : List.of("Hedensted", "RAR Østjylland")) {
                String first = area.equals("Hedensted") ? own : other;
                String value = month == 1 ? first : String.valueOf(100 + month);
                text.append(area).append(";A-dagpenge;");
                text.append(String.format(Locale.ROOT, "2017M%02d;%s\n", month, value));
            }
        }
        Path export = Files.writeString(folder.resolve("x.csv"), text, StandardCharsets.UTF_8);
        Run run = Run.of(export, "--kommune", "Hedensted");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Path export(Random random) throws IOException {
        List<String> periods = periods(random);
        List<String> measures = MEASURES.get(random.nextInt(MEASURES.size()));
        StringBuilder text = new StringBuilder("Område;Ydelse;Periode;");
        text.append(String.join(";", measures)).append('\n');
        for (String area : AREAS) {
            for (String benefit : BENEFITS) {
                for (String period : periods) {
                    text.append(String.join(";", area, benefit, period));
                    for (String measure : measures) {
                        text.append(';').append(pick(values(measure), random));
                    }
                    text.append('\n');
                }
            }
        }
        return Files.writeString(folder.resolve("x.csv"), text, StandardCharsets.UTF_8);
    }

    private static List<String> values(String measure) {
        return measure.contains("pct.") ? SHARES : measure.contains("Forskel") ? SIGNED : COUNTS;
    }

    /** The same month of some years, or months after each other. */
    private static List<String> periods(Random random) {
        return random.nextBoolean()
                ? List.of("2015M09", "2016M09", "2017M09")
                : IntStream.rangeClosed(1, 9)
                        .mapToObj(month -> String.format(Locale.ROOT, "2017M%02d", month))
                        .toList();
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
