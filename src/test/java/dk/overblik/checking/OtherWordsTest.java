package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences that were written without a look at the vocabulary, each once as it should be and once
 * with a slip.
 */
class OtherWordsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "checking");

    /**
     * A line of a file: the text with its number marked, what a slip makes of it, and whether the
     * number has to be understood.
     */
    private record Line(
            String export, String text, String slip, List<String> verdicts, boolean placed) {

        static Line of(String written) {
            String[] cells = written.split("\\|", -1);
            List<String> verdicts = List.of(cells[3].split(";"));
            boolean marked = cells[1].contains("[[");
            boolean placed = marked && !cells[4].isBlank();
            return new Line(cells[0], cells[1], cells[2], verdicts, placed);
        }

        String clean() {
            return text.replace("[[", "").replace("]]", "");
        }

        String number() {
            return text.substring(text.indexOf("[[") + 2, text.indexOf("]]"));
        }

        String slipped() {
            String[] words = slip.split("=>", -1);
            return words.length == 2
                    ? clean().replaceFirst(words[0], words[1])
                    : text.replaceFirst("\\[\\[.*]]", slip);
        }

        String slippedNumber() {
            return slip.contains("=>") ? number() : slip;
        }

        /** The judgement of the marked number, which may stand in the text more than once. */
        @Nullable Judgement of(String number, List<Judgement> judgements) {
            List<Judgement> found =
                    judgements.stream()
                            .filter(j -> j.number().number().shown().strip().equals(number))
                            .toList();
            boolean last = text.substring(0, text.indexOf("[[")).contains(number);
            return found.isEmpty() ? null : found.get(last ? found.size() - 1 : 0);
        }
    }

    /** What came of a file. */
    private static final class Found {
        private final List<String> accused = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private final List<String> otherwise = new ArrayList<>();
        private int toPlace;
        private int slips;

        void line(Line line, Checked export) {
            List<Judgement> clean = export.text(line.clean().split("¶"));
            clean.stream()
                    .filter(j -> j.verdict().isSlip())
                    .forEach(j -> accused.add(said(line.clean(), j)));
            if (line.placed()) {
                toPlace++;
                @Nullable Judgement own = line.of(line.number(), clean);
                if (own == null || own.verdict() == Verdict.UNPLACED) {
                    open.add(said(line.clean(), own));
                }
            }
            if (!line.slip().isBlank()) {
                slipped(line, export.text(line.slipped().split("¶")));
            }
        }

        private void slipped(Line line, List<Judgement> judged) {
            slips++;
            @Nullable Judgement found = line.of(line.slippedNumber(), judged);
            if (found == null || !found.verdict().isSlip()) {
                missed.add(said(line.slipped(), found));
            } else if (!line.verdicts().contains(found.verdict().words())) {
                otherwise.add(said(line.slipped(), found) + " " + line.verdicts());
            }
            judged.stream()
                    .filter(j -> j.verdict().isSlip())
                    .filter(j -> !j.equals(found))
                    .forEach(j -> accused.add("(slip) " + said(line.slipped(), j)));
        }

        private static String said(String text, @Nullable Judgement judgement) {
            return text
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

    private static Map<String, Checked> exports() throws IOException {
        return Map.of(
                "K", Checked.against(FOLDER.resolve("kontanthjaelp.xlsx")),
                "L", Checked.against(FOLDER.resolve("ledighed.csv")),
                "H", Checked.against(Path.of("workbooks/exports/hedensted-2017-09.xlsx")),
                "U",
                        Checked.against(
                                Path.of("workbooks/exports/hedensted-udgifter-2017-kvt3.xlsx")),
                "B",
                        Checked.against(
                                Path.of("src/test/resources/samples/benchmark-y30r21-v2.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saetninger.txt",
                "saetninger-2.txt",
                "saetninger-3.txt",
                "faelder.txt",
                "enheder.txt"
            })
    void mostAreUnderstoodAndNoneIsAccusedWrongly(String file) throws IOException {
        Map<String, Checked> exports = exports();
        Found found = new Found();
        for (String written : Files.readAllLines(FOLDER.resolve(file))) {
            if (!written.startsWith("#")) {
                Line line = Line.of(written);
                found.line(line, exports.get(line.export()));
            }
        }
        assertThat(found.accused).as("accused").isEmpty();
        assertThat(found.open).as("not placed").hasSizeLessThanOrEqualTo(found.toPlace / 5);
        assertThat(found.otherwise).as("by another name").isEmpty();
        assertThat(found.missed).as("missed").hasSizeLessThanOrEqualTo(found.slips / 5);
    }
}
