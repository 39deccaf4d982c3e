package dk.overblik.report.common;

import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.IsBeyondZero;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.OutermostAmount;
import dk.overblik.report.chapter.Wording.OutermostName;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has fallen and risen most among lines, in persons: "Det største fald er på kontanthjælp (45
 * færre); den største stigning er på A-dagpenge (20 flere)."
 *
 * @param changes in persons, of which some may be missing
 * @param labels of the lines
 * @param areBenefits whether the lines are benefits, else areas
 */
public record OutermostChanges(Column changes, List<String> labels, boolean areBenefits) {

    public OutermostChanges {
        labels = List.copyOf(labels);
    }

    /** The whole sentence. */
    public List<Part> sentence() {
        return List.of(new When(isThere(true, 1), falls(), onlyRises()));
    }

    /** Whether so many have fallen, or risen, as it shows. */
    public IsBeyondZero isThere(boolean fallen, int number) {
        return new IsBeyondZero(outermost(fallen, number), 0);
    }

    public Outermost outermost(boolean fallen, int number) {
        return new Outermost(changes, fallen, number);
    }

    /** "kontanthjælp (45 færre)". */
    public List<Part> named(boolean fallen, int number) {
        Outermost one = outermost(fallen, number);
        return List.of(
                new OutermostName(one, labels, areBenefits),
                new Words(" ("),
                new OutermostAmount(one, 0),
                new Words(fallen ? " færre)" : " flere)"));
    }

    /** What stands before a name: "på kontanthjælp", "i Horsens". */
    public String preposition() {
        return areBenefits ? "på " : "i ";
    }

    /** The largest fall, and the largest rise where there is one. */
    private List<Part> falls() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("Det største fald er " + preposition()));
        parts.addAll(named(true, 1));
        parts.add(
                new When(
                        isThere(false, 1),
                        new Words("; den største stigning er " + preposition())
                                .before(named(false, 1)),
                        List.of()));
        parts.add(new Words("."));
        return parts;
    }

    private List<Part> onlyRises() {
        List<Part> rise = new ArrayList<>();
        rise.add(new Words("Den største stigning er " + preposition()));
        rise.addAll(named(false, 1));
        rise.add(new Words("."));
        return List.of(
                new When(
                        isThere(false, 1),
                        rise,
                        List.of(new Words("Ingen af tallene er ændret."))));
    }

    /** The sentence as a wording of its own. */
    public Wording wording() {
        return new Wording(sentence(), "");
    }
}
