package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.IsOn;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.OthersAsFar;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.OutermostName;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who is farthest to one end, by name, also where several are: "Odder", "Odder og Samsø", "Odder og
 * 3 andre kommuner".
 *
 * @param outermost the first of them
 * @param labels of the lines among which they are, from above
 * @param decimals with which two of them are the same
 * @param within the benefits among them that one is in, as in "i fleksjob"
 * @param others what they are called where they are counted, such as "kommuner"
 */
public record SharedEnd(
        Outermost outermost,
        List<String> labels,
        Naming naming,
        Set<String> within,
        int decimals,
        String others) {

    private static final int NAMED = 2;

    public SharedEnd {
        labels = List.copyOf(labels);
        within = Set.copyOf(within);
    }

    /** Names that stand alone, or those of places. */
    public SharedEnd(
            Outermost outermost, List<String> labels, Naming naming, int decimals, String others) {
        this(outermost, labels, naming, Set.of(), decimals, others);
    }

    /**
     * The names and what follows them.
     *
     * @param one what follows a single name
     * @param several what follows more of them
     */
    public List<Part> names(List<Part> one, List<Part> several) {
        return names(one, several, List.of());
    }

    /**
     * The same, with what has to be known of those that are named where there are several.
     *
     * @param several what follows more names, behind the parenthesis that it opens
     * @param said what has to be known of each line
     */
    public List<Part> names(List<Part> one, List<Part> several, List<BesideOutermost.Said> said) {
        List<Part> two =
                naming == Naming.WHERE
                        ? second(Naming.WHERE, Naming.WHERE_AFTER_IN)
                        : second(naming);
        When further = new When(isShared(NAMED + 1), manyOthers(), two);
        List<Part> shared = new ArrayList<>(BesideOutermost.apart(outermost, said));
        shared.add(further);
        shared.addAll(opened(several, BesideOutermost.ahead(next(NAMED), said)));
        return List.of(name(outermost, naming), new When(isShared(NAMED), shared, one));
    }

    /** The names alone; what has to be known of one or two stands behind each, in parentheses. */
    List<Part> namesWith(List<BesideOutermost.Said> said) {
        List<Part> second = new ArrayList<>(second(naming));
        second.addAll(BesideOutermost.apart(next(NAMED), said));
        List<Part> names = new ArrayList<>(List.of(name(outermost, naming)));
        names.addAll(BesideOutermost.apart(outermost, said));
        When others = new When(isShared(NAMED + 1), manyOthers(), second);
        names.add(new When(isShared(NAMED), List.of(others), List.of()));
        return names;
    }

    /** Words for where there are several. */
    Part ifShared(String words) {
        return new When(isShared(NAMED), List.of(new Words(words)), List.of());
    }

    private List<Part> manyOthers() {
        return List.of(
                new Words(" og "),
                new OthersAsFar(outermost, decimals),
                new Words(" andre " + others));
    }

    /** What has to be known of the second one, where it is the last, stands in its parentheses. */
    private List<Part> opened(List<Part> several, List<Part> second) {
        if (second.isEmpty()) {
            return several;
        }
        List<Part> opened = new ArrayList<>(several.subList(0, 1));
        opened.add(new When(isShared(NAMED + 1), List.of(), second));
        opened.addAll(several.subList(1, several.size()));
        return opened;
    }

    private List<Part> second(Naming how) {
        return List.of(new Words(" og "), name(next(NAMED), how));
    }

    /** "I Odder og Horsens", "i Odder og på Samsø", "på Samsø og i Odder". */
    private List<Part> second(Naming whole, Naming afterUsual) {
        return List.of(
                new When(new IsOn(name(outermost, whole)), second(whole), second(afterUsual)));
    }

    private OutermostName name(Outermost one, Naming how) {
        return new OutermostName(one, labels, how, within);
    }

    private Outermost next(int number) {
        return new Outermost(outermost.among(), outermost.lowest(), number);
    }

    private Condition isShared(int by) {
        return outermost.shown(decimals).isSame(next(by).shown(decimals));
    }
}
