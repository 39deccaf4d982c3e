package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Observed;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.judging.Judge;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber.Neighbourhood;
import dk.overblik.checking.reading.NoteReader;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The program's own workbooks as notes: as they are nothing is wrong with them, and of one slip
 * that is put into them exactly that one is found.
 */
class PlantedSlipsTest {

    private static final Path EXPORTS = Path.of("workbooks", "exports");
    private static final Path OVERVIEWS = Path.of("workbooks", "overviews");
    private static final List<String> NAMES =
            List.of(
                    "hedensted-2017-09",
                    "hedensted-tabel-1b-2017-02",
                    "hedensted-udgifter-2017-kvt3",
                    "hedensted-resultatmaal-2017-kvt3",
                    "kontanthjaelp-y60a02",
                    "norddjurs/norddjurs-benchmark-2024",
                    "norddjurs/norddjurs-fokusmaal-2021");

    /** One number in so many gets a slip of each kind. */
    private static final int PLANTED_OF_A_KIND =
            Math.max(2, Integer.getInteger("overblik.tries", 200) / 25);

    /** A larger note takes long to check again and again. */
    private static final int MOST_NUMBERS = 500;

    /** A note, the export it is about, and what is said of it. */
    private record Subject(String name, Checked export, Note note, List<Judgement> judged) {

        static Subject of(String name) throws IOException {
            Checked export = Checked.against(EXPORTS.resolve(name + ".xlsx"));
            Note note = NoteReader.read(OVERVIEWS.resolve(name + " - overblik.xlsx"));
            return new Subject(name, export, note, export.note(note));
        }
    }

    /** What a slip makes of a number; empty where it would not be one. */
    private interface Slip {
        Optional<String> shown(Subject subject, Judgement right);
    }

    @Test
    void nothingIsWrongWithThemAsTheyAre() throws IOException {
        for (String name : NAMES) {
            List<Judgement> judged = Subject.of(name).judged();
            assertThat(judged)
                    .as(name)
                    .filteredOn(j -> j.verdict().isSlip())
                    .extracting(PlantedSlipsTest::said)
                    .isEmpty();
            assertThat(judged).filteredOn(j -> j.verdict() == Verdict.RIGHT).isNotEmpty();
        }
    }

    @Test
    void aSlipIsFoundByItsNameAndNothingElse() throws IOException {
        Map<Verdict, int[]> counts = new EnumMap<>(Verdict.class);
        List<String> others = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (String name : NAMES) {
            Subject subject = Subject.of(name);
            if (subject.judged().size() > MOST_NUMBERS) {
                continue;
            }
            for (Map.Entry<Verdict, Slip> slip : slips().entrySet()) {
                plant(subject, slip.getKey(), slip.getValue(), counts, missed, others);
            }
        }
        int planted = counts.values().stream().mapToInt(c -> c[0]).sum();
        int found = counts.values().stream().mapToInt(c -> c[1]).sum();
        assertThat(others).as("accused beside the slip").isEmpty();
        assertThat(planted).isGreaterThan(50);
        assertThat(found * 100)
                .as("found of " + planted + ": " + missed)
                .isGreaterThan(95 * planted);
    }

    private static void plant(
            Subject subject,
            Verdict kind,
            Slip slip,
            Map<Verdict, int[]> counts,
            List<String> missed,
            List<String> others) {
        List<Judgement> right = new ArrayList<>(subject.judged());
        right.removeIf(j -> j.verdict() != Verdict.RIGHT || !j.number().certain());
        Collections.shuffle(right, new Random(subject.name().hashCode() + kind.ordinal()));
        int planted = 0;
        for (Judgement judgement : right) {
            Optional<String> shown = slip.shown(subject, judgement);
            if (shown.isEmpty() || planted == PLANTED_OF_A_KIND) {
                continue;
            }
            planted++;
            WrittenNumber number = judgement.number().number();
            List<Judgement> judged =
                    subject.export().note(Changed.number(subject.note(), number, shown.get()));
            int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
            count[0]++;
            String said = subject.name() + ": " + said(judgement) + " -> " + shown.get();
            boolean found = false;
            for (Judgement j : judged) {
                boolean same =
                        j.number().number().passage().place().equals(number.passage().place())
                                && j.number().number().from() == number.from();
                found |= same && j.verdict() == kind;
                if (same && j.verdict() != kind) {
                    missed.add(kind + " " + said + " " + j.verdict());
                }
                if (!same && j.verdict().isSlip()) {
                    others.add(said + " | " + said(j));
                }
            }
            count[1] += found ? 1 : 0;
        }
    }

    private static String said(Judgement j) {
        return j.number().number().passage().place()
                + " "
                + j.number().context()
                + " "
                + j.number().number().shown()
                + " "
                + j.verdict().words()
                + " "
                + j.explanation();
    }

    // ------------------------------------------------------------------- slips

    private static Map<Verdict, Slip> slips() {
        Map<Verdict, Slip> slips = new LinkedHashMap<>();
        slips.put(Verdict.OTHER_BASE, PlantedSlipsTest::overNew);
        slips.put(Verdict.WRONG_SIGN, PlantedSlipsTest::otherSign);
        slips.put(Verdict.OTHER_PERIOD, PlantedSlipsTest::otherPeriod);
        slips.put(Verdict.OTHER_AREA, PlantedSlipsTest::otherArea);
        slips.put(Verdict.WRONG, PlantedSlipsTest::otherNumber);
        slips.put(Verdict.ARITHMETIC, PlantedSlipsTest::badSum);
        return slips;
    }

    private static Optional<String> shown(Judgement judgement, double value) {
        WrittenNumber number = judgement.number().number();
        double said =
                judgement.number().direction() == 0
                                || number.isNegative()
                                || judgement.number().place().row().isPresent()
                        ? value
                        : Math.abs(value);
        String shown = DanishFormat.fixed(said, number.decimals());
        double real = judged(judgement);
        double unit = Math.pow(10, -number.decimals());
        boolean apart = Math.abs(Math.abs(real) - Math.abs(value)) > 1.6 * unit || real * value < 0;
        return apart ? Optional.of(shown) : Optional.empty();
    }

    private static double judged(Judgement judgement) {
        return Judge.value(judgement.right().orElseThrow()).orElseThrow();
    }

    private static OptionalDouble value(Subject subject, SeriesKey key, Period period) {
        Optional<Observation> figure = subject.export().figures().known(key, period);
        return figure.isPresent()
                ? Judge.value(new Observed(figure.get()))
                : OptionalDouble.empty();
    }

    private static Optional<String> overNew(Subject subject, Judgement right) {
        Meaning meaning = right.meaning().orElseThrow();
        if (meaning.kind() != Kind.CHANGE_IN_PERCENT) {
            return Optional.empty();
        }
        OptionalDouble now = value(subject, meaning.key(), meaning.now());
        OptionalDouble before = value(subject, meaning.key(), meaning.before().orElseThrow());
        if (now.isEmpty() || before.isEmpty() || now.getAsDouble() == 0) {
            return Optional.empty();
        }
        return shown(right, 100 * (now.getAsDouble() - before.getAsDouble()) / now.getAsDouble());
    }

    private static Optional<String> otherSign(Subject subject, Judgement right) {
        Meaning meaning = right.meaning().orElseThrow();
        boolean table = right.number().place().row().isPresent();
        double value = judged(right);
        boolean change = meaning.kind().isChange() && subject.note() != null;
        return change && table && Math.abs(value) > 2 ? shown(right, -value) : Optional.empty();
    }

    private static Optional<String> otherPeriod(Subject subject, Judgement right) {
        Meaning meaning = right.meaning().orElseThrow();
        if (meaning.kind() != Kind.LEVEL || isRank(right)) {
            return Optional.empty();
        }
        OptionalDouble earlier = value(subject, meaning.key(), meaning.now().yearBefore());
        return earlier.isPresent() && isTelling(right, earlier.getAsDouble(), subject)
                ? shown(right, earlier.getAsDouble())
                : Optional.empty();
    }

    private static boolean isRank(Judgement right) {
        return right.meaning().orElseThrow().key().measure().label().contains("Placering");
    }

    /** The value is that of one series at one time alone. */
    private static boolean isTelling(Judgement right, double value, Subject subject) {
        int decimals = right.number().number().decimals();
        String shown = DanishFormat.fixed(value, decimals);
        long same =
                subject.export()
                        .figures()
                        .dataset()
                        .observations()
                        .filter(
                                o ->
                                        o.figure() instanceof Figure.Known known
                                                && DanishFormat.fixed(known.value(), decimals)
                                                        .equals(shown))
                        .count();
        return same == 1 && shown.chars().filter(Character::isDigit).count() > 2;
    }

    private static Optional<String> otherArea(Subject subject, Judgement right) {
        Meaning meaning = right.meaning().orElseThrow();
        if (meaning.kind() != Kind.LEVEL || isRank(right)) {
            return Optional.empty();
        }
        for (Area area : subject.export().figures().dataset().areas()) {
            SeriesKey key = new SeriesKey(area, meaning.key().benefit(), meaning.key().measure());
            OptionalDouble other = value(subject, key, meaning.now());
            boolean usable =
                    !area.equals(meaning.key().area())
                            && other.isPresent()
                            && isTelling(right, other.getAsDouble(), subject);
            if (usable) {
                return shown(right, other.getAsDouble());
            }
        }
        return Optional.empty();
    }

    /** Two digits change places. */
    private static Optional<String> otherNumber(Subject subject, Judgement right) {
        Meaning meaning = right.meaning().orElseThrow();
        String shown = DanishFormat.fixed(judged(right), 0).replace(".", "");
        if (meaning.kind() != Kind.LEVEL || shown.length() < 4 || isRank(right)) {
            return Optional.empty();
        }
        char[] digits = shown.toCharArray();
        char first = digits[1];
        digits[1] = digits[2];
        digits[2] = first;
        double value = Double.parseDouble(new String(digits));
        boolean free =
                subject.export()
                        .figures()
                        .dataset()
                        .observations()
                        .noneMatch(
                                o ->
                                        o.figure() instanceof Figure.Known known
                                                && Math.abs(known.value() - value) < 1);
        return free ? shown(right, value) : Optional.empty();
    }

    /** A difference of two numbers of its row that is off by some. */
    private static Optional<String> badSum(Subject subject, Judgement right) {
        Meaning meaning = right.meaning().orElseThrow();
        if (meaning.kind() != Kind.CHANGE || right.number().place().row().isEmpty()) {
            return Optional.empty();
        }
        Set<Period> needed = Set.of(meaning.now(), meaning.before().orElseThrow());
        long beside =
                subject.judged().stream()
                        .filter(j -> j.verdict() == Verdict.RIGHT)
                        .filter(j -> j.number().place().equals(beside(j, right)))
                        .flatMap(j -> j.meaning().stream())
                        .filter(m -> m.kind() == Kind.LEVEL && m.key().equals(meaning.key()))
                        .map(Meaning::now)
                        .filter(needed::contains)
                        .distinct()
                        .count();
        double value = judged(right) * 1.07 + 13;
        return beside == 2 && value * judged(right) > 0 ? shown(right, value) : Optional.empty();
    }

    private static Neighbourhood beside(Judgement one, Judgement other) {
        return new Neighbourhood(
                other.number().place().group(),
                one.number().place().column(),
                other.number().place().row());
    }
}
