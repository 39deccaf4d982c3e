package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with whole columns of tables. */
final class Columns {

    /** Of a column that is misread nearly all differ, and none by a slip that explains them all. */
    private static final double MOST_WRONG = 0.6;

    private static final int LEAST_WRONG = 3;

    private final Slips slips;
    private final Map<String, List<Judgement>> byColumn;
    private final Map<String, List<Judgement>> byRow;
    private final Map<String, Optional<Explanation>> explanations = new HashMap<>();

    Columns(List<Judgement> judged, Slips slips) {
        this.slips = slips;
        this.byColumn = lines(judged, Columns::key);
        this.byRow = lines(judged, Columns::row);
        byColumn.forEach((column, cells) -> explanations.put(column, common(cells)));
    }

    private static Map<String, List<Judgement>> lines(
            List<Judgement> judged, Function<PlacedNumber, String> key) {
        return judged.stream()
                .filter(j -> j.number().place().column().isPresent())
                .collect(
                        Collectors.groupingBy(
                                j -> key.apply(j.number()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static String row(PlacedNumber number) {
        return number.place().group() + "," + number.place().row().orElse(-1);
    }

    private static String key(PlacedNumber number) {
        return number.place().group() + "," + number.place().column().orElse(-1);
    }

    private List<Judgement> cells(PlacedNumber number) {
        return byColumn.getOrDefault(key(number), List.of());
    }

    Optional<Explanation> explanation(PlacedNumber number) {
        return number.place().column().isEmpty()
                ? Optional.empty()
                : explanations.getOrDefault(key(number), Optional.empty());
    }

    private static boolean differs(Judgement judgement) {
        return judgement.verdict() == Verdict.WRONG || judgement.verdict() == Verdict.ROUNDED;
    }

    /** The one slip that explains all cells that differ, of at least two. */
    private Optional<Explanation> common(List<Judgement> cells) {
        List<Judgement> wrong = cells.stream().filter(Columns::differs).toList();
        boolean any = wrong.stream().anyMatch(j -> j.verdict() == Verdict.WRONG);
        if (wrong.size() < 2 || !any) {
            return Optional.empty();
        }
        @Nullable List<Explanation> common = null;
        for (Judgement judgement : wrong) {
            List<Explanation> these = all(judgement);
            common = common == null ? these : common.stream().filter(e -> has(these, e)).toList();
        }
        return common == null ? Optional.empty() : Explanation.only(common);
    }

    private static boolean has(List<Explanation> among, Explanation wanted) {
        return among.stream()
                .anyMatch(e -> e.verdict() == wanted.verdict() && e.what().equals(wanted.what()));
    }

    private List<Explanation> all(Judgement judgement) {
        Meaning meaning = judgement.meaning().orElseThrow();
        List<Explanation> found =
                new ArrayList<>(slips.ofCalculation(judgement.number(), meaning, List.of()));
        found.addAll(slips.ofNamed(judgement.number(), meaning));
        slips.ofAny(judgement.number(), meaning).stream()
                .filter(e -> !has(found, e))
                .forEach(found::add);
        return found;
    }

    boolean isMisread(PlacedNumber number) {
        List<Judgement> cells =
                cells(number).stream().filter(j -> j.meaning().isPresent()).toList();
        long wrong = cells.stream().filter(j -> j.verdict() == Verdict.WRONG).count();
        return wrong >= LEAST_WRONG && wrong > MOST_WRONG * cells.size();
    }

    /** As many decimals as at least two others of the line show of the same measure. */
    int decimals(PlacedNumber number, Meaning meaning) {
        if (number.place().column().isEmpty()) {
            return number.number().decimals();
        }
        return Math.max(
                decimals(cells(number), number, meaning),
                decimals(byRow.getOrDefault(row(number), List.of()), number, meaning));
    }

    private static int decimals(List<Judgement> line, PlacedNumber number, Meaning meaning) {
        return line.stream()
                .filter(j -> !j.number().equals(number))
                .filter(j -> j.meaning().filter(m -> isAlike(m, meaning)).isPresent())
                .map(j -> j.number().number().decimals())
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElse(number.number().decimals());
    }

    private static boolean isAlike(Meaning one, Meaning other) {
        return one.kind() == other.kind() && one.key().measure().equals(other.key().measure());
    }

    /** The other numbers of the column, as they are printed. */
    List<Double> others(PlacedNumber number) {
        return cells(number).stream()
                .filter(j -> !j.number().equals(number))
                .map(j -> j.number().number().value())
                .toList();
    }
}
