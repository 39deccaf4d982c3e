package dk.overblik.report.municipality;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.AreaGroup;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The municipalities by how many persons they have changed over a year, as contributions to the
 * change of all of them; an own one of few persons marked.
 */
final class MunicipalityDiagram {

    private static final int FEWEST = 3;

    private MunicipalityDiagram() {}

    /**
     * Empty where there are too few municipalities, or persons, to compare; an own one is compared
     * in percent.
     *
     * @param change the column of the change in persons, counted from 0
     */
    static Optional<Diagram> of(LeadSeries series, AreaGroup group, List<Line> lines, int change) {
        return new PercentDiagram(series, group, lines, change)
                .diagram()
                .or(() -> inPersons(series, group, lines, change));
    }

    private static Optional<Diagram> inPersons(
            LeadSeries series, AreaGroup group, List<Line> lines, int change) {
        List<Line> shown =
                lines.stream()
                        .filter(line -> line.role() != Role.SUBTOTAL)
                        .filter(line -> Diagram.isKnown(line.figure(change)))
                        .sorted(falling(change))
                        .toList();
        boolean few = Extremes.areOfFew(shown.stream().map(line -> line.figure(change)));
        return shown.size() < FEWEST || few
                ? Optional.empty()
                : Optional.of(diagram(series, group, shown, change));
    }

    /** The largest rise first, and the own one first of those alike: it is the one to be named. */
    static Comparator<Line> falling(int change) {
        return Comparator.<Line>comparingDouble(line -> -value(line, change))
                .thenComparing(line -> line.role() != Role.OWN);
    }

    private static double value(Line line, int change) {
        return line.figure(change).figure() instanceof Figure.Known known ? known.value() : 0;
    }

    private static Diagram diagram(
            LeadSeries series, AreaGroup group, List<Line> shown, int change) {
        String since = PeriodNames.of(series.scope().period().yearBefore());
        boolean whole = shown.size() == group.members().size();
        String when = " siden " + PeriodNames.inTitle(series.scope().period().yearBefore());
        String about =
                "Antal " + series.subject() + when + (whole ? "" : Extremes.amongKnown(false));
        String inShort = series.inShort() + (whole ? when : Extremes.ofKnown(false));
        Extremes ends =
                Extremes.of(
                        Extremes.Lines.ofAreas(shown.stream().map(Line::label).toList()),
                        Unit.COUNT);
        int own =
                IntStream.range(0, shown.size())
                        .filter(i -> shown.get(i).role() == Role.OWN)
                        .findFirst()
                        .orElse(-1);
        return new Diagram(
                        Kind.BARS,
                        Spot.BESIDE_FIRST_TABLE,
                        title(about, own, ends),
                        description(series, group, since, own >= 0),
                        "Kommune",
                        Unit.COUNT,
                        List.of("Udvikling i antal"),
                        0,
                        shown.stream()
                                .map(line -> new Point(line.label(), List.of(line.figure(change))))
                                .toList(),
                        own)
                .titledInShort(title(inShort, own, ends.unsized()));
    }

    /** The own one, unless it is at an end anyhow, and who is at the ends. */
    private static Wording title(String about, int own, Extremes ends) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(about + ": "));
        if (own >= 0) {
            parts.add(own(new Place(own, 0), ends));
        }
        parts.add(ends);
        return new Wording(parts, about);
    }

    /** "Hedensted 54 færre; ". */
    private static Part own(Place change, Extremes ends) {
        String name = ends.lines().names().get(change.line());
        Words words = new Words(name + " ");
        Amount amount = new Amount(change, 0);
        List<Part> fewer = List.of(words, amount, CountDifference.of(change, true, "; "));
        List<Part> more = List.of(words, amount, CountDifference.of(change, false, "; "));
        return When.bySign(
                change,
                0,
                List.of(ends.unlessNamed(change, true, fewer)),
                List.of(ends.unlessNamed(change, false, more)),
                List.of(new Words(name + " uændret; ")));
    }

    /**
     * What the chart shows, for those who do not see it.
     *
     * @param ownShown whether one of the bars is the own area's: none is a region's
     */
    private static String description(
            LeadSeries series, AreaGroup group, String since, boolean ownShown) {
        return "Liggende søjler, en for hver kommune "
                + SentenceNames.in(group.whole())
                + ", med udviklingen i antal "
                + series.subject()
                + " siden "
                + since
                + (". " + Diagram.SORTED)
                + (ownShown ? " " + series.scope().own().name() + " er fremhævet." : "");
    }
}
