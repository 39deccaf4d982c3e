package dk.overblik.report.other;

import dk.overblik.danish.DanishNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.course.Followed;
import dk.overblik.report.course.FollowedChange;
import dk.overblik.report.course.FollowedChange.Sort;
import dk.overblik.report.course.FollowedLevel;
import java.util.List;
import java.util.Optional;

/**
 * What the measure that the first table's sentences are on has been over time: so few lines leave a
 * paper that is all but empty.
 */
final class MeasureDiagram {

    private static final int MOST_LINES = 3;

    private final MeasureTable table;
    private final MeasureSentences sentences;
    private final BenefitGroup benefit;
    private final Counting counting;

    private MeasureDiagram(MeasureTable table, MeasureSentences sentences, BenefitGroup benefit) {
        this.table = table;
        this.sentences = sentences;
        this.benefit = benefit;
        this.counting = table.counting();
    }

    /** Empty where there are many lines, or nothing that areas can be compared by. */
    static Optional<Diagram> of(List<MeasureTable> measures, List<Table> tables) {
        int lines = tables.stream().mapToInt(table -> table.lines().size()).sum();
        return lines > MOST_LINES
                ? Optional.empty()
                : JoinedMeasures.lead(measures)
                        .filter(lead -> lead.areas().get(0).equals(lead.scope().own()))
                        .flatMap(MeasureDiagram::of)
                        .flatMap(MeasureDiagram::followed)
                        .flatMap(line -> line.drawn(MeasureDiagram::overTime));
    }

    private static Optional<MeasureDiagram> of(MeasureTable lead) {
        MeasureSentences sentences = new MeasureSentences(lead);
        return sentences.lead().map(benefit -> new MeasureDiagram(lead, sentences, benefit));
    }

    private static Diagram overTime(Diagram diagram) {
        return diagram.madeOf("Tallene, som kurverne er lavet af,");
    }

    private Optional<Followed> followed() {
        String counted = sentences.counted(benefit);
        LeadSeries series = new LeadSeries(table.scope(), benefit, table.measure());
        if (counting.isShare()) {
            Unit unit = counting.level();
            return Optional.of(new FollowedLevel(series, table.areas(), counted, unit));
        }
        return table.hasChangesInPercent()
                ? Optional.of(
                        new FollowedChange(
                                series,
                                table.areas(),
                                counted,
                                DanishNames.first(counted),
                                sentences.countsPeople() ? "antal " : "",
                                sort()))
                : Optional.empty();
    }

    private Sort sort() {
        return counting.countsPersons() ? Sort.WHOLE : counting.counts() ? Sort.PARTS : Sort.AMOUNT;
    }
}
