package dk.overblik.report.common;

import dk.overblik.danish.DanishNames;
import dk.overblik.report.chapter.BesideOutermost;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.SharedEnd;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.IsWhole;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.OutermostName;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has fallen and risen most among lines, in persons: "Det største fald er på kontanthjælp (45
 * færre); den største stigning er på A-dagpenge og fleksjob (20 flere på hver)." Where others may
 * have changed more, that is claimed of those with figures alone.
 *
 * @param changes in persons, of which some may be missing
 * @param lines what they are called
 * @param unseen what is not among the lines
 * @param beside what to say beside each line where it is named; none, or one a line
 * @param counted "i antal " where changes in percent are told beside it; else empty
 */
public record OutermostChanges(
        Column changes,
        Lines lines,
        Unseen unseen,
        List<BesideOutermost.Said> beside,
        String counted) {

    /**
     * What may have changed beside the lines.
     *
     * @param most how many persons what is hidden can have changed at most; 0 where nothing is
     * @param rest the line of what cannot be placed, where there is one
     */
    public record Unseen(double most, Optional<Place> rest) {

        /** Nothing but what is missing among the lines. */
        public static final Unseen NOTHING = new Unseen(0, Optional.empty());

        /** Others, of which nobody knows anything. */
        public static final Unseen ANYTHING =
                new Unseen(Double.POSITIVE_INFINITY, Optional.empty());
    }

    /**
     * What the lines are called.
     *
     * @param areBenefits whether they are benefits, else areas
     * @param within the benefits that one is in rather than on, as in "i fleksjob"
     */
    public record Lines(List<String> labels, boolean areBenefits, Set<String> within) {

        public Lines {
            labels = List.copyOf(labels);
            within = Set.copyOf(within);
        }

        public static Lines ofAreas(List<String> labels) {
            return new Lines(labels, false, Set.of());
        }

        public static Lines ofBenefits(Scope scope, List<String> labels) {
            return new Lines(labels, true, SentenceNames.within(scope, labels));
        }

        private boolean areOnAndIn() {
            return areBenefits ? !within.isEmpty() : labels.stream().anyMatch(DanishNames::isOn);
        }

        /** What stands before all names: "på kontanthjælp", "i Horsens"; or each brings its own. */
        private String preposition() {
            return areOnAndIn() ? "" : areBenefits ? "på " : "i ";
        }

        private Naming alone() {
            return areBenefits ? Naming.NOUN : Naming.NAME;
        }

        private Naming naming() {
            return areOnAndIn() ? areBenefits ? Naming.BENEFIT : Naming.WHERE : alone();
        }
    }

    public OutermostChanges {
        beside = List.copyOf(beside);
    }

    /** Lines of which there is nothing more to say. */
    public OutermostChanges(Column changes, Lines lines, Unseen unseen) {
        this(changes, lines, unseen, List.of());
    }

    /** Lines beside which nothing is told in percent. */
    public OutermostChanges(
            Column changes, Lines lines, Unseen unseen, List<BesideOutermost.Said> beside) {
        this(changes, lines, unseen, beside, "");
    }

    /** The same where changes in percent are told beside it. */
    public OutermostChanges inNumber() {
        return new OutermostChanges(changes, lines, unseen, beside, "i antal ");
    }

    /** The same, of which no more is said than who they are. */
    public OutermostChanges bare() {
        return new OutermostChanges(changes, lines, unseen, List.of(), counted);
    }

    /** The whole sentence: the largest fall and the largest rise, where there are such. */
    public List<Part> sentence() {
        List<Part> fall = new ArrayList<>(opening(true, true));
        fall.addAll(ends(true));
        List<Part> rise = new ArrayList<>();
        rise.add(new When(isThere(true, 1), joined(), opening(false, true)));
        rise.addAll(ends(false));
        rise.add(new Words("."));
        List<Part> noRise = List.of(new When(isThere(true, 1), List.of(new Words(".")), still()));
        return List.of(
                new When(isThere(true, 1), fall, List.of()),
                new When(isThere(false, 1), rise, noRise));
    }

    /** Whether so many have fallen, or risen, as it shows; the first of them by enough. */
    public Condition isThere(boolean fallen, int number) {
        int beyond = number == 1 ? Extremes.FEWEST_PERSONS - 1 : 0;
        Quantity shown = outermost(fallen, number).shown(0);
        return fallen ? shown.isLess(-beyond) : shown.isMore(beyond);
    }

    public Outermost outermost(boolean fallen, int number) {
        return new Outermost(changes, fallen, number);
    }

    /** "kontanthjælp (45 færre)". */
    public List<Part> named(boolean fallen, int number) {
        Outermost one = outermost(fallen, number);
        List<Part> parts = new ArrayList<>();
        parts.add(name(fallen, number));
        parts.addAll(alone(one, fallen));
        return parts;
    }

    /** "kontanthjælp". */
    private Part name(boolean fallen, int number) {
        return new OutermostName(outermost(fallen, number), lines.labels(), lines.alone());
    }

    /** " (45 færre)", with what has to be known of the line. */
    private List<Part> alone(Outermost one, boolean fallen) {
        List<Part> parts = new ArrayList<>(amount(one, fallen, ""));
        parts.addAll(BesideOutermost.behind(one, beside));
        parts.add(new Words(")"));
        return parts;
    }

    /** "den største stigning er på kontanthjælp og fleksjob (45 flere på hver)". */
    public List<Part> superlative(boolean fallen) {
        return Stream.concat(opening(fallen, false).stream(), ends(fallen).stream()).toList();
    }

    /** Up to the names; of those with figures alone where others may have changed more. */
    private List<Part> opening(boolean fallen, boolean capital) {
        String most = (fallen ? "det største fald " : "den største stigning ") + counted;
        String all = lines.areBenefits() ? "ydelserne" : "kommunerne";
        String among = "blandt " + (capital ? all : "dem") + " med tal er " + most;
        Words known = new Words(begun(among, capital) + lines.preposition());
        Words whole = new Words(begun(most, capital) + "er " + lines.preposition());
        return Double.isInfinite(unseen.most())
                ? List.of(known)
                : List.of(new When(isCertain(fallen), List.of(whole), List.of(known)));
    }

    /** Behind the largest fall: what holds of those with figures alone is said once. */
    private List<Part> joined() {
        Words and = new Words(" og den største stigning " + lines.preposition());
        if (Double.isInfinite(unseen.most())) {
            return List.of(and);
        }
        When apart =
                new When(
                        isCertain(true),
                        new Words("; ").before(opening(false, false)),
                        List.of(and));
        return List.of(
                new When(
                        isCertain(false),
                        List.of(new Words("; den største stigning er " + lines.preposition())),
                        List.of(apart)));
    }

    private static String begun(String words, boolean capital) {
        return capital ? DanishNames.first(words) : words;
    }

    /** " (45 færre på hver)", of several that have changed as much as one. */
    public List<Part> eachOf(boolean fallen, int number) {
        return each(outermost(fallen, number), fallen);
    }

    private List<Part> each(Outermost one, boolean fallen) {
        return amount(one, fallen, lines.areBenefits() ? " på hver)" : " i hver)");
    }

    private List<Part> ends(boolean fallen) {
        Outermost one = outermost(fallen, 1);
        boolean areBenefits = lines.areBenefits();
        return new SharedEnd(
                        one,
                        lines.labels(),
                        lines.naming(),
                        lines.within(),
                        0,
                        Extremes.Lines.noun(areBenefits))
                .names(alone(one, fallen), each(one, fallen), beside);
    }

    private static List<Part> amount(Outermost one, boolean fallen, String behind) {
        return List.of(
                new Words(" ("),
                new Amount(one, 0),
                CountDifference.of(one.surely(), fallen, behind));
    }

    /** Whether nothing that is missing or not placed can have changed more. */
    private Condition isCertain(boolean fallen) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new IsWhole(changes));
        if (unseen.most() > 0) {
            conditions.add(outermost(fallen, 1).size().isMore(unseen.most()));
        }
        unseen.rest()
                .map(at -> at.size().shown(0))
                .ifPresent(
                        rest ->
                                conditions.add(
                                        outermost(fallen, 1).size().shown(0).isAtLeast(rest)));
        return new All(conditions);
    }

    /** Nothing has changed by enough; of lines without figures nothing is said. */
    private List<Part> still() {
        boolean areBenefits = lines.areBenefits();
        String all = areBenefits ? " viste ydelser" : " viste kommuner";
        String among = (areBenefits ? "på alle" : "i alle") + all + known() + ".";
        String any =
                (areBenefits ? "på nogen af ydelserne" : "i nogen af kommunerne") + known() + ".";
        List<Part> nearly = List.of(new Words("Antallet er stort set uændret " + among));
        List<Part> exactly = List.of(new Words("Antallet er uændret " + among));
        List<Part> little =
                List.of(
                        new Words(
                                "Antallet er ikke ændret med "
                                        + Extremes.FEWEST_PERSONS
                                        + " eller mere "
                                        + any));
        List<Part> exact =
                List.of(new When(outermost(false, 1).isBeyondZero(Wording.EXACT), nearly, exactly));
        List<Part> still =
                List.of(new When(outermost(true, 1).isBeyondZero(Wording.EXACT), nearly, exact));
        When risen = new When(outermost(false, 1).isBeyondZero(0), little, still);
        return List.of(new When(outermost(true, 1).isBeyondZero(0), little, List.of(risen)));
    }

    private String known() {
        return unseen.most() == 0 ? "" : " med tal";
    }

    /** The sentence as a wording of its own. */
    public Wording wording() {
        return new Wording(sentence(), "");
    }
}
