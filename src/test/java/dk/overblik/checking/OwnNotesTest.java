package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program itself writes of some exports is true, whatever more a municipality has: held
 * against all it has, and against those alone, nothing of it may be called wrong, and most of it
 * has to be recognised. One digit that is changed has to be found.
 */
class OwnNotesTest {

    /** As many notes as tests are tried with, a twentieth of them: each is a whole run. */
    private static final int NOTES = Math.max(3, Integer.getInteger("overblik.tries", 200) / 20);

    /** So many numbers of a note are changed, one at a time. */
    private static final int CHANGED = 6;

    private static final List<String> AREAS =
            List.of("Hele landet", "Region Midtjylland", "Favrskov", "Odder", "Samsø", "Viborg");
    private static final List<String> BENEFITS =
            List.of(
                    "A-dagpenge",
                    "Sygedagpenge",
                    "Ledighedsydelse",
                    "Fleksjob",
                    "Førtidspension",
                    "Jobafklaringsforløb",
                    "Uddannelseshjælp",
                    "Selvforsørgelses- og hjemrejseydelse mv.",
                    "Kontanthjælp");

    /** Those that Kontanthjælp came to hold, and the first month of it. */
    private static final Set<String> MERGED =
            Set.of("Uddannelseshjælp", "Selvforsørgelses- og hjemrejseydelse mv.");

    private static final int MERGER = 2025 * 12 + 6;

    private static final String TOTAL = "Ydelsesgrupper i alt";
    private static final int MONTHS = 27;

    @TempDir Path folder;

    /** The first month of all exports of a seed, so that a merger lies in some of them. */
    private int first;

    private String month(int at) {
        int month = first + at;
        return String.format(Locale.ROOT, "%dM%02d", month / 12, month % 12 + 1);
    }

    /**
     * An export for each benefit, and one of them all. What holds others from a month on grows by
     * them then, so that no report compares it across that month without them.
     */
    private List<Path> exports(Random random) throws IOException {
        Path all = Files.createDirectories(folder.resolve("alle"));
        first = 2022 * 12 + 8 + 8 * random.nextInt(3);
        int[][][] sums = new int[AREAS.size()][MONTHS][2];
        List<Path> files = new ArrayList<>();
        double[] merged = new double[AREAS.size()];
        for (String benefit : BENEFITS) {
            StringBuilder rows = new StringBuilder();
            for (int area = 0; area < AREAS.size(); area++) {
                int workforce = 3_000_000 / (1 + area * area * area * 8);
                double level = workforce * (0.004 + 0.03 * random.nextDouble());
                for (int at = 0; at < MONTHS && !isMerged(benefit, at); at++) {
                    level *= 0.97 + 0.063 * random.nextDouble();
                    boolean leaps = benefit.equals("Kontanthjælp") && first + at == MERGER;
                    level += leaps ? merged[area] : 0;
                    int fullTime = (int) level + 60;
                    int persons = (int) (fullTime * (1.05 + 0.1 * random.nextDouble()));
                    sums[area][at][0] += fullTime;
                    sums[area][at][1] += persons;
                    rows.append(row(at, area, benefit, persons, fullTime, workforce));
                }
                merged[area] += MERGED.contains(benefit) ? level : 0;
            }
            files.add(write(all.resolve(benefit + ".csv"), rows));
        }
        StringBuilder rows = new StringBuilder();
        for (int area = 0; area < AREAS.size(); area++) {
            for (int at = 0; at < MONTHS; at++) {
                int[] sum = sums[area][at];
                int workforce = 3_000_000 / (1 + area * area * area * 8);
                rows.append(row(at, area, TOTAL, sum[1] * 9 / 10, sum[0] + at % 2, workforce));
            }
        }
        files.add(write(all.resolve("I alt.csv"), rows));
        return files;
    }

    private String row(int at, int area, String benefit, int persons, int fullTime, int workforce) {
        long share = Math.round(1000.0 * fullTime / workforce);
        return String.join(
                        ";",
                        month(at),
                        AREAS.get(area),
                        benefit,
                        String.valueOf(persons),
                        String.valueOf(fullTime),
                        share / 10 + "," + share % 10)
                + "\n";
    }

    private static Path write(Path file, StringBuilder rows) throws IOException {
        return Files.writeString(
                file,
                "Periode;Område;Ydelsesgrupper;Antal personer;Antal fuldtidspersoner;"
                        + "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år\n"
                        + rows);
    }

    private boolean isMerged(String benefit, int at) {
        return MERGED.contains(benefit) && first + at >= MERGER;
    }

    /** The newest month, one a little before it, or the year, quarter or months up to one. */
    private String time(Random random) {
        int at = MONTHS - 1 - random.nextInt(3);
        int year = (first + at) / 12;
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf(year - 1);
            case 1 -> year - 1 + "K4";
            case 2 -> "år til dato";
            case 3 -> "seneste 12 måneder";
            default -> month(at);
        };
    }

    /** The notes on some exports: of one municipality or of two, of one time or another. */
    private List<Path> notes(Random random, List<Path> some) throws IOException {
        Path out = Files.createDirectories(folder.resolve("ud"));
        Path own = Files.createDirectories(folder.resolve("egne"));
        for (Path file : some) {
            Files.copy(file, own.resolve(file.getFileName()));
        }
        String who =
                random.nextInt(4) == 0
                        ? "Viborg,Odder"
                        : AREAS.get(1 + random.nextInt(AREAS.size() - 1));
        String when = time(random);
        List<Object> words = new ArrayList<>(List.of("--notat", "--kommune", who, "--ud", out));
        words.addAll(List.of("--periode", when));
        if (some.size() > 1) {
            words.add("--samlet");
        }
        words.add(some.size() > 1 ? own : own.resolve(some.get(0).getFileName()));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        if (random.nextInt(4) == 0) {
            again(run, own);
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> f.toString().endsWith(".docx")).sorted().toList();
        }
    }

    /** The same report once more, with what turned since. */
    private void again(Run run, Path own) {
        Path result =
                run.out()
                        .lines()
                        .filter(line -> line.endsWith(".xlsx"))
                        .map(Path::of)
                        .findFirst()
                        .orElseThrow();
        Run.of("gentag", "--notat", "--ud", folder.resolve("ud").resolve("igen"), result, own);
    }

    private static String said(Path note, Judgement j) {
        return note.getFileName()
                + ": "
                + j.number().context()
                + " -> "
                + j.number().number().shown()
                + " "
                + j.verdict().words()
                + ". "
                + j.explanation();
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Counts of all notes together. */
    private static final class Counts {
        private int numbers;
        private int right;
        private int changed;
        private int found;
        private final List<String> accused = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
    }

    private void check(Path file, Checked against, Random random, Counts counts)
            throws IOException {
        Note note = NoteReader.read(file);
        List<Judgement> judged = against.note(note);
        for (Judgement j : judged) {
            counts.numbers++;
            counts.right += j.verdict() == Verdict.RIGHT ? 1 : 0;
            if (j.verdict().isSlip() || j.verdict() == Verdict.ROUNDED) {
                counts.accused.add(said(file, j));
            }
        }
        List<Judgement> right =
                judged.stream()
                        .filter(j -> j.verdict() == Verdict.RIGHT && j.number().certain())
                        .toList();
        for (int i = 0; i < CHANGED && !right.isEmpty(); i++) {
            change(file, note, against, right.get(random.nextInt(right.size())), random, counts);
        }
    }

    private static void change(
            Path file, Note note, Checked against, Judgement of, Random random, Counts counts) {
        String shown = of.number().number().shown();
        Optional<String> other = otherDigit(shown, random);
        if (other.isEmpty()) {
            return;
        }
        counts.changed++;
        boolean found = false;
        for (Judgement j : against.note(Changed.number(note, of.number().number(), other.get()))) {
            boolean there =
                    j.number()
                                    .number()
                                    .passage()
                                    .place()
                                    .equals(of.number().number().passage().place())
                            && j.number().number().from() == of.number().number().from();
            boolean told = j.verdict().isSlip() || j.verdict() == Verdict.ROUNDED;
            found |= there && told;
            String accusation = said(file, j);
            if (told && !there && !counts.accused.contains(accusation)) {
                counts.accused.add(accusation);
            }
        }
        counts.found += found ? 1 : 0;
        if (!found) {
            counts.missed.add(other.get() + " for " + said(file, of));
        }
    }

    private static Optional<String> otherDigit(String shown, Random random) {
        int[] digits =
                IntStream.range(0, shown.length())
                        .filter(at -> Character.isDigit(shown.charAt(at)))
                        .toArray();
        if (digits.length == 0) {
            return Optional.empty();
        }
        int at = digits[random.nextInt(digits.length)];
        int digit = shown.charAt(at) - '0';
        int other = 1 + (digit + random.nextInt(8)) % 9;
        char put = (char) ('0' + (other == digit ? 1 + other % 9 : other));
        return Optional.of(shown.substring(0, at) + put + shown.substring(at + 1));
    }

    @Test
    void ourOwnNotesAreRightAndOneDigitIsFound() throws IOException {
        Counts counts = new Counts();
        for (int seed = 0; seed < NOTES; seed++) {
            Random random = new Random(seed);
            List<Path> all = exports(random);
            List<Path> some = new ArrayList<>();
            int size = 1 + random.nextInt(3);
            while (some.size() < size) {
                Path one = all.get(random.nextInt(all.size()));
                if (!some.contains(one)) {
                    some.add(one);
                }
            }
            Checked againstAll = Checked.against(all.toArray(Path[]::new));
            Checked againstOwn = Checked.against(some.toArray(Path[]::new));
            for (Path note : notes(random, some)) {
                check(note, againstAll, random, counts);
                check(note, againstOwn, random, counts);
            }
            clear();
        }
        String told =
                String.format(
                        Locale.ROOT,
                        "%d numbers, %d right; %d changed, %d found",
                        counts.numbers,
                        counts.right,
                        counts.changed,
                        counts.found);
        assertThat(counts.accused).as(told).isEmpty();
        assertThat(counts.right * 100).as(told).isGreaterThan(80 * counts.numbers);
        assertThat(counts.found * 100)
                .as(told + "\n" + String.join("\n", counts.missed))
                .isGreaterThanOrEqualTo(95 * counts.changed);
    }
}
