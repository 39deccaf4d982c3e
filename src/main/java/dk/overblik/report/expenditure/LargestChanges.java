package dk.overblik.report.expenditure;

import dk.overblik.model.Area;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.BesideOutermost;
import dk.overblik.report.chapter.SharedEnd;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.IsWhole;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Which benefits' expenditure has fallen and risen most, in kroner: what moves the total as far as
 * the export tells. Nobody is said to drive it: the benefits that are not told may have moved more.
 *
 * @param changes of the own area's benefits, in kroner
 * @param benefits line by line
 * @param beside what to say beside each of them where it is named, or nothing
 * @param kroner with or without øre
 */
record LargestChanges(
        Area own,
        Column changes,
        List<String> benefits,
        List<BesideOutermost.Said> beside,
        Unit kroner) {

    /** Of two, each is the largest or the smallest. */
    static final int FEWEST = 3;

    LargestChanges {
        benefits = List.copyOf(benefits);
        beside = List.copyOf(beside);
    }

    Wording sentence() {
        Outermost fall = new Outermost(changes, true, 1);
        Outermost rise = new Outermost(changes, false, 1);
        Condition fallen = fall.isBeyondZero(kroner.decimals());
        Condition risen = rise.isBeyondZero(kroner.decimals());
        List<Part> both = new ArrayList<>(end("det største fald i udgifterne til ", fall));
        both.add(
                new When(
                        risen,
                        new Words(" og ")
                                .before(end("den største stigning i udgifterne til ", rise)),
                        List.of()));
        List<Part> one =
                List.of(
                        new When(
                                risen,
                                end("den største stigning i udgifterne til ", rise),
                                List.of(new Words("ingen udgifter ændret"))));
        List<Part> parts = new ArrayList<>();
        parts.add(
                new When(
                        new IsWhole(changes),
                        List.of(new Words("Blandt de viste ydelser er ")),
                        List.of(new Words("Blandt de ydelser, hvis udvikling er kendt, er "))));
        parts.add(new When(fallen, both, one));
        parts.add(new Words(" " + SentenceNames.in(own) + "."));
        return new Wording(parts, "");
    }

    private List<Part> end(String words, Outermost end) {
        List<Part> amount =
                List.of(new Words(" ("), new Amount(end, kroner.decimals()), new Words(" kr."));
        return new Words(words)
                .before(
                        new SharedEnd(end, benefits, Naming.NOUN, kroner.decimals(), "ydelser")
                                .names(alone(amount, end), closed(amount, " hver)"), beside));
    }

    /** One that a break explains says so, as among those that drive a number. */
    private List<Part> alone(List<Part> amount, Outermost end) {
        List<Part> parts = new ArrayList<>(amount);
        parts.addAll(BesideOutermost.behind(end, beside));
        return closed(parts, ")");
    }

    private static List<Part> closed(List<Part> amount, String end) {
        List<Part> parts = new ArrayList<>(amount);
        parts.add(new Words(end));
        return parts;
    }
}
