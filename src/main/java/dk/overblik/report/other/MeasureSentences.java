package dk.overblik.report.other;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.ChangeSentence;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences under a measure: level and change of its total or only line, area by area. */
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
        List<Wording> sentences = new ArrayList<>();
        for (int i = 0; i < table.areas().size(); i++) {
            Area area = table.areas().get(i);
            Place level = new Place(line, i * table.width());
            sentences.add(level(subject(lead.get(), area), level));
            if (table.hasChanges()) {
                sentences.add(change(area, level, lines.get(line)));
            }
        }
        return sentences;
    }

    /** Of two totals nobody can say which one is meant. */
    private Optional<BenefitGroup> lead() {
        long totals = table.shown().stream().filter(BenefitGroup::isTotal).count();
        return totals > 1 ? Optional.empty() : LeadSeries.lead(table.shown());
    }

    /** What a sentence is about: the measure as it is called, the benefit, the area. */
    private String subject(BenefitGroup benefit, Area area) {
        String whose =
                benefit.kind() == BenefitGroup.Kind.UNNAMED
                        ? ""
                        : " " + SentenceNames.subject(benefit);
        String label = "\"" + table.measure().label() + "\"";
        return label + whose + " i " + SentenceNames.inSentence(area);
    }

    private Wording level(String subject, Place place) {
        String now = PeriodNames.of(table.scope().period());
        return new Wording(
                List.of(
                        new Words("I " + now + " var " + subject + " "),
                        new Level(place, table.counting().level().decimals()),
                        new Words(table.counting().levelWords() + end(table.counting()))),
                subject + " er ikke oplyst for " + now + ".");
    }

    /** "pct." ends a sentence with its own full stop. */
    private static String end(Counting counting) {
        return counting.levelWords().endsWith(".") ? "" : ".";
    }

    /** In percent, with the change itself in brackets, where there is a change in percent. */
    private Wording change(Area area, Place level, Line line) {
        Place change = new Place(level.line(), level.column() + 1);
        Place percent = new Place(level.line(), level.column() + 2);
        boolean inPercent =
                table.hasChangesInPercent()
                        && line.figure(percent.column()).figure() instanceof Figure.Known;
        Part own = new Amount(change, table.counting().change().decimals());
        Words ownWords = new Words(table.counting().changeWords());
        List<Part> size =
                inPercent
                        ? List.of(new Amount(percent, 1), new Words(" pct. ("), own, ownWords, BACK)
                        : List.of(own, ownWords);
        return inPercent
                ? change(area, percent, 1, size)
                : change(area, change, table.counting().change().decimals(), size);
    }

    private static final Words BACK = new Words(")");

    private Wording change(Area area, Place sign, int decimals, List<Part> size) {
        String before = PeriodNames.of(table.scope().period().yearBefore());
        List<Part> amounts = new ArrayList<>(size);
        amounts.add(new Words(" i forhold til " + before + "."));
        return ChangeSentence.alone(area, sign, decimals, amounts, before);
    }
}
