package dk.overblik.report.brief;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.report.brief.Contributions.Kind;
import dk.overblik.report.brief.Contributions.Part;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.List;
import java.util.Optional;

/** The parts of the change as bars, the largest rise on top; the title names the outermost two. */
final class DriverDiagram {

    private static final int FEWEST = 3;

    private DriverDiagram() {}

    /**
     * Empty where there are too few parts to compare, and where no bar is of more persons than come
     * and go by chance.
     *
     * @param sheet that has the figures in a table; empty for the diagram's own
     */
    static Optional<Diagram> of(Contributions contributions, Optional<ChapterKind> sheet) {
        List<Part> shown = contributions.known();
        return shown.size() < FEWEST || Extremes.areOfFew(shown.stream().map(Part::change))
                ? Optional.empty()
                : Optional.of(diagram(contributions, shown, sheet));
    }

    private static Diagram diagram(
            Contributions contributions, List<Part> shown, Optional<ChapterKind> sheet) {
        LeadSeries series = contributions.series();
        Area own = series.scope().own();
        String now = PeriodNames.of(contributions.series().scope().period());
        Period before = contributions.series().scope().period().yearBefore();
        boolean benefits = contributions.kind() == Kind.BENEFITS;
        String since = " siden " + PeriodNames.inTitle(before);
        boolean certain = isCertain(contributions, shown);
        String among = certain ? "" : Extremes.amongKnown(benefits);
        String behind = certain ? since : Extremes.ofKnown(benefits);
        String subject =
                DanishNames.first(
                        benefits
                                ? series.noun() + SentenceNames.part(series.scope())
                                : series.subject());
        Extremes ends = ends(contributions, shown, true);
        Diagram diagram =
                new Diagram(
                                Chart.Kind.BARS,
                                Spot.BESIDE_FIRST_TABLE,
                                title(subject + " " + SentenceNames.in(own) + since + among, ends),
                                "Liggende søjler, en for hver "
                                        + (benefits ? "ydelsesgruppe" : "kommune")
                                        + ", med udviklingen i antal fuldtidspersoner "
                                        + SentenceNames.in(own)
                                        + " fra "
                                        + PeriodNames.of(before)
                                        + " til "
                                        + now
                                        + (". " + Diagram.SORTED),
                                benefits ? "Ydelsesgruppe" : "Kommune",
                                Unit.COUNT,
                                List.of("Udvikling i antal"),
                                0,
                                shown.stream()
                                        .map(
                                                part ->
                                                        new Point(
                                                                part.label(),
                                                                List.of(part.change())))
                                        .toList(),
                                -1)
                        .titledInShort(
                                title(
                                        (benefits ? subject : series.inShort()) + behind,
                                        ends(contributions, shown, false).unsized()));
        return sheet.map(diagram::onSheetBeside).orElse(diagram);
    }

    private static Extremes ends(Contributions contributions, List<Part> shown, boolean dated) {
        List<String> names = shown.stream().map(Part::label).toList();
        SeriesBreaks breaks = SeriesBreaks.of(contributions.series().scope());
        return Extremes.of(
                contributions.kind() == Kind.BENEFITS
                        ? new Extremes.Lines(
                                names,
                                true,
                                breaks.beside(shown.stream().map(Part::change).toList(), dated))
                        : Extremes.Lines.ofAreas(names),
                Unit.COUNT);
    }

    /** Whether no part without a figure, and nothing that cannot be placed, can be more. */
    private static boolean isCertain(Contributions contributions, List<Part> shown) {
        double rest =
                contributions.rest().map(Expression::figure).stream()
                        .mapToDouble(f -> f instanceof Figure.Known known ? known.value() : 0)
                        .map(Math::abs)
                        .sum();
        double unseen = Math.max(contributions.unseen(), rest);
        return unseen == 0
                || Math.min(size(shown.get(0)), size(shown.get(shown.size() - 1))) > unseen;
    }

    private static double size(Part part) {
        return part.change().figure() instanceof Figure.Known known ? Math.abs(known.value()) : 0;
    }

    private static Wording title(String opening, Extremes ends) {
        return new Wording(List.of(new Words(opening + ": "), ends), opening);
    }
}
