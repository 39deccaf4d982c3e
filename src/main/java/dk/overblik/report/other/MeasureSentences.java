package dk.overblik.report.other;

import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.ChangeSentence;
import dk.overblik.report.common.ChangeSentence.Detail;
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
                sentences.add(change(area, level, lines.get(line), lines));
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
        return named() + whose(benefit) + " i " + SentenceNames.inSentence(area);
    }

    /** A unit behind the name is said behind the figure. */
    private String named() {
        String label = table.measure().label();
        String unit = "(" + table.counting().levelWords().strip() + ")";
        return label.endsWith(unit)
                ? label.substring(0, label.length() - unit.length()).strip()
                : label;
    }

    /** Of what is in the table once there is nothing to tell apart. */
    private String whose(BenefitGroup benefit) {
        boolean only = table.shown().size() == 1;
        return switch (benefit.kind()) {
            case UNNAMED -> "";
            case TOTAL -> only ? "" : " i alt";
            case SHOWN_TOTAL -> " for de viste ydelser";
            case GROUP, SUM -> " for " + DanishNames.inside(benefit.name());
        };
    }

    private Wording level(String subject, Place place) {
        String now = PeriodNames.of(table.scope().period());
        return new Wording(
                List.of(
                        new Words(subject + " var "),
                        new Level(place, table.counting().level().decimals()),
                        new Words(table.counting().levelWords() + " i " + now + ".")),
                subject + " er ikke oplyst for " + now + ".");
    }

    /** In percent, with the change itself in brackets, where there is a change in percent. */
    private Wording change(Area area, Place level, Line line, List<Line> lines) {
        Place change = new Place(level.line(), level.column() + 1);
        Place percent = new Place(level.line(), level.column() + 2);
        boolean inPercent =
                table.hasChangesInPercent()
                        && line.figure(percent.column()).figure() instanceof Figure.Known;
        Counting counting = table.counting();
        Detail own =
                counting.countsPersons()
                        ? Detail.number(change)
                        : Detail.of(change, counting.change().decimals(), counting.changeWords());
        String before = PeriodNames.of(table.scope().period().yearBefore());
        return inPercent
                ? new ChangeSentence(lines, before).sentence(area, percent, own, List.of())
                : ChangeSentence.alone(area, own, before);
    }
}
