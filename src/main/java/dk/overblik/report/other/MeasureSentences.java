package dk.overblik.report.other;

import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.ChangeSentence;
import dk.overblik.report.common.ChangeSentence.Compared;
import dk.overblik.report.common.ChangeSentence.Detail;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.LevelsBeside;
import dk.overblik.report.common.LevelsBeside.Other;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sentences under a measure: the own level and change of its total or only line beside the
 * other areas.
 */
final class MeasureSentences {

    private final MeasureTable table;

    MeasureSentences(MeasureTable table) {
        this.table = table;
    }

    List<Wording> of(List<Line> lines) {
        Optional<BenefitGroup> lead = lead();
        if (lead.isEmpty()) {
            return List.of();
        }
        int line = table.shown().indexOf(lead.get());
        Area own = table.areas().get(0);
        Place level = new Place(line, 0);
        List<Wording> sentences = new ArrayList<>();
        sentences.add(level(lead.get(), own, lines.get(line), level));
        if (table.hasChanges()) {
            sentences.add(change(own, level, lines.get(line), lines));
        }
        return sentences;
    }

    /** Of two totals nobody can say which one is meant. */
    Optional<BenefitGroup> lead() {
        long totals = table.shown().stream().filter(BenefitGroup::isTotal).count();
        return totals > 1 ? Optional.empty() : LeadSeries.lead(table.shown());
    }

    /** What a sentence is about: the measure as it is called, the benefit, the area. */
    private String subject(BenefitGroup benefit, Area area) {
        return named() + whose(benefit) + where(area);
    }

    /** Whoever is counted on a benefit, or else the measure as it is called, and of what. */
    String counted(BenefitGroup benefit) {
        return people().map(people -> people.many() + people.rest() + on(benefit))
                .orElseGet(() -> named() + whose(benefit));
    }

    /** Whether it is people that are counted. */
    boolean countsPeople() {
        return people().isPresent();
    }

    /** A unit behind the name is said behind the figure. */
    private String named() {
        String label = table.measure().label();
        String unit = "(" + closed(table.counting().levelWords()) + ")";
        int bracket = label.lastIndexOf('(');
        return bracket > 0 && closed(label.substring(bracket)).equals(unit)
                ? label.substring(0, bracket).strip()
                : label;
    }

    /** "pct. point" is written in two ways. */
    private static String closed(String words) {
        return words.replace(" ", "");
    }

    /** Of what is in the table once there is nothing to tell apart. */
    private String whose(BenefitGroup benefit) {
        boolean only = table.shown().size() == 1;
        return switch (benefit.kind()) {
            case UNNAMED -> "";
            case TOTAL -> ofWhom() + (only ? "" : " i alt");
            case SHOWN_TOTAL -> " for de viste ydelser";
            case GROUP, SUM -> " for " + DanishNames.inside(benefit.name());
        };
    }

    /** The benchmark's own names leave out who is counted. */
    private String ofWhom() {
        return table.measure().concept().isOfBenchmark() ? " på offentlig forsørgelse" : "";
    }

    /** A number of people is said as one, a share of them as such, and all else by its name. */
    private Wording level(BenefitGroup benefit, Area own, Line line, Place place) {
        Wording named = level(subject(benefit, own), line, place);
        return people().map(people -> numberOf(people, benefit, own, line, place, named))
                .or(() -> shared().map(people -> shareOf(people, benefit, own, line, place)))
                .orElse(named);
    }

    private Optional<CountedPeople> people() {
        return table.counting().countsPersons()
                ? CountedPeople.ofNumber(table.measure())
                : Optional.empty();
    }

    private Optional<CountedPeople> shared() {
        return table.counting().isShare()
                ? CountedPeople.ofShare(table.measure())
                : Optional.empty();
    }

    /**
     * "I juni 2025 var der 577 personer på kontanthjælp i Hedensted."
     *
     * @param named the sentence by the measure's name, for one of them where what one is called is
     *     not known
     */
    private Wording numberOf(
            CountedPeople people,
            BenefitGroup benefit,
            Area own,
            Line line,
            Place place,
            Wording named) {
        String now = PeriodNames.of(table.scope().period());
        String who = people.rest() + on(benefit) + where(own);
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("I " + now + " var der "));
        parts.add(new Amount(place, 0));
        String one = people.isPlain() ? people.one() : people.many();
        parts.add(new Noun(place, " " + one + who + ".", " " + people.many() + who + "."));
        String otherwise =
                "Antallet af " + people.many() + who + told(line, place) + " for " + now + ".";
        return new Wording(
                people.isPlain()
                        ? parts
                        : List.of(new When(place.shown(0).isOther(1), parts, named.parts())),
                otherwise);
    }

    /** "Fuldtidspersoner på kontanthjælp udgjorde i juni 2025 1,8 pct. af befolkningen i Odder." */
    private Wording shareOf(
            CountedPeople people, BenefitGroup benefit, Area own, Line line, Place place) {
        String now = PeriodNames.of(table.scope().period());
        String who = people.capital() + on(benefit);
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(who + " udgjorde "));
        parts.addAll(amount(place));
        parts.add(new Words(" af " + people.whole() + where(own) + " i " + now));
        parts.addAll(beside(line, place.line()));
        parts.add(new Words("."));
        String share = "Andelen af " + people.whole() + where(own);
        return new Wording(parts, share + told(line, place) + " for " + now + ".");
    }

    /** Whoever is counted on a benefit is on it; of others it is what they are counted beside. */
    private String on(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case UNNAMED -> "";
            case TOTAL ->
                    CountedPeople.areOnBenefits(table.measure())
                            ? " " + SentenceNames.subject(table.scope(), benefit)
                            : whose(benefit);
            case SHOWN_TOTAL, GROUP, SUM -> " " + SentenceNames.subject(table.scope(), benefit);
        };
    }

    /** The level, and those of the other areas where it is no number of somebody. */
    private Wording level(String subject, Line line, Place place) {
        String now = PeriodNames.of(table.scope().period());
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(subject + " var "));
        parts.addAll(amount(place));
        parts.add(new Words(" i " + now));
        parts.addAll(beside(line, place.line()));
        parts.add(new Words("."));
        return new Wording(parts, subject + told(line, place) + " for " + now + ".");
    }

    private static String told(Line line, Place place) {
        return ProblemText.told(line.figure(place.column()).figure());
    }

    private List<Part> beside(Line line, int number) {
        List<Other> others =
                IntStream.range(1, table.counting().countsPersons() ? 1 : table.areas().size())
                        .filter(i -> isKnown(line, i * table.width()))
                        .mapToObj(
                                i ->
                                        new Other(
                                                table.areas().get(i),
                                                new Place(number, i * table.width())))
                        .toList();
        Unit unit = table.shownIn(table.shown().get(number), table.counting().level());
        return new LevelsBeside(
                        new Place(number, 0), unit.decimals(), table.counting().levelWords())
                .of(others);
    }

    private static boolean isKnown(Line line, int column) {
        return line.figure(column).figure() instanceof Figure.Known;
    }

    private List<Part> amount(Place place) {
        Unit unit = table.shownIn(table.shown().get(place.line()), table.counting().level());
        return List.of(new Level(place, unit.decimals()), new Words(table.counting().levelWords()));
    }

    private static String where(Area area) {
        return " " + SentenceNames.in(area);
    }

    /** In percent, with the change itself in brackets, where there is a change in percent. */
    private Wording change(Area area, Place level, Line line, List<Line> lines) {
        Place change = new Place(level.line(), level.column() + 1);
        Place percent = new Place(level.line(), level.column() + 2);
        boolean inPercent =
                table.hasChangesInPercent()
                        && line.figure(percent.column()).figure() instanceof Figure.Known;
        Counting counting = table.counting();
        Detail own = counting.countsPersons() ? counted(change) : detail(change);
        String before = PeriodNames.of(table.scope().period().yearBefore());
        return inPercent && !table.isOfFew(area, table.shown().get(level.line()))
                ? new ChangeSentence(lines, before).sentence(area, percent, own, others(level))
                : ChangeSentence.alone(area, own, before);
    }

    /** So many people, or so many of whatever else the sentence before has named. */
    private Detail counted(Place change) {
        return people().map(people -> Detail.counted(change, people.one()))
                .orElseGet(() -> Detail.number(change));
    }

    private Detail detail(Place change) {
        Counting counting = table.counting();
        Unit unit = table.shownIn(table.shown().get(change.line()), counting.change());
        return unit.isKroner()
                ? Detail.kroner(change, unit)
                : Detail.of(change, unit.decimals(), counting.changeWords());
    }

    private List<Compared> others(Place level) {
        return IntStream.range(1, table.areas().size())
                .mapToObj(
                        i ->
                                new Compared(
                                        table.areas().get(i),
                                        new Place(level.line(), i * table.width() + 2)))
                .toList();
    }
}
