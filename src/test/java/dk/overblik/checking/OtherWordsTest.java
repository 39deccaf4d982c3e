package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Sentences that were written without a look at the vocabulary, each once as it should be and once
 * with a slip.
 */
class OtherWordsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "checking");

    /** A line of the file: the sentence, its number, and what a slip makes of it. */
    private record Line(String export, String sentence, String slip, List<String> verdicts) {

        static Line of(String written) {
            String[] cells = written.split("\\|", -1);
            return new Line(cells[0], cells[1], cells[2], Arrays.asList(cells[3].split(";")));
        }

        String number() {
            return sentence.substring(sentence.indexOf("[[") + 2, sentence.indexOf("]]"));
        }

        String clean() {
            return sentence.replace("[[", "").replace("]]", "");
        }

        String slipped() {
            String[] words = slip.split("=>", -1);
            return words.length == 2
                    ? clean().replaceFirst(words[0], words[1])
                    : sentence.replaceFirst("\\[\\[.*]]", slip);
        }

        String slippedNumber() {
            return slip.contains("=>") ? number() : slip;
        }
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(FOLDER.resolve("saetninger.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }

    private static Map<String, Checked> exports() throws IOException {
        return Map.of(
                "K", Checked.against(FOLDER.resolve("kontanthjaelp.xlsx")),
                "L", Checked.against(FOLDER.resolve("ledighed.csv")),
                "B",
                        Checked.against(
                                Path.of("src/test/resources/samples/benchmark-y30r21-v2.csv")));
    }

    private static @Nullable Judgement of(
            String number, List<Judgement> judgements, boolean first) {
        List<Judgement> found =
                judgements.stream()
                        .filter(j -> j.number().number().shown().equals(number))
                        .toList();
        return found.isEmpty() ? null : found.get(first ? 0 : found.size() - 1);
    }

    @Test
    void mostAreUnderstoodAndNoneIsAccusedWrongly() throws IOException {
        Map<String, Checked> exports = exports();
        List<String> accused = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (Line line : lines()) {
            Checked export = exports.get(line.export());
            List<Judgement> clean = export.text(line.clean());
            clean.stream()
                    .filter(j -> j.verdict().isSlip())
                    .forEach(j -> accused.add(said(line.clean(), j)));
            @Nullable Judgement own = of(line.number(), clean, true);
            if (own == null || own.verdict() == Verdict.UNPLACED) {
                open.add(said(line.clean(), own));
            }
            List<Judgement> slipped = export.text(line.slipped());
            @Nullable Judgement found = of(line.slippedNumber(), slipped, true);
            if (found == null || !found.verdict().isSlip()) {
                missed.add(said(line.slipped(), found));
            } else if (!line.verdicts().contains(found.verdict().words())) {
                otherwise.add(said(line.slipped(), found) + " " + line.verdicts());
            }
            slipped.stream()
                    .filter(j -> j.verdict().isSlip())
                    .filter(j -> !j.equals(found))
                    .forEach(j -> accused.add("(slip) " + said(line.slipped(), j)));
        }
        assertThat(accused).as("accused").isEmpty();
        assertThat(open).as("not placed").hasSizeLessThan(lines().size() / 5);
        assertThat(otherwise).as("by another name").isEmpty();
        assertThat(missed).as("missed").hasSizeLessThan(lines().size() / 5);
    }

    private static String said(String sentence, @Nullable Judgement judgement) {
        return sentence
                + " -> "
                + (judgement == null
                        ? "no number"
                        : judgement.number().number().shown()
                                + " "
                                + judgement.verdict().words()
                                + ": "
                                + judgement.explanation());
    }
}
