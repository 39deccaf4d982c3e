package dk.overblik.report.basis;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodRanges;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What single exports of those that a report is made of lack of what it is about. */
public final class ExportGaps {

    /** So many are named in one sentence that is read at once. */
    private static final int NAMED = 5;

    private final Scope scope;
    private final List<String> files;
    private final Map<String, Set<Area>> areas = new HashMap<>();
    private final Map<String, Set<Period>> periods = new HashMap<>();

    private ExportGaps(Scope scope, List<String> files) {
        this.scope = scope;
        this.files = files;
    }

    /**
     * Reads what is lacking.
     *
     * @param files as the figures name them
     */
    public static ExportGaps of(Scope scope, List<String> files) {
        ExportGaps gaps = new ExportGaps(scope, files);
        if (files.size() > 1) {
            gaps.read();
        }
        return gaps;
    }

    /**
     * A sentence for each export without the own area, one that is compared with, or the period.
     */
    List<String> all() {
        return sentences(
                file -> Stream.concat(area(file).stream(), period(file).stream()), files.size());
    }

    /** Which areas single exports lack, to be read at once: a block of the report lacks figures. */
    public List<String> ofAreas() {
        return sentences(file -> area(file).stream(), NAMED);
    }

    private void read() {
        scope.dataset()
                .contents()
                .forEach(
                        (file, contents) -> {
                            areas.put(
                                    file,
                                    contents.series().stream()
                                            .map(SeriesKey::area)
                                            .collect(Collectors.toSet()));
                            periods.put(file, contents.periods());
                        });
    }

    /**
     * Exports that lack the same are told together, where the first of them stands.
     *
     * @param gaps what a file lacks, as the ends of sentences
     * @param most how many are named in a sentence
     */
    private List<String> sentences(Function<String, Stream<String>> gaps, int most) {
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        for (String file : files) {
            if (areas.containsKey(file)) {
                gaps.apply(file)
                        .forEach(
                                what ->
                                        lacking.computeIfAbsent(what, any -> new ArrayList<>())
                                                .add(Quote.of(file)));
            }
        }
        return lacking.entrySet().stream()
                .map(
                        each ->
                                (each.getValue().size() == 1 ? "Udtrækket " : "Udtrækkene ")
                                        + DanishList.of(atMost(most, each.getValue()))
                                        + each.getKey())
                .toList();
    }

    private static List<String> atMost(int most, List<String> names) {
        int more = names.size() - most;
        return more <= 1
                ? names
                : Stream.concat(names.stream().limit(most), Stream.of(more + " andre")).toList();
    }

    /** A group of the settings is in none, and its members are what is asked for. */
    private Optional<String> area(String file) {
        Set<Area> there = areas.getOrDefault(file, Set.of());
        List<String> absent =
                scope.areas().stream()
                        .filter(area -> !there.contains(area))
                        .filter(area -> areas.values().stream().anyMatch(set -> set.contains(area)))
                        .map(SentenceNames::inSentence)
                        .toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(" har ingen tal for " + DanishList.of(absent) + ".");
    }

    private Optional<String> period(String file) {
        List<Period> comparable =
                periods.getOrDefault(file, Set.of()).stream()
                        .filter(scope.period()::isComparableWith)
                        .toList();
        return comparable.isEmpty() || comparable.contains(scope.period())
                ? Optional.empty()
                : Optional.of(
                        " har ikke "
                                + PeriodNames.of(scope.period())
                                + ", kun "
                                + PeriodRanges.of(comparable)
                                + ".");
    }
}
