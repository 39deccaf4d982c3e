package dk.overblik.report.development;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.common.LeadSeries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The series as lines: the own area's index against the others', or its count where it is alone.
 */
final class DevelopmentDiagram {

    private static final int FEWEST = 3;

    private final LeadSeries series;
    private final List<Period> periods;
    private final List<Area> areas;

    private DevelopmentDiagram(LeadSeries series, List<Period> periods) {
        this.series = series;
        this.periods = periods;
        this.areas = series.scope().areas().stream().filter(this::hasIndex).toList();
    }

    /** The index needs the first period's figure. */
    private boolean hasIndex(Area area) {
        return series.figure(area, periods.get(0)).figure() instanceof Figure.Known;
    }

    /** Empty where the own area has too few figures for a line. */
    static Optional<Diagram> of(LeadSeries series, List<Period> periods) {
        return Optional.of(new DevelopmentDiagram(series, periods))
                .filter(lines -> lines.areas.contains(series.scope().own()))
                .map(DevelopmentDiagram::diagram)
                .filter(diagram -> diagram.known() >= FEWEST);
    }

    private Diagram diagram() {
        String first = PeriodNames.of(periods.get(0));
        String shown =
                areas.size() > 1
                        ? capitalised(series.subject())
                                + (", indeks (" + PeriodNames.brief(periods.get(0)) + " = 100)")
                        : capitalised(series.subject()) + " i " + areas.get(0).name();
        return new Diagram(
                Kind.LINES,
                Spot.BESIDE_FIRST_TABLE,
                shown,
                "Kurver over tid, en for hvert område: "
                        + String.join(", ", areas.stream().map(Area::name).toList())
                        + ". "
                        + shown
                        + ", fra "
                        + first
                        + " til "
                        + PeriodNames.of(periods.get(periods.size() - 1))
                        + ". Tallene står i tabellen på arket.",
                "Periode",
                areas.size() > 1 ? Unit.INDEX : Unit.COUNT,
                areas.stream().map(Area::name).toList(),
                0,
                periods.stream().map(this::point).toList(),
                -1);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Point point(Period period) {
        return new Point(
                PeriodNames.brief(period),
                areas.stream().map(area -> figure(area, period)).toList());
    }

    private Expression figure(Area area, Period period) {
        return areas.size() > 1
                ? Ratio.index(series.figure(area, periods.get(0)), series.figure(area, period))
                : new Observed(series.figure(area, period));
    }
}
