package dk.overblik.report.benchmark;

import dk.overblik.danish.DanishNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.rulebook.BenchmarkArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentences under the benchmark: the difference in all, the place in all and how it changed,
 * and the part that has the worst place of those above the expected, or else the one whose place
 * has moved most. The others stand in the table.
 */
final class BenchmarkSentences {

    private static final int DIFFERENCE = 2;
    private static final int RANK = 3;
    private static final int RANK_BEFORE = 4;
    private static final int CHANGE = 5;

    private static final String AREA = "På området ";

    /** Of fewer, one or two persons, and rounding to tens, are worth scores of places. */
    private static final double FEWEST = 100;

    private final String own;
    private final long municipalities;
    private final Optional<Period> before;

    private BenchmarkSentences(Scope scope, Optional<Period> before) {
        this.own = scope.own().name();
        this.municipalities =
                scope.vocabulary().areas().all().stream()
                        .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                        .count();
        this.before = before;
    }

    /** The total first, although its line is the last. */
    static List<Wording> of(
            Scope scope, BenchmarkFigures figures, Period now, Optional<Period> before) {
        BenchmarkSentences sentences = new BenchmarkSentences(scope, before);
        List<BenchmarkArea> parts = figures.parts(now);
        List<Wording> wordings = new ArrayList<>();
        for (int line = 0; line < parts.size(); line++) {
            if (figures.isTotal(parts.get(line))) {
                wordings.add(sentences.difference(line));
                wordings.add(sentences.place(line, "I alt"));
            }
        }
        worst(figures, now)
                .map(part -> sentences.above(parts.indexOf(part), part.name()))
                .or(
                        () ->
                                before.flatMap(at -> mostMoved(figures, now, at))
                                        .map(
                                                part ->
                                                        sentences.place(
                                                                parts.indexOf(part),
                                                                AREA + part.name())))
                .ifPresent(wordings::add);
        return wordings;
    }

    /** The part of the total whose place has moved most, the first of several. */
    private static Optional<BenchmarkArea> mostMoved(
            BenchmarkFigures figures, Period now, Period before) {
        return figures.parts(now).stream()
                .filter(part -> !figures.isTotal(part) && isOfEnough(figures, part, now))
                .filter(part -> moved(figures, part, now, before) > 0)
                .filter(part -> isMore(figures, part, now, Optional.of(before)))
                .max(
                        Comparator.<BenchmarkArea>comparingDouble(
                                        part -> moved(figures, part, now, before))
                                .thenComparing(part -> -figures.parts(now).indexOf(part)));
    }

    /** The part above the expected that has the worst place; few people make no news. */
    private static Optional<BenchmarkArea> worst(BenchmarkFigures figures, Period now) {
        return figures.parts(now).stream()
                .filter(part -> !figures.isTotal(part) && isOfEnough(figures, part, now))
                .filter(part -> value(figures.difference(part, now).figure()) > 0)
                .filter(part -> isMore(figures, part, now, Optional.empty()))
                .filter(part -> rank(figures, part, now) > 0)
                .max(Comparator.comparingDouble(part -> rank(figures, part, now)));
    }

    private static double rank(BenchmarkFigures figures, BenchmarkArea part, Period at) {
        return value(figures.figure(part, BenchmarkFigures.RANK, at).figure());
    }

    /** 0 where nothing is known. */
    private static double value(Figure figure) {
        return figure instanceof Figure.Known known ? known.value() : 0;
    }

    private static boolean isOfEnough(BenchmarkFigures figures, BenchmarkArea part, Period now) {
        return figures.figure(part, BenchmarkFigures.EXPECTED, now).figure()
                        instanceof Figure.Known expected
                && expected.value() >= FEWEST;
    }

    /**
     * Whether a difference, or what it has changed by, is more than counts are rounded to: of a
     * single step of the rounding nobody knows whether there is anything behind it, and in a small
     * municipality it is worth scores of places.
     */
    private static boolean isMore(
            BenchmarkFigures figures, BenchmarkArea part, Period now, Optional<Period> since) {
        Figure last = figures.difference(part, now).figure();
        Figure first =
                since.map(at -> figures.difference(part, at).figure()).orElse(Figure.known(0));
        return !figures.areRounded(now)
                || !(last instanceof Figure.Known)
                || !(first instanceof Figure.Known)
                || Math.abs(value(last) - value(first)) > BenchmarkFigures.ROUNDED_TO;
    }

    private static double moved(
            BenchmarkFigures figures, BenchmarkArea part, Period now, Period before) {
        double last = rank(figures, part, now);
        double first = rank(figures, part, before);
        return last > 0 && first > 0 ? Math.abs(last - first) : 0;
    }

    private Wording difference(int line) {
        Place difference = new Place(line, DIFFERENCE);
        List<Part> amount = List.of(new Words("I alt er der "), new Amount(difference, 0));
        String whom = " på offentlig forsørgelse " + DanishNames.at(own);
        String behind = whom + " end forventet.";
        return new Wording(
                List.of(
                        When.bySign(
                                difference,
                                0,
                                then(amount, CountDifference.of(difference, true, behind)),
                                then(amount, CountDifference.of(difference, false, behind)),
                                List.of(
                                        new Words(
                                                "I alt er der lige så mange"
                                                        + whom
                                                        + " som forventet.")))),
                "Forskellen mellem faktisk og forventet antal i alt er ikke oplyst.");
    }

    /** "På området Kontanthjælp er der 60 flere end forventet (nr. 78 af 98)." */
    private Wording above(int line, String name) {
        Place difference = new Place(line, DIFFERENCE);
        Amount amount = new Amount(difference, 0);
        return new Wording(
                List.of(
                        new Words(AREA + name + " er der "),
                        When.bySign(
                                difference,
                                0,
                                List.of(
                                        amount,
                                        CountDifference.of(difference, true, " end forventet")),
                                List.of(
                                        amount,
                                        CountDifference.of(difference, false, " end forventet")),
                                List.of(new Words("lige så mange som forventet"))),
                        new Words(" (nr. "),
                        new Amount(new Place(line, RANK), 0),
                        new Words(" af " + municipalities + ").")),
                AREA + name + " er forskellen eller placeringen ikke oplyst.");
    }

    private Wording place(int line, String subject) {
        Place rank = new Place(line, RANK);
        if (before.isEmpty()) {
            return new Wording(
                    List.of(
                            new Words(subject + " er " + own + " nr. "),
                            new Amount(rank, 0),
                            new Words(" af " + municipalities + " på benchmarkranglisten.")),
                    subject + ": " + DanishNames.genitive(own) + " placering er ikke oplyst.");
        }
        List<Part> moved = moved(line, rank);
        return new Wording(
                List.of(
                        When.bySign(
                                new Place(line, CHANGE),
                                0,
                                after(subject + " er " + own + " faldet ", moved),
                                after(subject + " har " + own + " forbedret sig ", moved),
                                List.of(
                                        new Words(subject + " er " + own + " uændret nr. "),
                                        new Amount(rank, 0),
                                        new Words(" af " + municipalities + ".")))),
                subject
                        + ": "
                        + DanishNames.genitive(own)
                        + " placering er ikke oplyst for begge perioder.");
    }

    private List<Part> moved(int line, Place rank) {
        Place change = new Place(line, CHANGE);
        return List.of(
                new Amount(change, 0),
                new Noun(change, " placering", " placeringer"),
                new Words(" fra nr. "),
                new Amount(new Place(line, RANK_BEFORE), 0),
                new Words(" til nr. "),
                new Amount(rank, 0),
                new Words(" af " + municipalities + "."));
    }

    private static List<Part> after(String words, List<Part> parts) {
        return Stream.concat(Stream.of(new Words(words)), parts.stream()).toList();
    }

    private static List<Part> then(List<Part> parts, Part last) {
        return Stream.concat(parts.stream(), Stream.of(last)).toList();
    }
}
