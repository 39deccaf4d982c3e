package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.GeneratedNotes.Slip;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Past;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes of other municipalities, benefits and times, in every container: clean ones are clean, and
 * a slip that is put into one is found by its name.
 */
class GeneratedNotesTest {

    private static final List<String> ENDINGS = List.of("docx", "xlsx", "pdf", "html", "txt");

    /** As many notes as tests are tried with. */
    private static final int NOTES = Integer.getInteger("overblik.tries", 200);

    private static final int MOST_SLIPS_OF_A_NOTE = 5;

    private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

    @TempDir Path folder;

    private List<Judgement> judged(Checked export, WrittenNote note, String ending)
            throws IOException {
        Path file = folder.resolve("notat." + ending);
        note.write(file);
        return export.note(NoteReader.read(file));
    }

    private Checked export(GeneratedNotes generated) throws IOException {
        return Checked.against(Files.writeString(folder.resolve("udtræk.csv"), generated.csv()));
    }

    private static String said(Judgement j) {
        return j.number().context()
                + " -> "
                + j.number().number().shown()
                + " "
                + j.verdict().words()
                + " "
                + j.explanation();
    }

    @Test
    void cleanNotesAreCleanInEveryContainer() throws IOException {
        List<String> accused = new ArrayList<>();
        int numbers = 0;
        int right = 0;
        for (int seed = 0; seed < NOTES; seed++) {
            GeneratedNotes generated = new GeneratedNotes(seed);
            WrittenNote note = generated.note(new ArrayList<>());
            String ending = ENDINGS.get(seed % ENDINGS.size());
            for (Judgement j : judged(export(generated), note, ending)) {
                numbers++;
                right += j.verdict() == Verdict.RIGHT ? 1 : 0;
                if (j.verdict().isSlip() || j.verdict() == Verdict.ROUNDED) {
                    accused.add(seed + " " + ending + " " + said(j));
                }
            }
        }
        assertThat(accused).isEmpty();
        assertThat(right * 100).as("right of " + numbers).isGreaterThan(75 * numbers);
    }

    /** What became of the slips of a kind. */
    private static final class Count {
        private int planted;
        private int found;
    }

    @Test
    void slipsAreFoundByTheirNameAndNothingElse() throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int seed = 0; seed < NOTES; seed++) {
            GeneratedNotes generated = new GeneratedNotes(seed);
            List<Slip> slips = new ArrayList<>();
            generated.note(slips);
            Checked export = export(generated);
            String ending = ENDINGS.get(seed % ENDINGS.size());
            for (int i = seed % 4; i < slips.size() && i < 4 * MOST_SLIPS_OF_A_NOTE; i += 4) {
                Slip slip = slips.get((i * 7 + seed) % slips.size());
                List<Judgement> judged = judged(export, slip.note(), ending);
                Count count = counts.computeIfAbsent(slip.kind(), k -> new Count());
                count.planted++;
                boolean found = false;
                for (Judgement j : judged) {
                    boolean own =
                            j.number().number().shown().strip().equals(slip.shown())
                                    && j.verdict().isSlip();
                    found |= own && j.verdict() == slip.verdict();
                    if (j.verdict().isSlip() && !own) {
                        others.add(seed + " " + ending + " " + slip.kind() + " | " + said(j));
                    }
                }
                count.found += found ? 1 : 0;
                if (!found) {
                    missed.add(missed(seed + " " + ending, slip, judged));
                }
            }
        }
        int planted = counts.values().stream().mapToInt(c -> c.planted).sum();
        int found = counts.values().stream().mapToInt(c -> c.found).sum();
        assertThat(others).as("accused beside the slip").isEmpty();
        assertThat(planted).isGreaterThan(2 * NOTES);
        assertThat(found * 100)
                .as("found " + found + " of " + planted + ": " + String.join("\n", missed))
                .isGreaterThanOrEqualTo(95 * planted);
    }

    /**
     * Of an earlier reading only what it was replaced by is said, and what is right stays right.
     */
    @Test
    void whatWasRightWhenItWasReadIsNoSlip() throws IOException {
        for (int seed = 0; seed < NOTES; seed += 5) {
            GeneratedNotes generated = new GeneratedNotes(seed);
            WrittenNote note = generated.note(new ArrayList<>());
            Checked export = export(generated);
            String row = note.rows().get(1).get(0);
            String now = note.rows().get(1).get(2);
            double earlier = plain(now) + 13;
            Past past =
                    figure ->
                            figure.key().area().name().equals(row)
                                            && Math.abs(known(figure) - plain(now)) < 0.5
                                    ? List.of(new Past.Earlier(earlier, DAY))
                                    : List.of();
            Path file = folder.resolve("notat." + ENDINGS.get(seed / 5 % ENDINGS.size()));
            note.with(1, 2, DanishFormat.fixed(earlier, 0)).write(file);

            List<Judgement> judged = export.note(NoteReader.read(file), past);

            assertThat(judged).filteredOn(j -> j.verdict().isSlip()).isEmpty();
            assertThat(judged)
                    .filteredOn(j -> j.verdict() == Verdict.REVISED)
                    .as(seed + " " + row + " " + now)
                    .singleElement()
                    .satisfies(j -> assertThat(j.explanation()).contains("2-1-2020", now));
        }
    }

    private static double plain(String shown) {
        return Double.parseDouble(shown.replace(".", ""));
    }

    private static double known(Observation figure) {
        return figure.figure() instanceof Figure.Known known ? known.value() : 0;
    }

    private static String missed(String about, Slip slip, List<Judgement> judged) {
        return about
                + " "
                + slip.kind()
                + " "
                + slip.verdict()
                + " "
                + judged.stream()
                        .filter(j -> j.number().number().shown().strip().equals(slip.shown()))
                        .map(GeneratedNotesTest::said)
                        .toList();
    }
}
