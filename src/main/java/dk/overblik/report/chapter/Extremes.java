package dk.overblik.report.chapter;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.BesideOutermost.Said;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What rose most and what fell most among changes that stand below each other, by name, within a
 * title: "A-dagpenge faldt mest (52 færre), fleksjob steg mest (12 flere)", the larger first. It
 * stays true when the changes do not. Of persons an end of fewer than five is not told.
 *
 * @param changes all of them known; each one's name stands in the column to the left
 * @param lines what they are
 * @param unit that changes are shown in: kroner, percent, or else persons, who are more or fewer
 * @param sized whether the title says by how much, which bars have beside them
 */
public record Extremes(Column changes, Lines lines, Unit unit, boolean sized) implements Part {

    /** Fewer persons come and go by chance alone, also in the smallest group that is told of. */
    public static final int FEWEST_PERSONS = 5;

    private static final int NAMED = 2;
    private static final String UNCHANGED = "ingen ændringer";
    private static final String LITTLE = UNCHANGED + " på " + FEWEST_PERSONS + " eller mere";
    private static final String NONE_FELL = ", og " + DanishNames.unbroken("ingen faldt");
    private static final String NONE_ROSE = ", og " + DanishNames.unbroken("ingen steg");

    /**
     * What changes.
     *
     * @param names from above
     * @param areBenefits whether they are benefits, whose names are common nouns; else areas
     * @param beside what has to be known of a line where it is named; none, or one a line
     */
    public record Lines(List<String> names, boolean areBenefits, List<Said> beside) {

        public Lines {
            names = List.copyOf(names);
            beside = List.copyOf(beside);
        }

        public static Lines ofAreas(List<String> names) {
            return new Lines(names, false, List.of());
        }

        /** What such lines are. */
        public static String noun(boolean areBenefits) {
            return areBenefits ? "ydelser" : "kommuner";
        }
    }

    /** Of all points of a diagram with one set of bars. */
    public static Extremes of(Lines lines, Unit unit) {
        return new Extremes(new Column(0, lines.names().size() - 1, 0), lines, unit, true);
    }

    /**
     * What a title says of whom it is about, behind since when, where some have no figure: they may
     * have changed more. Never "dem": that would be the persons.
     *
     * @param areBenefits whether it is about benefits, else about municipalities
     */
    public static String amongKnown(boolean areBenefits) {
        return ", blandt " + Lines.noun(areBenefits) + " med tal";
    }

    /** The same where there is little room: in place of since when, which the table says. */
    public static String ofKnown(boolean areBenefits) {
        return ", " + Lines.noun(areBenefits) + " med tal";
    }

    /** The same without by how much. */
    public Extremes unsized() {
        return new Extremes(changes, lines, unit, false);
    }

    /** Whether all changes of persons are so small that chance alone may have made them. */
    public static boolean areOfFew(Stream<Expression> changes) {
        return changes.map(Expression::figure)
                .allMatch(
                        change ->
                                !(change instanceof Figure.Known known)
                                        || Math.abs(known.value()) < FEWEST_PERSONS);
    }

    /** All of them: who has changed most is unknown where one is missing. */
    @Override
    public Stream<Place> places() {
        return IntStream.rangeClosed(changes.first(), changes.last())
                .mapToObj(line -> new Place(line, changes.column()));
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        return told().text(values);
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        return told().formula(addresses);
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return told().longest(width);
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new Extremes(changes.moved(to), lines, unit, sized);
    }

    private Part told() {
        List<Part> fallFirst = new ArrayList<>(end(true));
        fallFirst.add(new When(isTold(false), then(false), none(false, NONE_ROSE)));
        List<Part> riseFirst = new ArrayList<>(end(false));
        riseFirst.add(new When(isTold(true), then(true), none(true, NONE_FELL)));
        Condition isFallLarger = outermost(true, 1).times(-1).isMore(outermost(false, 1));
        return new When(
                new All(List.of(isTold(true), isFallLarger)),
                fallFirst,
                List.of(new When(isTold(false), riseFirst, still())));
    }

    private List<Part> then(boolean fallen) {
        return new Words(", ").before(end(fallen));
    }

    /** That none went the other way; nothing where some did, by too few to be told. */
    private List<Part> none(boolean fallen, String words) {
        List<Part> none = List.of(new Words(words));
        return unit == Unit.COUNT ? List.of(new When(isBeyond(fallen, 0), List.of(), none)) : none;
    }

    private List<Part> still() {
        List<Part> little = List.of(new Words(LITTLE));
        return unit == Unit.COUNT
                ? List.of(
                        new When(
                                isBeyond(true, 0),
                                little,
                                List.of(
                                        new When(
                                                isBeyond(false, 0),
                                                little,
                                                List.of(new Words(UNCHANGED))))))
                : List.of(new Words(UNCHANGED));
    }

    /** Whether the outermost change goes a way, and by enough. */
    private Condition isTold(boolean fallen) {
        return isBeyond(fallen, unit == Unit.COUNT ? FEWEST_PERSONS - 1 : 0);
    }

    private Condition isBeyond(boolean fallen, int limit) {
        Quantity shown = outermost(fallen, 1).shown(unit.decimals());
        return fallen ? shown.isLess(-limit) : shown.isMore(limit);
    }

    private Outermost outermost(boolean fallen, int number) {
        return new Outermost(changes, fallen, number);
    }

    /** "Fleksjob steg mest (12 flere)", "Odder og Samsø faldt mest (6 færre hver)". */
    private List<Part> end(boolean fallen) {
        Outermost one = outermost(fallen, 1);
        SharedEnd named =
                new SharedEnd(
                        one,
                        lines.names,
                        lines.areBenefits ? Naming.NOUN : Naming.NAME,
                        unit.decimals(),
                        Lines.noun(lines.areBenefits));
        List<Part> parts = new ArrayList<>(named.namesWith(lines.beside));
        parts.add(new Words(verb(fallen)));
        if (sized) {
            parts.addAll(amount(one, fallen));
            parts.add(named.ifShared(DanishNames.unbroken(" hver")));
            parts.add(new Words(")"));
        }
        return parts;
    }

    private static String verb(boolean fallen) {
        return " " + DanishNames.unbroken(fallen ? "faldt mest" : "steg mest");
    }

    private List<Part> amount(Outermost one, boolean fallen) {
        Part noun =
                unit.isKroner()
                        ? new Words(" kr.")
                        : unit.isPercent()
                                ? new Words(" pct.")
                                : CountDifference.of(one, fallen, "");
        return List.of(new Words(" ("), new Amount(one, unit.decimals()), noun);
    }

    /** Words on a line, unless it is one of those that are named at an end. */
    public When unlessNamed(Place line, boolean fallen, List<Part> told) {
        Quantity shown = line.shown(unit.decimals());
        Condition atEnd = shown.isSame(outermost(fallen, 1).shown(unit.decimals()));
        // Of more than two only the first is named.
        Quantity third = outermost(fallen, NAMED + 1).shown(unit.decimals());
        Condition isFirst =
                line.shown(Wording.EXACT).isSame(outermost(fallen, 1).shown(Wording.EXACT));
        When ofMany = new When(isFirst, List.of(), told);
        return new When(
                atEnd, List.of(new When(shown.isSame(third), List.of(ofMany), List.of())), told);
    }
}
