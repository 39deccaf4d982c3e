package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Among the figures of a hundred areas nearly every wrong number of four digits may be that of some
 * area: a typing error must get the right figure, and no story.
 */
class TypingErrorsTest {

    private final Random random = new Random(1480);

    @Test
    void atMostTwoOfAHundredGetAStory(@TempDir Path folder) throws IOException {
        Checked export = Checked.against(export(folder));
        List<Verdict> verdicts = new ArrayList<>();
        for (Observation figure : latest(export)) {
            for (String wrong : List.of(changed(shown(figure)), turned(shown(figure)))) {
                verdicts.add(verdict(export, figure, wrong));
            }
        }
        long stories = verdicts.stream().filter(v -> v.isSlip() && v != Verdict.WRONG).count();

        assertThat(verdicts).hasSizeGreaterThan(150).doesNotContain(Verdict.RIGHT);
        assertThat(verdicts.stream().filter(v -> v == Verdict.WRONG).count())
                .isGreaterThan(verdicts.size() * 9L / 10);
        assertThat(stories).isLessThanOrEqualTo(verdicts.size() / 50);
    }

    /** The full-time persons of every municipality in two months. */
    private Path export(Path folder) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("Område;Periode;Kontanthjælp: Antal fuldtidspersoner"));
        for (Area area : VocabularyReader.load().areas().all()) {
            if (area.kind() == Area.Kind.MUNICIPALITY) {
                for (String month : List.of("2024M06", "2025M06")) {
                    lines.add(area.name() + ";" + month + ";" + (200 + random.nextInt(2_500)));
                }
            }
        }
        return Files.write(folder.resolve("kontanthjaelp.csv"), lines);
    }

    private static Verdict verdict(Checked export, Observation figure, String wrong) {
        List<Judgement> judged =
                export.text(
                        "I juni 2025 var der "
                                + wrong
                                + " fuldtidspersoner på kontanthjælp i "
                                + figure.key().area().name()
                                + ".");
        assertThat(judged).hasSize(1);
        return judged.get(0).verdict();
    }

    /** The full-time persons of each municipality, three digits and more, in the last month. */
    private static List<Observation> latest(Checked export) {
        Period last =
                export.figures().dataset().periods().stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return export.figures().dataset().series().stream()
                .filter(key -> key.area().kind() == Area.Kind.MUNICIPALITY)
                .filter(key -> key.measure().concept() == Measure.Concept.FULL_TIME_PERSONS)
                .flatMap(key -> found(export, key, last).stream())
                .filter(figure -> value(figure) >= 200)
                .toList();
    }

    private static List<Observation> found(Checked export, SeriesKey key, Period last) {
        return export.figures().known(key, last).stream().toList();
    }

    private static double value(Observation figure) {
        return ((Figure.Known) figure.figure()).value();
    }

    private static String shown(Observation figure) {
        return DanishFormat.fixed(value(figure), 0).replace(".", "");
    }

    /** With another digit in one place, the first one apart. */
    private String changed(String digits) {
        int at = 1 + random.nextInt(digits.length() - 1);
        int other = (digits.charAt(at) - '0' + 2 + random.nextInt(7)) % 10;
        return digits.substring(0, at) + other + digits.substring(at + 1);
    }

    /** With two digits that differ turned round, or changed where all are alike. */
    private String turned(String digits) {
        for (int at = 1; at + 1 < digits.length(); at++) {
            if (digits.charAt(at) != digits.charAt(at + 1)) {
                return digits.substring(0, at)
                        + digits.charAt(at + 1)
                        + digits.charAt(at)
                        + digits.substring(at + 2);
            }
        }
        return changed(digits);
    }
}
