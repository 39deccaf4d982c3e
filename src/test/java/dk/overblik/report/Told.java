package dk.overblik.report;

import dk.overblik.examples.Figures;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a chapter says, as it is read. */
public record Told(Chapter chapter) {

    /** The chapter on Hedensted and an area beside it. */
    public static Optional<Told> of(
            Function<Scope, Optional<Chapter>> chapter,
            Dataset dataset,
            Period period,
            String comparison) {
        Scope scope =
                new Scope(
                        dataset,
                        Figures.VOCABULARY,
                        Figures.area("Hedensted"),
                        List.of(Figures.area(comparison)),
                        period,
                        Optional.empty());
        return chapter.apply(scope).map(Told::new);
    }

    /** A figure by the names of its area and measure. */
    public static Observation figure(
            Dataset dataset, String area, BenefitGroup benefit, String measure, Period at) {
        SeriesKey key =
                new SeriesKey(
                        Figures.area(area),
                        benefit,
                        Figures.VOCABULARY.measures().measure(measure));
        return dataset.get(key, at);
    }

    /** A table's lines: the label, the figures as they show, the remark. */
    public List<String> lines(int table) {
        List<String> lines = new ArrayList<>();
        Table shown = chapter.tables().get(table);
        for (Line line : shown.lines()) {
            StringBuilder text = new StringBuilder(line.label());
            for (int i = 0; i < line.cells().size(); i++) {
                text.append(" | ").append(shown.shown(line, i));
            }
            lines.add(line.remark().isEmpty() ? text.toString() : text + " | " + line.remark());
        }
        return lines;
    }

    public List<String> sentences(int table) {
        Table shown = chapter.tables().get(table);
        Function<Wording.Place, Figure> figures =
                place ->
                        ((Cell.Shown) shown.lines().get(place.line()).cells().get(place.column()))
                                .expression()
                                .figure();
        return shown.sentences().stream().map(sentence -> sentence.text(figures)).toList();
    }

    public List<String> notes() {
        return chapter.notes();
    }
}
